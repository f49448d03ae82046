import type { Result } from '@legwork/base'
import { analyse } from '../inference/analyse.ts'
import type { Analysis, Settings } from '../inference/analysis.ts'
import type { AnalysisError } from '../inference/check-settings.ts'
import type { TrialSeries } from '../model/series.ts'
import { fittedMedian } from './fitted.ts'
import { verdictReport, weakerVerdict, type Verdict, type VerdictRule } from './verdict.ts'

/** What missing nights are taken to have been: a factor on their expected outcome, or all zero. */
export type MissingAssumption = 'half' | 'double' | 'zero'

const MISSING_ASSUMPTIONS: readonly MissingAssumption[] = ['half', 'double', 'zero']

const factors: Readonly<Record<MissingAssumption, number>> = { half: 0.5, double: 2, zero: 0 }

export type DeltaAnalysis = {
  /** Nights in the comparison without an outcome, by arm. */
  readonly missingByArm: readonly number[]
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
 * the primary analysis × 0.5, × 2, or with zero, in every arm alike, and the analysis is repeated.
 * Counts and categories are rounded to the nearest possible value; a 0/1 outcome is 1 when the scaled
 * risk is at least a half. Nights that `isCompared` refuses (wash-out) stay empty. No missing nights: no
 * repeats.
 */
export function deltaAnalysis(
  series: TrialSeries,
  settings: Settings,
  primary: Analysis,
  rule: VerdictRule,
  contrast = 0,
  isCompared: (night: number) => boolean = () => true,
): Result<DeltaAnalysis, AnalysisError> {
  const missingByArm = new Array<number>(series.armCount).fill(0)
  series.arm.forEach((arm, t) => {
    if (arm !== null && isCompared(t) && (series.outcome[t] ?? null) === null)
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
  let verdict = verdictFor(primary)
  const original = verdict
  const byAssumption: { assumption: MissingAssumption; analysis: Analysis; verdict: Verdict }[] = []
  if (missingByArm.some((n) => n > 0)) {
    const expected = fittedMedian(primary)
    const filledWith = (factor: number) =>
      series.outcome.map((y, t) =>
        y === null && (series.arm[t] ?? null) !== null && isCompared(t)
          ? possibleOutcome(series, factor * expected(t))
          : y,
      )
    const analysed = analysedOnce(series, settings)
    for (const assumption of MISSING_ASSUMPTIONS) {
      const again = analysed(filledWith(factors[assumption]))
      if (!again.ok) return again
      const theirs = verdictFor(again.value)
      byAssumption.push({ assumption, analysis: again.value, verdict: theirs })
      verdict = weakerVerdict(verdict, theirs)
    }
  }
  return {
    ok: true,
    value: { missingByArm, byAssumption, verdict, flips: verdict !== original },
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
