import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { guessReasons, takeStep } from '@legwork/domain'
import type { StepRefusal, TrialView } from '@legwork/domain'
import { diaryTrialWords, formatDate, guessReasonText, trialRefusalText } from '@legwork/i18n'
import { Options } from '../../components/options.tsx'
import { routes } from '../../routes.ts'
import { useJournal } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { nameOf } from './evening.tsx'
import { guessDue } from './guess-model.ts'
import type { Diary } from './use-diary.ts'

const certainties = ['0', '1', '2', '3', '4'] as const
const noIdea = 'no-idea'

/** At the end of a blinded period: what the person thinks it was, how sure, and what that rests on. */
export function GuessScreen(props: { readonly diary: Diary }): VNode {
  const language = useLanguage()
  const words = diaryTrialWords[language]
  const { trial, nights, today, ready } = props.diary
  const journal = useJournal()
  const save = useSaver()
  const [, go] = useLocation()
  const [guess, setGuess] = useState<string | null>(null)
  const [certainty, setCertainty] = useState<(typeof certainties)[number] | null>(null)
  const [reason, setReason] = useState<(typeof guessReasons)[number] | null>(null)
  const [problem, setProblem] = useState<StepRefusal | 'incomplete' | null>(null)
  const due = trial === null ? null : guessDue(trial, today)
  if (!ready || trial === null || due === null)
    return (
      <>
        <h1>{words.guessTitle}</h1>
        <p>{ready ? words.guessNone : ''}</p>
        <Link class="button" href={routes.diary}>
          {words.toDiary}
        </Link>
      </>
    )
  const idea = guess !== null && guess !== noIdea
  const submit = async () => {
    if (guess === null || (idea && (certainty === null || reason === null))) {
      setProblem('incomplete')
      return
    }
    const step = takeStep(trial, nights, {
      type: 'guess',
      on: today,
      period: due.period,
      guess: idea ? guess : null,
      certainty: idea ? Number(certainty) : 0,
      reason: idea && reason !== null ? reason : 'none',
    })
    if (!step.ok) {
      setProblem(step.error)
      return
    }
    if (await save(() => journal.append([step.value]))) go(routes.diary)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h1>{words.guessTitle}</h1>
      <p>
        {words.guessLead(
          due.period + 1,
          due.periods,
          formatDate(language, due.from),
          formatDate(language, due.to),
        )}
      </p>
      <Options
        legend={words.guessAsk}
        name="guess"
        value={guess}
        options={[
          ...due.arms.map((arm, index) => ({ value: arm, label: armWords(index, arm, trial) })),
          { value: noIdea, label: words.noIdea },
        ]}
        onChange={(value) => {
          setProblem(null)
          setGuess(value)
        }}
      />
      {idea ? (
        <>
          <Options
            legend={words.certaintyAsk}
            name="certainty"
            value={certainty}
            options={certainties.map((value, index) => ({
              value,
              label: words.certainties[index] ?? value,
            }))}
            onChange={setCertainty}
          />
          <Options
            legend={words.reasonAsk}
            name="reason"
            value={reason}
            options={guessReasons.map((value) => ({
              value,
              label: guessReasonText(language, value),
            }))}
            onChange={setReason}
          />
        </>
      ) : null}
      <div aria-live="assertive">
        {problem === null ? null : (
          <p class="field-error">
            {problem === 'incomplete' ? words.guessIncomplete : trialRefusalText(language, problem)}
          </p>
        )}
      </div>
      <div class="row save-row">
        <button class="button" data-kind="primary" type="submit">
          {words.guessSave}
        </button>
        <Link class="button" href={routes.diary}>
          {words.later}
        </Link>
      </div>
    </form>
  )

  function armWords(index: number, arm: string, view: TrialView): string {
    if (index === 0) return words.placebo
    return due?.arms.length === 2 ? words.real(nameOf(language, view.plan.remedy)) : arm
  }
}
