import type { Person } from '@legwork/domain'
import {
  answerText,
  checkWords,
  formatClock,
  formatDate,
  formatNumber,
  safetyQuestionText,
} from '@legwork/i18n'
import type { CheckChoice, Language } from '@legwork/i18n'
import { wasPassed } from './progress.ts'
import { fieldsOf, stateOf, told } from './steps.ts'
import type { Step } from './step.ts'

/** An answer that a rule looked at, in words: "yes", "45 mL/min/1.73 m² (May 2026)", "restless legs". */
export function givenText(
  language: Language,
  question: string,
  given: string | number,
  person: Person,
): string {
  const words = checkWords[language]
  if (question === 'ageYears') return `${answerText(language, given)} ${words.ageUnit}`
  const { complaint } = person
  if (question === 'restlessLegs' && complaint !== undefined && complaint !== 'not-asked')
    return midSentence(words.choices[complaint])
  // a medicine may have a number in its name
  const result =
    question === 'medicines'
      ? null
      : /^(\d[\d.]*) (\S+)(?: \((\d{4}-\d\d-\d\d)\))?$/.exec(String(given))
  if (result === null) return answerText(language, given)
  const [, value, unit = '', on] = result
  const shown = `${plainNumber(language, Number(value))} ${unitText(language, unit)}`
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

/** A number with the digits it was typed with. */
export function plainNumber(language: Language, value: number): string {
  const digits = Math.min(3, String(value).split('.')[1]?.length ?? 0)
  return formatNumber(language, value, digits)
}

/** The name of a laboratory unit as people read it. */
export function unitText(language: Language, unit: string): string {
  return unit.replace('1.73m2', `${formatNumber(language, 1.73, 2)} m²`).replace('points', '')
}

/** What was answered on a screen of the interview, in one line; null when nothing was. */
export function stepAnswer(language: Language, person: Person, step: Step): string | null {
  const words = checkWords[language]
  if (step.kind !== 'signs' && stateOf(person, step) === 'skipped') return words.skipped
  if (wasPassed(person, step)) return passedText(language, person, step)
  switch (step.kind) {
    case 'signs':
      return signsAnswer(language, person, step)
    case 'choice': {
      const value = told(person, step.field)
      return typeof value === 'string' && value in words.choices
        ? words.choices[value as CheckChoice]
        : null
    }
    case 'number': {
      const value = told(person, fieldsOf(step)[0] ?? '')
      if (typeof value !== 'number') return null
      const unit = step.id === 'age' ? words.ageUnit : value === 1 ? words.month : words.months
      return `${plainNumber(language, value)} ${unit}`
    }
    case 'measurement': {
      const value = person.measurements?.[step.measurement]
      if (value === undefined || value === 'not-asked') return null
      if (value === 'unknown') return words.doNotKnow
      return `${plainNumber(language, value.value)} ${unitText(language, value.unit)}, ${monthText(language, value.on)}`
    }
    case 'medicines': {
      const names = (person.medicines ?? []).map(({ name }) => name)
      return names.length === 0 ? null : names.join(', ')
    }
    case 'day': {
      const times = Object.values(person.day ?? {}).flatMap((time) => time ?? [])
      return times.length === 0 ? null : times.map((time) => formatClock(language, time)).join(', ')
    }
  }
}

/** A screen that was passed without an answer: no result, no medicines, or skipped. */
function passedText(language: Language, person: Person, step: Step): string {
  const words = checkWords[language]
  if (step.kind === 'measurement') return words.withoutResult
  return step.kind === 'medicines' && person.medicinesComplete === 'yes'
    ? words.nothingTaken
    : words.skipped
}

function signsAnswer(
  language: Language,
  person: Person,
  step: Extract<Step, { kind: 'signs' }>,
): string | null {
  const of = (answer: string) =>
    step.questions.filter((id) => told(person, `${step.under}.${id}`) === answer)
  const lines = (['yes', 'unknown'] as const).flatMap((answer) =>
    of(answer).map((id) => `${safetyQuestionText(language, id)} ${answerText(language, answer)}`),
  )
  const state = stateOf(person, step)
  if (state === 'skipped')
    return lines.length === 0
      ? checkWords[language].skipped
      : `${lines.join(' ')} ${checkWords[language].restSkipped}`
  if (lines.length > 0) return lines.join(' ')
  return state === 'answered' ? checkWords[language].noneTicked : null
}
