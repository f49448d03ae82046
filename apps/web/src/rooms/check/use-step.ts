import { useState } from 'preact/hooks'
import { useLocation, useSearch } from 'wouter-preact'
import { judgeGate } from '@legwork/domain'
import type { JsonValue } from '@legwork/domain'
import { useTell } from '../../state/person.ts'
import { addresses, keepingReturn, returnAddress } from './addresses.ts'
import { fieldsOf, neighbours, questionsOf } from './steps.ts'
import type { Step } from './step.ts'
import { usePersonNow } from './use-person-now.ts'

type Told = readonly (readonly [string, JsonValue])[]

/** What a question does: keep an answer, keep it and go on, or be skipped. */
export interface StepActions {
  /** an answer is being saved before the next screen */
  readonly busy: boolean
  readonly keep: (...answers: Told) => Promise<boolean>
  readonly answer: (...answers: Told) => void
  readonly skip: () => void
  readonly goOn: () => void
}

/** Saves answers of a step, and goes on to the next screen once they are on disk. */
export function useStep(step: Step): StepActions {
  const tell = useTell()
  const now = usePersonNow()
  const [, navigate] = useLocation()
  const search = useSearch()
  const [busy, setBusy] = useState(false)
  const goOn = () => {
    const person = now()
    const { after } = neighbours(person, step.id)
    const onwards =
      returnAddress(search) ?? (after === null ? addresses.answer : addresses.ask(after.id))
    const asked = questionsOf(step)
    const cannotWait = judgeGate(person).findings.some(
      ({ urgency, certainty, answers }) =>
        certainty === 'holds' &&
        (urgency === 'emergency' || urgency === 'same-day') &&
        answers.some(({ question }) => asked.includes(question)),
    )
    navigate(cannotWait ? keepingReturn(addresses.urgent(step.id), search) : onwards)
  }
  const keep = (...answers: Told) => tell(...answers)
  const answer = (...answers: Told) => {
    setBusy(true)
    void tell(...answers).then((saved) => {
      setBusy(false)
      if (saved) goOn()
    })
  }
  return {
    busy,
    keep,
    answer,
    goOn,
    skip: () => {
      answer(...fieldsOf(step).map((field) => [field, skipped(step)] as const))
    },
  }
}

/** Skipped is stored as not asked; a number has no such value: it is taken back. */
function skipped(step: Step): JsonValue {
  const taken = step.kind === 'number' || step.kind === 'day' || step.kind === 'medicines'
  if (taken || (step.kind === 'measurement' && step.measurement !== 'egfr')) return null
  return 'not-asked'
}
