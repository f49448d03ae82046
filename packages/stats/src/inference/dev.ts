import { compileProblem } from '../model/problem.ts'
import { Chain } from './chain.ts'
import { EFFORTS, type Effort } from './effort.ts'
import { boxGrid } from './theta.ts'
import { lineRatio, ratioAt, subGrid, PLACES } from './line.ts'
import { marginalFromDensity, spacedGrid, cdfAt } from '../summary/marginal.ts'
import type { NuisancePriors } from '../model/priors.ts'
import type { TrialSeries } from '../model/series.ts'

export function dev(series: TrialSeries, priors: NuisancePriors, effect: { mean: number; sd: number }, halfLives: { days: number; weight: number }[], effort: Effort, over: object = {}) {
  const plan = { ...EFFORTS[effort], ...over }
  const problem = compileProblem(series, priors, [effect], halfLives)
  const chain = new Chain(problem)
  const grid = boxGrid(chain, plan)
  const t1 = [chain.newtonSteps, chain.exactCalls]
  const sub = subGrid(chain, grid, plan)
  const direction = new Float64Array(problem.dimension)
  direction[problem.firstEffect] = 1
  const line = lineRatio(chain, grid, sub, direction, plan, { places: plan.places, integrateOthers: plan.axisNodes === 3 })
  let mean = 0
  let square = 0
  grid.nodes.forEach((node, n) => {
    mean += node.weight * line.mean[n]!
  })
  grid.nodes.forEach((node, n) => {
    square += node.weight * (line.sd[n]! ** 2 + (line.mean[n]! - mean) ** 2)
  })
  const sd = Math.sqrt(square)
  const b = spacedGrid(mean - 8 * sd, mean + 8 * sd, 257)
  const density = new Float64Array(257)
  grid.nodes.forEach((node, n) => {
    if (node.weight < 1e-7) return
    const s = line.sd[n]!
    const scale = node.weight / s
    for (let i = 0; i < 257; i++) {
      const z = (b[i]! - line.mean[n]!) / s
      if (z > 8 || z < -8) continue
      density[i]! += scale * Math.exp(ratioAt(line.coefficients, n * PLACES, z) - 0.5 * z * z)
    }
  })
  const marginal = marginalFromDensity(b, density)
  return { marginal, below: cdfAt(marginal, 0), counts: [t1, chain.newtonSteps, chain.exactCalls], box: grid.box, logEvidence: grid.logEvidence }
}
export { defaultNuisancePriors } from '../model/priors.ts'
