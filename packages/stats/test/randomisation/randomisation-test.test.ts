import { createRandom, drawNormal, drawPoisson, expectOk } from '@legwork/base'
import type { Random } from '@legwork/base'
import { absolute, monteCarlo, relative, scaled, seedFor } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { designFromBlocks } from '../../src/design/blocks.ts'
import { nightCount } from '../../src/design/design.ts'
import type { TrialDesign } from '../../src/design/design.ts'
import { drawSequence, sequenceSpace } from '../../src/design/sequences.ts'
import { randomisationTest } from '../../src/randomisation/randomisation-test.ts'
import type { RandomisationStatistic } from '../../src/randomisation/statistic.ts'
import { smallDesigns } from '../design/brute-force.ts'
import { bruteForceP } from './brute-force.ts'

const families = {
  'rate-score': 'poisson',
  'mean-difference': 'gaussian',
  'rank-difference': 'ordinal',
  'risk-difference': 'bernoulli',
} as const satisfies Record<RandomisationStatistic, string>
const statistics = Object.keys(families) as RandomisationStatistic[]

function outcomes(kind: RandomisationStatistic, nights: number, random: Random): (number | null)[] {
  return Array.from({ length: nights }, () => {
    if (random.nextUniform() < 0.2) return null
    const level = drawNormal(random)
    switch (kind) {
      case 'rate-score':
        return drawPoisson(random, Math.exp(0.5 + 0.6 * level))
      case 'mean-difference':
        return Math.round(20 * level) / 10
      case 'rank-difference':
        return Math.round(5 + 2 * level)
      case 'risk-difference':
        return level > 0.3 ? 1 : 0
    }
  })
}

/** Each design with wash-out and baseline nights, so that leaving nights out is part of the check. */
const designs = smallDesigns.map((design, index) => ({
  ...design,
  nightsPerPeriod: 3,
  washoutNights: index % 2,
  baselineNights: (index % 3) * 2,
}))

