import { describe, expect, it } from 'vitest'
import {
  absolute,
  fakeClock,
  monteCarlo,
  posteriorSd,
  propertyOptions,
  relative,
  scale,
  scaled,
  seedFor,
  ulps,
} from '@legwork/testing'

describe('tolerances pass on the edge and fail beyond it', () => {
  it('relative', () => {
    relative(101, 100, 0.01)
    relative(Infinity, Infinity, 0)
    expect(() => relative(102, 100, 0.01)).toThrow(
      'relative: got 102, expected 100; relative error 0.02, limit 0.01',
    )
    expect(() => relative(1e-9, 0, 1)).toThrow('relative: expected is 0 (use absolute)')
    expect(() => relative(Number.NaN, 1, 1)).toThrow('relative')
    expect(() => relative(Number.NaN, Number.NaN, 1)).toThrow('relative')
    expect(() => relative(1, Infinity, 1)).toThrow('relative')
    expect(() => relative(1, 1, -1)).toThrow('tolerance must be finite and 0 or more, got -1')
    expect(() => relative(1, 1, Number.NaN)).toThrow('tolerance')
  })

  it('absolute', () => {
    absolute(0.5, 0, 0.5)
    expect(() => absolute(0.6, 0, 0.5)).toThrow(
      'absolute: got 0.6, expected 0; error 0.6, limit 0.5',
    )
    expect(() => absolute(Number.NaN, 0, 1)).toThrow('absolute')
  })

  it('ulps', () => {
    ulps(1 + Number.EPSILON, 1, 1)
    ulps(-0, 0, 0)
    ulps(Number.MIN_VALUE, -Number.MIN_VALUE, 2)
    expect(() => ulps(1 + 2 * Number.EPSILON, 1, 1)).toThrow('2 ulps apart, limit 1 ulps')
    expect(() => ulps(Number.NaN, Number.NaN, 1e9)).toThrow('not a number')
  })

  it('posteriorSd', () => {
    posteriorSd(1.5, 1, 0.5, 1)
    expect(() => posteriorSd(1.5, 1, 0.25, 1)).toThrow('2 posterior SD off, limit 1 SD')
    expect(() => posteriorSd(1, 1, 0, 1)).toThrow(
      'posteriorSd: sd must be positive and finite, got 0',
    )
    expect(() => posteriorSd(Number.NaN, 1, 1, 1)).toThrow('posteriorSd')
  })

  it('monteCarlo', () => {
    monteCarlo(54, 100, 0.5, 0.81)
    expect(() => monteCarlo(60, 100, 0.5, 1.9)).toThrow('60 of 100')
    monteCarlo(0, 10, 0, 3)
    expect(() => monteCarlo(1, 10, 0, 3)).toThrow('Infinity standard errors off')
    expect(() => monteCarlo(11, 10, 0.5, 3)).toThrow('count must be a whole number from 0 to 10')
  })
})

describe('sizes and seeds', () => {
  it('takes the multiplier as given and refuses nonsense', () => {
    expect(scale(20)).toBe(20)
    expect(scaled(10, '0.01')).toBe(1)
    expect(scaled(10, 2.5)).toBe(25)
    for (const bad of ['', 'many', 0, -1, Infinity])
      expect(() => scale(bad)).toThrow('LEGWORK_SCALE')
  })

  it('hashes names to fixed 32-bit seeds', () => {
    // FNV-1a 32 of the byte "a" is 0xe40c292c (draft-eastlake-fnv, appendix C); then the zero byte
    expect(seedFor('a')).toBe(Math.imul(0xe40c292c, 0x01000193) >>> 0)
    expect(seedFor('a')).not.toBe(seedFor('b'))
    expect(propertyOptions('x', 7)).toEqual(propertyOptions('x', 7))
  })

  it('stands still until told', () => {
    const clock = fakeClock()
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1))
    clock.advance(5)
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1) + 5)
    clock.set(1)
    expect(clock.now()).toBe(1)
  })
})
