import type { VNode } from 'preact'
import { Field } from './field.tsx'

/** A time of day in steps of five minutes, kept as soon as it is whole: `HH:MM`. */
export function TimeField(props: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (time: string) => void
}): VNode {
  return (
    <Field id={props.id} label={props.label}>
      <input
        id={props.id}
        type="time"
        step={300}
        value={props.value}
        onChange={(event) => {
          const typed = /^(\d\d):(\d\d)/.exec(event.currentTarget.value)
          if (typed === null) return
          const minutes = Math.floor(Number(typed[2]) / 5) * 5
          props.onChange(`${typed[1] ?? ''}:${String(minutes).padStart(2, '0')}`)
        }}
      />
    </Field>
  )
}
