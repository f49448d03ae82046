import type { RedFlag } from '@legwork/knowledge'
import type { Person } from '../person/schema.ts'

/**
 * Whether a rule's signs are asked of this person: those of restless legs are not asked of someone with cramps only.
 * A "yes" or "I do not know" that was given all the same still counts. `rule`: a red flag names its complaint, another
 * rule has none.
 */
export const isAskedOf = (
  rule: object & { readonly complaint?: RedFlag['complaint'] },
  person: Person,
): boolean => !(rule.complaint === 'restless-legs' && person.complaint === 'cramps')
