import { useLayoutEffect, useRef, useState } from 'preact/hooks'
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

type Reason = (typeof reasons)[number]
const reasons = ['wish', 'harm', 'helped-enough', 'no-time'] as const

/** Stopping before the end: always possible, asked once, for it is final. After harm the trial stands still at once. */
export function StopScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, take, refusal } = useTrialNow()
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState<Reason | null>(null)
  if (view === null) return <NoTrial />
  return (
    <>
      <h1>{words.stopTitle}</h1>
      <p class="lead">{words.stopLead}</p>
      <Notice kind="warning">{words.stopHarm}</Notice>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <AnswerButtons
        label={words.stopTitle}
        value={asked}
        options={reasons.map((value) => ({ value, label: stopReasonText(language, value) }))}
        onAnswer={(reason) => {
          setAsked(reason)
          if (reason === 'harm' && view.phase === 'running')
            void take({ type: 'pause', reason: 'wish' })
        }}
      />
      {asked === null ? null : (
        <Sure
          key={asked}
          reason={asked}
          onYes={() => {
            void take({ type: 'stop', reason: asked }).then((stopped) => {
              if (stopped) navigate(addresses.start)
            })
          }}
          onNo={() => {
            setAsked(null)
          }}
        />
      )}
      <p class="after">
        <Link class="button" href={addresses.start}>
          {words.back}
        </Link>
      </p>
    </>
  )
}

/** The one question before a trial is over for good. */
function Sure(props: {
  readonly reason: Reason
  readonly onYes: () => void
  readonly onNo: () => void
}): VNode {
  const words = trialWords[useLanguage()]
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <section class="card after" aria-labelledby="stop-sure">
      <h2 id="stop-sure" ref={title} tabIndex={-1}>
        {words.stopSure}
      </h2>
      {props.reason === 'harm' ? <p>{words.stopHeld}</p> : null}
      <p>{words.stopSureLead}</p>
      <div class="stack">
        <button class="button" data-kind="primary" type="button" onClick={props.onYes}>
          {words.stopYes}
        </button>
        <button class="button" type="button" onClick={props.onNo}>
          {words.stopNo}
        </button>
      </div>
    </section>
  )
}
