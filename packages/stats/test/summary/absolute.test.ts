import { absolute, posteriorSd } from '@legwork/testing'
import { createRandom } from '@legwork/base'
import { analyse, type Family } from '@legwork/stats'
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
})
