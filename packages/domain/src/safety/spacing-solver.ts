import type { Minute } from './clock-time.ts'
import { minutesADay, minutesBetween } from './clock-time.ts'
import { farEnough, mayStand, mayStandTogether, rulesOf } from './spacing-problem.ts'
import type {
  ActiveRules,
  SpacedDose,
  SpacedItem,
  SpacingProblem,
  SpacingRuleId,
} from './spacing-problem.ts'

/**
 * What a timetable costs, first number first: doses of medicines that move; minutes they move; minutes magnesium stands
 * from its wish; minutes that medicines without a present time stand from their usual place.
 */
export type TimetableCost = readonly [number, number, number, number]

export type Spaced =
  | {
      readonly type: 'timetable'
      /** The times of every item, in the order of its doses. */
      readonly times: ReadonlyMap<string, readonly Minute[]>
      readonly cost: TimetableCost
    }
  | {
      /** No timetable keeps all rules. Without any one of these rules there would be one. */
      readonly type: 'impossible'
      readonly clash: readonly SpacingRuleId[]
    }
  /** The search was stopped; nothing is claimed. */
  | { readonly type: 'too-complex' }

/** Places looked at before the search gives up; hundreds of times what a real list of medicines needs. */
const patience = 3_000_000

/**
 * The best timetable by exact search (branch and bound over the times of everything that holds magnesium; the medicines
 * then fall apart into separate searches), or a proof that there is none. All bounds are multiples of the grid step, so
 * nothing is lost by looking at the grid only. Equal timetables: the earliest times win, item by item.
 */
export function space(problem: SpacingProblem): Spaced {
  const rules = rulesOf(problem)
  const budget = { left: patience }
  const best = search(problem, new Set(rules), budget, false)
  if (best === 'gave-up') return { type: 'too-complex' }
  if (best !== null) return { type: 'timetable', times: best.times, cost: best.cost }
  const clash = new Set(rules)
  for (const rule of rules) {
    clash.delete(rule)
    const without = search(problem, clash, budget, true)
    if (without === 'gave-up') return { type: 'too-complex' }
    if (without !== null) clash.add(rule)
  }
  return { type: 'impossible', clash: rules.filter((rule) => clash.has(rule)) }
}

interface Found {
  readonly times: ReadonlyMap<string, readonly Minute[]>
  readonly cost: TimetableCost
}

interface Candidate {
  readonly time: Minute
  readonly cost: TimetableCost
}

interface Place {
  readonly item: SpacedItem
  readonly candidates: readonly Candidate[]
  readonly least: TimetableCost
}

const nothing: TimetableCost = [0, 0, 0, 0]

function plus(a: TimetableCost, b: TimetableCost): TimetableCost {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]]
}

