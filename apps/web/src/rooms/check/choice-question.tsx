import type { VNode } from 'preact'
import { Link, useSearch } from 'wouter-preact'
import type { Person } from '@legwork/domain'
import { checkWords, safetyQuestionText } from '@legwork/i18n'
import type { CheckChoice, Language } from '@legwork/i18n'
import { AnswerButtons } from '../../components/answer-buttons.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { addresses, keepingReturn } from './addresses.ts'
import { Question } from './question.tsx'
import { told } from './steps.ts'
import type { ChoiceStep } from './step.ts'
import { useStep } from './use-step.ts'

/** One question, a few wide buttons: one tap answers and goes on. */
export function ChoiceQuestion(props: {
  readonly step: ChoiceStep
  readonly person: Person
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { step, person } = props
  const { busy, answer, skip } = useStep(step)
  const search = useSearch()
  const given = told(person, step.field)
  const title = choiceTitle(language, step)
  return (
    <Question
      step={step}
      person={person}
      title={title}
      hint={
        step.id === 'sex'
          ? words.sexHint
          : step.id === 'medicines-complete'
            ? words.completeHint
            : undefined
      }
      onSkip={() => {
        skip()
      }}
    >
      {step.id === 'medicines-complete' ? (
        <>
          <ul>
            {(person.medicines ?? []).map(({ name }, at) => (
              <li key={at}>{name}</li>
            ))}
          </ul>
          <p>
            <Link class="button quiet" href={keepingReturn(addresses.ask('medicines'), search)}>
              {words.changeList}
            </Link>
          </p>
        </>
      ) : null}
      <AnswerButtons<CheckChoice>
        label={title}
        value={step.options.find((option) => option === given) ?? null}
        options={step.options.map((value) => ({
          value,
          label: words.choices[value],
          hint: words.choiceHints[value],
        }))}
        disabled={busy}
        onAnswer={(value) => {
          answer([step.field, value])
        }}
      />
    </Question>
  )
}

/** The question of a choice in words. */
export function choiceTitle(language: Language, step: ChoiceStep): string {
  const words = checkWords[language]
  if (step.id === 'sex') return words.sexQuestion
  if (step.id === 'complaint') return words.complaintQuestion
  return safetyQuestionText(language, step.question)
}
