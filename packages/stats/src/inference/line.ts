import { LOG_2PI } from '../kernel/special.ts'
import { gaussLegendre, type HermiteBasis } from '../kernel/quadrature.ts'
import type { Chain } from './chain.ts'
import { basisFor, type EffortPlan } from './effort.ts'
import { startState, toRho, type ThetaGrid, type ThetaNode } from './theta.ts'

/** Places along a direction, in conditional SDs from the mode: −4.5, −3, …, 4.5. */
const SPACING = 1.5
const REACH = 3
export const PLACES = 2 * REACH + 1

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

/** Sub-grid over theta on which ratios are computed and from which they are interpolated. */
export type SubGrid = {
  readonly box: readonly (readonly [number, number])[]
  readonly rules: readonly Float64Array[]
  readonly points: readonly SubPoint[]
}

/** A point of the sub-grid with the joint mode there. */
export type SubPoint = {
  readonly halfLife: number
  readonly theta: { readonly sigma: number; readonly rho: number; readonly phi: number }
  readonly laplace: number
  readonly level: number
  readonly beta: Float64Array
  readonly u: Float64Array
  readonly covariance: Float64Array
}

/** The corrections move weight to larger sigma, most in sparse 0/1 diaries: the sub-grid reaches further there. */
const UPWARD = 2

/** Lays the sub-grid over the bulk of the grid's weights and finds the joint mode at each point. */
export function subGrid(
  chain: Chain,
  grid: ThetaGrid,
  plan: EffortPlan,
  sizesOf: Pick<EffortPlan, 'sub2' | 'sub3'>,
): SubGrid {
  const axes = grid.box.length
  const sizes: readonly number[] = axes === 3 ? sizesOf.sub3 : sizesOf.sub2
  const rules = sizes.map((size) => gaussLegendre(size).nodes)
  const box: (readonly [number, number])[] = []
  for (let a = 0; a < axes; a++) {
    let mean = 0
    let square = 0
    for (const node of grid.nodes) {
      mean += node.weight * node.coordinates[a]!
      square += node.weight * node.coordinates[a]! * node.coordinates[a]!
    }
    const sd = Math.sqrt(Math.max(1e-12, square - mean * mean))
    const [low, high] = grid.box[a]!
    const upward = a === 0 && axes === 2 ? UPWARD : 1
    box.push([
      Math.max(low, mean - plan.subWidth * sd),
      Math.min(high, mean + upward * plan.subWidth * sd),
    ])
  }
  const basis = basisFor(plan, chain.problem.family)
  const points: SubPoint[] = []
  const halfLives = new Set(grid.nodes.map((node) => node.halfLife))
  startState(chain)
  const heaviest = grid.nodes.reduce((a, b) => (b.weight > a.weight ? b : a))
  chain.beta.set(heaviest.beta)
  for (const h of halfLives) {
    for (let k = 0; k < (sizes[2] ?? 1); k++) {
      for (let j = 0; j < sizes[1]!; j++) {
        for (let i = 0; i < sizes[0]!; i++) {
          const index = [i, j, k]
          const coordinates = box.map(
            ([low, high], a) => low + (high - low) * 0.5 * (rules[a]![index[a]!]! + 1),
          )
          const v = coordinates[1]!
          const within = (place: number, axis: number): number => {
            const [low, high] = grid.ranges.inner(v, axis)
            return low + (high - low) * place
          }
          const theta = {
            sigma: within(coordinates[0]!, 0),
            rho: toRho(v),
            phi: axes === 3 ? within(coordinates[2]!, 1) : 1,
          }
          chain.setTheta(theta.sigma, theta.rho, theta.phi, h)
          const laplace = chain.laplace(null, 0, plan.tolerance)
          const point = {
            halfLife: h,
            theta,
            laplace,
            beta: chain.beta.slice(),
            u: chain.u.slice(),
            covariance: chain.covariance.slice(),
          }
          points.push({ ...point, level: chain.levelAtMode(basis) })
        }
      }
    }
  }
  return { box, rules, points }
}

/** Lagrange weights of the sub-grid's points (one half-life) at a node, coordinates clamped to the box. */
function interpolationWeights(sub: SubGrid, node: ThetaNode, out: Float64Array): void {
  const factors = sub.box.map(([low, high], a) => {
    const raw = (2 * (node.coordinates[a]! - low)) / (high - low) - 1
    return lagrange(sub.rules[a]!, Math.min(1, Math.max(-1, raw)))
  })
  const [f0, f1, f2] = [factors[0]!, factors[1]!, factors[2] ?? Float64Array.of(1)]
  let q = 0
  for (let k = 0; k < f2.length; k++) {
    for (let j = 0; j < f1.length; j++) {
      for (let i = 0; i < f0.length; i++) out[q++] = f0[i]! * f1[j]! * f2[k]!
    }
  }
}

function lagrange(nodes: Float64Array, x: number): Float64Array {
  const out = new Float64Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) {
    let product = 1
    for (let j = 0; j < nodes.length; j++) {
      if (j !== i) product *= (x - nodes[j]!) / (nodes[i]! - nodes[j]!)
    }
    out[i] = product
  }
  return out
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

/** Evaluates a ratio's polynomial; linear beyond the outermost place. */
export function ratioAt(coefficients: Float64Array, offset: number, z: number): number {
  const x = z * (1 / SPACING)
  if (x <= REACH && x >= -REACH) {
    let value = coefficients[offset + PLACES - 1]!
    for (let i = PLACES - 2; i >= 0; i--) value = value * x + coefficients[offset + i]!
    return value
  }
  const edge = x > 0 ? REACH : -REACH
  let value = 0
  let slope = 0
  for (let i = PLACES - 1; i >= 0; i--) {
    slope = slope * edge + value
    value = value * edge + coefficients[offset + i]!
  }
  return value + slope * (x - edge)
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
    const laplace = chain.laplace(direction, centre + sd * z, 1e-3 * plan.tolerance)
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
      others[REACH + step] = otherAxes(chain, direction, basis, chain.laplaceAtMode() + level)
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
function otherAxes(
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

/** Inverse Vandermonde matrix of the integers −REACH..REACH, row-major by power. */
const INVERSE_VANDERMONDE = inverseVandermonde()

function inverseVandermonde(): Float64Array {
  const out = new Float64Array(PLACES * PLACES)
  for (let i = 0; i < PLACES; i++) {
    let polynomial = [1]
    let denominator = 1
    for (let j = 0; j < PLACES; j++) {
      if (j === i) continue
      const next = new Array<number>(polynomial.length + 1).fill(0)
      polynomial.forEach((c, power) => {
        next[power + 1]! += c
        next[power]! -= c * (j - REACH)
      })
      polynomial = next
      denominator *= i - j
    }
    polynomial.forEach((c, power) => {
      out[power * PLACES + i] = c / denominator
    })
  }
  return out
}

function polynomialThrough(values: Float64Array, out: Float64Array, offset: number): void {
  for (let power = 0; power < PLACES; power++) {
    let sum = 0
    for (let i = 0; i < PLACES; i++)
      sum += INVERSE_VANDERMONDE[power * PLACES + i]! * values[offset + i]!
    out[offset + power] = sum
  }
}
