import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { factById, loadTexts } from '@legwork/knowledge'
import { evidence } from '@legwork/knowledge'
import { judgeGate } from '../../src/safety/gate.ts'
import { isCleared } from '../../src/safety/cleared.ts'
import { supplementForms } from '../../src/intake/known-facts.ts'
import { magnesiumForms, magnesiumRegimen, upperLevelOf } from '../../src/trial/magnesium.ts'
import {
  evidenceOutcomeOf,
  libraryOutcomes,
  outcomeOf,
  outcomeSchema,
  ownOutcome,
} from '../../src/trial/outcome.ts'
import { judgeOwnRemedy } from '../../src/trial/own-remedy.ts'
import { libraryRemedies, mayTry, remedyDefinitions } from '../../src/trial/remedy.ts'
import type { LibraryRemedy } from '../../src/trial/remedy.ts'
import { personWith } from '../safety/keys.ts'
import { readKey } from './keys.ts'

const forms = supplementForms([await loadTexts('nl'), await loadTexts('en')])
const people = { open: personWith({}), closed: personWith({ answers: { dialysis: 'yes' } }) }

interface OwnRow {
  readonly typed: string
  readonly swallowed?: boolean
  readonly medicine?: 'yes' | 'no' | 'unknown' | 'not-asked'
  readonly times?: number
  readonly pharmacist?: 'yes' | 'unknown'
  readonly gate: 'open' | 'closed'
  readonly accepted?: string
  readonly refused?: string
}

describe('own remedies', () => {
  it.each(readKey<OwnRow>('own-remedies.yaml').map((row) => [JSON.stringify(row), row] as const))(
    '%s',
    (_, row) => {
      const request = {
        name: row.typed,
        swallowed: row.swallowed ?? true,
        isMedicine: row.medicine ?? 'no',
        pharmacistAgrees: row.pharmacist ?? 'not-asked',
        timesADay: row.times ?? 1,
      } as const
      const judged = judgeOwnRemedy(request, people[row.gate], forms)
      if (row.accepted === undefined) {
        expect(judged).toMatchObject({ ok: false, error: { type: row.refused } })
        return
      }
      expect(judged).toMatchObject({ ok: true, value: { type: row.accepted } })
      if (judged.ok && judged.value.type === 'magnesium')
        expect(isCleared(judged.value.regimen)).toBe(true)
    },
  )
})

interface LibraryRow {
  readonly remedy: LibraryRemedy
  readonly set: unknown
  readonly allowed?: true
  readonly refused?: string
}

describe('remedies of the library', () => {
  it.each(
    readKey<LibraryRow>('library-gates.yaml').map((row) => [JSON.stringify(row), row] as const),
  )('%s', (_, row) => {
    const may = mayTry(row.remedy, personWith(row.set))
    if (row.allowed === true) expect(may).toMatchObject({ ok: true })
    else expect(may).toMatchObject({ ok: false, error: { type: row.refused } })
  })

  it('rest on facts and trials that exist, and call their carry-over an assumption', () => {
    const trials = new Set(evidence.trials.map(({ id }) => id as string))
    for (const id of [...libraryRemedies, 'own-swallowed', 'own-other'] as const) {
      const { facts, carryOver, washoutNights } = remedyDefinitions[id]
      for (const fact of facts) expect(factById(fact), fact).toBeDefined()
      for (const trial of carryOver.seenIn) expect(trials.has(trial), trial).toBe(true)
      expect(carryOver.basis).toBe('assumption')
      const total = carryOver.halfLife.reduce((sum, { weight }) => sum + weight, 0)
      expect(Math.abs(total - 1)).toBeLessThan(1e-12)
      expect(washoutNights).toBeLessThan(7)
    }
  })
})

