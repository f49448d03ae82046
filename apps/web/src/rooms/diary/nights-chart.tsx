import type { VNode } from 'preact'
import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { diaryChart } from '@legwork/charts'
import { nightsBetween } from '@legwork/domain'
import type { NightsView, TrialOutcome } from '@legwork/domain'
import { chartLabels, diaryWords, outcomeName } from '@legwork/i18n'
import { Figure } from '../../components/figure.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { chartNights } from './night-model.ts'

/** How many nights the picture shows. */
const shownNights = 28

/** The last four weeks as a picture: told, at least, missing. Without the periods of a trial: those stay sealed. */
export function NightsChart(props: {
  readonly nights: NightsView
  readonly outcome: TrialOutcome
  readonly from: CivilDate
  readonly to: CivilDate
}): VNode {
  const language = useLanguage()
  const words = diaryWords[language]
  const theme = useChartTheme()
  const [attach, width] = useChartWidth()
  const { nights, outcome, from, to } = props
  const earliest = addDays(to, 1 - shownNights)
  const records = nightsBetween(nights, from > earliest ? from : earliest, to)
  const chart = diaryChart(
    {
      title: words.chartTitle,
      outcome: outcomeName(language, outcome),
      digits: outcome.family === 'gaussian' ? 1 : 0,
      nights: chartNights(records, outcome),
      periods: [],
      ...(outcome.categories === undefined ? {} : { maximum: outcome.categories.high }),
    },
    { id: 'nights', width, theme, labels: chartLabels[language] },
  )
  return (
    <div ref={attach}>
      <Figure chart={chart} asTable={words.asTable} />
    </div>
  )
}
