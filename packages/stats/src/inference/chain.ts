import { cholesky, choleskyInverse, choleskySolve } from '../kernel/dense.ts'
import { exp } from '../kernel/exp.ts'
import { LOG_2PI, logRisingRatio } from '../kernel/special.ts'
import type { HermiteBasis } from '../kernel/quadrature.ts'
import type { Problem } from '../model/problem.ts'
import { logChainExpectation } from './transfer.ts'

/** A point (u, coefficients) to start from or to expand around. */
export type ChainPoint = {
  readonly u: Float64Array
  readonly beta: Float64Array
}

const POISSON = 0
const NEGBIN = 1
const BERNOULLI = 2
const ORDINAL = 3
const GAUSSIAN = 4
const CODES = {
  poisson: POISSON,
  negbin: NEGBIN,
  bernoulli: BERNOULLI,
  ordinal: ORDINAL,
  gaussian: GAUSSIAN,
}

/**
 * The latent chain of one problem at one value of theta = (sigma, rho, phi, half-life): Laplace
 * approximations by a joint Newton iteration in O(T·m²), and the exact integral over the chain given the
 * coefficients by a Hermite transfer recursion in O(T·K²). All work arrays are allocated once.
 *
 * "Working" coefficients (beta) hold cube roots of the cutpoint gaps; "natural" ones (nu) the cutpoints.
 */
export class Chain {
  readonly problem: Problem
  readonly m: number
  /** Current latent path, working and natural coefficients. */
  readonly u: Float64Array
  readonly beta: Float64Array
  readonly nu: Float64Array
  /** Covariance of beta given theta under the Laplace approximation. */
  readonly covariance: Float64Array
  /** Row-major T × m: the path moves by −response·δnu when the coefficients move. */
  readonly response: Float64Array
  /** After `laplace`: squared length of the last Newton step, and the log determinant of the Schur complement. */
  decrement = 0
  quadratic = 0
  newtonSteps = 0
  exactCalls = 0

  sigma = 1
  rho = 0
  phi = 1

  private readonly code: number
  private readonly T: number
  private columns: readonly Float64Array[]
  private readonly eta: Float64Array
  private readonly g: Float64Array
  private readonly d: Float64Array
  private readonly pa: Float64Array
  private readonly pb: Float64Array
  private readonly e: Float64Array
  private readonly l: Float64Array
  private readonly rhs: Float64Array
  private readonly mean: Float64Array
  private readonly schur: Float64Array
  private readonly factor: Float64Array
  private readonly gradient: Float64Array
  private readonly step: Float64Array
  private readonly naturalStep: Float64Array
  private readonly cutGradient: Float64Array
  private readonly cutCurvature: Float64Array
  /** By category between two cutpoints: 1/(e^gap − 1) and 1 − e^−gap. */
  private readonly gapRatio: Float64Array
  private readonly gapMass: Float64Array
  private readonly along: Float64Array
  private readonly uTrial: Float64Array
  private readonly betaTrial: Float64Array
  private readonly night: Int32Array
  private readonly spread: Float64Array
  private readonly shift: Float64Array
  private readonly correlation: Float64Array
  private ratios: Float64Array
  private q = 1
  private qInner = 1
  private qOff = 0
  private logDetQ = 0
  private size = 1
  private thetaConstant = 0
  private logDetA = 0

  constructor(problem: Problem) {
    this.problem = problem
    const T = (this.T = problem.nights)
    const m = (this.m = problem.dimension)
    this.code = CODES[problem.family]
    this.columns = problem.columns[0]!
    const path = (): Float64Array => new Float64Array(T)
    const small = (): Float64Array => new Float64Array(m)
    this.u = path()
    this.eta = path()
    this.g = path()
    this.d = path()
    this.pa = path()
    this.pb = path()
    this.e = path()
    this.l = path()
    this.rhs = path()
    this.mean = path()
    this.uTrial = path()
    this.response = new Float64Array(T * m)
    this.beta = small()
    this.nu = small()
    this.gradient = small()
    this.step = small()
    this.naturalStep = small()
    this.cutGradient = small()
    this.gapRatio = small()
    this.gapMass = small()
    this.along = small()
    this.betaTrial = small()
    this.cutCurvature = new Float64Array(2 * m)
    this.schur = new Float64Array(m * m)
    this.factor = new Float64Array(m * m)
    this.covariance = new Float64Array(m * m)
    this.night = new Int32Array(T)
    this.spread = path()
    this.shift = path()
    this.correlation = path()
    this.ratios = new Float64Array(8 * T)
  }

