import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import type { NightsView, OwnWords, ReportBlock, TrialView } from '@legwork/domain'
import { reportWords, resultWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { Blocks, ResultFigure } from './blocks.tsx'
import type { FigureSetting } from './blocks.tsx'
import { ResultFiles } from './files.tsx'
import { OwnWordsForm } from './own-words.tsx'
import { picturesSoFar, resultScreen } from './view-model.ts'
import type { ResultScreen, ResultSoFar } from './view-model.ts'

/** The result as it comes: one sentence, the pictures, the numbers, the checks, what next, the method. */
export function ResultAnswer(props: {
  readonly soFar: ResultSoFar
  readonly view: TrialView
  readonly nights: NightsView
  readonly ownWords: OwnWords | null
}): VNode {
  const { soFar, view, nights, ownWords } = props
  const language = useLanguage()
  const words = resultWords[language]
  const texts = reportWords[language]
  const [frame, width] = useChartWidth()
  const theme = useChartTheme()
  const { result, answer } = soFar
  const screen = resultScreen(soFar, view, texts)
  const { status } = screen
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
      </div>,
      <div key="posterior" class="place" data-part="posterior" aria-busy={posterior === null}>
        <ResultFigure figure="posterior" setting={drawn} />
      </div>,
    ] as const
  }, [answer, view, nights, language, width, theme, painted])
  return (
    <div class="result" ref={frame} data-complete={String(status === 'complete')}>
      <h1 class="visually-hidden">{words.title}</h1>
      <Answer screen={screen} setting={setting} />
      {diaryFigure}
      {posteriorFigure}
      <Place part="numbers" title={texts.numbersTitle} blocks={screen.numbers} setting={setting} />
      <Place part="reliance" title={texts.checksTitle} blocks={screen.reliance} setting={setting} />
      <Place part="others" title={texts.othersTitle} blocks={screen.others} setting={setting} />
      <Place part="next" title={texts.nextTitle} blocks={screen.next} setting={setting} />
      <OwnWordsForm trial={view.trial} kept={ownWords} />
      <h2>{words.reportsTitle}</h2>
      <p>{words.reportsLead}</p>
      <ul class="report-list">
        {(['doctor', 'full', 'protocol'] as const).map((kind) => (
          <li key={kind}>
            <Link class="button" href={`${routes.result}/${kind}`}>
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

/** The verdict and its sentence. Before the verdict stands, the estimate alone, and a line that says so. */
function Answer(props: { readonly screen: ResultScreen; readonly setting: FigureSetting }): VNode {
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
