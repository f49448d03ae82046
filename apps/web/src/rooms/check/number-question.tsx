import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import type { Person } from '@legwork/domain'
import { checkWords, safetyQuestionText } from '@legwork/i18n'
import { Choice, Field } from '../../components/field.tsx'
import { Notice } from '../../components/notice.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { plainNumber } from './given-text.ts'
import { Question } from './question.tsx'
import { fieldsOf, told } from './steps.ts'
import type { NumberStep } from './step.ts'
import { problemWith, readTyped } from './typed.ts'
import { useStep } from './use-step.ts'

type Unit = 'months' | 'years'
const monthsAYear = 12

/** The age, or how long the complaint has been there. */
export function NumberQuestion(props: {
  readonly step: NumberStep
  readonly person: Person
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { step, person } = props
  const { busy, answer, skip } = useStep(step)
  const field = fieldsOf(step)[0] ?? ''
  const kept = told(person, field)
  const inYears = typeof kept === 'number' && kept >= monthsAYear && kept % monthsAYear === 0
  const [draft, setDraft, clearDraft] = useDraft(`check-${step.id}`)
  const [unit, setUnit] = useState<Unit>(inYears ? 'years' : 'months')
  const [problem, setProblem] = useState<string | null>(null)
  const isAge = step.id === 'age'
  const shown =
    typeof kept === 'number'
      ? plainNumber(language, isAge || !inYears ? kept : kept / monthsAYear)
      : ''
  const [typed, setTyped] = useState(draft === '' ? shown : draft)
  const label = isAge ? words.ageLabel : words.numberLabel
  const save = () => {
    const read = readTyped(language, typed, isAge ? 'age' : 'any')
    if (!read.ok) {
      setProblem(read.error)
      return
    }
    const value = isAge || unit === 'months' ? read.value : read.value * monthsAYear
    const wrong = problemWith(language, person, field, value, label)
    setProblem(wrong)
    if (wrong !== null) return
    clearDraft()
    answer([field, value])
  }
  return (
    <Question
      step={step}
      person={person}
      title={isAge ? safetyQuestionText(language, 'ageYears') : words.monthsQuestion}
      onSkip={() => {
        clearDraft()
        skip()
      }}
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <div class="fields">
          <Field id={`check-${step.id}`} label={label}>
            <input
              id={`check-${step.id}`}
              class="short"
              inputMode={isAge ? 'numeric' : 'decimal'}
              autocomplete="off"
              value={typed}
              aria-invalid={problem !== null}
              onInput={(event) => {
                setTyped(event.currentTarget.value)
                setDraft(event.currentTarget.value)
              }}
            />
          </Field>
          {isAge ? null : (
            <Choice<Unit>
              id="check-unit"
              label={words.unitLabel}
              value={unit}
              options={[
                { value: 'months', label: words.months },
                { value: 'years', label: words.years },
              ]}
              onChange={setUnit}
            />
          )}
        </div>
        {problem === null ? null : <Notice kind="error">{problem}</Notice>}
        <button class="button" data-kind="primary" type="submit" disabled={busy}>
          {words.save}
        </button>
      </form>
    </Question>
  )
}
