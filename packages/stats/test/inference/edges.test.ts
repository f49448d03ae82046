import { analyse, type Family, type Settings, type TrialSeries } from '@legwork/stats'
import { describe, expect, it } from 'vitest'

const weeks = (nights: number): number[] =>
  Array.from({ length: nights }, (_, t) => Math.floor(t / 7) % 2)

function refusal(series: TrialSeries, settings: Settings = {}): unknown {
  const result = analyse(series, settings)
  if (result.ok) throw new Error('expected a refusal')
  return result.error
}

const good: TrialSeries = {
  family: 'poisson',
  outcome: [1, 2, 0, 1, 3, 2],
  arm: [0, 0, 0, 1, 1, 1],
  armCount: 2,
}

describe('law E8: bad input is a typed refusal', () => {
  it.each([
    [
      { ...good, outcome: [1, 2] },
      { type: 'lengths-differ', outcome: 2, arm: 6 },
    ],
    [
      { ...good, outcome: [1, -2, 0, 1, 3, 2] },
      { type: 'outcome-invalid', night: 1, value: -2, rule: 'count' },
    ],
    [
      { ...good, outcome: [1, 2.5, 0, 1, 3, 2] },
      { type: 'outcome-invalid', night: 1, value: 2.5, rule: 'count' },
    ],
    [
      { ...good, outcome: [1, Infinity, 0, 1, 3, 2] },
      { type: 'outcome-invalid', night: 1, value: Infinity, rule: 'finite' },
    ],
    [
      { ...good, outcome: [1, 1e10, 0, 1, 3, 2] },
      { type: 'outcome-invalid', night: 1, value: 1e10, rule: 'magnitude' },
    ],
    [
      { ...good, family: 'bernoulli' as const },
      { type: 'outcome-invalid', night: 1, value: 2, rule: 'zero-or-one' },
    ],
    [
      { ...good, family: 'ordinal' as const, categories: 3 },
      { type: 'outcome-invalid', night: 4, value: 3, rule: 'category' },
    ],
    [
      { ...good, family: 'ordinal' as const },
      { type: 'categories-invalid', categories: null },
    ],
    [
      { ...good, family: 'ordinal' as const, categories: 1 },
      { type: 'categories-invalid', categories: 1 },
    ],
    [
      { ...good, arm: [0, 0, 0, 0, 0, 0] },
      { type: 'only-one-arm', arm: 0 },
    ],
    [
      { ...good, armCount: 3 },
      { type: 'arm-without-nights', arm: 2 },
    ],
    [
      { ...good, armCount: 1 },
      { type: 'arm-count-invalid', armCount: 1 },
    ],
    [
      { ...good, arm: [0, 0, 0, 1, 2, 1] },
      { type: 'arm-invalid', night: 4, arm: 2 },
    ],
    [
      { ...good, outcome: [1, null, null, 1, null, 2] },
      { type: 'too-few-nights', observed: 3, needed: 4 },
    ],
  ])('%#', (series, error) => {
    expect(refusal(series)).toEqual(error)
  })

  it('refuses bad priors, half-lives and scales', () => {
    const prior = (component: { mean: number; sd: number; weight: number }): Settings => ({
      priors: [{ name: 'p', prior: [component] }],
    })
    expect(refusal(good, { priors: [] })).toEqual({ type: 'no-prior' })
    expect(refusal(good, { priors: [{ name: 'p', prior: [] }] })).toMatchObject({
      rule: 'not-empty',
    })
    expect(refusal(good, prior({ mean: NaN, sd: 1, weight: 1 }))).toMatchObject({
      rule: 'finite-mean',
    })
    expect(refusal(good, prior({ mean: 0, sd: 0, weight: 1 }))).toMatchObject({
      rule: 'positive-sd',
    })
    expect(refusal(good, prior({ mean: 0, sd: 1, weight: 0 }))).toMatchObject({
      rule: 'positive-weight',
    })
    expect(refusal(good, { halfLives: [] })).toEqual({ type: 'no-half-life' })
    expect(refusal(good, { halfLives: [{ days: -1, weight: 1 }] })).toMatchObject({
      type: 'half-life-invalid',
    })
    expect(refusal(good, { scale: { low: 5, high: 5 } })).toMatchObject({ type: 'scale-invalid' })
  })

  it('refuses a gaussian outcome without residual variation, or far beyond its scale', () => {
    const arm = weeks(28)
    const series = { family: 'gaussian', arm, armCount: 2 } as const
    expect(refusal({ ...series, outcome: arm.map(() => 5) })).toEqual({
      type: 'no-residual-variation',
    })
    expect(refusal({ ...series, outcome: arm.map((z) => 5 - 2 * z) })).toEqual({
      type: 'no-residual-variation',
    })
    expect(refusal({ ...series, outcome: arm.map((_, t) => (t === 3 ? 400 : t % 5)) })).toEqual({
      type: 'outcome-beyond-scale',
      night: 3,
      value: 400,
    })
  })
})

