import { createRandom, expectOk } from '@legwork/base'
import { analyse, priorOutside } from '@legwork/stats'
import type { Analysis, Family, Marginal } from '@legwork/stats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReliable } from '../../src/inference/reliable.ts'

const random = createRandom(5, 0)
const arm = Array.from({ length: 28 }, (_, night) => (night % 14 < 7 ? 0 : 1))
const analysis = expectOk(
  analyse(
    { family: 'poisson', outcome: arm.map(() => Math.floor(random.nextUniform() * 4)), arm, armCount: 2 }, // prettier-ignore
    { halfLives: [{ days: 0, weight: 1 }] },
  ),
  'analysis',
)

/** The analysis with its first effect changed. */
const withEffect = (changes: Partial<Marginal>): Analysis => ({
  ...analysis,
  byPrior: analysis.byPrior.map((prior) => ({
    ...prior,
    contrasts: prior.contrasts.map((c) => ({ ...c, effect: { ...c.effect, ...changes } })),
  })),
})

describe('an answer that can be shown', () => {
  it('is the analysis itself when it is sound', () => {
    expect(isReliable(analysis)).toBe(true)
  })

  it.each([
    ['an SD of 0', withEffect({ sd: 0 })],
    ['an SD that is no number', withEffect({ sd: Number.NaN })],
    ['a mean outside its quantiles', withEffect({ mean: -24.4 })],
    ['a chance above 1', { ...analysis, byPrior: analysis.byPrior.map((p) => ({ ...p, logEvidence: 22.8 })) }], // prettier-ignore
    ['an endless error', { ...analysis, numericalError: { quantileSd: Infinity, probability: 0 } }],
  ])('is refused with %s', (_, broken) => {
    expect(isReliable(broken)).toBe(false)
  })
})

describe('where a prior of the effect may lie', () => {
  it.each([
    ['poisson', 0, 3, null],
    ['poisson', 0, 3.01, 'sd'],
    ['bernoulli', -5, 1, null],
    ['ordinal', 5.1, 1, 'mean'],
    ['negbin', Number.NaN, 1, 'mean'],
    ['gaussian', 0, 30, null],
    ['gaussian', 101, 1, 'mean'],
  ] as const)('%s, normal(%f, %f): %s', (family, mean, sd, rule) => {
    expect(priorOutside(family, undefined, [{ mean, sd, weight: 1 }])?.rule ?? null).toBe(rule)
  })

  /** 0 v 29 events: nothing but the prior says how small the rate of arm 1 can be. */
  const nights = Array.from({ length: 58 }, (_, night) => (night < 29 ? 0 : 1))
  const outcomeOf = (family: Family) =>
    nights.map((z, night) => (z === 1 ? 0 : family === 'gaussian' ? 2 + (night % 3) : 1))
  const under = (family: Family, mean: number, sd: number) =>
    analyse(
      { family, outcome: outcomeOf(family), arm: nights, armCount: 2, ...(family === 'ordinal' ? { categories: 4 } : {}) }, // prettier-ignore
      { priors: [{ name: 'wide', prior: [{ mean, sd, weight: 1 }] }] },
    )

  it.each([
    ['poisson', 0, 4, 'sd'],
    ['poisson', 0, 8, 'sd'],
    ['poisson', 100, 1, 'mean'],
    ['negbin', 0, 1e-300, 'sd'],
    ['bernoulli', 0, 8, 'sd'],
    ['ordinal', 0, 1e-300, 'sd'],
    ['gaussian', 500, 1, 'mean'],
  ] as const)('the engine refuses %s under normal(%f, %f) by name', (family, mean, sd, rule) => {
    expect(under(family, mean, sd)).toMatchObject({
      ok: false,
      error: { type: 'prior-outside', rule },
    })
  })

  it.each([
    ['poisson', 3],
    ['negbin', 3],
    ['bernoulli', 3],
    ['ordinal', 3],
    ['gaussian', 30],
  ] as const)('an arm without events has an answer under the widest prior: %s', (family, sd) => {
    const result = under(family, 0, sd)
    if (!result.ok) throw new Error(result.error.type)
    const { effect } = result.value.byPrior[0]!.contrasts[0]!
    expect(effect.sd).toBeGreaterThan(0)
    expect(effect.quantiles.at(-1)).toBeLessThan(0)
  })

  it('answers or refuses by type over the whole of the allowed priors, and beyond', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Family>('poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'),
        fc.double({ min: -120, max: 120, noNaN: true }),
        fc.double({ min: -12, max: 6, noNaN: true }),
        (family, mean, logSd) => {
          const result = under(family, mean, 10 ** logSd)
          if (result.ok) expect(isReliable(result.value)).toBe(true)
          else expect(['prior-outside', 'numerical-failure']).toContain(result.error.type)
        },
      ),
      { numRuns: 60 },
    )
  })
})