describe('randomisationTest', () => {
  designs.forEach((design, index) => {
    it(`p is the brute-force p: design ${index}, every statistic and contrast`, () => {
      const random = createRandom(seedFor('brute p'), index)
      for (const kind of statistics) {
        const contrasts =
          design.arms.length === 2
            ? [[1, 0]]
            : [
                [1, 0],
                [2, 0],
                [2, 1],
              ]
        for (const [arm, reference] of contrasts as [number, number][]) {
          const sequence = drawSequence(design, random)
          const outcome = outcomes(kind, nightCount(design), random)
          const result = expectOk(
            randomisationTest(design, sequence, outcome, families[kind], {
              statistic: kind,
              arm,
              reference,
            }),
            'test',
          )
          const nullValue = kind === 'rate-score' ? 1 : 0
          absolute(
            result.p,
            bruteForceP(design, sequence, outcome, kind, arm, reference, nullValue),
            0,
          )
          expect(result.enumerated).toBe(true)
          expect(result.attainable).toContain(result.p)
          expect(result.p).toBeGreaterThanOrEqual(result.smallestP)
          expect(Math.min(...(result.attainable ?? []))).toBeGreaterThanOrEqual(result.smallestP)
        }
      }
    })

    it(`the interval is the hull of p > 1 − level of imputed outcomes: design ${index}`, () => {
      const random = createRandom(seedFor('brute interval'), index)
      for (const kind of ['rate-score', 'mean-difference'] as const) {
        const sequence = drawSequence(design, random)
        const outcome = outcomes(kind, nightCount(design), random)
        const level = [0.5, 0.8, 0.95][index % 3]!
        const result = expectOk(
          randomisationTest(design, sequence, outcome, families[kind], { level }),
          'test',
        )
        const interval = result.interval!
        // two orders, both as extreme at every null value: nothing can be said at any level
        if (interval.level === 0) {
          expect(interval).toMatchObject({ lower: null, upper: null, attainable: false })
          continue
        }
        const pAt = (value: number) => bruteForceP(design, sequence, outcome, kind, 1, 0, value)
        const alpha = 1 - interval.level + 1e-9
        const ratio = kind === 'rate-score'
        const grid = Array.from({ length: 41 }, (_, i) => (ratio ? 1.3 ** (i - 20) : (i - 20) / 4))
        for (const value of grid) {
          const inside =
            value >= (interval.lower ?? -Infinity) && value <= (interval.upper ?? Infinity)
          if (pAt(value) > alpha) expect(inside).toBe(true)
        }
        const step = (value: number, by: number) => (ratio ? value * (1 + by) : value + by)
        for (const [limit, side] of [
          [interval.lower, -1],
          [interval.upper, 1],
        ] as const) {
          if (limit === null) {
            // unbounded: p stays above at the far end of the scale
            expect(pAt(ratio ? 1e5 ** side : side * 1e4)).toBeGreaterThan(alpha)
            continue
          }
          expect(pAt(limit)).toBeGreaterThan(alpha)
          expect(pAt(step(limit, side * 1e-4))).toBeLessThanOrEqual(alpha)
        }
      }
    })
  })

  const pairs = (blocks: number, nightsPerPeriod = 7): TrialDesign =>
    expectOk(
      designFromBlocks(['placebo', 'magnesium'], { nightsPerPeriod, periodsPerBlock: 2, blocks }),
      'design',
    )

  it('three pairs cannot go below 0.25: it says so and gives the 75 % interval', () => {
    const design = pairs(3)
    const sequence = [0, 1, 1, 0, 0, 1]
    const outcome = sequence.flatMap((arm, period) =>
      Array.from({ length: 7 }, (_, night) => 6 - 4 * arm + ((period + night) % 2)),
    )
    const result = expectOk(randomisationTest(design, sequence, outcome, 'poisson'), 'test')
    expect(result).toMatchObject({
      statistic: 'rate-score',
      p: 0.25,
      sequences: 8,
      smallestP: 0.25,
      highestLevel: 0.75,
      interval: { requestedLevel: 0.95, level: 0.75, attainable: false },
    })
    expect(result.interval!.lower).toBeGreaterThan(0)
    expect(result.interval!.upper).toBeLessThan(1)
  })

  it('five pairs reach 0.0625 and a 90 % interval', () => {
    const design = pairs(5)
    const sequence = [0, 1, 1, 0, 0, 1, 1, 0, 1, 0]
    const outcome = sequence.flatMap((arm, period) =>
      Array.from({ length: 7 }, (_, night) => 6 - 4 * arm + ((period * 3 + night) % 3)),
    )
    const result = expectOk(
      randomisationTest(design, sequence, outcome, 'gaussian', { level: 0.9 }),
      'test',
    )
    absolute(result.p, 0.0625, 0)
    expect(result.interval).toMatchObject({ scale: 'shift', level: 0.9, attainable: true })
  })

  it('bounds nothing when an arm has no event: scaling zeros tests no ratio', () => {
    const design = pairs(6)
    const sequence = Array.from({ length: 6 }, () => [0, 1]).flat()
    const outcome = sequence.flatMap((arm) => new Array<number>(7).fill(arm === 1 ? 0 : 2))
    const result = expectOk(randomisationTest(design, sequence, outcome, 'poisson'), 'test')
    absolute(result.p, 2 / 64, 0)
    absolute(result.estimate!, 0, 0)
    expect(result.interval).toMatchObject({ lower: null, upper: null })
    const none = expectOk(
      randomisationTest(
        design,
        sequence,
        outcome.map(() => 0),
        'poisson',
      ),
      'test',
    )
    expect(none).toMatchObject({ p: 1, estimate: null, interval: { lower: null, upper: null } })
  })

  it('defines no interval for ranks and risks, and states its assumptions by code', () => {
    const design = pairs(6)
    const random = createRandom(seedFor('assumptions'))
    const sequence = drawSequence(design, random)
    const run = (kind: RandomisationStatistic, given: (number | null)[]) =>
      expectOk(
        randomisationTest(design, sequence, given, families[kind], { statistic: kind }),
        'test',
      )
    const zeroOne = Array.from({ length: 84 }, (_, i) => i % 2)
    expect(run('risk-difference', zeroOne).interval).toBeNull()
    expect(run('rank-difference', zeroOne).interval).toBeNull()
    expect(run('rate-score', zeroOne).assumptions).toEqual([
      'drawn-by-design',
      'sharp-null',
      'constant-rate-ratio',
    ])
    expect(run('mean-difference', [null, ...zeroOne.slice(1)]).assumptions).toEqual([
      'drawn-by-design',
      'sharp-null',
      'missing-not-by-arm',
      'constant-shift',
    ])
  })

  it('refuses what it cannot answer for, with the rule and the value', () => {
    const design = pairs(3, 2)
    const sequence = [0, 1, 1, 0, 0, 1]
    const outcome = new Array<number | null>(12).fill(1)
    const rule = (
      given: (number | null)[],
      order = sequence,
      options: Parameters<typeof randomisationTest>[4] = {},
      family: 'poisson' | 'bernoulli' = 'poisson',
    ) => {
      const result = randomisationTest(design, order, given, family, options)
      return result.ok ? 'ok' : result.error.rule
    }
    expect(rule(outcome)).toBe('ok')
    expect(rule(outcome.slice(1))).toBe('one-entry-a-night')
    expect(rule(outcome, [0, 0, 1, 1, 0, 1])).toBe('order-of-design')
    expect(rule(outcome, sequence, { arm: 2 })).toBe('arm-of-design')
    expect(rule(outcome, sequence, { arm: 0 })).toBe('two-different-arms')
    expect(rule(outcome, sequence, { level: 1 })).toBe('level')
    expect(rule(outcome, sequence, { draws: 5 })).toBe('draws')
    expect(rule([NaN, ...outcome.slice(1)])).toBe('finite')
    expect(rule([-1, ...outcome.slice(1)])).toBe('whole-and-not-negative')
    expect(rule([2, ...outcome.slice(1)], sequence, {}, 'bernoulli')).toBe('zero-or-one')
    const onlyControl = outcome.map((y, i) => (sequence[Math.floor(i / 2)] === 1 ? null : y))
    expect(rule(onlyControl)).toBe('both-arms-observed')
  })

  it('samples above a million orders: close to normal theory, equal for equal seeds', () => {
    const design = pairs(24, 2)
    expect(sequenceSpace(design).count).toBe(2n ** 24n)
    const random = createRandom(seedFor('sampled'))
    const sequence = drawSequence(design, random)
    const outcome = Array.from({ length: 96 }, () => drawPoisson(random, 3))
    const run = (seed: number) =>
      expectOk(
        randomisationTest(design, sequence, outcome, 'poisson', { seed, draws: 20_000 }),
        'test',
      )
    const first = run(1)
    expect(run(1)).toEqual(first)
    expect(run(2).p).not.toBe(first.p)
    expect(first).toMatchObject({ enumerated: false, ordersUsed: 20_001, attainable: null })
    expect(first.assumptions).toContain('sampled-orders')
    // exact p of the sum over pairs of ± d by convolution over all 2^24 sign patterns
    const differences = Array.from({ length: 24 }, (_, block) => {
      const sums = [0, 1].map((p) => outcome[block * 4 + p * 2]! + outcome[block * 4 + p * 2 + 1]!)
      return Math.abs(sums[0]! - sums[1]!)
    })
    let ways = new Map([[0, 1]])
    for (const d of differences) {
      const next = new Map<number, number>()
      for (const [sum, count] of ways) {
        for (const to of [sum + d, sum - d]) next.set(to, (next.get(to) ?? 0) + count)
      }
      ways = next
    }
    const lived = outcome.reduce(
      (sum, y, night) => sum + (sequence[Math.floor(night / 2)] === 1 ? y : -y),
      0,
    )
    let atLeast = 0
    for (const [sum, count] of ways) if (Math.abs(sum) >= Math.abs(lived)) atLeast += count
    const exact = atLeast / 2 ** 24
    monteCarlo(Math.round(first.p * 20_001), 20_001, exact, 4)
    expect(first.interval!.lower).toBeLessThan(first.estimate!)
    expect(first.interval!.upper).toBeGreaterThan(first.estimate!)
  })

  it('sampling constrained orders is uniform: sampled p agrees with the enumerated one', () => {
    const constrained = expectOk(
      designFromBlocks(
        ['a', 'b'],
        { nightsPerPeriod: 2, periodsPerBlock: 4, blocks: 10 },
        {
          allocation: { rule: 'permuted-blocks', maxRun: 3, startBalanced: true },
        },
      ),
      'design',
    )
    expect(sequenceSpace(constrained).count).toBeGreaterThan(1_000_000n)
    // only the first two blocks carry outcomes: p is over the first half alone, weighted by the second
    const random = createRandom(seedFor('constrained'))
    const sequence = drawSequence(constrained, random)
    const outcome = Array.from({ length: 80 }, (_, n) => (n < 16 ? drawPoisson(random, 2) : null))
    const sampled = expectOk(
      randomisationTest(constrained, sequence, outcome, 'poisson', { draws: 20_000 }),
      'test',
    )
    const space = sequenceSpace(constrained)
    // exact: every order of the first two blocks, weighted by its number of completions
    const size = (order: readonly number[]) => {
      const totals = [0, 0]
      const nights = [0, 0]
      for (let n = 0; n < 16; n++) {
        totals[order[Math.floor(n / 2)]!]! += outcome[n]!
        nights[order[Math.floor(n / 2)]!]! += 1
      }
      return Math.abs(nights[0]! * totals[1]! - nights[1]! * totals[0]!)
    }
    let hits = 0n
    let at = 0n
    while (at < space.count) {
      const order = space.sequenceAt(at)
      // the last order with the same first eight periods: bisect on the index
      let low = at
      let high = space.count - 1n
      while (low < high) {
        const middle = (low + high + 1n) / 2n
        const there = space.sequenceAt(middle)
        if (there.slice(0, 8).join() === order.slice(0, 8).join()) low = middle
        else high = middle - 1n
      }
      if (size(order) >= size(sequence)) hits += low - at + 1n
      at = low + 1n
    }
    monteCarlo(Math.round(sampled.p * 20_001), 20_001, Number(hits) / Number(space.count), 4)
  })

  it('does not lose ties of decimals: 0.1 + 0.2 against 0.3', () => {
    const design = pairs(2, 2)
    // pairs (0.1, 0.2 | 0.3, 0) have equal sums: every order ties at 0 difference
    const outcome = [0.1, 0.2, 0.3, 0, 0.3, 0, 0.1, 0.2]
    const result = expectOk(randomisationTest(design, [0, 1, 1, 0], outcome, 'gaussian'), 'test')
    absolute(result.p, 1, 0)
    absolute(result.estimate!, 0, 0)
    // not whole at six decimals: the tolerance keeps the ties
    const thirds = outcome.map((y) => y / 3)
    absolute(expectOk(randomisationTest(design, [0, 1, 1, 0], thirds, 'gaussian'), 'test').p, 1, 0)
  })

  it('scales: a shift of the unit moves the interval with it', () => {
    const design = pairs(6, 2)
    const random = createRandom(seedFor('unit'))
    const sequence = drawSequence(design, random)
    const outcome = Array.from({ length: 24 }, () => Math.round(10 * drawNormal(random)) / 10)
    const run = (given: number[]) =>
      expectOk(randomisationTest(design, sequence, given, 'gaussian'), 'test')
    const one = run(outcome)
    const ten = run(outcome.map((y) => Math.round(y * 10)))
    absolute(ten.p, one.p, 0)
    relative(ten.interval!.lower!, 10 * one.interval!.lower!, 1e-12)
    relative(ten.interval!.upper!, 10 * one.interval!.upper!, 1e-12)
    expect(scaled(1)).toBeGreaterThan(0)
  })
})
