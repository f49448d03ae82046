import { toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { currentTrial, foldNights, foldTrials, judgeGate, personOf } from '@legwork/domain'
import type { Entry, Hold, WritingPlace } from '@legwork/domain'
import { holdNow, shownEvening, tonight } from './evening-model.ts'
import type { ShownEvening } from './evening-model.ts'
import { guessDue } from './guess-model.ts'
import { diaryFrom, diaryStart } from './night-model.ts'

/** What the diary has to say on the first screen, the most urgent first. */
export type DiaryToday =
  /** a stop rule acts: above everything else */
  | { readonly type: 'held'; readonly hold: Hold; readonly stopped: boolean }
  /** the night that has just been is not written down */
  | { readonly type: 'night'; readonly night: CivilDate; readonly taps: number }
  /** the period that ended asks for a guess */
  | { readonly type: 'guess'; readonly period: number }
  /** earlier nights that can still be filled in from memory */
  | { readonly type: 'catch-up'; readonly nights: readonly CivilDate[] }
  /** what to do tonight */
  | { readonly type: 'evening'; readonly evening: Extract<ShownEvening, { type: 'do' | 'paused' }> }

/**
 * What the diary has to say today, from the journal alone. Empty for someone who keeps no diary: no night told, no
 * baseline and no trial.
 */
export function diaryToday(entries: readonly Entry[], place: WritingPlace): readonly DiaryToday[] {
  const nights = foldNights(entries)
  const trial = currentTrial(foldTrials(entries))
  if (diaryFrom(nights, trial) === null) return []
  const today = toWallClock(place.now, place.zone, place.offsets).date
  const start = diaryStart(nights, trial, place)
  const said: DiaryToday[] = []
  const evening =
    trial === null
      ? null
      : shownEvening(trial, nights, tonight(place), judgeGate(personOf(entries, today).person))
  const held = trial === null ? null : holdNow(trial, nights, today)
  if (held !== null) said.push({ type: 'held', ...held })
  // the gate as it is now may hold what the journal does not hold yet
  else if (evening?.type === 'held') said.push({ type: 'held', hold: evening.hold, stopped: false })
  if (!start.last.answered && !start.stillNight)
    said.push({ type: 'night', night: start.last.night, taps: start.last.taps })
  const guess = trial === null ? null : guessDue(trial, today)
  if (guess !== null) said.push({ type: 'guess', period: guess.period })
  if (start.catchUp.length > 0)
    said.push({ type: 'catch-up', nights: start.catchUp.map(({ night }) => night) })
  if (evening?.type === 'do' || evening?.type === 'paused') said.push({ type: 'evening', evening })
  return said
}
