import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { propertyOptions } from '@legwork/testing'
import { canonicalJson } from '@legwork/base'

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts keys as RFC 8785, section 3.2.3 does: by UTF-16 code units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const value = Object.fromEntries(keys.map((key) => [key, 0]))
    const order = [...canonicalJson(value).matchAll(/"((?:[^"\\]|\\.)*)":/g)].map(
      (m) => JSON.parse(`"${m[1]}"`) as string,
    )
    expect(order).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
  })

  it('does not depend on the order in which keys were set, and reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        const reversed = (held: unknown): unknown =>
          Array.isArray(held)
            ? held.map(reversed)
            : held !== null && typeof held === 'object'
              ? Object.fromEntries(
                  Object.entries(held)
                    .reverse()
                    .map(([k, v]) => [k, reversed(v)]),
                )
              : held
        expect(canonicalJson(reversed(value))).toBe(text)
      }),
      propertyOptions('canonical json', 300),
    )
  })

  it('leaves undefined properties out and writes -0 as 0', () => {
    expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}')
  })

  it('throws on what JSON cannot hold', () => {
    const cycle: { self?: unknown } = {}
    cycle.self = cycle
    expect(() => canonicalJson(Number.NaN)).toThrow('numbers must be finite, got NaN')
    expect(() => canonicalJson([undefined])).toThrow('must be a JSON value, got undefined')
    expect(() => canonicalJson(1n)).toThrow('must be a JSON value, got bigint')
    expect(() => canonicalJson('\ud800')).toThrow('text must be well formed')
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow('text must be well formed')
    expect(() => canonicalJson(new Map())).toThrow('objects must be plain')
    expect(() => canonicalJson(cycle)).toThrow('must not contain itself')
    const shared = { a: 1 }
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]')
  })
})
