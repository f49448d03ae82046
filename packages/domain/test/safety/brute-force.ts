import type { SpacedItem, SpacingProblem, SpacingRuleId } from '../../src/safety/spacing-problem.ts'

/**
 * A second reading of the spacing rules, written apart from the solver: every combination of times on the grid, each rule
 * in the words of the issue. Slow on purpose; for problems with few doses.
 */
type Times = Readonly<Record<string, readonly number[]>>

const day = 24 * 60
const roundTheClock = (a: number, b: number) => Math.min(Math.abs(a - b), day - Math.abs(a - b))

/** The rules that a given timetable breaks. */
export function brokenRules(problem: SpacingProblem, times: Times): Set<SpacingRuleId> {
  const broken = new Set<SpacingRuleId>()
  const { wake, bed, meals } = problem.day
  const awakeUntil = bed > wake ? bed : bed + day
  for (const item of problem.items) {
    const own = times[item.label] ?? []
    own.forEach((time, i) => {
      const dose = item.doses[i]
      if (dose === undefined) throw new Error(`brokenRules: no dose ${i} of ${item.label}`)
      if (time !== dose.present) {
        const clock = time < wake ? time + day : time
        if (clock < wake || clock > awakeUntil) broken.add('sleep')
        if (dose.present !== null && roundTheClock(time, dose.present) > dose.reach) {
          broken.add(`times:${item.label}`)
        }
        if (item.fasting === true) {
          for (const meal of meals) {
            for (const served of [meal - day, meal, meal + day]) {
              if (served >= time && served - time < 60) broken.add(`meals:${item.label}`)
              if (time >= served && time - served < 180) broken.add(`meals:${item.label}`)
            }
          }
        }
      }
      for (const other of own.slice(i + 1)) {
        if (roundTheClock(time, other) < item.apart) broken.add(`apart:${item.label}`)
      }
    })
    if (item.kind !== 'medicine') continue
    for (const holder of problem.items.filter((each) => each.kind !== 'medicine')) {
      for (const magnesium of times[holder.label] ?? []) {
        for (const time of own) pairRules(item, time, holder, magnesium, broken)
      }
    }
  }
  return broken
}

function pairRules(
  item: SpacedItem,
  time: number,
  holder: SpacedItem,
  magnesium: number,
  broken: Set<SpacingRuleId>,
): void {
  if (item.hours !== undefined) {
    // Yesterday's, today's and tomorrow's magnesium.
    for (const taken of [magnesium - day, magnesium, magnesium + day]) {
      const earlyEnough = time <= taken - item.hours.before
      const lateEnough = time >= taken + item.hours.after
      if (earlyEnough || lateEnough) continue
      broken.add(item.general === true ? `general:${item.label}` : `hours:${item.label}`)
    }
  }
  if (
    item.morning === true &&
    holder.kind === 'supplement' &&
    time >= 17 * 60 &&
    magnesium > 13 * 60
  ) {
    broken.add(`morning:${item.label}`)
  }
}

export interface BruteForced {
  /** Cost of the best timetable that keeps the rules, or null when there is none. */
  readonly best: readonly number[] | null
}

/** Every combination on the grid. `rules`: only these count. */
export function bruteForce(
  problem: SpacingProblem,
  rules: ReadonlySet<SpacingRuleId>,
  step: number,
): BruteForced {
  const doses = problem.items.flatMap((item) => item.doses.map((dose) => ({ item, dose })))
  const every = Array.from({ length: day / step }, (_, i) => i * step)
  // A fixed dose has one place while its rule counts: going through the others would only find the rule broken.
  const choices = doses.map(({ item, dose }) =>
    dose.present !== null && rules.has(`times:${item.label}`)
      ? every.filter((time) => roundTheClock(time, dose.present ?? 0) <= dose.reach)
      : every,
  )
  let best: number[] | null = null
  const chosen: number[] = []
  const visit = (index: number): void => {
    const choice = choices[index]
    if (choice === undefined) {
      const times: Record<string, number[]> = {}
      doses.forEach(({ item }, i) => (times[item.label] ??= []).push(chosen[i] ?? 0))
      for (const rule of brokenRules(problem, times)) if (rules.has(rule)) return
      const cost = costOf(problem, times)
      if (best === null || comesBefore(cost, best)) best = cost
      return
    }
    for (const time of choice) {
      chosen.push(time)
      visit(index + 1)
      chosen.pop()
    }
  }
  visit(0)
  return { best }
}

