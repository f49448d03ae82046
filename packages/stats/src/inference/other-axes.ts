import type { HermiteBasis } from '../kernel/quadrature.ts'
import type { Chain } from './chain.ts'

const ROOT3 = Math.sqrt(3)
/** Above this curvature of the log ratio its parabola has next to no integral: the plain rule serves. */
const STEEPEST = 0.35

/**
 * log ∫ φ(z) exp(r(z)) dz from r(±√3) with r(0) = 0. A parabola is integrated exactly, so that a shift of the
 * mode by any number of SDs is followed; it equals the three-point Gauss–Hermite rule to second order in r, and
 * that rule serves where the parabola is too steep, an end has no density, or r is far from a parabola (axes
 * that hold cube roots of cutpoint gaps).
 */
function logAxisIntegral(above: number, below: number, nearParabola: boolean): number {
  const slope = (above - below) / (2 * ROOT3)
  const curvature = (above + below) / 6
  if (nearParabola && Number.isFinite(above) && Number.isFinite(below) && curvature < STEEPEST) {
    const spread = 1 - 2 * curvature
    return (slope * slope) / (2 * spread) - 0.5 * Math.log(spread)
  }
  return Math.log(2 / 3 + (Math.exp(above) + Math.exp(below)) / 6)
}

/**
 * log(integral over the other coefficients / Laplace) at the current constrained mode, the path
 * integrated exactly: `logAxisIntegral` along each axis of their conditional covariance, cross terms
 * between axes left to Laplace. `centre` = log density at the mode. The state is left as it was found.
 */
export function otherAxes(
  chain: Chain,
  direction: Float64Array,
  basis: HermiteBasis,
  centre: number,
): number {
  const { m } = chain
  const state = chain.beta.slice()
  const nu = chain.nu.slice()
  const path = chain.u.slice()
  const beta = new Float64Array(m)
  chain.modeBeta(beta)
  let total = 0
  const moved = new Float64Array(m)
  const logRatio = (axis: Float64Array, sign: 1 | -1): number => {
    for (let i = 0; i < m; i++) moved[i] = beta[i]! + sign * ROOT3 * axis[i]!
    const movedPrior = chain.logPrior(moved)
    if (movedPrior === -Infinity) return -Infinity
    return chain.exactAt(moved, nu, path, basis) + movedPrior - centre + 1.5
  }
  const nearParabola = chain.problem.cutCount === 0
  for (const axis of conditionalAxes(chain.covariance, m, direction)) {
    total += logAxisIntegral(logRatio(axis, 1), logRatio(axis, -1), nearParabola)
  }
  chain.u.set(path)
  chain.beta.set(state)
  return total
}

/** Vectors v_i with Σ v_i v_iᵀ = the covariance given directionᵀ beta (pivoted Cholesky of its m − 1 dimensions). */
function conditionalAxes(
  covariance: Float64Array,
  m: number,
  direction: Float64Array,
): Float64Array[] {
  const rest = covariance.slice()
  const along = new Float64Array(m)
  let variance = 0
  for (let i = 0; i < m; i++) {
    let sum = 0
    for (let j = 0; j < m; j++) sum += covariance[i * m + j]! * direction[j]!
    along[i] = sum
    variance += direction[i]! * sum
  }
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) rest[i * m + j]! -= (along[i]! * along[j]!) / variance
  }
  const axes: Float64Array[] = []
  const scale = Float64Array.from({ length: m }, (_, i) => covariance[i * m + i]!)
  for (let n = 0; n < m - 1; n++) {
    // Fixed order where possible: the first coordinate with a sizeable remainder keeps the result smooth.
    let pivot = -1
    for (let i = 0; i < m; i++) {
      if (pivot < 0 && rest[i * m + i]! > 1e-6 * scale[i]!) pivot = i
    }
    if (pivot < 0) break
    const root = Math.sqrt(rest[pivot * m + pivot]!)
    const axis = new Float64Array(m)
    for (let i = 0; i < m; i++) axis[i] = rest[i * m + pivot]! / root
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) rest[i * m + j]! -= axis[i]! * axis[j]!
    }
    axes.push(axis)
  }
  return axes
}
