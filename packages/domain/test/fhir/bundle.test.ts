import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { reportWords } from '@legwork/i18n'
import { madeTrial, madeTrialId } from '@legwork/testing'
import { fhirBundle } from '../../src/fhir/index.ts'
import type { FhirInput, FhirValue } from '../../src/fhir/index.ts'
import { base64 } from '../../src/fhir/base64.ts'
import { foldNights } from '../../src/nights/index.ts'
import { personOf } from '../../src/person/person-journal.ts'
import { judgeGate } from '../../src/safety/gate.ts'
import { doseOf } from '../../src/trial/evening.ts'
import { foldTrials } from '../../src/trial/view.ts'
import { trialResult } from '../../src/trial-result/index.ts'

// The shape is validated by two validators of R4 in tools/suites/fhir.mjs; here stands what they cannot know.

const log = madeTrial({ blocks: 1 })
const view = foldTrials(log).trials.get(madeTrialId)
if (view === undefined) throw new Error('the trial must be there')
const nights = foldNights(log)
const { person } = personOf(log, '2026-06-01')
const input: FhirInput = {
  result: expectOk(trialResult(view, nights), 'result'),
  nights,
  who: { person, dose: doseOf(view, judgeGate(person)) },
  report: { title: 'Report', type: 'text/plain', bytes: new TextEncoder().encode('−1') },
}
const words = reportWords.en
const bundle = fhirBundle(input, words)

function resourcesOf(written: FhirValue, type: string): FhirValue[] {
  const entries = written['entry'] as readonly { readonly resource: FhirValue }[]
  return entries.map(({ resource }) => resource).filter((each) => each['resourceType'] === type)
}

describe('a trial as a FHIR bundle', () => {
  it('has no name unless the person gives one', () => {
    expect(resourcesOf(bundle, 'Patient')[0]).not.toHaveProperty('name')
    const named = fhirBundle({ ...input, name: 'A. de Vries' }, words)
    expect(resourcesOf(named, 'Patient')[0]?.['name']).toEqual([{ text: 'A. de Vries' }])
  })

  it('has an observation for every night with an outcome, and none for a missing one', () => {
    const told = [...nights.nights.values()].filter(
      ({ morning }) => typeof morning?.cramps === 'number',
    )
    const cramps = resourcesOf(bundle, 'Observation').filter(
      ({ code }) => (code as { text: string }).text === 'cramps',
    )
    expect(cramps).toHaveLength(told.length)
    expect(resourcesOf(bundle, 'QuestionnaireResponse')).toHaveLength(told.length)
  })

  it('gives an amount of magnesium only as the gate lets it through', () => {
    const dosed = resourcesOf(bundle, 'MedicationStatement').filter((each) => 'dosage' in each)
    expect(dosed).toHaveLength(1)
    const without = fhirBundle({ ...input, who: { person, dose: null } }, words)
    expect(JSON.stringify(without)).not.toContain('200 mg')
    expect(JSON.stringify(bundle)).toContain('200 mg')
  })

  it('uses a code that was checked, and its own where there is none', () => {
    const text = JSON.stringify(bundle)
    expect(text).toContain('"code":"72514-3"')
    expect(text).toContain('"code":"A12CC"')
    expect(text).toContain('"system":"urn:x-legwork:code","code":"cramps"')
    // unverified in the knowledge base
    expect(text).not.toContain('449917004')
  })

  it('is the same when it is written again', () => {
    expect(fhirBundle(input, words)).toEqual(bundle)
  })

  it('writes base64 as everybody reads it', () => {
    // RFC 4648, section 10
    const cases = { '': '', f: 'Zg==', fo: 'Zm8=', foo: 'Zm9v', foobar: 'Zm9vYmFy' }
    for (const [plain, written] of Object.entries(cases))
      expect(base64(new TextEncoder().encode(plain))).toBe(written)
    expect(base64(Uint8Array.of(251, 255))).toBe('+/8=')
  })
})
