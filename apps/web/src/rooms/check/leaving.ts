import { cannotWait, judgeGate } from '@legwork/domain'
import type { JsonValue, Person } from '@legwork/domain'
import { fieldsOf, questionsOf } from './steps.ts'
import type { Step } from './step.ts'

type Told = readonly (readonly [string, JsonValue])[]

/**
 * What skipping a screen stores: "not asked", and a number is taken back. A "yes" and an "I do not know" stay: they
 * limit, and skipping takes no limit away. `given`: what was answered to a field until now.
 */
export function skipped(step: Step, given: (field: string) => unknown): Told {
  const taken = step.kind === 'number' || step.kind === 'day' || step.kind === 'medicines'
  if (taken || (step.kind === 'measurement' && step.measurement !== 'egfr'))
    return fieldsOf(step).map((field) => [field, null] as const)
  return fieldsOf(step)
    .filter((field) => !limits(step, given(field)))
    .map((field) => [field, 'not-asked'] as const)
}

function limits(step: Step, answer: unknown): boolean {
  return step.kind !== 'measurement' && (answer === 'yes' || answer === 'unknown')
}

/** Whether an answer of this screen asks for help at once or today, or leaves open that it does. */
export function needsHelpFirst(person: Person, step: Step): boolean {
  const asked = questionsOf(step)
  return judgeGate(person).findings.some(
    (finding) =>
      cannotWait(finding) && finding.answers.some(({ question }) => asked.includes(question)),
  )
}
