import type { FoodNutrient } from '@legwork/knowledge'

/** Nutrients for which authorities set amounts. */
export type Mineral = Exclude<FoodNutrient, 'energy'>

/** Who asks: all that reference intakes depend on. */
export interface IntakePerson {
  readonly ageMonths: number
  readonly sex: 'female' | 'male' | 'unknown'
  readonly lifeStage: 'none' | 'pregnancy' | 'lactation'
}

/** Aimed at (adequate or recommended), the average requirement, or the most that may be added. */
export type ReferenceKind = 'aim' | 'average-requirement' | 'upper-level'

/**
 * One amount of one authority, as the facts hold it. `unverified` amounts are never shown.
 * `ageMaxMonths` is exclusive; null is no limit.
 */
export interface IntakeReference {
  readonly id: string
  readonly nutrient: Mineral
  readonly authority: string
  readonly year: number
  readonly kind: ReferenceKind
  /** The authority's own word: AI, RDA, PRI, RNI, UL … */
  readonly valueType: string
  readonly sex: 'both' | 'female' | 'male'
  readonly ageMinMonths: number
  readonly ageMaxMonths: number | null
  readonly lifeStage: 'none' | 'pregnancy' | 'lactation'
  readonly mgPerDay: number
  /** What counts: everything, or only what was added (supplements, fortified food, medicines). */
  readonly counts: 'total' | 'added'
  readonly verification: 'verified' | 'derived' | 'unverified'
  readonly sources: readonly string[]
}

/** A range of milligrams; low = high when it is known exactly. */
export interface MgRange {
  readonly low: number
  readonly high: number
}

export const exactly = (mg: number): MgRange => ({ low: mg, high: mg })

export const sumRanges = (ranges: readonly MgRange[]): MgRange =>
  ranges.reduce((sum, one) => ({ low: sum.low + one.low, high: sum.high + one.high }), exactly(0))