  setTheta(sigma: number, rho: number, phi: number, halfLife: number): void {
    const { T, problem } = this
    this.sigma = sigma
    this.rho = rho
    this.phi = phi
    this.columns = problem.columns[halfLife]!
    const innovation = (1 - rho) * (1 + rho)
    const q = 1 / (sigma * sigma * innovation)
    this.q = T === 1 ? 1 / (sigma * sigma) : q
    this.qInner = q * (1 + rho * rho)
    this.qOff = -q * rho
    this.logDetQ = -2 * T * Math.log(sigma) - (T - 1) * Math.log(innovation)
    this.thetaConstant = problem.dataConstant
    if (this.code === NEGBIN) {
      const size = (this.size = 1 / (phi * phi))
      const { outcome, observed } = problem
      let sum = 0
      for (let t = 0; t < T; t++) {
        // log Γ(y + k) − log Γ(k) − y log k; the rest is in `evaluate`.
        if (observed[t] === 1) sum += logRisingRatio(outcome[t]!, size)
      }
      this.thetaConstant += sum
    } else if (this.code === GAUSSIAN) {
      this.thetaConstant -= problem.observedCount * (0.5 * LOG_2PI + Math.log(phi))
    }
  }

  /** Natural coefficients (cutpoints instead of cube roots of gaps) of working ones. */
  toNatural(beta: Float64Array, nu: Float64Array): void {
    const { linearCount, cutCount } = this.problem
    for (let j = 0; j < linearCount; j++) nu[j] = beta[j]!
    let cut = 0
    for (let k = 0; k < cutCount; k++) {
      const value = beta[linearCount + k]!
      cut = k === 0 ? value : cut + value * value * value
      nu[linearCount + k] = cut
    }
  }

  /** log prior density of working coefficients (Jacobian included); −∞ outside the order restriction. */
  logPrior(beta: Float64Array): number {
    const { linearCount, cutCount, linearMean, linearPrecision, priorConstant, priors } =
      this.problem
    let sum = priorConstant
    for (let j = 0; j < linearCount; j++) {
      const z = beta[j]! - linearMean[j]!
      sum -= 0.5 * linearPrecision[j]! * z * z
    }
    let cut = 0
    const { mean, sd } = priors.cutpoint
    for (let k = 0; k < cutCount; k++) {
      const value = beta[linearCount + k]!
      if (k === 0) cut = value
      else {
        if (!(value > 0)) return -Infinity
        cut += value * value * value
        sum += Math.log(3 * value * value)
      }
      const z = (cut - mean) / sd
      sum -= 0.5 * z * z
    }
    return sum
  }

