import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { NightsView, ResultParts, TrialView } from '@legwork/domain'
import { reportWords, resultWords } from '@legwork/i18n'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { Blocks, ResultFigure } from './blocks.tsx'
import { ResultFiles } from './files.tsx'
import { OwnWordsForm } from './own-words.tsx'
import { resultScreen } from './view-model.ts'

/** The result: one sentence, the pictures, the numbers, the checks, what next, the method. */
export function ResultAnswer(props: {
  readonly parts: ResultParts
  readonly view: TrialView
  readonly nights: NightsView
}): VNode {
  const { parts, view, nights } = props
  const language = useLanguage()
  const words = resultWords[language]
  const texts = reportWords[language]
  const [frame, width] = useChartWidth()
  const theme = useChartTheme()
  const screen = resultScreen(parts, nights, texts)
  const { diary, posterior } = screen
  const setting = { language, width, theme, diary, posterior, asTable: words.asTable }
  return (
    <div class="result" ref={frame} data-complete={String(!screen.incomplete)}>
      <h1 class="visually-hidden">{words.title}</h1>
      <Blocks blocks={screen.answer} setting={setting} />
      <ResultFigure figure="diary" setting={setting} />
      <ResultFigure figure="posterior" setting={setting} />
      <Blocks blocks={screen.blocks} setting={setting} />
      <p role="status">{screen.incomplete ? words.workingOn : ''}</p>
      <OwnWordsForm trial={view.trial} kept={parts.ownWords} />
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
      <ResultFiles view={view} nights={nights} parts={parts} />
      <details>
        <summary>{texts.methodTitle}</summary>
        {screen.method.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </div>
  )
}
