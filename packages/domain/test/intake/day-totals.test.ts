import { expectOk } from '@legwork/base'
import type { Food } from '@legwork/knowledge'
import { absolute } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import {
  authoritiesFor,
  mineralRatio,
  needOf,
  upperLevelBook,
  usualSupplements,
} from '../../src/intake/index.ts'
import { eaten, element, foods, references, took, totals, woman70 } from './fixtures.ts'

const dayOf = (...entries: Parameters<typeof totals>[0][number][]) => {
  const [day] = totals(entries)
  if (day === undefined) throw new Error('totals: need a day, got none')
  return day
}

describe('a day added up', () => {
  it('sums foods by weight and portion', () => {
    // wholemeal bread 73.5 mg Mg per 100 g, a slice is 35 g; almonds 270 mg per 100 g (USDA SR28 12061)
    const day = dayOf(
      eaten('2026-11-02', 'wholemeal-bread', 2, 'snee'),
      eaten('2026-11-02', 'almonds', 25, 'g'),
    )
    absolute(day.food.magnesium.value, 0.7 * 73.5 + 0.25 * 270, 1e-9)
    expect(day.food.magnesium.atLeast).toBe(false)
    expect(day.supplements).toEqual({ low: 0, high: 0, atLeast: false })
  })

  it('says "at least" for the nutrient that is missing and no other', () => {
    // langoustine has no energy figure in its source row
    const day = dayOf(
      eaten('2026-11-02', 'langoustine', 100, 'g'),
      eaten('2026-11-02', 'apple', 1, 'stuk'),
    )
    expect(day.food.energy.atLeast).toBe(true)
    expect(day.food.magnesium.atLeast).toBe(false)
    expect(day.notCounted).toHaveLength(1)
  })

  it('says "at least" for everything when a food is unknown, has no such portion or an impossible weight', () => {
    for (const entry of [
      { ...eaten('2026-11-02', 'x', 1, 'g'), foodId: null },
      eaten('2026-11-02', 'apple', 1, 'sneetje-van-iets'),
      eaten('2026-11-02', 'apple', 9000, 'g'),
    ]) {
      const day = dayOf(entry, eaten('2026-11-02', 'banana', 100, 'g'))
      expect(Object.values(day.food).every((total) => total.atLeast)).toBe(true)
      expect(day.notCounted).toHaveLength(1)
    }
  })

  it('keeps supplements and medicines apart from food, times their count', () => {
    const day = dayOf(
      took('2026-11-02', element(100), 2),
      took(
        '2026-11-02',
        { amount: 724, unit: 'mg', states: 'compound', form: 'oxide' },
        1,
        'medicine',
      ),
    )
    absolute(day.supplements.low, 200 + 724 * (24.305 / 40.304), 1e-9)
    expect(day.food.magnesium.value).toBe(0)
    expect(day.taken).toHaveLength(2)
  })

  it('a label that cannot be read makes the added magnesium "at least"', () => {
    expect(dayOf(took('2026-11-02', null)).supplements).toEqual({ low: 0, high: 0, atLeast: true })
  })

  it('orders days and averages supplements over all of them', () => {
    const days = totals([
      took('2026-11-04', element(300)),
      eaten('2026-11-02', 'apple', 100, 'g'),
      eaten('2026-11-03', 'apple', 100, 'g'),
    ])
    expect(days.map((day) => day.date)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04'])
    expect(usualSupplements(days)).toEqual({ low: 100, high: 100, atLeast: false })
  })

  it('gives calcium per magnesium without a target', () => {
    const days = totals([eaten('2026-11-02', 'milk-semi-skimmed', 200, 'g')])
    const milk = foods.foodsById.get('milk-semi-skimmed') as Food
    absolute(
      mineralRatio(days).calciumPerMagnesium ?? Number.NaN,
      (milk.per100g.calcium ?? 0) / (milk.per100g.magnesium ?? 1),
      1e-9,
    )
    expect(mineralRatio(days).target).toBeNull()
    expect(mineralRatio([]).calciumPerMagnesium).toBeNull()
  })
})

describe('need per authority', () => {
  it('finds the amount for age and sex, with its fact', () => {
    expect(expectOk(needOf(references, woman70, 'efsa', 'magnesium'), 'need')).toMatchObject({
      low: 300,
      high: 300,
      facts: [{ id: 'efsa.f' }],
    })
    expect(
      expectOk(needOf(references, { ...woman70, ageMonths: 371 }, 'nasem', 'magnesium'), 'need')
        .low,
    ).toBe(310)
    expect(
      expectOk(needOf(references, { ...woman70, ageMonths: 372 }, 'nasem', 'magnesium'), 'need')
        .low,
    ).toBe(320)
  })

  it('gives a range when the sex is not told', () => {
    expect(
      expectOk(needOf(references, { ...woman70, sex: 'unknown' }, 'efsa', 'magnesium'), 'need'),
    ).toMatchObject({ low: 300, high: 350 })
  })

  it('shows nothing unverified, and nothing that is not there', () => {
    expect(needOf(references, woman70, 'nordic', 'magnesium')).toMatchObject({
      ok: false,
      error: { type: 'no-amount', unverified: [{ id: 'nordic.f' }] },
    })
    expect(needOf(references, woman70, 'efsa', 'calcium')).toMatchObject({
      ok: false,
      error: { type: 'no-amount', unverified: [] },
    })
    expect(needOf(references, woman70, 'mars', 'magnesium')).toMatchObject({
      ok: false,
      error: { type: 'no-such-authority' },
    })
    expect(authoritiesFor(references, woman70, 'magnesium')).toEqual(['efsa', 'nasem'])
    expect(authoritiesFor(references, woman70, 'magnesium', 'upper-level')).toEqual([
      'efsa',
      'nasem',
    ])
  })
})

describe('the upper level', () => {
  const book = (authority: string, ...entries: Parameters<typeof totals>[0][number][]) =>
    expectOk(upperLevelBook(totals(entries), references, woman70, authority), 'book')

  it('never counts magnesium that food holds by nature', () => {
    const found = book('efsa', eaten('2026-11-02', 'pumpkin-seeds', 500, 'g'))
    expect(found.worst).toBe('nothing-added')
    expect(found.days[0]?.added).toEqual({ low: 0, high: 0, atLeast: false })
  })

  it.each([
    [250, 'efsa', 'below'],
    [251, 'efsa', 'above'],
    [300, 'nasem', 'below'],
    [350, 'nasem', 'below'],
    [351, 'nasem', 'above'],
  ] as const)('%i mg against %s is %s', (mg, authority, state) => {
    expect(book(authority, took('2026-11-02', element(mg))).worst).toBe(state)
  })

  it('a range across the level, or a label that cannot be read, "may be above"', () => {
    const citrate = { amount: 2000, unit: 'mg', states: 'compound', form: 'citrate' } as const
    expect(book('efsa', took('2026-11-02', citrate)).worst).toBe('may-be-above')
    expect(book('efsa', took('2026-11-02', null)).worst).toBe('may-be-above')
  })

  it('counts medicines and fortified foods; partly added magnesium as a range', () => {
    expect(book('efsa', took('2026-11-02', element(300), 1, 'medicine')).worst).toBe('above')
    const redBull = book('efsa', eaten('2026-11-02', 'red-bull', 250, 'g')).days[0]?.added
    expect(redBull?.low).toBeGreaterThan(0)
    expect(redBull?.high).toBe(redBull?.low)
    const shake = book('efsa', eaten('2026-11-02', 'meal-shake', 300, 'g')).days[0]?.added
    // 28 mg per 100 g (Ciqual 42005), of which an unknown part is added
    expect(shake).toMatchObject({ low: 0, high: 84 })
  })

  it('advises two doses whenever something is taken', () => {
    expect(book('efsa', took('2026-11-02', element(100))).spreadOverTwoDoses).toBe(true)
    expect(book('efsa', eaten('2026-11-02', 'apple', 100, 'g')).spreadOverTwoDoses).toBe(false)
  })
})
