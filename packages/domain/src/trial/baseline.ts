import { addDays, diffDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { valueOfNight } from '../nights/columns.ts'
import { nightsBetween, stateOfNight } from '../nights/fold.ts'
import type { NightRecord, NightsView } from '../nights/fold.ts'
import { lastEvening, placeOfEvening } from './evening.ts'
import type { BaselineSummary } from './protocol.ts'
import type { TrialsView, TrialView } from './view.ts'

/** Nights of a baseline, and of a short one. */
export const baselineNights = { full: 28, short: 14 } as const

/** Fewest cramps in 28 nights, and fewest evenings a week with restless legs, to learn anything from. */
const fewest = { crampsIn28: 6, eveningsAWeek: 2 } as const

/** Why a baseline is not enough yet. */
export type BaselineReason =
  | 'too-few-nights'
  | 'too-few-answers'
  | 'too-few-cramps'
  | 'too-few-evenings'
  /** in restless legs iron is looked at first */
  | 'ferritin-first'

export interface BaselineJudgement {
  readonly enough: boolean
  /** fewer than 28 nights: half the gate, and the chances rest on less */
  readonly short: boolean
  readonly reasons: readonly BaselineReason[]
}

/**
 * The nights that can serve as a baseline: all but those of a trial that was started (its periods, until it ended or was
 * stopped) and of the wash-out after it, which may still bear what was tried.
 */
export function untreatedNights(view: NightsView, { trials }: TrialsView): NightsView {
  const all = [...trials.values()]
  const kept = [...view.nights].filter(([night]) => !all.some((trial) => isTreated(trial, night)))
  return { ...view, nights: new Map(kept) }
}

function isTreated({ design, startedOn, endedOn }: TrialView, night: CivilDate): boolean {
  if (design === null || startedOn === null) return false
  // on the evening of the day on which it was stopped nothing was taken
  const stopped = endedOn === null ? null : addDays(endedOn, -1)
  const planned = lastEvening(design)
  const last = stopped !== null && stopped < planned ? stopped : planned
  if (night <= last) return placeOfEvening(design, night) !== null
  // a trial that ended before its first evening treated no night
  return placeOfEvening(design, last) !== null && night <= addDays(last, design.washoutNights)
}

/** What a baseline holds, from the nights of a journal; it may be an older stretch of the same diary. */
export function summariseBaseline(
  view: NightsView,
  from: CivilDate,
  to: CivilDate,
  complaint: 'cramps' | 'restless-legs',
): BaselineSummary {
  const records = nightsBetween(view, from, to)
  const told = records.filter((record) =>
    complaint === 'cramps'
      ? valueOfNight(record, 'cramps') !== null
      : stateOfNight(record) === 'told' && restless(record) !== null,
  )
  return {
    from,
    to,
    nights: diffDays(from, to) + 1,
    filled: told.length,
    cramps:
      complaint === 'cramps'
        ? told.reduce((sum, record) => sum + (valueOfNight(record, 'cramps') ?? 0), 0)
        : null,
    evenings: complaint === 'restless-legs' ? told.filter(restless).length : null,
  }
}

/** Whether the legs were restless that evening; null when it was not told. */
function restless({ morning }: NightRecord): boolean | null {
  if (morning === null) return null
  if (morning.restlessness !== null) return morning.restlessness > 0
  return morning.attack
}

/**
 * Whether a baseline says enough to start a trial: at least 14 nights told, and on those nights a rate of 6 cramps in
 * four weeks or restless legs on 2 evenings a week. For restless legs ferritin must have been asked about first.
 */
export function judgeBaseline(
  summary: BaselineSummary,
  ferritin: 'asked' | 'not-asked',
): BaselineJudgement {
  const { nights, filled, cramps, evenings } = summary
  const short = nights < baselineNights.full
  const reasons: BaselineReason[] = []
  if (nights < baselineNights.short) reasons.push('too-few-nights')
  else if (filled < baselineNights.short) reasons.push('too-few-answers')
  // whole numbers on both sides: no rounding at the edge
  else if (cramps !== null && cramps * 28 < fewest.crampsIn28 * filled)
    reasons.push('too-few-cramps')
  else if (evenings !== null && evenings * 7 < fewest.eveningsAWeek * filled)
    reasons.push('too-few-evenings')
  if (evenings !== null && ferritin === 'not-asked' && reasons.length === 0)
    reasons.push('ferritin-first')
  return { enough: reasons.length === 0, short, reasons }
}
