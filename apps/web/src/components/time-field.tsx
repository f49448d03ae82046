import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { Field } from './field.tsx'

/** How long a whole time stands before it is kept while the field still has the keyboard. */
const pauseMs = 1500

/**
 * A time of day in steps of five minutes, `HH:MM`. The field is left alone while someone types in it: the time is kept
 * when the field is left, or after a pause.
 */
export function TimeField(props: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (time: string) => void
}): VNode {
  const { id, value } = props
  const input = useRef<HTMLInputElement>(null)
  const pause = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    const field = input.current
    if (field !== null && document.activeElement !== field) field.value = value
  }, [value])
  useEffect(
    () => () => {
      window.clearTimeout(pause.current)
    },
    [],
  )
  const keep = (field: HTMLInputElement) => {
    window.clearTimeout(pause.current)
    const typed = /^(\d\d):(\d\d)/.exec(field.value)
    if (typed === null) return
    const minutes = Math.floor(Number(typed[2]) / 5) * 5
    const time = `${typed[1] ?? ''}:${String(minutes).padStart(2, '0')}`
    if (time !== value) props.onChange(time)
  }
  return (
    <Field id={id} label={props.label}>
      <input
        ref={input}
        id={id}
        type="time"
        step={300}
        defaultValue={value}
        onInput={(event) => {
          const field = event.currentTarget
          window.clearTimeout(pause.current)
          pause.current = window.setTimeout(() => {
            keep(field)
          }, pauseMs)
        }}
        onBlur={(event) => {
          keep(event.currentTarget)
          if (value !== '') event.currentTarget.value ||= value
        }}
      />
    </Field>
  )
}
