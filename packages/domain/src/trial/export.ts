import { addDays, expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { parseEffectPrior } from '../result/effect-prior.ts'
import { parseHalfLife } from '../result/half-life.ts'
import type { AnalysisSettings } from '../result/analyse-diary.ts'
import { readProtocol } from '../result/protocol-file.ts'
import type { ProtocolFile } from '../result/protocol-file.ts'
import { diaryFileOf } from '../nights/diary-file.ts'
import type { DiaryFile } from '../nights/diary-file.ts'
import type { NightsView } from '../nights/fold.ts'
import { lastEvening, placeOfEvening } from './evening.ts'
import { firstEvening } from './protocol.ts'
import type { TrialView } from './view.ts'

/** First and last night of the diary of a trial: from the baseline to its end, or to the night before an early stop. */
export function rangeOfTrial(
  view: TrialView,
): { readonly from: CivilDate; readonly to: CivilDate } | null {
  const { design, protocol } = view
  if (design === null || protocol === null) return null
  const from = protocol.baseline?.from ?? firstEvening(design)
  const last = lastEvening(design)
  const stopped = view.stopReason !== null && view.endedOn !== null && view.endedOn <= last
  const to = stopped ? addDays(view.endedOn, -1) : last
  return { from, to: to < from ? from : to }
}

/** Evenings on which the trial was paused: from the day of the pause to the day before it went on. */
export function pausedEvenings(view: TrialView): ReadonlySet<CivilDate> {
  const evenings = new Set<CivilDate>()
  let since: CivilDate | null = null
  for (const { kind, on } of view.history) {
    if (kind === 'trial/paused') since = on
    if (since === null || kind === 'trial/paused') continue
    if (kind !== 'trial/resumed' && kind !== 'trial/stopped' && kind !== 'trial/completed') continue
    for (let evening = since; evening < on; evening = addDays(evening, 1)) evenings.add(evening)
    since = null
  }
  return evenings
}

/**
 * The diary of a trial as `legwork analyze` reads it: baseline nights with an empty arm, every evening of the trial with
 * the arm of its period, once that is known here. Before a blinded list is opened no night has an arm. The outcomes of
 * paused evenings are missing; the journal keeps them.
 */
export function trialDiary(view: TrialView, nights: NightsView): DiaryFile | null {
  const range = rangeOfTrial(view)
  const { design, order } = view
  if (range === null || design === null) return null
  const paused = pausedEvenings(view)
  const file = diaryFileOf(nights, range, (night) => {
    const place = placeOfEvening(design, night)
    return place === null || order === null ? null : (order[place.period] ?? null)
  })
  const outcomes = file.columns.filter(({ role }) => role === 'outcome').map(({ id }) => id)
  return {
    ...file,
    rows: file.rows.map((row) =>
      paused.has(row.date)
        ? {
            ...row,
            values: { ...row.values, ...Object.fromEntries(outcomes.map((id) => [id, null])) },
          }
        : row,
    ),
  }
}

/**
 * How the frozen protocol says the diary is analysed: the settings of `legwork analyze --protocol`, the random source
 * apart. Null before the start. The design carries the order once it is known.
 */
export function settingsOfTrial(view: TrialView): Omit<AnalysisSettings, 'random'> | null {
  const { protocol, design } = view
  if (protocol === null || design === null) return null
  const { primary, halfLife, priorEffect, seed } = protocol
  return {
    outcome: primary.column,
    family: primary.family,
    better: primary.better,
    halfLife: expectOk(parseHalfLife(halfLife ?? '0'), 'settingsOfTrial'),
    smallestEffect: primary.smallestEffect,
    ...(priorEffect === undefined
      ? {}
      : { priorEffect: expectOk(parseEffectPrior(priorEffect), 'settingsOfTrial') }),
    ...(primary.categories === undefined ? {} : { categories: primary.categories }),
    ...(primary.scale === undefined ? {} : { scale: primary.scale }),
    design,
    seed: seed ?? 1,
  }
}

/**
 * What `legwork analyze --protocol` needs to give the numbers of the app: the keys of the frozen protocol that fix the
 * analysis, with the order in the design once it is known. Null before the start.
 */
export function analysisProtocol(view: TrialView): ProtocolFile | null {
  const { protocol, design } = view
  if (protocol === null || design === null) return null
  const kept = readProtocol({ ...protocol, design })
  return expectOk(kept, 'analysisProtocol')
}
