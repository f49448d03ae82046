import type { EntryContent } from '../journal/entry.ts'
import { personAnswer } from '../person/person-journal.ts'
import type { TrialPayload } from './entries.ts'

type HealthChange = TrialPayload<'trial/health-changed'>['what']

/**
 * What a report means for the answers of the person: a "yes" where the report says so itself, `null` where the question
 * has to be answered anew. Fields as in `personAnswer`.
 */
const answersOf: Readonly<Record<HealthChange, Readonly<Record<string, 'yes' | null>>>> = {
  'new-medicine': { medicinesComplete: null },
  pregnancy: { 'answers.pregnant': 'yes' },
  breastfeeding: { 'answers.breastfeeding': 'yes' },
  // a planned operation leaves the gate open (a notice): the question has to be answered in its place, with what it says
  surgery: { 'answers.surgeryPlanned': null },
  illness: {
    'answers.dehydration': null,
    'answers.acuteAbdomen': null,
    'answers.bowelObstruction': null,
  },
}

/**
 * The answers of the person that a report changes, to be written in one go after the report: gate, check and trial then
 * say the same.
 */
export function healthAnswers(what: HealthChange): readonly EntryContent[] {
  return Object.entries(answersOf[what]).map(([field, value]) => personAnswer(field, value))
}

/** The fields that must be answered after a report before the gate can lift what it holds. */
export function askedAgain(what: HealthChange): readonly string[] {
  return Object.keys(answersOf[what])
}

/** The field that an answer of the person answers; null when it was taken back, or not asked. */
export function answeredField(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null) return null
  const { field, value } = payload as { readonly field?: unknown; readonly value?: unknown }
  if (typeof field !== 'string' || typeof value !== 'string') return null
  return value === 'not-asked' ? null : field
}
