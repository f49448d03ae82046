import type { VNode } from 'preact'
import { describedBy, FieldText } from './field-text.tsx'

/** A number with a large minus and plus beside it; typing works too. */
export function Stepper(props: {
  readonly id: string
  readonly label: string
  /** As typed. */
  readonly value: string
  readonly less: string
  readonly more: string
  readonly onLess: (() => void) | null
  readonly onMore: (() => void) | null
  readonly onType: (text: string) => void
  readonly hint?: string | undefined
  /** What is wrong with the value: shown in place and announced. */
  readonly error?: string | undefined
}): VNode {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <div class="stepper">
        <button
          class="button"
          type="button"
          aria-label={props.less}
          disabled={props.onLess === null}
          onClick={() => props.onLess?.()}
        >
          −
        </button>
        <input
          id={props.id}
          inputMode="decimal"
          autoComplete="off"
          value={props.value}
          aria-describedby={describedBy(props.id, props.hint, props.error)}
          aria-invalid={props.error !== undefined}
          onInput={(event) => {
            props.onType(event.currentTarget.value)
          }}
        />
        <button
          class="button"
          type="button"
          aria-label={props.more}
          disabled={props.onMore === null}
          onClick={() => props.onMore?.()}
        >
          +
        </button>
      </div>
      <FieldText id={props.id} hint={props.hint} error={props.error} />
    </div>
  )
}
