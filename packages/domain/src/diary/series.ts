import { diffDays, err, fromDayNumber, ok, toDayNumber } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { findArms, isOutside, soundsOutside } from './arms.ts'
import type { ReferenceRule } from './arms.ts'
import { readDates } from './dates.ts'
import { capErrors, LONG_GAP, MOST_RANGE, shown } from './errors.ts'
import type { DateOrder, DiaryError, DiaryNote } from './errors.ts'
import { isMissing, readNumbers, readYesNo } from './numbers.ts'
import type { Table } from './table.ts'

/** The engine's families, which decide what an outcome may be. */
export type OutcomeFamily = 'poisson' | 'negbin' | 'bernoulli' | 'ordinal' | 'gaussian'

export type DiaryChoices = {
  /** headers, in the spelling of the file (capitals do not matter) */
  readonly date: string
  /** null: a diary without arms (a baseline) */
  readonly arm: string | null
  readonly outcome: string
  readonly family: OutcomeFamily
  /** lowest and highest category of an ordinal outcome; 0 to 10 when not given */
  readonly categories?: { readonly low: number; readonly high: number }
  /** ends of the scale of a gaussian outcome; any number when not given */
  readonly scale?: { readonly low: number; readonly high: number }
  /** label of the control arm; found by itself when not given */
  readonly reference?: string
  /** labels of nights outside the comparison (baseline, wash-out), read as an empty arm */
  readonly outside?: readonly string[]
  /** order of slashed dates, asked when the column cannot tell */
  readonly dateOrder?: DateOrder
}

export type DiaryNight = {
  readonly date: CivilDate
  /** the row it was read from; null when the night has none */
  readonly row: number | null
  /** label; null = outside the comparison (baseline, wash-out) */
  readonly arm: string | null
  readonly outcome: number | null
  /** whether the file has a row for this night */
  readonly present: boolean
}

export type DiarySeries = {
  readonly from: CivilDate
  readonly to: CivilDate
  /** every night from `from` to `to`, in order */
  readonly nights: readonly DiaryNight[]
  /** labels; index 0 is the reference */
  readonly arms: readonly string[]
  readonly referenceRule: ReferenceRule | null
  /** per night, for the engine: null = missing */
  readonly outcome: readonly (number | null)[]
  /** per night, index in `arms`: null = outside the comparison */
  readonly arm: readonly (number | null)[]
  readonly notes: readonly DiaryNote[]
}

/**
 * The series of one outcome, ready for the engine, or every error (the first 50 by row).
 *
 * Rows may stand in any order. A night without a row is missing and keeps the arm of the night
 * before it: a treatment goes on although the diary was not kept. A row with an empty arm is a night
 * outside the comparison, as is one whose label is among `outside`. An empty cell or `NA` is missing, never zero.
 */
export function toSeries(table: Table, choices: DiaryChoices): Result<DiarySeries, DiaryError[]> {
  const errors: DiaryError[] = []
  const date = findColumn(table, choices.date, errors)
  const armColumn = choices.arm === null ? null : findColumn(table, choices.arm, errors)
  const outcome = findColumn(table, choices.outcome, errors)
  if (errors.length > 0 || date === null || outcome === null) return err(capErrors(errors))
  const chosen = armColumn === null ? [date, outcome] : [date, armColumn, outcome]
  const reused = chosen.find((column, i) =>
    chosen.some((c, j) => j < i && c.index === column.index),
  )
  if (reused !== undefined) {
    const at = { row: table.headerRow, column: reused.name, value: reused.name }
    return err([{ type: 'column-reused', rule: 'one-role-a-column', ...at }])
  }

  const cellsOf = (index: number) =>
    table.rows.map(({ row, cells }) => ({ row, text: cells[index] ?? '' }))
  const dates = readDates(cellsOf(date.index), date.name, choices.dateOrder)
  const outcomes = readOutcomes(cellsOf(outcome.index), outcome.name, table.delimiter, choices)
  const outside = choices.outside ?? []
  const armCells = (armColumn === null ? [] : cellsOf(armColumn.index)).map(({ row, text }) => ({
    row,
    text: isOutside(text, outside) ? '' : text,
  }))
  const { arms, errors: armErrors } =
    armColumn === null && choices.reference === undefined
      ? { arms: { labels: [], referenceRule: null }, errors: [] }
      : findArms(armCells, armColumn?.name ?? '', choices.reference)
  const rowsByDay = new Map<number, number>()
  const duplicates: DiaryError[] = []
  dates.dates.forEach((day, index) => {
    if (day === null) return
    const first = rowsByDay.get(toDayNumber(day))
    if (first === undefined) {
      rowsByDay.set(toDayNumber(day), index)
      return
    }
    const row = table.rows[index]?.row ?? null
    const firstRow = table.rows[first]?.row ?? 0
    const at = { row, column: date.name, value: day }
    duplicates.push({ type: 'duplicate-date', rule: 'one-row-a-night', ...at, firstRow })
  })
  const range = rangeOf([...rowsByDay.keys()])
  const rangeError = range === null ? null : checkRange(range, rowsByDay, table, date.name)
  errors.push(...dates.errors, ...duplicates, ...outcomes.errors, ...armErrors)
  if (rangeError !== null) errors.push(rangeError)
  if (errors.length > 0 || range === null) return err(capErrors(errors))

  const nights: DiaryNight[] = []
  let carried: string | null = null
  for (let day = range.first; day <= range.last; day++) {
    const index = rowsByDay.get(day)
    if (index !== undefined) {
      const label = armCells[index]?.text ?? ''
      carried = isMissing(label) ? null : label
    }
    nights.push({
      date: fromDayNumber(day),
      row: index === undefined ? null : (table.rows[index]?.row ?? null),
      arm: carried,
      outcome: index === undefined ? null : (outcomes.values[index] ?? null),
      present: index !== undefined,
    })
  }
  const armIndex = new Map(arms.labels.map((label, index) => [label, index]))
  return ok({
    from: fromDayNumber(range.first),
    to: fromDayNumber(range.last),
    nights,
    arms: arms.labels,
    referenceRule: arms.referenceRule,
    outcome: nights.map((night) => night.outcome),
    arm: nights.map((night) => (night.arm === null ? null : (armIndex.get(night.arm) ?? null))),
    notes: [
      ...table.notes,
      ...dates.notes,
      ...arms.labels.flatMap((label): DiaryNote[] =>
        soundsOutside(label) ? [{ type: 'arm-sounds-outside', label }] : [],
      ),
      ...notesOn(nights),
    ],
  })
}

