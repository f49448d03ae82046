import { diffDays, err, ok, parseCivilDate, toDayNumber, toWallClock } from '@legwork/base'
import type { CivilDate, Result, ZoneOffsets } from '@legwork/base'
import { readTable } from '../diary/index.ts'
import type { DiaryError, Table, WrittenDiary } from '../diary/index.ts'
import type { StudyUOutcome, StudyUStudy } from './studyu.ts'

/** Why a row, or an answer in it, is not in the diary; it is told, never passed over. */
export type StudyURowReason =
  | 'no-time'
  | 'no-participant'
  | 'unknown-intervention'
  | 'not-a-number'
  | 'outside-scale'
  | 'answered-twice'
  | 'before-start'

export interface StudyURowNote {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: StudyURowReason
}

/** One participant's answers by date. */
export interface StudyUDiary {
  readonly participant: string
  readonly startedOn: CivilDate
  readonly diary: WrittenDiary
  /** rows whose own count of days differs from the dates; the dates were believed */
  readonly daysRecomputed: number
}

export interface StudyUMeasurements {
  readonly diaries: readonly StudyUDiary[]
  readonly notes: readonly StudyURowNote[]
}

interface Zone {
  readonly zone: string
  readonly offsets: ZoneOffsets
}

/**
 * Reads `measurements.csv` of a StudyU export: one diary a participant, one row for each day that has an answer.
 * Days are counted anew from the dates: StudyU's own count drops hours. A time with `Z` is UTC and is read in `place`;
 * without, it is taken as the participant's local time. Of two answers on one day the later one counts, and both are told.
 */
export function readStudyUMeasurements(
  csv: string,
  study: StudyUStudy,
  place: Zone,
): Result<StudyUMeasurements, readonly DiaryError[]> {
  const table = readTable(csv)
  if (!table.ok) return table
  const columns = new Map(table.value.columns.map((name, index) => [name, index]))
  for (const needed of ['measurement_time', 'participant_id', 'participant_started_at']) {
    if (columns.has(needed)) continue
    const at = { row: table.value.headerRow, column: needed, value: needed }
    const available = table.value.columns
    return err([{ type: 'column-not-found', rule: 'column-exists', ...at, available }])
  }
  const notes: StudyURowNote[] = []
  const people = new Map<string, Person>()
  for (const row of rowsByTime(table.value, columns, place, notes))
    addRow(row, study, people, notes)
  return ok({
    diaries: [...people].map(([participant, person]) => diaryOf(participant, person, study)),
    notes,
  })
}

interface Row {
  readonly row: number
  readonly at: string
  readonly on: CivilDate
  readonly cell: (column: string) => string
  readonly place: Zone
}

interface Person {
  readonly startedOn: CivilDate
  readonly days: Map<CivilDate, { arm: string | null; values: Map<string, number> }>
  recomputed: number
}

function rowsByTime(
  table: Table,
  columns: ReadonlyMap<string, number>,
  place: Zone,
  notes: StudyURowNote[],
): readonly Row[] {
  const rows = table.rows.flatMap(({ row, cells }): Row[] => {
    const cell = (column: string) => cells[columns.get(column) ?? -1] ?? ''
    const at = cell('measurement_time')
    const on = localDate(at, place)
    if (on !== null) return [{ row, at, on, cell, place }]
    notes.push({ row, column: 'measurement_time', value: at, reason: 'no-time' })
    return []
  })
  return rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.row - b.row))
}

const written = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]00:?00)?$/

/** The local date of a time as Dart writes it: `2026-03-01 07:30:00.000Z` or without the Z. */
function localDate(at: string, { zone, offsets }: Zone): CivilDate | null {
  const match = written.exec(at)
  const date = parseCivilDate(match?.[1] ?? '')
  if (match === null || !date.ok) return null
  if (match[5] === undefined) return date.value
  const minutes = Number(match[2]) * 60 + Number(match[3])
  const instant = (toDayNumber(date.value) * 1440 + minutes) * 60_000
  return toWallClock(instant, zone, offsets).date
}

function addRow(
  { row, on, cell, place }: Row,
  study: StudyUStudy,
  people: Map<string, Person>,
  notes: StudyURowNote[],
): void {
  const note = (column: string, reason: StudyURowReason) =>
    void notes.push({ row, column, value: cell(column), reason })
  const participant = cell('participant_id')
  if (participant === '') {
    note('participant_id', 'no-participant')
    return
  }
  const person =
    people.get(participant) ?? newPerson(localDate(cell('participant_started_at'), place), on)
  people.set(participant, person)
  if (on < person.startedOn) {
    note('measurement_time', 'before-start')
    return
  }
  const told = cell('current_day_of_study')
  if (told !== '' && Number(told) !== diffDays(person.startedOn, on)) person.recomputed++
  const day = person.days.get(on) ?? { arm: null, values: new Map<string, number>() }
  person.days.set(on, day)
  const intervention = cell('current_intervention_id')
  const index = study.interventions.findIndex(({ id }) => id === intervention)
  const arm = study.design.arms[index]
  if (arm !== undefined) day.arm = arm
  else if (intervention !== '' && !/^_*baseline/i.test(intervention))
    note('current_intervention_id', 'unknown-intervention')
  for (const outcome of study.outcomes) {
    const column = `${outcome.column.slice('own_'.length)}_response`
    const answer = cell(column)
    if (answer === '') continue
    const value = numberOf(answer, outcome)
    if (typeof value === 'string') {
      note(column, value)
      continue
    }
    if (day.values.has(outcome.column)) note(column, 'answered-twice')
    day.values.set(outcome.column, value)
  }
}

const newPerson = (startedOn: CivilDate | null, on: CivilDate): Person => ({
  startedOn: startedOn ?? on,
  days: new Map(),
  recomputed: 0,
})

function numberOf(answer: string, outcome: StudyUOutcome): number | StudyURowReason {
  if (outcome.family === 'bernoulli') {
    if (answer === 'true') return 1
    return answer === 'false' ? 0 : 'not-a-number'
  }
  const value = Number(answer)
  if (!/^-?\d+(\.\d+)?$/.test(answer)) return 'not-a-number'
  const range = outcome.categories ?? outcome.scale
  if (range !== undefined && (value < range.low || value > range.high)) return 'outside-scale'
  return outcome.family === 'ordinal' && !Number.isInteger(value) ? 'outside-scale' : value
}

/** Days without any row are left out: a treatment goes on although nothing was filled in. */
function diaryOf(participant: string, person: Person, study: StudyUStudy): StudyUDiary {
  const outcomes = study.outcomes.map(({ column }) => column)
  const nights = [...person.days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { arm, values }]) => ({
      date,
      arm,
      values: outcomes.map((column) => values.get(column) ?? null),
    }))
  return {
    participant,
    startedOn: person.startedOn,
    diary: { columns: { date: 'date', arm: 'arm', outcomes }, nights },
    daysRecomputed: person.recomputed,
  }
}
