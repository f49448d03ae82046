import type { Person } from '@legwork/domain'
import {
  answerText,
  checkWords,
  formatClock,
  formatNumber,
  monthText,
  safetyQuestionText,
  unitText,
} from '@legwork/i18n'
import type { CheckChoice, Language } from '@legwork/i18n'
import { wasPassed } from './progress.ts'
import { fieldsOf, stateOf, told } from './steps.ts'
import type { Step } from './step.ts'

/** A number with the digits it was typed with. */
export function plainNumber(language: Language, value: number): string {
  const digits = Math.min(3, String(value).split('.')[1]?.length ?? 0)
  return formatNumber(language, value, digits)
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
