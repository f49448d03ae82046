import type { VNode } from 'preact'
import { formatDate } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { Choice } from './field.tsx'

const yearsBack = 15

/** A month that may still have to be chosen: `03` and `2026`, or empty. */
export interface ChosenMonth {
  readonly month: string
  readonly year: string
}

/** The first day of a chosen month, the oldest it can be; null until both are chosen. */
export function firstDayOf({ month, year }: ChosenMonth): string | null {
  return month === '' || year === '' ? null : `${year}-${month}-01`
}

/** A month and a year as two lists, for what nobody knows the day of. Nothing is chosen for the person. */
export function MonthField(props: {
  readonly id: string
  readonly monthLabel: string
  readonly yearLabel: string
  readonly hint: string
  readonly choose: string
  readonly value: ChosenMonth
  /** the last day that can be chosen, `YYYY-MM-DD` */
  readonly last: string
  readonly onChange: (chosen: ChosenMonth) => void
}): VNode {
  const language = useLanguage()
  const { month, year } = props.value
  const open = { value: '', label: props.choose }
  const [lastYear = ''] = props.last.split('-')
  const first = Number(lastYear) - yearsBack
  const years = Array.from({ length: yearsBack + 1 }, (_, i) => String(first + i))
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
  return (
    <>
      <Choice
        id={`${props.id}-month`}
        label={props.monthLabel}
        hint={props.hint}
        value={month}
        options={[
          open,
          ...months.map((value) => ({
            value,
            label: formatDate(language, `${lastYear}-${value}-01`).split(' ')[1] ?? value,
          })),
        ]}
        onChange={(value) => {
          props.onChange({ month: value, year })
        }}
      />
      <Choice
        id={`${props.id}-year`}
        label={props.yearLabel}
        value={year}
        options={[
          open,
          ...(year === '' || years.includes(year) ? years : [year, ...years])
            .map((value) => ({ value, label: value }))
            .reverse(),
        ]}
        onChange={(value) => {
          props.onChange({ month, year: value })
        }}
      />
    </>
  )
}
