import { expectOk } from '@legwork/base'
import { absolute, propertyOptions } from '@legwork/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absorptionOf, elementalMagnesium, judgeDose, readLabel } from '../../src/intake/index.ts'
import type { SupplementLabel } from '../../src/intake/index.ts'
import { forms, mgPerMmol } from './fixtures.ts'

const elemental = (label: SupplementLabel) => elementalMagnesium(label, forms, mgPerMmol)

describe('a dose', () => {
  const oxide = { low: 241, high: 241 }
  it.each([
    [oxide, 1, 1, null],
    [oxide, 2, 2, null],
    [oxide, 2, 3, 'unusual'],
    [oxide, 11, 1, 'unusual'],
    [oxide, 500, 1, 'implausible'],
    [null, 2, 3, null],
    [null, 11, 1, 'unusual'],
    [null, 101, 1, 'implausible'],
    // the least that a label may mean is judged
    [{ low: 200, high: 2000 }, 3, 1, null],
  ] as const)('of %j, %d at once, %d times a day: %s', (elemental, atOnce, times, judged) => {
    expect(judgeDose(elemental, atOnce, times)).toBe(judged)
  })
})

describe('elemental magnesium of a label', () => {
  it('"900 mg magnesium citrate" is 102 to 146 mg: salt and hydrate are not told', () => {
    // birth certificate: 900 × 24.305 / 214.411 = 102.0; 900 × 72.915 / 451.113 = 145.5 (Frusso 1999's label)
    const label = readLabel('900 mg magnesium citrate', forms)
    expect(label).toEqual({ amount: 900, unit: 'mg', states: 'compound', form: 'citrate' })
    const found = expectOk(elemental(label ?? fail()), 'label')
    absolute(found.low, 102.02, 0.01)
    absolute(found.high, 145.47, 0.01)
    expect(found.because).toBe('hydrate-unknown')
    expect(found.forms.map((form) => form.id)).toEqual([
      'citrate_tri',
      'citrate_tri_9h',
      'citrate_mono',
    ])
  })

  it('one named form is one amount; 865 mg oxide is 520 mg magnesium', () => {
    // birth certificate: 865 mg MgO ≈ 520 mg Mg, the dose of Roguin Maor 2017
    const found = expectOk(
      elemental({ amount: 865, unit: 'mg', states: 'compound', form: 'oxide' }),
      'label',
    )
    absolute(found.low, 521.6, 0.1)
    expect(found.high).toBe(found.low)
  })

  it('an amount of the element is itself; mmol count atoms', () => {
    expect(
      expectOk(elemental({ amount: 100, unit: 'mg', states: 'element', form: 'citrate' }), 'label'),
    ).toMatchObject({ low: 100, high: 100 })
    absolute(
      expectOk(elemental({ amount: 5, unit: 'mmol', states: 'open', form: null }), 'label').high,
      121.5,
      0.1,
    )
  })

  it('when it is open whether element or compound is meant, both ends stand', () => {
    const found = expectOk(
      elemental({ amount: 400, unit: 'mg', states: 'open', form: 'citrate' }),
      'label',
    )
    absolute(found.low, 45.34, 0.01)
    expect(found.high).toBe(400)
    expect(found.because).toBe('element-or-compound')
  })

  it('refuses unknown forms and slips of unit', () => {
    expect(elemental({ amount: 400, unit: 'mg', states: 'compound', form: 'kryptonite' })).toEqual({
      ok: false,
      error: { type: 'unknown-form', form: 'kryptonite' },
    })
    expect(elemental({ amount: 400, unit: 'g', states: 'element', form: null })).toMatchObject({
      ok: false,
      error: { type: 'implausible-amount' },
    })
  })

  it('is a range inside the compound, whatever the label', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3000, noNaN: true }),
        fc.constantFrom('compound', 'open', 'element'),
        fc.constantFrom('citrate', 'chloride', 'oxide', 'citrate_mono', null),
        (amount, states, form) => {
          const found = elemental({ amount, unit: 'mg', states, form })
          return (
            found.ok &&
            found.value.low >= 0 &&
            found.value.low <= found.value.high &&
            found.value.high <= amount
          )
        },
      ),
      propertyOptions('elemental magnesium'),
    )
  })
})

describe('reading labels', () => {
  it.each([
    ['Magnesium citraat 900 mg', 900, 'compound', 'citrate'],
    ['magnesiumcitraat 1.000 mg', 1000, 'compound', 'citrate'],
    ['magnesiumcitraat 900 mg, waarvan 140 mg magnesium', 140, 'element', 'citrate'],
    ['Magnesium 375 mg (als citraat)', 375, 'element', 'citrate'],
    ['250 mg elemental magnesium (as citrate)', 250, 'element', 'citrate'],
    ['magnesium oxide 400 mg providing 240 mg elemental magnesium', 240, 'element', 'oxide'],
    ['Magnesium 400 mg', 400, 'open', null],
    ['magnesiumchloride-hexahydraat 500 mg', 500, 'compound', 'chloride_6h'],
    ['magnesium (oxide) 400 mg', 400, 'open', 'oxide'],
  ] as const)('%s', (text, amount, states, form) => {
    expect(readLabel(text, forms)).toEqual({ amount, unit: 'mg', states, form })
  })

  it('reads mmol and grams, and nothing from nothing', () => {
    expect(readLabel('5 mmol magnesium', forms)).toMatchObject({ amount: 5, unit: 'mmol' })
    expect(readLabel('1,5 g magnesiumcitraat', forms)).toMatchObject({ amount: 1.5, unit: 'g' })
    expect(readLabel('een tablet', forms)).toBeNull()
  })
})

describe('absorption', () => {
  it('is a range that never grows with the dose, and none where no human figure exists', () => {
    const small = absorptionOf(100, { family: 'citrate' })
    const huge = absorptionOf(1000, { family: 'citrate' })
    expect(small.share).toEqual({ low: 0.11, high: 0.65 })
    expect(huge.share).toEqual({ low: 0.11, high: 0.11 })
    expect(absorptionOf(300, { family: 'oxide' }).share).toEqual({ low: 0.04, high: 0.228 })
    expect(absorptionOf(300, { family: 'taurate' })).toMatchObject({
      share: null,
      absorbed: null,
      grade: 'none',
      fact: null,
    })
    expect(absorptionOf(300, 'food').fact).toBe('absorption.food')
  })
})

function fail(): never {
  throw new Error('label: need one, got null')
}
