import { cholesky, choleskyInverse, choleskySolve } from '../kernel/dense.ts'
import { LOG_2PI } from '../kernel/special.ts'
import { NumericalFailure } from '../kernel/numerical-failure.ts'
import type { HermiteBasis } from '../kernel/quadrature.ts'
import { ChainState } from './chain-state.ts'
import { logCoefficientPrior, toNatural, toNaturalStep } from './coefficients.ts'
import { eliminate, factorise, pathQuadratic, toWorkingGradient } from './elimination.ts'
import { evaluate } from './night-likelihood.ts'
import { fillNightRatios } from './night-ratios.ts'
import { logChainExpectation } from './transfer.ts'

/**
 * The latent chain of one problem at one theta: Laplace approximations by a joint Newton iteration in
 * O(T·m²), and the exact integral over the chain given the coefficients by a Hermite transfer recursion in
 * O(T·K²).
 */
export class Chain extends ChainState {
  /** log prior density of working coefficients (Jacobian included); −∞ outside the order restriction. */
  logPrior(beta: Float64Array): number {
    return logCoefficientPrior(this.problem, beta)
  }

  /**
   * Newton iteration for the joint mode of (u, beta), starting from the current state; with `direction`,
   * in the subspace directionᵀ beta = value, until the squared length of the next step is below `tolerance`
   * (gaussian: the objective is quadratic, so any tolerance gives the exact value). Returns the Laplace approximation of
   * log ∫ p(y, u, beta | theta) — given directionᵀ beta = value when constrained — and leaves the state at
   * the mode, `covariance` = inverse of the (unconstrained) Schur complement there.
   */
  laplace(direction: Float64Array | null, value: number, tolerance: number): number {
    const {
      problem,
      T,
      m,
      u,
      beta,
      nu,
      step,
      naturalStep,
      response: G,
      rhs,
      covariance,
      factor,
      schur,
      along,
    } = this
    const { uTrial, betaTrial, gradient } = this
    toNatural(problem, beta, nu)
    let loglik = evaluate(this, nu, u)
    let objective = loglik - 0.5 * pathQuadratic(this, u) + logCoefficientPrior(problem, beta)
    for (let iteration = 0; ; iteration++) {
      this.newtonSteps++
      factorise(this)
      eliminate(this, u, nu, beta)
      let logDetS: number
      let ridge = 0
      for (;;) {
        factor.set(schur)
        if (ridge > 0) for (let i = 0; i < m; i++) factor[i * m + i]! += ridge
        logDetS = cholesky(factor, m)
        if (!Number.isNaN(logDetS) || ridge > 1e12) break
        ridge = ridge === 0 ? 1e-2 : ridge * 10
      }
      step.set(gradient)
      choleskySolve(factor, m, step)
      let logAlong = 0
      let residual = 0
      if (direction !== null) {
        along.set(direction)
        choleskySolve(factor, m, along)
        let variance = 0
        let current = 0
        let moved = 0
        for (let i = 0; i < m; i++) {
          variance += direction[i]! * along[i]!
          current += direction[i]! * beta[i]!
          moved += direction[i]! * step[i]!
        }
        residual = value - current
        const multiplier = (moved - residual) / variance
        for (let i = 0; i < m; i++) step[i]! -= multiplier * along[i]!
        logAlong = Math.log(variance)
        residual = (residual * residual) / variance
      }
      // Newton decrement of the coefficients and of the path.
      let decrement = 0
      for (let i = 0; i < m; i++) decrement += gradient[i]! * step[i]!
      if (direction !== null) decrement = Math.abs(decrement)
      toNaturalStep(problem, beta, step, naturalStep)
      decrement += this.pathGain + residual
      this.decrement = decrement
      if (decrement < tolerance || iteration >= 60) {
        this.logLikelihood = loglik
        this.quadratic = pathQuadratic(this, u)
        choleskyInverse(factor, m, covariance)
        const dimensions = direction === null ? m : m - 1
        // What the step not taken would have gained, exact up to its cube.
        return (
          objective +
          0.5 * decrement +
          0.5 * (this.logDetQ - this.logDetA - logDetS - logAlong + dimensions * LOG_2PI)
        )
      }
      let length = 1
      for (let halving = 0; ; halving++) {
        for (let t = 0; t < T; t++) {
          let move = rhs[t]!
          const row = t * m
          for (let j = 0; j < m; j++) move -= G[row + j]! * naturalStep[j]!
          uTrial[t] = u[t]! + length * move
        }
        for (let i = 0; i < m; i++) betaTrial[i] = beta[i]! + length * step[i]!
        const prior = logCoefficientPrior(problem, betaTrial)
        let trial = -Infinity
        if (prior > -Infinity) {
          toNatural(problem, betaTrial, nu)
          loglik = evaluate(this, nu, uTrial)
          trial = loglik - 0.5 * pathQuadratic(this, uTrial) + prior
        }
        // Only far from the mode is the objective compared; near it the full step is taken, so that
        // rounding never decides. A constrained step that still has to reach its plane may go down.
        const accept =
          trial > -Infinity &&
          (decrement < 0.1 || residual > 0.05 || trial >= objective || halving > 40)
        if (accept) {
          objective = trial
          break
        }
        length *= 0.5
        if (halving > 60) throw new NumericalFailure('Chain.laplace: no step raises the objective')
      }
      u.set(uTrial)
      beta.set(betaTrial)
    }
  }

