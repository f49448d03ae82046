import { cdfAt, PROBABILITIES } from '../summary/marginal.ts'
import type { ContrastPosterior, NumericalError } from './analysis.ts'
import type { WeightedFit } from './draws.ts'
import { comparisonOf, type Effort } from './effort.ts'
import { fitProblem, type Direction } from './fit.ts'
import { lineMarginal } from './line-marginal.ts'
import { EFFECT_GRID } from './summarise.ts'

const SMALLEST_QUANTILE_ERROR = 0.001
/**
 * Most answers against which the statement was checked are known to about 0.003 SD, some less well
 * (docs/methods/measured-accuracy.md): nothing finer is claimed. Those of gaussian diaries are mostly exact.
 */
const FINEST_CHECKED = 0.0035
/** A cutpoint more: the cross terms between the cutpoints' axes, which both computations leave out. */
const QUANTILE_ERROR_BY_CUTPOINT = 0.0002
const SMALLEST_PROBABILITY_ERROR = 0.0003

/** Repeats the effects of the deciding prior with another plan and compares. */
export function estimateError(
  fits: readonly WeightedFit[],
  contrasts: readonly ContrastPosterior[],
  directions: readonly Direction[],
  effort: Effort,
): NumericalError {
  const { plan, share } = comparisonOf(effort)
  const effects = directions.filter(({ isEffect }) => isEffect)
  const again: WeightedFit[] = fits.map(({ fit }) => ({
    fit: fitProblem(fit.problem, plan, effects, fit.grid.ranges),
    share: 0,
  }))
  const logs = again.map(
    ({ fit }, i) => fit.logEvidence + Math.log(fits[i]!.share) - fits[i]!.fit.logEvidence,
  )
  const best = Math.max(...logs)
  const total = logs.reduce((sum, l) => sum + Math.exp(l - best), 0)
  const weighted = again.map(({ fit }, i) => ({ fit, share: Math.exp(logs[i]! - best) / total }))
  let quantileSd = 0
  let probability = 0
  for (const { name, effect, probabilityBelowZero } of contrasts) {
    const marginal = lineMarginal(weighted, name, EFFECT_GRID)
    PROBABILITIES.forEach((p, i) => {
      if (p < 0.02 || p > 0.98) return
      quantileSd = Math.max(
        quantileSd,
        Math.abs(marginal.quantiles[i]! - effect.quantiles[i]!) / effect.sd,
      )
    })
    probability = Math.max(probability, Math.abs(cdfAt(marginal, 0) - probabilityBelowZero))
  }
  const { cutCount, family } = fits[0]!.fit.problem
  const compared =
    SMALLEST_QUANTILE_ERROR + QUANTILE_ERROR_BY_CUTPOINT * cutCount + share * quantileSd
  return {
    quantileSd: family === 'gaussian' ? compared : Math.max(FINEST_CHECKED, compared),
    probability: SMALLEST_PROBABILITY_ERROR + share * probability,
  }
}
