import { readFileSync } from 'node:fs'
import { expectOk } from '@legwork/base'
import { loadTexts, massFraction, atomsOf } from '@legwork/knowledge'
import { relative } from '@legwork/testing'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import {
  elementalMagnesium,
  labelRefusal,
  magnesiumMgPerMmol,
  readLabel,
  supplementForms,
} from '../../src/intake/index.ts'

/** Each label (of 1,000 mg) with the compounds it may mean, as formulas: written before the reader was. */
const key = Papa.parse<{ label: string; states: string; formulas: string }>(
  readFileSync(new URL('./labels.csv', import.meta.url), 'utf8').trim(),
  { header: true },
).data

/** IUPAC abridged standard atomic weights (2021), apart from the facts. */
const weights = {
  H: 1.008,
  C: 12.011,
  N: 14.007,
  O: 15.999,
  Mg: 24.305,
  P: 30.974,
  S: 32.06,
  Cl: 35.45,
}
const share = (formula: string): number =>
  massFraction(expectOk(atomsOf(formula), formula), 'Mg', weights)

const forms = supplementForms([await loadTexts('nl'), await loadTexts('en')])
const named = (text: string) => readLabel(text, forms)

describe('a label', () => {
  it('has a key with every form and both languages', () => {
    const formulas = new Set(key.flatMap((row) => row.formulas.split(' ')))
    for (const form of forms) {
      const known = [...formulas].some(
        (one) => one !== '' && Math.abs(share(one) - form.elementalFraction) < 1e-9,
      )
      expect(known, form.id).toBe(true)
    }
    expect(key.length).toBeGreaterThan(250)
  })

  it.each(key)('$label', ({ label, states, formulas }) => {
    const read = named(label)
    if (read === null) throw new Error(`label: needs an amount, ${label}`)
    expect(read.amount * (read.unit === 'g' ? 1000 : 1)).toBe(1000)
    expect(read.states).toBe(states)
    const found = expectOk(elementalMagnesium(read, forms, magnesiumMgPerMmol), label)
    const shares = formulas === '' ? [1] : formulas.split(' ').map(share)
    relative(found.low, 1000 * Math.min(...shares), 1e-9)
    relative(found.high, states === 'open' ? 1000 : 1000 * Math.max(...shares), 1e-9)
    if (states !== 'compound') return
    const all = shares.length === forms.length
    expect(found.because).toBe(
      all ? 'form-unknown' : shares.length === 1 ? 'one-form' : 'hydrate-unknown',
    )
    expect(found.forms).toHaveLength(shares.length)
  })

  it.each(forms.flatMap((form) => form.names.map((name) => ({ id: form.id, name }))))(
    'that bears the name of a fact is that form: $name',
    ({ id, name }) => {
      const found = elementalMagnesium(
        named(`${name} 500 mg`) ?? { amount: 0, unit: 'mg', states: 'open', form: null },
        forms,
        magnesiumMgPerMmol,
      )
      expect(expectOk(found, name).forms.map((form) => form.id)).toEqual([id])
    },
  )

  it.each([
    ['1,000 mg magnesium citrate', 1000, 'mg'],
    ['magnesiumcitraat 1.000 mg', 1000, 'mg'],
    ['magnesiumcitraat 1\u00a0000 mg', 1000, 'mg'],
    ['0,250 g magnesiumoxide', 0.25, 'g'],
    ['magnesiumcitraat 1,500 g', 1.5, 'g'],
    ['1.500 g magnesium citrate', 1.5, 'g'],
    ['magnesium 12,5 mg', 12.5, 'mg'],
    ['2,5 mmol magnesium', 2.5, 'mmol'],
  ] as const)('reads the amount of %s', (text, amount, unit) => {
    expect(named(text)).toMatchObject({ amount, unit })
  })

  it.each([
    ['vitamine B6 2 mg, magnesium (als citraat) 150 mg', 150, 'element'],
    ['vitamin D 25 mg, magnesium citrate 400 mg', 400, 'compound'],
    ['Calcium 500 mg met magnesium 250 mg', 250, 'open'],
    ['magnesium 300 mg en zink 10 mg', 300, 'open'],
    ['zinc 10 mg; magnesium (as oxide) 250 mg', 250, 'element'],
    ['2 mg B6, 100 mg magnesium (as citrate 600 mg)', 100, 'element'],
    ['500 mg magnesiumoxide overeenkomend met 300 mg magnesium', 300, 'element'],
    ['Magnesiumoxide 500 mg (300 mg Mg)', 300, 'element'],
    ['Magnesium glycinate (2000 mg) (200 mg magnesium)', 200, 'element'],
    ['Magnesium 100 mg uit 833 mg magnesiumbisglycinaat', 100, 'open'],
    ['100 mg magnesium uit 833 mg magnesiumbisglycinaat', 100, 'element'],
    ['magnesium gluconaat 500 mg (29,3 mg Mg2+)', 29.3, 'element'],
    ['magnesiumcitraat 1,5 g, vitamine C 60 mg', 1.5, 'compound'],
    ['Magnesium (als citraat, oxide) 300 mg', 300, 'element'],
  ] as const)('of several amounts takes that of the magnesium: %s', (text, amount, states) => {
    expect(named(text)).toMatchObject({ amount, states })
  })

  it.each([
    ...['kinine 200 mg', 'warfarine 5 mg', 'ijzer 100 mg', 'blabla 100 mg', 'ferrofumaraat 200 mg'],
    ...['paracetamol 500 mg', 'PARACETAMOL 500 MG', 'calcium 500 mg', 'vitamine C 80 mg'],
    ...['kalium 10 mmol', '5 mmol', '375 mg', '400 Mg', 'citraat 400 mg', 'calciumcitraat 400 mg'],
    ...['ferrofumaraat 200 mg, magnesiumstearaat', 'mangaan 5 mg', 'omega 3 1 g'],
  ])('that names no magnesium is no magnesium: %s', (text) => {
    expect(named(text)).toBeNull()
    expect(labelRefusal(text)).toBe('no-magnesium')
  })

  it.each([
    ...['magnesium 375 mg', 'Mg 375 mg', 'Mg citraat 400 mg', 'mg-citraat 400 mg', 'MgO 500 mg'],
    ...[
      'bitterzout 5 g',
      'Epsom salt 5 g',
      '300 mg Mg',
      'magnesuim 300 mg magnesim',
      'MOMH 500 mg',
    ],
  ])('that names magnesium in some way is read: %s', (text) => {
    expect(named(text)).not.toBeNull()
    expect(labelRefusal(text)).toBeNull()
  })

  it('without an amount is told apart from a label of something else', () => {
    expect(labelRefusal('magnesiumcitraat')).toBe('no-amount')
    expect(labelRefusal('paracetamol')).toBe('no-magnesium')
  })

  it.each([
    ['kalium 10 mmol en magnesium 5 mmol', 5, 'mmol'],
    ['Magnesiumcitraat, 400 mg per tablet', 400, 'mg'],
  ] as const)('never lends magnesium the amount of another substance: %s', (text, amount, unit) => {
    expect(named(text)).toMatchObject({ amount, unit })
  })

  it.each([
    'magnesium + kinine 200 mg',
    'magnesium en zink 10 mg',
    'magnesium, vitamine B6 2 mg',
    'magnesium; kalium 10 mmol',
  ])('has no amount of magnesium when only another substance has one: %s', (text) => {
    expect(named(text)).toBeNull()
    expect(labelRefusal(text)).toBe('no-amount')
  })

  it('that splits its thousands with a space has no amount, rather than 0 mg', () => {
    expect(named('magnesiumcitraat 1 000 mg')).toBeNull()
  })
})
