import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { useLocation } from 'wouter-preact'
import { libraryOutcomes, outcomeOf } from '@legwork/domain'
import type { LibraryOutcome, TrialOutcome, TrialPlan } from '@legwork/domain'
import { outcomeName, trialWords } from '@legwork/i18n'
import { CheckList } from '../../components/check-list.tsx'
import { Options } from '../../components/options.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { afterStep } from './addresses.ts'
import { choiceNow, secondaryOf } from './draft-plan.ts'
import { NoTrial } from './no-trial.tsx'
import { Refusal } from './refusal.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { useTrialNow } from './use-trial-now.ts'

const smallest = ['0.9', '0.75', '0.5'] as const

/** What is measured: one outcome decides, others stand beside it. */
export function OutcomeScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, gate, draft, refusal } = useTrialNow()
  const [, navigate] = useLocation()
  const [primary, setPrimary] = useState<LibraryOutcome>(() => libraryId(view?.plan.primary))
  const [others, setOthers] = useState<readonly LibraryOutcome[]>(
    () => view?.plan.secondary.map(libraryId) ?? [],
  )
  const [effect, setEffect] = useState<(typeof smallest)[number]>(
    () => smallest.find((each) => Number(each) === view?.plan.primary.smallestEffect) ?? '0.75',
  )
  if (view === null) return <NoTrial />
  const remedy = choiceNow(view, gate)
  const save = async () => {
    if (remedy === null) return
    const plan: TrialPlan = {
      ...view.plan,
      remedy,
      primary: { ...outcomeOf(primary), smallestEffect: Number(effect) },
      secondary: secondaryOf(view.plan.secondary, others, primary).map(outcomeOf),
    }
    if (await draft(plan)) navigate(afterStep('outcome'))
  }
  return (
    <SetupFrame step="outcome" title={words.outcomeTitle}>
      <p class="lead">{words.outcomeLead}</p>
      <Options
        legend={words.planItems.primary}
        name="primary"
        value={primary}
        options={libraryOutcomes.map((id) => ({ value: id, label: outcomeName(language, { id }) }))}
        onChange={setPrimary}
      />
      <Options
        legend={words.smallestTitle}
        name="smallest"
        value={effect}
        options={smallest.map((value) => ({ value, label: words.smallest[value] }))}
        onChange={setEffect}
      />
      <CheckList
        legend={words.secondaryTitle}
        options={libraryOutcomes
          .filter((id) => id !== primary)
          .map((id) => ({ value: id, label: outcomeName(language, { id }) }))}
        ticked={others}
        onTick={(id, ticked) => {
          setOthers(ticked ? [...others, id] : others.filter((each) => each !== id))
        }}
      />
      {remedy === null ? (
        <Refusal refusal={{ type: 'gate-not-open', answerFirst: gate.answerFirst }} />
      ) : null}
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <div class="row">
        <button
          class="button"
          data-kind="primary"
          type="button"
          disabled={remedy === null}
          onClick={() => void save()}
        >
          {words.next}
        </button>
      </div>
    </SetupFrame>
  )
}

function libraryId(outcome: TrialOutcome | undefined): LibraryOutcome {
  return libraryOutcomes.find((id) => id === outcome?.id) ?? 'cramps'
}
