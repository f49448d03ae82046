import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { checkWords, valueWords } from '@legwork/i18n'
import { Choice, Field } from '../../components/field.tsx'
import { Notice } from '../../components/notice.tsx'
import { useTyping } from '../../components/use-typing.ts'
import { useLanguage } from '../../state/preferences.ts'
import { plainNumber } from './given-text.ts'
import { typedNumber } from '../../components/typed-number.ts'

type Unit = 'months' | 'years'
const monthsAYear = 12
const mostMonths = 1200

/** How long, in months or years; kept when the field is left, and shown as typed until then. Empty: not told. */
export function DurationField(props: {
  readonly id: string
  readonly label: string
  readonly months: number | undefined
  readonly onChange: (months: number | undefined) => void
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { months } = props
  const inYears = months !== undefined && months >= monthsAYear && months % monthsAYear === 0
  const [unit, setUnit] = useState<Unit>(inYears ? 'years' : 'months')
  const [problem, setProblem] = useState<string | null>(null)
  const factor = unit === 'years' ? monthsAYear : 1
  const shown = useTyping(months === undefined ? '' : plainNumber(language, months / factor))
  const change = (text: string, by: number) => {
    const read = typedNumber(text, { lowest: 0, highest: mostMonths / by })
    setProblem(
      read.ok
        ? null
        : valueWords[language].numberProblem(read.error.type, read.error.typed, read.error.limit),
    )
    if (!read.ok) return
    props.onChange(read.value === null ? undefined : read.value * by)
  }
  return (
    <>
      <div class="fields">
        <Field id={props.id} label={props.label}>
          <input
            id={props.id}
            inputMode="decimal"
            autocomplete="off"
            value={shown.text}
            onInput={(event) => {
              shown.type(event.currentTarget.value)
            }}
            onChange={(event) => {
              shown.leave()
              change(event.currentTarget.value, factor)
            }}
          />
        </Field>
        <Choice<Unit>
          id={`${props.id}-unit`}
          label={words.unitLabel}
          value={unit}
          options={[
            { value: 'months', label: words.months },
            { value: 'years', label: words.years },
          ]}
          onChange={(next) => {
            setUnit(next)
            if (shown.text !== '') change(shown.text, next === 'years' ? monthsAYear : 1)
          }}
        />
      </div>
      {problem === null ? null : <Notice kind="error">{problem}</Notice>}
    </>
  )
}
