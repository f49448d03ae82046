import * as z from 'zod/mini'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkCurve, smoothCurve } from '@legwork/stats'
import type { NightsView } from '../nights/fold.ts'
import { participantCode, resultFileSchema } from '../result/result-file.ts'
import type { ResultFile } from '../result/result-file.ts'
import { trialResult } from '../trial-result/trial-result.ts'
import type { TrialResultRefusal } from '../trial-result/trial-result.ts'
import type { Participation, TrialView } from '../trial/view.ts'
import { protocolDiffers } from './study.ts'
import type { SeriesPart } from './study.ts'
import { studyId, studyVersion } from './study-file.ts'

z.config({ jitless: true })

/** How a trial of a series came to its end. */
export const completionStates = ['complete', 'stopped-early', 'never-started'] as const
export type CompletionState = (typeof completionStates)[number]

const finite = z.number()
const nights = z.int().check(z.nonnegative())
const arm = z.strictObject({ observed: nights, missing: nights })
const { family, better, smallestEffect, halfLife, priors, categories, scale } =
  resultFileSchema.shape.model.shape

/**
 * What one participant gives to a series, and nothing else: no dates, no words of the person, no age, no medicines. It is
 * pseudonymous, never anonymous: whoever knows whose code it is knows whose result it is. Strict: a key more is refused.
 */
export const seriesResultSchema = z.strictObject({
  format: z.literal('legwork/series-result/1'),
  study: z.strictObject({ id: studyId, version: studyVersion }),
  /** random, drawn on the participant's device */
  participant: z.string().check(z.regex(participantCode)),
  completion: z.enum(completionStates),
  contrast: z.strictObject({
    remedy: z.enum([
      ...(['magnesium', 'stretching', 'water', 'no-alcohol', 'heat'] as const),
      ...(['own-swallowed', 'own-other'] as const),
    ]),
    comparator: z.enum(['placebo', 'nothing', 'as-usual']),
    outcome: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,43}$/)),
  }),
  /** nights of the comparison, wash-out and pauses left out */
  nights: z.strictObject({
    observed: nights,
    missing: nights,
    byArm: z.strictObject({ comparator: arm, remedy: arm }),
  }),
  /** how it was analysed; null when there was nothing to analyse, as is the curve */
  settings: z.nullable(
    z.strictObject({ family, better, smallestEffect, halfLife, priors, categories, scale }),
  ),
  /** log-likelihood of the effect on its grid, and the slopes of the straight lines beyond it */
  curve: z.nullable(
    z.strictObject({
      version: z.literal('legwork/likelihood-curve/1'),
      parameter: z.literal('b1'),
      grid: z.array(finite),
      logLikelihood: z.array(finite),
      lowerSlope: z.number().check(z.nonnegative()),
      upperSlope: z.number().check(z.nonpositive()),
    }),
  ),
})

/** A participant's result as exported and pooled. */
export type SeriesResult = z.infer<typeof seriesResultSchema>

/** Why there is no result for a series. */
export type SeriesResultRefusal =
  | { readonly type: 'no-series' }
  /** not started, and not given up either */
  | { readonly type: 'not-started' }
  /** the trial was started otherwise than the study asks */
  | { readonly type: 'series-differs'; readonly part: SeriesPart }
  | TrialResultRefusal

/**
 * What this participant's trial gives to its series. A trial that was stopped counts, and one that never started says
 * that it did not. Cost: that of the analysis, about 0.1 s at 168 nights.
 */
export function seriesResult(
  view: TrialView,
  told: NightsView,
): Result<SeriesResult, SeriesResultRefusal> {
  const { series, protocol } = view
  if (series === null) return err({ type: 'no-series' })
  if (protocol === null)
    return view.stopReason === null
      ? err({ type: 'not-started' })
      : ok(written(series, 'never-started', null))
  const part = protocolDiffers(series.study, protocol)
  if (part !== null) return err({ type: 'series-differs', part })
  const completion = view.stopReason === null ? 'complete' : 'stopped-early'
  const result = trialResult(view, told)
  if (result.ok) return ok(written(series, completion, result.value.analysis))
  return result.error.type === 'not-ready' ? result : ok(written(series, completion, null))
}

function written(
  { study, code }: Participation,
  completion: CompletionState,
  analysis: ResultFile | null,
): SeriesResult {
  const { remedy, comparator, primary } = study
  return {
    format: 'legwork/series-result/1',
    study: { id: study.study, version: study.version },
    participant: code,
    completion,
    contrast: { remedy: remedy.type, comparator, outcome: primary.column },
    nights: nightsOf(analysis),
    settings: analysis === null ? null : settingsOf(analysis),
    curve: analysis === null ? null : curveOf(analysis),
  }
}

/** Counts by role: the labels of the arms are words of the person's screen. */
function nightsOf(analysis: ResultFile | null): SeriesResult['nights'] {
  const of = (label: string | undefined) => {
    const all = analysis?.data.nightsByArm[label ?? ''] ?? 0
    const missing = analysis?.data.missingByArm[label ?? ''] ?? 0
    return { observed: all - missing, missing }
  }
  const reference = analysis?.model.reference
  const comparator = of(reference)
  const remedy = of(analysis?.model.arms.find((label) => label !== reference))
  return {
    observed: comparator.observed + remedy.observed,
    missing: comparator.missing + remedy.missing,
    byArm: { comparator, remedy },
  }
}

function settingsOf({ model }: ResultFile): NonNullable<SeriesResult['settings']> {
  const { family, better, smallestEffect, halfLife, priors, categories, scale } = model
  return { family, better, smallestEffect, halfLife, priors, categories, scale }
}

/** The curve with its tails written out, so that every reader continues it in the same way. */
function curveOf({ likelihoodCurve }: ResultFile): SeriesResult['curve'] {
  if (likelihoodCurve === null) return null
  const curve = checkCurve(likelihoodCurve)
  if (!curve.ok) throw new Error('curveOf: the engine makes sound curves')
  const { grid, logLikelihood } = curve.value
  const smooth = smoothCurve(curve.value)
  return {
    version: 'legwork/likelihood-curve/1',
    parameter: 'b1',
    grid: [...grid],
    logLikelihood: [...logLikelihood],
    lowerSlope: smooth.slope(grid[0] ?? 0),
    upperSlope: smooth.slope(grid.at(-1) ?? 0),
  }
}

/** The text of the file: two participants with the same numbers differ in their code alone. */
export function writeSeriesResult(result: SeriesResult): string {
  return `${JSON.stringify(seriesResultSchema.parse(result), null, 2)}\n`
}
