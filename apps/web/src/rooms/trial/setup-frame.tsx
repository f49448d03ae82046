import type { ComponentChildren, VNode } from 'preact'
import { Link } from 'wouter-preact'
import { trialWords } from '@legwork/i18n'
import type { StepName } from '@legwork/i18n'
import { StepProgress } from '../../components/step-progress.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { addresses, setupSteps } from './addresses.ts'

/** One step of setting up: how far, the question, a way back. */
export function SetupFrame(props: {
  readonly step: StepName
  readonly title: string
  readonly children: ComponentChildren
}): VNode {
  const words = trialWords[useLanguage()]
  return (
    <>
      <StepProgress
        part={words.title}
        step={setupSteps.indexOf(props.step) + 1}
        of={setupSteps.length}
      />
      <h1>{props.title}</h1>
      {props.children}
      <p class="after no-print">
        <Link class="button" href={addresses.start}>
          {words.back}
        </Link>
      </p>
    </>
  )
}
