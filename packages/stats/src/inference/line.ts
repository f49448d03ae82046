import { LOG_2PI } from '../kernel/special.ts'
import type { Chain } from './chain.ts'
import { basisFor, otherBasisFor, type EffortPlan } from './effort.ts'
import { otherAxes } from './other-axes.ts'
import { PLACES, polynomialThrough, REACH, SPACING } from './place-polynomial.ts'
import { interpolationWeights, type SubGrid, type SubPoint } from './sub-grid.ts'
import type { ThetaGrid } from './theta.ts'

/**
 * log of (marginal density of one linear combination of the coefficients given theta) / (its normal
 * approximation), as polynomials in the standardised combination, for every node of the grid.
 */
export type LineRatio = {
  readonly direction: Float64Array
  /** Polynomial coefficients in z / SPACING, PLACES a node. */
  readonly coefficients: Float64Array
  readonly mean: Float64Array
  readonly sd: Float64Array
}

/** How the exact correction is made along a direction. */
export type LinePlan = {
  /** Places (in units of SPACING) with the exact chain at the conditional mode. */
  readonly centrePlaces: readonly number[]
  /** Those where the other coefficients are also integrated along their axes; none = Laplace. */
  readonly otherPlaces: readonly number[]
}

/**
 * The log ratio at the PLACES of every sub-grid point: conditional Laplace (path and other coefficients
 * at their mode given the combination) times exact corrections.
 */
export function lineRatio(
  chain: Chain,
  grid: ThetaGrid,
  sub: SubGrid,
  direction: Float64Array,
  plan: EffortPlan,
  line: LinePlan,
): LineRatio {
  const count = grid.nodes.length
  const mean = new Float64Array(count)
  const sd = new Float64Array(count)
  const { m } = chain
  grid.nodes.forEach((node, n) => {
    let mu = 0
    let variance = 0
    for (let i = 0; i < m; i++) {
      const di = direction[i]!
      if (di === 0) continue
      mu += di * node.beta[i]!
      for (let j = 0; j < m; j++) variance += di * node.covariance[i * m + j]! * direction[j]!
    }
    mean[n] = mu
    sd[n] = Math.sqrt(variance)
  })
  const values = new Float64Array(count * PLACES)
  addFromSubGrid(
    grid,
    sub,
    sub.points.map((point) => placesAt(chain, point, direction, plan, line)),
    values,
  )
  const coefficients = new Float64Array(count * PLACES)
  for (let n = 0; n < count; n++) {
    polynomialThrough(values, coefficients, n * PLACES)
  }
  return { direction, coefficients, mean, sd }
}

/** Interpolates values at the places of a sub-grid's points to all nodes, added to `out`. */
function addFromSubGrid(
  grid: ThetaGrid,
  sub: SubGrid,
  ratios: readonly Float64Array[],
  out: Float64Array,
): void {
  const offsets = new Map<number, number>()
  sub.points.forEach((point, i) => {
    if (!offsets.has(point.halfLife)) offsets.set(point.halfLife, i)
  })
  const perHalfLife = sub.points.length / offsets.size
  const weights = new Float64Array(perHalfLife)
  grid.nodes.forEach((node, n) => {
    interpolationWeights(sub, node, weights)
    const offset = offsets.get(node.halfLife)!
    for (let p = 0; p < perHalfLife; p++) {
      const ratio = ratios[offset + p]!
      const w = weights[p]!
      for (let z = 0; z < PLACES; z++) out[n * PLACES + z]! += w * ratio[z]!
    }
  })
}

