import type { Need } from './need.ts'
import type { UsualIntake } from './usual-intake.ts'

/**
 * Usual intake beside what an authority advises. An adequate intake tells nothing about the chance of a deficiency, so no
 * state here says that anybody is deficient; the texts in i18n say so in words.
 */
export type AdequacyState =
  | 'too-few-days'
  /** The whole 90 % interval is at or above the amount. */
  | 'likely-at-least'
  /** The interval holds the amount: cannot be told. */
  | 'cannot-tell'
  /** The whole interval is below the amount. */
  | 'likely-less'

export interface Adequacy {
  readonly state: AdequacyState
  readonly need: Need
  /** Milligrams between the middle of the interval and the amount; null when there is no estimate. */
  readonly difference: {
    readonly low: number
    readonly middle: number
    readonly high: number
  } | null
}

/**
 * Compares the usual food intake, or food and supplements together (`usualTotal`), with a need. When days were
 * "at least", the truth is higher, so "likely less" becomes "cannot tell".
 */
export function adequacyOf(
  usual: { readonly low: number; readonly middle: number; readonly high: number } | null,
  need: Need,
  notes: UsualIntake['notes'] = [],
): Adequacy {
  if (usual === null) return { state: 'too-few-days', need, difference: null }
  const state: AdequacyState =
    usual.low >= need.high
      ? 'likely-at-least'
      : usual.high < need.low && !notes.includes('at-least')
        ? 'likely-less'
        : 'cannot-tell'
  return {
    state,
    need,
    difference: {
      low: usual.low - need.high,
      middle: usual.middle - (need.low + need.high) / 2,
      high: usual.high - need.low,
    },
  }
}
