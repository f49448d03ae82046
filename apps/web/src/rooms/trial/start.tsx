import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { phaseName, remedyName, trialWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useResultTrial } from '../../state/trial.ts'
import { SeriesLink } from '../series/series-link.tsx'
import { addresses, setupSteps } from './addresses.ts'
import { Running } from './running.tsx'
import { useTrialNow } from './use-trial-now.ts'
import { baselineState, nextStep, stepsDone } from './view-model.ts'

/** The door of the room: what a trial is, how far the preparing is, or how the trial goes. */
export function StartScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view, setup, untreated, person, today } = useTrialNow()
  const before = useResultTrial()
  const resultBefore =
    before === null || before.startedOn === null ? null : (
      <Link class="button" href={routes.result}>
        {words.resultBefore}
      </Link>
    )
  // stopped before anything was started: nothing of it is left to show
  const never = view?.phase === 'stopped-early' && view.startedOn === null
  if (view === null || never)
    return (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <ul>
          {words.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <Link class="button" data-kind="primary" href={addresses.step('remedy')}>
          {words.begin}
        </Link>{' '}
        {resultBefore} <SeriesLink />
      </>
    )
  if (view.phase !== 'draft' && view.phase !== 'baseline') return <Running />
  const done = stepsDone(view, setup, baselineState(view, setup, untreated, person, today))
  const next = setup.frozen === null ? addresses.step(nextStep(done)) : addresses.handOver
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">
        {remedyName(language, view.plan.remedy.type)}:{' '}
        {phaseName(language, view.phase).toLowerCase()}
      </p>
      <h2>{words.stepsTitle}</h2>
      <ol class="setup-steps">
        {setupSteps.map((step) => (
          <li key={step}>
            <Link href={addresses.step(step)}>
              <strong>{words.steps[step]}</strong>
              <span class="hint">{done[step] ? words.done : words.notYet}</span>
            </Link>
          </li>
        ))}
      </ol>
      <div class="stack">
        <Link class="button" data-kind="primary" href={next}>
          {words.goOn}
        </Link>
        <Link class="button" href={addresses.stop}>
          {words.stopEarly}
        </Link>
        <Link class="button" href={addresses.history}>
          {words.historyTitle}
        </Link>
        {resultBefore}
        <SeriesLink />
      </div>
    </>
  )
}