  /** Working coefficients at the mode: those of the last `laplace` with its last, untaken step. */
  modeBeta(out: Float64Array): void {
    for (let i = 0; i < this.m; i++) out[i] = this.beta[i]! + this.step[i]!
  }

  /** Joint log density of (y, u) and the Laplace integral over u alone, coefficients fixed, at the last `laplace`. */
  laplaceOfPath(): number {
    return this.logLikelihood - 0.5 * this.quadratic + 0.5 * (this.logDetQ - this.logDetA)
  }

  /**
   * log(exact / Laplace) of the path integral at the coefficients of the last `laplace`, whose expansion
   * is used as it stands; Laplace includes the path's untaken step. The state is left as it is.
   */
  levelAtMode(basis: HermiteBasis): number {
    const { T, u, rhs, mean } = this
    for (let t = 0; t < T; t++) mean[t] = u[t]! + rhs[t]!
    return this.transfer(basis)
  }

  /** Log of likelihood × prior at the mode of the last `laplace`, the path integrated by Laplace. */
  laplaceAtMode(): number {
    return this.laplaceOfPath() + this.logPrior(this.beta) + 0.5 * this.decrement
  }

  /** Gaussian family: (sum of squared residuals)/phi² + uᵀQu at the last `laplace`. */
  scaledSquares(): number {
    return -2 * (this.logLikelihood - this.thetaConstant) + this.quadratic
  }

  /**
   * Exact log p(y | coefficients, theta), the path integrated out, at `beta`. The quadratic expansion is
   * taken at `path` moved along the linear response from `anchor` (natural coefficients) to `beta`.
   * Only the spectral accuracy of the recursion depends on the expansion, not the value.
   */
  exactAt(
    beta: Float64Array,
    anchorNu: Float64Array,
    path: Float64Array,
    basis: HermiteBasis | null,
  ): number {
    const { T, m, u, nu, response: G } = this
    toNatural(this.problem, beta, nu)
    for (let t = 0; t < T; t++) {
      let value = path[t]!
      const row = t * m
      for (let j = 0; j < m; j++) value -= G[row + j]! * (nu[j]! - anchorNu[j]!)
      u[t] = value
    }
    return this.exactHere(basis)
  }

