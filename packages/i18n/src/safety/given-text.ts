import type { LaboratoryId, Person } from '@legwork/domain'
import { checkWords } from '../app/check.ts'
import { formatDate, formatNumber } from '../format.ts'
import type { Language } from '../language.ts'
import { answerText } from './gate-texts.ts'

/** An answer that a rule looked at, in words: "yes", "45 mL/min/1.73 m² (May 2026)", "restless legs". */
export function givenText(
  language: Language,
  question: string,
  given: string | number,
  person: Pick<Person, 'complaint'>,
): string {
  const words = checkWords[language]
  if (question === 'ageYears') return `${answerText(language, given)} ${words.ageUnit}`
  const { complaint } = person
  if (question === 'restlessLegs' && complaint !== undefined && complaint !== 'not-asked')
    return midSentence(words.choices[complaint])
  const unit = (ruleUnits as Readonly<Record<string, string | undefined>>)[question]
  if (typeof given === 'number' && unit !== undefined)
    return `${measured(language, given)} ${unitText(language, unit)}`.trim()
  // a medicine may have a number in its name
  const result =
    question === 'medicines'
      ? null
      : /^(\d[\d.]*) (\S+)(?: \((\d{4}-\d\d-\d\d)\))?$/.exec(String(given))
  if (result === null) return answerText(language, given)
  const [, value, written = '', on] = result
  const shown = `${measured(language, Number(value))} ${unitText(language, written)}`
  return on === undefined ? shown : `${shown} (${monthText(language, on)})`
}

/** A choice as it stands within a sentence; "I am not sure" keeps its capital. */
function midSentence(choice: string): string {
  return /^I\b/.test(choice) ? choice : `${choice.charAt(0).toLowerCase()}${choice.slice(1)}`
}

/** The month of a test: the day was never asked. */
export function monthText(language: Language, on: string): string {
  return formatDate(language, on).replace(/^\d+ /, '')
}

/** The unit in which rules look at a test: the first of its units. */
const ruleUnits: Readonly<Record<LaboratoryId, string>> = {
  egfr: 'mL/min/1.73m2',
  creatinine: 'µmol/L',
  ferritin: 'µg/L',
  transferrinSaturation: '%',
  serumMagnesium: 'mmol/L',
  irlsTotal: 'points',
}

function measured(language: Language, value: number): string {
  return formatNumber(language, value, Math.min(3, String(value).split('.')[1]?.length ?? 0))
}

/** The name of a laboratory unit as people read it. */
export function unitText(language: Language, unit: string): string {
  return unit.replace('1.73m2', `${formatNumber(language, 1.73, 2)} m²`).replace('points', '')
}
