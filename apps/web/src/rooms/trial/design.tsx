import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { useLocation } from 'wouter-preact'
import { verdictChart } from '@legwork/charts'
import { remedyDefinitions, setupDesigns } from '@legwork/domain'
import type { TrialChances } from '@legwork/domain'
import { chartLabels, formatNumber, trialWords } from '@legwork/i18n'
import { Figure } from '../../components/figure.tsx'
import { Notice } from '../../components/notice.tsx'
import { Options } from '../../components/options.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { afterStep } from './addresses.ts'
import { armsOf } from './arms.ts'
import { designLabel } from './design-label.ts'
import { NoTrial } from './no-trial.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { trialsPerRow, useChances } from './use-chances.ts'
import { useTrialNow } from './use-trial-now.ts'
import { baselineState } from './view-model.ts'

/** The seed of the chances: fixed, so that the same nights give the same chances. */
const seed = 1

/** How long: each length with what it can show on the person's own nights, before anything is fixed. */
export function DesignScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, setup, nights, person, today, tell } = useTrialNow()
  const [, navigate] = useLocation()
  const { state, ask, cancel } = useChances()
  const [picked, setPicked] = useState<string | null>(
    setup.design === null
      ? null
      : `${String(setup.design.nightsPerPeriod)}x${String(setup.design.blocks)}`,
  )
  if (view === null) return <NoTrial />
  const designs = setupDesigns(view, armsOf(language, view)).map((design) => ({
    key: `${String(design.nightsPerPeriod)}x${String(design.blocks)}`,
    design,
  }))
  const chosen = designs.find(({ key }) => key === picked)?.design ?? null
  const baseline = baselineState(view, setup, nights, person, today)
  const weigh = () => {
    if (chosen === null || baseline === null) return
    ask({
      design: chosen,
      outcome: view.plan.primary,
      baseline: baseline.stretch.values,
      halfLife: remedyDefinitions[view.plan.remedy.type].carryOver.halfLife,
      seed,
    })
  }
  const take = async () => {
    if (chosen === null) return
    const { nightsPerPeriod, blocks } = chosen
    if (await tell('design', { nightsPerPeriod, blocks })) navigate(afterStep('design'))
  }
  return (
    <SetupFrame step="design" title={words.designTitle}>
      <p class="lead">{words.designLead}</p>
      <Options
        legend={words.designTitle}
        legendHidden
        name="design"
        value={picked}
        options={designs.map(({ key, design }) => ({
          value: key,
          label: designLabel(language, design),
          hint: words.designHint(design.washoutNights),
        }))}
        onChange={(key) => {
          cancel()
          setPicked(key)
        }}
      />
      {baseline?.judgement.enough === true ? null : <Notice>{words.baselineNone}</Notice>}
      <div class="row">
        <button
          class="button"
          type="button"
          disabled={chosen === null || baseline === null || state.status === 'working'}
          onClick={weigh}
        >
          {words.weigh}
        </button>
        {state.status === 'working' ? (
          <button class="button" type="button" onClick={cancel}>
            {words.stopWeighing}
          </button>
        ) : null}
      </div>
      <div role="status">
        {state.status === 'working' ? (
          <p>
            {words.weighing} <progress aria-label={words.weighing} value={state.share} max={1} />
          </p>
        ) : null}
        {state.status === 'failed' ? <Notice kind="warning">{words.weighFailed}</Notice> : null}
      </div>
      {state.status === 'ready' ? <Chances chances={state.chances} /> : null}
      <p class="after">
        <button
          class="button"
          data-kind="primary"
          type="button"
          disabled={chosen === null}
          onClick={() => void take()}
        >
          {words.takeDesign}
        </button>
      </p>
    </SetupFrame>
  )
}

/** The chance of each verdict under nothing, a quarter and a half. */
function Chances(props: { readonly chances: TrialChances }): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const theme = useChartTheme()
  const [frame, width] = useChartWidth()
  const { chances } = props
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
    <section ref={frame}>
      <h2>{words.chancesTitle}</h2>
      <Figure chart={chart} asTable={words.asTable} />
      <p>{words.chancesNote(formatNumber(language, trialsPerRow))}</p>
      <p>
        {words.sequences(
          formatNumber(language, chances.sequences),
          formatNumber(language, chances.smallestP, 3),
        )}{' '}
        {chances.fivePercentReachable ? '' : words.outOfReach}
      </p>
      <Notice kind={chances.advice === 'worth-it' ? 'info' : 'warning'}>
        {chances.advice === 'worth-it' ? words.adviceFine : words.adviceLonger}
      </Notice>
    </section>
  )
}
