import { describe, expect, it } from 'vitest'
import { verdictChances, verdictOf, marginalFromDensity } from '@legwork/stats'

/** A normal posterior on a fine grid. */
function normalMarginal(mean: number, sd: number) {
  const grid = Float64Array.from({ length: 801 }, (_, i) => mean + sd * 8 * (i / 400 - 1))
  return marginalFromDensity(
    grid,
    grid.map((x) => Math.exp(-0.5 * ((x - mean) / sd) ** 2)),
  )
}

const rule = { better: 'lower', scale: 'ratio', smallestEffect: 0.75 } as const

describe('the verdict rule', () => {
  // Rows written from the rule in docs/methods/verdict.md before the code: chances → verdict.
  it.each([
    [0.975, 0.8, 0, 'helps'],
    [0.974, 0.8, 0, 'probably-helps'],
    [0.975, 0.79, 0, 'probably-helps'],
    [0.9, 0.5, 0, 'probably-helps'],
    [0.899, 0.5, 0, 'cannot-tell'],
    [0.95, 0.49, 0.01, 'cannot-tell'],
    [0.95, 0.09, 0.01, 'no-difference-that-matters'],
    [0.5, 0.05, 0.05, 'no-difference-that-matters'],
    [0.5, 0.06, 0.05, 'cannot-tell'],
    [0.025, 0, 0.8, 'harms'],
    [0.1, 0.01, 0.5, 'probably-harms'],
    [0.11, 0.01, 0.5, 'cannot-tell'],
  ])(
    'P(benefit) %d, matters %d, harm %d: %s',
    (benefit, meaningfulBenefit, meaningfulHarm, verdict) => {
      expect(verdictOf({ benefit, meaningfulBenefit, meaningfulHarm })).toBe(verdict)
    },
  )
  it('mirrors when the other direction is better', () => {
    const effect = normalMarginal(-0.6, 0.2)
    const lower = verdictChances(effect, rule)
    const higher = verdictChances(effect, { ...rule, better: 'higher' })
    expect(verdictOf(lower)).toBe('helps')
    expect(verdictOf(higher)).toBe('harms')
    expect(higher.meaningfulHarm).toBe(lower.meaningfulBenefit)
  })
  it('reads 0.75 and 1/0.75 as the same size', () => {
    const effect = normalMarginal(-0.2, 0.3)
    const one = verdictChances(effect, rule)
    const other = verdictChances(effect, { ...rule, smallestEffect: 1 / 0.75 })
    expect(Math.abs(one.meaningfulBenefit - other.meaningfulBenefit)).toBeLessThan(1e-12)
  })
  it('counts points as they are', () => {
    const effect = normalMarginal(1, 0.1)
    const chances = verdictChances(effect, {
      better: 'higher',
      scale: 'points',
      smallestEffect: 0.5,
    })
    expect(verdictOf(chances)).toBe('helps')
  })
  it('refuses a smallest effect that is no effect', () => {
    expect(() => verdictChances(normalMarginal(0, 1), { ...rule, smallestEffect: 1 })).toThrow(
      'smallest effect',
    )
  })
})
