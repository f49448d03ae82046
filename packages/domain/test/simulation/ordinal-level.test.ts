import { describe, expect, it } from 'vitest'
import { createRandom, drawNormal } from '@legwork/base'
import { absolute } from '@legwork/testing'
import { cutpointsAt, meanScore } from '../../src/simulation/ordinal-level.ts'

const cases = [
  { low: 0, high: 4, level: 2, step: 1.5, sigma: 0.5 },
  { low: 0, high: 10, level: 1.2, step: 0.6, sigma: 1 },
  { low: 1, high: 7, level: 6.5, step: 1, sigma: 2.5 },
] as const

describe('cutpoints from a mean score', () => {
  it.each(cases)('$low..$high with mean $level', ({ low, high, level, step, sigma }) => {
    const cuts = cutpointsAt({ low, high }, level, step, sigma)
    expect(cuts).toHaveLength(high - low)
    cuts.slice(1).forEach((cut, k) => absolute(cut - (cuts[k] ?? Number.NaN), step, 1e-9))
    absolute(meanScore({ low, high }, cuts, sigma), level, 1e-9)
  })

  it.each(cases)('20,000 drawn nights agree (seed 12)', ({ low, high, level, step, sigma }) => {
    const cuts = cutpointsAt({ low, high }, level, step, sigma)
    const random = createRandom(12, high)
    const nights = 20_000
    let sum = 0
    let squares = 0
    for (let n = 0; n < nights; n++) {
      const p = random.nextUniform()
      const latent = drawNormal(random, 0, sigma) + Math.log(p / (1 - p))
      const score = low + cuts.filter((cut) => latent > cut).length
      sum += score
      squares += score * score
    }
    const mean = sum / nights
    absolute(mean, level, 4 * Math.sqrt((squares / nights - mean * mean) / nights))
  })

  it('refuses a level at or beyond an end', () => {
    expect(() => cutpointsAt({ low: 0, high: 4 }, 4, 1, 1)).toThrow('cutpointsAt: level')
  })
})
