import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { checkWords, safetyQuestionText } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { choiceTitle } from './choice-question.tsx'
import { stepAnswer } from './given-text.ts'
import { stepsFor } from './steps.ts'
import type { Step } from './step.ts'

/** Everything that was filled in, by part; each line leads to its question and back. */
export function AnswersScreen(): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { person } = usePerson()
  const mine = stepsFor(person)
  const parts = [...new Set(mine.map(({ part }) => part))]
  return (
    <>
      <h1>{words.answersTitle}</h1>
      <p>{words.answersLead}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{words.parts[part]}</h2>
          <ul class="link-list">
            {mine
              .filter((step) => step.part === part)
              .map((step) => (
                <li key={step.id}>
                  <Link href={`${addresses.ask(step.id)}?then=answers`}>
                    {titleOf(language, step)}{' '}
                    <strong>{stepAnswer(language, person, step) ?? words.notAnswered}</strong>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p class="page-foot">
        <Link class="button" data-kind="primary" href={addresses.answer}>
          {words.toAnswer}
        </Link>
      </p>
    </>
  )
}

function titleOf(language: Language, step: Step): string {
  const words = checkWords[language]
  switch (step.kind) {
    case 'signs':
      return words.groups[step.id]
    case 'choice':
      return choiceTitle(language, step)
    case 'number':
      return step.id === 'age' ? safetyQuestionText(language, 'ageYears') : words.monthsQuestion
    case 'measurement':
      return safetyQuestionText(language, step.measurement)
    case 'medicines':
      return words.medicinesQuestion
    case 'day':
      return words.dayQuestion
  }
}
