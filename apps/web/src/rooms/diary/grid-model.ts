import { err, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { differences, morningContent, sideEffects } from '@legwork/domain'
import type {
  EntryContent,
  MorningInput,
  NightRecord,
  NightRefusal,
  WritingPlace,
} from '@legwork/domain'
import { typedNumber } from '../../components/typed-number.ts'
import type { NumberLimits, TypedNumberProblem } from '../../components/typed-number.ts'
import { columnKey } from './columns.ts'
import type { SheetColumn } from './columns.ts'
import { firstDraft, healthToldBy, inputOf, isEmpty } from './form-model.ts'
import type { HealthChange, NightDraft } from './form-model.ts'

/** What is typed in one night's row: column to text. */
export type GridRow = Readonly<Record<string, string>>

/** Why a cell cannot be read. */
export type CellProblem =
  | TypedNumberProblem
  /** no whole number, where one is asked */
  | { readonly type: 'not-digits'; readonly typed: string }
  | { readonly type: 'not-yes-no'; readonly typed: string }
  | { readonly type: 'unknown-code'; readonly typed: string; readonly codes: string }
  | { readonly type: 'too-long'; readonly typed: string }

/** The letter on paper of what was different: a, b, c … */
export function codeOfDifference(index: number): string {
  return String.fromCharCode(97 + index)
}

const ranges = {
  cramps: { lowest: 0, highest: 99, whole: true },
  minutes: { lowest: 0, highest: 720, whole: true },
  pain: { lowest: 0, highest: 10, whole: true },
  sleep: { lowest: 0, highest: 10, whole: true },
  restlessness: { lowest: 0, highest: 10, whole: true },
} as const

const yes = ['j', 'ja', 'y', 'yes', '1']
const no = ['n', 'nee', 'no', '0']
const partly = ['d', 'deels', 'p', 'partly']

/** One cell read as a part of a night; an empty cell is not told. */
export function readCell(
  column: SheetColumn,
  text: string,
): Result<Partial<NightDraft>, CellProblem> {
  const typed = text.trim()
  switch (column.type) {
    case 'cramps':
    case 'minutes':
    case 'pain':
    case 'sleep':
    case 'restlessness': {
      const number = gridNumber(typed, ranges[column.type])
      return number.ok ? ok({ [column.type]: number.value }) : number
    }
    case 'own': {
      const { outcome } = column
      const number = gridNumber(typed, ownLimits(outcome.family, outcome.scale))
      return number.ok ? ok({ own: { [outcome.column]: number.value } }) : number
    }
    case 'attack': {
      const said = yesNo(typed)
      return said === 'partly' || said === undefined
        ? err({ type: 'not-yes-no', typed })
        : ok({ attack: said === null ? null : said === 'yes' })
    }
    case 'taken': {
      const said = yesNo(typed)
      return said === undefined ? err({ type: 'not-yes-no', typed }) : ok({ taken: said })
    }
    case 'side-effects': {
      if (typed === '') return ok({ sideEffects: null })
      if (['0', '-', '–'].includes(typed)) return ok({ sideEffects: [] })
      const read = codes(typed.split(/[\s,;+]+/), sideEffects, (index) => String(index + 1))
      return read.ok ? ok({ sideEffects: read.value }) : read
    }
    case 'different': {
      const letters = typed.toLowerCase().replace(/[\s,;+]+/g, '')
      const read = codes([...letters], differences, codeOfDifference)
      return read.ok ? ok({ different: read.value }) : read
    }
    case 'note':
      return typed.length > 500 ? err({ type: 'too-long', typed }) : ok({ note: typed })
  }
}

function gridNumber(typed: string, limits: NumberLimits): Result<number | null, CellProblem> {
  const number = typedNumber(typed, limits)
  if (number.ok || limits.whole !== true || number.error.type !== 'not-a-number') return number
  return err({ type: 'not-digits', typed })
}

function ownLimits(family: string, scale: { low: number; high: number } | undefined) {
  if (family === 'gaussian') return { lowest: scale?.low, highest: scale?.high }
  const highest = family === 'bernoulli' ? 1 : family === 'ordinal' ? 10 : 9999
  return { lowest: 0, highest, whole: true }
}

/** undefined: none of the answers; null: not told. */
function yesNo(typed: string): 'yes' | 'partly' | 'no' | null | undefined {
  const said = typed.toLowerCase()
  if (said === '') return null
  if (yes.includes(said)) return 'yes'
  if (no.includes(said)) return 'no'
  return partly.includes(said) ? 'partly' : undefined
}

function codes<T>(
  typed: readonly string[],
  known: readonly T[],
  codeOf: (index: number) => string,
): Result<readonly T[], CellProblem> {
  const names = known.map((_, index) => codeOf(index))
  const given = typed.filter((code) => code !== '')
  const strange = given.find((code) => !names.includes(code))
  if (strange !== undefined)
    return err({
      type: 'unknown-code',
      typed: strange,
      codes: `${names[0] ?? ''}–${names.at(-1) ?? ''}`,
    })
  return ok(known.filter((_, index) => given.includes(names[index] ?? '')))
}

/** What stands in the row of a night that was told before. */
export function rowOf(
  record: NightRecord,
  columns: readonly SheetColumn[],
  dutch: boolean,
): GridRow {
  const { morning } = record
  if (morning === null) return {}
  const draft = firstDraft(record)
  const number = (value: number | null | undefined) =>
    value === null || value === undefined
      ? ''
      : dutch
        ? String(value).replace('.', ',')
        : String(value)
  const said = dutch ? { yes: 'j', partly: 'd', no: 'n' } : { yes: 'y', partly: 'p', no: 'n' }
  const cell = (column: SheetColumn): string => {
    switch (column.type) {
      case 'cramps':
      case 'minutes':
      case 'pain':
      case 'sleep':
      case 'restlessness':
        return number(draft[column.type])
      case 'own':
        return number(draft.own[column.outcome.column])
      case 'attack':
        return draft.attack === null ? '' : said[draft.attack ? 'yes' : 'no']
      case 'taken':
        return draft.taken === null ? '' : said[draft.taken]
      case 'side-effects':
        return draft.sideEffects === null
          ? ''
          : draft.sideEffects.length === 0
            ? '0'
            : sideEffects
                .flatMap((each, index) =>
                  draft.sideEffects?.includes(each) === true ? [String(index + 1)] : [],
                )
                .join(' ')
      case 'different':
        return differences
          .flatMap((each, index) =>
            draft.different.includes(each) ? [codeOfDifference(index)] : [],
          )
          .join(' ')
      case 'note':
        return draft.note
    }
  }
  return Object.fromEntries(columns.map((column) => [columnKey(column), cell(column)]))
}

/** What is wrong in a row: a cell that cannot be read, or cells that cannot be true together. */
export type RowProblem =
  | { readonly type: 'cell'; readonly column: SheetColumn; readonly problem: CellProblem }
  | { readonly type: 'night'; readonly refusal: NightRefusal | { readonly type: 'emptied' } }

/** A row read: the entry to write, nothing to write, or everything that is wrong with it. */
export type ReadRow =
  | { readonly type: 'nothing' }
  | {
      readonly type: 'entry'
      readonly content: EntryContent
      readonly health: readonly HealthChange[]
    }
  | { readonly type: 'wrong'; readonly problems: readonly RowProblem[] }

/** One night's row. A row as it stood is not written again; what the grid does not show of a night is kept. */
export function readRow(
  record: NightRecord,
  columns: readonly SheetColumn[],
  row: GridRow,
  place: WritingPlace,
): ReadRow {
  const before = { nl: rowOf(record, columns, true), en: rowOf(record, columns, false) }
  const same = (as: GridRow) =>
    columns.every((column) => textOf(row, column) === textOf(as, column))
  if (same(before.nl) || same(before.en)) return { type: 'nothing' }
  const problems: RowProblem[] = []
  // taps of the night are no answer on paper
  const start =
    record.morning === null ? { ...firstDraft(record), cramps: null } : firstDraft(record)
  let draft: NightDraft = start
  for (const column of columns) {
    const cell = readCell(column, textOf(row, column))
    if (!cell.ok) problems.push({ type: 'cell', column, problem: cell.error })
    else draft = { ...draft, ...cell.value, own: { ...draft.own, ...cell.value.own } }
  }
  if (problems.length > 0) return { type: 'wrong', problems }
  if (isEmpty(draft))
    return { type: 'wrong', problems: [{ type: 'night', refusal: { type: 'emptied' } }] }
  if (draft.cramps === 0 && (draft.pain ?? 0) > 0) {
    const fields = ['cramps', 'pain']
    const refusal = { type: 'night-contradicts', night: record.night, fields } as const
    return { type: 'wrong', problems: [{ type: 'night', refusal }] }
  }
  const { morning } = record
  const content = morningContent(
    typedInput(record.night, draft),
    place,
    morning === null
      ? { paper: true }
      : { paper: true, replaces: { id: morning.id, source: morning.source } },
  )
  return content.ok
    ? { type: 'entry', content: content.value, health: healthToldBy(draft, record) }
    : { type: 'wrong', problems: [{ type: 'night', refusal: content.error }] }
}

function textOf(row: GridRow, column: SheetColumn): string {
  return (row[columnKey(column)] ?? '').trim()
}

/** As typed: minutes or pain beside "no cramps" are refused, not dropped. */
function typedInput(night: CivilDate, draft: NightDraft): MorningInput {
  return { ...inputOf(night, draft), minutes: draft.minutes, pain: draft.pain }
}

/** Where the keyboard goes from a cell. */
export function nextCell(
  at: { readonly row: number; readonly column: number },
  key: string,
  size: { readonly rows: number; readonly columns: number },
): { readonly row: number; readonly column: number } | 'end' | null {
  const { row, column } = at
  switch (key) {
    case 'ArrowDown':
      return row + 1 < size.rows ? { row: row + 1, column } : null
    case 'ArrowUp':
      return row > 0 ? { row: row - 1, column } : null
    case 'ArrowRight':
      return column + 1 < size.columns ? { row, column: column + 1 } : null
    case 'ArrowLeft':
      return column > 0 ? { row, column: column - 1 } : null
    case 'Enter':
      if (column + 1 < size.columns) return { row, column: column + 1 }
      return row + 1 < size.rows ? { row: row + 1, column: 0 } : 'end'
    default:
      return null
  }
}
