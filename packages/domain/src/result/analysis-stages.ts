import { analyse } from '@legwork/stats'
import type { Result } from '@legwork/base'
import type { DiarySeries } from '../diary/index.ts'
import { judge, missingNightsChecks, quantilesOf, resultFileOf, scaleOf } from './analyse-diary.ts'
import { engineInput } from './engine-input.ts'
import type { AnalysisRefusal, AnalysisSettings } from './engine-input.ts'
import type { EffectResult, ResultFile } from './result-file.ts'

/** How large the effect is, before anything is said about it: no verdict, and none to be read from it. */
export type EffectEstimate = Pick<EffectResult, 'arm' | 'reference' | 'scale' | 'quantiles'>

/** What the answer sentence needs. Its verdict went through the check on missing nights: no later check changes it. */
export type EffectAnswer = EffectEstimate &
  Pick<
    EffectResult,
    | 'probabilityOfBenefit'
    | 'probabilityOfMeaningfulBenefit'
    | 'probabilityOfMeaningfulHarm'
    | 'verdict'
    | 'missingNights'
    | 'density'
  > & {
    /** null while the other priors are not worked out */
    readonly dependsOnPrior: boolean | null
  }

export type AnalysisStage =
  | { readonly type: 'estimate'; readonly effect: EffectEstimate }
  | { readonly type: 'answer'; readonly effect: EffectAnswer }

/**
 * The analysis of `analyseDiary` as it comes: first the estimate, then the verdict as it will stand, then the whole. The
 * numbers are the same, bit for bit; a verdict that the missing nights weaken is never told before it is weakened.
 */
export function* analysisStages(
  series: DiarySeries,
  settings: AnalysisSettings,
): Generator<AnalysisStage, Result<ResultFile, AnalysisRefusal>, undefined> {
  const input = engineInput(series, settings)
  if (!input.ok) return input
  const { trial, engine } = input.value
  const computed = analyse(trial, {
    ...engine,
    priors: engine.priors?.slice(0, 1) ?? [],
    skip: { error: true, absolute: true, nuisance: true },
  })
  if (!computed.ok) return computed
  const contrasts = computed.value.byPrior[0]?.contrasts ?? []
  const [first] = contrasts
  if (first === undefined) throw new Error('analysisStages: two arms have a contrast')
  const estimate: EffectEstimate = {
    arm: series.arms[first.arm] ?? '',
    reference: series.arms[first.reference] ?? '',
    scale: scaleOf(settings.family),
    quantiles: quantilesOf(first.effect),
  }
  yield { type: 'estimate', effect: estimate }
  const checked = missingNightsChecks(input.value, computed.value, settings)
  if (!checked.ok) return checked
  const judged = judge(first, settings)
  yield {
    type: 'answer',
    effect: {
      ...estimate,
      probabilityOfBenefit: judged.benefit,
      probabilityOfMeaningfulBenefit: judged.meaningfulBenefit,
      probabilityOfMeaningfulHarm: judged.meaningfulHarm,
      verdict: judged.verdict,
      missingNights: null,
      ...checked.value[0],
      density: { value: [...first.effect.grid], density: [...first.effect.density] },
      dependsOnPrior: null,
    },
  }
  return resultFileOf(settings, input.value, checked.value)
}
