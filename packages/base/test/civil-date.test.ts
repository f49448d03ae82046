import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { propertyOptions } from '@legwork/testing'
import {
  addDays,
  civilDate,
  civilDateFields,
  compareDates,
  daysInMonth,
  diffDays,
  expectOk,
  fromDayNumber,
  isLeapYear,
  parseCivilDate,
  toDayNumber,
  weekday,
} from '@legwork/base'

const date = (text: string) => expectOk(parseCivilDate(text), text)
const first = toDayNumber(date('0001-01-01'))
const last = toDayNumber(date('9999-12-31'))
const dayNumbers = fc.integer({ min: first, max: last })

describe('CivilDate', () => {
  it('reads real days and names the rule that others break', () => {
    expect(parseCivilDate('2024-02-29').ok).toBe(true)
    expect(parseCivilDate('2000-02-29').ok).toBe(true)
    const ruleOf = (text: string) => {
      const result = parseCivilDate(text)
      return result.ok ? 'fine' : result.error.rule
    }
    expect(ruleOf('2025-02-29')).toBe('day')
    expect(ruleOf('1900-02-29')).toBe('day')
    expect(ruleOf('2025-04-31')).toBe('day')
    expect(ruleOf('2025-01-00')).toBe('day')
    expect(ruleOf('2025-13-01')).toBe('month')
    expect(ruleOf('2025-00-01')).toBe('month')
    expect(ruleOf('0000-01-01')).toBe('year')
    for (const text of [
      '',
      '2025-1-1',
      '2025-01-01 ',
      '2025-01-01T00:00',
      '01-01-2025',
      '２０２５-01-01',
    ])
      expect(ruleOf(text)).toBe('form')
    expect(civilDate(2025, 1.5, 1).ok).toBe(false)
  })

  it('has the day numbers and weekdays of the calendar', () => {
    // Date.UTC of node 20.20 divided by 86 400 000 (an independent proleptic Gregorian calendar)
    expect(toDayNumber(date('1970-01-01'))).toBe(0)
    expect(toDayNumber(date('2000-03-01'))).toBe(11_017)
    expect(toDayNumber(date('0001-01-01'))).toBe(-719_162)
    expect(toDayNumber(date('9999-12-31'))).toBe(2_932_896)
    // 1 January 2000 was a Saturday, 29 March 2026 and 25 October 2026 are Sundays
    expect(weekday(date('2000-01-01'))).toBe(6)
    expect(weekday(date('2026-03-29'))).toBe(7)
    expect(weekday(date('2026-10-25'))).toBe(7)
    expect(weekday(date('1969-12-31'))).toBe(3)
  })

  it('agrees with the calendar of the engine on every property', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const engine = new Date(dayNumber * 86_400_000)
        const ours = fromDayNumber(dayNumber)
        expect(ours).toBe(engine.toISOString().slice(0, 10))
        expect(toDayNumber(ours)).toBe(dayNumber)
        expect(weekday(ours) % 7).toBe(engine.getUTCDay())
        const { year, month, day } = civilDateFields(ours)
        expect(civilDate(year, month, day)).toEqual({ ok: true, value: ours })
        const lastOfFebruary = new Date(new Date(0).setUTCFullYear(year, 2, 0)).getUTCDate()
        expect(isLeapYear(year)).toBe(lastOfFebruary === 29)
        expect(daysInMonth(year, 2)).toBe(lastOfFebruary)
      }),
      propertyOptions('civil date against engine', 2000),
    )
  })

  it('counts and orders days', () => {
    expect(addDays(date('2024-02-28'), 2)).toBe('2024-03-01')
    expect(addDays(date('2025-12-31'), 1)).toBe('2026-01-01')
    expect(diffDays(date('2024-01-01'), date('2025-01-01'))).toBe(366)
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (a, b) => {
        const [from, to] = [fromDayNumber(a), fromDayNumber(b)]
        expect(diffDays(from, to)).toBe(b - a)
        expect(addDays(from, b - a)).toBe(to)
        expect(compareDates(from, to)).toBe(Math.sign(a - b))
      }),
      propertyOptions('civil date arithmetic', 500),
    )
    expect(() => fromDayNumber(last + 1)).toThrow('year must be 0001 to 9999')
    expect(() => fromDayNumber(0.5)).toThrow('must be an integer')
  })
})
