import fc from 'fast-check'
import { propertyOptions, scaled } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/safety/spacing-problem.ts'
import type { SpacedItem, SpacingProblem } from '../../src/safety/spacing-problem.ts'
import { space } from '../../src/safety/spacing-solver.ts'
import { brokenRules, bruteForce, costOf } from './brute-force.ts'

const step = 15
/** Trying everything takes its time in the full run. */
const timeout = scaled(60_000)
const clock = fc.nat(95).map((n) => n * step)
const hours = fc.constantFrom(30, 60, 120, 180, 240, 360, 480)

const fixedMedicine = (label: string): fc.Arbitrary<SpacedItem> =>
  fc.record({
    label: fc.constant(label),
    kind: fc.constant('medicine' as const),
    doses: fc.array(
      clock.map((present) => ({ present, reach: 0, wish: present })),
      { minLength: 1, maxLength: 3 },
    ),
    hours: fc.record({ before: hours, after: hours }),
    general: fc.boolean(),
    morning: fc.boolean(),
    fasting: fc.boolean(),
    apart: fc.constant(0),
  })

const movableMedicine = (label: string): fc.Arbitrary<SpacedItem> =>
  fc.record({
    label: fc.constant(label),
    kind: fc.constant('medicine' as const),
    doses: fc
      .record({ present: clock, reach: fc.constantFrom(15, 30, 60, 120), free: fc.boolean() })
      .map(({ present, reach, free }) => [
        { present: free ? null : present, reach: free ? 0 : reach, wish: present },
      ]),
    hours: fc.record({ before: hours, after: hours }),
    general: fc.boolean(),
    morning: fc.boolean(),
    fasting: fc.boolean(),
    apart: fc.constant(0),
  })

const supplement: fc.Arbitrary<SpacedItem> = fc.record({
  label: fc.constant('magnesium'),
  kind: fc.constant('supplement' as const),
  doses: clock.map((wish) => [{ present: null, reach: 0, wish }]),
  apart: fc.constant(240),
})

const antacid: fc.Arbitrary<SpacedItem> = fc.record({
  label: fc.constant('antacid'),
  kind: fc.constant('source' as const),
  doses: clock.map((present) => [{ present, reach: 0, wish: present }]),
  apart: fc.constant(0),
})

const spacingDay = fc.record({
  wake: fc.constantFrom(360, 420, 480),
  bed: fc.constantFrom(0, 60, 1260, 1320, 1380),
  meals: fc.constantFrom([480, 750, 1080], [450, 720, 1140]),
})

/** One free magnesium dose, one medicine that may move, up to three that stay, perhaps an antacid. */
const problem: fc.Arbitrary<SpacingProblem> = fc
  .record({
    supplement,
    movable: fc.option(movableMedicine('m'), { nil: undefined }),
    fixed: fc.array(fc.nat(2), { maxLength: 3 }),
    a: fixedMedicine('a'),
    b: fixedMedicine('b'),
    c: fixedMedicine('c'),
    antacid: fc.option(antacid, { nil: undefined }),
    day: spacingDay,
  })
  .map((parts) => ({
    items: [
      parts.supplement,
      ...(parts.movable === undefined ? [] : [parts.movable]),
      ...[parts.a, parts.b, parts.c].slice(0, parts.fixed.length),
      ...(parts.antacid === undefined ? [] : [parts.antacid]),
    ],
    day: parts.day,
  }))

/** Two free doses of magnesium next to fixed medicines. */
const twoDoses: fc.Arbitrary<SpacingProblem> = fc
  .record({
    wishes: fc.tuple(clock, clock),
    a: fixedMedicine('a'),
    b: fixedMedicine('b'),
    day: spacingDay,
  })
  .map(({ wishes, a, b, day }) => ({
    items: [
      {
        label: 'magnesium',
        kind: 'supplement' as const,
        doses: wishes.map((wish) => ({ present: null, reach: 0, wish })),
        apart: 240,
      },
      a,
      b,
    ],
    day,
  }))

const asRecord = (times: ReadonlyMap<string, readonly number[]>) => Object.fromEntries(times)

