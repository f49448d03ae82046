import type { Analysis } from './analysis.ts'

/** A stated error above this, in posterior SDs, is no answer. The largest of 400 simulated diaries was .019. */
const largestError = 0.2
/** What the engine's own error may add to a log evidence of 0 (a diary without a single event). */
const evidenceError = 0.05

/**
 * An analysis that can be shown: every SD above 0, every mean within its own quantiles, a finite stated error that is not
 * absurd, and for outcomes in steps or counts a log evidence that is no chance above 1.
 */
export function isReliable(analysis: Analysis): boolean {
  const { numericalError, series, byPrior } = analysis
  const discrete = series.family !== 'gaussian'
  const sound = byPrior.every(
    ({ contrasts, logEvidence }) =>
      Number.isFinite(logEvidence) &&
      (!discrete || logEvidence <= evidenceError) &&
      contrasts.every(({ effect: { mean, sd, quantiles } }) => {
        const low = quantiles[0] ?? Number.NaN
        const high = quantiles.at(-1) ?? Number.NaN
        return sd > 0 && Number.isFinite(sd) && low < high && mean > low && mean < high
      }),
  )
  const stated = numericalError === null || numericalError.quantileSd <= largestError
  return sound && stated
}
