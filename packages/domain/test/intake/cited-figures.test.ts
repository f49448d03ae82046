import { relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { absorptionOf, plausibleEnergy, usualIntakePrior } from '../../src/intake/index.ts'
import type { IntakePerson } from '../../src/intake/index.ts'

/**
 * What the cited figures come to, worked out by hand from the pages themselves (IOM 1997 p. 195, IOM 2000 p. 54,
 * EFSA 2015, Fine 1991, Firoz 2001, Schuette 1994, NHMRC 2006), apart from the code that reads the facts.
 */
const adult = (sex: IntakePerson['sex']): IntakePerson => ({
  ageMonths: 50 * 12,
  sex,
  lifeStage: 'none',
})
const z95 = 1.6448536269514722
const withinSd = Math.sqrt(Math.log(1 + ((3162 - 702) * 3) / 228 ** 2))

describe('the cited figures', () => {
  it.each([
    ['female', 134, 222, 342, 300, 0.25],
    ['male', 177, 310, 516, 350, 0.4],
  ] as const)('start the usual intake: %s', (sex, low, middle, high, europe, spread) => {
    const prior = usualIntakePrior(adult(sex))
    if (!('median' in prior)) throw new Error(`prior: must have a mean, ${sex}`)
    relative(prior.median, Math.sqrt(middle * europe), 1e-12)
    const between = Math.hypot(Math.log(high / low) / (2 * z95), Math.log(europe / middle) / 2)
    relative(prior.betweenSd, between, 1e-12)
    relative(prior.withinSd, withinSd, 1e-12)
    expect(prior.withinSpread).toBe(spread)
    expect(prior.facts).toHaveLength(5)
  })

  it('start nothing but the spread of days where no mean was found', () => {
    const prior = usualIntakePrior({ ...adult('female'), lifeStage: 'pregnancy' })
    expect(prior).not.toHaveProperty('median')
    relative(prior.withinSd, withinSd, 1e-12)
    expect(prior.facts).toHaveLength(1)
  })

  it('leave out days under 500 and over 6,000 kcal', () => {
    expect(plausibleEnergy).toEqual({ low: 500, high: 6000 })
  })

  it.each([
    ['food', 0.25, 0.75],
    ['citrate', 0.11, 0.65],
    ['chloride', 0.11, 0.65],
    ['lactate', 0.11, 0.65],
    ['aspartate', 0.11, 0.65],
    ['acetate', 0.11, 0.65],
    ['bisglycinate', 0.11, 0.65],
    ['oxide', 0.04, 0.228],
    ['hydroxide', 0.04, 0.228],
    ['carbonate', 0.04, 0.228],
  ] as const)('give the share of %s that is taken up: %d to %d', (family, low, high) => {
    const of = family === 'food' ? family : { family }
    for (const mg of [1, 100, 971]) {
      const { share, absorbed } = absorptionOf(mg, of)
      expect(share).toEqual({ low, high })
      expect(absorbed).toEqual({ low: low * mg, high: high * mg })
    }
  })

  it('give no more than 11 % of 80 mEq (972 mg) and over of a soluble form', () => {
    expect(absorptionOf(972, { family: 'citrate' }).share).toEqual({ low: 0.11, high: 0.11 })
    expect(absorptionOf(972, { family: 'oxide' }).share).toEqual({ low: 0.04, high: 0.228 })
    expect(absorptionOf(972, 'food').share).toEqual({ low: 0.25, high: 0.75 })
  })

  it.each(['sulfate', 'taurate', 'malate', 'gluconate', 'orotate', ''])(
    'give nothing for “%s”: no figure in people was found',
    (family) => {
      expect(absorptionOf(300, { family })).toMatchObject({ share: null, absorbed: null })
    },
  )
})
