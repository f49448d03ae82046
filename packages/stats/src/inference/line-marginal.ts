import { marginalFromDensity, spacedGrid, type Marginal } from '../summary/marginal.ts'
import type { WeightedFit } from './draws.ts'
import { addLineDensity, lineMoments } from './fit.ts'

/** Marginal of a direction over all components. */
export function lineMarginal(fits: readonly WeightedFit[], name: string, size: number): Marginal {
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
  for (const { fit, share } of fits) {
    if (share < 1e-9) continue
    // Components differ in the integral their corrections carry; each is normalised by its own.
    const own = new Float64Array(size)
    addLineDensity(fit, fit.lines.get(name)!, 1, grid, own)
    const step = grid[1]! - grid[0]!
    let integral = 0
    for (let i = 0; i < size; i++) integral += own[i]! * step
    for (let i = 0; i < size; i++) density[i]! += (share * own[i]!) / integral
  }
  return marginalFromDensity(grid, density)
}
