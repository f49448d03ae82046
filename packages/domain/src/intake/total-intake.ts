import type { DayTotals } from './day-totals.ts'
import type { MgRange } from './reference.ts'
import type { UsualIntake } from './usual-intake.ts'

/** Supplements and medicines as taken: the mean over all days of the diary, unshrunk. */
export function usualSupplements(
  days: readonly DayTotals[],
): MgRange & { readonly atLeast: boolean } {
  if (days.length === 0) return { low: 0, high: 0, atLeast: false }
  const mean = (pick: (day: DayTotals) => number): number =>
    days.reduce((sum, day) => sum + pick(day), 0) / days.length
  return {
    low: mean((day) => day.supplements.low),
    high: mean((day) => day.supplements.high),
    atLeast: days.some((day) => day.supplements.atLeast),
  }
}

/** Usual food magnesium with the supplements added as taken; null while there are too few days. */
export function usualTotal(
  food: UsualIntake,
  supplements: MgRange,
): { readonly low: number; readonly middle: number; readonly high: number } | null {
  if (food.state === 'too-few-days') return null
  return {
    low: food.low + supplements.low,
    middle: food.middle + (supplements.low + supplements.high) / 2,
    high: food.high + supplements.high,
  }
}
