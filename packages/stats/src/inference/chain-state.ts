import { LOG_2PI, logRisingRatio } from '../kernel/special.ts'
import type { Problem } from '../model/problem.ts'

/**
 * The numbers of one latent chain at one value of theta = (sigma, rho, phi, half-life), all work arrays
 * allocated once. "Working" coefficients (beta) hold cube roots of the cutpoint gaps; "natural" ones (nu) the
 * cutpoints. A = Q + diag(d) is the precision of the path: Q the AR(1) prior's, d the nights' curvature.
 */
export class ChainState {
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

  readonly T: number
  columns: readonly Float64Array[]
  /** By night: linear predictor, and slope and minus curvature of the log-likelihood in it. */
  readonly eta: Float64Array
  readonly g: Float64Array
  readonly d: Float64Array
  /** By night: chance of the outcome's logistic terms (see `evaluate`). */
  readonly pa: Float64Array
  readonly pb: Float64Array
  /** A = L diag(e) Lᵀ, L unit bidiagonal with l below. */
  readonly e: Float64Array
  readonly l: Float64Array
  readonly rhs: Float64Array
  readonly mean: Float64Array
  readonly schur: Float64Array
  readonly factor: Float64Array
  readonly gradient: Float64Array
  readonly step: Float64Array
  readonly naturalStep: Float64Array
  readonly cutGradient: Float64Array
  readonly cutCurvature: Float64Array
  /** By category between two cutpoints: 1/(e^gap − 1) and 1 − e^−gap. */
  readonly gapRatio: Float64Array
  readonly gapMass: Float64Array
  readonly along: Float64Array
  readonly uTrial: Float64Array
  readonly betaTrial: Float64Array
  readonly night: Int32Array
  readonly spread: Float64Array
  readonly shift: Float64Array
  readonly correlation: Float64Array
  ratios: Float64Array
  /** Entries of Q: its corners, its inner diagonal, its off-diagonal. */
  q = 1
  qInner = 1
  qOff = 0
  logDetQ = 0
  size = 1
  thetaConstant = 0
  logDetA = 0
  /** (gradient in u)ᵀ A⁻¹ (gradient in u), from the last elimination. */
  pathGain = 0
  /** Log-likelihood at the last `laplace`. */
  logLikelihood = 0
  /** Gradient by cutpoint, prior included. */
  readonly priorCut = new Float64Array(64)

  constructor(problem: Problem) {
    this.problem = problem
    const T = (this.T = problem.nights)
    const m = (this.m = problem.dimension)
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
    if (problem.family === 'negbin') {
      const size = (this.size = 1 / (phi * phi))
      const { outcome, observed } = problem
      let sum = 0
      for (let t = 0; t < T; t++) {
        // log Γ(y + k) − log Γ(k) − y log k; the rest is in `evaluate`.
        if (observed[t] === 1) sum += logRisingRatio(outcome[t]!, size)
      }
      this.thetaConstant += sum
    } else if (problem.family === 'gaussian') {
      this.thetaConstant -= problem.observedCount * (0.5 * LOG_2PI + Math.log(phi))
    }
  }
}