  /** Log-likelihood at (nu, u) and its derivatives by night in the linear predictor. */
  private evaluate(nu: Float64Array, u: Float64Array): number {
    const { T, eta, g, d, columns, pa, pb } = this
    const { outcome: y, observed, linearCount, cutCount } = this.problem
    if (linearCount === 3) {
      const c0 = columns[0]!
      const c1 = columns[1]!
      const c2 = columns[2]!
      const b0 = nu[0]!
      const b1 = nu[1]!
      const b2 = nu[2]!
      for (let t = 0; t < T; t++) eta[t] = u[t]! + b0 * c0[t]! + b1 * c1[t]! + b2 * c2[t]!
    } else {
      eta.set(u)
      for (let j = 0; j < linearCount; j++) {
        const column = columns[j]!
        const b = nu[j]!
        for (let t = 0; t < T; t++) eta[t]! += b * column[t]!
      }
    }
    let sum = this.thetaConstant
    switch (this.code) {
      case POISSON:
        for (let t = 0; t < T; t++) {
          if (observed[t] === 0) continue
          const mu = exp(eta[t]!)
          sum += y[t]! * eta[t]! - mu
          g[t] = y[t]! - mu
          d[t] = mu
        }
        break
      case NEGBIN: {
        const k = this.size
        for (let t = 0; t < T; t++) {
          if (observed[t] === 0) continue
          const ratio = exp(eta[t]!) / k
          const p = ratio / (1 + ratio)
          const n = y[t]! + k
          sum += y[t]! * eta[t]! - n * Math.log1p(ratio)
          g[t] = y[t]! - n * p
          d[t] = (n * p) / (1 + ratio)
          pa[t] = p
        }
        break
      }
      case BERNOULLI: {
        let product = 1
        for (let t = 0; t < T; t++) {
          if (observed[t] === 0) continue
          const x = eta[t]!
          const small = exp(-Math.abs(x))
          const inverse = 1 / (1 + small)
          const p = x > 0 ? inverse : small * inverse
          sum += x > 0 ? (y[t]! - 1) * x : y[t]! * x
          product *= inverse
          if (product < 1e-200) {
            sum += Math.log(product)
            product = 1
          }
          g[t] = y[t]! - p
          d[t] = small * inverse * inverse
          pa[t] = p
        }
        sum += Math.log(product)
        break
      }
      case ORDINAL: {
        const { cutGradient, cutCurvature } = this
        const base = linearCount
        cutGradient.fill(0)
        cutCurvature.fill(0)
        const last = cutCount // category index of the top one
        const { gapRatio, gapMass } = this
        for (let k = 1; k < last; k++) {
          const gap = nu[base + k]! - nu[base + k - 1]!
          gapRatio[k] = 1 / Math.expm1(gap)
          gapMass[k] = -Math.expm1(-gap)
        }
        let product = 1
        for (let t = 0; t < T; t++) {
          if (observed[t] === 0) continue
          const category = y[t]!
          let gradient = 0
          let curvature = 0
          let above = 0
          let below = 0
          if (category < last) {
            const a = nu[base + category]! - eta[t]!
            const small = exp(-Math.abs(a))
            const inverse = 1 / (1 + small)
            above = a > 0 ? small * inverse : inverse // 1 − F(a)
            product *= inverse
            if (!(a > 0)) sum += a
            gradient -= above
            curvature += above * (1 - above)
            cutGradient[category]! += above
            cutCurvature[2 * category]! += above * (1 - above)
          }
          if (category > 0) {
            const b = nu[base + category - 1]! - eta[t]!
            const small = exp(-Math.abs(b))
            const inverse = 1 / (1 + small)
            below = b > 0 ? inverse : small * inverse // F(b)
            product *= inverse
            if (b > 0) sum -= b
            gradient += below
            curvature += below * (1 - below)
            cutGradient[category - 1]! -= below
            cutCurvature[2 * (category - 1)]! += below * (1 - below)
          }
          if (category > 0 && category < last) {
            const r = gapRatio[category]!
            product *= gapMass[category]!
            cutGradient[category]! += r
            cutGradient[category - 1]! -= r
            const rr = r * (1 + r)
            cutCurvature[2 * category]! += rr
            cutCurvature[2 * (category - 1)]! += rr
            cutCurvature[2 * (category - 1) + 1]! -= rr
          }
          if (product < 1e-200) {
            sum += Math.log(product)
            product = 1
          }
          g[t] = gradient
          d[t] = curvature
          pa[t] = above
          pb[t] = below
        }
        sum += Math.log(product)
        break
      }
      default: {
        const precision = 1 / (this.phi * this.phi)
        let squares = 0
        for (let t = 0; t < T; t++) {
          if (observed[t] === 0) continue
          const r = y[t]! - eta[t]!
          squares += r * r
          g[t] = r * precision
          d[t] = precision
        }
        sum -= 0.5 * squares * precision
      }
    }
    return sum
  }

  /** uᵀ Q u. */
  private pathQuadratic(u: Float64Array): number {
    const { T, q, qInner, qOff } = this
    if (T === 1) return q * u[0]! * u[0]!
    let squares = 0
    let products = 0
    let previous = u[0]!
    for (let t = 1; t < T; t++) {
      const current = u[t]!
      products += previous * current
      if (t < T - 1) squares += current * current
      previous = current
    }
    return q * (u[0]! * u[0]! + u[T - 1]! * u[T - 1]!) + qInner * squares + 2 * qOff * products
  }

