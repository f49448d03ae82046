import { useId } from 'preact/hooks'
import type { VNode } from 'preact'

/** A question with a few answers, each a large target: radio buttons in a fieldset. */
export function Options<T extends string>(props: {
  readonly legend: string
  readonly name: string
  readonly value: T | null
  readonly options: readonly {
    readonly value: T
    readonly label: string
    readonly hint?: string | undefined
    readonly lang?: string
  }[]
  readonly onChange: (value: T) => void
  /** The question is the heading of the screen already: the legend is for screen readers only. */
  readonly legendHidden?: boolean
  /** ids of the texts that explain the question or its error */
  readonly describedBy?: string | undefined
}): VNode {
  // the same question may stand twice in a document: one name would make one group of both
  const group = `${props.name}-${useId()}`
  return (
    <fieldset class="options" aria-describedby={props.describedBy}>
      <legend class={props.legendHidden === true ? 'visually-hidden' : undefined}>
        {props.legend}
      </legend>
      <div class="options-list">
        {props.options.map(({ value, label, hint, lang }) => (
          <label class="option" key={value} lang={lang}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={props.value === value}
              onChange={() => {
                props.onChange(value)
              }}
            />
            <span>
              {label}
              {hint === undefined ? null : <span class="hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
