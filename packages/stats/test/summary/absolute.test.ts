import { absolute, posteriorSd, relative } from '@legwork/testing'
import { createRandom } from '@legwork/base'
import {
  analyse,
  marginalFromDraws,
  quantileOf,
  type Family,
  type TrialSeries,
} from '@legwork/stats'
import { describe, expect, it } from 'vitest'
import { drawJoint } from '../../src/inference/draws.ts'
import { nodeMoments } from '../../src/inference/node-moments.ts'
import { hermiteBasis } from '../../src/kernel/quadrature.ts'
import { absoluteDraws, meanOutcome } from '../../src/summary/absolute.ts'
import { readReference } from '../inference/reference.ts'

describe('law E12: absolute effects', () => {
  it.each(['pois56', 'bern56', 'ord84', 'gaus56'])(
    '%s: the mean outcome is the average over the path',
    (name) => {
      const { series, settings } = readReference(name)
      const result = analyse(series, { ...settings, effort: 'fast', skip: { error: true } })
      if (!result.ok) throw new Error(result.error.type)
      const { fits, draws } = result.value.state
      const { problem } = fits[0]!.fit
      const mean = meanOutcome(problem, draws!)
      const i = 17
      const sigma = draws!.sigma[i]!
      const family: Family = series.family
      const cuts: number[] = []
      for (let k = 0; k < problem.cutCount; k++) {
        const value = draws!.beta[i * draws!.dimension + problem.linearCount + k]!
        cuts.push(k === 0 ? value : cuts[k - 1]! + value ** 3)
      }
      // 200,001-point trapezoid over ±10 SD of the stationary law.
      let sum = 0
      let total = 0
      for (let k = -2000; k <= 2000; k++) {
        const z = k / 200
        const weight = Math.exp(-0.5 * z * z)
        const eta = 0.3 + sigma * z
        const value =
          family === 'poisson'
            ? Math.exp(eta)
            : family === 'bernoulli'
              ? 1 / (1 + Math.exp(-eta))
              : family === 'gaussian'
                ? eta
                : cuts.reduce((s, c) => s + 1 / (1 + Math.exp(c - eta)), 0)
        sum += weight * value
        total += weight
      }
      absolute(mean(i, 0.3), sum / total, 1e-5 * (1 + Math.abs(sum / total)))
    },
  )

  it('agrees with 100,000 simulated nights at one draw (seed 41)', () => {
    const { series, settings } = readReference('pois56')
    const result = analyse(series, { ...settings, effort: 'fast', skip: { error: true } })
    if (!result.ok) throw new Error(result.error.type)
    const { fits } = result.value.state
    const { problem } = fits[0]!.fit
    const draws = drawJoint(
      fits,
      fits.map(({ fit }) => nodeMoments(fit)),
      8,
      hermiteBasis(4),
      null,
    )
    const values = absoluteDraws(series, problem, draws, { arm: 1, reference: 0 })
    const random = createRandom(41)
    const [b0, b1, b2] = draws.beta
    let sum = 0
    let squares = 0
    const nights = 100_000
    for (let n = 0; n < nights; n++) {
      const t = n % series.arm.length
      const radius = Math.sqrt(-2 * Math.log(1 - random.nextUniform()))
      const u = draws.sigma[0]! * radius * Math.cos(2 * Math.PI * random.nextUniform())
      const off = Math.exp(b0! + b2! * problem.time[t]! + u)
      const difference = off * (Math.exp(b1!) - 1)
      sum += difference
      squares += difference * difference
    }
    const mean = sum / nights
    const error = Math.sqrt((squares / nights - mean * mean) / nights)
    posteriorSd(values.steady[0]!, mean, error, 4)
  })

  it('delivered is steady without carry-over and smaller with it', () => {
    const { series, settings } = readReference('pois84')
    const at = (days: number) => {
      const result = analyse(series, {
        ...settings,
        halfLives: [{ days, weight: 1 }],
        effort: 'fast',
        skip: { error: true },
      })
      if (!result.ok) throw new Error(result.error.type)
      return result.value.byPrior[0]!.contrasts[0]!.absolute!
    }
    const instant = at(0)
    expect(instant.delivered.quantiles).toEqual(instant.steady.quantiles)
    const slow = at(7)
    expect(Math.abs(slow.delivered.mean)).toBeLessThan(Math.abs(slow.steady.mean))
  })

  it('nights of a wash-out give exposure and nothing else: delivered is that of the compared nights', () => {
    // Two periods of 14 nights with a half-life of 5: without the first 7 of each, the arms lie further apart.
    const { series, settings } = readReference('pois84')
    const arm = series.arm.map((_, t) => Math.floor(t / 14) % 2)
    const compared = arm.map((_, t) => t % 14 >= 7)
    const at = (nights: TrialSeries) => {
      const result = analyse(nights, {
        ...settings,
        halfLives: [{ days: 5, weight: 1 }],
        effort: 'fast',
        skip: { error: true },
      })
      if (!result.ok) throw new Error(result.error.type)
      return result.value
    }
    const outcome = series.outcome.map((y, t) => (compared[t]! ? y : null))
    const missing = at({ ...series, arm, outcome })
    const washout = at({ ...series, arm, outcome, compared })
    // the same likelihood, so the same effect
    const [a, b] = [missing, washout].map((x) => x.byPrior[0]!.contrasts[0]!)
    expect(b!.effect.quantiles).toEqual(a!.effect.quantiles)
    // an outcome that stands on a night of the wash-out is not looked at
    const kept = at({ ...series, arm, compared })
    expect(kept.byPrior[0]!.contrasts[0]!.effect.quantiles).toEqual(a!.effect.quantiles)
    expect(kept.observed).toBe(washout.observed)
    const ratio = (x: typeof a) => x!.absolute!.delivered.mean / x!.absolute!.steady.mean
    expect(ratio(b)).toBeGreaterThan(ratio(a) + 0.1)
    expect(ratio(b)).toBeLessThan(1)
  })

  it('a measurement: the steady contrast is the effect, the delivered one its share, as draws say too', () => {
    const { series, settings } = readReference('gaus84')
    const result = analyse(series, {
      ...settings,
      halfLives: [{ days: 3, weight: 1 }],
      effort: 'fine',
      skip: { error: true },
    })
    if (!result.ok) throw new Error(result.error.type)
    const { absolute: effects, effect } = result.value.byPrior[0]!.contrasts[0]!
    expect(effects!.steady).toEqual(effect)
    const { fits, draws } = result.value.state
    const { problem } = fits[0]!.fit
    const values = absoluteDraws(series, problem, draws!, { arm: 1, reference: 0 })
    const drawn = values.delivered.reduce((sum, x, i) => sum + x * draws!.weight[i]!, 0)
    posteriorSd(effects!.delivered.mean, drawn, effects!.delivered.sd, 0.05)
    const share = effects!.delivered.mean / effects!.steady.mean
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(1)
    relative(effects!.delivered.quantiles[4]!, share * effect.quantiles[4]!, 1e-12)
  })

  it.each(['pois56', 'pois84', 'negb84', 'bern28sep', 'bern56', 'ord84'])(
    '%s: the limits from 2,048 draws lie within 0.1 SD of those from 32,768',
    (name) => {
      const { series, settings } = readReference(name)
      const result = analyse(series, { ...settings, skip: { error: true } })
      if (!result.ok) throw new Error(result.error.type)
      const { steady } = result.value.byPrior[0]!.contrasts[0]!.absolute!
      const { fits } = result.value.state
      const { problem } = fits[0]!.fit
      const sigma = result.value.byPrior[0]!.parameters['sigma']!
      const table = Float64Array.from({ length: 201 }, (_, i) =>
        quantileOf(sigma, Math.min(0.9999, Math.max(0.0001, i / 200))),
      )
      const moments = fits.map(({ fit }) => nodeMoments(fit))
      const many = drawJoint(fits, moments, 32_768, hermiteBasis(4), table)
      const values = absoluteDraws(series, problem, many, { arm: 1, reference: 0 }).steady
      const perWeek = problem.family === 'poisson' || problem.family === 'negbin' ? 7 : 1
      const truth = marginalFromDraws(values, many.weight, perWeek)
      // 2.5 % to 97.5 %
      for (const k of [1, 2, 3, 4, 5, 6, 7])
        posteriorSd(steady.quantiles[k]!, truth.quantiles[k]!, truth.sd, 0.1)
      posteriorSd(steady.mean, truth.mean, truth.sd, 0.03)
    },
  )
})
