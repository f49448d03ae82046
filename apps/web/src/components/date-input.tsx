import { useId, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { addDays, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { formatDate, valueWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { describedBy, FieldText } from './field-text.tsx'
import { Options } from './options.tsx'

type Choice = 'today' | 'yesterday' | 'other'

/** A day: today and yesterday in one tap, any other day with the device's own picker. */
export function DateInput(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly today: CivilDate
  readonly earliest?: CivilDate | undefined
  /** the last day that can be chosen; today when left out */
  readonly latest?: CivilDate | undefined
  readonly value: CivilDate | null
  readonly onChange: (value: CivilDate | null) => void
}): VNode {
  const language = useLanguage()
  const words = valueWords[language]
  const id = useId()
  const { label, hint, today, earliest, value, onChange } = props
  const latest = props.latest ?? today
  const yesterday = addDays(today, -1)
  const [choice, setChoice] = useState<Choice | null>(() => choiceOf(value, today, yesterday))
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const error = problem ?? props.error
  const take = (text: string) => {
    const date = parseCivilDate(text)
    if (!date.ok) {
      onChange(null)
      return
    }
    const early = earliest !== undefined && date.value < earliest
    const late = date.value > latest
    setProblem(early ? words.dateTooEarly(earliest) : late ? words.dateTooLate(latest) : undefined)
    onChange(early || late ? null : date.value)
  }
  return (
    <div class="date-input">
      <Options<Choice>
        legend={label}
        name={`${id}-choice`}
        value={choice}
        describedBy={describedBy(id, hint, error)}
        options={[
          { value: 'today', label: words.today, hint: formatDate(language, today) },
          { value: 'yesterday', label: words.yesterday, hint: formatDate(language, yesterday) },
          { value: 'other', label: words.otherDay },
        ]}
        onChange={(chosen) => {
          setChoice(chosen)
          setProblem(undefined)
          onChange(chosen === 'other' ? null : chosen === 'today' ? today : yesterday)
        }}
      />
      {choice !== 'other' ? null : (
        <div class="field">
          <label for={`${id}-date`}>
            {words.date}
            <span class="visually-hidden">: {label}</span>
          </label>
          <input
            id={`${id}-date`}
            class="short"
            type="date"
            min={earliest}
            max={latest}
            defaultValue={value ?? ''}
            aria-invalid={error !== undefined}
            aria-describedby={describedBy(id, hint, error)}
            onInput={(event) => {
              setProblem(undefined)
              take(event.currentTarget.value)
            }}
            onBlur={(event) => {
              if (event.currentTarget.validity.badInput) setProblem(words.dateProblem)
            }}
          />
        </div>
      )}
      <FieldText id={id} hint={hint} error={error} />
    </div>
  )
}

function choiceOf(value: CivilDate | null, today: CivilDate, yesterday: CivilDate): Choice | null {
  if (value === null) return null
  return value === today ? 'today' : value === yesterday ? 'yesterday' : 'other'
}
