import { expectOk } from '@legwork/base'
import { absolute, relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import {
  adequacyOf,
  gapClosers,
  needOf,
  plausibleEnergy,
  separateDays,
  usualIntake,
  usualIntakePrior,
  usualTotal,
} from '../../src/intake/index.ts'
import type { FoodDay, IntakePerson, UsualIntake } from '../../src/intake/index.ts'
import { date, eaten, foods, references, totals, woman70 } from './fixtures.ts'

const day = (text: string, magnesium: number, energy: number | null = 1800): FoodDay => ({
  date: date(text),
  magnesium,
  energy,
  atLeast: false,
})
const prior = usualIntakePrior(woman70)
const estimate = (days: readonly FoodDay[], from = prior) =>
  usualIntake(days, from, { plausibleEnergy })
const estimated = (
  days: readonly FoodDay[],
  from = prior,
): Extract<UsualIntake, { state: 'estimated' }> => {
  const found = estimate(days, from)
  if (found.state !== 'estimated')
    throw new Error(`usualIntake: must be estimated, got ${found.state}`)
  return found
}

describe('the cited starting point', () => {
  it('follows from the cited figures', () => {
    // women: √(222 × 300) = 258.1; ln(342/134)/3.29 = 0.2848; half of ln(300/222) = 0.1506; CV 85.9/228
    if (!('median' in prior)) throw new Error('prior: must have a mean')
    absolute(prior.median, 258.07, 0.01)
    absolute(prior.betweenSd, Math.hypot(0.28484, 0.15055), 1e-4)
    absolute(prior.withinSd, 0.3644, 1e-4)
    expect(prior.facts).toContain('usual-intake.within_person_sd')
  })

  it.each([
    { ageMonths: 200, sex: 'female', lifeStage: 'none' },
    { ageMonths: 400, sex: 'female', lifeStage: 'pregnancy' },
    { ageMonths: 400, sex: 'unknown', lifeStage: 'none' },
  ] satisfies IntakePerson[])('has no mean where none can be cited: %o', (person) => {
    expect('median' in usualIntakePrior(person)).toBe(false)
  })
})

describe('usual intake', () => {
  const three = [day('2026-11-02', 250), day('2026-11-04', 300), day('2026-11-07', 350)]

  it('needs three days that do not touch', () => {
    expect(separateDays(['2026-11-02', '2026-11-03', '2026-11-04'].map(date))).toBe(2)
    expect(
      separateDays(
        ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'].map(date),
      ),
    ).toBe(3)
    expect(estimate(three.slice(0, 2))).toMatchObject({
      state: 'too-few-days',
      separateDays: 2,
      range: { low: 250, high: 300 },
    })
    expect(
      estimate([day('2026-11-02', 250), day('2026-11-03', 300), day('2026-11-04', 350)]).state,
    ).toBe('too-few-days')
    expect(estimate([])).toMatchObject({ state: 'too-few-days', range: null })
  })

  it('lies between the own days and the mean of others, and says how far it was pulled', () => {
    const high = estimated([day('2026-11-02', 600), day('2026-11-04', 620), day('2026-11-07', 640)])
    expect(high.shrunk).toBe(true)
    expect(high.middle).toBeLessThan(620)
    expect(high.middle).toBeGreaterThan(258)
    expect(high.weightOfOthers).toBeGreaterThan(0)
    expect(high.weightOfOthers).toBeLessThan(0.5)
    expect(high.low).toBeLessThan(high.middle)
  })

  it('is not pulled anywhere without a mean', () => {
    const free = estimated(three, usualIntakePrior({ ...woman70, lifeStage: 'pregnancy' }))
    expect(free).toMatchObject({ shrunk: false, weightOfOthers: 0 })
    relative(free.middle, 300, 0.06)
  })

  it('narrows with more days and is pulled less', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      day(`2026-11-${String(2 * i + 1).padStart(2, '0')}`, 250 + (i % 3) * 50),
    )
    const few = estimated(three)
    const more = estimated(many)
    expect(more.high - more.low).toBeLessThan(few.high - few.low)
    expect(more.weightOfOthers).toBeLessThan(few.weightOfOthers)
  })

  it('agrees with the closed form when the spread of days is known', () => {
    // θ | y is normal: weight w = s²/n / (s²/n + b²), mean w ln m + (1 − w)(mean ln y + s²/2), with s nearly fixed
    const s = 0.3
    const b = 0.35
    const known = { median: 260, betweenSd: b, withinSd: s, withinSpread: 1e-6, facts: [] }
    const logs = three.map((one) => Math.log(one.magnesium))
    const mean = logs.reduce((sum, x) => sum + x, 0) / 3 + s ** 2 / 2
    const w = s ** 2 / 3 / (s ** 2 / 3 + b ** 2)
    const middle = w * Math.log(260) + (1 - w) * mean
    const sd = Math.sqrt(((1 - w) * s ** 2) / 3)
    const found = estimated(three, known)
    relative(found.middle, Math.exp(middle), 1e-5)
    relative(found.low, Math.exp(middle - 1.6448536 * sd), 1e-5)
    relative(found.high, Math.exp(middle + 1.6448536 * sd), 1e-5)
  })

  it('leaves out days that cannot be complete and notes what it did', () => {
    const found = estimate([
      ...three,
      day('2026-11-09', 20, 300),
      { ...day('2026-11-11', 260, null), atLeast: true },
    ])
    expect(found.leftOut).toEqual(['2026-11-09'])
    expect(found.notes).toEqual(['at-least', 'days-left-out'])
    expect(
      estimate([day('2026-11-02', 250), day('2026-11-04', 300), day('2026-11-06', 350)]).notes,
    ).toContain('no-weekend-day')
  })

  it('adds supplements as taken', () => {
    const food = estimated(three)
    expect(usualTotal(food, { low: 100, high: 150 })).toEqual({
      low: food.low + 100,
      middle: food.middle + 125,
      high: food.high + 150,
    })
    expect(usualTotal(estimate([]), { low: 100, high: 100 })).toBeNull()
  })
})

