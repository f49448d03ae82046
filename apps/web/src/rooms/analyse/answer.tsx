import type { VNode } from 'preact'
import { diaryChart, posteriorPicture } from '@legwork/charts'
import type { DiarySeries, ResultFile } from '@legwork/domain'
import { analysePage, chartLabels, randomisationTitle } from '@legwork/i18n'
import type { AnalysePart, Language } from '@legwork/i18n'
import { DataTable } from '../../components/data-table.tsx'
import { Figure } from '../../components/figure.tsx'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { saveFile } from '../../components/save-file.ts'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { analyseBasis } from './sources.ts'
import { answerView } from './view-model.ts'

/** The answer: first the sentence, then the pictures, then the numbers, then the method. */
export function Answer(props: {
  readonly language: Language
  readonly result: ResultFile
  readonly series: DiarySeries
  /** the name of the file, or what stands for it */
  readonly file: string
  readonly onStartOver: () => void
}): VNode {
  const { language, result, series, file } = props
  const words = analysePage[language]
  const labels = chartLabels[language]
  const [frame, width] = useChartWidth()
  const theme = useChartTheme()
  const view = answerView(result, series, labels, language)
  const chart = { width, theme, labels }
  const source = (part: AnalysePart) => (
    <SourceButton {...analyseBasis(language, part, result, file)} />
  )
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
          {source('answer')}
          {effect.dependsOnPrior ? <Notice kind="warning">{words.dependsOnPrior}</Notice> : null}
          {index === 0 ? (
            <>
              <Figure
                chart={diaryChart(view.diary, { ...chart, id: 'diary' })}
                asTable={words.asTable}
              />
              {source('diary')}
            </>
          ) : null}
          {effect.posterior === null ? null : (
            <>
              <Figure
                chart={posteriorPicture(effect.posterior, {
                  ...chart,
                  id: `posterior-${String(index)}`,
                })}
                asTable={words.asTable}
              />
              {source('posterior')}
            </>
          )}
          <h2>{words.numbersTitle}</h2>
          <DataTable table={effect.numbers} />
          {source('numbers')}
          {effect.missingNights === null ? null : (
            <>
              <p>{effect.missingNights}</p>
              {source('missing')}
            </>
          )}
          <h2>{words.priorsTitle}</h2>
          <p>{words.priorsLead}</p>
          <DataTable table={effect.priors} />
          {source('priors')}
        </section>
      ))}
      <h2>{words.checksTitle}</h2>
      <p>{view.warnings.length === 0 ? words.checksFine : view.warnings.join(' ')}</p>
      {source('checks')}
      {view.randomisation === null ? null : (
        <>
          <h2>{randomisationTitle[language]}</h2>
          {view.randomisation.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {source('randomisation')}
        </>
      )}
      <h2>{words.dataTitle}</h2>
      <ul>
        {view.data.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {source('nights')}
      <h2>{words.methodTitle}</h2>
      <p>{words.method}</p>
      <p>{view.numericalError}</p>
      <div class="row no-print">
        <button
          class="button"
          type="button"
          onClick={() => {
            saveFile('legwork-result.json', `${JSON.stringify(result, null, 2)}\n`)
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
