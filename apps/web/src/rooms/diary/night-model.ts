import { addDays, diffDays, toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import {
  fillableNights,
  nightsBetween,
  primaryOutcomeFor,
  stateOfNight,
  valueOfNight,
} from '@legwork/domain'
import type {
  FillableNight,
  Morning,
  NightRecord,
  NightSource,
  NightState,
  NightsView,
  Person,
  TrialOutcome,
  TrialView,
  WritingPlace,
} from '@legwork/domain'
import type { DiaryNight } from '@legwork/charts'
import type { DiaryWords } from '@legwork/i18n'
import { isOpenTrial } from './form-model.ts'

/** What was told of a night, part by part. */
export function toldParts(morning: Morning, parts: DiaryWords['parts']): readonly string[] {
  const { cramps, minutes, pain, sleep, restlessness, attack } = morning
  return [
    ...(cramps === null ? [] : [parts.cramps(cramps)]),
    ...(minutes === null || cramps === 0 ? [] : [parts.minutes(minutes)]),
    ...(pain === null || cramps === 0 ? [] : [parts.pain(pain)]),
    ...(restlessness === null ? [] : [parts.restlessness(restlessness)]),
    ...(sleep === null ? [] : [parts.sleep(sleep)]),
    ...(attack === null ? [] : [parts.attack(attack)]),
  ]
}

/** The record of a night, told or not. */
export function recordOf(view: NightsView, night: CivilDate): NightRecord {
  const [record] = nightsBetween(view, night, night)
  if (record === undefined) throw new Error(`recordOf: one night has one record, got none`)
  return record
}

/** The local hour until which the night that is going on counts as not over. */
const morningFrom = 5 * 60

/** What the diary's first screen is about. */
export interface DiaryStart {
  readonly last: FillableNight
  /** before dawn: the night that is asked about still goes on */
  readonly stillNight: boolean
  /** nights that can be caught up with from memory */
  readonly catchUp: readonly FillableNight[]
  /** nights too long ago to remember, of which nothing is told */
  readonly missed: number
}

/** The first night that the diary is about: the start of the trial or its baseline, or the first night told. */
export function diaryFrom(view: NightsView, trial: TrialView | null): CivilDate | null {
  const told = [...view.nights.keys()]
  const began =
    trial === null ? [] : [trial.baselineFrom, trial.startedOn].filter((date) => date !== null)
  return [...told, ...began].sort()[0] ?? null
}

/** The night that has just been, those to catch up with and those that were missed. */
export function diaryStart(
  view: NightsView,
  trial: TrialView | null,
  place: WritingPlace,
): DiaryStart {
  const clock = toWallClock(place.now, place.zone, place.offsets)
  const [last, ...before] = fillableNights(view, place)
  if (last === undefined)
    throw new Error('diaryStart: the night that has just been is always there')
  const from = diaryFrom(view, trial)
  const keeping = (night: CivilDate) => from !== null && night >= from
  const oldest = before.at(-1)?.night ?? last.night
  const missed =
    from === null || from >= oldest
      ? 0
      : nightsBetween(view, from, addDays(oldest, -1)).filter(
          (record) => stateOfNight(record) !== 'told',
        ).length
  return {
    last,
    stillNight: clock.minuteOfDay < morningFrom,
    catchUp: before.filter(({ night, answered }) => !answered && keeping(night)),
    missed,
  }
}

/** The outcome that the nights are shown by: that of the trial, or of the complaint. */
export function shownOutcome(
  trial: TrialView | null,
  complaint: Person['complaint'],
): TrialOutcome {
  if (trial !== null && (isOpenTrial(trial) || trial.protocol !== null))
    return (trial.protocol ?? trial.plan).primary
  return primaryOutcomeFor(complaint === 'restless-legs' ? 'restless-legs' : 'cramps')
}

/** One night as the list shows it. */
export interface ShownNight {
  readonly night: CivilDate
  readonly state: NightState
  /** null: missing; of `at-least` the number of taps */
  readonly value: number | null
  readonly source: NightSource | null
}

/** How a night is shown by an outcome: told of that outcome, at least its taps, or missing. */
export function shownNight(record: NightRecord, outcome: TrialOutcome): ShownNight {
  const { night, morning, taps } = record
  const value = valueOfNight(record, outcome.column)
  if (value !== null) return { night, state: 'told', value, source: morning?.source ?? null }
  const counted = outcome.id === 'cramps' && taps.length > 0
  return {
    night,
    state: counted ? 'at-least' : 'missing',
    value: counted ? taps.length : null,
    source: null,
  }
}

/** A month of nights; `month` is YYYY-MM. */
export interface NightMonth {
  readonly month: string
  readonly nights: readonly ShownNight[]
}

/** Every night from the first to the last, by month, the latest month first. */
export function nightMonths(
  view: NightsView,
  outcome: TrialOutcome,
  from: CivilDate,
  to: CivilDate,
): readonly NightMonth[] {
  const months = new Map<string, ShownNight[]>()
  // a diary of more than two years would be too long a page
  const first = diffDays(from, to) > 730 ? addDays(to, -730) : from
  for (const record of nightsBetween(view, first, to)) {
    const month = record.night.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), shownNight(record, outcome)])
  }
  return [...months].map(([month, nights]) => ({ month, nights })).reverse()
}

/** Nights for the picture of the diary. A negative value of an own measure has no bar and is left to the list. */
export function chartNights(
  records: readonly NightRecord[],
  outcome: TrialOutcome,
): readonly DiaryNight[] {
  const states = { told: 'confirmed', 'at-least': 'incomplete', missing: 'missing' } as const
  return records.map((record): DiaryNight => {
    const { night, state, value, source } = shownNight(record, outcome)
    if (value === null || value < 0) return { date: night, value: null, state: 'missing' }
    return { date: night, value, state: source === 'recalled' ? 'recalled' : states[state] }
  })
}
