import { useEffect, useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { canonicalJson } from '@legwork/base'
import { verdictChart } from '@legwork/charts'
import { shownChances } from '@legwork/domain'
import type { ChancesQuestion, KeptChances } from '@legwork/domain'
import { chartLabels, formatNumber, methodLinks, trialWords } from '@legwork/i18n'
import type { TrialDesign } from '@legwork/stats'
import { Figure } from '../../components/figure.tsx'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { useChances } from './use-chances.ts'

/**
 * What a design can show, worked out for exactly this question: by a button, or at once where the plan cannot do without
 * (`atOnce`). What was worked out is handed to `keep`; what is shown is what was kept.
 */
export function ChancesPanel(props: {
  /** null: no length chosen, or no nights yet */
  readonly question: ChancesQuestion | null
  /** what was worked out for this question already */
  readonly kept: KeptChances | null
  readonly keep: (chances: KeptChances) => Promise<boolean>
  readonly atOnce: boolean
}): VNode {
  const { question, kept, keep, atOnce } = props
  const words = trialWords[useLanguage()]
  const { state, ask, cancel } = useChances()
  const subject = question === null ? '' : canonicalJson(question)
  const asked = useRef('')
  const stored = useRef<KeptChances | null>(null)
  // another question: what is being worked out is of no use any more
  useEffect(() => {
    if (asked.current !== '' && asked.current !== subject) cancel()
  }, [subject, cancel])
  const weigh = () => {
    if (question === null) return
    asked.current = subject
    ask(question)
  }
  useEffect(() => {
    if (atOnce && question !== null && kept === null && asked.current !== subject) weigh()
    // the question is told by its text
  }, [atOnce, subject, kept === null])
  useEffect(() => {
    if (state.status !== 'ready' || stored.current === state.chances) return
    stored.current = state.chances
    void keep(state.chances)
  }, [state, keep])
  const working = state.status === 'working'
  return (
    <>
      {kept !== null ? null : (
        <div class="row no-print">
          <button
            class="button"
            type="button"
            disabled={question === null || working}
            onClick={weigh}
          >
            {words.weigh}
          </button>
          {working ? (
            <button class="button" type="button" onClick={cancel}>
              {words.stopWeighing}
            </button>
          ) : null}
        </div>
      )}
      <div role="status" class="no-print">
        {working ? (
          <p>
            {words.weighing} <progress aria-label={words.weighing} value={state.share} max={1} />
          </p>
        ) : null}
        {state.status === 'failed' ? <Notice kind="warning">{words.weighFailed}</Notice> : null}
      </div>
      {question !== null && kept !== null ? <Chances design={question.design} kept={kept} /> : null}
    </>
  )
}

/** The chance of each verdict under nothing, a quarter and a half. */
function Chances(props: { readonly design: TrialDesign; readonly kept: KeptChances }): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const theme = useChartTheme()
  const [frame, width] = useChartWidth()
  const { design, kept } = props
  const chances = shownChances(design, kept.chances)
  const n = (value: number, digits = 0) => formatNumber(language, value, digits)
  const error = 100 * Math.max(...chances.chances.map(({ standardError }) => standardError))
  const chart = verdictChart(
    {
      title: words.chancesTitle,
      scenarios: chances.chances.map(({ improvement, verdicts }) => ({
        label: words.scenario[String(improvement) as keyof typeof words.scenario],
        chances: verdicts,
      })),
    },
    { id: 'chances', width, theme, labels: chartLabels[language] },
  )
  return (
    <section ref={frame} class="chances">
      <h2>{words.chancesTitle}</h2>
      <Figure chart={chart} asTable={words.asTable} />
      <SourceButton
        about={words.chancesTitle}
        basis={{
          computed: {
            what: words.chancesSource,
            inputs: [
              words.chancesNights(n(kept.weighed.baselineNights)),
              words.chancesSeed(n(kept.weighed.seed), n(kept.weighed.truths)),
            ],
            pages: methodLinks(language, ['verdict', 'diary']).map(({ id, title }) => ({
              ...{ title, address: `${routes.evidence}/methods/${id}` },
            })),
          },
        }}
      />
      <p>
        {words.chancesNote(
          n(Math.min(...chances.chances.map(({ trials }) => trials))),
          n(kept.weighed.baselineNights),
          n(error, 1),
        )}
      </p>
      <p>
        {words.sequences(n(chances.sequences), n(chances.smallestP, 3))}{' '}
        {chances.fivePercentReachable ? '' : words.outOfReach}
      </p>
      <Notice kind={chances.advice === 'worth-it' ? 'info' : 'warning'}>
        {chances.advice === 'worth-it' ? words.adviceFine : words.adviceLonger}
      </Notice>
    </section>
  )
}