describe('amounts of magnesium', () => {
  const open = judgeGate(people.open)
  const closed = judgeGate(people.closed)

  it('exist only behind an open gate', () => {
    const request = { label: 'magnesium 100 mg elementair', timesADay: 2 }
    expect(magnesiumForms(closed)).toBeNull()
    expect(magnesiumRegimen(closed, request, forms)).toMatchObject({
      error: { type: 'gate-not-open' },
    })
    const regimen = magnesiumRegimen(open, request, forms)
    expect(regimen.ok && isCleared(regimen.value)).toBe(true)
    expect(regimen.ok && regimen.value.value.perDay).toEqual({ low: 200, high: 200 })
  })

  it('stay within the level of the authority, other magnesium counted', () => {
    // 250 and 350 mg a day: facts upper-level.eu and upper-level.us
    expect([upperLevelOf('eu'), upperLevelOf('us')]).toEqual([250, 350])
    const request = { label: 'magnesium 150 mg elementair', timesADay: 2 }
    expect(magnesiumRegimen(open, request, forms)).toMatchObject({ ok: false })
    expect(magnesiumRegimen(open, request, forms, 'us')).toMatchObject({ ok: true })
    const more = { ...request, otherAdded: { low: 0, high: 60 } }
    expect(magnesiumRegimen(open, more, forms, 'us')).toMatchObject({
      ok: false,
      error: { type: 'above-upper-level', level: 350 },
    })
    const offered = magnesiumForms(open)?.value ?? []
    expect(offered.length).toBeGreaterThan(5)
    for (const { amounts } of offered)
      for (const { elementalMg, compoundMg } of amounts) {
        expect(elementalMg).toBeLessThanOrEqual(250)
        expect(compoundMg).toBeGreaterThan(elementalMg)
      }
  })

  it.each([
    ...['kinine 200 mg', 'warfarine 5 mg', 'ijzer 100 mg', 'blabla 100 mg', '100 mg'],
    'citraat 400 mg',
  ])('are refused for a label that names no magnesium: %s', (label) => {
    expect(magnesiumRegimen(open, { label, timesADay: 1 }, forms)).toEqual({
      ok: false,
      error: { type: 'not-magnesium', label },
    })
  })

  it.each([
    'magnesium 100 mg + kinine 200 mg',
    'magnesium 100 mg, warfarine 5 mg',
    'magnesium 100 mg, paracetamol 500 mg',
    'magnesium 100 mg ibuprofen 200 mg',
    'magnesium 100 mg met pramipexol',
    'magnesium 100 mg kalium 100 mg',
    'magnesium 100 mg met plaspil',
  ])('are refused for a label that holds a medicine, potassium or quinine too: %s', (label) => {
    expect(magnesiumRegimen(open, { label, timesADay: 1 }, forms)).toMatchObject({
      ok: false,
      error: { type: 'holds-more', label },
    })
  })

  it.each(['magnesium 100 mg met vitamine B6 2 mg', 'magnesium 100 mg, zink 10 mg, vitamine D'])(
    'are let through with vitamins and minerals beside the magnesium: %s',
    (label) => {
      expect(magnesiumRegimen(open, { label, timesADay: 1 }, forms)).toMatchObject({ ok: true })
    },
  )

  it('are let through for every way in which the key of labels names magnesium', () => {
    const labels = Papa.parse<{ label: string }>(
      readFileSync(new URL('../intake/labels.csv', import.meta.url), 'utf8').trim(),
      { header: true },
    ).data.map(({ label }) => label.replaceAll('1000', '10').replaceAll('1,0 g', '0,01 g'))
    for (const label of labels) {
      const found = magnesiumRegimen(open, { label, timesADay: 1 }, forms)
      expect(found.ok || !['not-magnesium', 'holds-more'].includes(found.error.type), label).toBe(
        true,
      )
    }
  })

  it('are refused for a number of doses that is none', () => {
    for (const timesADay of [0, 1.5, 5, Number.NaN])
      expect(magnesiumRegimen(open, { label: 'magnesium 10 mg', timesADay }, forms)).toMatchObject({
        ok: false,
        error: { type: 'times-invalid' },
      })
  })
})

describe('outcomes', () => {
  it('of the library follow the schema; only cramps a night are pooled by research', () => {
    for (const id of libraryOutcomes)
      expect(outcomeSchema.safeParse(outcomeOf(id)).success).toBe(true)
    expect(libraryOutcomes.map((id) => evidenceOutcomeOf(outcomeOf(id)))).toEqual([
      'frequency',
      ...Array<string>(5).fill('other'),
    ])
  })

  it('may be one’s own, with a column of its own', () => {
    const own = ownOutcome({
      name: ' Stappen  vóór middernacht',
      measures: 'count',
      better: 'higher',
    })
    expect(own).toMatchObject({ column: 'own_stappen_voor_middernacht', family: 'poisson' })
    expect(outcomeSchema.safeParse(own).success).toBe(true)
    const number = { name: 'uren', measures: 'number', better: 'higher' } as const
    expect(ownOutcome(number)).toBeNull()
    const scale = { low: 0, high: 12 }
    expect(ownOutcome({ ...number, smallestEffect: 1, scale }, ['own_uren'])?.column).toBe(
      'own_uren_2',
    )
    expect(ownOutcome({ name: '!!', measures: 'count', better: 'lower' })).toBeNull()
  })
})