function agreesWithBruteForce(given: SpacingProblem, grid = step): 'timetable' | 'impossible' {
  const rules = new Set(rulesOf(given))
  const solved = space(given)
  const forced = bruteForce(given, rules, grid)
  if (solved.type === 'timetable') {
    const times = asRecord(solved.times)
    expect([...brokenRules(given, times)]).toEqual([])
    expect([...solved.cost]).toEqual(costOf(given, times))
    expect(forced.best).toEqual([...solved.cost])
    return 'timetable'
  }
  if (solved.type !== 'impossible') throw new Error('agreesWithBruteForce: the solver gave up')
  expect(forced.best).toBeNull()
  expect(solved.clash.length).toBeGreaterThan(0)
  return 'impossible'
}

describe('the spacing solver against every combination on a 15-minute grid', { timeout }, () => {
  it('finds the best timetable or there is none', () => {
    const seen = { timetable: 0, impossible: 0 }
    fc.assert(
      fc.property(problem, (given) => {
        seen[agreesWithBruteForce(given)] += 1
      }),
      propertyOptions('spacing-one-dose', 100),
    )
    expect(seen.timetable).toBeGreaterThan(5)
    expect(seen.impossible).toBeGreaterThan(5)
  })

  it('with two doses of magnesium', () => {
    fc.assert(
      fc.property(twoDoses, (given) => {
        agreesWithBruteForce(given)
      }),
      propertyOptions('spacing-two-doses', 50),
    )
  })

  it('with two doses of a medicine that has no times yet, against a grid of half hours', () => {
    const halfHour = fc.nat(47).map((n) => n * 30)
    const given = fc
      .record({
        wish: halfHour,
        usual: halfHour,
        before: hours,
        after: hours,
        present: halfHour,
        day: spacingDay,
      })
      .map(({ wish, usual, before, after, present, day }): SpacingProblem => {
        const free = { present: null, reach: 0, wish: usual }
        const fixed = { present, reach: 0, wish: present }
        return {
          items: [
            {
              label: 'magnesium',
              kind: 'supplement',
              doses: [{ present: null, reach: 0, wish }],
              apart: 240,
            },
            {
              label: 'a',
              kind: 'medicine',
              doses: [free, free],
              hours: { before, after },
              apart: 240,
            },
            {
              label: 'b',
              kind: 'medicine',
              doses: [fixed],
              hours: { before: after, after: before },
              apart: 0,
            },
          ],
          day: { ...day, meals: [] },
        }
      })
    fc.assert(
      fc.property(given, (problem) => {
        agreesWithBruteForce(problem, 30)
      }),
      propertyOptions('spacing-free-medicine', 4),
    )
  })

  it('names a smallest clash: the rules clash, and without any one of them there is a timetable', () => {
    let seen = 0
    fc.assert(
      fc.property(problem, (given) => {
        const solved = space(given)
        if (solved.type !== 'impossible') return
        // Relaxed fixed doses multiply the combinations: three free doses at most.
        const free = given.items.flatMap((item) => item.doses).length
        if (free > 3) return
        seen += 1
        const clash = new Set(solved.clash)
        expect(bruteForce(given, clash, step).best).toBeNull()
        for (const rule of solved.clash) {
          const others = new Set([...clash].filter((each) => each !== rule))
          expect(bruteForce(given, others, step).best, rule).not.toBeNull()
        }
      }),
      propertyOptions('spacing-clash', 100),
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('keeps to a grid of five minutes when a time asks for it', () => {
    const solved = space({
      items: [
        {
          label: 'magnesium',
          kind: 'supplement',
          doses: [{ present: null, reach: 0, wish: 480 }],
          apart: 240,
        },
        {
          label: 'a',
          kind: 'medicine',
          doses: [{ present: 7 * 60 + 20, reach: 0, wish: 7 * 60 + 20 }],
          hours: { before: 120, after: 120 },
          apart: 0,
        },
      ],
      day: { wake: 420, bed: 1380, meals: [480, 750, 1080] },
    })
    expect(solved.type === 'timetable' && solved.times.get('magnesium')).toEqual([9 * 60 + 20])
  })
})
