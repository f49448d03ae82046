import type { DiaryData, DiaryNight, DiaryPeriod, PeriodKind } from '../src/index.ts'
import { civilDate, dayNumber } from '../src/civil.ts'
import { counter, uniform } from './chance.ts'

type Words = (nl: string, en: string) => string

const first = '2026-01-05'

/** A diary of simulated nights: means per period, seed 2026, about one night in twelve missing. */
function nightsOf(plan: readonly (readonly [number, number])[], seed: number): DiaryNight[] {
  const count = counter(seed)
  const other = uniform(seed + 1)
  const start = dayNumber('gallery', first)
  const nights: DiaryNight[] = []
  for (const [length, mean] of plan) {
    for (let i = 0; i < length; i++) {
      const date = civilDate(start + nights.length)
      const value = count(mean)
      const chance = other()
      if (chance < 0.08) nights.push({ date, value: null, state: 'missing' })
      else if (chance < 0.12) nights.push({ date, value, state: 'recalled' })
      else if (chance < 0.14) nights.push({ date, value: Math.max(1, value), state: 'incomplete' })
      else nights.push({ date, value, state: 'confirmed' })
    }
  }
  return nights
}

function periodsOf(
  plan: readonly (readonly [number, string, string, PeriodKind])[],
): DiaryPeriod[] {
  let day = dayNumber('gallery', first)
  return plan.map(([length, label, code, kind]) => {
    const period = { first: civilDate(day), last: civilDate(day + length - 1), label, code, kind }
    day += length
    return period
  })
}

/** Four weeks of baseline, then three pairs of fortnights: the usual trial, opened. */
export function trialDiary(words: Words): DiaryData {
  const magnesium = ['Magnesium', 'M', { type: 'arm', arm: 0 }] as const
  const placebo = ['Placebo', 'P', { type: 'arm', arm: 1 }] as const
  return {
    title: words('Krampen per nacht, met de perioden', 'Cramps per night, with the periods'),
    outcome: words('Krampen per nacht', 'Cramps per night'),
    digits: 0,
    nights: nightsOf([[28, 1], [14, 0.9], [14, 0.5], [14, 0.4], [14, 1], [14, 1.1], [14, 0.5]], 2026), // prettier-ignore
    periods: periodsOf([
      [28, words('Vooraf', 'Before'), words('V', 'B'), { type: 'baseline' }],
      [14, ...placebo],
      [14, ...magnesium],
      [14, ...magnesium],
      [14, ...placebo],
      [14, ...placebo],
      [14, ...magnesium],
    ]),
  }
}

/** Two weeks of pain scores from 0 to 10 with a wash-out between the arms. */
export function painDiary(words: Words): DiaryData {
  return {
    title: words('Pijn per nacht, van 0 tot 10', 'Pain per night, from 0 to 10'),
    outcome: words('Pijn (0 is geen pijn, 10 is de ergste pijn)', 'Pain (0 is no pain, 10 is the worst pain)'), // prettier-ignore
    digits: 0,
    maximum: 10,
    nights: nightsOf(
      [
        [7, 4],
        [5, 3],
        [7, 2],
      ],
      77,
    ),
    periods: periodsOf([
      [7, words('Rekken', 'Stretching'), words('R', 'S'), { type: 'arm', arm: 0 }],
      [5, words('Uitwerken', 'Wash-out'), words('U', 'W'), { type: 'washout' }],
      [7, words('Niets doen', 'Nothing'), 'N', { type: 'arm', arm: 1 }],
    ]),
  }
}
