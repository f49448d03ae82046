import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { mayTry, remedyDefinitions } from '@legwork/domain'
import type { RemedyChoice, RemedyDefinition, RemedyRefusal, TrialPlan } from '@legwork/domain'
import { carryOverText, remedyName, trialWords } from '@legwork/i18n'
import { factById, shown } from '@legwork/knowledge'
import { Options } from '../../components/options.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { useUnfinishedTrial } from '../../state/trial.ts'
import { addresses, afterStep } from './addresses.ts'
import { complaintOf, planWith } from './draft-plan.ts'
import { MagnesiumForm } from './magnesium-form.tsx'
import { OwnRemedyForm } from './own-remedy-form.tsx'
import { Refusal } from './refusal.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { Unfinished } from './unfinished.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** One remedy: what is known, whether it can be blinded, and choosing it. */
export function RemedyScreen(props: { readonly remedy: string }): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const known = Object.values(remedyDefinitions).find(({ id }) => id === props.remedy)
  if (known === undefined)
    return (
      <SetupFrame step="remedy" title={words.remedyTitle}>
        <Link class="button" href={addresses.step('remedy')}>
          {words.remedyTitle}
        </Link>
      </SetupFrame>
    )
  return (
    <SetupFrame step="remedy" title={remedyName(language, known.id)}>
      <p class="lead">{words.remedyHints[known.id]}</p>
      <Known definition={known} />
      {known.id === 'stop-trigger' ? <Letter /> : <Choose definition={known} />}
    </SetupFrame>
  )
}

/** The facts about a remedy that may be shown, each with its source. */
function Known(props: { readonly definition: RemedyDefinition }): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { facts, schedulable, blinding } = props.definition
  // amounts of magnesium stand behind the gate, at the form
  const told = facts.filter((id) => {
    const fact = factById(id)
    return fact !== undefined && shown(fact) && !id.startsWith('upper-level.')
  })
  return (
    <>
      {told.length === 0 ? null : (
        <>
          <h2>{words.whatIsKnown}</h2>
          <WithFactTexts>
            {(texts) => (
              <ul class="plain-list">
                {told.map((id) => (
                  <li key={id}>
                    {texts[id].text}
                    {texts[id].steps === undefined ? null : (
                      <ol>
                        {texts[id].steps.map((step) => (
                          <li key={step}>{step}</li>
                        ))}
                      </ol>
                    )}
                    <SourceButton basis={{ facts: [id] }} about={texts[id].label} />
                  </li>
                ))}
              </ul>
            )}
          </WithFactTexts>
        </>
      )}
      {schedulable ? (
        <>
          <p>{blinding === 'impossible' ? words.cannotBeBlinded : words.canBeBlinded}</p>
          <p class="hint">{carryOverText(language)}</p>
        </>
      ) : null}
    </>
  )
}

/** A letter instead of a schedule: a medicine is never tried on one's own. */
function Letter(): VNode {
  const words = trialWords[useLanguage()]
  return (
    <section class="card">
      <h2>{words.letterTitle}</h2>
      {words.letter.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CopyButton
        text={words.letter.join('\n\n')}
        label={words.copyLetter}
        copied={words.copied}
        failed={words.copyFailed}
      />
    </section>
  )
}

function Choose(props: { readonly definition: RemedyDefinition }): VNode {
  const words = trialWords[useLanguage()]
  const { view, person, draft, refusal } = useTrialNow()
  const [, navigate] = useLocation()
  const [complaint, setComplaint] = useState<TrialPlan['complaint']>(
    view?.plan.complaint ?? complaintOf(person),
  )
  const { id } = props.definition
  const unfinished = useUnfinishedTrial()
  const [keyLost, setKeyLost] = useState(false)
  const may = mayTry(id, person)
  const stop: RemedyRefusal | null = may.ok ? null : may.error
  const choose = async (remedy: RemedyChoice) => {
    const over = view !== null && view.phase !== 'draft' && view.phase !== 'baseline'
    const before = over ? null : view
    if (await draft(planWith(before, remedy, complaint), over, keyLost))
      navigate(afterStep('remedy'))
  }
  if (unfinished !== null && !keyLost)
    return (
      <Unfinished
        view={unfinished}
        onKeyLost={() => {
          setKeyLost(true)
        }}
      />
    )
  return (
    <>
      {stop === null ? null : <Refusal refusal={stop} />}
      <Options
        legend={words.complaintTitle}
        name="complaint"
        value={complaint}
        options={(['cramps', 'restless-legs'] as const).map((value) => ({
          value,
          label: words.complaints[value],
        }))}
        onChange={setComplaint}
      />
      {refusal === null ? null : <Refusal refusal={refusal} />}
      {id === 'magnesium' ? (
        <MagnesiumForm onChoose={choose} />
      ) : id === 'own-swallowed' || id === 'own-other' ? (
        <OwnRemedyForm swallowed={id === 'own-swallowed'} onChoose={choose} />
      ) : stop === null && id !== 'stop-trigger' ? (
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => void choose({ type: id })}
        >
          {words.chooseThis}
        </button>
      ) : null}
    </>
  )
}
