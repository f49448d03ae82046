import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectPriorText, parseEffectPrior, parseHalfLife } from '@legwork/domain'

describe('half-life text', () => {
  it('gives equal weights when none are named', () => {
    expect(parseHalfLife('0,1,2,4')).toEqual({
      ok: true,
      value: [0, 1, 2, 4].map((days) => ({ days, weight: 0.25 })),
    })
  })
  it('reads weights', () => {
    expect(parseHalfLife('0:1, 2:3')).toEqual({
      ok: true,
      value: [
        { days: 0, weight: 0.25 },
        { days: 2, weight: 0.75 },
      ],
    })
  })
  it.each([
    ['two', 'number'],
    ['', 'number'],
    ['-1', 'range'],
    ['61', 'range'],
    ['1:0', 'weight'],
    ['1:x', 'weight'],
    ['1,1', 'duplicate'],
    ['1:0.5,2', 'mixed-weights'],
    ['2:1:3', 'number'],
    ['0x2', 'number'],
    ['Infinity', 'number'],
    ['0:1e308,2:1e308', 'weight'],
    ['1:0x1', 'weight'],
  ])('refuses %j', (text, rule) => {
    const parsed = parseHalfLife(text)
    expect(!parsed.ok && parsed.error.rule).toBe(rule)
  })
})

describe('effect prior text', () => {
  it('reads the two forms of the contract', () => {
    expect(parseEffectPrior('normal(0,1)')).toEqual({
      ok: true,
      value: [{ mean: 0, sd: 1, weight: 1 }],
    })
    expect(parseEffectPrior('0.8*normal(-0.04,0.26)+0.2*normal(0,1)')).toEqual({
      ok: true,
      value: [
        { mean: -0.04, sd: 0.26, weight: 0.8 },
        { mean: 0, sd: 1, weight: 0.2 },
      ],
    })
  })
  it.each([
    ['cauchy(0,1)', 'form'],
    ['normal(0,1', 'form'],
    ['normal(0,0)', 'sd'],
    ['normal(0,-1)', 'sd'],
    ['0*normal(0,1)', 'weight'],
    ['', 'form'],
  ])('refuses %j', (text, rule) => {
    const parsed = parseEffectPrior(text)
    expect(!parsed.ok && parsed.error.rule).toBe(rule)
  })
  it('reads back what it wrote', () => {
    const component = fc.record({
      // −0 and 0 are one mean: adding 0 makes them one number
      mean: fc.double({ min: -5, max: 5, noNaN: true }).map((mean) => mean + 0),
      sd: fc.double({ min: 1e-3, max: 9, noNaN: true }),
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(component, { minLength: 1, maxLength: 3 }), (prior) => {
        const text = effectPriorText(prior)
        const parsed = parseEffectPrior(text)
        expect(parsed.ok).toBe(true)
        if (!parsed.ok) return
        expect(parsed.value.map((p) => [p.mean, p.sd])).toEqual(prior.map((p) => [p.mean, p.sd]))
        const total = prior.reduce((sum, p) => sum + p.weight, 0)
        parsed.value.forEach((p, i) => {
          expect(Math.abs(p.weight - (prior[i]?.weight ?? 0) / total)).toBeLessThan(1e-12)
        })
      }),
    )
  })
})
