import { describe, expect, it } from 'vitest'
import { madeTrial, madeTrialId } from '@legwork/testing'
import { fhirBundle } from '../../src/exchange/fhir-bundle.ts'
import type { FhirBundle, FhirChoices, FhirResource } from '../../src/exchange/fhir-bundle.ts'
import { foldNights } from '../../src/nights/index.ts'
import { foldTrials } from '../../src/trial/view.ts'
import { dayOf, gateOn, runningTrial, trialId } from '../trial/build.ts'

const choices: FhirChoices = {
  timestamp: '2026-11-22T10:00:00Z',
  gate: gateOn({}, dayOf(1)),
  report: { title: 'Verslag', contentType: 'application/pdf', base64: 'JVBERi0=' },
  texts: {
    language: 'nl',
    questionnaire: 'Dagboek',
    column: (id) => `kolom ${id}`,
    remedy: 'Magnesium',
    sealed: 'Nog verzegeld',
  },
}

function bundleOf(options: Parameters<typeof madeTrial>[0], more: Partial<FhirChoices> = {}) {
  const log = madeTrial(options)
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('bundleOf: the trial must be there')
  const bundle = fhirBundle(view, foldNights(log), { ...choices, ...more })
  if (bundle === null) throw new Error('bundleOf: the trial was started')
  return { view, bundle }
}

const ofType = ({ entry }: FhirBundle, type: string): readonly FhirResource[] =>
  entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type)

/** Every `reference` anywhere in a value. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) =>
    key === 'reference' && typeof held === 'string' ? [held] : references(held),
  )
}

describe('a trial as FHIR R4', () => {
  const { view, bundle } = bundleOf({ blinding: 'helper', opened: true })

  it('has one of each resource, one response a told night, one observation an outcome', () => {
    for (const type of [
      'Patient',
      'ResearchStudy',
      'ResearchSubject',
      'Questionnaire',
      'DocumentReference',
    ])
      expect(ofType(bundle, type), type).toHaveLength(1)
    const responses = ofType(bundle, 'QuestionnaireResponse')
    expect(responses.length).toBeGreaterThan(80)
    expect(ofType(bundle, 'Observation').length).toBeGreaterThan(responses.length)
    expect(ofType(bundle, 'MedicationStatement')).toHaveLength(6)
  })

  it('names nobody, and every reference is in the bundle', () => {
    expect(ofType(bundle, 'Patient')[0]).not.toHaveProperty('name')
    const there = new Set(bundle.entry.map(({ fullUrl }) => fullUrl))
    expect(there.size).toBe(bundle.entry.length)
    const used = references(bundle)
    expect(used.length).toBeGreaterThan(200)
    for (const reference of used) expect(there.has(reference), reference).toBe(true)
    for (const { fullUrl, resource } of bundle.entry) {
      expect(fullUrl).toBe(`urn:uuid:${String(resource['id'])}`)
      expect(fullUrl).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }
  })

  it('asks in its questionnaire what its responses answer', () => {
    const [questionnaire] = ofType(bundle, 'Questionnaire')
    const items = questionnaire?.['item'] as { linkId: string; type: string }[]
    const types = new Map(items.map(({ linkId, type }) => [linkId, type]))
    for (const response of ofType(bundle, 'QuestionnaireResponse'))
      for (const { linkId, answer } of response['item'] as { linkId: string; answer: object[] }[]) {
        const key = { integer: 'valueInteger', boolean: 'valueBoolean', decimal: 'valueDecimal' }
        expect(Object.keys(answer[0] ?? {})).toEqual([key[types.get(linkId) as keyof typeof key]])
      }
  })

  it('holds the numbers of the diary', () => {
    const cramps = ofType(bundle, 'Observation').filter(({ code }) =>
      JSON.stringify(code).includes('"cramps"'),
    )
    const sum = cramps.reduce((total, { valueInteger }) => total + Number(valueInteger), 0)
    const nights = foldNights(madeTrial({ blinding: 'helper', opened: true }))
    const told = [...nights.nights.values()].reduce(
      (total, { morning }) => total + (morning?.cramps ?? 0),
      0,
    )
    expect(sum).toBe(told)
    expect(view.phase).toBe('unblinded')
  })

  it('tells amounts of magnesium only behind an open gate', () => {
    const label = /elementair|\d+ mg/
    expect(JSON.stringify(ofType(bundle, 'MedicationStatement'))).toMatch(label)
    for (const gate of [null, gateOn({ answers: { dialysis: 'yes' } }, dayOf(1))]) {
      const shut = bundleOf({ blinding: 'helper', opened: true }, { gate }).bundle
      expect(JSON.stringify(shut)).not.toMatch(label)
    }
  })

  it('keeps a sealed list sealed', () => {
    const log = madeTrial({ blinding: 'helper', opened: true })
    const order = foldTrials(log).trials.get(madeTrialId)?.order ?? []
    const { bundle: sealed } = bundleOf({ blinding: 'helper', opened: false })
    const statements = ofType(sealed, 'MedicationStatement')
    expect(order).toHaveLength(6)
    for (const { medicationCodeableConcept } of statements)
      expect(medicationCodeableConcept).toEqual({ text: 'Nog verzegeld' })
  })

  it('is the same each time, and none before the start', () => {
    expect(bundleOf({ blinding: 'helper', opened: true }).bundle).toEqual(bundle)
    const driven = runningTrial('stretching')
    const drafted = foldTrials(driven.log.slice(0, 1)).trials.get(trialId)
    expect(drafted && fhirBundle(drafted, foldNights(driven.log), choices)).toBeNull()
    const open = fhirBundle(driven.view(), driven.nights(), choices)
    expect(open && ofType(open, 'MedicationStatement')).toEqual([])
  })
})
