import { relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import {
  aimTypes,
  classificationText,
  contraindications,
  elementalFraction,
  factById,
  factsOf,
  hoursApart,
  limitTypes,
  medicineClass,
  medicineClasses,
  referenceIntakes,
  showing,
  shown,
  sourceAddress,
  sourceOf,
  statusText,
  substanceNamed,
  substances,
} from '../src/index.ts'
import type { Source } from '../src/index.ts'

function substance(name: string) {
  const found = substanceNamed(name)
  if (found === undefined) throw new Error(`substance: must be known, ${name}`)
  return found
}

describe('what may be shown', () => {
  it.each(['efficacy', 'amount', 'reassurance', 'description'] as const)(
    'hides unverified %s',
    (kind) => {
      expect(shown({ kind, verification: 'unverified' })).toBe(false)
      expect(shown({ kind, verification: 'derived' })).toBe(true)
    },
  )

  it('shows an unverified safety rule as a precaution, in both languages', () => {
    const rule = { kind: 'safety', verification: 'unverified' } as const
    expect(showing(rule)).toBe('precaution')
    expect(statusText(rule, 'en')).toBe('precaution, source being checked')
    expect(statusText(rule, 'nl')).toBe('uit voorzorg; de bron wordt nagekeken')
  })

  it('says that severity and urgency are a layman’s, until signed', () => {
    for (const rule of [...contraindications, ...medicineClasses])
      expect(classificationText(rule, 'en')).toContain('layman')
    expect(classificationText({ reviewed: '2027-01-01' }, 'nl')).toBeNull()
  })

  it('hides every unverified reassurance about a medicine', () => {
    const reassuring = medicineClasses.filter(({ kind }) => kind === 'reassurance')
    expect(reassuring.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['medicine.pregabalin', 'medicine.sglt2', 'medicine.h2ra']),
    )
    expect(shown(medicineClass('medicine.pregabalin'))).toBe(false)
  })
})

describe('medicines', () => {
  it('are several hundred substances, each in a class, holding a mineral, or said to be neither', () => {
    expect(substances.length).toBeGreaterThanOrEqual(600)
    for (const { id, classes, holds, unclassed } of substances)
      expect(classes.length + holds.length > 0, id).toBe(unclassed === undefined)
  })

  it('give no two substances the same ATC code without a class in common or a name in common', () => {
    const byCode = new Map<string, string[]>()
    for (const { id, atc, unclassed } of substances)
      if (atc !== null && unclassed !== undefined) byCode.set(atc, [...(byCode.get(atc) ?? []), id])
    for (const [code, ids] of byCode) expect(ids, code).toHaveLength(1)
  })

  it.each([
    ['Omeprazol', 'medicine.ppi'],
    ['hydrochlorothiazide', 'medicine.thiazide'],
    ['Triumeq', 'medicine.dolutegravir'],
    ['Isentress', 'medicine.raltegravir'],
    ['gabapentine', 'medicine.gabapentin'],
    ['Sinemet', 'medicine.levodopa'],
    ['Inhibin', 'medicine.quinine'],
    ['Rennie', 'medicine.mg_antacid_laxative'],
    ['Losartan met hydrochloorthiazide', 'medicine.thiazide'],
    ['promethazine', 'medicine.rls_worsening'],
  ])('finds %s in %s', (name, id) => {
    expect(substance(name).classes).toContain(id)
  })

  it.each([
    ['magnesiumcitraat', 'magnesium'],
    ['Epsom salt', 'magnesium'],
    ['kaliumchloride', 'potassium'],
    ['tonic water', 'quinine'],
    ['hydrokinine', 'quinine'],
  ] as const)('knows that %s holds %s', (name, mineral) => {
    expect(substance(name).holds).toContain(mineral)
  })

  // hours as in the collected source texts; null there is filled with the longest general time, 3 h
  it.each([
    ['ciprofloxacine', { before: 2, after: 6 }],
    ['dolutegravir', { before: 2, after: 6 }],
    ['Juluca', { before: 4, after: 6 }],
    ['levothyroxine', { before: 4, after: 4 }],
    ['alendroninezuur', { before: 0.5, after: 6 }],
    ['ibandroninezuur', { before: 1, after: 6 }],
    ['clodroninezuur', { before: 2, after: 6 }],
    ['rosuvastatine', { before: 2, after: 3 }],
    ['simvastatine', null],
    ['raltegravir', null],
    ['omeprazol', null],
  ])('keeps hours between %s and magnesium: %o', (name, hours) => {
    expect(hoursApart(substance(name))).toEqual(hours)
  })

  it('never allows raltegravir with magnesium', () => {
    expect(medicineClass('medicine.raltegravir')).toMatchObject({
      gate: 'closed',
      severity: 'avoid',
      spacing: null,
    })
  })
})

