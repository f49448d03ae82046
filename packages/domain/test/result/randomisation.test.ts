import { createRandom, drawPoisson, expectOk, parseCivilDate } from '@legwork/base'
import type { TrialDesign } from '@legwork/stats'
import { designFromBlocks, nightCount, nightsOf } from '@legwork/stats'
import { describe, expect, it } from 'vitest'
import type { DiarySeries } from '../../src/diary/index.ts'
import { otherRandomisations, randomisationOf } from '../../src/result/randomisation-of.ts'

const arms = ['placebo', 'magnesium']
const design: TrialDesign = expectOk(
  designFromBlocks(arms, { nightsPerPeriod: 2, periodsPerBlock: 2, blocks: 3 }),
  'design',
)
const orders = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  [0, 1, 2].flatMap((block) => ((bits >> block) & 1 ? [1, 0] : [0, 1])),
)
const date = expectOk(parseCivilDate('2026-01-05'), 'date')
const series = { arms, nights: [], from: date, to: date } as unknown as DiarySeries

/** The test of one life: what the nights would give without the remedy, lived under one order. */
function testOf(
  family: 'poisson' | 'gaussian',
  order: readonly number[],
  without: readonly (number | null)[],
  effect: number,
) {
  const nights = nightsOf(design, order)
  const designOutcome = without.map((y, i) => {
    const night = nights[i]
    if (y === null || night?.phase !== 'period' || night.arm !== 1) return y
    return family === 'poisson' ? y * effect : y + effect
  })
  const aligned = { design, sequence: order, designOutcome, arm: [], outcome: [], compared: [] }
  const found = expectOk(randomisationOf(series, family, 1, aligned), 'test')
  if ('unavailable' in found) throw new Error('testOf: there is a design')
  return found
}

// 40 lives of 12 nights, Poisson(3), 0 to 3 nights missing; Legwork's own stream of seed 20261122.
const lives = Array.from({ length: 40 }, (_, life) => {
  const random = createRandom(20261122, life)
  const nights: (number | null)[] = Array.from({ length: nightCount(design) }, () =>
    drawPoisson(random, 3),
  )
  for (let i = 0; i < life % 4; i++) nights[random.nextBelow(nights.length)] = null
  return nights
})

describe('the randomisation test of a result, three pairs', () => {
  it.each([
    ['poisson', 1],
    ['poisson', 2],
    ['poisson', 3],
    ['gaussian', 0],
    ['gaussian', -2],
  ] as const)(
    'its level is what the design can attain, and over all orders its interval holds the truth as often: %s %f',
    (family, effect) => {
      let limited = 0
      for (const without of lives) {
        let held = 0
        for (const order of orders) {
          const test = testOf(family, order, without, effect)
          expect(test).toMatchObject({ sequences: 8, smallestP: 0.25, highestLevel: 0.75 })
          const { interval } = test
          if (interval === null) throw new Error('interval: counts and measurements have one')
          // One highest level everywhere: never more than 1 − the smallest p, and what was asked for stays told.
          expect(interval).toMatchObject({ requestedLevel: 0.95, attainable: false })
          expect(interval.level).toBeLessThanOrEqual(test.highestLevel)
          if (interval.lower !== null || interval.upper !== null) limited++
          const slack = 1e-9 * Math.max(1, Math.abs(effect))
          const inside =
            (interval.lower ?? -Infinity) - slack <= effect &&
            effect <= (interval.upper ?? Infinity) + slack
          if (inside) held++
        }
        expect(held / orders.length).toBeGreaterThanOrEqual(0.75)
      }
      expect(limited).toBeGreaterThan(lives.length * orders.length * 0.8)
    },
  )

  it('one pair attains nothing: no end is bounded and the level is 0', () => {
    const one = expectOk(
      designFromBlocks(arms, { nightsPerPeriod: 3, periodsPerBlock: 2, blocks: 1 }),
      'design',
    )
    const designOutcome = [4, 5, null, 1, 1, 2]
    const aligned = {
      design: one,
      sequence: [0, 1],
      designOutcome,
      arm: [],
      outcome: [],
      compared: [],
    }
    const found = expectOk(randomisationOf(series, 'poisson', 1, aligned), 'test')
    expect(found).toMatchObject({
      smallestP: 1,
      highestLevel: 0,
      interval: { level: 0, attainable: false, lower: null, upper: null },
    })
  })

  it('three arms: one test an arm, each with the periods of the other held where they were', () => {
    const labels = ['placebo', 'magnesium', 'stretching']
    const planned = expectOk(
      designFromBlocks(labels, { nightsPerPeriod: 2, periodsPerBlock: 3, blocks: 2 }),
      'design',
    )
    const sequence = [0, 1, 2, 2, 0, 1]
    // stretching halves, magnesium does nothing
    const designOutcome = nightsOf(planned, sequence).map((night) =>
      night.phase === 'period' && night.arm === 2 ? 2 : 4,
    )
    const aligned = { design: planned, sequence, designOutcome, arm: [], outcome: [], compared: [] }
    const three = { ...series, arms: labels }
    const first = expectOk(randomisationOf(three, 'poisson', 1, aligned), 'first')
    const others = expectOk(otherRandomisations(three, 'poisson', 1, aligned), 'others')
    expect(first).toMatchObject({ arm: 'magnesium', reference: 'placebo', p: 1, sequences: 4 })
    // 2 of 4 orders (the drawn one and its mirror) have a difference as large
    expect(others).toMatchObject([
      { arm: 'stretching', reference: 'placebo', p: 0.5, sequences: 4, smallestP: 0.5 },
    ])
    expect(otherRandomisations(series, 'poisson', 1, null)).toEqual({ ok: true, value: [] })
  })
})
