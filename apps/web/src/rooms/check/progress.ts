import type { Person } from '@legwork/domain'
import { fieldsOf, stateOf, steps, stepsFor, told } from './steps.ts'
import type { Step } from './step.ts'
import { toldElsewhere } from './told-elsewhere.ts'

/** Whether anything was told that only the check asks. */
export function checkBegun(person: Person): boolean {
  return (
    (person.medicines ?? []).length > 0 ||
    steps.some((step) =>
      fieldsOf(step).some(
        (field) => !toldElsewhere.has(field) && told(person, field) !== undefined,
      ),
    )
  )
}

/** Passing these screens without an answer stores nothing: a number has no value for it, a list is empty. */
function leavesNoMark(step: Step): boolean {
  return (
    step.kind === 'number' ||
    step.kind === 'medicines' ||
    (step.kind === 'measurement' && step.measurement !== 'egfr')
  )
}

/** Whether the person went past this screen without an answer: it leaves no mark, and a later one has an answer. */
export function wasPassed(person: Person, step: Step): boolean {
  if (!leavesNoMark(step) || stateOf(person, step) !== 'open') return false
  const mine = stepsFor(person)
  const furthest = mine.reduce((at, other, i) => (isReached(person, other) ? i : at), -1)
  return mine.findIndex(({ id }) => id === step.id) < furthest
}

/**
 * Where to go on: the first screen that was neither answered nor skipped, so that the warning signs always come first;
 * null when all are done. The day is never gone back to: it may stay as assumed, and its timetable leads to it.
 */
export function resumeAt(person: Person): Step | null {
  const open = stepsFor(person).filter(
    (step) => step.kind !== 'day' && stateOf(person, step) === 'open',
  )
  return open.find((step) => !wasPassed(person, step)) ?? null
}

function isReached(person: Person, step: Step): boolean {
  return (
    stateOf(person, step) !== 'open' && !fieldsOf(step).some((field) => toldElsewhere.has(field))
  )
}
