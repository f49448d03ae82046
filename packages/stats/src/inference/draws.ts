import { cholesky } from '../kernel/dense.ts'
import { latticeCoordinate } from '../kernel/lattice.ts'
import { normalQuantile } from '../kernel/special.ts'
import type { HermiteBasis } from '../kernel/quadrature.ts'
import type { Fit } from './fit.ts'
import type { NodeMoments } from './node-moments.ts'
import { logRhoJacobian, logThetaPrior, type ThetaNode } from './theta.ts'

/** A fit with its posterior share (components of a mixture prior). */
export type WeightedFit = { readonly fit: Fit; readonly share: number }

/**
 * Weighted quasi-random points of the joint posterior of theta and the coefficients. `beta` is row-major
 * points × dimension in working coefficients; the weights sum to 1.
 */
export type Draws = {
  readonly count: number
  readonly dimension: number
  readonly weight: Float64Array
  readonly beta: Float64Array
  readonly sigma: Float64Array
  readonly rho: Float64Array
  readonly phi: Float64Array
  readonly halfLife: Uint8Array
}

const scores = new Map<string, Float64Array>()

/** Points of a shifted lattice sequence (any first few are well spread), the first two coordinates uniform, the others as normal scores. Row-major. */
function latticePoints(count: number, dimension: number): Float64Array {
  const key = `${count}×${dimension}`
  const known = scores.get(key)
  if (known) return known
  const table = new Float64Array(count * dimension)
  for (let j = 0; j < dimension; j++) {
    for (let i = 0; i < count; i++) {
      const x = latticeCoordinate(i, j)
      table[i * dimension + j] = j < 2 ? x : normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, x)))
    }
  }
  scores.set(key, table)
  return table
}

/** A node of theta with the draws made at it. */
type DrawnNode = {
  readonly fit: Fit
  readonly moments: NodeMoments
  readonly index: number
  readonly weight: number
  readonly draws: number[]
}

/** Proposals are this much wider than the conditional normal, whose tails are often too light. */
const WIDER = 1.1

/**
 * Draws the joint posterior. Nodes are taken in proportion to their weight; given the node the coefficients are
 * proposed from a normal with the node's `moments` and weighted by the exact p(y | coefficients, theta) (the
 * gaussian family needs no weights). Then sigma, which has few distinct nodes, is moved to its place in
 * `sigmaQuantiles` (the inverse distribution function on an equally spaced probability table), and the
 * coefficients follow it along the slope of their means. Cost: one chain integral a draw.
 */
export function drawJoint(
  fits: readonly WeightedFit[],
  moments: readonly NodeMoments[],
  count: number,
  basis: HermiteBasis,
  sigmaQuantiles: Float64Array | null,
): Draws {
  const m = fits[0]!.fit.chain.m
  const table = latticePoints(count, m + 2)
  const d = m + 2
  const nodes = nodesBySigma(fits, moments)
  const cumulative = new Float64Array(nodes.length + 1)
  nodes.forEach(({ weight }, i) => {
    cumulative[i + 1] = cumulative[i]! + weight
  })
  const total = cumulative[nodes.length]!
  for (let i = 0; i < count; i++) {
    const target = table[i * d]! * total
    let low = 0
    let high = nodes.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle + 1]! <= target) low = middle + 1
      else high = middle
    }
    nodes[low]!.draws.push(i)
  }
  const draws: Draws = {
    count,
    dimension: m,
    weight: new Float64Array(count),
    beta: new Float64Array(count * m),
    sigma: new Float64Array(count),
    rho: new Float64Array(count),
    phi: new Float64Array(count),
    halfLife: new Uint8Array(count),
  }
  for (let from = 0; from < nodes.length;) {
    // Nodes with the same sigma share a slab of ranks, within which the second coordinate decides.
    const { sigma } = nodeOf(nodes[from]!)
    let to = from
    while (to < nodes.length && Math.abs(nodeOf(nodes[to]!).sigma - sigma) <= 1e-9 * sigma) to++
    for (let n = from; n < to; n++) {
      const entry = nodes[n]!
      if (entry.draws.length === 0) continue
      propose(entry, table, draws)
      if (entry.fit.grid.kind === 'box') weigh(entry, basis, draws)
      const node = nodeOf(entry)
      const { slope } = entry.moments
      for (const i of entry.draws) {
        const low = cumulative[from]! / total
        const rank = low + table[i * d + 1]! * (cumulative[to]! / total - low)
        draws.sigma[i] = sigmaQuantiles === null ? node.sigma : tableAt(sigmaQuantiles, rank)
        draws.rho[i] = node.rho
        draws.phi[i] = node.phi
        draws.halfLife[i] = node.halfLife
        for (let j = 0; j < m; j++) {
          draws.beta[i * m + j]! += slope[entry.index * m + j]! * (draws.sigma[i]! - node.sigma)
        }
      }
    }
    from = to
  }
  normalise(draws.weight)
  return draws
}

