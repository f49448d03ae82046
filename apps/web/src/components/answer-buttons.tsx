import type { VNode } from 'preact'

/** A few answers, each a wide button that answers at once; the answer given before is marked. */
export function AnswerButtons<T extends string>(props: {
  readonly label: string
  readonly value: T | null
  readonly options: readonly {
    readonly value: T
    readonly label: string
    readonly hint?: string | undefined
  }[]
  readonly disabled?: boolean
  readonly onAnswer: (value: T) => void
}): VNode {
  return (
    <div class="answer-buttons" role="group" aria-label={props.label}>
      {props.options.map(({ value, label, hint }) => (
        <button
          class="button answer-button"
          type="button"
          key={value}
          aria-pressed={props.value === value}
          disabled={props.disabled}
          onClick={() => {
            props.onAnswer(value)
          }}
        >
          <span>
            {label}
            {hint === undefined ? null : <span class="hint">{hint}</span>}
          </span>
        </button>
      ))}
    </div>
  )
}
