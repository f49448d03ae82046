import { useEffect } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import {
  firstEvening,
  gateDue,
  holdOn,
  lastEvening,
  placeOfEvening,
  resultStage,
} from '@legwork/domain'
import {
  formatDate,
  outcomeName,
  phaseName,
  remedyName,
  stopReasonText,
  trialWords,
} from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { prepareResult } from '../result/waiting-worker.ts'
import { SeriesLink } from '../series/series-link.tsx'
import { addresses } from './addresses.ts'
import { Held } from './held.tsx'
import { Order } from './order.tsx'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** A trial that runs, waits or is over: where it is, what is the matter, what can be done. */
export function Running(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, nights, today, take, gate, refusal } = useTrialNow()
  const ready = resultStage(view).type === 'ready'
  useEffect(() => {
    if (ready) prepareResult()
  }, [ready])
  if (view === null || view.design === null) return <h1>{words.title}</h1>
  const { design, phase } = view
  const place = placeOfEvening(design, today)
  const last = lastEvening(design)
  const over = today > last
  const running = phase === 'running' || phase === 'paused'
  const hold = running ? holdOn(view, nights, today) : null
  // of what is one's own the pharmacist said yes before: after a change only the pharmacist can say it again
  const askPharmacist =
    view.plan.remedy.type === 'own-swallowed' &&
    view.changedSince !== null &&
    gate.status === 'professional-only'
  const name =
    'name' in view.plan.remedy ? view.plan.remedy.name : remedyName(language, view.plan.remedy.type)
  return (
    <>
      <h1>{words.runningTitle}</h1>
      <p class="lead">
        {name}: {(hold === null ? phaseName(language, phase) : words.heldTitle).toLowerCase()}.{' '}
        {outcomeName(language, view.plan.primary)}.
      </p>
      {hold === null ? null : <Held hold={hold} />}
      {view.stopReason === null ? null : (
        <p>{words.stoppedBecause(stopReasonText(language, view.stopReason))}</p>
      )}
      {running ? (
        <section class="card">
          {place === null ? (
            <p>
              {over
                ? words.completeLead
                : words.startsOn(formatDate(language, firstEvening(design)))}
            </p>
          ) : (
            <>
              <p class="lead">
                {words.periodOf(place.period + 1, design.blocks * design.periodsPerBlock)}
              </p>
              {view.protocol?.blinding === 'open' || hold !== null ? null : (
                <p>{words.boxTonight(place.box)}</p>
              )}
              {place.washout ? <p>{words.washout}</p> : null}
            </>
          )}
          <p>{words.untilEvening(formatDate(language, last))}</p>
          <p>
            {view.protocol?.blinding === 'open'
              ? words.openLabel
              : view.order === null
                ? words.blinded
                : words.opened}
          </p>
          {phase === 'paused' && hold === null ? <p>{words.pausedNote}</p> : null}
        </section>
      ) : null}
      {phase === 'unblinded' || (view.protocol?.blinding === 'open' && !running) ? (
        <Order view={view} />
      ) : null}
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <div class="stack">
        {running ? (
          <Link class="button" data-kind="primary" href={routes.diary}>
            {words.toDiary}
          </Link>
        ) : null}
        {running && over ? (
          <button
            class="button"
            data-kind="primary"
            type="button"
            onClick={() => void take({ type: 'complete' })}
          >
            {words.complete}
          </button>
        ) : null}
        {phase === 'complete' || phase === 'stopped-early' ? (
          view.protocol?.blinding === 'open' ? null : (
            <Link class="button" data-kind="primary" href={addresses.open}>
              {words.openTitle}
            </Link>
          )
        ) : null}
        {running ? null : (
          <Link class="button" href={routes.result}>
            {words.toResult}
          </Link>
        )}
      </div>
      {running ? (
        <section>
          <h2>{words.actionsTitle}</h2>
          {hold?.does === 'pause' || gateDue(view, today) || view.changedSince !== null ? (
            <Notice>
              <p>{words.askGateLead}</p>
              <div class="row">
                <Link class="button" href={routes.check}>
                  {words.toCheck}
                </Link>
                <button
                  class="button"
                  type="button"
                  onClick={() => void take({ type: 'gate-asked', gate })}
                >
                  {words.askGate}
                </button>
              </div>
              {askPharmacist ? (
                <>
                  <p>{words.pharmacistLead}</p>
                  <button
                    class="button"
                    type="button"
                    onClick={() => void take({ type: 'pharmacist-agreed' })}
                  >
                    {words.pharmacistAgreed}
                  </button>
                </>
              ) : null}
            </Notice>
          ) : null}
          <div class="stack">
            <Link class="button" href={addresses.health}>
              {words.healthTitle}
            </Link>
            {phase === 'running' ? (
              <button
                class="button"
                type="button"
                onClick={() => void take({ type: 'pause', reason: 'wish' })}
              >
                {words.pause}
              </button>
            ) : (
              <button class="button" type="button" onClick={() => void take({ type: 'resume' })}>
                {words.resume}
              </button>
            )}
            {view.protocol?.blinding === 'open' ? null : (
              <Link class="button" href={addresses.emergency}>
                {words.emergencyTitle}
              </Link>
            )}
            <Link class="button" href={addresses.stop}>
              {words.stopEarly}
            </Link>
          </div>
        </section>
      ) : (
        <p class="after">
          <Link class="button" href={addresses.step('remedy')}>
            {words.newTrial}
          </Link>
        </p>
      )}
      <p class="after">
        <Link class="button" href={addresses.history}>
          {words.historyTitle}
        </Link>{' '}
        <SeriesLink joinedOnly />
      </p>
      {view.protocolHash === null ? null : (
        <p class="hint">{words.hash(view.protocolHash.slice(0, 16))}</p>
      )}
    </>
  )
}
