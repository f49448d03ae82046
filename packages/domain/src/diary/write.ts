import Papa from 'papaparse'
import { civilDateFields } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { LARGEST_NUMBER } from './errors.ts'
import { isMissing } from './numbers.ts'

export type WrittenNight = {
  readonly date: CivilDate
  readonly arm: string | null
  /** one an outcome column; null = missing */
  readonly values: readonly (number | null)[]
}

export type WrittenDiary = {
  readonly columns: {
    readonly date: string
    readonly arm: string
    readonly outcomes: readonly string[]
  }
  readonly nights: readonly WrittenNight[]
}

/**
 * plain: commas, decimal points, ISO dates, line feeds; what every program reads.
 * dutch-excel: byte order mark, semicolons, decimal commas, d-m-yyyy, CRLF; what a Dutch Excel opens.
 */
export type DiaryStyle = 'plain' | 'dutch-excel'

/** A text that a spreadsheet would run as a formula, or that already wears the apostrophe. */
const formula = /^'*[=+\-@]/

/**
 * Writes a diary so that `readTable` and `toSeries` read the same nights back. Texts that a
 * spreadsheet would run as a formula get an apostrophe in front; numbers stay numbers. Throws on what
 * would not come back: labels and headers that are not trimmed or that mean "missing", numbers that
 * are not finite or beyond 10⁹, a number of values that is not the number of outcomes.
 */
export function writeDiary(diary: WrittenDiary, style: DiaryStyle = 'plain'): string {
  const dutch = style === 'dutch-excel'
  const { date, arm, outcomes } = diary.columns
  const header = [date, arm, ...outcomes]
  header.forEach((name) => {
    requireText('header', name)
  })
  const rows = diary.nights.map((night) => {
    if (night.values.length !== outcomes.length)
      throw new Error(
        `writeDiary: need ${outcomes.length} values a night, got ${night.values.length}`,
      )
    if (night.arm !== null) requireText('label', night.arm)
    const day = dutch ? dayFirst(night.date) : night.date
    const numbers = night.values.map((value) => (dutch ? dutchNumber(value) : plainNumber(value)))
    return [day, safe(night.arm ?? ''), ...numbers]
  })
  const csv = Papa.unparse([header.map(safe), ...rows], {
    delimiter: dutch ? ';' : ',',
    newline: dutch ? '\r\n' : '\n',
  })
  return `${dutch ? '\ufeff' : ''}${csv}${dutch ? '\r\n' : '\n'}`
}

function requireText(what: string, text: string): void {
  if (isMissing(text) || text !== text.replace(/\s+/g, ' ').trim())
    throw new Error(`writeDiary: ${what} must be a trimmed text, got ${JSON.stringify(text)}`)
}

function safe(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

function plainNumber(value: number | null): string {
  if (value === null) return ''
  if (!(Math.abs(value) <= LARGEST_NUMBER))
    throw new Error(`writeDiary: numbers must be at most ${LARGEST_NUMBER}, got ${value}`)
  return String(value)
}

function dutchNumber(value: number | null): string {
  const text = plainNumber(value).replace('.', ',')
  // 1,250 could be a thousand: a fourth decimal shows that it is not
  return /^-?\d{1,3},\d{3}$/.test(text) ? `${text}0` : text
}

function dayFirst(date: CivilDate): string {
  const { year, month, day } = civilDateFields(date)
  return `${day}-${month}-${String(year).padStart(4, '0')}`
}
