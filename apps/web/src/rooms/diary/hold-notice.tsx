import { useLayoutEffect, useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { Hold } from '@legwork/domain'
import { sideEffects } from '@legwork/domain'
import { diaryTrialWords, sideEffectName, stopRuleText, urgencyText } from '@legwork/i18n'
import { SourceButton } from '../../components/source-button.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'

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
export function HoldNotice(props: { readonly hold: Hold; readonly stopped: boolean }): VNode {
  const language = useLanguage()
  const words = diaryTrialWords[language]
  const { hold, stopped } = props
  return (
    <section class="notice hold no-print" data-kind="error" aria-labelledby="hold-title">
      <h2 id="hold-title">{stopped ? words.stoppedTitle : words.waitingTitle}</h2>
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
    </section>
  )
}

/** Before an entry that ends the trial is saved: what it does, and the chance to mend a slip of the finger. */
export function StopQuestion(props: {
  readonly hold: Hold
  readonly onYes: () => void
  readonly onNo: () => void
}): VNode {
  const language = useLanguage()
  const words = diaryTrialWords[language]
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <div class="notice hold" data-kind="error" role="group" aria-labelledby="stop-question">
      <h2 id="stop-question" ref={title} tabIndex={-1}>
        {words.stopQuestion}
      </h2>
      <HoldText hold={props.hold} />
      <div class="row">
        <button class="button" data-kind="primary" type="button" onClick={props.onYes}>
          {words.stopYes}
        </button>
        <button class="button" type="button" onClick={props.onNo}>
          {words.stopNo}
        </button>
      </div>
    </div>
  )
}
