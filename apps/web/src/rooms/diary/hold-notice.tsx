import { useLayoutEffect, useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { Hold } from '@legwork/domain'
import { sideEffects } from '@legwork/domain'
import { diaryTrialWords, sideEffectName, stopRuleText, urgencyText } from '@legwork/i18n'
import { SourceButton } from '../../components/source-button.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { CallButtons } from '../check/call-buttons.tsx'

/** The body of a stop rule: how urgent, whom to call, what made it act. */
function HoldText(props: { readonly hold: Hold }): VNode {
  const language = useLanguage()
  const words = diaryTrialWords[language]
  const { hold } = props
  const signs = sideEffects
    .filter((effect) => hold.because.some((each) => each === effect))
    .map((effect) => sideEffectName(language, effect))
  return (
    <>
      <p class="lead">
        <strong>{urgencyText(language, hold.urgency, hold.contact)}.</strong>
      </p>
      <CallButtons contact={hold.contact} />
      {signs.length === 0 ? null : (
        <p>
          {words.signs} {signs.join(', ')}.
        </p>
      )}
      <p>{stopRuleText(language, hold.rule)}</p>
      {hold.rule === 'overdose-signs' ? <p>{words.prescribed}</p> : null}
      {hold.precaution ? <p>{words.precaution}</p> : null}
      {hold.facts.length === 0 ? null : (
        <SourceButton basis={{ facts: hold.facts }} about={words.whereFrom} />
      )}
    </>
  )
}

/** A stop rule that acts now; it stands above everything else and cannot be put away. */
export function HoldNotice(props: {
  readonly hold: Hold
  readonly stopped: boolean
  /** it began to act while the page was open: the page goes to it */
  readonly arrived?: boolean
  /** takes back a slip of the finger; null when it is too late for that */
  readonly onTakeAway?: (() => void) | null
}): VNode {
  const language = useLanguage()
  const words = diaryTrialWords[language]
  const { hold, stopped, arrived = false, onTakeAway = null } = props
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!arrived) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'start' })
  }, [arrived])
  return (
    <section class="notice hold no-print" data-kind="error" aria-labelledby="hold-title">
      <h2 id="hold-title" ref={title} tabIndex={-1}>
        {stopped ? words.stoppedTitle : words.waitingTitle}
      </h2>
      <HoldText hold={hold} />
      <p>{stopped ? words.stopped : words.waiting}</p>
      <div class="row">
        <Link class="button" data-kind="primary" href={routes.check}>
          {words.toCheck}
        </Link>
        <Link class="button" href={routes.trial}>
          {words.toTrial}
        </Link>
      </div>
      {onTakeAway === null ? null : (
        <div class="hold-mistake">
          <p>{words.mistake}</p>
          <button class="button" type="button" onClick={onTakeAway}>
            {words.takeAway}
          </button>
        </div>
      )}
    </section>
  )
}

/** Told at once, while what stops the trial is being written, or when it could not be written. */
export function HoldWarning(props: { readonly hold: Hold }): VNode {
  return (
    <div class="notice hold" data-kind="error" role="alert">
      <HoldText hold={props.hold} />
    </div>
  )
}
