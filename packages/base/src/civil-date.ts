import { err, ok } from './result.ts'
import type { Result } from './result.ts'

declare const civilDateBrand: unique symbol
/**
 * A day on the proleptic Gregorian calendar, written `YYYY-MM-DD`, years 0001 to 9999.
 * Text order is date order. Never a timestamp.
 */
export type CivilDate = string & { readonly [civilDateBrand]: true }

export type NotADate = {
  readonly type: 'not-a-date'
  readonly text: string
  /** form: not YYYY-MM-DD; year: 0000; month: not 01–12; day: this month has no such day */
  readonly rule: 'form' | 'year' | 'month' | 'day'
}

/** Monday 1 … Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days in a month; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1]
  if (length === undefined) throw new Error(`daysInMonth: month must be 1 to 12, got ${month}`)
  return month === 2 && isLeapYear(year) ? 29 : length
}

function format(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}

export function civilDate(year: number, month: number, day: number): Result<CivilDate, NotADate> {
  const text = format(year, month, day)
  const fail = (rule: NotADate['rule']) => err({ type: 'not-a-date', text, rule } as const)
  if (![year, month, day].every(Number.isInteger)) return fail('form')
  if (year < 1 || year > 9999) return fail('year')
  if (month < 1 || month > 12) return fail('month')
  if (day < 1 || day > daysInMonth(year, month)) return fail('day')
  return ok(text as CivilDate)
}

/** Reads exactly `YYYY-MM-DD`: no spaces, no time, no other order. */
export function parseCivilDate(text: string): Result<CivilDate, NotADate> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return err({ type: 'not-a-date', text, rule: 'form' })
  return civilDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

export function civilDateFields(date: CivilDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

/**
 * Days since 1970-01-01 (day 0), negative before.
 * Method: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function toDayNumber(date: CivilDate): number {
  const { year, month, day } = civilDateFields(date)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `toDayNumber`; throws outside years 0001 to 9999. */
export function fromDayNumber(dayNumber: number): CivilDate {
  if (!Number.isInteger(dayNumber))
    throw new Error(`fromDayNumber: must be an integer, got ${dayNumber}`)
  const z = dayNumber + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const date = civilDate(year, month, day)
  if (!date.ok) throw new Error(`fromDayNumber: year must be 0001 to 9999, got day ${dayNumber}`)
  return date.value
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** Days from the first to the second: `diffDays(d, addDays(d, n)) === n`. */
export function diffDays(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

export function compareDates(first: CivilDate, second: CivilDate): -1 | 0 | 1 {
  return first < second ? -1 : first > second ? 1 : 0
}

export function weekday(date: CivilDate): Weekday {
  // 1970-01-01 was a Thursday (4)
  const fromMonday = (((toDayNumber(date) + 3) % 7) + 7) % 7
  return (fromMonday + 1) as Weekday
}
