import { describe, expect, it } from 'vitest'
import { addDays } from '@legwork/base'
import { foldNights, personAnswer, takeStep } from '@legwork/domain'
import { reminderTexts } from '@legwork/i18n'
import { guessDue } from '../../src/rooms/diary/guess-model.ts'
import { minuteOf, readTimes, usualTimes } from '../../src/rooms/diary/reminder-times.ts'
import {
  calendarEvents,
  calendarFile,
  isWorthIt,
  nextReminder,
} from '../../src/rooms/diary/reminders-model.ts'
import { diaryToday } from '../../src/rooms/diary/today.ts'
import { amsterdam, day, journalOf, told, trialContents, trialOf } from './build.ts'

const start = day('2026-10-19')
const texts = reminderTexts('nl')
const app = 'http://localhost:4300/'
const sunday = amsterdam('2026-11-15T07:30:00Z')

describe('reminders', () => {
  it('reads times, and the usual ones from what is no time', () => {
    expect(minuteOf('08:05')).toBe(485)
    expect(minuteOf('24:00')).toBeNull()
    expect(readTimes('{"morning":"07:15","evening":null,"notify":true}')).toEqual({
      morning: '07:15',
      evening: null,
      notify: true,
    })
    expect(readTimes('{"morning":"later"}')).toEqual({
      morning: null,
      evening: null,
      notify: false,
    })
    expect(readTimes('x')).toBeNull()
    expect(readTimes(null)).toBeNull()
  })

  it('reminds of a diary for four weeks, at the same clock time over a clock change', () => {
    const events = calendarEvents(null, usualTimes, app, texts, amsterdam('2026-10-20T10:00:00Z'))
    expect(events).toMatchObject([
      { date: '2026-10-21', minuteOfDay: 480, times: 28, url: `${app}diary` },
    ])
    const file = calendarFile(events, texts, 0)
    expect(file).toMatch(/DTSTART:20261021T080000\r\n/)
    expect(calendarFile([], texts, 0)).toBeNull()
    expect(calendarEvents(null, { ...usualTimes, morning: null }, app, texts, sunday)).toEqual([])
  })

  it('leads every reminder of a trial to a page that is there', () => {
    const view = trialOf(journalOf(trialContents({ start })))
    const events = calendarEvents(view, usualTimes, app, texts, sunday)
    expect(events.map(({ url }) => url?.slice(app.length))).toEqual([
      'diary',
      'diary',
      'check',
      'diary/guess',
    ])
  })

  it('takes the next of the day, and the first of tomorrow after the last', () => {
    const hour = 3_600_000
    // 8:30 in Amsterdam
    expect(nextReminder(usualTimes, sunday)).toEqual({ kind: 'evening', inMs: 12.5 * hour })
    expect(nextReminder(usualTimes, amsterdam('2026-11-15T21:00:00Z'))).toEqual({
      kind: 'morning',
      inMs: 10 * hour,
    })
    expect(nextReminder({ morning: null, evening: null, notify: true }, sunday)).toBeNull()
  })

  it('keeps quiet about a night that is told and an evening without a trial', () => {
    const nights = foldNights(journalOf([told(day('2026-11-14'), { cramps: 0 })]))
    expect(isWorthIt('morning', nights, null, sunday)).toBe(false)
    expect(isWorthIt('morning', foldNights([]), null, sunday)).toBe(true)
    expect(isWorthIt('evening', nights, null, sunday)).toBe(false)
  })
})

describe('the guess at the end of a period', () => {
  const contents = trialContents({ start })
  const view = trialOf(journalOf(contents))

  it('is due from the morning after the last evening, until the next period ends', () => {
    expect(guessDue(view, addDays(start, 13))).toBeNull()
    expect(guessDue(view, addDays(start, 14))).toMatchObject({
      period: 0,
      from: start,
      to: addDays(start, 13),
    })
    expect(guessDue(view, addDays(start, 27))?.period).toBe(0)
    expect(guessDue(view, addDays(start, 28))?.period).toBe(1)
    expect(guessDue(view, addDays(start, 400))?.period).toBe(5)
  })

  it('is asked once, and never of an open trial', () => {
    const on = addDays(start, 14)
    const step = takeStep(view, foldNights([]), {
      ...{ type: 'guess', on, period: 0, guess: null, certainty: 0, reason: 'none' },
    } as const)
    if (!step.ok) throw new Error('guess: must be taken')
    expect(guessDue(trialOf(journalOf([...contents, step.value])), on)).toBeNull()
    const open = trialOf(
      journalOf(trialContents({ start, remedy: 'stretching', blinding: 'open' })),
    )
    expect(guessDue(open, on)).toBeNull()
  })
})

describe('what the diary says on the first screen', () => {
  const types = (entries: Parameters<typeof diaryToday>[0], place = sunday) =>
    diaryToday(entries, place).map(({ type }) => type)

  it('says nothing to someone who keeps no diary', () => {
    expect(types([])).toEqual([])
    expect(types(journalOf([personAnswer('age', 70)]))).toEqual([])
  })

  it('asks for the night, for nights to catch up with, and tells tonight', () => {
    const begun = trialContents({ start: day('2026-11-12') })
    expect(types(journalOf(begun))).toEqual(['night', 'catch-up', 'evening'])
    const done = ['12', '13', '14'].map((nth) => told(day(`2026-11-${nth}`), { cramps: 0 }))
    expect(types(journalOf([...begun, ...done]))).toEqual(['evening'])
    // not at four in the morning
    expect(types(journalOf(begun), amsterdam('2026-11-15T02:30:00Z'))).not.toContain('night')
  })

  it('puts a stop rule above everything', () => {
    const begun = trialContents({ start: day('2026-11-02') })
    const sick = told(day('2026-11-14'), { cramps: 1, sideEffects: ['slowPulse'] })
    expect(types(journalOf([...begun, sick]))[0]).toBe('held')
    expect(types(journalOf([...begun, sick]))).not.toContain('evening')
    const shut = [...begun, personAnswer('answers.dialysis', 'yes')]
    expect(types(journalOf(shut))[0]).toBe('held')
  })

  it('asks for the guess when a period is over', () => {
    const begun = trialContents({ start: day('2026-11-01') })
    expect(types(journalOf(begun))).toContain('guess')
  })
})
