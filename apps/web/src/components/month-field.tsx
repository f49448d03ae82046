import type { VNode } from 'preact'
import { formatDate } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { Choice } from './field.tsx'

const yearsBack = 15

/**
 * A month and a year as two lists, for what nobody knows the day of. The value is the first day of the month: the
 * oldest it can be.
 */
export function MonthField(props: {
  readonly id: string
  readonly monthLabel: string
  readonly yearLabel: string
  readonly hint: string
  readonly value: string
  /** the last day that can be chosen, `YYYY-MM-DD` */
  readonly last: string
  readonly onChange: (date: string) => void
}): VNode {
  const language = useLanguage()
  const [year = '', month = ''] = props.value.split('-')
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
        options={months.map((value) => ({
          value,
          label: formatDate(language, `${year}-${value}-01`).split(' ')[1] ?? value,
        }))}
        onChange={(value) => {
          props.onChange(`${year}-${value}-01`)
        }}
      />
      <Choice
        id={`${props.id}-year`}
        label={props.yearLabel}
        value={year}
        options={(years.includes(year) ? years : [year, ...years])
          .map((value) => ({ value, label: value }))
          .reverse()}
        onChange={(value) => {
          props.onChange(`${value}-${month}-01`)
        }}
      />
    </>
  )
}