/** Walks the conditional mode along a direction, outwards from the joint mode on both sides. */
function walk(
  chain: Chain,
  point: SubPoint,
  direction: Float64Array,
  plan: EffortPlan,
  visit: (step: number, laplace: number, gaussian: number) => void,
): void {
  const { m } = chain
  const { sigma, rho, phi } = point.theta
  chain.setTheta(sigma, rho, phi, point.halfLife)
  let variance = 0
  let centre = 0
  for (let i = 0; i < m; i++) {
    centre += direction[i]! * point.beta[i]!
    for (let j = 0; j < m; j++) {
      variance += direction[i]! * point.covariance[i * m + j]! * direction[j]!
    }
  }
  const sd = Math.sqrt(variance)
  const peak = point.laplace - 0.5 * LOG_2PI - Math.log(sd)
  // Each place starts from the parabola through the modes at the three places before it.
  const visited: { readonly u: Float64Array; readonly beta: Float64Array }[] = []
  const order = [0, 1, 2, 3, -1, -2, -3]
  for (const step of order) {
    const sign = step < 0 ? -1 : 1
    const [one, two, three] = [1, 2, 3].map((back) => visited[step - sign * back + REACH])
    if (one !== undefined) {
      extrapolate(chain.u, one.u, two?.u, three?.u)
      extrapolate(chain.beta, one.beta, two?.beta, three?.beta)
      if (chain.logPrior(chain.beta) === -Infinity) chain.beta.set(one.beta)
    } else {
      chain.u.set(point.u)
      chain.beta.set(point.beta)
    }
    const z = step * SPACING
    const laplace = chain.laplace(direction, centre + sd * z, 0.03 * plan.tolerance)
    visited[step + REACH] = { u: chain.u.slice(), beta: chain.beta.slice() }
    visit(step, laplace, peak - 0.5 * z * z)
  }
}

/** The next of equally spaced values by constant, line or parabola, as many as are known. */
function extrapolate(
  out: Float64Array,
  one: Float64Array,
  two: Float64Array | undefined,
  three: Float64Array | undefined,
): void {
  if (two === undefined) out.set(one)
  else if (three === undefined) {
    for (let i = 0; i < out.length; i++) out[i] = 2 * one[i]! - two[i]!
  } else {
    for (let i = 0; i < out.length; i++) out[i] = 3 * (one[i]! - two[i]!) + three[i]!
  }
}

/**
 * log(marginal / normal) at every place: conditional Laplace, times the exact chain at the conditional
 * mode, times the integral over the other coefficients relative to Laplace.
 */
function placesAt(
  chain: Chain,
  point: SubPoint,
  direction: Float64Array,
  plan: EffortPlan,
  line: LinePlan,
): Float64Array {
  const basis = basisFor(plan, chain.problem.family)
  const otherBasis = otherBasisFor(plan, chain.problem.family)
  const ratio = new Float64Array(PLACES)
  const centres: number[] = []
  const others: number[] = []
  walk(chain, point, direction, plan, (step, laplace, gaussian) => {
    ratio[REACH + step] = laplace - gaussian
    const wantsOthers = line.otherPlaces.includes(step)
    if (!wantsOthers && !line.centrePlaces.includes(step)) return
    const level = chain.levelAtMode(basis)
    centres[REACH + step] = level - point.level
    if (wantsOthers) {
      const centre = otherBasis === basis ? level : chain.levelAtMode(otherBasis)
      others[REACH + step] = otherAxes(chain, direction, otherBasis, chain.laplaceAtMode() + centre)
    }
  })
  addInterpolated(ratio, centres, line.centrePlaces)
  if (line.otherPlaces.length > 0) addInterpolated(ratio, others, line.otherPlaces)
  return ratio
}

/** Adds the polynomial through the values at some places to all places; linear beyond the outermost. */
function addInterpolated(
  ratio: Float64Array,
  values: readonly number[],
  places: readonly number[],
): void {
  const outer = Math.max(...places)
  const at = (x: number): number => {
    let sum = 0
    for (const i of places) {
      let product = values[REACH + i]!
      for (const j of places) if (j !== i) product *= (x - j) / (i - j)
      sum += product
    }
    return sum
  }
  for (let step = -REACH; step <= REACH; step++) {
    const inside = Math.min(outer, Math.max(-outer, step))
    const slope =
      inside === step ? 0 : (at(inside) - at(inside - Math.sign(step))) * Math.sign(step)
    ratio[REACH + step]! += at(inside) + slope * (step - inside)
  }
}
