import { spacedGrid } from '../summary/marginal.ts'
import type { LikelihoodCurve } from './analysis.ts'
import { addLineDensity, lineMoments, type Fit } from './fit.ts'

const CURVE_GRID = 161

/** The likelihood of an arm's effect: posterior over prior, on ±7 SDs around it. */
export function likelihoodCurve(fit: Fit, arm: number): LikelihoodCurve {
  const { mean, sd } = lineMoments(fit, fit.lines.get(`b[${arm}]`)!)
  const grid = spacedGrid(mean - 7 * sd, mean + 7 * sd, CURVE_GRID)
  const density = new Float64Array(CURVE_GRID)
  addLineDensity(fit, fit.lines.get(`b[${arm}]`)!, 1, grid, density)
  const prior = fit.problem.effectPriors[arm - 1]!
  const step = grid[1]! - grid[0]!
  let integral = 0
  for (const value of density) integral += value * step
  const logLikelihood = grid.map((b, i) => {
    const z = (b - prior.mean) / prior.sd
    return (
      fit.logEvidence +
      Math.log(Math.max(density[i]!, 1e-300) / integral) +
      0.5 * z * z +
      Math.log(prior.sd) +
      0.5 * Math.log(2 * Math.PI)
    )
  })
  return { arm, grid, logLikelihood }
}
