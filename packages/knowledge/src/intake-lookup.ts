import { intakes } from './generated/intakes.ts'
import { shown } from './shown.ts'
import type { Authority, IntakeType, LifeStage, Nutrient, ReferenceIntake, Sex } from './intake.ts'

/** For whom an amount is looked up. */
export interface IntakeQuestion {
  readonly nutrient: Nutrient
  readonly sex: Sex
  /** Age in completed months. */
  readonly ageMonths: number
  readonly lifeStage: LifeStage
  /** Left out: every authority. */
  readonly authority?: Authority
  /** Left out: every type. */
  readonly types?: readonly IntakeType[]
}

/** Types that are amounts to aim for. */
export const aimTypes: readonly IntakeType[] = ['AI', 'RI', 'RDA', 'PRI', 'RNI']
/** Types that are not to be passed. */
export const limitTypes: readonly IntakeType[] = ['UL', 'max-supplement']

/**
 * The rows that hold for a person and may be shown, at most one an authority, type and way of counting. A row of the
 * life stage goes before the general one, which is used where an authority has none of its own; where
 * its own may not be shown, there is none.
 */
export function referenceIntakes(question: IntakeQuestion): readonly ReferenceIntake[] {
  const fitting = intakes.filter(
    (row) =>
      row.nutrient === question.nutrient &&
      (question.authority === undefined || row.authority === question.authority) &&
      (question.types === undefined || question.types.includes(row.type)) &&
      (row.sex === 'both' || row.sex === question.sex) &&
      row.fromMonths <= question.ageMonths &&
      (row.toMonths === null || question.ageMonths < row.toMonths) &&
      (row.lifeStage === 'none' || row.lifeStage === question.lifeStage),
  )
  const best = new Map<string, ReferenceIntake>()
  for (const row of fitting) {
    const key = `${row.authority} ${row.type} ${row.countsFor}`
    const held = best.get(key)
    if (held === undefined || held.lifeStage === 'none') best.set(key, row)
  }
  return [...best.values()].filter(shown)
}