describe('reference intakes', () => {
  const adult = { nutrient: 'magnesium', ageMonths: 40 * 12, lifeStage: 'none' } as const

  // EFSA 2015, Gezondheidsraad 2018, NASEM 1997, D-A-CH 2021, Nordic 2023, UK 1991
  it('gives each authority’s amount for a man and a woman of 40', () => {
    const types = aimTypes
    const told = (sex: 'male' | 'female') =>
      Object.fromEntries(
        referenceIntakes({ ...adult, sex, types }).map((r) => [r.authority, r.value]),
      )
    const men = { efsa: 350, gezondheidsraad: 350, nasem: 420, dach: 350, nordic: 350, uk: 300 }
    const women = { efsa: 300, gezondheidsraad: 300, nasem: 320, dach: 300, nordic: 300, uk: 270 }
    expect(told('male')).toEqual(men)
    expect(told('female')).toEqual(women)
  })

  it('gives an amount of the life stage before the general one', () => {
    const pregnant = {
      ...adult,
      sex: 'female',
      lifeStage: 'pregnancy',
      authority: 'nasem',
    } as const
    const [rda] = referenceIntakes({ ...pregnant, types: ['RDA'] })
    expect(rda).toMatchObject({ value: 360, lifeStage: 'pregnancy' })
  })

  it('gives no general amount where the amount of the life stage may not be shown', () => {
    const nursing = { ...adult, sex: 'female', lifeStage: 'lactation', authority: 'nasem' } as const
    expect(referenceIntakes({ ...nursing, types: ['EAR'] })).toEqual([])
  })

  it('counts only supplements towards a magnesium limit', () => {
    const limits = referenceIntakes({ ...adult, sex: 'male', types: limitTypes })
    expect(limits.map(({ authority, value }) => [authority, value])).toEqual(
      expect.arrayContaining([
        ['efsa', 250],
        ['gezondheidsraad', 250],
        ['nasem', 350],
      ]),
    )
    for (const { countsFor } of limits) expect(countsFor).not.toBe('total')
  })

  it('begins and ends at the month of a birthday', () => {
    const child = { nutrient: 'magnesium', sex: 'male', lifeStage: 'none' } as const
    const efsa = (ageMonths: number) =>
      referenceIntakes({ ...child, ageMonths, authority: 'efsa', types: ['AI'] })[0]?.value
    expect(efsa(6)).toBeUndefined()
    expect(efsa(7)).toBe(80)
    expect(efsa(215)).toBe(300)
    expect(efsa(216)).toBe(350)
  })
})

describe('forms', () => {
  it('say how much of a label is magnesium: 900 mg citrate is 102 to 146 mg', () => {
    const share = (id: string) => {
      const form = factsOf('forms').find((f) => f.id === id)
      if (form === undefined) throw new Error(`share: must be a form, ${id}`)
      return elementalFraction(form)
    }
    relative(900 * share('form.citrate_mono'), 102, 0.01)
    relative(900 * share('form.citrate_tri'), 146, 0.01)
  })
})

describe('sources', () => {
  const entry: Source = {
    id: 'efsa-magnesium-2015',
    type: 'paper',
    authors: 'A',
    year: 2020,
    title: 'T',
    publishedIn: 'J',
    doi: '10.1000/x',
    identifierVerification: 'read on page',
    seenAt: ['https://example.org/copy'],
  }

  it('open at the DOI when it was read, else where the page was seen', () => {
    expect(sourceAddress(entry)).toBe('https://doi.org/10.1000/x')
    const remembered = { ...entry, identifierVerification: 'from memory' } as const
    expect(sourceAddress(remembered)).toBe('https://example.org/copy')
    expect(sourceAddress({ ...remembered, seenAt: [] })).toBe('https://doi.org/10.1000/x')
  })

  it('are found by id, and an unknown fact is undefined', () => {
    expect(sourceOf('efsa-magnesium-2015').year).toBe(2015)
    expect(factById('claim.57')).toMatchObject({ verdict: 'contradicted', article: 'A' })
    expect(factById('claim.999')).toBeUndefined()
  })
})
