import type { ContrastPeriods, SplitTotals } from './periods.ts'

/**
 * Collects, for every order of the reference set, the null values at which that order is at least as
 * extreme as the observed one, as closed intervals. p(value) = intervals that hold it / orders.
 */
export type NullSets = {
  readonly starts: number[]
  readonly ends: number[]
  /** orders that are at least as extreme at every null value, the observed one among them */
  everywhere: number
  orders: number
}

export function emptyNullSets(): NullSets {
  return { starts: [], ends: [], everywhere: 0, orders: 0 }
}

function add(sets: NullSets, start: number, end: number): void {
  sets.starts.push(start)
  sets.ends.push(end)
}

/**
 * Constant shift δ: the outcomes without the effect are y − δ·z, so the difference in means of an
 * order is d* − δ·c*, that of the observed order d − δ. |d* − δc*| ≥ |d − δ| holds between the two
 * crossings, an interval around d. Values are on the scale of the (scaled) outcomes.
 */
export function addShiftSet(sets: NullSets, observed: number, totals: SplitTotals): void {
  sets.orders++
  const nights1 = totals.nights11 + totals.nights10
  const nights0 = totals.nights01 + totals.nights00
  const same = totals.nights10 === 0 && totals.nights01 === 0
  const opposite = totals.nights11 === 0 && totals.nights00 === 0
  if (same || opposite) {
    sets.everywhere++
    add(sets, -Infinity, Infinity)
    return
  }
  if (nights1 === 0 || nights0 === 0) {
    add(sets, observed, observed)
    return
  }
  const difference =
    (totals.sum11 + totals.sum10) / nights1 - (totals.sum01 + totals.sum00) / nights0
  const slope = totals.nights11 / nights1 - totals.nights01 / nights0
  const first = (observed - difference) / (1 - slope)
  const second = (observed + difference) / (1 + slope)
  add(sets, Math.min(first, second), Math.max(first, second))
}

/** Positive roots of a r² + b r + c, ascending. */
export function positiveRoots(a: number, b: number, c: number): number[] {
  if (a === 0) {
    const root = -c / b
    return b !== 0 && root > 0 ? [root] : []
  }
  const discriminant = b * b - 4 * a * c
  if (discriminant < 0) return []
  // the stable form: no subtraction of nearly equal numbers
  const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant))
  const roots = q === 0 ? [0] : [q / a, c / q]
  return roots.filter((root) => root > 0).sort((x, y) => x - y)
}

/**
 * Constant rate ratio r: the outcomes without the effect are y / r where the arm was given. The score
 * of an order at r is r·(e + f r) / (n0* + n1* r) with e = n0*·s11 − n1*·s01, f = n0*·s10 − n1*·s00,
 * so |score*| ≥ |score| is the sign of a product of two quadratics with whole coefficients.
 */
export function addRatioSet(
  sets: NullSets,
  observed: { nights1: number; nights0: number; sum1: number; sum0: number },
  totals: SplitTotals,
): void {
  sets.orders++
  const { nights1: n1, nights0: n0, sum1, sum0 } = observed
  const m1 = totals.nights11 + totals.nights10
  const m0 = totals.nights01 + totals.nights00
  const e = m0 * totals.sum11 - m1 * totals.sum01
  const f = m0 * totals.sum10 - m1 * totals.sum00
  // (e + f r)(n0 + n1 r) ∓ (n0 sum1 − n1 sum0 r)(m0 + m1 r)
  const left = [f * n1, e * n1 + f * n0, e * n0] as const
  const right = [-n1 * sum0 * m1, n0 * sum1 * m1 - n1 * sum0 * m0, n0 * sum1 * m0] as const
  const minus = [left[0] - right[0], left[1] - right[1], left[2] - right[2]] as const
  const plus = [left[0] + right[0], left[1] + right[1], left[2] + right[2]] as const
  if (minus.every((c) => c === 0) || plus.every((c) => c === 0)) {
    sets.everywhere++
    add(sets, 0, Infinity)
    return
  }
  const roots = [...positiveRoots(...minus), ...positiveRoots(...plus)].sort((x, y) => x - y)
  const holds = (r: number): boolean => {
    const x = (minus[0] * r + minus[1]) * r + minus[2]
    const y = (plus[0] * r + plus[1]) * r + plus[2]
    return (x >= 0 && y >= 0) || (x <= 0 && y <= 0)
  }
  let start: number | null = null
  for (let i = 0; i <= roots.length; i++) {
    const low = i === 0 ? 0 : roots[i - 1]!
    const high = i === roots.length ? Infinity : roots[i]!
    const inside = high === Infinity ? (low === 0 ? 1 : 2 * low) : (low + high) / 2
    if (holds(inside)) {
      start ??= low
      if (i === roots.length) add(sets, start, Infinity)
    } else if (start !== null) {
      add(sets, start, low)
      start = null
    } else if (i > 0) {
      // the boundary between two pieces that do not hold: a tie at one value
      add(sets, low, low)
    }
  }
}

