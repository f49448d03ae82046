import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { factById, shown } from '@legwork/knowledge'
import type { CodeId } from '@legwork/knowledge'
import { diaryColumns } from '../nights/columns.ts'
import type { DiaryColumn } from '../nights/columns.ts'
import type { NightsView } from '../nights/fold.ts'
import type { Gate } from '../safety/gate.ts'
import { hashOf, toUtf8 } from '../trial/bytes.ts'
import { doseOf, placeOfEvening } from '../trial/evening.ts'
import { trialDiary } from '../trial/export.ts'
import type { TrialPhase, TrialView } from '../trial/view.ts'
import type { DiaryFile } from '../nights/diary-file.ts'

/** A resource as plain data; only what FHIR R4 knows is in it. */
export type FhirResource = Readonly<Record<string, unknown>> & { readonly resourceType: string }

export interface FhirBundle {
  readonly resourceType: 'Bundle'
  readonly type: 'collection'
  readonly timestamp: string
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[]
}

/** Words of the bundle, from i18n: what a column means, the name of the remedy. */
export interface FhirTexts {
  readonly language: 'nl' | 'en'
  readonly questionnaire: string
  readonly column: (id: DiaryColumn['id']) => string
  readonly remedy: string
  /** what stands in place of a remedy that is still sealed */
  readonly sealed: string
}

export interface FhirChoices {
  /** instant at which it was made, as UTC: `2026-11-22T10:00:00Z` */
  readonly timestamp: string
  readonly texts: FhirTexts
  /** judged now; amounts of magnesium are in the bundle only when it is open */
  readonly gate: Gate | null
  /** the report as a file; null: none */
  readonly report: {
    readonly title: string
    readonly contentType: string
    readonly base64: string
  } | null
}

/** System of codes of our own, where no other has one. */
const localSystem = 'https://legwork.example/fhir/diary-column'
const loinc = 'http://loinc.org'
const categorySystem = 'http://terminology.hl7.org/CodeSystem/observation-category'

/** Columns for which a code of another system is known and checked. */
const knownCodes: Readonly<Record<string, CodeId>> = { pain: 'code.loinc_72514_3' }

const studyStatus: Readonly<Record<TrialPhase, string>> = {
  draft: 'in-review',
  baseline: 'in-review',
  running: 'active',
  paused: 'temporarily-closed-to-accrual',
  'stopped-early': 'administratively-completed',
  complete: 'completed',
  unblinded: 'completed',
}

const subjectStatus: Readonly<Record<TrialPhase, string>> = {
  draft: 'candidate',
  baseline: 'screening',
  running: 'on-study',
  paused: 'on-study-intervention',
  'stopped-early': 'off-study',
  complete: 'off-study',
  unblinded: 'off-study',
}

/**
 * A trial as a FHIR R4 bundle: a Patient without a name, the ResearchStudy and ResearchSubject, the diary as a
 * Questionnaire with one QuestionnaireResponse a night and one Observation an outcome, a MedicationStatement for every
 * period of something swallowed, and the report as DocumentReference. Null before the start. A sealed list stays sealed:
 * until it is opened no resource says what was taken when.
 */
export function fhirBundle(
  view: TrialView,
  nights: NightsView,
  choices: FhirChoices,
): FhirBundle | null {
  const diary = trialDiary(view, nights)
  if (diary === null) return null
  const bundle = new Builder(view.trial)
  const patient = bundle.add('Patient', 'patient', { active: true })
  const study = bundle.add('ResearchStudy', 'study', studyOf(view, choices.texts))
  bundle.add('ResearchSubject', 'subject', {
    status: subjectStatus[view.phase],
    study: { reference: study },
    individual: { reference: patient },
    ...periodOf(view.startedOn, view.endedOn),
  })
  const told = columnsWithAnswers(diary)
  const questionnaire = bundle.add('Questionnaire', 'questionnaire', {
    url: `urn:uuid:${uuidOf(view.trial, 'questionnaire')}`,
    status: 'active',
    language: choices.texts.language,
    title: choices.texts.questionnaire,
    subjectType: ['Patient'],
    item: told.map((column) => ({
      linkId: column.id,
      text: choices.texts.column(column.id),
      type: typeOf(column),
    })),
  })
  addNights(bundle, diary, told, choices.texts, patient, questionnaire)
  addStatements(bundle, view, choices, patient)
  if (choices.report !== null) {
    const { title, contentType, base64 } = choices.report
    bundle.add('DocumentReference', 'report', {
      status: 'current',
      subject: { reference: patient },
      date: choices.timestamp,
      description: title,
      content: [
        { attachment: { contentType, language: choices.texts.language, data: base64, title } },
      ],
    })
  }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: choices.timestamp,
    entry: bundle.entries,
  }
}

/** Gives every resource its id and its place; references go by `urn:uuid`. */
class Builder {
  readonly entries: { readonly fullUrl: string; readonly resource: FhirResource }[] = []
  readonly trial: string

  constructor(trial: string) {
    this.trial = trial
  }

  add(resourceType: string, key: string, content: Readonly<Record<string, unknown>>): string {
    const id = uuidOf(this.trial, key)
    const fullUrl = `urn:uuid:${id}`
    this.entries.push({ fullUrl, resource: { resourceType, id, ...content } })
    return fullUrl
  }
}

/** A stable UUID (version 8, RFC 9562) of a resource: the same bundle made again has the same ids. */
function uuidOf(trial: string, key: string): string {
  const hex = hashOf(toUtf8(`legwork/fhir/${trial}/${key}`))
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return parts.join('-')
}

function periodOf(start: CivilDate | null, end: CivilDate | null): Record<string, unknown> {
  if (start === null) return {}
  return { period: { start, ...(end === null ? {} : { end }) } }
}

