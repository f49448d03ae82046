import { absolute, posteriorSd, propertyOptions, relative } from '@legwork/testing'
import {
  analyse,
  cdfAt,
  type Analysis,
  type Family,
  type Settings,
  type TrialSeries,
} from '@legwork/stats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReference } from './reference.ts'

function analysed(series: TrialSeries, settings: Settings = {}): Analysis {
  const result = analyse(series, settings)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const lean: Settings = { skip: { error: true, absolute: true, nuisance: true } }
const families: readonly Family[] = ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian']

/** A short diary of any family: alternating weeks, some nights missing. */
function diary(family: Family): fc.Arbitrary<TrialSeries> {
  const value: fc.Arbitrary<number> =
    family === 'bernoulli'
      ? fc.integer({ min: 0, max: 1 })
      : family === 'ordinal'
        ? fc.integer({ min: 0, max: 3 })
        : family === 'gaussian'
          ? fc.double({ min: 0, max: 10, noNaN: true })
          : fc.integer({ min: 0, max: 12 })
  return fc
    .array(fc.option(value, { freq: 6, nil: null }), { minLength: 21, maxLength: 35 })
    .map((outcome) => ({
      family,
      outcome,
      arm: outcome.map((_, t) => Math.floor(t / 5) % 2),
      armCount: 2,
      ...(family === 'ordinal' ? { categories: 4 } : {}),
    }))
}

describe('law E2: an answer is finite, ordered and proper for any diary', () => {
  it.each(families)('%s', (family) => {
    fc.assert(
      fc.property(diary(family), (series) => {
        const result = analyse(series, { effort: 'fast' })
        if (!result.ok) return
        const [answer] = result.value.byPrior
        for (const marginal of [
          answer!.contrasts[0]!.effect,
          answer!.contrasts[0]!.absolute!.steady,
          ...Object.values(answer!.parameters),
        ]) {
          marginal.quantiles.forEach((q, i, all) => {
            expect(Number.isFinite(q)).toBe(true)
            if (i > 0) expect(q).toBeGreaterThanOrEqual(all[i - 1]!)
          })
          expect(marginal.sd).toBeGreaterThan(0)
        }
        expect(Number.isFinite(answer!.logEvidence)).toBe(true)
        expect(Number.isFinite(result.value.numericalError!.quantileSd)).toBe(true)
      }),
      propertyOptions(`E2 ${family}`, 8),
    )
  })
})

describe('law E3: swapping arm and reference mirrors a contrast between two non-reference arms', () => {
  it('relabelling arms 1 and 2 flips the sign of their contrast', () => {
    const outcome = Array.from({ length: 63 }, (_, t) => ((t * t) % 7) % 4)
    const arm = outcome.map((_, t) => Math.floor(t / 7) % 3)
    const swapped = arm.map((z) => (z === 0 ? 0 : 3 - z))
    const series = { family: 'poisson', outcome, armCount: 3 } as const
    const a = analysed({ ...series, arm }, lean).byPrior[0]!
    const b = analysed({ ...series, arm: swapped }, lean).byPrior[0]!
    const [one, two, between] = a.contrasts
    const [theirOne, theirTwo, theirBetween] = b.contrasts
    posteriorSd(one!.effect.mean, theirTwo!.effect.mean, one!.effect.sd, 1e-3)
    posteriorSd(two!.effect.mean, theirOne!.effect.mean, two!.effect.sd, 1e-3)
    posteriorSd(between!.effect.mean, -theirBetween!.effect.mean, between!.effect.sd, 1e-3)
    absolute(between!.probabilityBelowZero, 1 - theirBetween!.probabilityBelowZero, 1e-3)
    relative(between!.effect.sd, theirBetween!.effect.sd, 2e-3)
  })

  it('mirroring a gaussian outcome mirrors the effect', () => {
    const { series, settings } = readReference('gaus56')
    const mirrored = { ...series, outcome: series.outcome.map((y) => (y === null ? null : 10 - y)) }
    const a = analysed(series, { ...settings, ...lean }).byPrior[0]!.contrasts[0]!.effect
    const b = analysed(mirrored, { ...settings, ...lean }).byPrior[0]!.contrasts[0]!.effect
    posteriorSd(a.mean, -b.mean, a.sd, 1e-9)
    a.quantiles.forEach((q, i) => {
      posteriorSd(q, -b.quantiles[a.quantiles.length - 1 - i]!, a.sd, 1e-6)
    })
  })

  it('mirroring a 0/1 outcome mirrors the effect', () => {
    const { series, settings } = readReference('bern56')
    const mirrored = { ...series, outcome: series.outcome.map((y) => (y === null ? null : 1 - y)) }
    const a = analysed(series, { ...settings, ...lean }).byPrior[0]!.contrasts[0]!.effect
    const b = analysed(mirrored, { ...settings, ...lean }).byPrior[0]!.contrasts[0]!.effect
    posteriorSd(a.mean, -b.mean, a.sd, 1e-6)
    relative(a.sd, b.sd, 1e-6)
  })
})

describe('law E17: mirrored scores', () => {
  /** Scores 0..10 of 60 nights, most of them low: exponential times of the reals of a golden lattice, rounded down. */
  const lowScores = Array.from({ length: 60 }, (_, t) => {
    const place = (t * 0.6180339887498949 + 0.5) % 1
    return Math.min(10, Math.floor(-2 * Math.log(1 - place)))
  })

  it('mirror the effect, the absolute effect and the cutpoints', () => {
    const arm = lowScores.map((_, t) => Math.floor(t / 7) % 2)
    const series = { family: 'ordinal', categories: 11, arm, armCount: 2 } as const
    const settings = { skip: { error: true } }
    const low = analysed({ ...series, outcome: lowScores }, settings).byPrior[0]!
    const high = analysed({ ...series, outcome: lowScores.map((y) => 10 - y) }, settings)
      .byPrior[0]!
    const [a, b] = [low.contrasts[0]!, high.contrasts[0]!]
    // not to rounding: the other coefficients are integrated along axes taken in order
    posteriorSd(a.effect.mean, -b.effect.mean, a.effect.sd, 5e-3)
    relative(a.effect.sd, b.effect.sd, 5e-3)
    absolute(low.logEvidence, high.logEvidence, 0.05)
    const [steady, mirrored] = [a.absolute!.steady, b.absolute!.steady]
    // both from some 1,000 draws
    posteriorSd(steady.mean, -mirrored.mean, steady.sd, 0.08)
    relative(steady.sd, mirrored.sd, 0.08)
    for (let k = 1; k <= 10; k++) {
      const [own, other] = [low.parameters[`c${k}`]!, high.parameters[`c${11 - k}`]!]
      posteriorSd(own.mean, -other.mean, own.sd, 0.12)
      relative(own.sd, other.sd, 0.12)
    }
  })
})

describe('law E4: nights without likelihood', () => {
  it('an outcome on a night outside the comparison does not matter', () => {
    const { series, settings } = readReference('pois56')
    const arm = series.arm.map((z, t) => (t < 7 ? null : z))
    const other = series.outcome.map((y, t) => (t < 7 ? 40 : y))
    const a = analysed({ ...series, arm }, { ...settings, ...lean }).byPrior[0]!
    const b = analysed({ ...series, arm, outcome: other }, { ...settings, ...lean }).byPrior[0]!
    expect(b.contrasts[0]!.effect.quantiles).toEqual(a.contrasts[0]!.effect.quantiles)
    expect(b.logEvidence).toBe(a.logEvidence)
  })

  it('a missing night at the end matters only through the centred time', () => {
    const { series, settings } = readReference('pois56')
    const flat = { ...settings.nuisance!, trend: { mean: 0, sd: 1e-6 } }
    const longer = { ...series, outcome: [...series.outcome, null], arm: [...series.arm, null] }
    const a = analysed(series, { ...settings, nuisance: flat, ...lean }).byPrior[0]!
    const b = analysed(longer, { ...settings, nuisance: flat, ...lean }).byPrior[0]!
    posteriorSd(
      a.contrasts[0]!.effect.mean,
      b.contrasts[0]!.effect.mean,
      a.contrasts[0]!.effect.sd,
      1e-5,
    )
    absolute(a.logEvidence, b.logEvidence, 1e-5)
  })

  it('reversing time leaves an instant effect alone and flips the trend', () => {
    const { series, settings } = readReference('bern56')
    const reversed = {
      ...series,
      outcome: [...series.outcome].reverse(),
      arm: [...series.arm].reverse(),
    }
    const plain = { ...settings, halfLives: [{ days: 0, weight: 1 }], skip: { error: true } }
    const a = analysed(series, plain).byPrior[0]!
    const b = analysed(reversed, plain).byPrior[0]!
    const effect = a.contrasts[0]!.effect
    posteriorSd(effect.mean, b.contrasts[0]!.effect.mean, effect.sd, 1e-5)
    posteriorSd(a.parameters['b2']!.mean, -b.parameters['b2']!.mean, a.parameters['b2']!.sd, 1e-5)
    absolute(a.logEvidence, b.logEvidence, 1e-6)
  })
})

describe('law E5: priors', () => {
  const { series, settings } = readReference('pois56')

  it('a mixture of two equal components is that component', () => {
    const one = analysed(series, { ...settings, ...lean }).byPrior[0]!
    const two = analysed(series, {
      ...settings,
      ...lean,
      priors: [
        {
          name: 'twice',
          prior: [
            { mean: 0, sd: 1, weight: 3 },
            { mean: 0, sd: 1, weight: 1 },
          ],
        },
      ],
    }).byPrior[0]!
    absolute(two.logEvidence, one.logEvidence, 1e-12)
    posteriorSd(two.contrasts[0]!.effect.mean, one.contrasts[0]!.effect.mean, 1, 1e-9)
    absolute(two.components[0]!.posteriorWeight, 0.75, 1e-12)
  })

  it('the evidence of a mixture is the weighted sum of its components', () => {
    const prior = [
      { mean: -0.04, sd: 0.26, weight: 0.8 },
      { mean: 0, sd: 1, weight: 0.2 },
    ]
    const mixed = analysed(series, { ...settings, ...lean, priors: [{ name: 'mixture', prior }] })
      .byPrior[0]!
    const parts = prior.map(
      ({ mean, sd }) =>
        analysed(series, {
          ...settings,
          ...lean,
          priors: [{ name: 'part', prior: [{ mean, sd, weight: 1 }] }],
        }).byPrior[0]!,
    )
    const sum = Math.log(
      0.8 * Math.exp(parts[0]!.logEvidence) + 0.2 * Math.exp(parts[1]!.logEvidence),
    )
    absolute(mixed.logEvidence, sum, 1e-9)
    const share = mixed.components.map(({ posteriorWeight }) => posteriorWeight)
    const p = parts.reduce(
      (total, part, i) => total + share[i]! * cdfAt(part.contrasts[0]!.effect, 0),
      0,
    )
    absolute(mixed.contrasts[0]!.probabilityBelowZero, p, 1e-6)
  })

  it('the likelihood curve times another prior gives the posterior and evidence under that prior', () => {
    const wide = analysed(series, { ...settings, ...lean })
    const narrow = analysed(series, {
      ...settings,
      ...lean,
      priors: [{ name: 'sceptical', prior: [{ mean: 0, sd: 0.35, weight: 1 }] }],
    }).byPrior[0]!
    const { grid, logLikelihood } = wide.likelihood[0]!
    const step = grid[1]! - grid[0]!
    let evidence = 0
    let first = 0
    grid.forEach((b, i) => {
      const density =
        Math.exp(logLikelihood[i]! - narrow.logEvidence - 0.5 * (b / 0.35) ** 2) /
        (0.35 * Math.sqrt(2 * Math.PI))
      evidence += density * step
      first += density * b * step
    })
    absolute(Math.log(evidence), 0, 0.01)
    posteriorSd(
      first / evidence,
      narrow.contrasts[0]!.effect.mean,
      narrow.contrasts[0]!.effect.sd,
      0.01,
    )
  })

  it('with hardly any data the posterior is the prior', () => {
    const result = analysed(
      {
        family: 'poisson',
        outcome: [0, 0, 0, 0],
        arm: [0, 1, 0, 1],
        armCount: 2,
      },
      {
        ...lean,
        nuisance: { ...settings.nuisance!, intercept: { mean: -12, sd: 0.1 }, sigmaScale: 0.1 },
      },
    )
    const effect = result.byPrior[0]!.contrasts[0]!.effect
    absolute(effect.mean, 0, 1e-3)
    absolute(effect.sd, 1, 1e-3)
  })
})

describe('law E6: half-lives', () => {
  it('a grid with one half-life twice is that half-life', () => {
    const { series, settings } = readReference('pois84')
    const twice = [
      { days: 2, weight: 1 },
      { days: 2, weight: 3 },
    ]
    const a = analysed(series, { ...settings, ...lean }).byPrior[0]!
    const b = analysed(series, { ...settings, ...lean, halfLives: twice }).byPrior[0]!
    absolute(a.logEvidence, b.logEvidence, 1e-6)
    posteriorSd(
      a.contrasts[0]!.effect.mean,
      b.contrasts[0]!.effect.mean,
      a.contrasts[0]!.effect.sd,
      1e-5,
    )
    absolute(b.halfLifeWeights[0]!, 0.25, 1e-6)
    absolute(b.halfLifeWeights[0]! + b.halfLifeWeights[1]!, 1, 1e-9)
  })
})

describe('law E7: families meet', () => {
  it('negbin without overdispersion is poisson', () => {
    const { series, settings } = readReference('pois56')
    const tight = { ...settings.nuisance!, dispersionScale: 1e-3 }
    const a = analysed(series, { ...settings, ...lean }).byPrior[0]!
    const b = analysed({ ...series, family: 'negbin' }, { ...settings, nuisance: tight, ...lean })
      .byPrior[0]!
    posteriorSd(
      a.contrasts[0]!.effect.mean,
      b.contrasts[0]!.effect.mean,
      a.contrasts[0]!.effect.sd,
      0.01,
    )
    absolute(a.logEvidence, b.logEvidence, 0.02)
  })

  it('ordinal with two categories is bernoulli (the cutpoint is minus the intercept)', () => {
    const { series, settings } = readReference('bern56')
    const a = analysed(series, { ...settings, ...lean }).byPrior[0]!
    const b = analysed({ ...series, family: 'ordinal', categories: 2 }, { ...settings, ...lean })
      .byPrior[0]!
    posteriorSd(
      a.contrasts[0]!.effect.mean,
      b.contrasts[0]!.effect.mean,
      a.contrasts[0]!.effect.sd,
      1e-3,
    )
    absolute(a.logEvidence, b.logEvidence, 1e-3)
  })
})
