import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyOptions } from '@legwork/testing'
import { numberAsTyped, typedNumber } from '../src/components/typed-number.ts'

const value = (text: string, limits = {}) => {
  const read = typedNumber(text, limits)
  return read.ok ? read.value : read.error.type
}

describe('a typed number', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['7', 7],
    ['3,5', 3.5],
    ['3.5', 3.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['1000', 1000],
    ['1,2500', 1.25],
    ['−2', -2],
    ['1.000', 'ambiguous'],
    ['1,000', 'ambiguous'],
    ['1.000,5', 'not-a-number'],
    ['veel', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['Infinity', 'not-a-number'],
  ])('reads “%s” as %s', (text, wanted) => {
    expect(value(text)).toBe(wanted)
  })

  it('keeps to its limits and names the one that was passed', () => {
    expect(typedNumber('201', { highest: 200 })).toMatchObject({
      error: { type: 'above', limit: 200 },
    })
    expect(typedNumber('-1', { lowest: 0 })).toMatchObject({ error: { type: 'below', limit: 0 } })
    expect(value('2,5', { whole: true })).toBe('not-whole')
  })

  it('reads back what it writes, in both notations', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.boolean(), (cents, comma) => {
        expect(value(numberAsTyped(cents / 100, comma))).toBe(cents / 100)
      }),
      propertyOptions('typed number'),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        typedNumber(text, { lowest: 0, highest: 10, whole: true })
      }),
      propertyOptions('typed text'),
    )
  })
})
