import { useId } from 'preact/hooks'
import type { VNode } from 'preact'

/** Several things at once: check boxes, each a large target. */
export function Checks<T extends string>(props: {
  readonly legend: string
  readonly hint?: string | undefined
  readonly values: readonly T[]
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (values: readonly T[]) => void
}): VNode {
  const id = useId()
  const { legend, hint, values, options, onChange } = props
  return (
    <fieldset class="options" aria-describedby={hint === undefined ? undefined : id}>
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
      <div class="options-list checks">
        {options.map(({ value, label }) => (
          <label class="option" key={value}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) => {
                const rest = values.filter((each) => each !== value)
                onChange(event.currentTarget.checked ? [...rest, value] : rest)
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