const nodeOf = ({ fit, index }: DrawnNode): ThetaNode => fit.grid.nodes[index]!

/** By sigma, so that a point's place in the order is its rank in sigma. */
function nodesBySigma(
  fits: readonly WeightedFit[],
  moments: readonly NodeMoments[],
): readonly DrawnNode[] {
  const list: DrawnNode[] = []
  fits.forEach(({ fit, share }, f) => {
    for (let n = 0; n < fit.weights.length; n++) {
      const weight = share * fit.weights[n]!
      if (weight > 1e-7) list.push({ fit, moments: moments[f]!, index: n, weight, draws: [] })
    }
  })
  return list.sort((a, b) => nodeOf(a).sigma - nodeOf(b).sigma)
}

/** Fills beta of a node's draws, and as their (log) weight minus the log density of the proposal. */
function propose(
  entry: DrawnNode,
  table: Float64Array,
  { beta, weight, dimension: m }: Draws,
): void {
  const { moments, index } = entry
  const { covariance } = nodeOf(entry)
  const exact = entry.fit.grid.kind !== 'box'
  const factor = covariance.slice()
  for (let r = 0; r < m; r++) {
    for (let c = 0; c < m; c++) {
      factor[r * m + c]! *= moments.scale[index * m + r]! * moments.scale[index * m + c]!
    }
  }
  const logDet = cholesky(factor, m)
  const spread = exact ? 1 : WIDER
  for (const i of entry.draws) {
    let squares = 0
    for (let r = 0; r < m; r++) {
      const z = table[i * (m + 2) + 2 + r]!
      squares += z * z
      let deviation = 0
      for (let c = 0; c <= r; c++) {
        deviation += factor[r * m + c]! * table[i * (m + 2) + 2 + c]!
      }
      beta[i * m + r] = moments.mean[index * m + r]! + spread * deviation
    }
    weight[i] = exact ? 0 : 0.5 * (logDet + squares)
  }
}

/** Adds the exact log posterior density, relative to the chance that a draw is made at this node. */
function weigh(entry: DrawnNode, basis: HermiteBasis, { beta, weight, dimension: m }: Draws): void {
  const { fit, index } = entry
  const { chain, problem } = fit
  const node = nodeOf(entry)
  const { sigma, rho, phi } = node
  chain.setTheta(sigma, rho, phi, node.halfLife)
  chain.beta.set(node.beta)
  chain.laplace(null, 0, 1e-4)
  const nu = chain.nu.slice()
  const path = chain.u.slice()
  const constant =
    logThetaPrior(problem, sigma, rho, phi) +
    logRhoJacobian(node.coordinates[1]) +
    node.logRule -
    fit.logEvidence -
    Math.log(fit.weights[index]!)
  const own = new Float64Array(m)
  for (const i of entry.draws) {
    own.set(beta.subarray(i * m, i * m + m))
    const prior = chain.logPrior(own)
    weight[i]! +=
      prior === -Infinity ? prior : constant + prior + chain.exactAt(own, nu, path, basis)
  }
  chain.u.set(path)
}

/** Log weights to weights that sum to 1. */
function normalise(weight: Float64Array): void {
  let best = -Infinity
  for (const value of weight) best = Math.max(best, value)
  let total = 0
  for (let i = 0; i < weight.length; i++) {
    const value = Math.exp(weight[i]! - best)
    weight[i] = Number.isFinite(value) ? value : 0
    total += weight[i]!
  }
  for (let i = 0; i < weight.length; i++) weight[i]! /= total
}

function tableAt(values: Float64Array, p: number): number {
  const n = values.length - 1
  const x = Math.min(n, Math.max(0, p * n))
  const i = Math.min(n - 1, Math.floor(x))
  return values[i]! + (x - i) * (values[i + 1]! - values[i]!)
}
