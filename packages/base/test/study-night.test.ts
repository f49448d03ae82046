import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { amsterdam2026, fixedOffset, propertyOptions } from '@legwork/testing'
import {
  addDays,
  expectOk,
  instantOf,
  instantsOf,
  parseCivilDate,
  studyNight,
  studyNightSpan,
  toWallClock,
} from '@legwork/base'
import type { ZoneOffsets } from '@legwork/base'

const zone = 'Europe/Amsterdam'
const date = (text: string) => expectOk(parseCivilDate(text), text)
const at = (iso: string) => Date.parse(iso)
const nightAt = (iso: string) => studyNight(at(iso), zone, amsterdam2026)
const hours = (night: string) => {
  const { start, end } = studyNightSpan(date(night), zone, amsterdam2026)
  return (end - start) / 3_600_000
}

/** The IANA database as the engine has it: an independent check on the table above. */
const engineOffsets: ZoneOffsets = {
  offsetMinutes(epochMs, timeZone) {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(epochMs)
    const field = (type: string) => Number(parts.find((part) => part.type === type)?.value)
    const local = Date.UTC(
      field('year'),
      field('month') - 1,
      field('day'),
      field('hour'),
      field('minute'),
      field('second'),
    )
    return (local - Math.floor(epochMs / 1000) * 1000) / 60_000
  },
}

describe('the study night', () => {
  it('runs from noon to noon and is named by its evening', () => {
    // winter: Amsterdam is one hour ahead of UTC
    expect(nightAt('2026-01-10T10:59:59.999Z')).toBe('2026-01-09')
    expect(nightAt('2026-01-10T11:00:00Z')).toBe('2026-01-10')
    expect(nightAt('2026-01-10T23:30:00Z')).toBe('2026-01-10')
    expect(nightAt('2026-01-11T02:00:00Z')).toBe('2026-01-10')
    // summer: two hours ahead
    expect(nightAt('2026-07-10T09:59:59Z')).toBe('2026-07-09')
    expect(nightAt('2026-07-10T10:00:00Z')).toBe('2026-07-10')
  })

  it('has 23 hours in the night to 29 March 2026 and still one name', () => {
    // 02:00 becomes 03:00 at 01:00 UTC
    expect(hours('2026-03-28')).toBe(23)
    expect(nightAt('2026-03-29T00:59:59Z')).toBe('2026-03-28')
    expect(nightAt('2026-03-29T01:00:00Z')).toBe('2026-03-28')
    expect(nightAt('2026-03-29T09:59:59Z')).toBe('2026-03-28')
    expect(nightAt('2026-03-29T10:00:00Z')).toBe('2026-03-29')
  })

  it('has 25 hours in the night to 25 October 2026 and both passes through 02:30 are in it', () => {
    expect(hours('2026-10-24')).toBe(25)
    expect(nightAt('2026-10-25T00:30:00Z')).toBe('2026-10-24')
    expect(nightAt('2026-10-25T01:30:00Z')).toBe('2026-10-24')
    expect(nightAt('2026-10-25T10:59:59Z')).toBe('2026-10-24')
    expect(nightAt('2026-10-25T11:00:00Z')).toBe('2026-10-25')
    expect(hours('2026-10-25')).toBe(24)
  })

  it('finds the instants of a wall clock: none in the gap, two in the overlap', () => {
    const half3 = (day: string) => ({ date: date(day), minuteOfDay: 150 })
    expect(instantsOf(half3('2026-03-29'), zone, amsterdam2026)).toEqual([])
    expect(instantsOf(half3('2026-10-25'), zone, amsterdam2026)).toEqual([
      at('2026-10-25T00:30:00Z'),
      at('2026-10-25T01:30:00Z'),
    ])
    expect(instantsOf(half3('2026-10-26'), zone, amsterdam2026)).toEqual([
      at('2026-10-26T01:30:00Z'),
    ])
    // the skipped 02:30 is taken as 03:30 summer time
    expect(instantOf(half3('2026-03-29'), zone, amsterdam2026)).toBe(at('2026-03-29T01:30:00Z'))
    expect(instantOf(half3('2026-10-25'), zone, amsterdam2026)).toBe(at('2026-10-25T00:30:00Z'))
  })

  it('agrees with the engine’s time-zone database around both changes', () => {
    for (const change of ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'])
      for (let quarter = -200; quarter <= 200; quarter++) {
        const instant = at(change) + quarter * 900_000
        expect(studyNight(instant, zone, amsterdam2026)).toBe(
          studyNight(instant, zone, engineOffsets),
        )
      }
  })

  it('works where offsets are odd: Kathmandu +5:45, Lord Howe’s half-hour change, Samoa’s lost day', () => {
    expect(studyNight(at('2026-05-01T06:14:59Z'), 'Asia/Kathmandu', engineOffsets)).toBe(
      '2026-04-30',
    )
    expect(studyNight(at('2026-05-01T06:15:00Z'), 'Asia/Kathmandu', engineOffsets)).toBe(
      '2026-05-01',
    )
    const lordHowe = studyNightSpan(date('2026-10-03'), 'Australia/Lord_Howe', engineOffsets)
    expect((lordHowe.end - lordHowe.start) / 3_600_000).toBe(23.5)
    // Apia had no 30 December 2011: 29 December ended at midnight and 31 December began
    const apia = 'Pacific/Apia'
    expect(toWallClock(at('2011-12-30T09:59:00Z'), apia, engineOffsets).date).toBe('2011-12-29')
    expect(toWallClock(at('2011-12-30T10:00:00Z'), apia, engineOffsets).date).toBe('2011-12-31')
  })

  it('puts every instant in the span of its own night and no other', () => {
    const from = at('2026-01-02T00:00:00Z')
    const to = at('2026-12-30T00:00:00Z')
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (instant) => {
        const night = studyNight(instant, zone, amsterdam2026)
        const { start, end } = studyNightSpan(night, zone, amsterdam2026)
        expect(start <= instant && instant < end).toBe(true)
        expect(studyNightSpan(addDays(night, 1), zone, amsterdam2026).start).toBe(end)
        expect(
          instantsOf(toWallClock(instant, zone, amsterdam2026), zone, amsterdam2026),
        ).toContain(instant)
      }),
      propertyOptions('study night span', 1000),
    )
  })

  it('throws on a time that is no number', () => {
    expect(() => studyNight(Number.NaN, 'any', fixedOffset(0))).toThrow('epochMs must be finite')
  })
})
