import type { ComponentChildren, VNode } from 'preact'

/** A labelled control with an optional hint; the hint is tied to the control by `aria-describedby`. */
export function Field(props: {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly children: ComponentChildren
}): VNode {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      {props.hint === undefined ? null : (
        <span class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  )
}

/** A choice from a short list. */
export function Choice<T extends string>(props: {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}): VNode {
  return (
    <Field id={props.id} label={props.label} hint={props.hint}>
      <select
        id={props.id}
        value={props.value}
        aria-describedby={props.hint === undefined ? undefined : `${props.id}-hint`}
        onChange={(event) => {
          const chosen = props.options.find((o) => o.value === event.currentTarget.value)
          if (chosen !== undefined) props.onChange(chosen.value)
        }}
      >
        {props.options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
