import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import type { Person } from '@legwork/domain'
import { checkWords, safetyQuestionText } from '@legwork/i18n'
import { CheckList } from '../../components/check-list.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { Question } from './question.tsx'
import { stepAnswer } from './given-text.ts'
import { stateOf, told } from './steps.ts'
import type { SignsStep } from './step.ts'
import { useStep } from './use-step.ts'

/** Several signs on one screen. A tick is kept at once; what is not ticked gets its answer when the person goes on. */
export function SignsQuestion(props: { readonly step: SignsStep; readonly person: Person }): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { step, person } = props
  const { busy, keep, answer, skip } = useStep(step)
  const field = (question: string) => `${step.under}.${question}`
  // a tick shows at once; when it could not be kept, it goes again
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({})
  const ticked = step.questions.filter(
    (question) => ticks[question] ?? told(person, field(question)) === 'yes',
  )
  const shown = (at: string) => {
    const question = step.questions.find((id) => field(id) === at)
    if (question === undefined) return undefined
    if (ticked.includes(question)) return 'yes'
    return ticks[question] === undefined ? told(person, at) : undefined
  }
  const rest = (value: 'no' | 'unknown') => {
    const others = step.questions.filter((question) => !ticked.includes(question))
    answer(...others.map((question) => [field(question), value] as const))
  }
  const earlier = stateOf(person, step) === 'open' ? null : stepAnswer(language, person, step)
  return (
    <Question
      step={step}
      person={person}
      title={words.groups[step.id]}
      hint={words.groupHints[step.id]}
      onSkip={() => {
        skip(shown)
      }}
    >
      <CheckList
        legend={words.tickYes}
        options={step.questions.map((value) => ({
          value,
          label: safetyQuestionText(language, value),
        }))}
        ticked={ticked}
        onTick={(question, yes) => {
          setTicks((now) => ({ ...now, [question]: yes }))
          void keep([field(question), yes ? 'yes' : null]).then((saved) => {
            if (!saved) setTicks((now) => ({ ...now, [question]: !yes }))
          })
        }}
      />
      {earlier === null || ticked.length > 0 ? null : (
        <p class="hint">
          {words.yourAnswer}: {earlier}
        </p>
      )}
      <div class="stack">
        <button
          class="button"
          data-kind="primary"
          type="button"
          disabled={busy}
          onClick={() => {
            rest('no')
          }}
        >
          {ticked.length === 0 ? words.noneOfThese : words.next}
        </button>
        {ticked.length === 0 ? null : <p class="hint">{words.restIsNo}</p>}
        <button
          class="button"
          type="button"
          disabled={busy}
          onClick={() => {
            rest('unknown')
          }}
        >
          {words.restUnsure}
        </button>
      </div>
    </Question>
  )
}