function less(a: TimetableCost, b: TimetableCost): boolean {
  for (let i = 0; i < 4; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

function costOf(item: SpacedItem, dose: SpacedDose, time: Minute): TimetableCost {
  if (item.kind === 'supplement') return [0, 0, minutesBetween(time, dose.wish), 0]
  if (dose.present === null) return [0, 0, 0, minutesBetween(time, dose.wish)]
  return time === dose.present ? nothing : [1, minutesBetween(time, dose.present), 0, 0]
}

/** Minutes between candidates: 15 when everything in the problem is a multiple of it, else 5, else 1. */
export function gridStep(problem: SpacingProblem): number {
  const minutes = [problem.day.wake, problem.day.bed, ...problem.day.meals]
  for (const { doses, hours, apart } of problem.items) {
    minutes.push(apart, hours?.before ?? 0, hours?.after ?? 0)
    for (const { present, reach, wish } of doses) minutes.push(present ?? 0, reach, wish)
  }
  return [15, 5].find((step) => minutes.every((minute) => minute % step === 0)) ?? 1
}

function placesOf(
  item: SpacedItem,
  problem: SpacingProblem,
  active: ActiveRules,
  step: number,
): Place[] {
  return item.doses.map((dose) => {
    const candidates: Candidate[] = []
    for (let time = 0; time < minutesADay; time += step) {
      if (mayStand(item, dose, time, problem.day, active)) {
        candidates.push({ time, cost: costOf(item, dose, time) })
      }
    }
    candidates.sort((a, b) =>
      less(a.cost, b.cost) ? -1 : less(b.cost, a.cost) ? 1 : a.time - b.time,
    )
    return { item, candidates, least: candidates[0]?.cost ?? nothing }
  })
}

function search(
  problem: SpacingProblem,
  active: ActiveRules,
  budget: { left: number },
  anyWillDo: boolean,
): Found | null | 'gave-up' {
  const step = gridStep(problem)
  const holders = problem.items.filter((item) => item.kind !== 'medicine')
  const medicines = problem.items.filter((item) => item.kind === 'medicine')
  const holderPlaces = holders.flatMap((item) => placesOf(item, problem, active, step))
  const medicinePlaces = medicines.map((item) => placesOf(item, problem, active, step))
  if ([...holderPlaces, ...medicinePlaces.flat()].some((place) => place.candidates.length === 0)) {
    return null
  }
  const bounds = suffixBounds(
    holderPlaces,
    medicinePlaces.flat().reduce((sum, place) => plus(sum, place.least), nothing),
  )
  const chosen: Minute[] = []
  let best: Found | null = null

  const canStillStand = (holder: SpacedItem, time: Minute) =>
    medicinePlaces.every((places) =>
      places.every((place) =>
        place.candidates.some((candidate) =>
          mayStandTogether(place.item, candidate.time, holder, time, active),
        ),
      ),
    )

  const visit = (index: number, cost: TimetableCost): void => {
    const place = holderPlaces[index]
    if (place === undefined) {
      const rest = placeMedicines(medicinePlaces, holderPlaces, chosen, active, budget)
      if (rest === null) return
      const total = plus(cost, rest.cost)
      if (best === null || less(total, best.cost)) {
        best = { times: timesByLabel(holders, chosen, rest.times), cost: total }
      }
      return
    }
    for (const { time, cost: own } of place.candidates) {
      if (budget.left-- <= 0 || (anyWillDo && best !== null)) return
      const reached = plus(cost, own)
      if (best !== null && !less(plus(reached, bounds[index + 1] ?? nothing), best.cost)) return
      const sameItem = chosen.filter((_, i) => holderPlaces[i]?.item === place.item)
      if (!sameItem.every((other) => farEnough(place.item, time, other, active))) continue
      if (!canStillStand(place.item, time)) continue
      chosen.push(time)
      visit(index + 1, reached)
      chosen.pop()
    }
  }
  visit(0, nothing)
  return budget.left <= 0 && !(anyWillDo && best !== null) ? 'gave-up' : best
}

/** The least that the places from each index on can still cost, with `rest` for what comes after them. */
function suffixBounds(places: readonly Place[], rest: TimetableCost): TimetableCost[] {
  const bounds: TimetableCost[] = [rest]
  for (const place of [...places].reverse()) bounds.unshift(plus(place.least, bounds[0] ?? rest))
  return bounds
}

/** The best places of every medicine next to the chosen magnesium; each medicine on its own. */
function placeMedicines(
  medicinePlaces: readonly (readonly Place[])[],
  holderPlaces: readonly Place[],
  chosen: readonly Minute[],
  active: ActiveRules,
  budget: { left: number },
): { readonly times: ReadonlyMap<string, readonly Minute[]>; readonly cost: TimetableCost } | null {
  const times = new Map<string, readonly Minute[]>()
  let cost = nothing
  for (const places of medicinePlaces) {
    const open = places.map((place) => ({
      ...place,
      candidates: place.candidates.filter(({ time }) =>
        chosen.every((magnesium, i) => {
          const holder = holderPlaces[i]
          return (
            holder === undefined ||
            mayStandTogether(place.item, time, holder.item, magnesium, active)
          )
        }),
      ),
    }))
    const own = placeDoses(open, active, budget)
    const [first] = places
    if (own === null || first === undefined) return null
    times.set(first.item.label, own.times)
    cost = plus(cost, own.cost)
  }
  return { times, cost }
}

function placeDoses(
  places: readonly Place[],
  active: ActiveRules,
  budget: { left: number },
): { readonly times: readonly Minute[]; readonly cost: TimetableCost } | null {
  const bounds = suffixBounds(
    places.map((place) => ({ ...place, least: place.candidates[0]?.cost ?? nothing })),
    nothing,
  )
  const chosen: Minute[] = []
  let best: { readonly times: readonly Minute[]; readonly cost: TimetableCost } | null = null
  const visit = (index: number, cost: TimetableCost): void => {
    const place = places[index]
    if (place === undefined) {
      if (best === null || less(cost, best.cost)) best = { times: [...chosen], cost }
      return
    }
    for (const { time, cost: own } of place.candidates) {
      if (budget.left-- <= 0) return
      const reached = plus(cost, own)
      if (best !== null && !less(plus(reached, bounds[index + 1] ?? nothing), best.cost)) return
      if (!chosen.every((other) => farEnough(place.item, time, other, active))) continue
      chosen.push(time)
      visit(index + 1, reached)
      chosen.pop()
    }
  }
  visit(0, nothing)
  return best
}

function timesByLabel(
  holders: readonly SpacedItem[],
  chosen: readonly Minute[],
  medicines: ReadonlyMap<string, readonly Minute[]>,
): ReadonlyMap<string, readonly Minute[]> {
  const times = new Map<string, readonly Minute[]>(medicines)
  let next = 0
  for (const holder of holders) {
    times.set(holder.label, chosen.slice(next, next + holder.doses.length))
    next += holder.doses.length
  }
  return times
}