/**
 * Whether any combination of times on the grid keeps the rules, for whole lists. Every rule is about one dose or two, so
 * each time and each pair of times is judged by `brokenRules`, and every combination is tried: all places of what holds
 * magnesium, and next to them all places of each medicine (medicines ask nothing of each other).
 */
export function anyTimetable(
  problem: SpacingProblem,
  rules: ReadonlySet<SpacingRuleId>,
  step: number,
): boolean {
  const size = day / step
  const keeps = (items: readonly SpacedItem[], times: Times): boolean =>
    [...brokenRules({ ...problem, items }, times)].every((rule) => !rules.has(rule))
  const doses = problem.items.flatMap((item) => item.doses.map((dose) => ({ item, dose })))
  const alone = doses.map(({ item, dose }) =>
    Array.from({ length: size }, (_, i) => i * step).filter((time) =>
      keeps([{ ...item, doses: [dose] }], { [item.label]: [time] }),
    ),
  )
  const judged = new Map<number, boolean>()
  const together = (a: number, atA: number, b: number, atB: number): boolean => {
    const key = ((a * doses.length + b) * size + atA / step) * size + atB / step
    const known = judged.get(key)
    if (known !== undefined) return known
    const [one, other] = [doses[a], doses[b]]
    if (one === undefined || other === undefined) throw new Error(`together: no dose ${a} or ${b}`)
    const kept =
      one.item === other.item
        ? keeps([{ ...one.item, doses: [one.dose, other.dose] }], { [one.item.label]: [atA, atB] })
        : keeps(
            [
              { ...one.item, doses: [one.dose] },
              { ...other.item, doses: [other.dose] },
            ],
            { [one.item.label]: [atA], [other.item.label]: [atB] },
          )
    judged.set(key, kept)
    return kept
  }
  const indices = doses.map((_, i) => i)
  const holders = indices.filter((i) => doses[i]?.item.kind !== 'medicine')
  const medicines = problem.items
    .filter(({ kind }) => kind === 'medicine')
    .map((item) => indices.filter((i) => doses[i]?.item === item))
  /** Every place of the doses in `own`, next to what stands; `then` goes on when all are placed. */
  const place = (
    own: readonly number[],
    standing: ReadonlyMap<number, number>,
    then: (standing: ReadonlyMap<number, number>) => boolean,
  ): boolean => {
    const [dose, ...rest] = own
    if (dose === undefined) return then(standing)
    return (alone[dose] ?? []).some(
      (time) =>
        [...standing].every(([other, at]) => together(dose, time, other, at)) &&
        place(rest, new Map([...standing, [dose, time]]), then),
    )
  }
  return place(holders, new Map(), (magnesium) =>
    medicines.every((own) => place(own, magnesium, () => true)),
  )
}

/** The documented objective: medicines moved, minutes moved, minutes from the wish, minutes from the usual place. */
export function costOf(problem: SpacingProblem, times: Times): number[] {
  const cost = [0, 0, 0, 0]
  const add = (place: number, minutes: number) => {
    cost[place] = (cost[place] ?? 0) + minutes
  }
  for (const item of problem.items) {
    item.doses.forEach((dose, i) => {
      const time = times[item.label]?.[i] ?? 0
      if (item.kind === 'supplement') add(2, roundTheClock(time, dose.wish))
      else if (dose.present === null) add(3, roundTheClock(time, dose.wish))
      else if (time !== dose.present) {
        add(0, 1)
        add(1, roundTheClock(time, dose.present))
      }
    })
  }
  return cost
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
