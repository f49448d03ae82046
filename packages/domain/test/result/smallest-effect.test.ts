import { createRandom, expectOk } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import { readTable, toSeries } from '../../src/diary/index.ts'
import { analyseDiary } from '../../src/result/analyse-diary.ts'
import { brokenSmallestEffect } from '../../src/result/engine-input.ts'

const rows = Array.from(
  { length: 28 },
  (_, i) =>
    `2026-01-${String(i + 1).padStart(2, '0')},${i % 14 < 7 ? 'placebo' : 'magnesium'},${i % 3}`,
)
const table = expectOk(readTable(`date,arm,cramps\n${rows.join('\n')}\n`), 'table')
const series = expectOk(
  toSeries(table, { date: 'date', arm: 'arm', outcome: 'cramps', family: 'poisson' }),
  'series',
)

describe('the smallest effect that matters', () => {
  it.each([
    ['lower', 1.5, 1 / 1.5],
    ['higher', 0.75, 1 / 0.75],
  ] as const)('is refused on the wrong side of 1: %s, %f', (better, smallestEffect, write) => {
    const refused = analyseDiary(series, {
      ...{ outcome: 'cramps', family: 'poisson', better, smallestEffect, seed: 1 },
      halfLife: [{ days: 0, weight: 1 }],
      random: createRandom(1, 0),
    })
    expect(refused).toEqual({
      ok: false,
      error: { type: 'smallest-effect-direction', value: smallestEffect, better, write },
    })
  })

  it.each([
    ['poisson', 'lower', 0.75, null],
    ['ordinal', 'higher', 1.5, null],
    ['gaussian', 'lower', 1.5, null],
    ['gaussian', 'higher', 0.5, null],
    ['poisson', 'lower', 1, 'smallest-effect-invalid'],
    ['bernoulli', 'lower', 1.1, 'smallest-effect-direction'],
  ] as const)('%s, %s is better, %f: %s', (family, better, smallestEffect, type) => {
    expect(brokenSmallestEffect({ family, better, smallestEffect })?.type ?? null).toBe(type)
  })
})