function studyOf(view: TrialView, texts: FhirTexts): Record<string, unknown> {
  const { protocol, design, startedOn, endedOn, phase, protocolHash } = view
  const title = protocol?.title ?? ''
  return {
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuidOf(view.trial, 'study')}` }],
    ...(title === '' ? {} : { title }),
    status: studyStatus[phase],
    description: `${texts.remedy}. SHA-256 ${protocolHash ?? ''}`,
    ...periodOf(startedOn, endedOn),
    arm: (design?.arms ?? []).map((name) => ({ name })),
  }
}

function columnsWithAnswers(diary: DiaryFile): readonly DiaryColumn[] {
  const own = diary.columns.map(({ id }) => id).filter((id) => id.startsWith('own_'))
  return diaryColumns(own).filter(({ id }) =>
    diary.rows.some(({ values }) => (values[id] ?? null) !== null),
  )
}

function typeOf({ values }: DiaryColumn): 'integer' | 'boolean' | 'decimal' {
  if (values === 'yes-no') return 'boolean'
  return values === 'share' || values === 'number' ? 'decimal' : 'integer'
}

function valueOf(column: DiaryColumn, value: number): Record<string, unknown> {
  switch (typeOf(column)) {
    case 'boolean':
      return { valueBoolean: value === 1 }
    case 'decimal':
      return { valueDecimal: value }
    case 'integer':
      return { valueInteger: value }
  }
}

/** An observation cannot hold a decimal without a unit: it is a quantity of one. */
function observed(column: DiaryColumn, value: number): Record<string, unknown> {
  if (column.values === 'minutes') return { valueQuantity: quantity(value, 'min', 'min') }
  if (typeOf(column) === 'decimal') return { valueQuantity: quantity(value, '1', '1') }
  return valueOf(column, value)
}

const quantity = (value: number, unit: string, code: string) => ({
  ...{ value, unit, system: 'http://unitsofmeasure.org', code },
})

function codeOf({ id }: DiaryColumn, texts: FhirTexts): Record<string, unknown> {
  const fact = knownCodes[id] === undefined ? undefined : factById(knownCodes[id])
  const known =
    fact !== undefined && 'code' in fact && fact.code !== null && shown(fact)
      ? [{ system: loinc, code: fact.code, display: fact.display }]
      : []
  return { coding: [...known, { system: localSystem, code: id }], text: texts.column(id) }
}

function addNights(
  bundle: Builder,
  diary: DiaryFile,
  told: readonly DiaryColumn[],
  texts: FhirTexts,
  patient: string,
  questionnaire: string,
): void {
  for (const { date, values } of diary.rows) {
    const answered = told.flatMap((column) => {
      const value = values[column.id] ?? null
      // taps alone are no answer
      return value === null || (column.id === 'taps' && value === 0) ? [] : [{ column, value }]
    })
    if (answered.length === 0) continue
    const response = bundle.add('QuestionnaireResponse', `night/${date}`, {
      questionnaire,
      status: 'completed',
      subject: { reference: patient },
      authored: addDays(date, 1),
      item: answered.map(({ column, value }) => ({
        linkId: column.id,
        answer: [valueOf(column, value)],
      })),
    })
    for (const { column, value } of answered) {
      if (column.role !== 'outcome') continue
      bundle.add('Observation', `night/${date}/${column.id}`, {
        status: 'final',
        category: [{ coding: [{ system: categorySystem, code: 'survey' }] }],
        code: codeOf(column, texts),
        subject: { reference: patient },
        // a night: from its evening to the next day
        effectivePeriod: { start: date, end: addDays(date, 1) },
        ...observed(column, value),
        derivedFrom: [{ reference: response }],
      })
    }
  }
}

/** One statement a period of something swallowed; what it was only when that is known, how much only behind the gate. */
function addStatements(
  bundle: Builder,
  view: TrialView,
  { texts, gate }: FhirChoices,
  patient: string,
): void {
  const { design, plan, order } = view
  if (design === null || view.startedOn === null) return
  if (plan.remedy.type !== 'magnesium' && plan.remedy.type !== 'own-swallowed') return
  const evenings = periodEvenings(view)
  const dose = gate === null ? null : doseOf(view, gate)
  const label = dose !== null && 'label' in dose.value ? dose.value.label : null
  for (const [period, { start, end }] of evenings) {
    const arm = order?.[period] ?? null
    const reference = arm === design.arms[0]
    const text = arm === null ? texts.sealed : reference ? arm : `${texts.remedy} (${arm})`
    const taken = arm !== null && !reference && label !== null
    bundle.add('MedicationStatement', `period/${String(period)}`, {
      status: view.endedOn === null ? 'active' : 'completed',
      medicationCodeableConcept: { text },
      subject: { reference: patient },
      effectivePeriod: { start, end },
      ...(taken && dose !== null && 'timesADay' in dose.value
        ? { dosage: [{ text: `${label}, ${String(dose.value.timesADay)} ×` }] }
        : {}),
    })
  }
}

function periodEvenings(
  view: TrialView,
): ReadonlyMap<number, { readonly start: CivilDate; readonly end: CivilDate }> {
  const { design, startedOn, endedOn } = view
  const found = new Map<number, { start: CivilDate; end: CivilDate }>()
  if (design === null || startedOn === null) return found
  const most =
    design.blocks * design.periodsPerBlock * design.nightsPerPeriod + design.baselineNights
  const first = (design.startDate ?? startedOn) as CivilDate
  for (let n = 0; n < most; n++) {
    const evening = addDays(first, n)
    if (endedOn !== null && evening >= endedOn) break
    const place = placeOfEvening(design, evening)
    if (place === null) continue
    const before = found.get(place.period)
    found.set(place.period, { start: before?.start ?? evening, end: evening })
  }
  return found
}