describe('adequacy', () => {
  const need = expectOk(needOf(references, woman70, 'efsa', 'magnesium'), 'need')

  it('says what the interval allows and nothing more', () => {
    expect(adequacyOf({ low: 310, middle: 350, high: 390 }, need).state).toBe('likely-at-least')
    expect(adequacyOf({ low: 250, middle: 290, high: 330 }, need).state).toBe('cannot-tell')
    expect(adequacyOf({ low: 200, middle: 240, high: 290 }, need).state).toBe('likely-less')
    expect(adequacyOf({ low: 200, middle: 240, high: 290 }, need, ['at-least']).state).toBe(
      'cannot-tell',
    )
    expect(adequacyOf(null, need)).toEqual({ state: 'too-few-days', need, difference: null })
  })
})

describe('what would close the gap', () => {
  const days = totals([
    eaten('2026-11-02', 'wholemeal-bread', 2, 'snee'),
    eaten('2026-11-02', 'milk-semi-skimmed', 1, 'glas'),
  ])

  it('lists foods by magnesium a portion and by what is eaten, never supplements or sweets', () => {
    const found = gapClosers(foods.foods, days, 'open')
    if (found.state !== 'listed') throw new Error(`gapClosers: must be listed, got ${found.state}`)
    expect(found.foods).toHaveLength(10)
    for (const { food, magnesium } of found.foods) {
      expect(food.addedMagnesium).toBe('none')
      expect(['sport-diet', 'alcohol', 'sweets', 'snacks']).not.toContain(food.group)
      expect(magnesium).toBeGreaterThanOrEqual(15)
    }
    const perGroup = new Map<string, number>()
    for (const { food } of found.foods)
      perGroup.set(food.group, (perGroup.get(food.group) ?? 0) + 1)
    expect(Math.max(...perGroup.values())).toBeLessThanOrEqual(3)
  })

  it('puts what is eaten already before a neighbour of equal magnesium', () => {
    const eats = totals([eaten('2026-11-02', 'rolled-oats', 40, 'g')])
    const rank = (from: typeof days): number => {
      const found = gapClosers(foods.foods, from, 'open', { limit: 60 })
      return found.state === 'listed'
        ? found.foods.findIndex(({ food }) => food.id === 'rolled-oats')
        : -1
    }
    expect(rank(eats)).toBeGreaterThanOrEqual(0)
    expect(rank(eats)).toBeLessThan(rank(totals([])) === -1 ? 60 : rank(totals([])))
  })

  it('respects the gate and wishes', () => {
    expect(gapClosers(foods.foods, days, 'closed')).toEqual({ state: 'withheld' })
    expect(gapClosers(foods.foods, days, 'professional-only').state).toBe('ask-first')
    const noNuts = gapClosers(foods.foods, days, 'open', { without: new Set(['nuts-seeds']) })
    expect(
      noNuts.state === 'listed' && noNuts.foods.every(({ food }) => food.group !== 'nuts-seeds'),
    ).toBe(true)
  })
})
