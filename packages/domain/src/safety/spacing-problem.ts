import type { Minute } from './clock-time.ts'
import { minutesBetween, minutesUntil } from './clock-time.ts'

/**
 * One thing that is swallowed at set times.
 * - `supplement`: magnesium that may be placed anywhere in the waking day
 * - `source`: something else that holds magnesium (an antacid, a laxative) and keeps its times
 * - `medicine`: something that must keep hours from magnesium
 */
export interface SpacedItem {
  readonly label: string
  readonly kind: 'supplement' | 'source' | 'medicine'
  readonly doses: readonly SpacedDose[]
  /** Minutes: the medicine at least `before` before magnesium, or at least `after` after it. */
  readonly hours?: { readonly before: number; readonly after: number }
  /** Its hours are those of the general rule: no record speaks of this medicine's own. */
  readonly general?: boolean
  /** Taken in the evening, it moves magnesium to the morning or noon. */
  readonly morning?: boolean
  /** Taken on an empty stomach. */
  readonly fasting?: boolean
  /** The times the person gave for a supplement, which may be placed anywhere; absent when they are assumed. */
  readonly given?: readonly Minute[]
  /** Minutes that doses of the same item stay apart. */
  readonly apart: number
}

export interface SpacedDose {
  /** The present time, which is kept within `reach` minutes; null: it has none and may go anywhere. */
  readonly present: Minute | null
  readonly reach: number
  /** Where the person would like it. */
  readonly wish: Minute
}

export interface SpacingDay {
  readonly wake: Minute
  readonly bed: Minute
  readonly meals: readonly Minute[]
}

export interface SpacingProblem {
  readonly items: readonly SpacedItem[]
  readonly day: SpacingDay
}

/**
 * A rule a timetable keeps. `hours:LABEL` (the medicine's own hours), `general:LABEL` (the general hours, for a medicine
 * without its own), `times:LABEL` (stays within reach of its present times), `morning:LABEL`,
 * `meals:LABEL`, `apart:LABEL`, `sleep` (nothing is placed outside the waking hours).
 */
export type SpacingRuleId =
  'sleep' | `${'hours' | 'general' | 'times' | 'morning' | 'meals' | 'apart'}:${string}`

/**
 * Where the clock decides. Evening and "morning or noon" are a decision of this project on the rule "evening gabapentin
 * moves magnesium to the morning"; the minutes round a meal are the cautious end of what labels of thyroid hormone and
 * bisphosphonates say (30 to 60 minutes before food, 3 hours after it).
 */
const clockRules = {
  evening: 17 * 60,
  noon: 13 * 60,
  fastingBeforeMeal: 60,
  fastingAfterMeal: 180,
} as const

/** All rules that have something to say in this problem. */
export function rulesOf(problem: SpacingProblem): SpacingRuleId[] {
  const rules: SpacingRuleId[] = []
  for (const item of problem.items) {
    if (item.doses.length > 1) rules.push(`apart:${item.label}`)
    if (item.fasting === true) rules.push(`meals:${item.label}`)
  }
  rules.push('sleep')
  for (const item of problem.items) {
    if (item.kind !== 'supplement' && item.doses.some((dose) => dose.present !== null)) {
      rules.push(`times:${item.label}`)
    }
    if (item.morning === true) rules.push(`morning:${item.label}`)
    if (item.hours !== undefined) rules.push(hoursRule(item))
  }
  return rules
}

function hoursRule({ label, general }: SpacedItem): SpacingRuleId {
  return general === true ? `general:${label}` : `hours:${label}`
}

export type ActiveRules = ReadonlySet<SpacingRuleId>

/** Whether a dose may stand at a time, looking at nothing but itself and the day. */
export function mayStand(
  item: SpacedItem,
  dose: SpacedDose,
  time: Minute,
  day: SpacingDay,
  active: ActiveRules,
): boolean {
  if (time === dose.present) return true
  if (
    dose.present !== null &&
    active.has(`times:${item.label}`) &&
    minutesBetween(time, dose.present) > dose.reach
  ) {
    return false
  }
  if (active.has('sleep') && !isAwake(time, day)) return false
  if (item.fasting === true && active.has(`meals:${item.label}`)) {
    return day.meals.every(
      (meal) =>
        minutesUntil(time, meal) >= clockRules.fastingBeforeMeal &&
        minutesUntil(meal, time) >= clockRules.fastingAfterMeal,
    )
  }
  return true
}

/** From waking up to going to bed, both included. */
function isAwake(time: Minute, day: SpacingDay): boolean {
  return minutesUntil(day.wake, time) <= minutesUntil(day.wake, day.bed)
}

/** Whether a dose of a medicine and a dose of something that holds magnesium may stand where they stand. */
export function mayStandTogether(
  medicine: SpacedItem,
  medicineTime: Minute,
  magnesium: SpacedItem,
  magnesiumTime: Minute,
  active: ActiveRules,
): boolean {
  if (medicine.hours !== undefined && active.has(hoursRule(medicine))) {
    const { before, after } = medicine.hours
    const later = minutesUntil(medicineTime, magnesiumTime) >= before
    const earlier = minutesUntil(magnesiumTime, medicineTime) >= after
    // Every day again: the dose before and the dose after must both keep their distance.
    if (!(later && (earlier || magnesiumTime === medicineTime))) return false
  }
  return !(
    medicine.morning === true &&
    active.has(`morning:${medicine.label}`) &&
    magnesium.kind === 'supplement' &&
    medicineTime >= clockRules.evening &&
    magnesiumTime > clockRules.noon
  )
}

/** Whether two doses of the same item are far enough apart. */
export function farEnough(item: SpacedItem, a: Minute, b: Minute, active: ActiveRules): boolean {
  return !active.has(`apart:${item.label}`) || minutesBetween(a, b) >= item.apart
}
