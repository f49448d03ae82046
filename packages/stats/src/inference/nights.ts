import type { Analysis } from './analysis.ts'
import { Chain } from './chain.ts'

/** The nights' linear predictors at one theta node: independent summaries, not their joint law. */
export type NightRows = {
  readonly weight: number
  readonly mean: Float64Array
  readonly sd: Float64Array
  readonly meanOutcome: (predictor: number) => number
}

const KEPT_SHARE = 0.9
const MOST_NODES = 24

/** The heaviest nodes of the deciding posterior, with mean and SD of every night's predictor. */
export function rowsByNode(analysis: Analysis): readonly NightRows[] {
  const list = analysis.state.fits
    .flatMap(({ fit, share }) =>
      fit.grid.nodes.map((node, n) => ({ fit, node, weight: share * fit.weights[n]! })),
    )
    .sort((a, b) => b.weight - a.weight)
  const rows: NightRows[] = []
  let kept = 0
  const chains = new Map<object, Chain>()
  for (const { fit, node, weight } of list) {
    if (kept > KEPT_SHARE || rows.length >= MOST_NODES) break
    kept += weight
    let chain = chains.get(fit)
    if (chain === undefined) {
      chain = new Chain(fit.problem)
      chains.set(fit, chain)
    }
    chain.setTheta(node.sigma, node.rho, node.phi, node.halfLife)
    chain.u.fill(0)
    chain.beta.set(node.beta)
    chain.laplace(null, 0, 1e-8)
    const { mean, sd } = chain.predictorMoments()
    rows.push({ weight, mean, sd, meanOutcome: chain.meanOutcome() })
  }
  return rows.map((row) => ({ ...row, weight: row.weight / kept }))
}
