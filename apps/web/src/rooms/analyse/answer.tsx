import { useEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { diaryChart, posteriorPicture } from '@legwork/charts'
import type { Theme } from '@legwork/charts'
import type { DiarySeries, ResultFile } from '@legwork/domain'
import { analysePage, chartLabels, randomisationTitle } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { DataTable } from '../../components/data-table.tsx'
import { Figure } from '../../components/figure.tsx'
import { Notice } from '../../components/notice.tsx'
import { answerView } from './view-model.ts'

const narrowest = 280

/** The width charts may take, followed as the window changes. */
function useChartWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(640)
  const watched = useRef<ResizeObserver | null>(null)
  const attach = (element: HTMLElement | null) => {
    watched.current?.disconnect()
    if (element === null) return
    watched.current = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const next = Math.max(narrowest, Math.floor(entry.contentRect.width))
      window.requestAnimationFrame(() => {
        setWidth(next)
      })
    })
    watched.current.observe(element)
  }
  const stable = useRef(attach)
  return [stable.current, width]
}

function useTheme(): Theme {
  const query = '(prefers-color-scheme: dark)'
  const [dark, setDark] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const list = window.matchMedia(query)
    const follow = () => {
      setDark(list.matches)
    }
    list.addEventListener('change', follow)
    return () => {
      list.removeEventListener('change', follow)
    }
  }, [])
  return dark ? 'dark' : 'light'
}

/** Saves a text as a file on the person's own device. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** The answer: first the sentence, then the pictures, then the numbers, then the method. */
export function Answer(props: {
  readonly language: Language
  readonly result: ResultFile
  readonly series: DiarySeries
  readonly onStartOver: () => void
}): VNode {
  const { language, result, series } = props
  const words = analysePage[language]
  const labels = chartLabels[language]
  const [frame, width] = useChartWidth()
  const theme = useTheme()
  const view = answerView(result, series, labels, language)
  const chart = { width, theme, labels }
  return (
    <div ref={frame}>
      {view.warnings.map((warning) => (
        <Notice kind="warning" key={warning}>
          {warning}
        </Notice>
      ))}
      {view.effects.map((effect, index) => (
        <section key={effect.key} class="effect">
          {effect.verdict === null ? null : <p class="tag">{effect.verdict}</p>}
          <p class="answer">{effect.sentence}</p>
          {effect.dependsOnPrior ? <Notice kind="warning">{words.dependsOnPrior}</Notice> : null}
          {index === 0 ? (
            <Figure
              chart={diaryChart(view.diary, { ...chart, id: 'diary' })}
              asTable={words.asTable}
            />
          ) : null}
          {effect.posterior === null ? null : (
            <Figure
              chart={posteriorPicture(effect.posterior, {
                ...chart,
                id: `posterior-${String(index)}`,
              })}
              asTable={words.asTable}
            />
          )}
          <h2>{words.numbersTitle}</h2>
          <DataTable table={effect.numbers} />
          {effect.missingNights === null ? null : <p>{effect.missingNights}</p>}
          <h2>{words.priorsTitle}</h2>
          <p>{words.priorsLead}</p>
          <DataTable table={effect.priors} />
        </section>
      ))}
      <h2>{words.checksTitle}</h2>
      <p>{view.warnings.length === 0 ? words.checksFine : view.warnings.join(' ')}</p>
      {view.randomisation === null ? null : (
        <>
          <h2>{randomisationTitle[language]}</h2>
          {view.randomisation.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
      <h2>{words.dataTitle}</h2>
      <ul>
        {view.data.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.methodTitle}</h2>
      <p>{words.method}</p>
      <p>{view.numericalError}</p>
      <div class="row no-print">
        <button
          class="button"
          type="button"
          onClick={() => {
            save('legwork-result.json', `${JSON.stringify(result, null, 2)}\n`)
          }}
        >
          {words.downloadResult}
        </button>
        <button class="button" type="button" onClick={props.onStartOver}>
          {words.startOver}
        </button>
      </div>
    </div>
  )
}
