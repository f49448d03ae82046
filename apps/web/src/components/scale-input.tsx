import { useId } from 'preact/hooks'
import type { VNode } from 'preact'
import { describedBy, FieldText } from './field-text.tsx'

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** A scale of 0 to 10 as big buttons: radio buttons, so that the arrow keys walk along it. */
export function ScaleInput(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** what 0 and 10 stand for */
  readonly lowest: string
  readonly highest: string
  readonly value: number | null
  readonly onChange: (value: number) => void
}): VNode {
  const id = useId()
  const { label, hint, error, lowest, highest, value, onChange } = props
  const ends: Readonly<Record<number, string>> = { 0: lowest, 10: highest }
  return (
    <fieldset class="options scale" aria-describedby={describedBy(id, hint, error)}>
      <legend>{label}</legend>
      <div class="scale-steps">
        {steps.map((step) => (
          <label class="scale-step" key={step}>
            <input
              class="visually-hidden"
              type="radio"
              name={id}
              value={step}
              checked={value === step}
              onChange={() => {
                onChange(step)
              }}
            />
            <span>{step}</span>
            {ends[step] === undefined ? null : <span class="visually-hidden">: {ends[step]}</span>}
          </label>
        ))}
      </div>
      <p class="scale-ends" aria-hidden="true">
        <span>0 = {lowest}</span>
        <span>10 = {highest}</span>
      </p>
      <FieldText id={id} hint={hint} error={error} />
    </fieldset>
  )
}
