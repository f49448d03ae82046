import type { Fact } from './fact.ts'
import type { IntakeId } from './generated/ids.ts'

export const nutrients = ['magnesium', 'calcium', 'potassium'] as const
export type Nutrient = (typeof nutrients)[number]

/** Who set an amount; `eu-label` is the labelling reference, which is nobody's personal need. */
export const authorities = [
  'efsa',
  'gezondheidsraad',
  'nasem',
  'dach',
  'nordic',
  'uk',
  'bfr',
  'eu-label',
] as const
export type Authority = (typeof authorities)[number]

/**
 * - `AI` adequate intake, `RI` a recommended or adequate intake, `RDA`, `PRI` and `RNI` recommended
 *   intakes: amounts to aim for
 * - `EAR` average requirement: for groups only
 * - `UL` tolerable upper level, `max-supplement` an authority's maximum for supplements
 * - `label` the reference on labels
 */
export const intakeTypes = [
  'AI',
  'RI',
  'RDA',
  'PRI',
  'RNI',
  'EAR',
  'UL',
  'max-supplement',
  'label',
] as const
export type IntakeType = (typeof intakeTypes)[number]

/** What is counted when an intake is compared with the amount. */
export const countings = [
  'total',
  'supplements',
  'supplements-and-fortified',
  'supplements-and-medicines',
] as const
export type Counting = (typeof countings)[number]

export const lifeStages = ['none', 'pregnancy', 'lactation'] as const
export type LifeStage = (typeof lifeStages)[number]

export const sexes = ['male', 'female'] as const
export type Sex = (typeof sexes)[number]

/** An amount in mg/day for people of an age, sex and life stage. */
export interface ReferenceIntake extends Fact {
  readonly id: IntakeId
  readonly kind: 'amount'
  readonly value: number
  readonly unit: 'mg/day'
  readonly nutrient: Nutrient
  readonly authority: Authority
  readonly type: IntakeType
  readonly sex: Sex | 'both'
  /** Age in months at which it begins. */
  readonly fromMonths: number
  /** Age in months before which it ends; null: no end. */
  readonly toMonths: number | null
  readonly lifeStage: LifeStage
  readonly countsFor: Counting
}
