import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { nightCount, periodsByArm } from '../design/design.ts'
import type { ArmSequence, TrialDesign } from '../design/design.ts'
import type { Family } from '../model/series.ts'
import {
  addRatioSet,
  addShiftSet,
  confidenceLimits,
  emptyNullSets,
  observedTotals,
} from './interval.ts'
import type { ConfidenceLimits } from './interval.ts'
import { contrastPeriods, emptyTotals, splitTotals } from './periods.ts'
import type { ContrastPeriods } from './periods.ts'
import { referenceSet } from './reference-set.ts'
import type { ReferenceSet } from './reference-set.ts'
import { defaultStatistic, statisticSize } from './statistic.ts'
import type { RandomisationStatistic } from './statistic.ts'

export type RandomisationOptions = {
  /** arm index of the contrast; default 1 */
  readonly arm?: number
  /** index it is compared with; default 0, the reference of the design */
  readonly reference?: number
  readonly statistic?: RandomisationStatistic
  /** confidence level of the interval; default 0.95 */
  readonly level?: number
  /** seed of the sample of orders, used above 10⁶ orders */
  readonly seed?: number
  /** orders sampled above 10⁶; default 100,000 */
  readonly draws?: number
  /** false leaves the interval out (null): for simulation */
  readonly interval?: boolean
}

/** What the figures rest on; the text for people is looked up by code. */
export type RandomisationAssumption =
  /** the order was really drawn by the stated rule */
  | 'drawn-by-design'
  /** the null: every night's outcome is the same under both arms, carry-over included */
  | 'sharp-null'
  /** an arm does not change which nights are missing */
  | 'missing-not-by-arm'
  /** periods of third arms are held where they were */
  | 'third-arms-held'
  /** p is estimated from a sample of orders */
  | 'sampled-orders'
  /** interval: the arm multiplies every night's outcome by one ratio, at once */
  | 'constant-rate-ratio'
  /** interval: the arm adds one amount to every night's outcome, at once */
  | 'constant-shift'

export type RandomisationResult = {
  readonly statistic: RandomisationStatistic
  readonly arm: number
  readonly reference: number
  /** two-sided: share of orders with |T| at least the observed */
  readonly p: number
  /** orders that the design could have drawn (for this contrast); a double above 2^53 */
  readonly sequences: number
  readonly enumerated: boolean
  /** orders p was computed from: all, or draws + 1 */
  readonly ordersUsed: number
  /** smallest two-sided p that this design allows (sampled: 1 / ordersUsed) */
  readonly smallestP: number
  /** p values that these data could have given, smallest first, at most 200; null when sampled */
  readonly attainable: readonly number[] | null
  /** highest confidence level whose interval could be bounded: 1 − smallestP */
  readonly highestLevel: number
  /** rate ratio or difference in means, risks or mean ranks; null when it has no value */
  readonly estimate: number | null
  /** by inversion; null where no null model is defined (ranks, risks) */
  readonly interval: (ConfidenceLimits & { readonly scale: 'rate-ratio' | 'shift' }) | null
  readonly assumptions: readonly RandomisationAssumption[]
  readonly nightsByArm: { readonly arm: number; readonly reference: number }
  readonly missingNights: number
}

export type RandomisationError = {
  readonly type: 'randomisation-unavailable'
  readonly rule:
    | 'one-entry-a-night'
    | 'arm-of-design'
    | 'two-different-arms'
    | 'order-of-design'
    | 'finite'
    | 'whole-and-not-negative'
    | 'zero-or-one'
    | 'both-arms-observed'
    | 'level'
    | 'draws'
  readonly value: number | readonly number[]
}

type Rule = RandomisationError['rule']

function refuse(rule: Rule, value: number | readonly number[]): Result<never, RandomisationError> {
  return err({ type: 'randomisation-unavailable', rule, value })
}

function brokenOutcome(statistic: RandomisationStatistic, value: number): Rule | null {
  if (!Number.isFinite(value)) return 'finite'
  if (statistic === 'rate-score')
    return Number.isInteger(value) && value >= 0 ? null : 'whole-and-not-negative'
  if (statistic === 'risk-difference') return value === 0 || value === 1 ? null : 'zero-or-one'
  return null
}

/** |T| of every order of the set, in order. */
export function statisticSizes(
  set: ReferenceSet,
  periods: ContrastPeriods,
  statistic: RandomisationStatistic,
  arm: number,
): Float64Array {
  const sizes = new Float64Array(set.orders)
  const totals = emptyTotals()
  let order = 0
  set.forEach((sequence) => {
    sizes[order++] = statisticSize(statistic, splitTotals(periods, sequence, arm, totals))
  })
  return sizes
}

/** Comparisons of sums of decimals that are not whole at 10⁻⁶: equal within rounding counts as equal. */
function tolerance(periods: ContrastPeriods, statistic: RandomisationStatistic): number {
  if (periods.exact) return 0
  const nights = periods.nights.reduce((sum, n) => sum + n, 0)
  return 1e-12 * periods.magnitude * (statistic === 'rate-score' ? nights : 1)
}

/** p of every distinct |T|, ascending in p: the p values the data could have given. */
export function attainableP(sizes: Float64Array, slack: number): number[] {
  const sorted = Float64Array.from(sizes).sort()
  const found: number[] = []
  let last = sorted.length
  while (last > 0) {
    const size = sorted[last - 1]!
    let first = last - 1
    while (first > 0 && sorted[first - 1]! >= size - slack) first--
    found.push((sorted.length - first) / sorted.length)
    last = first
  }
  return found
}

const mostAttainable = 200

