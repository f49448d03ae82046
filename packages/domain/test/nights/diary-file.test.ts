import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, createRandom, expectOk } from '@legwork/base'
import { propertyOptions } from '@legwork/testing'
import type { AnalysisSettings } from '../../src/index.ts'
import { analyseDiary, readTable, toSeries } from '../../src/index.ts'
import {
  diaryFileOf,
  emptyMorning,
  foldNights,
  morningContent,
  readDiaryFile,
  sideEffects,
  tapContent,
  writeDiaryFile,
} from '../../src/nights/index.ts'
import { day, inAmsterdam, journal } from './build.ts'

const place = inAmsterdam(1_781_074_800_000)
const later = inAmsterdam(1_781_074_800_000 + 30 * 86_400_000)
const first = day('2026-03-20')
const score = fc.option(fc.integer({ min: 0, max: 10 }))
const morning = fc.record({
  cramps: fc.option(fc.integer({ min: 1, max: 9 })),
  minutes: fc.option(fc.integer({ min: 0, max: 60 })),
  pain: score,
  sleep: score,
  restlessness: score,
  attack: fc.option(fc.constant(true)),
  own: fc.record({ own_steps: fc.option(fc.integer({ min: 0, max: 20_000 })) }),
  taken: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'partly' as const)),
  sideEffects: fc.option(fc.subarray([...sideEffects])),
})

describe('law L7: the diary file', () => {
  it('reads back every night, every column and every missing value, in both styles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(morning), { minLength: 1, maxLength: 40 }),
        fc.constantFrom('plain' as const, 'dutch-excel' as const),
        (nights, style) => {
          const { log, add } = journal()
          nights.forEach((told, index) => {
            const night = addDays(first, index)
            if (told === null) return
            const input = { ...emptyMorning(night), ...told }
            add(expectOk(morningContent(input, place, { paper: true }), 'night'))
          })
          const range = { from: first, to: addDays(first, nights.length - 1) }
          const file = diaryFileOf(foldNights(log), range, (night) =>
            night < '2026-03-25' ? null : night < '2026-04-05' ? 'placebo' : 'magnesium',
          )
          const read = expectOk(readDiaryFile(writeDiaryFile(file, style)), 'read')
          expect(read).toEqual(file)
        },
      ),
      propertyOptions('the diary file reads back', 100),
    )
  })

  it('gives the same answer through the file as from the journal, bit for bit', () => {
    const { log, add } = journal()
    const random = createRandom(20260611)
    const arms = new Map<string, string>()
    for (let t = 0; t < 84; t++) {
      const night = addDays(first, t)
      arms.set(night, Math.floor(t / 14) % 2 === 0 ? 'placebo' : 'magnesium')
      if (random.nextBelow(10) === 0) continue
      const cramps = random.nextBelow(3)
      const input = { ...emptyMorning(night), cramps }
      add(expectOk(morningContent(input, later, { paper: true }), 'night'))
    }
    const range = { from: first, to: addDays(first, 83) }
    const file = diaryFileOf(foldNights(log), range, (night) => arms.get(night) ?? null)
    const results = (['plain', 'dutch-excel'] as const).map((style) => {
      const table = expectOk(readTable(writeDiaryFile(file, style)), 'table')
      const series = expectOk(
        toSeries(table, {
          ...{ date: 'date', arm: 'arm', outcome: 'cramps', family: 'poisson' },
          reference: 'placebo',
        }),
        'series',
      )
      expect(series.outcome).toEqual(file.rows.map(({ values }) => values['cramps'] ?? null))
      const settings: Omit<AnalysisSettings, 'random'> = {
        ...{ outcome: 'cramps', family: 'poisson', better: 'lower', seed: 1 },
        ...{ halfLife: [{ days: 0, weight: 1 }], smallestEffect: 0.75 },
      }
      return expectOk(analyseDiary(series, { ...settings, random: createRandom(1) }), 'analysis')
    })
    expect(results[0]?.effects).toEqual(results[1]?.effects)
  })

  it('gives a night without cramps no minutes, pain or attack, and a tapped night nothing', () => {
    const { log, add } = journal()
    const evening = day('2026-06-08')
    add(tapContent(place))
    const input = { ...emptyMorning(evening), cramps: 0, sleep: 3 }
    add(expectOk(morningContent(input, place), 'none'))
    const range = { from: evening, to: addDays(evening, 1) }
    const { rows } = diaryFileOf(foldNights(log), range, () => null)
    expect(rows[0]?.values).toMatchObject({
      ...{ cramps: 0, minutes: 0, pain: 0, attack: 0, sleep_disturbance: 3, recalled: 1 },
    })
    expect(rows[1]?.values).toMatchObject({ cramps: null, attack: null, taps: 1, recalled: null })
  })

  it('says which columns are looked for when none is there', () => {
    const read = readDiaryFile('date,arm,weight\n2026-01-01,a,80\n')
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.error[0]?.type).toBe('column-not-found')
  })
})
