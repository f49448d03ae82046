import { relative } from '@legwork/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atomicWeights,
  atomsOf,
  elementalFraction,
  factsOf,
  massFraction,
  molarMass,
} from '../src/index.ts'
import { library } from './library.ts'

describe('atomsOf', () => {
  it.each([
    ['MgO', { Mg: 1, O: 1 }],
    ['Mg(OH)2', { Mg: 1, O: 2, H: 2 }],
    ['MgCl2.6H2O', { Mg: 1, Cl: 2, H: 12, O: 6 }],
    ['Mg3(C6H5O7)2.9H2O', { Mg: 3, C: 12, H: 28, O: 23 }],
    ['Mg(C2H6NO3S)2', { Mg: 1, C: 4, H: 12, N: 2, O: 6, S: 2 }],
  ])('counts %s', (formula, atoms) => {
    expect(atomsOf(formula)).toEqual({ ok: true, value: atoms })
  })

  it.each(['', 'mgO', 'Mg(OH', 'MgO)', 'Mg((', '2', 'Mg.', 'Mg O'])('refuses %o', (formula) => {
    expect(atomsOf(formula)).toMatchObject({
      ok: false,
      error: { type: 'invalid-formula', formula },
    })
  })

  it('counts what it is made from', () => {
    const element = fc.constantFrom('H', 'C', 'N', 'O', 'Mg', 'S', 'Cl')
    const parts = fc.array(fc.tuple(element, fc.integer({ min: 1, max: 20 })), { minLength: 1 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), (list, times) => {
        const inner = list.map(([symbol, n]) => `${symbol}${n}`).join('')
        const expected: Record<string, number> = {}
        for (const [symbol, n] of list) expected[symbol] = (expected[symbol] ?? 0) + n * times
        expect(atomsOf(`(${inner})${times}`)).toEqual({ ok: true, value: expected })
        expect(atomsOf(`${times}${inner}`)).toEqual({ ok: true, value: expected })
      }),
      { seed: 20261122 },
    )
  })
})

describe('massFraction', () => {
  it('adds up to one over all elements', () => {
    const atoms = { Mg: 3, C: 12, H: 10, O: 14 }
    const shares = Object.keys(atoms).map((symbol) => massFraction(atoms, symbol, atomicWeights))
    relative(
      shares.reduce((sum, share) => sum + share, 0),
      1,
      1e-12,
    )
  })

  it('needs the weight of each element', () => {
    expect(() => molarMass({ Xe: 1 }, atomicWeights)).toThrow(
      'molarMass: needs the weight of each element, Xe',
    )
  })
})

describe('the share of magnesium', () => {
  // sourced percentages: collected with the forms (2026-11-22), from IUPAC abridged atomic weights
  const records = library().facts.filter(({ topic }) => topic === 'forms')

  it.each(factsOf('forms'))('of $id is close to the sourced percentage', (form) => {
    const record = records.find(({ id }) => id === form.id)
    if (record === undefined || !('sourcedPercent' in record)) throw new Error('form: is in YAML')
    relative(elementalFraction(form) * 100, Number(record.sourcedPercent), 0.001)
  })
})
