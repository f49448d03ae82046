import { useState } from 'preact/hooks'
import { useLocation, useSearch } from 'wouter-preact'
import type { JsonValue } from '@legwork/domain'
import { useTell } from '../../state/person.ts'
import { addresses, keepingReturn, returnAddress } from './addresses.ts'
import { needsHelpFirst, skipped } from './leaving.ts'
import { neighbours, told } from './steps.ts'
import type { Step } from './step.ts'
import { usePersonNow } from './use-person-now.ts'

type Told = readonly (readonly [string, JsonValue])[]

/** What a question does: keep an answer, keep it and go on, or be skipped. */
export interface StepActions {
  /** an answer is being saved before the next screen */
  readonly busy: boolean
  readonly keep: (...answers: Told) => Promise<boolean>
  readonly answer: (...answers: Told) => void
  /** `given`: what the screen shows as answered, where that may not be on disk yet */
  readonly skip: (given?: (field: string) => unknown) => void
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
    const help = needsHelpFirst(person, step)
    navigate(help ? keepingReturn(addresses.urgent(step.id), search) : onwards)
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
    skip: (given = (field) => told(now(), field)) => {
      answer(...skipped(step, given))
    },
  }
}
