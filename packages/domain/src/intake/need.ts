import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { IntakePerson, IntakeReference, MgRange, Mineral, ReferenceKind } from './reference.ts'

/** What an authority advises somebody, with the facts it rests on. */
export interface Need extends MgRange {
  readonly authority: string
  readonly nutrient: Mineral
  readonly facts: readonly IntakeReference[]
}

export type NeedError =
  | { readonly type: 'no-such-authority'; readonly authority: string }
  /** The authority sets nothing here, or what it sets could not be verified and is not shown. */
  | {
      readonly type: 'no-amount'
      readonly authority: string
      readonly nutrient: Mineral
      readonly unverified: readonly IntakeReference[]
    }

const fits = (reference: IntakeReference, person: IntakePerson, sex: 'female' | 'male'): boolean =>
  (reference.sex === 'both' || reference.sex === sex) &&
  person.ageMonths >= reference.ageMinMonths &&
  (reference.ageMaxMonths === null || person.ageMonths < reference.ageMaxMonths) &&
  reference.lifeStage === person.lifeStage

/**
 * What `authority` advises (or allows, for `upper-level`) this person. For a person whose sex is not told the
 * amounts for both sexes give a range. Only facts that may be shown count.
 */
export function needOf(
  references: readonly IntakeReference[],
  person: IntakePerson,
  authority: string,
  nutrient: Mineral,
  kind: ReferenceKind = 'aim',
): Result<Need, NeedError> {
  const own = references.filter((one) => one.authority === authority)
  if (own.length === 0) return err({ type: 'no-such-authority', authority })
  const sexes = person.sex === 'unknown' ? (['female', 'male'] as const) : ([person.sex] as const)
  const found = sexes.flatMap((sex) =>
    own.filter((one) => one.nutrient === nutrient && one.kind === kind && fits(one, person, sex)),
  )
  const facts = [...new Set(found)].filter((one) => one.verification !== 'unverified')
  if (facts.length === 0)
    return err({ type: 'no-amount', authority, nutrient, unverified: [...new Set(found)] })
  const amounts = facts.map((fact) => fact.mgPerDay)
  return ok({ authority, nutrient, facts, low: Math.min(...amounts), high: Math.max(...amounts) })
}

/** Authorities with an amount of this kind that may be shown to this person, in the order of the facts. */
export function authoritiesFor(
  references: readonly IntakeReference[],
  person: IntakePerson,
  nutrient: Mineral,
  kind: ReferenceKind = 'aim',
): string[] {
  const names = new Set(references.map((one) => one.authority))
  return [...names].filter((name) => needOf(references, person, name, nutrient, kind).ok)
}
