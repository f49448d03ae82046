import { addDays, toWallClock } from '@legwork/base'
import { foldNights, foldTrials, holdOn, morningContent } from '@legwork/domain'
import type { Entry, EntryContent, TrialView, WritingPlace } from '@legwork/domain'
import { notBefore, withConsequences } from './consequences.ts'
import { firstDraft, inputOf } from './form-model.ts'
import { recordOf } from './night-model.ts'

/** Rules that act on what a morning tells: a slip of the finger can set them off. */
const byMorning = ['overdose-signs', 'diarrhoea']

/** The stop that may be a slip of the finger: taken today, because of what a morning told, and nothing came after it. */
function stopOfToday(view: TrialView, place: WritingPlace): TrialView['history'][number] | null {
  const last = view.history.at(-1)
  const today = toWallClock(place.now, place.zone, place.offsets).date
  const fits =
    view.phase === 'stopped-early' &&
    byMorning.some((rule) => rule === view.stopReason) &&
    last?.kind === 'trial/stopped' &&
    last.on >= today
  return fits ? last : null
}

/**
 * What takes a slip of the finger back: the morning without the signs that stopped the trial, and a pause in place of
 * the stop. The trial stays on hold until the person goes on; a rule that still applies stops it again at once. null
 * when there is nothing to take back.
 */
export function mistakeContents(
  entries: readonly Entry[],
  place: WritingPlace,
): readonly EntryContent[] | null {
  const view = [...foldTrials(entries).trials.values()].at(-1)
  const stop = view === undefined ? null : stopOfToday(view, place)
  if (view === undefined || stop === null) return null
  const nights = foldNights(entries)
  const hold = holdOn(view, nights, stop.on)
  if (hold === null || hold.rule !== view.stopReason) return null
  const record = recordOf(nights, addDays(hold.since, -1))
  const { morning } = record
  if (morning === null) return null
  const sideEffects = (morning.sideEffects ?? []).filter((sign) => !hold.because.includes(sign))
  const corrected = morningContent(
    inputOf(record.night, { ...firstDraft(record), sideEffects }),
    place,
    { replaces: { id: morning.id, source: morning.source } },
  )
  if (!corrected.ok) return null
  const today = toWallClock(place.now, place.zone, place.offsets).date
  const pause: EntryContent = {
    kind: 'trial/paused',
    version: 1,
    payload: { trial: view.trial, on: notBefore(view, today), reason: 'wish' },
    supersedes: stop.id,
  }
  return withConsequences(entries, [corrected.value, pause], today).contents
}
