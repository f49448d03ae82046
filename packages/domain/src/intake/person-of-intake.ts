import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { IntakePerson } from './reference.ts'

/** The part of a person's answers that the food diary looks at. */
export interface AgeAndSex {
  /** Whole years. */
  readonly age?: number | undefined
  readonly sex?: 'female' | 'male' | 'other' | 'not-asked' | undefined
  readonly answers?:
    | { readonly pregnant?: string | undefined; readonly breastfeeding?: string | undefined }
    | undefined
}

/**
 * Age, sex and life stage of a person. A sex that is not told, or other, is "unknown": the amounts of both sexes are then
 * shown. Without an age nothing can be looked up.
 */
export function intakePersonOf(
  person: AgeAndSex,
): Result<IntakePerson, { readonly type: 'age-missing' }> {
  if (person.age === undefined) return err({ type: 'age-missing' })
  const { pregnant, breastfeeding } = person.answers ?? {}
  return ok({
    ageMonths: person.age * 12,
    sex: person.sex === 'female' || person.sex === 'male' ? person.sex : 'unknown',
    lifeStage: pregnant === 'yes' ? 'pregnancy' : breastfeeding === 'yes' ? 'lactation' : 'none',
  })
}
