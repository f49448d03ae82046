import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { useLocation } from 'wouter-preact'
import { remedyDefinitions } from '@legwork/domain'
import type { TrialPlan } from '@legwork/domain'
import { trialWords } from '@legwork/i18n'
import { Options } from '../../components/options.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { afterStep } from './addresses.ts'
import { choiceNow } from './draft-plan.ts'
import { NoTrial } from './no-trial.tsx'
import { Refusal } from './refusal.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { useTrialNow } from './use-trial-now.ts'

const ways = ['helper', 'paper', 'open'] as const

/** Blind with a helper, on paper, or open. */
export function BlindingScreen(): VNode {
  const words = trialWords[useLanguage()]
  const { view, gate, draft, refusal } = useTrialNow()
  const [, navigate] = useLocation()
  const [way, setWay] = useState<TrialPlan['blinding']>(view?.plan.blinding ?? 'open')
  if (view === null) return <NoTrial />
  const impossible = remedyDefinitions[view.plan.remedy.type].blinding === 'impossible'
  const remedy = choiceNow(view, gate)
  const save = async () => {
    if (remedy === null) return
    const saved = await draft({ ...view.plan, remedy, blinding: impossible ? 'open' : way })
    if (saved) navigate(afterStep('blinding'))
  }
  return (
    <SetupFrame step="blinding" title={words.blindingTitle}>
      {impossible ? (
        <p class="lead">{words.cannotBeBlinded}</p>
      ) : (
        <>
          <p class="lead">{words.blindingLead}</p>
          <Options
            legend={words.blindingTitle}
            legendHidden
            name="blinding"
            value={way}
            options={ways.map((value) => ({
              value,
              label: words.blinding[value],
              hint: words.blindingHints[value],
            }))}
            onChange={setWay}
          />
          {way === 'open' ? null : (
            <section class="card">
              <h2>{words.productsTitle}</h2>
              <ul>
                {words.products.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {remedy === null ? (
        <Refusal refusal={{ type: 'gate-not-open', answerFirst: gate.answerFirst }} />
      ) : null}
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <button
        class="button"
        data-kind="primary"
        type="button"
        disabled={remedy === null}
        onClick={() => void save()}
      >
        {words.next}
      </button>
    </SetupFrame>
  )
}
