import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import type { NightsView, OwnWords, ReportBlock, TrialResult, TrialView } from '@legwork/domain'
import { reportWords, resultWords } from '@legwork/i18n'
import type { ResultPart } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { resultAddress } from './addresses.ts'
import { Blocks, ResultFigure } from './blocks.tsx'
import type { FigureSetting } from './blocks.tsx'
import { ResultFiles } from './files.tsx'
import { OwnWordsForm } from './own-words.tsx'
import { resultBasis } from './sources.ts'
import { picturesSoFar, resultScreen } from './view-model.ts'
import type { ResultScreen, ResultSoFar } from './view-model.ts'

/** The result as it comes: one sentence, the pictures, the numbers, the checks, what next, the method. */
export function ResultAnswer(props: {
  readonly soFar: ResultSoFar
  readonly view: TrialView
  readonly nights: NightsView
  readonly ownWords: OwnWords | null
  /** the trial when it is not the last: addresses name it */
  readonly asked: string | null
}): VNode {
  const { soFar, view, nights, ownWords, asked } = props
  const language = useLanguage()
  const words = resultWords[language]
  const texts = reportWords[language]
  const [frame, width] = useChartWidth()
  const theme = useChartTheme()
  const { result, answer } = soFar
  const screen = resultScreen(soFar, view, texts)
  const { status } = screen
  const source = (part: ResultPart) => <Source part={part} view={view} result={result} />
  // the words are on the screen before the diary is drawn
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setPainted(true)
    }, 0)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  // drawn once: what arrives later changes neither picture
  const [setting, diaryFigure, posteriorFigure] = useMemo(() => {
    const pictures = picturesSoFar(answer, view, nights, texts)
    const drawn: FigureSetting = { language, width, theme, ...pictures, asTable: words.asTable }
    const { posterior } = pictures
    return [
      drawn,
      <div key="diary" class="place" data-part="diary" aria-busy={!painted}>
        {painted ? <ResultFigure figure="diary" setting={drawn} /> : null}
        <Source part="diary" view={view} result={null} />
      </div>,
      <div key="posterior" class="place" data-part="posterior" aria-busy={posterior === null}>
        <ResultFigure figure="posterior" setting={drawn} />
        {posterior === null ? null : <Source part="posterior" view={view} result={null} />}
      </div>,
    ] as const
  }, [answer, view, nights, language, width, theme, painted])
  const sourced: FigureSetting = {
    ...setting,
    after: (block) => {
      if (block.type === 'list') return source('checks')
      if (block.type !== 'table') return null
      return source(captions.get(block.table.caption) ?? 'numbers')
    },
  }
  const captions = new Map<string, ResultPart>([
    [texts.priorsCaption, 'priors'],
    [texts.adherenceCaption, 'adherence'],
    [texts.othersCaption, 'others'],
    [texts.nextCaption, 'next'],
  ])
  return (
    <div class="result" ref={frame} data-complete={String(status === 'complete')}>
      <h1 class="visually-hidden">{words.title}</h1>
      <Answer screen={screen} setting={setting} source={source('answer')} />
      {diaryFigure}
      {posteriorFigure}
      <Place part="numbers" title={texts.numbersTitle} blocks={screen.numbers} setting={sourced} />
      <Place part="reliance" title={texts.checksTitle} blocks={screen.reliance} setting={sourced} />
      <Place part="others" title={texts.othersTitle} blocks={screen.others} setting={sourced} />
      <Place part="next" title={texts.nextTitle} blocks={screen.next} setting={sourced} />
      <OwnWordsForm trial={view.trial} kept={ownWords} />
      <h2>{words.reportsTitle}</h2>
      <p>{words.reportsLead}</p>
      <ul class="report-list">
        {(['doctor', 'full', 'protocol'] as const).map((kind) => (
          <li key={kind}>
            <Link class="button" href={resultAddress({ kind, trial: asked })}>
              {words.reports[kind]}
            </Link>
          </li>
        ))}
      </ul>
      {result === null ? null : (
        <>
          <ResultFiles
            view={view}
            nights={nights}
            parts={{ result, later: soFar.later, next: soFar.next, ownWords }}
          />
          <details>
            <summary>{texts.methodTitle}</summary>
            {screen.method.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </details>
        </>
      )}
    </div>
  )
}

/** "Where does this come from?" of one part of the result. */
function Source(props: {
  readonly part: ResultPart
  readonly view: TrialView
  readonly result: TrialResult | null
}): VNode | null {
  const language = useLanguage()
  const found = resultBasis(language, props.part, props.view, props.result)
  return found === null ? null : <SourceButton basis={found.basis} about={found.about} />
}

/** The verdict and its sentence. Before the verdict stands, the estimate alone, and a line that says so. */
function Answer(props: {
  readonly screen: ResultScreen
  readonly setting: FigureSetting
  readonly source: VNode
}): VNode {
  const { screen, setting } = props
  const words = resultWords[setting.language]
  const texts = reportWords[setting.language]
  const { verdict, sentence, marks, dependsOnPrior, status } = screen
  return (
    <div class="place" data-part="answer">
      {verdict === null ? (
        <p class="tag" data-pending>
          {words.verdictPending}
        </p>
      ) : (
        <p class="tag">{verdict}</p>
      )}
      <p class="answer" data-part={verdict === null && sentence !== null ? 'estimate' : undefined}>
        {sentence ?? ''}
      </p>
      {props.source}
      <p role="status" class="hint">
        {words.status[status]}
      </p>
      <Blocks blocks={marks} setting={setting} />
      <div class="place" data-part="prior">
        {verdict === null ? null : dependsOnPrior === true ? (
          <Notice kind="info">{texts.dependsOnPrior}</Notice>
        ) : (
          <p class="hint">{dependsOnPrior === null ? words.priorsPending : words.priorsAgree}</p>
        )}
      </div>
    </div>
  )
}

/** A part of the result with its place kept until it is there. An empty part has no place. */
function Place(props: {
  readonly part: 'numbers' | 'reliance' | 'others' | 'next'
  readonly title: string
  readonly blocks: readonly ReportBlock[] | null
  readonly setting: FigureSetting
}): VNode | null {
  const { part, title, blocks, setting } = props
  const words = resultWords[setting.language]
  if (blocks?.length === 0) return null
  const content: ComponentChildren =
    blocks === null ? (
      <>
        <h2>{title}</h2>
        <p class="hint">{words.partPending}</p>
      </>
    ) : (
      <Blocks blocks={blocks} setting={setting} />
    )
  return (
    <section class="place" data-part={part} aria-busy={blocks === null}>
      {content}
    </section>
  )
}
