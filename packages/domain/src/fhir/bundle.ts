import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { dateOfNight } from '@legwork/stats'
import type { FactId } from '@legwork/knowledge'
import type { JsonValue } from '../journal/entry.ts'
import { valueOfNight } from '../nights/columns.ts'
import { nightsBetween } from '../nights/fold.ts'
import type { HeldMorning, NightsView } from '../nights/fold.ts'
import { sideEffects } from '../nights/words.ts'
import type { ReportPerson } from '../report/reports.ts'
import { estimateText, isRatio, primaryEffect, shownValue } from '../report/result-blocks.ts'
import type { ReportWords } from '../report/words.ts'
import { hashOf, toUtf8 } from '../trial/bytes.ts'
import type { TrialOutcome } from '../trial/outcome.ts'
import type { TrialResult } from '../trial-result/trial-result.ts'
import { base64 } from './base64.ts'
import { coded } from './codes.ts'

/** JSON as FHIR has it. */
export type FhirValue = { readonly [key: string]: JsonValue }

/** What a bundle is made of. */
export interface FhirInput {
  readonly result: TrialResult
  readonly nights: NightsView
  readonly who: ReportPerson
  /** the report for the doctor: as text, or the bytes of its PDF */
  readonly report: { readonly title: string; readonly type: string; readonly bytes: Uint8Array }
  /** only when the person wants it in */
  readonly name?: string
}

const outcomeFacts: Readonly<Record<string, FactId>> = { pain: 'code.loinc_72514_3' }
const complaintFacts: Readonly<Record<string, FactId>> = {
  'restless-legs': 'code.snomed_ct_32914008',
}
const remedyFacts: Readonly<Record<string, FactId>> = { magnesium: 'code.atc_a12cc' }

/** The same trial and name give the same id: a bundle written twice holds the same resources. */
function idOf(trial: string, name: string): string {
  const hash = hashOf(toUtf8(`${trial}/${name}`))
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)] // prettier-ignore
  return parts.join('-')
}

/**
 * A personal trial as a FHIR R4 bundle (a collection): patient without a name unless given, the diary as questionnaire
 * and responses, the outcome of every night, what was taken in every period, the study and its subject, the effect, the
 * report. Amounts of magnesium only as the gate let them through; what has no code that was checked has a local one.
 */
export function fhirBundle(input: FhirInput, words: ReportWords): FhirValue {
  const { trial } = input.result
  const resources: { readonly name: string; readonly resource: FhirValue }[] = []
  const referenceTo = (name: string) => ({ reference: `urn:uuid:${idOf(trial, name)}` })
  const add = (name: string, resource: FhirValue) => {
    resources.push({ name, resource: { ...resource, id: idOf(trial, name) } })
  }
  const subject = referenceTo('patient')
  add('patient', patientOf(input))
  add('study', studyOf(input, words))
  add('subject', {
    resourceType: 'ResearchSubject',
    status: input.result.end.early ? 'withdrawn' : 'off-study',
    period: trialPeriod(input),
    study: referenceTo('study'),
    individual: subject,
  })
  add('diary', questionnaireOf(words))
  for (const morning of toldMornings(input)) {
    const { night } = morning
    add(`response/${night}`, {
      resourceType: 'QuestionnaireResponse',
      questionnaire: questionnaireUrl,
      status: 'completed',
      subject,
      authored: addDays(night, 1),
      item: answersOf(morning),
    })
    for (const outcome of outcomesOf(input)) {
      const value = valueOfNight({ night, taps: [], morning, alsoTold: [], zoneChanged: false }, outcome.column) // prettier-ignore
      if (value === null) continue
      add(`observation/${outcome.column}/${night}`, {
        resourceType: 'Observation',
        status: 'final',
        category: [coded('diary', 'diary')],
        code: coded(outcome.column, words.outcome(outcome), outcomeFacts[outcome.id]),
        subject,
        effectiveDateTime: night,
        ...(Number.isInteger(value) ? { valueInteger: value } : { valueQuantity: { value } }),
      })
    }
  }
  // what is done rather than swallowed is no medication: it stands in the arms of the study
  if (['magnesium', 'own-swallowed'].includes(input.result.protocol.remedy.type))
    periodsOf(input).forEach((period, index) => {
      add(`taken/${String(index)}`, { ...takenOf(input, period, words), subject })
    })
  ;(input.who.person.medicines ?? []).forEach(({ name }, index) => {
    add(`medicine/${String(index)}`, {
      resourceType: 'MedicationStatement',
      status: 'active',
      medicationCodeableConcept: { text: name },
      subject,
    })
  })
  add('effect', { ...effectOf(input, words), subject })
  add('report', {
    resourceType: 'DocumentReference',
    status: 'current',
    type: coded('personal-trial-report', words.doctor.title),
    subject,
    content: [
      {
        attachment: {
          contentType: input.report.type,
          title: input.report.title,
          data: base64(input.report.bytes),
        },
      },
    ],
  })
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map(({ name, resource }) => ({
      fullUrl: `urn:uuid:${idOf(trial, name)}`,
      resource,
    })),
  }
}

function patientOf({ who: { person }, name }: FhirInput): FhirValue {
  const gender = { female: 'female', male: 'male', other: 'other', 'not-asked': null }
  const told = gender[person.sex ?? 'not-asked']
  return {
    resourceType: 'Patient',
    ...(name === undefined ? {} : { name: [{ text: name }] }),
    ...(told === null ? {} : { gender: told }),
  }
}

const lastNight = ({ result }: FhirInput): CivilDate => result.analysis.data.to as CivilDate

