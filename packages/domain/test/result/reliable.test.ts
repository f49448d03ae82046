import { createRandom, expectOk } from '@legwork/base'
import { analyse } from '@legwork/stats'
import type { Analysis, Marginal } from '@legwork/stats'
import { describe, expect, it } from 'vitest'
import { priorOutside } from '../../src/result/prior-limits.ts'
import { reliable } from '../../src/result/reliable.ts'

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
    expect(reliable(analysis)).toEqual({ ok: true, value: analysis })
  })

  it.each([
    ['an SD of 0', withEffect({ sd: 0 })],
    ['an SD that is no number', withEffect({ sd: Number.NaN })],
    ['a mean outside its quantiles', withEffect({ mean: -24.4 })],
    ['a chance above 1', { ...analysis, byPrior: analysis.byPrior.map((p) => ({ ...p, logEvidence: 22.8 })) }], // prettier-ignore
    ['an endless error', { ...analysis, numericalError: { quantileSd: Infinity, probability: 0 } }],
  ])('is refused with %s', (_, broken) => {
    expect(reliable(broken)).toMatchObject({ ok: false, error: { type: 'numerical-failure' } })
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
})
