import type { ArmSequence, TrialDesign } from '../design/design.ts'
import { nightsOf } from '../design/nights.ts'

/** What the test knows of the periods of one contrast: one entry a period of the two arms. */
export type ContrastPeriods = {
  /** position of the period in the trial */
  readonly position: Int32Array
  /** 1 where the observed order had the arm, 0 where it had the reference */
  readonly observedArm: Uint8Array
  /** nights with an outcome, wash-out left out */
  readonly nights: Float64Array
  /** sum of the (scaled) outcomes of those nights */
  readonly sum: Float64Array
  /** sum of |outcome| over all periods, for tolerances */
  readonly magnitude: number
  /** the outcomes were multiplied by this to become whole numbers; 1 if they already are */
  readonly scale: number
  /** whole numbers all through: comparisons and ties are exact */
  readonly exact: boolean
  readonly missing: number
}

const largestExact = 2 ** 53

/** Smallest power of ten (to 10⁶) that makes all values whole, null when none does. */
export function decimalScale(values: readonly number[]): number | null {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    if (values.every((value) => isWholeAt(value, scale))) return scale
  }
  return null
}

function isWholeAt(value: number, scale: number): boolean {
  const whole = Math.round(value * scale)
  return whole / scale === value && Math.abs(whole) < largestExact
}

/** Twice the mid-ranks (1-based), so that ties stay whole numbers. */
export function doubledMidRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Array<number>(values.length).fill(0)
  for (let first = 0; first < order.length;) {
    let last = first
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++
    for (let i = first; i <= last; i++) ranks[order[i]!] = first + last + 2
    first = last + 1
  }
  return ranks
}

/**
 * Sums the outcomes of a contrast by period. `outcome` has one entry a night of the design, null
 * where missing; baseline nights, wash-out nights and periods of third arms are left out.
 */
export function contrastPeriods(
  design: TrialDesign,
  sequence: ArmSequence,
  outcome: readonly (number | null)[],
  contrast: readonly [arm: number, reference: number],
  ranked: boolean,
): ContrastPeriods {
  const [arm, reference] = contrast
  const position: number[] = []
  sequence.forEach((given, period) => {
    if (given === arm || given === reference) position.push(period)
  })
  const slot = new Map(position.map((period, index) => [period, index]))
  const values: number[] = []
  const slots: number[] = []
  let missing = 0
  for (const night of nightsOf(design, sequence)) {
    if (night.phase === 'baseline' || night.washout) continue
    const index = slot.get(night.period)
    if (index === undefined) continue
    const value = outcome[night.night] ?? null
    if (value === null) {
      missing++
      continue
    }
    values.push(value)
    slots.push(index)
  }
  const found = ranked ? 1 : decimalScale(values)
  const scale = found ?? 1
  const scaled = ranked
    ? doubledMidRanks(values)
    : values.map((value) => (found === null ? value : Math.round(value * scale)))
  const nights = new Float64Array(position.length)
  const sum = new Float64Array(position.length)
  let magnitude = 0
  scaled.forEach((value, i) => {
    nights[slots[i]!]!++
    sum[slots[i]!]! += value
    magnitude += Math.abs(value)
  })
  return {
    position: Int32Array.from(position),
    observedArm: Uint8Array.from(position, (period) => (sequence[period] === arm ? 1 : 0)),
    nights,
    sum,
    magnitude,
    scale,
    exact: found !== null && magnitude * values.length < largestExact,
    missing,
  }
}

/**
 * Totals under one order, split by the arm of that order (first digit) and the observed one (second):
 * `sum10` is the total of nights that the order gives the arm and that really had the reference.
 */
export type SplitTotals = {
  nights11: number
  nights10: number
  nights01: number
  nights00: number
  sum11: number
  sum10: number
  sum01: number
  sum00: number
}

export function splitTotals(
  periods: ContrastPeriods,
  sequence: ArrayLike<number>,
  arm: number,
  into: SplitTotals,
): SplitTotals {
  let nights11 = 0
  let nights10 = 0
  let nights01 = 0
  let nights00 = 0
  let sum11 = 0
  let sum10 = 0
  let sum01 = 0
  let sum00 = 0
  const { position, observedArm, nights, sum } = periods
  for (let i = 0; i < position.length; i++) {
    const n = nights[i]!
    const s = sum[i]!
    if (sequence[position[i]!] === arm) {
      if (observedArm[i] === 1) {
        nights11 += n
        sum11 += s
      } else {
        nights10 += n
        sum10 += s
      }
    } else if (observedArm[i] === 1) {
      nights01 += n
      sum01 += s
    } else {
      nights00 += n
      sum00 += s
    }
  }
  into.nights11 = nights11
  into.nights10 = nights10
  into.nights01 = nights01
  into.nights00 = nights00
  into.sum11 = sum11
  into.sum10 = sum10
  into.sum01 = sum01
  into.sum00 = sum00
  return into
}

export function emptyTotals(): SplitTotals {
  return {
    nights11: 0,
    nights10: 0,
    nights01: 0,
    nights00: 0,
    sum11: 0,
    sum10: 0,
    sum01: 0,
    sum00: 0,
  }
}
