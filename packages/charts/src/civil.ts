import { refuse } from './check.ts'

/** Days since 1970-01-01 of a civil date `YYYY-MM-DD` (proleptic Gregorian; integers only). */
export function dayNumber(chart: string, date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) refuse(chart, 'date', 'must be YYYY-MM-DD', date)
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  const number = daysFromCivil(year, month, day)
  if (month < 1 || month > 12 || day < 1 || civilDate(number) !== date)
    refuse(chart, 'date', 'must exist', date)
  return number
}

// Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil and civil_from_days.
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The civil date `YYYY-MM-DD` of a day number. */
export function civilDate(number: number): string {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const pad = (value: number, length: number): string => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Day of the week of a day number, Monday 0 to Sunday 6. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7
