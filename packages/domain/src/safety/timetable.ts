import { defaultDay } from '../person/read.ts'
import type { Person, TakenMedicine } from '../person/schema.ts'
import { minutesBetween, toClock, toMinute } from './clock-time.ts'
import type { RecognisedMedicine } from './gate.ts'
import type { SafetyLibrary } from './library.ts'
import { hoursOf } from './medicine-hours.ts'
import type { SpacedDose, SpacedItem, SpacingProblem, SpacingRuleId } from './spacing-problem.ts'
import { space } from './spacing-solver.ts'

/** One thing in the timetable. */
export interface TimetableRow {
  readonly label: string
  readonly kind: SpacedItem['kind']
  readonly times: readonly string[]
  /** The times before, where any of them moved. */
  readonly movedFrom: readonly string[] | null
  /** The times are ours: the person gave none. */
  readonly proposed: boolean
}

export type Timetable =
  | { readonly type: 'timetable'; readonly rows: readonly TimetableRow[] }
  | { readonly type: 'impossible'; readonly clash: readonly SpacingRuleId[] }
  | { readonly type: 'too-complex' }

/** Doses of one thing stay four hours apart, or as far as they are now when that is less. */
const usualApart = 240

/** Within what a present time may move when the person says nothing: it stays. */
const stays = 0

/** The day's spacing problem of a person. Medicines that need no hours and hold no magnesium are not in it. */
export function spacingProblem(
  person: Person,
  medicines: readonly RecognisedMedicine[],
  library: SafetyLibrary,
): SpacingProblem {
  const day = dayOf(person)
  const items: SpacedItem[] = []
  const labels = new Map<string, number>()
  for (const { taken, recognised } of medicines) {
    const hours = hoursOf(recognised, library)
    const holds = recognised.holds.includes('magnesium')
    if (hours === null && !holds) continue
    const nth = (labels.get(taken.name) ?? 0) + 1
    labels.set(taken.name, nth)
    const label = nth === 1 ? taken.name : `${taken.name} (${nth})`
    if (hours === null) {
      const item = holderItem(label, taken, recognised.classes.length === 0, person)
      if (item !== null) items.push(item)
      continue
    }
    const classes = library.medicineClasses.filter(({ id }) => recognised.classes.includes(id))
    const doses = medicineDoses(taken, day.breakfast)
    items.push({
      label,
      kind: 'medicine',
      doses,
      hours: { before: Math.round(hours.before * 60), after: Math.round(hours.after * 60) },
      morning: classes.some(({ magnesiumBestAt }) => magnesiumBestAt === 'morning'),
      fasting: classes.some(({ meal }) => meal === 'fasting'),
      apart: apartOf(doses),
    })
  }
  if (!items.some(({ kind }) => kind === 'supplement')) {
    const doses = day.magnesium.map((time) => freeDose(toMinute(time)))
    items.unshift({
      label: freeLabel(items),
      kind: 'supplement',
      doses,
      apart: apartOf(doses),
    })
  }
  return {
    items,
    day: {
      wake: toMinute(day.wake),
      bed: toMinute(day.bed),
      meals: [day.breakfast, day.lunch, day.dinner].map(toMinute),
    },
  }
}

/** The person's day, with what was not told filled in. */
function dayOf(person: Person) {
  const told = person.day
  return {
    wake: told?.wake ?? defaultDay.wake,
    bed: told?.bed ?? defaultDay.bed,
    breakfast: told?.breakfast ?? defaultDay.breakfast,
    lunch: told?.lunch ?? defaultDay.lunch,
    dinner: told?.dinner ?? defaultDay.dinner,
    magnesium: told?.magnesium ?? defaultDay.magnesium,
  }
}

/** The magnesium of a person who has none in the list yet. */
const newMagnesium = 'magnesium'

function freeLabel(items: readonly SpacedItem[]): string {
  return items.some(({ label }) => label === newMagnesium) ? `${newMagnesium} (+)` : newMagnesium
}

function freeDose(wish: number): SpacedDose {
  return { present: null, reach: 0, wish }
}

/** Something that holds magnesium; null when it has no set times (taken when needed) and is no supplement. */
function holderItem(
  label: string,
  taken: TakenMedicine,
  supplement: boolean,
  person: Person,
): SpacedItem | null {
  if (supplement) {
    const wishes = person.day?.magnesium ?? taken.times ?? defaultDay.magnesium
    const doses = wishes.map((time) => freeDose(toMinute(time)))
    return { label, kind: 'supplement', doses, apart: apartOf(doses) }
  }
  if (taken.times === undefined) return null
  const doses = taken.times.map((time) => presentDose(time, taken))
  return { label, kind: 'source', doses, apart: apartOf(doses) }
}

function presentDose(time: string, taken: TakenMedicine): SpacedDose {
  const present = toMinute(time)
  return { present, reach: taken.mayMoveMinutes ?? stays, wish: present }
}

function medicineDoses(taken: TakenMedicine, usual: string): SpacedDose[] {
  if (taken.times !== undefined) return taken.times.map((time) => presentDose(time, taken))
  return Array.from({ length: taken.dosesADay ?? 1 }, () => freeDose(toMinute(usual)))
}

function apartOf(doses: readonly SpacedDose[]): number {
  const gaps = doses.flatMap((a, i) =>
    doses.slice(i + 1).map((b) => minutesBetween(a.wish, b.wish)),
  )
  const nearest = Math.min(...gaps)
  // Doses without present times all wish for the same place: they still stay apart.
  return doses.some((dose) => dose.present !== null) || nearest > 0
    ? Math.min(usualApart, nearest)
    : usualApart
}

/** The best timetable, or the rules that clash. Only the gate may call this for a screen (`clear`). */
export function makeTimetable(
  person: Person,
  medicines: readonly RecognisedMedicine[],
  library: SafetyLibrary,
): Timetable {
  const problem = spacingProblem(person, medicines, library)
  const spaced = space(problem)
  if (spaced.type !== 'timetable') return spaced
  return {
    type: 'timetable',
    rows: problem.items.map((item) => rowOf(item, spaced.times.get(item.label) ?? [])),
  }
}

function rowOf(item: SpacedItem, times: readonly number[]): TimetableRow {
  const present = item.doses.map((dose) => dose.present)
  const moved = present.some((time, i) => time !== null && time !== times[i])
  return {
    label: item.label,
    kind: item.kind,
    times: times.map(toClock),
    movedFrom: moved ? present.flatMap((time) => (time === null ? [] : [toClock(time)])) : null,
    proposed: item.kind === 'medicine' && present.includes(null),
  }
}
