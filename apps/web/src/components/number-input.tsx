import { useLayoutEffect, useState } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'
import { valueWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { describedBy, FieldText } from './field-text.tsx'
import { numberAsTyped, typedNumber } from './typed-number.ts'
import type { NumberLimits } from './typed-number.ts'

/**
 * A typed number. Comma and point both stand for the decimal mark; what cannot be read is said in place once the
 * field is left, and tells `null` to the outside.
 */
export function NumberInput(
  props: NumberLimits & {
    readonly id: string
    readonly label: string
    readonly hint?: string | undefined
    /** what else is wrong with the value, said by whoever knows the rule */
    readonly error?: string | undefined
    /** what stands behind the number: its unit, or a choice of units */
    readonly suffix?: ComponentChildren
    readonly value: number | null
    readonly onChange: (value: number | null) => void
  },
): VNode {
  const language = useLanguage()
  const words = valueWords[language]
  const { id, label, hint, suffix, value, onChange } = props
  const limits = { lowest: props.lowest, highest: props.highest, whole: props.whole }
  const comma = language === 'nl'
  const [text, setText] = useState(numberAsTyped(value, comma))
  const [left, setLeft] = useState(false)
  const read = typedNumber(text, limits)
  const told = read.ok ? read.value : null
  useLayoutEffect(() => {
    // a value from outside (cleared, restored) replaces the text; one that came from this text does not
    if (value !== told) setText(numberAsTyped(value, comma))
  }, [value])
  const own =
    read.ok || !left
      ? undefined
      : words.numberProblem(read.error.type, read.error.typed, read.error.limit)
  const error = own ?? props.error
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="with-suffix">
        <input
          id={id}
          type="text"
          inputMode={props.whole === true ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={text}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, hint, error)}
          onInput={(event) => {
            const next = event.currentTarget.value
            setText(next)
            setLeft(false)
            const number = typedNumber(next, limits)
            onChange(number.ok ? number.value : null)
          }}
          onBlur={() => {
            setLeft(true)
          }}
        />
        {suffix === undefined ? null : <span class="suffix">{suffix}</span>}
      </div>
      <FieldText id={id} hint={hint} error={error} />
    </div>
  )
}
