import { useId } from 'preact/hooks'
import type { VNode } from 'preact'
import { valueWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { describedBy, FieldText } from './field-text.tsx'

/**
 * How many times: big − and +, and "none", because nothing filled in is not the same as 0. `null` is not filled in;
 * only a tap makes it 0.
 */
export function CountInput(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: number | null
  /** the most that can be told; 99 when left out */
  readonly highest?: number | undefined
  /** the words on the button for 0, when "none (0)" is not clear enough; `null` where 0 is no answer */
  readonly none?: string | null | undefined
  readonly onChange: (value: number | null) => void
}): VNode {
  const words = valueWords[useLanguage()]
  const id = useId()
  const { label, hint, error, value, onChange } = props
  const highest = props.highest ?? 99
  const lowest = props.none === null ? 1 : 0
  return (
    <fieldset class="options count" aria-describedby={describedBy(id, hint, error)}>
      <legend>{label}</legend>
      <div class="count-row">
        <button
          class="button count-step"
          type="button"
          aria-label={`${words.oneLess}: ${label}`}
          disabled={value === null || value <= lowest}
          onClick={() => {
            if (value !== null && value > lowest) onChange(value - 1)
          }}
        >
          −
        </button>
        <output class="count-value" aria-live="polite">
          {value === null ? (
            <>
              <span aria-hidden="true">–</span>
              <span class="visually-hidden">{words.countOf(null)}</span>
            </>
          ) : (
            words.countOf(value)
          )}
        </output>
        <button
          class="button count-step"
          type="button"
          aria-label={`${words.oneMore}: ${label}`}
          disabled={value !== null && value >= highest}
          onClick={() => {
            onChange(Math.min(highest, (value ?? 0) + 1))
          }}
        >
          +
        </button>
        {props.none === null ? null : (
          <button
            class="button count-none"
            type="button"
            aria-pressed={value === 0}
            onClick={() => {
              onChange(value === 0 ? null : 0)
            }}
          >
            {props.none ?? words.none}
          </button>
        )}
      </div>
      <FieldText id={id} hint={hint} error={error} />
    </fieldset>
  )
}
