import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { propertyOptions, relative } from '@legwork/testing'
import {
  add,
  amountToMass,
  compareQuantities,
  convert,
  convertTo,
  dimensionOf,
  massToAmount,
  parseUnit,
  quantity,
  units,
} from '@legwork/base'

describe('Quantity', () => {
  it('converts with exact factors', () => {
    expect(convertTo(quantity(1.5, 'g'), 'mg')).toEqual({ value: 1500, unit: 'mg' })
    expect(convertTo(quantity(250, 'mg'), 'µg')).toEqual({ value: 250_000, unit: 'µg' })
    expect(convertTo(quantity(300, 'mg'), 'g').value).toBe(0.3)
    // thermochemical calorie: 1 kcal = 4.184 kJ exactly
    expect(convertTo(quantity(1, 'kcal'), 'kJ').value).toBe(4.184)
    expect(convertTo(quantity(4.184, 'kJ'), 'kcal').value).toBe(1)
    expect(convertTo(quantity(2, 'day'), 'minute').value).toBe(2880)
    expect(convertTo(quantity(90, 'minute'), 'hour').value).toBe(1.5)
  })

  it('refuses another dimension as a value', () => {
    expect(convert(quantity(1, 'mg'), 'kcal')).toEqual({
      ok: false,
      error: { type: 'unit-mismatch', from: 'mg', to: 'kcal' },
    })
    expect(add<'mg'>(quantity(1, 'mg'), quantity(1, 'hour') as never).ok).toBe(false)
    expect(compareQuantities(quantity(1, 'mmol'), quantity(1, 'mg')).ok).toBe(false)
  })

  it('adds and compares across units of one dimension', () => {
    expect(add(quantity(400, 'mg'), quantity(0.1, 'g'))).toEqual({
      ok: true,
      value: { value: 500, unit: 'mg' },
    })
    expect(compareQuantities(quantity(1, 'g'), quantity(999, 'mg'))).toEqual({
      ok: true,
      value: 1 - 0.999,
    })
  })

  it('goes between mass and amount with a molar mass', () => {
    // IUPAC/CIAAW abridged standard atomic weights 2021: Mg 24.305, Ca 40.078, K 39.098
    relative(amountToMass(quantity(1, 'mmol'), 24.305).value, 24.305, 1e-15)
    relative(massToAmount(quantity(1, 'g'), 40.078).value, 1000 / 40.078, 1e-15)
    relative(massToAmount(quantity(39.098, 'mg'), 39.098).value, 1, 1e-15)
    expect(() => amountToMass(quantity(1, 'mmol'), 0)).toThrow(
      'amountToMass: molar mass must be positive and finite, got 0',
    )
  })

  it('throws on numbers that are no number', () => {
    expect(() => quantity(Number.NaN, 'mg')).toThrow('quantity: value must be finite, got NaN')
    expect(() => quantity(1, 'IU' as never)).toThrow('unit: must be one of')
  })

  it('reads units, both micro signs, and no international units', () => {
    for (const text of ['µg', 'μg', 'ug', 'mcg', ' MCG '])
      expect(parseUnit(text)).toEqual({ ok: true, value: 'µg' })
    expect(parseUnit('KJ')).toEqual({ ok: true, value: 'kJ' })
    expect(parseUnit('IU')).toEqual({ ok: false, error: { type: 'unknown-unit', text: 'IU' } })
  })

  it('comes back from every round trip within two roundings', () => {
    const unit = fc.constantFrom(...units)
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        unit,
        unit,
        (value, from, to) => {
          const there = convert(quantity(value, from), to)
          expect(there.ok).toBe(dimensionOf(from) === dimensionOf(to))
          if (!there.ok) return
          const back = convert(there.value, from)
          if (!back.ok) throw new Error('must convert back')
          relative(back.value.value, value, 1e-15)
        },
      ),
      propertyOptions('quantity round trip', 500),
    )
  })
})
