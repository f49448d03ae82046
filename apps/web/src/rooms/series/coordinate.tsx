import { useEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { caterpillarPlot, funnelPlot } from '@legwork/charts'
import { kitsBack } from '@legwork/domain'
import {
  chartLabels,
  defectMessage,
  poolRefusalText,
  poolStudyText,
  resultWords,
  seriesWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { DataTable } from '../../components/data-table.tsx'
import { DropZone } from '../../components/drop-zone.tsx'
import { Field } from '../../components/field.tsx'
import { Figure } from '../../components/figure.tsx'
import { Notice } from '../../components/notice.tsx'
import { saveFile } from '../../components/save-file.ts'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { BackToSeries } from './back-to-series.tsx'
import type { ChosenFile, SeriesAnswer } from './messages.ts'
import { completeness, seriesView } from './view-model.ts'

function pool(files: readonly ChosenFile[], worker: Worker): Promise<SeriesAnswer> {
  return new Promise((resolve) => {
    worker.onmessage = (event: MessageEvent<SeriesAnswer>) => {
      resolve(event.data)
    }
    worker.onerror = ({ message }) => {
      resolve({ type: 'defect', message })
    }
    worker.postMessage(files)
  })
}

/** Result files of many people, pooled on this device. */
export function CoordinateScreen(): VNode {
  const language = useLanguage()
  const words = seriesWords[language]
  const [answer, setAnswer] = useState<SeriesAnswer | 'working' | null>(null)
  const [kits, setKits] = useState('')
  const worker = useRef<Worker | null>(null)
  useEffect(
    () => () => {
      worker.current?.terminate()
    },
    [],
  )
  const take = async (chosen: readonly File[]) => {
    setAnswer('working')
    const files = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, text: await file.text() })),
    )
    worker.current ??= new Worker(new URL('../../workers/series.worker.ts', import.meta.url), {
      type: 'module',
    })
    setAnswer(await pool(files, worker.current))
  }
  return (
    <div class="series">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <DropZone
        text={words.drop}
        button={answer === null ? words.choose : words.more}
        accept=".json,application/json"
        onFiles={(files) => void take(files)}
      />
      <Field id="series-kits" label={words.kits} hint={words.kitsHint}>
        <input
          id="series-kits"
          inputMode="numeric"
          autocomplete="off"
          value={kits}
          aria-describedby="series-kits-hint"
          onInput={(event) => {
            setKits(event.currentTarget.value)
          }}
        />
      </Field>
      <div role="status" aria-live="polite">
        {answer === 'working' ? (
          <p>
            {words.working} <progress aria-label={words.working} />
          </p>
        ) : null}
      </div>
      {answer === null || answer === 'working' ? null : answer.type === 'pooled' ? (
        <Pooled answer={answer} kits={/^\d{1,6}$/.test(kits.trim()) ? Number(kits) : null} />
      ) : (
        <Notice kind="error">{problemText(answer, language)}</Notice>
      )}
      <BackToSeries />
    </div>
  )
}

function problemText(
  problem: Exclude<SeriesAnswer, { type: 'pooled' }>,
  language: Language,
): string {
  switch (problem.type) {
    case 'not-json':
      return seriesWords[language].notJson(problem.file)
    case 'refused':
      return poolRefusalText(language, problem.refusal)
    case 'defect':
      return `${defectMessage[language]} ${problem.message}`
  }
}

function Pooled(props: {
  readonly answer: Extract<SeriesAnswer, { type: 'pooled' }>
  readonly kits: number | null
}): VNode {
  const { answer, kits } = props
  const language = useLanguage()
  const words = seriesWords[language]
  const [frame, width] = useChartWidth()
  const theme = useChartTheme()
  const view = seriesView(answer.pool, answer.own, language)
  const { people } = answer.pool
  const share = completeness(people, kits, language)
  const study = poolStudyText(language, answer.pool)
  const chart = { width, theme, labels: chartLabels[language] }
  const { asTable } = resultWords[language]
  return (
    <div class="series-pooled" ref={frame}>
      <p>{words.files(answer.files)}</p>
      {study === null ? null : <p>{study}</p>}
      {share.type === 'unknown' ? null : (
        <Notice kind={share.type === 'warning' ? 'warning' : 'info'}>{share.text}</Notice>
      )}
      <ul>
        {view.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.caterpillarTitle}</h2>
      <Figure
        chart={caterpillarPlot(view.caterpillar, { ...chart, id: 'series-people' })}
        asTable={asTable}
      />
      <h2>{words.funnelTitle}</h2>
      <Figure
        chart={funnelPlot(view.funnel, { ...chart, id: 'series-funnel' })}
        asTable={asTable}
      />
      <DataTable table={view.personal} />
      <DataTable table={view.sensitivity} />
      <p>{words.method}</p>
      <button
        class="button"
        type="button"
        onClick={() => {
          const counted = kits === null || kits < 1 ? {} : { kits: kitsBack(people, kits) }
          saveFile(
            'legwork-pool.json',
            `${JSON.stringify({ ...answer.pool, ...counted }, null, 2)}\n`,
          )
        }}
      >
        {words.save}
      </button>
    </div>
  )
}
