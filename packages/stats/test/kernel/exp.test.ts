import { relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { exp } from '../../src/kernel/exp.ts'

describe('law E11: exp', () => {
  it('agrees with Math.exp to rounding over its whole range', () => {
    for (let i = -90_000; i <= 90_000; i++) {
      const x = i * 1.001e-3
      relative(exp(x), Math.exp(x), 1e-14)
    }
  })

  it('keeps the limits', () => {
    expect(exp(0)).toBe(1)
    expect(exp(-Infinity)).toBe(0)
    expect(exp(-1000)).toBe(0)
    expect(exp(1000)).toBe(Infinity)
    expect(exp(NaN)).toBeNaN()
  })
})
