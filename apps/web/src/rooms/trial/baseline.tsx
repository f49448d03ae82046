import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { baselineNights } from '@legwork/domain'
import { baselineReasonText, trialWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { afterStep } from './addresses.ts'
import { NoTrial } from './no-trial.tsx'
import { Refusal } from './refusal.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { useTrialNow } from './use-trial-now.ts'
import { baselineState } from './view-model.ts'

/** The nights before: how many are told, and whether they are enough to learn from. */
export function BaselineScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, setup, nights, untreated, person, today, take, tell, refusal } = useTrialNow()
  if (view === null) return <NoTrial />
  const state = baselineState(view, setup, untreated, person, today)
  const begin = (count: number) => (
    <button
      class="button"
      data-kind={count === baselineNights.full ? 'primary' : undefined}
      type="button"
      key={count}
      onClick={() => void take({ type: 'start-baseline', nights: count })}
    >
      {words.baselineStart(count)}
    </button>
  )
  return (
    <SetupFrame step="baseline" title={words.baselineTitle}>
      <p class="lead">{words.baselineLead}</p>
      {state === null ? (
        <p>{words.baselineNone}</p>
      ) : (
        <div role="status">
          <p>
            {words.baselineSoFar(state.summary.filled, baselineNights.full)}{' '}
            {state.summary.cramps === null ? '' : words.baselineCramps(state.summary.cramps)}
            {state.summary.evenings === null ? '' : words.baselineEvenings(state.summary.evenings)}
          </p>
          <progress
            value={state.summary.filled}
            max={baselineNights.full}
            aria-label={words.baselineTitle}
          />
          {state.judgement.reasons.map((reason) => (
            <Notice kind="warning" key={reason}>
              {baselineReasonText(language, reason)}
            </Notice>
          ))}
          {state.judgement.enough ? <Notice>{words.baselineEnough}</Notice> : null}
          {state.judgement.enough && state.judgement.short ? (
            <p>{words.baselineShortNote}</p>
          ) : null}
        </div>
      )}
      {untreated.nights.size === nights.nights.size ? null : (
        <p class="hint">{words.baselineEarlierTrial}</p>
      )}
      {refusal === null ? null : <Refusal refusal={refusal} />}
      {state?.judgement.reasons.includes('ferritin-first') === true ? (
        <button class="button" type="button" onClick={() => void tell('ferritinAsked', true)}>
          {words.ferritinDone}
        </button>
      ) : null}
      {view.phase === 'draft' && state?.judgement.enough !== true ? (
        <>
          <p>{words.baselineShort}</p>
          <div class="row">{[baselineNights.full, baselineNights.short].map(begin)}</div>
        </>
      ) : null}
      <div class="row after">
        {state?.judgement.enough === true ? (
          <Link class="button" data-kind="primary" href={afterStep('baseline')}>
            {words.next}
          </Link>
        ) : null}
        <Link class="button" href={routes.diary}>
          {words.toDiary}
        </Link>
      </div>
    </SetupFrame>
  )
}
