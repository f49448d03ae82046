import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { stopReasonText, trialWords } from '@legwork/i18n'
import { AnswerButtons } from '../../components/answer-buttons.tsx'
import { Notice } from '../../components/notice.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { NoTrial } from './no-trial.tsx'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

const reasons = ['wish', 'harm', 'helped-enough', 'no-time'] as const

/** Stopping before the end: always possible, with whom to call after harm. */
export function StopScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, take, refusal } = useTrialNow()
  const [, navigate] = useLocation()
  if (view === null) return <NoTrial />
  return (
    <>
      <h1>{words.stopTitle}</h1>
      <p class="lead">{words.stopLead}</p>
      <Notice kind="warning">{words.stopHarm}</Notice>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <AnswerButtons
        label={words.stopTitle}
        value={null}
        options={reasons.map((value) => ({ value, label: stopReasonText(language, value) }))}
        onAnswer={(reason) => {
          void take({ type: 'stop', reason }).then((stopped) => {
            if (stopped) navigate(addresses.start)
          })
        }}
      />
      <p class="after">
        <Link class="button" href={addresses.start}>
          {words.back}
        </Link>
      </p>
    </>
  )
}