describe('law E9: hard diaries give a proper posterior', () => {
  const cases: [string, Family, (number | null)[], number[]][] = []
  for (const family of ['poisson', 'negbin', 'bernoulli', 'ordinal'] as const) {
    const arm = weeks(56)
    cases.push([`${family}: all zero in one arm`, family, arm.map((z) => 1 - z), arm])
    cases.push([`${family}: constant`, family, arm.map(() => 1), arm])
    cases.push([`${family}: all zero`, family, arm.map(() => 0), arm])
    cases.push([`${family}: seven nights`, family, [0, 1, 1, 0, 1, 0, 0], [0, 0, 0, 0, 1, 1, 1]])
    cases.push([
      `${family}: 90 % missing`,
      family,
      arm.map((_, t) => (t % 10 === 0 ? (t / 10) % 2 : null)),
      arm,
    ])
  }
  cases.push(['gaussian: seven nights', 'gaussian', [0, 1, 5, 2, 1, 0, 3], [0, 0, 0, 0, 1, 1, 1]])
  const arm = weeks(56)
  cases.push([
    'poisson: counts of a million',
    'poisson',
    arm.map((_, t) => 1e6 + 5000 * ((t * 37) % 11)),
    arm,
  ])
  cases.push(['poisson: a million every night', 'poisson', arm.map(() => 1e6), arm])
  cases.push(['poisson: 0 v a million', 'poisson', arm.map((z) => 1e6 * z), arm])
  cases.push(['negbin: 0 v a million', 'negbin', arm.map((z) => 1e6 * z), arm])

  it.each(cases)('%s', (_, family, outcome, arms) => {
    const result = analyse(
      {
        family,
        outcome,
        arm: arms,
        armCount: 2,
        ...(family === 'ordinal' ? { categories: 3 } : {}),
      },
      { effort: 'fast' },
    )
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    const { contrasts, parameters, logEvidence } = result.value.byPrior[0]!
    expect(Number.isFinite(logEvidence)).toBe(true)
    for (const marginal of [
      contrasts[0]!.effect,
      contrasts[0]!.absolute!.steady,
      ...Object.values(parameters),
    ]) {
      expect(Number.isFinite(marginal.mean)).toBe(true)
      expect(marginal.quantiles.every(Number.isFinite)).toBe(true)
      expect(marginal.sd).toBeGreaterThan(0)
    }
  })

  it('a diary of 3,000 nights', () => {
    const long = Array.from({ length: 3000 }, (_, t) => ((t * 7919) % 11) % 4)
    const result = analyse(
      { family: 'poisson', outcome: long, arm: weeks(3000), armCount: 2 },
      { effort: 'fast', skip: { error: true } },
    )
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(result.value.byPrior[0]!.contrasts[0]!.effect.sd).toBeLessThan(0.1)
  })

  it('eleven ordinal categories, most never used', () => {
    const outcome = Array.from({ length: 84 }, (_, t) => [0, 0, 3, 4, 9, 0, 3][t % 7]!)
    const result = analyse({
      family: 'ordinal',
      outcome,
      arm: weeks(84),
      armCount: 2,
      categories: 11,
    })
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    const { parameters } = result.value.byPrior[0]!
    for (let k = 1; k < 10; k++) {
      expect(parameters[`c${k + 1}`]!.mean).toBeGreaterThan(parameters[`c${k}`]!.mean)
    }
  })
})