  /** Exact log p(y | coefficients, theta) at the current (nu, u); evaluates and factorises afresh. */
  exactHere(basis: HermiteBasis | null): number {
    const { T, u, nu, g, d, e, l, mean, qOff } = this
    let constant = evaluate(this, nu, u)
    factorise(this)
    let previous = 0
    for (let t = 0; t < T; t++) {
      let right = g[t]! + d[t]! * u[t]!
      if (t > 0) right -= l[t]! * previous
      mean[t] = right
      previous = right
    }
    previous = 0
    for (let t = T - 1; t >= 0; t--) {
      previous = (mean[t]! - qOff * previous) / e[t]!
      mean[t] = previous
    }
    for (let t = 0; t < T; t++) {
      const ut = u[t]!
      const gt = g[t]!
      const dt = d[t]!
      constant += -gt * ut - 0.5 * dt * ut * ut + 0.5 * mean[t]! * (gt + dt * ut)
    }
    const laplace = constant + 0.5 * (this.logDetQ - this.logDetA)
    return basis === null ? laplace : laplace + this.transfer(basis)
  }

  /**
   * log E_q[∏_t w_t(u_t)] over the Gaussian chain q = N(mean, A⁻¹), w_t = likelihood / its quadratic
   * expansion at u, backwards over the observed nights.
   */
  private transfer(basis: HermiteBasis): number {
    this.exactCalls++
    const { T, e, d, q, qInner, qOff, u, mean, night, spread, shift, correlation } = this
    const { observed } = this.problem
    let count = 0
    let backward = 0
    let laterSd = 0
    let r = 1
    for (let t = T - 1; t >= 0; t--) {
      const own = (t === 0 || t === T - 1 ? q : qInner) + d[t]!
      backward = t === T - 1 ? own : own - (qOff * qOff) / backward
      const sd = 1 / Math.sqrt(e[t]! + backward - own)
      if (t < T - 1) r *= (-(qOff / e[t]!) * laterSd) / sd
      laterSd = sd
      if (observed[t] === 0) continue
      night[count] = t
      spread[count] = sd
      shift[count] = mean[t]! - u[t]!
      correlation[count] = r
      r = 1
      count++
    }
    if (this.ratios.length < T * basis.size) this.ratios = new Float64Array(T * basis.size)
    fillNightRatios(this, count, basis)
    return logChainExpectation(this.ratios, correlation, count, basis)
  }

  /** Mean and SD of every night's linear predictor (path included) at the last unconstrained `laplace`. */
  predictorMoments(): { mean: Float64Array; sd: Float64Array } {
    const { T, m, e, d, q, qInner, qOff, columns, response: G, covariance, eta, beta } = this
    const { linearCount: p, cutCount } = this.problem
    const mean = eta.slice()
    const sd = new Float64Array(T)
    const row = new Float64Array(m)
    let backward = 0
    for (let t = T - 1; t >= 0; t--) {
      const own = (t === 0 || t === T - 1 ? q : qInner) + d[t]!
      backward = t === T - 1 ? own : own - (qOff * qOff) / backward
      let variance = 1 / (e[t]! + backward - own)
      for (let j = 0; j < p; j++) row[j] = columns[j]![t]! - G[t * m + j]!
      // Cutpoints act through the path only.
      for (let k = 0; k < cutCount; k++) row[p + k] = -G[t * m + p + k]!
      if (cutCount > 0) toWorkingGradient(this.problem, beta, row, p, 1)
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < m; j++) variance += row[i]! * covariance[i * m + j]! * row[j]!
      }
      sd[t] = Math.sqrt(variance)
    }
    return { mean, sd }
  }

  /** E[y | linear predictor] at the current coefficients. */
  meanOutcome(): (predictor: number) => number {
    switch (this.problem.family) {
      case 'gaussian':
        return (x) => x
      case 'bernoulli':
        return (x) => 1 / (1 + Math.exp(-x))
      case 'ordinal': {
        const cuts = this.nu.slice(this.problem.linearCount)
        return (x) => cuts.reduce((sum, cut) => sum + 1 / (1 + Math.exp(cut - x)), 0)
      }
      default:
        return (x) => Math.exp(x)
    }
  }

  /** One Newton step of the path at fixed coefficients, from the last factorised state. */
  pathMode(): Float64Array {
    return this.u.map((value, t) => value + this.rhs[t]!)
  }
}
