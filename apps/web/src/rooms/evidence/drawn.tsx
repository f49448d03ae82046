import { useEffect, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import type { ChartOptions, ChartResult } from '@legwork/charts'
import { chartLabels, evidenceWords } from '@legwork/i18n'
import { Figure } from '../../components/figure.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'

/** A chart with its table, drawn in a task of its own: several on a page never make one long task. */
export function Drawn(props: {
  readonly id: string
  readonly draw: (options: ChartOptions) => ChartResult
}): VNode {
  const language = useLanguage()
  const theme = useChartTheme()
  const [attach, width] = useChartWidth()
  const [turn, setTurn] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setTurn(true)
    })
    return () => {
      window.clearTimeout(timer)
    }
  }, [])
  return (
    <div ref={attach} class="drawn">
      {turn ? (
        <Figure
          chart={props.draw({ id: props.id, width, theme, labels: chartLabels[language] })}
          asTable={evidenceWords[language].asTable}
        />
      ) : null}
    </div>
  )
}
