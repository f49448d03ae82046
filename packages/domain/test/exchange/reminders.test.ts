import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantOf, parseCivilDate, toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { amsterdam2026, propertyOptions } from '@legwork/testing'
import { writeCalendar } from '../../src/exchange/calendar-text.ts'
import { reminderFile } from '../../src/exchange/reminders.ts'
import { day } from '../nights/build.ts'
import { drivenTrial, planOf, remedyNamed, runningTrial, trialId } from '../trial/build.ts'
import { readStrictCalendar } from './strict-calendar.ts'
import type { ReadEvent } from './strict-calendar.ts'

const texts = {
  calendar: 'Legwork: mijn proef',
  morning: 'Hoe was de nacht? Vul hem in, ook als er niets was; dat duurt 15 tellen',
  evening: 'Kijk in Legwork wat u vanavond doet',
  gate: 'Beantwoord de vragen opnieuw',
  guess: 'Wat denkt u dat het was?',
  open: 'Open Legwork.\nEén tik is genoeg; “geen kramp” telt ook.',
}
const choices = {
  ...{ morning: 8 * 60, evening: 21 * 60 + 30, app: 'https://example.org/app/', texts },
  // 2026-11-22T10:00:05Z, by `date -u -d … +%s`
  now: 1_795_341_605_000,
}

/** The local dates and minutes of every occurrence of an event. */
function occurrences({ start, rule }: ReadEvent): { date: CivilDate; minuteOfDay: number }[] {
  const written = `${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}`
  const first = parseCivilDate(written)
  if (!first.ok) throw new Error(`occurrences: must be a date, got ${written}`)
  const minuteOfDay = Number(start.slice(9, 11)) * 60 + Number(start.slice(11, 13))
  return Array.from({ length: rule?.count ?? 1 }, (_, n) => ({
    date: addDays(first.value, n * (rule?.interval ?? 1)),
    minuteOfDay,
  }))
}

describe('the reminders of a trial', () => {
  const file = reminderFile(runningTrial('magnesium', 'helper').view(), choices)
  const { name, events } = readStrictCalendar(file)
  const event = (kind: string) => {
    const found = events.find(({ uid }) => uid === `${trialId}-${kind}@legwork`)
    if (found === undefined) throw new Error(`event: ${kind} must be there`)
    return found
  }

  it('are a calendar to a strict reader, texts and all', () => {
    expect(name).toBe(texts.calendar)
    expect(events).toHaveLength(4)
    expect(event('morning').summary).toBe(texts.morning)
    expect(event('morning').description).toBe(texts.open)
    expect(event('morning').url).toBe('https://example.org/app/#/nights/morning')
    for (const each of events) expect(each.alarms).toBe(1)
    expect(file).toContain('DTSTAMP:20261122T100005Z\r\n')
  })

  it('come every morning after every evening of the trial, and every 28 days the gate', () => {
    expect(occurrences(event('evening')).map(({ date }) => date)).toEqual(
      Array.from({ length: 84 }, (_, n) => addDays(day('2026-03-02'), n)),
    )
    expect(occurrences(event('morning'))[0]).toEqual({ date: '2026-03-03', minuteOfDay: 480 })
    expect(occurrences(event('gate')).map(({ date }) => date)).toEqual(['2026-03-30', '2026-04-27'])
    expect(occurrences(event('guess')).at(-1)?.date).toBe('2026-05-25')
  })

  it('stay at their clock time across the clock changes of March and October', () => {
    for (const [from, change] of [
      ['2026-03-02', '2026-03-29'],
      ['2026-09-28', '2026-10-25'],
    ] as const) {
      const written = writeCalendar(
        [
          {
            ...{ uid: 'x', date: day(from), minuteOfDay: 150, lengthMinutes: 5, everyDays: 1 },
            ...{ times: 84, summary: 's', description: '', url: null },
          },
        ],
        { name: 'n', stamp: 0 },
      )
      const [read] = readStrictCalendar(written).events
      const zone = 'Europe/Amsterdam'
      const instants = (read === undefined ? [] : occurrences(read)).map((wall) => ({
        wall,
        instant: instantOf(wall, zone, amsterdam2026),
      }))
      expect(instants).toHaveLength(84)
      for (const { wall, instant } of instants) {
        const shown = toWallClock(instant, zone, amsterdam2026)
        // 02:30 does not exist on the Sunday of March: calendars show it an hour on
        const skipped = wall.date === '2026-03-29'
        expect(shown).toEqual(skipped ? { ...wall, minuteOfDay: 210 } : wall)
      }
      const at = instants.findIndex(({ wall }) => wall.date === change)
      const hours = [at, at + 1].map(
        (n) => ((instants[n]?.instant ?? 0) - (instants[n - 1]?.instant ?? 0)) / 3_600_000,
      )
      expect(hours).toEqual(change === '2026-03-29' ? [24, 23] : [24, 25])
    }
  })

  it('never say to take anything, and are none before the start', () => {
    expect(file).not.toMatch(/magnesium|mg|neem|take/i)
    const driven = drivenTrial()
    const plan = planOf(remedyNamed('stretching'), 'open')
    driven.step({
      type: 'draft',
      on: day('2026-03-02'),
      trial: trialId,
      zone: 'Europe/Amsterdam',
      plan,
    })
    expect(readStrictCalendar(reminderFile(driven.view(), choices)).events).toEqual([])
  })
})

describe('any text', () => {
  it('comes back from the calendar as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 2000 }),
        (summary, minuteOfDay, lengthMinutes) => {
          const written = writeCalendar(
            [
              {
                ...{ uid: 'u', date: day('2026-12-31'), minuteOfDay, lengthMinutes },
                ...{ everyDays: 1, times: 1, summary, description: summary, url: null },
              },
            ],
            { name: summary, stamp: 0 },
          )
          const read = readStrictCalendar(written)
          // what a text may not hold is left out: control characters but tab and line feed
          const isKept = (code: number) => (code >= 32 && code !== 127) || code === 9 || code === 10
          const kept = [...summary.replace(/\r\n?/g, '\n')]
            .filter((character) => isKept(character.codePointAt(0) ?? 0))
            .join('')
          expect(read.events[0]?.summary).toBe(kept)
          expect(read.name).toBe(kept)
        },
      ),
      propertyOptions('a calendar text comes back', 200),
    )
  })
})
