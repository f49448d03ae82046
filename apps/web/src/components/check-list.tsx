import type { VNode } from 'preact'

/** A list of things to tick, each a large target: check boxes in a fieldset. */
export function CheckList<T extends string>(props: {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly ticked: readonly T[]
  readonly onTick: (value: T, ticked: boolean) => void
}): VNode {
  return (
    <fieldset class="options">
      <legend>{props.legend}</legend>
      <div class="options-list">
        {props.options.map(({ value, label }) => (
          <label class="option" key={value}>
            <input
              type="checkbox"
              name={value}
              checked={props.ticked.includes(value)}
              onChange={(event) => {
                props.onTick(value, event.currentTarget.checked)
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
