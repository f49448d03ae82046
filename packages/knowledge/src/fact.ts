import type { SourceId, FactId } from './generated/ids.ts'

/**
 * What a fact is for, which decides what may be shown while its source is being checked:
 * - `safety`: a rule that protects; always active, shown as a precaution
 * - `reassurance`: "no problem known"; `efficacy`: what a remedy does; `amount`: how much;
 *   `description`: everything else. None of these is shown unverified.
 */
export const factKinds = ['safety', 'reassurance', 'efficacy', 'amount', 'description'] as const
export type FactKind = (typeof factKinds)[number]

/**
 * - `verified`: the number or sentence was read on the page (often a copy or a secondary page)
 * - `derived`: computed from verified numbers
 * - `unverified`: all of it, or a part that acts, is from memory
 */
export const verifications = ['verified', 'derived', 'unverified'] as const
export type Verification = (typeof verifications)[number]

/** Units a fact may have; `none` for a fact that is no amount. */
export const units = [
  'none',
  'mg/day',
  'mg',
  'mg²',
  'kcal/day',
  'g',
  'mg/mmol',
  'mEq/mmol',
  'mmol/L',
  'mmol/day',
  'µg/L',
  '%',
  'h',
  'min',
  's',
  'year',
  'month',
  'mL/min/1.73 m²',
  'cramps/week',
  'cramps/night',
  'odds ratio',
  'risk ratio',
  'points',
  'reactions',
  'times/week',
  'ratio',
  'g/mol',
] as const
export type Unit = (typeof units)[number]

/** What every fact of the house carries, whatever its topic. Texts live in the language bundles. */
export interface Fact {
  readonly id: FactId
  readonly kind: FactKind
  readonly value: number | null
  /** Lowest and highest figure that was read, for a fact that is a range and has no value. */
  readonly range?: { readonly low: number; readonly high: number }
  readonly unit: Unit
  /** For whom it holds, in English, for reviewers and exports. */
  readonly population: string
  /** Year, or date, from which it holds; null when the source bears no date. */
  readonly validFrom: string | null
  readonly sources: readonly SourceId[]
  readonly verification: Verification
  /** Civil date on which a pharmacist or GP signed it as it stands; null: nobody has. */
  readonly reviewed: string | null
  /** Facts that say something else: shown side by side, never resolved. */
  readonly conflictsWith?: readonly FactId[]
}
