import { cholesky } from '../kernel/dense.ts'
import { normalQuantile } from '../kernel/special.ts'
import type { Fit } from './fit.ts'

/** A fit with its posterior share (components of a mixture prior). */
export type WeightedFit = { readonly fit: Fit; readonly share: number }

/** A monotone map given by two ascending tables. */
export type Transport = { readonly from: Float64Array; readonly to: Float64Array }

/**
 * Equally weighted quasi-random points of the joint posterior of theta and the coefficients. `beta` is
 * row-major points × dimension in working coefficients.
 */
export type Draws = {
  readonly count: number
  readonly dimension: number
  readonly beta: Float64Array
  readonly sigma: Float64Array
  readonly rho: Float64Array
  readonly phi: Float64Array
  readonly halfLife: Uint8Array
}

const scores = new Map<string, Float64Array>()

/**
 * Kronecker sequence with the generalised golden ratio (Roberts 2018), first two dimensions uniform, the
 * others as normal scores. Row-major.
 */
function latticePoints(count: number, dimension: number): Float64Array {
  const key = `${count}×${dimension}`
  const known = scores.get(key)
  if (known) return known
  let ratio = 2
  for (let i = 0; i < 60; i++) ratio = Math.pow(1 + ratio, 1 / (dimension + 1))
  const table = new Float64Array(count * dimension)
  let power = 1
  for (let j = 0; j < dimension; j++) {
    power /= ratio
    for (let i = 0; i < count; i++) {
      const x = (0.5 + (i + 1) * power) % 1
      table[i * dimension + j] = j < 2 ? x : normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, x)))
    }
  }
  scores.set(key, table)
  return table
}

/**
 * Draws the joint posterior. Nodes are taken in proportion to their weight; given the node the
 * coefficients are normal; then every coefficient with a `transport` is moved monotonically so that its
 * marginal is the corrected one. `sigmaQuantiles` (the inverse distribution function on an equally spaced
 * probability table) does the same for sigma, which has few distinct nodes.
 */
export function drawJoint(
  fits: readonly WeightedFit[],
  count: number,
  transports: readonly (Transport | null)[],
  sigmaQuantiles: Float64Array | null,
): Draws {
  const m = fits[0]!.fit.chain.m
  const table = latticePoints(count, m + 2)
  const order: { fit: Fit; index: number; weight: number }[] = []
  for (const { fit, share } of fits) {
    for (let n = 0; n < fit.weights.length; n++) {
      const weight = share * fit.weights[n]!
      if (weight > 1e-7) order.push({ fit, index: n, weight })
    }
  }
  // By sigma, so that a point's place in the order is its rank in sigma.
  order.sort((a, b) => a.fit.grid.nodes[a.index]!.sigma - b.fit.grid.nodes[b.index]!.sigma)
  const cumulative = new Float64Array(order.length + 1)
  order.forEach(({ weight }, i) => {
    cumulative[i + 1] = cumulative[i]! + weight
  })
  const total = cumulative[order.length]!
  const factors: (Float64Array | undefined)[] = new Array<Float64Array | undefined>(order.length)
  const beta = new Float64Array(count * m)
  const sigma = new Float64Array(count)
  const rho = new Float64Array(count)
  const phi = new Float64Array(count)
  const halfLife = new Uint8Array(count)
  // Nodes with the same sigma share a slab of ranks, within which the second coordinate decides.
  const slabLow = new Float64Array(order.length)
  const slabHigh = new Float64Array(order.length)
  for (let i = 0; i < order.length;) {
    const value = order[i]!.fit.grid.nodes[order[i]!.index]!.sigma
    let j = i
    while (
      j < order.length &&
      Math.abs(order[j]!.fit.grid.nodes[order[j]!.index]!.sigma - value) <= 1e-9 * value
    ) {
      j++
    }
    for (let k = i; k < j; k++) {
      slabLow[k] = cumulative[i]! / total
      slabHigh[k] = cumulative[j]! / total
    }
    i = j
  }
  const d = m + 2
  for (let i = 0; i < count; i++) {
    const target = table[i * d]! * total
    let low = 0
    let high = order.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle + 1]! <= target) low = middle + 1
      else high = middle
    }
    const entry = order[low]!
    const node = entry.fit.grid.nodes[entry.index]!
    let factor = factors[low]
    if (factor === undefined) {
      factor = node.covariance.slice()
      cholesky(factor, m)
      factors[low] = factor
    }
    for (let r = 0; r < m; r++) {
      let value = node.beta[r]!
      for (let c = 0; c <= r; c++) value += factor[r * m + c]! * table[i * d + 2 + c]!
      const transport = transports[r] ?? null
      beta[i * m + r] = transport === null ? value : transported(transport, value)
    }
    const rank = slabLow[low]! + table[i * d + 1]! * (slabHigh[low]! - slabLow[low]!)
    sigma[i] = sigmaQuantiles === null ? node.sigma : tableAt(sigmaQuantiles, rank)
    rho[i] = node.rho
    phi[i] = node.phi
    halfLife[i] = node.halfLife
  }
  return { count, dimension: m, beta, sigma, rho, phi, halfLife }
}

function tableAt(values: Float64Array, p: number): number {
  const n = values.length - 1
  const x = Math.min(n, Math.max(0, p * n))
  const i = Math.min(n - 1, Math.floor(x))
  return values[i]! + (x - i) * (values[i + 1]! - values[i]!)
}

/** Linear interpolation in an equally spaced `from`; beyond the table the map keeps its distance. */
function transported({ from, to }: Transport, value: number): number {
  const n = from.length
  const step = (from[n - 1]! - from[0]!) / (n - 1)
  const x = (value - from[0]!) / step
  if (x <= 0) return to[0]! + (value - from[0]!)
  if (x >= n - 1) return to[n - 1]! + (value - from[n - 1]!)
  const i = Math.min(n - 2, Math.floor(x))
  return to[i]! + (x - i) * (to[i + 1]! - to[i]!)
}
