import { describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { loadTexts } from '@legwork/knowledge'
import type { MedicineId } from '@legwork/knowledge'
import { recogniseName, searchMedicines } from '../../src/rooms/check/medicine-search.ts'
import { problemWith, readTyped } from '../../src/rooms/check/typed.ts'
import { nobody } from './people.ts'

describe('a typed number', () => {
  it('may have a comma or a point, and nothing else', () => {
    expect(readTyped('nl', ' 1,1 ')).toEqual({ ok: true, value: 1.1 })
    expect(readTyped('en', '78')).toEqual({ ok: true, value: 78 })
    for (const text of ['ja', '1.2.3', '-4', '5 mg', 'Infinity', '1e3', '1.234'])
      expect([text, readTyped('en', text).ok]).toEqual([text, false])
    expect(readTyped('nl', ' ')).toEqual({
      ok: false,
      error: 'Vul een getal in, of kies een andere knop.',
    })
  })
})

describe('a typed age', () => {
  it('is a whole number, and its example is one too', () => {
    expect(readTyped('nl', '66', 'age')).toEqual({ ok: true, value: 66 })
    for (const text of ['zeventig', '66,5', '1.234'])
      expect(readTyped('nl', text, 'age')).toEqual({
        ok: false,
        error: 'Typ uw leeftijd als een heel getal, bijvoorbeeld 70.',
      })
  })
})

describe('a value that cannot be right', () => {
  const creatinine = { value: 1.1, unit: 'µmol/L', on: '2026-03-01' }

  it('is told in one language, with its limits and the likelier unit', () => {
    const nl = problemWith('nl', nobody, 'measurements.creatinine', creatinine, 'Uitslag')
    expect(nl).toContain('Uitslag: 1,1 kan niet kloppen: 15 tot 3000 µmol/L')
    expect(nl).toContain('Bedoelt u mg/dL?')
    const en = problemWith('en', nobody, 'measurements.creatinine', creatinine, 'Result')
    expect(en).toContain('15 to 3000 µmol/L')
    expect(problemWith('nl', nobody, 'age', 300, 'Leeftijd')).toContain('hoogstens 125')
  })

  it('is a date after the day of the answers too', () => {
    const later = { value: 80, unit: 'mL/min/1.73m2', on: '2026-07-01' }
    expect(problemWith('nl', nobody, 'measurements.egfr', later, 'Uitslag')).toBe(
      'Juli 2026 is nog niet geweest. Kies de maand waarin de test is gedaan.',
    )
    expect(problemWith('en', nobody, 'measurements.egfr', later, 'Result')).toMatch(/^July 2026 /)
    const before = { ...later, on: '2026-05-01' }
    expect(problemWith('nl', nobody, 'measurements.egfr', before, 'Uitslag')).toBeNull()
  })
})

describe.each(languages)('searching medicines in %s', (language) => {
  const names = async (typed: string) => {
    const texts = await loadTexts(language)
    return searchMedicines(typed, language, (id: MedicineId) => texts[id].label).map(
      ({ name }) => name,
    )
  }

  it.each([
    ['omep', /^omeprazol/],
    ['omeprasol', /^omeprazol/],
    ['hydrochloorthiaside', /^hydrochlo/],
    ['Fosamax', /^Fosamax$/],
    ['levotyroxine', /^levothyroxine/],
    ['gabapentin', /^gabapentin/],
  ])('%s finds what was meant', async (typed, meant) => {
    expect((await names(typed)).some((name) => meant.test(name))).toBe(true)
  })

  it('finds the members of a class that is typed', async () => {
    const found = await names(language === 'nl' ? 'statine' : 'statin')
    expect(found.some((name) => /vastatin/.test(name))).toBe(true)
  })

  it('offers nothing for a single letter or for an unknown name', async () => {
    expect(await names('a')).toEqual([])
    expect(await names('qqqzzzxx')).toEqual([])
  })

  it('offers names the check itself recognises with certainty', async () => {
    let looked = 0
    for (const typed of [
      'ome',
      'met',
      'lev',
      'dig',
      'kal',
      'mag',
      'fur',
      'ator',
      'ramip',
      'statin',
    ])
      for (const name of await names(typed)) {
        looked++
        expect([name, recogniseName(name).sure]).toEqual([name, true])
      }
    expect(looked).toBeGreaterThan(20)
  })
})
