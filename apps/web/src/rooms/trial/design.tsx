import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { useLocation } from 'wouter-preact'
import { setupDesigns } from '@legwork/domain'
import { trialWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { Options } from '../../components/options.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { afterStep } from './addresses.ts'
import { armsOf } from './arms.ts'
import { ChancesPanel } from './chances.tsx'
import { designLabel } from './design-label.ts'
import { NoTrial } from './no-trial.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { useTrialNow } from './use-trial-now.ts'
import { baselineState, chancesQuestion } from './view-model.ts'

/** How long: each length with what it can show on the person's own nights, before anything is fixed. */
export function DesignScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, setup, untreated, person, today, tell, weighed, keepChances } = useTrialNow()
  const [, navigate] = useLocation()
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
  const baseline = baselineState(view, setup, untreated, person, today)
  const question = chancesQuestion(view, chosen, baseline)
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
        onChange={setPicked}
      />
      {baseline?.judgement.enough === true ? null : <Notice>{words.baselineNone}</Notice>}
      <ChancesPanel
        question={question}
        kept={weighed(question)}
        keep={keepChances}
        atOnce={false}
      />
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
