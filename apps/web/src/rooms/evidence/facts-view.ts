import { factsOf, showing, shown } from '@legwork/knowledge'
import type { FactTexts, Remedy } from '@legwork/knowledge'

/** A fact that may be shown, with its words. */
export interface FactView {
  readonly id: string
  readonly label: string
  readonly text: string | null
  readonly steps: readonly string[]
  /** a safety rule that acts while its source is being checked */
  readonly precaution: boolean
}

/** Facts that may be shown, and the names of those that may not yet. */
export interface ShownFacts {
  readonly facts: readonly FactView[]
  readonly hidden: readonly string[]
}

type Listed =
  ReturnType<typeof factsOf<'remedies'>>[number] | ReturnType<typeof factsOf<'conditions'>>[number]

function shownFacts(all: readonly Listed[], texts: FactTexts): ShownFacts {
  return {
    facts: all.filter(shown).map((fact) => {
      const { label, text, steps } = texts[fact.id]
      return {
        id: fact.id,
        label,
        text: text ?? null,
        steps: steps ?? [],
        precaution: showing(fact) === 'precaution',
      }
    }),
    hidden: all.filter((fact) => !shown(fact)).map((fact) => texts[fact.id].label),
  }
}

const moments = [
  'during',
  'bedtime',
  'daily',
  'after',
  'prescriber',
  'never',
] as const satisfies readonly Remedy['when'][]

/** What is done against cramps and restless legs, by the moment it is done. */
export function remediesByMoment(
  texts: FactTexts,
): readonly ({ readonly moment: Remedy['when'] } & ShownFacts)[] {
  return moments.map((moment) => ({
    moment,
    ...shownFacts(
      factsOf('remedies').filter(({ when }) => when === moment),
      texts,
    ),
  }))
}

const aboutLegs = /^condition\.(cramps|rls|placebo)/

/** The illnesses that magnesium was studied in: of the legs, and all others. */
export function conditionsStudied(texts: FactTexts): {
  readonly legs: ShownFacts
  readonly other: ShownFacts
} {
  const all = factsOf('conditions')
  return {
    legs: shownFacts(
      all.filter(({ id }) => aboutLegs.test(id)),
      texts,
    ),
    other: shownFacts(
      all.filter(({ id }) => !aboutLegs.test(id)),
      texts,
    ),
  }
}
