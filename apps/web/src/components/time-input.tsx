import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { valueWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { describedBy, FieldText } from './field-text.tsx'

/** A time of day, `HH:MM` on the 24-hour clock; the device's own picker. */
export function TimeInput(props: {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}): VNode {
  const words = valueWords[useLanguage()]
  const { id, hint } = props
  const [unfinished, setUnfinished] = useState(false)
  const error = unfinished ? words.timeProblem : props.error
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        class="short"
        type="time"
        value={props.value ?? ''}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => {
          setUnfinished(false)
          const { value } = event.currentTarget
          props.onChange(/^\d\d:\d\d/.test(value) ? value.slice(0, 5) : null)
        }}
        onBlur={(event) => {
          setUnfinished(event.currentTarget.validity.badInput)
        }}
      />
      <FieldText id={id} hint={hint} error={error} />
    </div>
  )
}
