import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'

/** How far someone is in a row of screens: the part in words, the step in numbers, and a bar. */
export function StepProgress(props: {
  readonly part: string
  readonly step: number
  readonly of: number
}): VNode {
  const words = shellWords[useLanguage()]
  const text = words.stepOf(props.step, props.of)
  return (
    <div class="step-progress">
      <p class="step-progress-text">
        <strong>{props.part}</strong> <span>{text}</span>
      </p>
      <progress value={props.step} max={props.of} aria-label={text} />
    </div>
  )
}
