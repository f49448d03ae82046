import type { VNode } from 'preact'
import { Field } from './field.tsx'
import { useLeftAlone } from './use-left-alone.ts'

/** A time of day in steps of five minutes, `HH:MM`. */
export function TimeField(props: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (time: string) => void
}): VNode {
  const { id, value } = props
  const field = useLeftAlone(value, (text) => {
    const typed = /^(\d\d):(\d\d)/.exec(text)
    if (typed === null) return
    const minutes = Math.floor(Number(typed[2]) / 5) * 5
    const time = `${typed[1] ?? ''}:${String(minutes).padStart(2, '0')}`
    if (time !== value) props.onChange(time)
  })
  return (
    <Field id={id} label={props.label}>
      <input id={id} type="time" step={300} {...field} />
    </Field>
  )
}