/**
 * The randomisation test of a contrast over exactly the orders that the design could have drawn
 * (Fisher 1935; for single-case designs Edgington and Onghena, "Randomization Tests", 4th ed.).
 *
 * `outcome` has one entry a night of the design, baseline included (left out, as are wash-out and
 * missing nights). Up to 10⁶ orders p is exact; above, p = (1 + hits) / (1 + draws), valid at any
 * number of draws. With more than two arms the test holds the periods of third arms where they were
 * and permutes within the two arms (`contrastSpace`).
 *
 * The interval holds the null values with p > 1 − level: a constant rate ratio for `rate-score`, a
 * constant shift for `mean-difference`, both acting at once (no carry-over). The imputation multiplies
 * or moves the outcomes; for counts it is exact for a multiplicative effect and approximate for a
 * ratio of expected counts, and says nothing (both ends unbounded) when an arm has no event. When the level is out of reach the highest attainable is used and said.
 */
export function randomisationTest(
  design: TrialDesign,
  sequence: ArmSequence,
  outcome: readonly (number | null)[],
  family: Family,
  options: RandomisationOptions = {},
): Result<RandomisationResult, RandomisationError> {
  const { arm = 1, reference = 0, level = 0.95, seed = 0, draws = 100_000 } = options
  const statistic = options.statistic ?? defaultStatistic(family)
  if (outcome.length !== nightCount(design)) return refuse('one-entry-a-night', outcome.length)
  for (const index of [arm, reference]) {
    if (!Number.isInteger(index) || index < 0 || index >= design.arms.length)
      return refuse('arm-of-design', index)
  }
  if (arm === reference) return refuse('two-different-arms', arm)
  if (!(level > 0 && level < 1)) return refuse('level', level)
  if (!Number.isInteger(draws) || draws < 99) return refuse('draws', draws)
  const set = referenceSet(design, [arm, reference], sequence, seed, draws)
  if (set === null) return refuse('order-of-design', sequence)
  for (const value of outcome) {
    const rule = value === null ? null : brokenOutcome(statistic, value)
    if (value !== null && rule !== null) return refuse(rule, value)
  }
  const ranked = statistic === 'rank-difference'
  const periods = contrastPeriods(design, sequence, outcome, [arm, reference], ranked)
  const observed = observedTotals(periods)
  if (observed.nights1 === 0) return refuse('both-arms-observed', arm)
  if (observed.nights0 === 0) return refuse('both-arms-observed', reference)

  const sizes = statisticSizes(set, periods, statistic, arm)
  const size = statisticSize(statistic, splitTotals(periods, sequence, arm, emptyTotals()))
  const slack = tolerance(periods, statistic)
  let atLeast = 0
  for (const other of sizes) if (other >= size - slack) atLeast++

  const perBlock = periodsByArm(design)
  const forced = perBlock[arm] === perBlock[reference] ? 2 : 1
  const smallestP = set.enumerated ? Math.min(1, forced / set.orders) : 1 / set.orders
  const inverted = options.interval === false ? null : invert(set, periods, statistic, arm, level)
  return ok({
    statistic,
    arm,
    reference,
    p: atLeast / set.orders,
    sequences: Number(set.count),
    enumerated: set.enumerated,
    ordersUsed: set.orders,
    smallestP,
    attainable: set.enumerated ? attainableP(sizes, slack).slice(0, mostAttainable) : null,
    highestLevel: 1 - smallestP,
    estimate: estimateOf(statistic, periods, observed),
    interval: inverted,
    assumptions: [
      'drawn-by-design',
      'sharp-null',
      ...(periods.missing > 0 ? (['missing-not-by-arm'] as const) : []),
      ...(design.arms.length > 2 ? (['third-arms-held'] as const) : []),
      ...(set.enumerated ? [] : (['sampled-orders'] as const)),
      ...(inverted === null
        ? []
        : [
            inverted.scale === 'rate-ratio'
              ? ('constant-rate-ratio' as const)
              : ('constant-shift' as const),
          ]),
    ],
    nightsByArm: { arm: observed.nights1, reference: observed.nights0 },
    missingNights: periods.missing,
  })
}

function estimateOf(
  statistic: RandomisationStatistic,
  periods: ContrastPeriods,
  observed: ReturnType<typeof observedTotals>,
): number | null {
  const mean1 = observed.sum1 / observed.nights1
  const mean0 = observed.sum0 / observed.nights0
  if (statistic === 'rate-score') return mean0 > 0 ? mean1 / mean0 : null
  const unit = statistic === 'rank-difference' ? 2 : periods.scale
  return (mean1 - mean0) / unit
}

function invert(
  set: ReferenceSet,
  periods: ContrastPeriods,
  statistic: RandomisationStatistic,
  arm: number,
  level: number,
): RandomisationResult['interval'] {
  if (statistic === 'rank-difference' || statistic === 'risk-difference') return null
  const observed = observedTotals(periods)
  const sets = emptyNullSets()
  const totals = emptyTotals()
  const difference = observed.sum1 / observed.nights1 - observed.sum0 / observed.nights0
  set.forEach((sequence) => {
    splitTotals(periods, sequence, arm, totals)
    if (statistic === 'rate-score') addRatioSet(sets, observed, totals)
    else addShiftSet(sets, difference, totals)
  })
  if (statistic === 'rate-score') {
    const limits = confidenceLimits(sets, level, 0, 1)
    const eventless = observed.sum1 === 0 || observed.sum0 === 0
    return { scale: 'rate-ratio', ...limits, ...(eventless ? { lower: null, upper: null } : {}) }
  }
  return { scale: 'shift', ...confidenceLimits(sets, level, -Infinity, periods.scale) }
}
