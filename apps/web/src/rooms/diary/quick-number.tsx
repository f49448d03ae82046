import { useId, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { NumberInput } from '../../components/number-input.tsx'
import { describedBy, FieldText } from '../../components/field-text.tsx'

/** A whole number in one tap: the usual ones as big buttons (radio buttons), any other typed. */
export function QuickNumber(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly usual: readonly { readonly value: number; readonly label: string }[]
  /** the words on the button for any other number */
  readonly other: string
  readonly highest: number
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}): VNode {
  const id = useId()
  const { label, hint, error, usual, other, value, onChange } = props
  const isUsual = usual.some((each) => each.value === value)
  const [typing, setTyping] = useState(value !== null && !isUsual)
  return (
    <fieldset class="options quick" aria-describedby={describedBy(id, hint, error)}>
      <legend>{label}</legend>
      <div class="quick-steps">
        {usual.map((each) => (
          <label class="scale-step quick-step" data-wide={each.label.length > 5} key={each.value}>
            <input
              class="visually-hidden"
              type="radio"
              name={id}
              checked={!typing && value === each.value}
              onChange={() => {
                setTyping(false)
                onChange(each.value)
              }}
            />
            <span>{each.label}</span>
          </label>
        ))}
        <label class="scale-step quick-step" data-wide={other.length > 5}>
          <input
            class="visually-hidden"
            type="radio"
            name={id}
            checked={typing}
            onChange={() => {
              setTyping(true)
              onChange(null)
            }}
          />
          <span>{other}</span>
        </label>
      </div>
      {typing ? (
        <NumberInput
          id={`${id}-number`}
          label={label}
          lowest={0}
          highest={props.highest}
          whole
          value={value}
          onChange={onChange}
        />
      ) : null}
      <FieldText id={id} hint={hint} error={error} />
    </fieldset>
  )
}
