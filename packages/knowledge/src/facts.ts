import { absorption } from './generated/absorption.ts'
import { amounts } from './generated/amounts.ts'
import { claims } from './generated/claims.ts'
import { codes } from './generated/codes.ts'
import { conditions } from './generated/conditions.ts'
import { constants } from './generated/constants.ts'
import { contraindications } from './generated/contraindications.ts'
import { forms } from './generated/forms.ts'
import type { FactId } from './generated/ids.ts'
import { intakes } from './generated/intakes.ts'
import { lowMagnesium } from './generated/low-magnesium.ts'
import { measuring } from './generated/measuring.ts'
import { medicineClasses } from './generated/medicines.ts'
import { redFlags } from './generated/red-flags.ts'
import { remedies } from './generated/remedies.ts'
import { rls } from './generated/rls.ts'
import { spacing } from './generated/spacing.ts'
import { upperLevels } from './generated/upper-levels.ts'
import { usualIntake } from './generated/usual-intake.ts'
import type { Topic } from './topics.ts'

const factsByTopic = {
  contraindications,
  'red-flags': redFlags,
  medicines: medicineClasses,
  spacing,
  amounts,
  intakes,
  'upper-levels': upperLevels,
  'usual-intake': usualIntake,
  absorption,
  forms,
  'low-magnesium': lowMagnesium,
  measuring,
  remedies,
  conditions,
  claims,
  rls,
  codes,
  constants,
} as const satisfies Record<Topic, readonly unknown[]>

/** The facts of one topic, in the order of their files. */
export type FactOf<T extends Topic> = (typeof factsByTopic)[T][number]
/** Any fact, told apart by its topic's fields. */
export type AnyFact = FactOf<Topic>

const factsById: ReadonlyMap<FactId, AnyFact> = new Map(
  Object.values(factsByTopic)
    .flat()
    .map((fact): [FactId, AnyFact] => [fact.id, fact]),
)

/** Every fact of a topic, shown or not: see `shown`. */
export function factsOf<T extends Topic>(topic: T): readonly FactOf<T>[] {
  return factsByTopic[topic]
}

/** The fact with an id; undefined for an id from elsewhere that is not known. */
export function factById(id: string): AnyFact | undefined {
  return (factsById as ReadonlyMap<string, AnyFact>).get(id)
}

/** Every fact of the house. */
export function allFacts(): readonly AnyFact[] {
  return [...factsById.values()]
}
