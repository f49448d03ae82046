import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { healthChanges, holdOn } from '@legwork/domain'
import { healthChangeText, trialWords } from '@legwork/i18n'
import { AnswerButtons } from '../../components/answer-buttons.tsx'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { Held } from './held.tsx'
import { NoTrial } from './no-trial.tsx'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** What changed in someone's health: told the same day, acted on the same day. */
export function HealthScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, nights, today, report, refusal } = useTrialNow()
  const [saved, setSaved] = useState(false)
  if (view === null) return <NoTrial />
  const hold = holdOn(view, nights, today)
  return (
    <>
      <h1>{words.healthTitle}</h1>
      <p class="lead">{words.healthLead}</p>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <AnswerButtons
        label={words.healthTitle}
        value={view.changedSince?.what ?? null}
        options={healthChanges.map((value) => ({
          value,
          label: healthChangeText(language, value),
        }))}
        onAnswer={(what) => {
          void report(what).then(setSaved)
        }}
      />
      <div class="after" role="status">
        {saved ? (
          <>
            <Notice>
              <p>{words.healthSaved}</p>
              {hold === null ? null : <p>{words.healthNext}</p>}
            </Notice>
            {hold === null ? null : <Held hold={hold} />}
          </>
        ) : null}
      </div>
      {saved && hold !== null ? (
        <Link class="button" data-kind="primary" href={routes.check}>
          {words.toCheck}
        </Link>
      ) : null}
      <p class="after">
        <Link class="button" href={addresses.start}>
          {words.back}
        </Link>
      </p>
    </>
  )
}