/** `name` as errors show it. */
type Column = { readonly name: string; readonly index: number }

/** The column of this name: as written, else whatever its capitals; exactly one. */
function findColumn(table: Table, asked: string, errors: DiaryError[]): Column | null {
  const name = asked.trim()
  const exact = table.columns.flatMap((column, index) => (column === name ? [index] : []))
  const loose = table.columns.flatMap((column, index) =>
    column.toLowerCase() === name.toLowerCase() ? [index] : [],
  )
  const found = name === '' ? [] : exact.length > 0 ? exact : loose
  const at = { row: table.headerRow, column: shown(name), value: shown(name) }
  if (found.length > 1) errors.push({ type: 'column-twice', rule: 'column-name-once', ...at })
  if (found.length === 0) {
    const available = table.columns.filter((column) => column !== '').map(shown)
    errors.push({ type: 'column-not-found', rule: 'column-exists', ...at, available })
  }
  const index = found[0]
  if (found.length !== 1 || index === undefined) return null
  return { name: shown(table.columns[index] ?? name), index }
}

type Cells = readonly { readonly row: number; readonly text: string }[]

function readOutcomes(
  cells: Cells,
  column: string,
  delimiter: Table['delimiter'],
  choices: DiaryChoices,
): { values: (number | null)[]; errors: DiaryError[] } {
  const readable =
    choices.family === 'bernoulli'
      ? cells.map(({ row, text }) => ({ row, text: String(readYesNo(text) ?? text) }))
      : cells
  const { values, errors } = readNumbers(readable, column, delimiter === ',')
  values.forEach((value, index) => {
    const cell = cells[index]
    if (value === null || cell === undefined) return
    const error = brokenRule(value, choices, { row: cell.row, column, value: shown(cell.text) })
    if (error !== null) errors.push(error)
  })
  return { values, errors }
}

type Place = { readonly row: number; readonly column: string; readonly value: string }

function brokenRule(value: number, choices: DiaryChoices, at: Place): DiaryError | null {
  switch (choices.family) {
    case 'poisson':
    case 'negbin':
      if (value < 0) return { type: 'negative-count', rule: 'count', ...at }
      return Number.isInteger(value) ? null : { type: 'fractional-count', rule: 'count', ...at }
    case 'bernoulli':
      return value === 0 || value === 1
        ? null
        : { type: 'not-yes-or-no', rule: 'zero-or-one', ...at }
    case 'ordinal': {
      const { low, high } = choices.categories ?? { low: 0, high: 10 }
      return Number.isInteger(value) && value >= low && value <= high
        ? null
        : { type: 'not-a-category', rule: 'category', ...at, low, high }
    }
    case 'gaussian': {
      if (choices.scale === undefined) return null
      const { low, high } = choices.scale
      return value >= low && value <= high
        ? null
        : { type: 'outside-scale', rule: 'scale', ...at, low, high }
    }
  }
}

type Range = { readonly first: number; readonly last: number; readonly middle: number }

function rangeOf(days: readonly number[]): Range | null {
  const sorted = [...days].sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted[sorted.length - 1]]
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (first === undefined || last === undefined || middle === undefined) return null
  return { first, last, middle }
}

/** A range that no diary has: points at the end that lies furthest from the middle row. */
function checkRange(
  { first, last, middle }: Range,
  rowsByDay: ReadonlyMap<number, number>,
  table: Table,
  column: string,
): DiaryError | null {
  if (last - first + 1 <= MOST_RANGE) return null
  const far = last - middle > middle - first ? last : first
  return {
    type: 'range-too-long',
    rule: 'range',
    row: table.rows[rowsByDay.get(far) ?? -1]?.row ?? null,
    column,
    value: fromDayNumber(far),
    from: fromDayNumber(first),
    to: fromDayNumber(last),
    most: MOST_RANGE,
  }
}

function notesOn(nights: readonly DiaryNight[]): DiaryNote[] {
  const notes: DiaryNote[] = []
  const rows = nights.filter((night) => night.present)
  rows.forEach((night, index) => {
    const [before, after] = [rows[index - 1], rows[index + 1]]
    if (before === undefined) return
    const missing = diffDays(before.date, night.date) - 1
    if (missing > LONG_GAP)
      notes.push({ type: 'long-gap', from: before.date, to: night.date, nights: missing })
    const alone = night.arm === null && before.arm !== null && before.arm === after?.arm
    if (alone && night.row !== null)
      notes.push({ type: 'arm-empty-inside-period', row: night.row, date: night.date })
  })
  return notes
}
