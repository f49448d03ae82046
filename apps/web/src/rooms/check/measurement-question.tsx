import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { laboratoryLimits } from '@legwork/domain'
import type { Person } from '@legwork/domain'
import { checkWords, safetyQuestionText, unitText } from '@legwork/i18n'
import { Choice, Field } from '../../components/field.tsx'
import { firstDayOf, MonthField } from '../../components/month-field.tsx'
import { Notice } from '../../components/notice.tsx'
import { today } from '../../state/clock.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { plainNumber } from './given-text.ts'
import { Question } from './question.tsx'
import type { MeasurementStep } from './step.ts'
import { problemWith, readTyped } from './typed.ts'
import { useStep } from './use-step.ts'

/** A result from a laboratory letter: value, unit and month; or none. */
export function MeasurementQuestion(props: {
  readonly step: MeasurementStep
  readonly person: Person
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { step, person } = props
  const { measurement } = step
  const { busy, answer, goOn, skip, keep } = useStep(step)
  const given = person.measurements?.[measurement]
  const kept = typeof given === 'object' ? given : null
  const units = laboratoryLimits[measurement].map((limits) => limits.unit)
  const [draft, setDraft, clearDraft] = useDraft(`check-${step.id}`)
  const [unit, setUnit] = useState(kept?.unit ?? units[0] ?? '')
  const [keptYear = '', keptMonth = ''] = kept?.on.split('-') ?? []
  const [chosen, setChosen] = useState({ month: keptMonth, year: keptYear })
  const [problem, setProblem] = useState<string | null>(null)
  const [typed, setTyped] = useState(
    draft === '' && kept !== null ? plainNumber(language, kept.value) : draft,
  )
  const field = `measurements.${measurement}`
  const save = () => {
    const read = readTyped(language, typed)
    if (!read.ok) {
      setProblem(read.error)
      return
    }
    const on = firstDayOf(chosen)
    if (on === null) {
      setProblem(words.chooseMonth)
      return
    }
    const told = { value: read.value, unit, on }
    const wrong = problemWith(language, person, field, told, words.resultLabel)
    setProblem(wrong)
    if (wrong !== null) return
    clearDraft()
    answer([field, told])
  }
  const none = () => {
    clearDraft()
    if (measurement === 'egfr') answer([field, 'unknown'])
    else if (given === undefined) goOn()
    else
      void keep([field, null]).then((saved) => {
        if (saved) goOn()
      })
  }
  const unitHint = units.length === 1 ? unitText(language, units[0] ?? '') : undefined
  return (
    <Question
      step={step}
      person={person}
      title={safetyQuestionText(language, measurement)}
      hint={
        measurement === 'egfr'
          ? words.egfrHint
          : measurement === 'creatinine'
            ? words.creatinineHint
            : undefined
      }
      {...(measurement === 'egfr'
        ? {
            onSkip: () => {
              skip()
            },
          }
        : {})}
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <div class="fields">
          <Field id={`check-${step.id}`} label={words.resultLabel} hint={unitHint}>
            <input
              id={`check-${step.id}`}
              inputMode="decimal"
              autocomplete="off"
              value={typed}
              aria-invalid={problem !== null}
              aria-describedby={unitHint === undefined ? undefined : `check-${step.id}-hint`}
              onInput={(event) => {
                setTyped(event.currentTarget.value)
                setDraft(event.currentTarget.value)
              }}
            />
          </Field>
          {units.length === 1 ? null : (
            <Choice
              id="check-unit"
              label={words.unitLabel}
              value={unit}
              options={units.map((value) => ({ value, label: unitText(language, value) }))}
              onChange={setUnit}
            />
          )}
          <MonthField
            id="check-month"
            monthLabel={words.monthLabel}
            yearLabel={words.yearLabel}
            hint={words.monthHint}
            choose={words.choose}
            value={chosen}
            last={today()}
            onChange={setChosen}
          />
        </div>
        {problem === null ? null : <Notice kind="error">{problem}</Notice>}
        <button class="button" data-kind="primary" type="submit" disabled={busy}>
          {words.save}
        </button>
        <button
          class="button"
          type="button"
          disabled={busy}
          aria-pressed={given === 'unknown' ? true : undefined}
          onClick={none}
        >
          {measurement === 'egfr' ? words.doNotKnow : words.noResult}
        </button>
      </form>
    </Question>
  )
}
