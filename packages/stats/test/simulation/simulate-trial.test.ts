import { createRandom, expectOk } from '@legwork/base'
import { absolute, scaled, seedFor } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { checkDesign } from '../../src/design/check-design.ts'
import { exposure } from '../../src/model/exposure.ts'
import { checkSeries } from '../../src/model/series.ts'
import { simulateTrial } from '../../src/simulation/simulate-trial.ts'
import type { TrialTruth } from '../../src/simulation/truth.ts'
import { families, pairsDesign, truthOf } from './plans.ts'

const none = { share: 0 }

/** Mean and standard error. */
function average(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1)
  return { mean, error: Math.sqrt(variance / values.length) }
}

/** E[y] of a night at linear predictor eta, the chain integrated by 801 trapezoid points. */
function expectedOutcome(truth: TrialTruth, eta: number): number {
  let sum = 0
  let weight = 0
  const logistic = (x: number) => 1 / (1 + Math.exp(-x))
  for (let k = -400; k <= 400; k++) {
    const z = k / 50
    const w = Math.exp(-0.5 * z * z)
    const x = eta + truth.sigma * z
    let y = x
    if (truth.family === 'poisson' || truth.family === 'negbin') y = Math.exp(x)
    if (truth.family === 'bernoulli') y = logistic(x)
    if (truth.family === 'ordinal')
      y = truth.cutpoints!.reduce((total, c) => total + 1 - logistic(c - x), 0)
    sum += w * y
    weight += w
  }
  return sum / weight
}

describe('simulateTrial', () => {
  for (const family of families) {
    it(`${family}: nights have the model's mean with and without the arm, carry-over and trend`, () => {
      const truth = truthOf(family, { effects: [-0.8], trend: 0.6, rho: 0.4, halfLife: 2 })
      const design = pairsDesign(2, 5)
      const random = createRandom(seedFor(`means ${family}`))
      const trials = scaled(2000)
      const ratios: number[] = []
      for (let i = 0; i < trials; i++) {
        const { complete, nights } = simulateTrial({ design, missing: none }, truth, random)
        const x = exposure(
          (night) => {
            const where = nights[night]!
            return where.phase === 'period' && where.arm === 1
          },
          20,
          2,
        )
        const night = i % 20
        const eta = truth.intercept - 0.8 * x[night]! + 0.6 * ((night + 1 - 10.5) / 20)
        ratios.push(complete[night]! - expectedOutcome(truth, eta))
      }
      const { mean, error } = average(ratios)
      absolute(mean, 0, 4 * error)
    })
  }

  it('negbin counts have the stated overdispersion, gaussian scores the stated residual SD', () => {
    const design = pairsDesign(1, 2)
    const n = scaled(6000)
    const first = (truth: TrialTruth, name: string) => {
      const random = createRandom(seedFor(name))
      return Array.from(
        { length: n },
        () => simulateTrial({ design, missing: none }, truth, random).complete[0]!,
      )
    }
    const counts = first(truthOf('negbin', { intercept: 1, sigma: 0, dispersion: 0.7 }), 'nb var')
    const m = Math.E
    const squares = counts.map((y) => (y - m) ** 2)
    const nb = average(squares)
    absolute(nb.mean, m + m * m * 0.49, 4 * nb.error)
    const scores = first(truthOf('gaussian', { sigma: 1.2, dispersion: 0.9 }), 'g var')
    const g = average(scores.map((y) => (y - 5) ** 2))
    absolute(g.mean, 1.44 + 0.81, 4 * g.error)
  })

  it('the chain is stationary with the stated SD and lag correlations, through baseline too', () => {
    const design = pairsDesign(2, 5, { baselineNights: 10 })
    const truth = truthOf('poisson', { sigma: 0.8, rho: 0.7 })
    const random = createRandom(seedFor('chain'))
    const rows = Array.from(
      { length: scaled(3000) },
      () => simulateTrial({ design, missing: none }, truth, random).chain,
    )
    for (const [a, b, expected] of [
      [0, 0, 0.64],
      [29, 29, 0.64],
      [9, 10, 0.64 * 0.7],
      [3, 6, 0.64 * 0.343],
    ] as const) {
      const { mean, error } = average(rows.map((u) => u[a]! * u[b]!))
      absolute(mean, expected, 4 * error)
    }
  })

  it('nights go missing at the stated share, and informatively when told', () => {
    const design = pairsDesign(10, 14)
    const random = createRandom(seedFor('missing'))
    const plain = simulateTrial({ design, missing: { share: 0.3 } }, truthOf('poisson'), random)
    const shares = plain.outcome.map((y) => (y === null ? 1 : 0))
    absolute(average(shares).mean, 0.3, 4 * Math.sqrt((0.3 * 0.7) / 280))
    const truth = truthOf('gaussian', { sigma: 1, rho: 0 })
    const informative = Array.from({ length: scaled(20) }, () =>
      simulateTrial({ design, missing: { share: 0.3, perSd: 1 } }, truth, random),
    )
    const levels = (missing: boolean) =>
      informative.flatMap((t) => t.chain.filter((_, n) => (t.outcome[n] === null) === missing))
    // P(missing | z) = logistic(logit .3 + z): E[z | missing] = 0.55, E[z | seen] = -0.27 (trapezoid)
    expect(average(levels(true)).mean).toBeGreaterThan(0.45)
    expect(average(levels(false)).mean).toBeLessThan(-0.2)
    for (const t of [plain, ...informative])
      t.outcome.forEach((y, n) => expect(y === null || y === t.complete[n]).toBe(true))
  })

  it('hands the engine the nights of the periods: no baseline, wash-out without outcome', () => {
    const design = expectOk(
      checkDesign({
        version: 'legwork/design/1',
        arms: ['placebo', 'magnesium', 'stretching'],
        blocks: 3,
        periodsPerBlock: 3,
        nightsPerPeriod: 6,
        washoutNights: 2,
        baselineNights: 7,
      }),
      'design',
    )
    for (const family of families) {
      const truth = truthOf(family, { effects: [-0.5, 0.2] })
      const trial = simulateTrial({ design, missing: none }, truth, createRandom(5))
      expectOk(checkSeries(trial.series), family)
      expect(trial.series.outcome).toHaveLength(54)
      expect(trial.outcome).toHaveLength(61)
      trial.series.outcome.forEach((y, n) => {
        expect(y).toBe(n % 6 < 2 ? null : trial.outcome[n + 7])
        expect(trial.series.arm[n]).toBe(trial.sequence[Math.floor(n / 6)])
      })
      expect(trial).toEqual(simulateTrial({ design, missing: none }, truth, createRandom(5)))
    }
  })

  it('survives extreme truths: rates are cut at the largest count', () => {
    const design = pairsDesign(2, 2)
    for (const family of families) {
      const truth = truthOf(family, { intercept: 60, sigma: 5, dispersion: 3 })
      const { series } = simulateTrial({ design, missing: none }, truth, createRandom(1))
      expect(series.outcome.every((y) => Number.isFinite(y))).toBe(true)
      if (family === 'poisson') expect(Math.max(...(series.outcome as number[]))).toBeLessThan(2e9)
    }
  })
})