function trialPeriod(input: FhirInput): FhirValue {
  return { start: input.result.design.startDate ?? '', end: lastNight(input) }
}

function studyOf(input: FhirInput, words: ReportWords): FhirValue {
  const { protocol, protocolHash, end, design } = input.result
  return {
    resourceType: 'ResearchStudy',
    identifier: [{ system: 'urn:x-legwork:protocol-sha256', value: protocolHash }],
    title: protocol.title === '' ? words.protocol.title : protocol.title,
    status: end.early ? 'administratively-completed' : 'completed',
    category: [coded('personal-trial', words.protocol.title)],
    condition: [
      coded(protocol.complaint, words.doctor.complaint(protocol.complaint, null), complaintFacts[protocol.complaint]), // prettier-ignore
    ],
    description: words.doctor.blinding(protocol.blinding),
    period: trialPeriod(input),
    arm: design.arms.map((arm) => ({
      name: words.arm(arm),
      type: coded(arm, words.arm(arm), remedyFacts[arm]),
    })),
    objective: [{ name: words.outcome(protocol.primary), type: coded('primary', 'primary') }],
  }
}

const questionnaireUrl = 'urn:x-legwork:questionnaire:diary'

const questions = {
  cramps: 'integer',
  minutes: 'integer',
  pain: 'integer',
  sleep: 'integer',
  restlessness: 'integer',
  attack: 'boolean',
  taken: 'string',
  sideEffects: 'string',
} as const

function questionnaireOf(words: ReportWords): FhirValue {
  return {
    resourceType: 'Questionnaire',
    url: questionnaireUrl,
    name: 'LegworkDiary',
    title: words.diaryTitle,
    status: 'active',
    subjectType: ['Patient'],
    item: Object.entries(questions).map(([linkId, type]) => ({
      linkId,
      text: linkId,
      type,
      ...(linkId === 'sideEffects' ? { repeats: true } : {}),
    })),
  }
}

function toldMornings(input: FhirInput): readonly HeldMorning[] {
  const from = input.result.protocol.baseline?.from ?? (input.result.design.startDate as CivilDate)
  return nightsBetween(input.nights, from, lastNight(input)).flatMap(({ morning }) => morning ?? [])
}

const outcomesOf = ({ result: { protocol } }: FhirInput): readonly TrialOutcome[] => [
  protocol.primary,
  ...protocol.secondary,
]

function answersOf(morning: HeldMorning): readonly FhirValue[] {
  const items: FhirValue[] = []
  for (const [linkId, type] of Object.entries(questions) as [keyof typeof questions, string][]) {
    const told = morning[linkId]
    if (told === null) continue
    const answers = Array.isArray(told)
      ? sideEffects.filter((effect) => told.includes(effect)).map((effect) => ({ valueString: effect })) // prettier-ignore
      : type === 'integer'
        ? [{ valueInteger: Number(told) }]
        : type === 'boolean'
          ? [{ valueBoolean: told === true }]
          : [{ valueString: String(told) }]
    if (answers.length > 0) items.push({ linkId, answer: answers })
  }
  return items
}

interface LivedPeriod {
  readonly arm: string
  readonly start: CivilDate
  readonly end: CivilDate
}

function periodsOf(input: FhirInput): readonly LivedPeriod[] {
  const { design, order } = input.result
  const last = lastNight(input)
  return order.flatMap((arm, period) => {
    const first = design.baselineNights + period * design.nightsPerPeriod
    const start = dateOfNight(design, first)
    const end = dateOfNight(design, first + design.nightsPerPeriod - 1)
    if (start === null || end === null || start > last) return []
    return [{ arm, start, end: end > last ? last : end }]
  })
}

function takenOf(
  { result: { protocol }, who: { dose } }: FhirInput,
  { arm, start, end }: LivedPeriod,
  words: ReportWords,
): FhirValue {
  const isRemedy = arm === protocol.remedy.type
  const text = isRemedy ? words.doctor.remedy(protocol.remedy, dose?.value ?? null) : words.arm(arm)
  return {
    resourceType: 'MedicationStatement',
    status: 'completed',
    medicationCodeableConcept: coded(arm, words.arm(arm), remedyFacts[arm]),
    effectivePeriod: { start, end },
    ...(isRemedy && dose !== null ? { dosage: [{ text }] } : {}),
  }
}

/** The effect of the remedy in this person: estimate, interval, chances and the verdict as text. */
function effectOf({ result }: FhirInput, words: ReportWords): FhirValue {
  const effect = primaryEffect(result)
  const quantity = (value: number) => ({ value: shownValue(effect, value), unit: isRatio(effect) ? 'ratio' : 'points' }) // prettier-ignore
  const part = (code: string, text: string, value: FhirValue) => ({
    code: coded(code, text),
    valueQuantity: value,
  })
  const { verdict } = effect
  return {
    resourceType: 'Observation',
    status: 'final',
    code: coded('personal-effect', words.scale(effect.scale)),
    effectivePeriod: { start: result.design.startDate ?? '', end: result.analysis.data.to },
    valueQuantity: quantity(effect.quantiles['0.5']),
    ...(verdict === null ? {} : { interpretation: [coded(verdict, words.verdict(verdict))] }),
    note: [{ text: `${words.estimateColumn}: ${estimateText(effect, words)}` }],
    component: [
      part('lower-95', '2.5 %', quantity(effect.quantiles['0.025'])),
      part('upper-95', '97.5 %', quantity(effect.quantiles['0.975'])),
      part('chance-of-benefit', words.chanceOfBenefit, { value: effect.probabilityOfBenefit }),
    ],
  }
}
