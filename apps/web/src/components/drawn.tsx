import { useEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import type { ChartOptions, ChartResult } from '@legwork/charts'
import { chartLabels } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { useChartTheme } from '../state/use-chart-theme.ts'
import { Figure } from './figure.tsx'
import { useChartWidth } from './use-chart-width.ts'

/**
 * A chart with its table, worked out in one task and put on the page in the next: several on a page never make one long
 * task. Later changes (theme, width, print) are drawn at once.
 */
export function Drawn(props: {
  readonly id: string
  readonly asTable: string
  readonly draw: (options: ChartOptions) => ChartResult
}): VNode {
  const { draw } = props
  const language = useLanguage()
  const theme = useChartTheme()
  const [attach, width] = useChartWidth()
  const options = { id: props.id, width, theme, labels: chartLabels[language] }
  const now = useRef({ draw, options })
  now.current = { draw, options }
  const [first, setFirst] = useState<{ chart: ChartResult; draw: unknown; like: string } | null>(
    null,
  )
  const like = `${language} ${theme} ${String(width)}`
  const seen = useRef(like)
  seen.current = like
  useEffect(() => {
    let timer = window.setTimeout(() => {
      const { draw: by, options: under } = now.current
      const made = { chart: by(under), draw: by, like: seen.current }
      timer = window.setTimeout(() => {
        setFirst(made)
      })
    })
    return () => {
      window.clearTimeout(timer)
    }
  }, [])
  return (
    <div ref={attach} class="drawn">
      {first === null ? null : (
        <Figure
          chart={first.draw === draw && first.like === like ? first.chart : draw(options)}
          asTable={props.asTable}
        />
      )}
    </div>
  )
}
