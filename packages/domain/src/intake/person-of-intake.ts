import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { IntakePerson } from './reference.ts'

export type IntakePersonError =
  | { readonly type: 'not-a-person' }
  | { readonly type: 'age-missing' }
  | { readonly type: 'implausible-age'; readonly value: unknown }
  | { readonly type: 'unknown-word'; readonly field: 'sex' | 'lifeStage'; readonly value: unknown }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const oldest = 125

/**
 * What the food diary needs of a person's file and nothing more: age (`age` in years or `ageMonths`), `sex`, and
 * whether pregnant or breastfeeding (`lifeStage`, or "yes" under `answers`). A sex that is not told, or other,
 * is "unknown": amounts of both sexes are then shown.
 */
export function intakePersonOf(file: unknown): Result<IntakePerson, IntakePersonError> {
  if (!isRecord(file)) return err({ type: 'not-a-person' })
  const months =
    file['ageMonths'] ?? (typeof file['age'] === 'number' ? file['age'] * 12 : file['age'])
  if (months === undefined) return err({ type: 'age-missing' })
  if (typeof months !== 'number' || !(months >= 0 && months <= oldest * 12))
    return err({ type: 'implausible-age', value: file['ageMonths'] ?? file['age'] })
  const sex = file['sex'] ?? 'not-asked'
  if (!['female', 'male', 'other', 'unknown', 'not-asked'].includes(String(sex)))
    return err({ type: 'unknown-word', field: 'sex', value: sex })
  const answers = isRecord(file['answers']) ? file['answers'] : {}
  const told =
    file['lifeStage'] ??
    (answers['pregnant'] === 'yes'
      ? 'pregnancy'
      : answers['breastfeeding'] === 'yes'
        ? 'lactation'
        : 'none')
  if (told !== 'none' && told !== 'pregnancy' && told !== 'lactation')
    return err({ type: 'unknown-word', field: 'lifeStage', value: told })
  return ok({
    ageMonths: Math.floor(months),
    sex: sex === 'female' || sex === 'male' ? sex : 'unknown',
    lifeStage: told,
  })
}
