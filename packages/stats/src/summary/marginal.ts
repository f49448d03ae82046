import { NumericalFailure } from '../kernel/numerical-failure.ts'

/** Probabilities at which every marginal is summarised. */
export const PROBABILITIES = [0.005, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.995] as const

/** A one-dimensional posterior on an equally spaced grid, integrating to 1, with its summaries. */
export type Marginal = {
  readonly grid: Float64Array
  readonly density: Float64Array
  readonly cdf: Float64Array
  readonly mean: number
  readonly sd: number
  /** At PROBABILITIES. */
  readonly quantiles: readonly number[]
}

/**
 * Normalises a density given on an equally spaced grid. The distribution function is the trapezoid sum
 * with its end correction, exact to fourth order.
 */
export function marginalFromDensity(grid: Float64Array, raw: Float64Array): Marginal {
  const n = grid.length
  const h = (grid[n - 1]! - grid[0]!) / (n - 1)
  const slope = (i: number): number =>
    i === 0
      ? (-3 * raw[0]! + 4 * raw[1]! - raw[2]!) / (2 * h)
      : i === n - 1
        ? (3 * raw[n - 1]! - 4 * raw[n - 2]! + raw[n - 3]!) / (2 * h)
        : (raw[i + 1]! - raw[i - 1]!) / (2 * h)
  const cdf = new Float64Array(n)
  const start = slope(0)
  let sum = 0
  for (let i = 1; i < n; i++) {
    sum += 0.5 * h * (raw[i]! + raw[i - 1]!)
    const corrected = sum - ((h * h) / 12) * (slope(i) - start)
    cdf[i] = Math.max(cdf[i - 1]!, corrected)
  }
  const total = cdf[n - 1]!
  if (!(total > 0) || !Number.isFinite(total)) {
    throw new NumericalFailure(
      `marginalFromDensity: density must have a positive finite integral, got ${total}`,
    )
  }
  const density = raw.map((value) => value / total)
  for (let i = 0; i < n; i++) cdf[i]! /= total
  const centre = grid[n >> 1]!
  let first = 0
  let second = 0
  for (let i = 0; i < n; i++) {
    const w = (i === 0 || i === n - 1 ? 0.5 * h : h) * density[i]!
    const x = grid[i]! - centre
    first += w * x
    second += w * x * x
  }
  const partial = {
    grid,
    density,
    cdf,
    mean: centre + first,
    sd: Math.sqrt(Math.max(0, second - first * first)),
  }
  const quantiles = PROBABILITIES.map((p) => quantileOf(partial, p))
  return { ...partial, quantiles }
}

type Distribution = Pick<Marginal, 'grid' | 'density' | 'cdf'>

/** Distribution function at x: cubic Hermite between grid points, the density as slope. */
export function cdfAt(marginal: Distribution, x: number): number {
  const { grid } = marginal
  const n = grid.length
  if (x <= grid[0]!) return 0
  if (x >= grid[n - 1]!) return 1
  const h = (grid[n - 1]! - grid[0]!) / (n - 1)
  const i = Math.min(n - 2, Math.floor((x - grid[0]!) / h))
  return Math.min(1, Math.max(0, cubic(marginal, i, h, (x - grid[i]!) / h)))
}

function cubic({ cdf, density }: Distribution, i: number, h: number, s: number): number {
  const a = cdf[i]!
  const b = cdf[i + 1]!
  const da = h * density[i]!
  const db = h * density[i + 1]!
  return a + s * (da + s * (3 * (b - a) - 2 * da - db + s * (2 * (a - b) + da + db)))
}

/** Inverse of `cdfAt`. */
export function quantileOf(marginal: Distribution, p: number): number {
  const { grid, cdf } = marginal
  const n = grid.length
  const h = (grid[n - 1]! - grid[0]!) / (n - 1)
  let low = 0
  let high = n - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (cdf[middle]! <= p) low = middle
    else high = middle
  }
  let a = 0
  let b = 1
  for (let step = 0; step < 50; step++) {
    const s = 0.5 * (a + b)
    if (cubic(marginal, low, h, s) <= p) a = s
    else b = s
  }
  return grid[low]! + 0.5 * (a + b) * h
}

/** The marginal of `factor` (above 0) times the quantity. */
export function scaledMarginal(marginal: Marginal, factor: number): Marginal {
  return {
    grid: marginal.grid.map((x) => x * factor),
    density: marginal.density.map((value) => value / factor),
    cdf: marginal.cdf,
    mean: marginal.mean * factor,
    sd: marginal.sd * factor,
    quantiles: marginal.quantiles.map((x) => x * factor),
  }
}

/** Equally spaced grid from low to high. */
export function spacedGrid(low: number, high: number, size: number): Float64Array {
  const grid = new Float64Array(size)
  for (let i = 0; i < size; i++) grid[i] = low + ((high - low) * i) / (size - 1)
  return grid
}

/**
 * A marginal from weighted (quasi-random) draws, weights summing to 1: linear binning and a Gaussian kernel of a
 * twentieth of the robust SD. Mean and SD are those of the draws.
 */
export function marginalFromDraws(
  values: Float64Array,
  weights: Float64Array,
  factor = 1,
): Marginal {
  const n = values.length
  const order = Float64Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const sorted = order.map((i) => values[i]! * factor)
  const share = order.map((i) => weights[i]!)
  const below = new Float64Array(n)
  for (let i = 0, sum = 0; i < n; i++) {
    below[i] = sum + 0.5 * share[i]!
    sum += share[i]!
  }
  const at = (p: number): number => {
    let low = 0
    let high = n - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (below[middle]! < p) low = middle + 1
      else high = middle
    }
    return sorted[low]!
  }
  const [tiny, middle] = [1e-6, at(0.5)]
  const spread = Math.max((at(0.75) - at(0.25)) / 1.349, 1e-12 * (1 + Math.abs(middle)))
  const low = Math.max(at(tiny), middle - 25 * spread) - 0.6 * spread
  const high = Math.min(at(1 - tiny), middle + 25 * spread) + 0.6 * spread
  const size = 801
  const grid = spacedGrid(low, high, size)
  const step = (high - low) / (size - 1)
  const bins = new Float64Array(size)
  let mean = 0
  for (let k = 0; k < n; k++) {
    mean += share[k]! * sorted[k]!
    const x = Math.min(size - 1.001, Math.max(0, (sorted[k]! - low) / step))
    const i = Math.floor(x)
    bins[i]! += share[k]! * (1 - (x - i))
    bins[i + 1]! += share[k]! * (x - i)
  }
  let variance = 0
  for (let k = 0; k < n; k++) variance += share[k]! * (sorted[k]! - mean) ** 2
  const width = Math.max(0.05 * spread, 0.75 * step)
  const reach = Math.min(size - 1, Math.ceil((4 * width) / step))
  const density = new Float64Array(size)
  for (let k = -reach; k <= reach; k++) {
    const z = (k * step) / width
    const weight = Math.exp(-0.5 * z * z)
    for (let i = Math.max(0, -k); i < size && i + k < size; i++)
      density[i + k]! += weight * bins[i]!
  }
  return { ...marginalFromDensity(grid, density), mean, sd: Math.sqrt(variance) }
}
