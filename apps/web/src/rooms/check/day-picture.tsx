import type { VNode } from 'preact'
import { dayTimetable } from '@legwork/charts'
import type { TimetableData } from '@legwork/charts'
import { chartLabels, checkWords } from '@legwork/i18n'
import { Figure } from '../../components/figure.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'

const widest = 560

/** The timetable as a picture of the day, with the same as a table. */
export function DayPicture(props: { readonly data: TimetableData }): VNode {
  const language = useLanguage()
  const theme = useChartTheme()
  const [measure, width] = useChartWidth()
  return (
    <div ref={measure}>
      <Figure
        chart={dayTimetable(props.data, {
          id: 'check-day',
          width: Math.min(width, widest),
          theme,
          labels: chartLabels[language],
        })}
        asTable={checkWords[language].asTable}
      />
    </div>
  )
}
