import { describe, expect, it } from 'vitest'
import { foldNights, outcomeOf } from '@legwork/domain'
import { diaryWords } from '@legwork/i18n'
import {
  diaryStart,
  nightMonths,
  recordOf,
  shownNight,
  toldParts,
} from '../../src/rooms/diary/night-model.ts'
import { amsterdam, day, journalOf, told, trialContents, trialOf } from './build.ts'

const sunday = amsterdam('2026-11-15T07:30:00Z')

describe('the first screen of the diary', () => {
  it('asks of the night that has just been, and offers the two before it once a diary is kept', () => {
    const none = diaryStart(foldNights([]), null, sunday)
    expect(none.last).toMatchObject({ night: '2026-11-14', source: 'fresh', answered: false })
    expect(none).toMatchObject({ stillNight: false, catchUp: [], missed: 0 })
    const kept = foldNights(journalOf([told(day('2026-11-08'), { cramps: 1 })]))
    const start = diaryStart(kept, null, sunday)
    expect(start.catchUp.map(({ night }) => night)).toEqual(['2026-11-13', '2026-11-12'])
    // the nights of the 9th, 10th and 11th are too long ago to remember
    expect(start.missed).toBe(3)
  })

  it('counts from the start of the trial', () => {
    const log = journalOf(trialContents({ start: day('2026-11-10') }))
    const start = diaryStart(foldNights(log), trialOf(log), sunday)
    expect(start.missed).toBe(2)
    expect(start.catchUp).toHaveLength(2)
  })

  it('says before dawn that the night still goes on', () => {
    // 4:59 and 5:00 in Amsterdam
    expect(diaryStart(foldNights([]), null, amsterdam('2026-11-15T03:59:00Z')).stillNight).toBe(
      true,
    )
    expect(diaryStart(foldNights([]), null, amsterdam('2026-11-15T04:00:00Z')).stillNight).toBe(
      false,
    )
  })

  it('keeps to civil days over both clock changes', () => {
    // 25 October and 29 March 2026, 8:00 in the morning
    const autumn = diaryStart(foldNights([]), null, amsterdam('2026-10-25T07:00:00Z'))
    expect(autumn.last.night).toBe('2026-10-24')
    const spring = diaryStart(foldNights([]), null, amsterdam('2026-03-29T06:00:00Z'))
    expect(spring.last.night).toBe('2026-03-28')
  })
})

describe('the list of nights', () => {
  const tapped = {
    kind: 'nights/tap',
    version: 1,
    payload: {
      at: Date.parse('2026-11-02T02:00:00Z'),
      zone: 'Europe/Amsterdam',
      night: '2026-11-01',
    },
  }
  const view = foldNights(
    journalOf([told(day('2026-10-31'), { cramps: 0, sleep: 3 }), tapped, { ...tapped }]),
  )
  const cramps = outcomeOf('cramps')

  it('tells told from at least and missing', () => {
    const shown = (night: string, outcome = cramps) =>
      shownNight(recordOf(view, day(night)), outcome)
    expect(shown('2026-10-31')).toMatchObject({ state: 'told', value: 0, source: 'fresh' })
    expect(shown('2026-11-01')).toMatchObject({ state: 'at-least', value: 2 })
    expect(shown('2026-11-02')).toMatchObject({ state: 'missing', value: null })
    // taps are cramps, not sleep
    expect(shown('2026-11-01', outcomeOf('sleep-disturbance')).state).toBe('missing')
  })

  it('has every night of every month, the latest month first', () => {
    const months = nightMonths(view, cramps, day('2026-10-31'), day('2026-11-03'))
    expect(months.map(({ month, nights }) => [month, nights.length])).toEqual([
      ['2026-11', 3],
      ['2026-10', 1],
    ])
  })

  it('tells a night in words', () => {
    const { morning } = recordOf(view, day('2026-10-31'))
    if (morning === null) throw new Error('morning: must be told')
    expect(toldParts(morning, diaryWords.nl.parts)).toEqual(['geen kramp', 'slaap verstoord 3'])
  })
})
