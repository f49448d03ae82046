import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { doseOf, judgeGate } from '@legwork/domain'
import type { NightsView, ReportKind, ResultParts, TrialView } from '@legwork/domain'
import { reportWords, resultWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { usePerson } from '../../state/person.ts'
import { resultAddress } from './addresses.ts'
import { Blocks } from './blocks.tsx'
import { useFitOnPaper } from './paper.ts'
import { picturesOf, reportOf } from './view-model.ts'

/** Width of a figure on A4, CSS pixels. */
const paperWidth = 640

const articleId = 'report'

/** A report as it will be on paper; the browser prints it or saves it as a tagged PDF. */
export function ReportPage(props: {
  readonly kind: ReportKind
  readonly parts: ResultParts
  readonly view: TrialView
  readonly nights: NightsView
  /** the trial when it is not the last: addresses name it */
  readonly asked: string | null
}): VNode {
  const { kind, parts, view, nights, asked } = props
  const language = useLanguage()
  const words = resultWords[language]
  const { person } = usePerson()
  useFitOnPaper(articleId, kind)
  const who = { person, dose: doseOf(view, judgeGate(person)) }
  const report = reportOf(kind, parts, who, reportWords[language])
  const setting = {
    ...{ language, width: paperWidth, theme: 'print' as const, asTable: words.asTable },
    ...picturesOf(parts, nights, reportWords[language]),
  }
  return (
    <article class="report" id={articleId} data-kind={kind}>
      <div class="row no-print">
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => {
            window.print()
          }}
        >
          {words.print}
        </button>
        <Link class="button" href={resultAddress({ kind: null, trial: asked })}>
          {words.backToResult}
        </Link>
        <p>{words.printHint}</p>
      </div>
      <h1>{report.title}</h1>
      <p class="report-subtitle">{report.subtitle}</p>
      <Blocks blocks={report.blocks} setting={setting} />
      <p class="report-footer">{report.footer}</p>
    </article>
  )
}