export type ConfidenceLimits = {
  readonly requestedLevel: number
  /** the level of these limits: as requested when attainable, else the highest attainable */
  readonly level: number
  readonly attainable: boolean
  /** null: unbounded on this side */
  readonly lower: number | null
  readonly upper: number | null
}

/** A level reads as a fraction of orders: 1 − 0.95 is meant as exactly one twentieth. */
function ordersAtMost(alpha: number, orders: number): number {
  return Math.floor(alpha * orders + 1e-9)
}

/**
 * Smallest and largest null value with p > 1 − level (the hull of the confidence set). When the level
 * is above what the number of orders allows, the highest attainable is used. `floor` is the open lower
 * end of the scale (0 for a ratio): a limit there is unbounded.
 */
export function confidenceLimits(
  sets: NullSets,
  level: number,
  floor: number,
  unit: number,
): ConfidenceLimits {
  const wanted = ordersAtMost(1 - level, sets.orders)
  const attainable = wanted >= sets.everywhere
  const most = attainable ? wanted : sets.everywhere
  const starts = Float64Array.from(sets.starts).sort()
  const ends = Float64Array.from(sets.ends).sort()
  const lower = lowestHeld(starts, ends, most)
  const upper = highestHeld(starts, ends, most)
  return {
    requestedLevel: level,
    level: attainable ? level : 1 - sets.everywhere / sets.orders,
    attainable,
    lower: lower === null || lower <= floor ? null : lower / unit,
    upper: upper === null || upper === Infinity ? null : upper / unit,
  }
}

/** Smallest value held by more than `most` intervals. */
function lowestHeld(starts: Float64Array, ends: Float64Array, most: number): number | null {
  let ended = 0
  for (let i = 0; i < starts.length; i++) {
    const value = starts[i]!
    while (ended < ends.length && ends[ended]! < value) ended++
    if (i + 1 - ended > most) return value
  }
  return null
}

function highestHeld(starts: Float64Array, ends: Float64Array, most: number): number | null {
  let notYet = 0
  for (let i = ends.length - 1; i >= 0; i--) {
    const value = ends[i]!
    while (notYet < starts.length && starts[starts.length - 1 - notYet]! > value) notYet++
    if (ends.length - i - notYet > most) return value
  }
  return null
}

/** The observed totals of a contrast. */
export function observedTotals(periods: ContrastPeriods): {
  nights1: number
  nights0: number
  sum1: number
  sum0: number
} {
  const observed = { nights1: 0, nights0: 0, sum1: 0, sum0: 0 }
  for (let i = 0; i < periods.position.length; i++) {
    if (periods.observedArm[i] === 1) {
      observed.nights1 += periods.nights[i]!
      observed.sum1 += periods.sum[i]!
    } else {
      observed.nights0 += periods.nights[i]!
      observed.sum0 += periods.sum[i]!
    }
  }
  return observed
}