  /** Factorises A = Q + diag(d). */
  private factorise(): void {
    const { T, e, l, d, q, qInner, qOff } = this
    let logDet = 0
    let product = 1
    let previous = 0
    for (let t = 0; t < T; t++) {
      let pivot = (t === 0 || t === T - 1 ? q : qInner) + d[t]!
      if (t > 0) {
        const ratio = qOff / previous
        l[t] = ratio
        pivot -= ratio * qOff
      }
      e[t] = pivot
      previous = pivot
      product *= pivot
      if (product > 1e200 || product < 1e-200) {
        logDet += Math.log(product)
        product = 1
      }
    }
    this.logDetA = logDet + Math.log(product)
  }

  /** Fills `response` = A⁻¹ B and `rhs` = A⁻¹ (gradient in u), and the Schur complement and gradient of beta. */
  private eliminate(u: Float64Array, nu: Float64Array, beta: Float64Array): void {
    const { T, m, e, l, g, d, rhs, response: G, q, qInner, qOff, columns, pa, pb } = this
    const {
      observed,
      outcome: y,
      linearCount,
      cutCount,
      linearMean,
      linearPrecision,
    } = this.problem
    if (m === 3 && cutCount === 0) {
      this.eliminateThree(u, beta)
      return
    }
    const { schur: S, gradient: h, cutGradient, cutCurvature, priorCut } = this
    let gain = 0
    for (let t = 0; t < T; t++) {
      let right = g[t]! - (t === 0 || t === T - 1 ? q : qInner) * u[t]!
      if (t > 0) right -= qOff * u[t - 1]!
      if (t < T - 1) right -= qOff * u[t + 1]!
      const row = t * m
      const dt = d[t]!
      for (let j = 0; j < linearCount; j++) G[row + j] = dt * columns[j]![t]!
      for (let j = linearCount; j < m; j++) G[row + j] = 0
      if (cutCount > 0 && observed[t] === 1) {
        const category = y[t]!
        if (category < cutCount) G[row + linearCount + category] = -pa[t]! * (1 - pa[t]!)
        if (category > 0) G[row + linearCount + category - 1] = -pb[t]! * (1 - pb[t]!)
      }
      if (t > 0) {
        const ratio = l[t]!
        right -= ratio * rhs[t - 1]!
        for (let j = 0; j < m; j++) G[row + j]! -= ratio * G[row - m + j]!
      }
      rhs[t] = right
      gain += (right * right) / e[t]!
    }
    this.pathGain = gain
    for (let t = T - 1; t >= 0; t--) {
      const inverse = 1 / e[t]!
      const row = t * m
      if (t === T - 1) {
        rhs[t]! *= inverse
        for (let j = 0; j < m; j++) G[row + j]! *= inverse
      } else {
        rhs[t] = (rhs[t]! - qOff * rhs[t + 1]!) * inverse
        for (let j = 0; j < m; j++) G[row + j] = (G[row + j]! - qOff * G[row + m + j]!) * inverse
      }
    }
    S.fill(0)
    h.fill(0)
    for (let j = 0; j < linearCount; j++) {
      S[j * m + j] = linearPrecision[j]!
      h[j] = -linearPrecision[j]! * (beta[j]! - linearMean[j]!)
    }
    for (let t = 0; t < T; t++) {
      if (observed[t] === 0) continue
      const row = t * m
      const dt = d[t]!
      const reduced = g[t]! - dt * rhs[t]!
      for (let i = 0; i < linearCount; i++) {
        const x = columns[i]![t]!
        h[i]! += x * reduced
        for (let j = 0; j <= i; j++) S[i * m + j]! += x * dt * (columns[j]![t]! - G[row + j]!)
      }
      if (cutCount > 0) {
        const category = y[t]!
        // rows of cutpoints: cross curvature with u is −F'(·)
        if (category < cutCount) {
          const i = linearCount + category
          const cross = -pa[t]! * (1 - pa[t]!)
          for (let j = 0; j < linearCount; j++)
            S[i * m + j]! += cross * (columns[j]![t]! - G[row + j]!)
          for (let j = linearCount; j <= i; j++) S[i * m + j]! -= cross * G[row + j]!
          h[i]! -= cross * rhs[t]!
        }
        if (category > 0) {
          const i = linearCount + category - 1
          const cross = -pb[t]! * (1 - pb[t]!)
          for (let j = 0; j < linearCount; j++)
            S[i * m + j]! += cross * (columns[j]![t]! - G[row + j]!)
          for (let j = linearCount; j <= i; j++) S[i * m + j]! -= cross * G[row + j]!
          h[i]! -= cross * rhs[t]!
        }
      }
    }
    if (cutCount > 0) {
      // Curvature and gradient of the cutpoints themselves, prior included, then the change to cube roots.
      const { mean, sd } = this.problem.priors.cutpoint
      const precision = 1 / (sd * sd)
      for (let k = 0; k < cutCount; k++) {
        const i = linearCount + k
        const priorGradient = -precision * (nu[i]! - mean)
        h[i]! += cutGradient[k]! + priorGradient
        S[i * m + i]! += cutCurvature[2 * k]! + precision
        if (k + 1 < cutCount) S[(i + 1) * m + i]! += cutCurvature[2 * k + 1]!
        priorCut[k] = cutGradient[k]! + priorGradient
      }
    }
    for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) S[j * m + i] = S[i * m + j]!
    if (cutCount > 1) this.toWorkingCurvature(beta)
  }

  /** (gradient in u)ᵀ A⁻¹ (gradient in u), from the last elimination. */
  private pathGain = 0
  private readonly priorCut = new Float64Array(64)

  /** Changes gradient and curvature from cutpoints to (c_1, cube roots of gaps), Jacobian included. */
  private toWorkingCurvature(beta: Float64Array): void {
    const { m, schur: S, gradient: h, priorCut } = this
    const { linearCount: p, cutCount } = this.problem
    // Column transform: d/dx_i = 3 x_i² Σ_{k ≥ i} d/dc_k ; d/dc_1(work) = Σ_k d/dc_k. Suffix sums.
    for (let row = 0; row < m; row++) {
      let suffix = 0
      for (let k = cutCount - 1; k >= 0; k--) {
        suffix += S[row * m + p + k]!
        const x = k === 0 ? 1 : 3 * beta[p + k]! * beta[p + k]!
        S[row * m + p + k] = suffix * x
      }
    }
    for (let column = 0; column < m; column++) {
      let suffix = 0
      for (let k = cutCount - 1; k >= 0; k--) {
        suffix += S[(p + k) * m + column]!
        const x = k === 0 ? 1 : 3 * beta[p + k]! * beta[p + k]!
        S[(p + k) * m + column] = suffix * x
      }
    }
    let gradientSuffix = 0
    let fullSuffix = 0
    for (let k = cutCount - 1; k >= 0; k--) {
      gradientSuffix += h[p + k]!
      fullSuffix += priorCut[k]!
      const i = p + k
      if (k === 0) h[i] = gradientSuffix
      else {
        const x = beta[i]!
        h[i] = gradientSuffix * 3 * x * x + 2 / x
        S[i * m + i]! += -fullSuffix * 6 * x + 2 / (x * x)
      }
    }
  }

  /** `eliminate` for intercept, one effect and trend, unrolled. */
  private eliminateThree(u: Float64Array, beta: Float64Array): void {
    const { T, e, l, g, d, rhs, response: G, q, qInner, qOff, columns } = this
    const { linearMean, linearPrecision } = this.problem
    const x0 = columns[0]!
    const x1 = columns[1]!
    const x2 = columns[2]!
    let gain = 0
    let r = 0
    let p0 = 0
    let p1 = 0
    let p2 = 0
    for (let t = 0; t < T; t++) {
      let right = g[t]! - (t === 0 || t === T - 1 ? q : qInner) * u[t]!
      if (t > 0) right -= qOff * u[t - 1]!
      if (t < T - 1) right -= qOff * u[t + 1]!
      const dt = d[t]!
      const ratio = t > 0 ? l[t]! : 0
      r = right - ratio * r
      gain += (r * r) / e[t]!
      p0 = dt * x0[t]! - ratio * p0
      p1 = dt * x1[t]! - ratio * p1
      p2 = dt * x2[t]! - ratio * p2
      rhs[t] = r
      const row = 3 * t
      G[row] = p0
      G[row + 1] = p1
      G[row + 2] = p2
    }
    this.pathGain = gain
    let s00 = linearPrecision[0]!
    let s11 = linearPrecision[1]!
    let s22 = linearPrecision[2]!
    let s10 = 0
    let s20 = 0
    let s21 = 0
    let h0 = -s00 * (beta[0]! - linearMean[0]!)
    let h1 = -s11 * (beta[1]! - linearMean[1]!)
    let h2 = -s22 * (beta[2]! - linearMean[2]!)
    r = 0
    p0 = 0
    p1 = 0
    p2 = 0
    for (let t = T - 1; t >= 0; t--) {
      const inverse = 1 / e[t]!
      const row = 3 * t
      r = (rhs[t]! - qOff * r) * inverse
      p0 = (G[row]! - qOff * p0) * inverse
      p1 = (G[row + 1]! - qOff * p1) * inverse
      p2 = (G[row + 2]! - qOff * p2) * inverse
      rhs[t] = r
      G[row] = p0
      G[row + 1] = p1
      G[row + 2] = p2
      const dt = d[t]!
      const a0 = x0[t]!
      const a1 = x1[t]!
      const a2 = x2[t]!
      const k0 = dt * (a0 - p0)
      const k1 = dt * (a1 - p1)
      const k2 = dt * (a2 - p2)
      s00 += a0 * k0
      s10 += a1 * k0
      s20 += a2 * k0
      s11 += a1 * k1
      s21 += a2 * k1
      s22 += a2 * k2
      const reduced = g[t]! - dt * r
      h0 += a0 * reduced
      h1 += a1 * reduced
      h2 += a2 * reduced
    }
    const S = this.schur
    S[0] = s00
    S[1] = S[3] = s10
    S[2] = S[6] = s20
    S[4] = s11
    S[5] = S[7] = s21
    S[8] = s22
    const h = this.gradient
    h[0] = h0
    h[1] = h1
    h[2] = h2
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
    this.toNatural(beta, nu)
    let loglik = this.evaluate(nu, u)
    let objective = loglik - 0.5 * this.pathQuadratic(u) + this.logPrior(beta)
    for (let iteration = 0; ; iteration++) {
      this.newtonSteps++
      this.factorise()
      this.eliminate(u, nu, beta)
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
      this.workingToNaturalStep(beta, step, naturalStep)
      decrement += this.pathGain + residual
      this.decrement = decrement
      if (decrement < tolerance || iteration >= 60) {
        this.logLikelihood = loglik
        this.quadratic = this.pathQuadratic(u)
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
        const prior = this.logPrior(betaTrial)
        let trial = -Infinity
        if (prior > -Infinity) {
          this.toNatural(betaTrial, nu)
          loglik = this.evaluate(nu, uTrial)
          trial = loglik - 0.5 * this.pathQuadratic(uTrial) + prior
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
        if (halving > 60) throw new Error('Chain.laplace: no step raises the objective')
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

  private logLikelihood = 0

  private workingToNaturalStep(beta: Float64Array, step: Float64Array, out: Float64Array): void {
    const { linearCount: p, cutCount } = this.problem
    for (let j = 0; j < p; j++) out[j] = step[j]!
    let sum = 0
    for (let k = 0; k < cutCount; k++) {
      const x = beta[p + k]!
      sum += k === 0 ? step[p]! : 3 * x * x * step[p + k]!
      out[p + k] = sum
    }
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
    this.toNatural(beta, nu)
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
    let constant = this.evaluate(nu, u)
    this.factorise()
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
    switch (this.code) {
      case POISSON:
        this.poissonRatios(count, basis)
        break
      case NEGBIN:
        this.negbinRatios(count, basis)
        break
      case BERNOULLI:
        this.bernoulliRatios(count, basis)
        break
      default:
        this.ordinalRatios(count, basis)
    }
    return logChainExpectation(this.ratios, correlation, count, basis)
  }

  // Each fills `ratios`: at u_t + x the likelihood over its quadratic, for x = shift ± spread·node.

  private poissonRatios(count: number, { size, positive }: HermiteBasis): void {
    const { night, spread, shift, d, ratios } = this
    const half = size / 2
    let o = 0
    for (let i = 0; i < count; i++) {
      const mu = d[night[i]!]!
      const centre = shift[i]!
      const sd = spread[i]!
      const factor = exp(centre)
      for (let k = 0; k < half; k++) {
        const z = sd * positive[k]!
        const growth = exp(z)
        const up = centre + z
        const down = centre - z
        ratios[o++] = exp(mu * (1 + up + 0.5 * up * up - factor * growth))
        ratios[o++] = exp(mu * (1 + down + 0.5 * down * down - factor / growth))
      }
    }
  }

  private negbinRatios(count: number, { size, positive }: HermiteBasis): void {
    const { night, spread, shift, d, g, pa, ratios, size: dispersion } = this
    const { outcome: y } = this.problem
    const half = size / 2
    let o = 0
    for (let i = 0; i < count; i++) {
      const t = night[i]!
      const curvature = 0.5 * d[t]!
      const slope = y[t]! - g[t]!
      const p = pa[t]!
      const power = y[t]! + dispersion
      const centre = shift[i]!
      const sd = spread[i]!
      const factor = exp(centre)
      for (let k = 0; k < half; k++) {
        const z = sd * positive[k]!
        const growth = exp(z)
        const up = centre + z
        const down = centre - z
        const above = 1 + p * (factor * growth - 1)
        const below = 1 + p * (factor / growth - 1)
        ratios[o++] = exp(up * (slope + curvature * up) - power * Math.log(above))
        ratios[o++] = exp(down * (slope + curvature * down) - power * Math.log(below))
      }
    }
  }

  private bernoulliRatios(count: number, { size, positive }: HermiteBasis): void {
    const { night, spread, shift, d, pa, ratios } = this
    const half = size / 2
    let o = 0
    for (let i = 0; i < count; i++) {
      const t = night[i]!
      const curvature = 0.5 * d[t]!
      const p = pa[t]!
      const centre = shift[i]!
      const sd = spread[i]!
      const factor = exp(centre)
      for (let k = 0; k < half; k++) {
        const z = sd * positive[k]!
        const growth = exp(z)
        const up = centre + z
        const down = centre - z
        ratios[o++] = exp(up * (p + curvature * up)) / (1 + p * (factor * growth - 1))
        ratios[o++] = exp(down * (p + curvature * down)) / (1 + p * (factor / growth - 1))
      }
    }
  }

  private ordinalRatios(count: number, { size, positive }: HermiteBasis): void {
    const { night, spread, shift, d, g, pa, pb, ratios } = this
    const half = size / 2
    let o = 0
    for (let i = 0; i < count; i++) {
      const t = night[i]!
      const curvature = 0.5 * d[t]!
      const slope = -g[t]!
      const a = pa[t]!
      const b = pb[t]!
      const centre = shift[i]!
      const sd = spread[i]!
      const factor = exp(centre)
      for (let k = 0; k < half; k++) {
        const z = sd * positive[k]!
        const growth = exp(z)
        const up = centre + z
        const down = centre - z
        const expUp = factor * growth
        const expDown = factor / growth
        ratios[o++] =
          exp(up * (slope + curvature * up)) / ((1 + a * (expUp - 1)) * (1 + b * (1 / expUp - 1)))
        ratios[o++] =
          exp(down * (slope + curvature * down)) /
          ((1 + a * (expDown - 1)) * (1 + b * (1 / expDown - 1)))
      }
    }
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
      // Cutpoints act through the path only; their working coordinates are cumulative.
      let suffix = 0
      for (let k = cutCount - 1; k >= 0; k--) {
        suffix -= G[t * m + p + k]!
        const x = beta[p + k]!
        row[p + k] = suffix * (k === 0 ? 1 : 3 * x * x)
      }
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < m; j++) variance += row[i]! * covariance[i * m + j]! * row[j]!
      }
      sd[t] = Math.sqrt(variance)
    }
    return { mean, sd }
  }

  /** E[y | linear predictor] at the current coefficients. */
  meanOutcome(): (predictor: number) => number {
    switch (this.code) {
      case GAUSSIAN:
        return (x) => x
      case BERNOULLI:
        return (x) => 1 / (1 + Math.exp(-x))
      case ORDINAL: {
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
