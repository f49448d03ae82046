import type { ComponentChildren, VNode } from 'preact'
import { Link, useSearch } from 'wouter-preact'
import type { Person } from '@legwork/domain'
import { checkWords } from '@legwork/i18n'
import { StepProgress } from '../../components/step-progress.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { addresses, returnAddress } from './addresses.ts'
import { isStop, neighbours } from './steps.ts'
import type { Step } from './step.ts'

/** What every question has: how far one is, the question itself, skip and back. */
export function Question(props: {
  readonly step: Step
  readonly person: Person
  readonly title: string
  readonly hint?: string | undefined
  /** left out: this screen has a way on of its own */
  readonly onSkip?: () => void
  readonly children: ComponentChildren
}): VNode {
  const words = checkWords[useLanguage()]
  const back = returnAddress(useSearch())
  const { step, person } = props
  const { before, at, of } = neighbours(person, step.id)
  const stop = isStop(person, step)
  return (
    <div class="question">
      <StepProgress part={words.parts[step.part]} step={at} of={of} />
      <h1>{props.title}</h1>
      {props.hint === undefined ? null : <p>{props.hint}</p>}
      {props.children}
      <div class="question-foot">
        <Link
          class="button quiet"
          href={back ?? (before === null ? addresses.start : addresses.ask(before.id))}
        >
          {back === null ? words.previous : words.toOverview}
        </Link>
        {props.onSkip === undefined ? null : (
          <div>
            <button class="button quiet" type="button" onClick={props.onSkip}>
              {words.skip}
            </button>
            {stop ? <p class="hint">{words.skipStop}</p> : null}
          </div>
        )}
      </div>
    </div>
  )
}
