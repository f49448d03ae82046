import type { VNode } from 'preact'
import { parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { Field } from './field.tsx'
import { useLeftAlone } from './use-left-alone.ts'

/** Sooner is a year that is still being typed: 0002, 0020, 0202. */
const earliest = '1900-01-01'

/** The day that a screen is about, in the device's own date field; it always holds a day. */
export function DayField(props: {
  readonly id: string
  readonly label: string
  readonly value: CivilDate
  /** the last day that can be chosen */
  readonly latest?: CivilDate
  readonly onChange: (day: CivilDate) => void
}): VNode {
  const { id, value, latest } = props
  const takes = (text: string) => {
    const day = parseCivilDate(text)
    return day.ok && day.value >= earliest && (latest === undefined || day.value <= latest)
      ? day.value
      : null
  }
  const field = useLeftAlone(
    value,
    (text) => {
      const day = takes(text)
      if (day !== null) props.onChange(day)
    },
    { picked: true },
  )
  return (
    <Field id={id} label={props.label}>
      <input
        id={id}
        type="date"
        max={latest}
        {...field}
        onBlur={(event) => {
          field.onBlur(event)
          // a day that cannot be is not shown as if it were taken
          if (takes(event.currentTarget.value) === null) event.currentTarget.value = value
        }}
      />
    </Field>
  )
}
