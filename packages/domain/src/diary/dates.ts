import { civilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { shown } from './errors.ts'
import type { DateOrder, DateRule, DiaryError, DiaryNote } from './errors.ts'
import { isMissing } from './numbers.ts'

/**
 * What a text looks like as a date, before its day is checked.
 * iso: 2026-01-31 (also with / or . and without leading zeros). numeric: two numbers and a year.
 * refused: a date, but one that is not read. other: no date.
 */
type DateShape =
  | { readonly kind: 'iso'; readonly year: number; readonly month: number; readonly day: number }
  | {
      readonly kind: 'numeric'
      readonly first: number
      readonly second: number
      readonly year: number
      readonly slashed: boolean
    }
  | { readonly kind: 'refused'; readonly rule: DateRule }
  | { readonly kind: 'other' }

/** A date may be followed by midnight, as spreadsheets and scripts write it, and by no other time. */
const midnight = /[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?$/
const timeOfDay = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i

export function dateShape(text: string): DateShape {
  const day = text.replace(midnight, '')
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day)
  if (iso !== null)
    return { kind: 'iso', year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(day)
  if (numeric !== null)
    return {
      kind: 'numeric',
      first: Number(numeric[1]),
      second: Number(numeric[3]),
      year: Number(numeric[4]),
      slashed: numeric[2] === '/',
    }
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(day)) return { kind: 'refused', rule: 'two-digit-year' }
  const withoutTime = text.replace(timeOfDay, '')
  if (withoutTime !== text && dateShape(withoutTime).kind !== 'other')
    return { kind: 'refused', rule: 'time-of-day' }
  return { kind: 'other' }
}

type DateCell = { readonly row: number; readonly text: string }

/**
 * Reads a column of dates.
 * - Year first (2026-01-31) is always year, month, day.
 * - With dashes or points (31-1-2026, 31.01.2026) the day comes first, as in Dutch.
 * - With slashes (31/1/2026) the order is what the column proves: some first number above 12 means
 *   day first, some second number above 12 means month first. If neither, the column is refused
 *   unless `chosen` tells the order; if both, the rows that differ from the first proof are refused.
 * Refused: years outside 1900–2199, two-digit years, times of day, serial numbers, month names.
 */
export function readDates(
  cells: readonly DateCell[],
  column: string,
  chosen?: DateOrder,
): {
  readonly dates: (CivilDate | null)[]
  readonly errors: DiaryError[]
  readonly notes: DiaryNote[]
} {
  const shapes = cells.map(({ text }) => dateShape(text))
  const proof = shapes.findIndex(
    (s) => s.kind === 'numeric' && s.slashed && s.first > 12 !== s.second > 12,
  )
  const proofShape = shapes[proof]
  const proven: DateOrder | undefined =
    proofShape?.kind !== 'numeric' ? undefined : proofShape.first > 12 ? 'day-first' : 'month-first'
  const order = chosen ?? proven
  const firstSlashed = shapes.findIndex((s) => s.kind === 'numeric' && s.slashed)
  const errors: DiaryError[] = []

  const dates = cells.map(({ row, text }, index) => {
    const at = { row, column, value: shown(text) }
    const bad = (rule: DateRule): null => {
      errors.push({ type: 'bad-date', rule, ...at })
      return null
    }
    if (isMissing(text)) {
      errors.push({ type: 'date-missing', rule: 'date-on-every-row', ...at })
      return null
    }
    const shape = shapes[index] ?? { kind: 'other' }
    switch (shape.kind) {
      case 'iso':
        return checked(shape.year, shape.month, shape.day, bad)
      case 'refused':
        return bad(shape.rule)
      case 'other':
        return bad(/^[1-9]\d{4}([.,]\d+)?$/.test(text) ? 'serial-number' : 'form')
      case 'numeric': {
        if (!shape.slashed) return checked(shape.year, shape.second, shape.first, bad)
        if (order === undefined) {
          if (index === firstSlashed)
            errors.push({ type: 'ambiguous-date-order', rule: 'day-month-order-known', ...at })
          return null
        }
        const [month, day] =
          order === 'day-first' ? [shape.second, shape.first] : [shape.first, shape.second]
        if (month > 12 && day <= 12) {
          const otherRow = cells[proof === index ? firstSlashed : proof]?.row ?? row
          errors.push({ type: 'mixed-date-order', rule: 'one-date-order', ...at, otherRow })
          return null
        }
        return checked(shape.year, month, day, bad)
      }
    }
  })
  const notes: DiaryNote[] =
    firstSlashed >= 0 && order !== undefined
      ? [{ type: 'date-order', order, because: chosen === undefined ? 'values' : 'chosen' }]
      : []
  return { dates, errors, notes }
}

function checked(
  year: number,
  month: number,
  day: number,
  bad: (rule: DateRule) => null,
): CivilDate | null {
  if (year < 1900 || year > 2199) return bad('year')
  const date = civilDate(year, month, day)
  return date.ok ? date.value : bad(date.error.rule)
}
