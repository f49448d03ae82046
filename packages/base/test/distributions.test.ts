import { describe, expect, it } from 'vitest'
import { absolute, monteCarlo, scaled } from '@legwork/testing'
import {
  createRandom,
  drawBernoulli,
  drawBeta,
  drawExponential,
  drawGamma,
  drawIndex,
  drawNegativeBinomial,
  drawNormal,
  drawPoisson,
} from '@legwork/base'
import type { Random } from '@legwork/base'

const n = scaled(20_000)

/** Mean and variance of n draws lie within 5 standard errors (from the known fourth moment). */
function checkMoments(
  draw: (random: Random) => number,
  stream: number,
  mean: number,
  variance: number,
  excessKurtosis: number,
): void {
  const random = createRandom(4, stream)
  const draws = Array.from({ length: n }, () => draw(random))
  const average = draws.reduce((sum, x) => sum + x, 0) / n
  const spread = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n
  absolute(average, mean, 5 * Math.sqrt(variance / n))
  absolute(spread, variance, 5 * variance * Math.sqrt((excessKurtosis + 2) / n))
}

describe('samplers have the moments of their distributions', () => {
  it('normal', () => checkMoments((r) => drawNormal(r, 3, 2), 1, 3, 4, 0))
  it('exponential', () => checkMoments((r) => drawExponential(r, 2), 2, 0.5, 0.25, 6))
  it.each([0.3, 1, 4.5])('gamma with shape %d', (shape) =>
    checkMoments((r) => drawGamma(r, shape, 2), 3, 2 * shape, 4 * shape, 6 / shape),
  )
  it('beta(4, 2)', () => {
    // mean a/(a+b), variance ab/((a+b)²(a+b+1)), excess kurtosis of beta(4, 2) = −3/8
    checkMoments((r) => drawBeta(r, 4, 2), 4, 2 / 3, 8 / (36 * 7), -0.375)
  })
  it.each([0.2, 3, 9.99, 10, 25, 400, 1e6])('Poisson with mean %d', (mean) =>
    checkMoments((r) => drawPoisson(r, mean), 5, mean, mean, 1 / mean),
  )
  it('negative binomial', () => {
    // mean 3, size 2: variance 3 + 9/2; excess kurtosis 6/size + 1/variance
    checkMoments((r) => drawNegativeBinomial(r, 3, 2), 6, 3, 7.5, 3 + 1 / 7.5)
  })
})

describe('samplers have the probabilities of their distributions', () => {
  it('Poisson, at every count either side of the change of method', () => {
    for (const mean of [2, 12]) {
      const random = createRandom(5, mean)
      const counts = new Map<number, number>()
      for (let i = 0; i < n; i++) {
        const k = drawPoisson(random, mean)
        counts.set(k, (counts.get(k) ?? 0) + 1)
      }
      let probability = Math.exp(-mean)
      for (let k = 0; k <= 2 * mean; k++) {
        monteCarlo(counts.get(k) ?? 0, n, probability, 5)
        probability *= mean / (k + 1)
      }
    }
  })

  it('normal, in the tails', () => {
    const random = createRandom(6)
    let below = 0
    for (let i = 0; i < n; i++) if (drawNormal(random) < -1.959963984540054) below++
    monteCarlo(below, n, 0.025, 4)
  })

  it('Bernoulli and weighted index, never at weight 0', () => {
    const random = createRandom(7)
    let ones = 0
    const chosen = [0, 0, 0]
    for (let i = 0; i < n; i++) {
      ones += drawBernoulli(random, 0.3)
      const index = drawIndex(random, [1, 0, 3])
      chosen[index] = (chosen[index] ?? 0) + 1
    }
    monteCarlo(ones, n, 0.3, 4)
    expect(chosen[1]).toBe(0)
    monteCarlo(chosen[2] ?? 0, n, 0.75, 4)
  })
})

describe('samplers refuse what they cannot draw', () => {
  it('names the rule and the value', () => {
    const random = createRandom(8)
    expect(() => drawPoisson(random, -1)).toThrow('drawPoisson: mean must be 0 to 1e15, got -1')
    expect(() => drawPoisson(random, Number.NaN)).toThrow('drawPoisson: mean')
    expect(() => drawNormal(random, Number.NaN)).toThrow('drawNormal: mean must be finite, got NaN')
    expect(() => drawGamma(random, 0)).toThrow('drawGamma: shape must be above 0, got 0')
    expect(() => drawIndex(random, [0, 0])).toThrow('weights must sum to more than 0')
    expect(drawPoisson(random, 0)).toBe(0)
    expect(drawNegativeBinomial(random, 0, 1)).toBe(0)
  })
})
