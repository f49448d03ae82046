import type { AnswerId, FactId } from '@legwork/knowledge'
import type { Person } from '../person/schema.ts'

/** A reason to look at what one eats and drinks, or to ask; never a score, never a deficiency. */
export interface LookReason {
  readonly id: AnswerId | keyof NonNullable<Person['habits']>
  /** The fact that says what is known about it, and how well. */
  readonly fact: FactId
}

const reasons: readonly (LookReason & { readonly from: 'answers' | 'habits' })[] = [
  { id: 'chronicDiarrhoea', from: 'answers', fact: 'low-magnesium.diarrhoea' },
  { id: 'inflammatoryBowelDisease', from: 'answers', fact: 'low-magnesium.diarrhoea' },
  { id: 'ilealResection', from: 'answers', fact: 'low-magnesium.diarrhoea' },
  { id: 'diabetes', from: 'answers', fact: 'low-magnesium.diabetes' },
  { id: 'heavyAlcohol', from: 'habits', fact: 'low-magnesium.alcohol' },
  { id: 'muchProcessedFood', from: 'habits', fact: 'low-magnesium.processed_food' },
  { id: 'smoking', from: 'habits', fact: 'low-magnesium.smoking' },
  { id: 'muchCaffeine', from: 'habits', fact: 'low-magnesium.caffeine' },
  { id: 'muchSugar', from: 'habits', fact: 'low-magnesium.sugar' },
]

/** Causes of low magnesium that this person named. How strong the evidence is stands with each fact. */
export function reasonsToLook(person: Person): LookReason[] {
  return reasons
    .filter(({ id, from }) => {
      const given: Readonly<Record<string, string | undefined>> = person[from] ?? {}
      return given[id] === 'yes'
    })
    .map(({ id, fact }) => ({ id, fact }))
}
