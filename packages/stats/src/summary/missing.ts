import type { Result } from '@legwork/base'
import { analyse } from '../inference/analyse.ts'
import type { Analysis, Settings } from '../inference/analysis.ts'
import type { AnalysisError } from '../inference/check-settings.ts'
import { isCompared, type TrialSeries } from '../model/series.ts'
import { fittedMedian } from './fitted.ts'
import { verdictReport, weakerVerdict, type Verdict, type VerdictRule } from './verdict.ts'

/**
 * What missing nights are taken to have been. Counts, yes/no and steps: half or double their expected outcome, or all zero.
 * A measurement, of which zero and a factor need not mean anything (hours of sleep): lower or higher than expected by the
 * SD of a single night around its expectation.
 */
export type MissingAssumption = 'half' | 'double' | 'zero' | 'lower' | 'higher'

type Filling = { readonly assumption: MissingAssumption; readonly of: (expected: number) => number }

function fillingsOf(shift: number | null): readonly Filling[] {
  return shift === null
    ? [
        { assumption: 'half', of: (expected) => 0.5 * expected },
        { assumption: 'double', of: (expected) => 2 * expected },
        { assumption: 'zero', of: () => 0 },
      ]
    : [
        { assumption: 'lower', of: (expected) => expected - shift },
        { assumption: 'higher', of: (expected) => expected + shift },
      ]
}

/** Root mean square over the posterior of the SD of one night, chain and residual together: sqrt(sigma² + phi²). */
function nightSd({ state }: Analysis): number {
  let square = 0
  for (const { fit, share } of state.fits) {
    fit.grid.nodes.forEach(({ sigma, phi }, n) => {
      square += share * fit.weights[n]! * (sigma * sigma + phi * phi)
    })
  }
  return Math.sqrt(square)
}

export type DeltaAnalysis = {
  /** Nights in the comparison without an outcome, by arm. */
  readonly missingByArm: readonly number[]
  /** A measurement: by how many points the missing nights were taken lower and higher; null otherwise. */
  readonly shift: number | null
  readonly byAssumption: readonly {
    readonly assumption: MissingAssumption
    readonly analysis: Analysis
    readonly verdict: Verdict
  }[]
  /** The primary verdict, weakened when any assumption changes it. */
  readonly verdict: Verdict
  readonly flips: boolean
}

/**
 * Delta analysis of missing nights in the comparison: each is filled in with its expected outcome under
 * the primary analysis × 0.5, × 2, or with zero (a measurement: minus and plus one SD of a night), in every arm alike,
 * and the analysis is repeated.
 * Counts and categories are rounded to the nearest possible value; a 0/1 outcome is 1 when the scaled
 * risk is at least a half. Nights outside the comparison (wash-out) stay empty. No missing nights: no repeats.
 */
export function deltaAnalysis(
  series: TrialSeries,
  settings: Settings,
  primary: Analysis,
  rule: VerdictRule,
  contrast = 0,
): Result<DeltaAnalysis, AnalysisError> {
  const missingByArm = new Array<number>(series.armCount).fill(0)
  series.arm.forEach((arm, t) => {
    if (arm !== null && isCompared(series, t) && (series.outcome[t] ?? null) === null)
      missingByArm[arm]! += 1
  })
  const verdictFor = (analysis: Analysis): Verdict =>
    verdictReport(
      analysis.byPrior.map(({ name, contrasts }) => ({
        prior: name,
        effect: contrasts[contrast]!.effect,
      })),
      rule,
    ).verdict
  const shift = series.family === 'gaussian' ? nightSd(primary) : null
  let verdict = verdictFor(primary)
  const original = verdict
  const byAssumption: { assumption: MissingAssumption; analysis: Analysis; verdict: Verdict }[] = []
  if (missingByArm.some((n) => n > 0)) {
    const expected = fittedMedian(primary)
    const filledWith = ({ of }: Filling) =>
      series.outcome.map((y, t) =>
        y === null && isCompared(series, t) ? possibleOutcome(series, of(expected(t))) : y,
      )
    const analysed = analysedOnce(series, settings)
    for (const filling of fillingsOf(shift)) {
      const { assumption } = filling
      const again = analysed(filledWith(filling))
      if (!again.ok) return again
      const theirs = verdictFor(again.value)
      byAssumption.push({ assumption, analysis: again.value, verdict: theirs })
      verdict = weakerVerdict(verdict, theirs)
    }
  }
  return {
    ok: true,
    value: { missingByArm, shift, byAssumption, verdict, flips: verdict !== original },
  }
}

/** Analyses the series with other outcomes. Two assumptions often fill alike (half a cramp is none): one run serves both. */
function analysedOnce(series: TrialSeries, settings: Settings) {
  const skip = { error: true, absolute: true, nuisance: true }
  const done: { outcome: TrialSeries['outcome']; again: Result<Analysis, AnalysisError> }[] = []
  return (outcome: TrialSeries['outcome']): Result<Analysis, AnalysisError> => {
    const same = done.find((each) => each.outcome.every((y, t) => y === outcome[t]))
    if (same !== undefined) return same.again
    const again = analyse({ ...series, outcome }, { ...settings, skip })
    done.push({ outcome, again })
    return again
  }
}

function possibleOutcome(series: TrialSeries, value: number): number {
  switch (series.family) {
    case 'gaussian':
      return value
    case 'bernoulli':
      return value >= 0.5 ? 1 : 0
    case 'ordinal':
      return Math.min((series.categories ?? 2) - 1, Math.max(0, Math.round(value)))
    case 'poisson':
    case 'negbin':
      return Math.min(1e9, Math.max(0, Math.round(value)))
  }
}
