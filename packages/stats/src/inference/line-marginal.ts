import { marginalFromDensity, spacedGrid, type Marginal } from '../summary/marginal.ts'
import type { Transport, WeightedFit } from './draws.ts'
import { addLineDensity, lineMoments, type Fit } from './fit.ts'

type LineMarginal = { readonly marginal: Marginal; readonly transport: Transport }

/** Marginal of a direction over all components, and the map from the plain mixture of normals to it. */
export function lineMarginal(
  fits: readonly WeightedFit[],
  name: string,
  size: number,
): LineMarginal {
  let mean = 0
  let square = 0
  const moments = fits.map(({ fit, share }) => {
    const one = lineMoments(fit, fit.lines.get(name)!)
    mean += share * one.mean
    return one
  })
  moments.forEach((one, i) => {
    square += fits[i]!.share * (one.sd ** 2 + (one.mean - mean) ** 2)
  })
  const sd = Math.sqrt(square)
  const grid = spacedGrid(mean - 7.5 * sd, mean + 7.5 * sd, size)
  const density = new Float64Array(size)
  const plain = new Float64Array(size)
  for (const { fit, share } of fits) {
    if (share < 1e-9) continue
    // Components differ in the integral their corrections carry; each is normalised by its own.
    const own = new Float64Array(size)
    addLineDensity(fit, fit.lines.get(name)!, 1, grid, own, fits.length === 1 ? plain : null)
    const step = grid[1]! - grid[0]!
    let integral = 0
    for (let i = 0; i < size; i++) integral += own[i]! * step
    for (let i = 0; i < size; i++) density[i]! += (share * own[i]!) / integral
    if (fits.length > 1) addPlain(fit, name, share, grid, plain)
  }
  const marginal = marginalFromDensity(grid, density)
  const from = marginalFromDensity(grid, plain)
  return { marginal, transport: transportTable(from, marginal) }
}

function addPlain(
  fit: Fit,
  name: string,
  share: number,
  grid: Float64Array,
  out: Float64Array,
): void {
  const scratch = new Float64Array(grid.length)
  addLineDensity(fit, fit.lines.get(name)!, share, grid, scratch, out)
}

/** For each grid point of `from`, the point of `to` with the same probability below it. */
function transportTable(from: Marginal, to: Marginal): Transport {
  const size = from.grid.length
  const table = new Float64Array(size)
  let j = 0
  for (let i = 0; i < size; i++) {
    const p = from.cdf[i]!
    if (p < 1e-7 || p > 1 - 1e-7) {
      table[i] = NaN
      continue
    }
    while (j + 1 < size - 1 && to.cdf[j + 1]! <= p) j++
    const gap = to.cdf[j + 1]! - to.cdf[j]!
    const within = gap > 0 ? (p - to.cdf[j]!) / gap : 0.5
    table[i] = to.grid[j]! + within * (to.grid[j + 1]! - to.grid[j]!)
  }
  // Beyond the central mass the shift is constant.
  let first = 0
  while (first < size - 1 && Number.isNaN(table[first]!)) first++
  let last = size - 1
  while (last > 0 && Number.isNaN(table[last]!)) last--
  for (let i = 0; i < first; i++) table[i] = from.grid[i]! + (table[first]! - from.grid[first]!)
  for (let i = last + 1; i < size; i++) table[i] = from.grid[i]! + (table[last]! - from.grid[last]!)
  return { from: from.grid, to: table }
}
