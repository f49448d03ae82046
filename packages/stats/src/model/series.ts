import type { Result } from '@legwork/base'

/** Likelihood families; see ARCHITECTURE.md for links and scales. */
export type Family = 'poisson' | 'negbin' | 'bernoulli' | 'ordinal' | 'gaussian'

/**
 * One person's nights in order. `outcome[t]` is null when missing (no likelihood term, the chain goes
 * on). `arm[t]` is 0 for the reference, 1..armCount−1 for the others, null for a night outside the
 * comparison (baseline, or a wash-out without a dose): no likelihood, treated as off, so the exposure decays.
 */
export type TrialSeries = {
  readonly family: Family
  readonly outcome: readonly (number | null)[]
  readonly arm: readonly (number | null)[]
  readonly armCount: number
  /**
   * False on a night that has an arm and is not compared, such as the treated wash-out at the start of a period: the
   * exposure goes on, an outcome is not looked at and not missed. Absent: every night with an arm is compared.
   */
  readonly compared?: readonly boolean[]
  /** Number of categories of an ordinal outcome, coded 0..categories−1. */
  readonly categories?: number
}

export type SeriesError =
  | { readonly type: 'lengths-differ'; readonly outcome: number; readonly arm: number }
  | { readonly type: 'too-few-nights'; readonly observed: number; readonly needed: number }
  | { readonly type: 'too-many-nights'; readonly nights: number; readonly most: number }
  | { readonly type: 'arm-count-invalid'; readonly armCount: number }
  | { readonly type: 'arm-invalid'; readonly night: number; readonly arm: number }
  | { readonly type: 'only-one-arm'; readonly arm: number | null }
  | { readonly type: 'arm-without-nights'; readonly arm: number }
  | {
      readonly type: 'outcome-invalid'
      readonly night: number
      readonly value: number
      readonly rule: 'finite' | 'count' | 'zero-or-one' | 'category' | 'magnitude'
    }
  | { readonly type: 'categories-invalid'; readonly categories: number | null }

/** Whether a night is in the comparison, with an outcome or without. */
export function isCompared({ arm, compared }: TrialSeries, night: number): boolean {
  return (arm[night] ?? null) !== null && compared?.[night] !== false
}

/** Fewest nights in the comparison with an outcome that are analysed. */
const FEWEST_NIGHTS = 4
const MOST_NIGHTS = 20_000
const LARGEST_COUNT = 1e9
const MOST_CATEGORIES = 21
export const MOST_ARMS = 8

/**
 * Checks a series. Night numbers in errors count from 0. A series whose comparison holds one arm only
 * carries no information on an effect and is refused, as is an arm without a single observed night.
 */
export function checkSeries(series: TrialSeries): Result<TrialSeries, SeriesError> {
  const { family, outcome, arm, armCount, categories, compared } = series
  const fail = (error: SeriesError): Result<TrialSeries, SeriesError> => ({ ok: false, error })
  if (outcome.length !== arm.length) {
    return fail({ type: 'lengths-differ', outcome: outcome.length, arm: arm.length })
  }
  if (compared !== undefined && compared.length !== arm.length) {
    return fail({ type: 'lengths-differ', outcome: compared.length, arm: arm.length })
  }
  if (outcome.length > MOST_NIGHTS) {
    return fail({ type: 'too-many-nights', nights: outcome.length, most: MOST_NIGHTS })
  }
  if (!Number.isInteger(armCount) || armCount < 2 || armCount > MOST_ARMS) {
    return fail({ type: 'arm-count-invalid', armCount })
  }
  if (family === 'ordinal') {
    if (
      categories === undefined ||
      !Number.isInteger(categories) ||
      categories < 2 ||
      categories > MOST_CATEGORIES
    ) {
      return fail({ type: 'categories-invalid', categories: categories ?? null })
    }
  }
  const observedByArm = new Array<number>(armCount).fill(0)
  for (let t = 0; t < outcome.length; t++) {
    const z = arm[t] ?? null
    if (z !== null && !(Number.isInteger(z) && z >= 0 && z < armCount)) {
      return fail({ type: 'arm-invalid', night: t, arm: z })
    }
    const y = outcome[t] ?? null
    if (y === null) continue
    const rule = brokenRule(series, y)
    if (rule !== null) return fail({ type: 'outcome-invalid', night: t, value: y, rule })
    if (z !== null && isCompared(series, t)) observedByArm[z] = (observedByArm[z] ?? 0) + 1
  }
  const observed = observedByArm.reduce((sum, n) => sum + n, 0)
  if (observed < FEWEST_NIGHTS) {
    return fail({ type: 'too-few-nights', observed, needed: FEWEST_NIGHTS })
  }
  const present = observedByArm.flatMap((n, index) => (n > 0 ? [index] : []))
  if (present.length < 2) return fail({ type: 'only-one-arm', arm: present[0] ?? null })
  const empty = observedByArm.indexOf(0)
  if (empty >= 0) return fail({ type: 'arm-without-nights', arm: empty })
  return { ok: true, value: series }
}

function brokenRule(
  series: TrialSeries,
  y: number,
): 'finite' | 'count' | 'zero-or-one' | 'category' | 'magnitude' | null {
  if (!Number.isFinite(y)) return 'finite'
  switch (series.family) {
    case 'poisson':
    case 'negbin':
      if (!Number.isInteger(y) || y < 0) return 'count'
      return y > LARGEST_COUNT ? 'magnitude' : null
    case 'bernoulli':
      return y === 0 || y === 1 ? null : 'zero-or-one'
    case 'ordinal':
      return Number.isInteger(y) && y >= 0 && y < (series.categories ?? 0) ? null : 'category'
    case 'gaussian':
      return Math.abs(y) > 1e9 ? 'magnitude' : null
  }
}
