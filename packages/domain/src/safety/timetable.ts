import { defaultDay } from '../person/read.ts'
import type { Person, TakenMedicine } from '../person/schema.ts'
import { minutesBetween, minutesUntil, toClock, toMinute } from './clock-time.ts'
import type { RecognisedMedicine } from './gate.ts'
import type { SafetyLibrary } from './library.ts'
import { hoursToKeep } from './medicine-hours.ts'
import type { SpacedDose, SpacedItem, SpacingProblem, SpacingRuleId } from './spacing-problem.ts'
import { space } from './spacing-solver.ts'

/** One thing in the timetable. */
export interface TimetableRow {
  readonly label: string
  readonly kind: SpacedItem['kind']
  readonly times: readonly string[]
  /** The times the person gave, where any of them changed: of a medicine, and of magnesium. */
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

/** The day's spacing problem of a person. What is not swallowed and holds no magnesium is not in it. */
export function spacingProblem(
  person: Person,
  medicines: readonly RecognisedMedicine[],
  library: SafetyLibrary,
): SpacingProblem {
  const day = dayOf(person)
  const awake = minutesUntil(toMinute(day.wake), toMinute(day.bed))
  const items: SpacedItem[] = []
  const labels = new Map<string, number>()
  for (const { taken, recognised } of medicines) {
    const hours = hoursToKeep(recognised, library)
    const holds = recognised.holds.includes('magnesium')
    if (hours === null && !holds) continue
    const nth = (labels.get(taken.name) ?? 0) + 1
    labels.set(taken.name, nth)
    const label = nth === 1 ? taken.name : `${taken.name} (${nth})`
    if (hours === null) {
      const item = holderItem(label, taken, recognised.classes.length === 0, person, awake)
      if (item !== null) items.push(item)
      continue
    }
    const classes = library.medicineClasses.filter(({ id }) => recognised.classes.includes(id))
    const doses = medicineDoses(taken, day.breakfast)
    const general = hours.classes.length === 0
    items.push({
      label,
      kind: 'medicine',
      doses,
      hours: { before: Math.round(hours.before * 60), after: Math.round(hours.after * 60) },
      ...(general ? { general } : {}),
      morning: classes.some(({ magnesiumBestAt }) => magnesiumBestAt === 'morning'),
      fasting: classes.some(({ meal }) => meal === 'fasting'),
      apart: apartOf(doses, awake),
    })
  }
  if (!items.some(({ kind }) => kind === 'supplement')) {
    const doses = day.magnesium.map((time) => freeDose(toMinute(time)))
    items.unshift({
      label: freeLabel(items),
      kind: 'supplement',
      doses,
      ...(person.day?.magnesium === undefined ? {} : { given: doses.map(({ wish }) => wish) }),
      apart: apartOf(doses, awake),
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
  awake: number,
): SpacedItem | null {
  if (supplement) {
    const told = person.day?.magnesium ?? taken.times
    const doses = (told ?? defaultDay.magnesium).map((time) => freeDose(toMinute(time)))
    const given = told === undefined ? {} : { given: doses.map(({ wish }) => wish) }
    return { label, kind: 'supplement', doses, ...given, apart: apartOf(doses, awake) }
  }
  if (taken.times === undefined) return null
  const doses = taken.times.map((time) => presentDose(time, taken))
  return { label, kind: 'source', doses, apart: apartOf(doses, awake) }
}

function presentDose(time: string, taken: TakenMedicine): SpacedDose {
  const present = toMinute(time)
  return { present, reach: taken.mayMoveMinutes ?? stays, wish: present }
}

function medicineDoses(taken: TakenMedicine, usual: string): SpacedDose[] {
  if (taken.times !== undefined) return taken.times.map((time) => presentDose(time, taken))
  return Array.from({ length: taken.dosesADay ?? 1 }, () => freeDose(toMinute(usual)))
}

/** Minutes that doses stay apart; `awake`: minutes of the waking day, in which doses without times must fit. */
function apartOf(doses: readonly SpacedDose[], awake: number): number {
  const gaps = doses.flatMap((a, i) =>
    doses.slice(i + 1).map((b) => minutesBetween(a.wish, b.wish)),
  )
  const nearest = Math.min(...gaps)
  // Doses without present times all wish for the same place: they still stay apart.
  return doses.some((dose) => dose.present !== null) || nearest > 0
    ? Math.min(usualApart, nearest)
    : Math.min(usualApart, fitting(doses.length, awake))
}

/** What so many doses can keep in a waking day, in whole quarters of an hour; less than it takes, to leave a gap. */
function fitting(doses: number, awake: number): number {
  return (doses - 1) * usualApart <= awake ? usualApart : Math.floor(awake / doses / 15) * 15
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
  const before = item.given ?? present.filter((time) => time !== null)
  const moved = before.length === times.length && before.some((time, i) => time !== times[i])
  return {
    label: item.label,
    kind: item.kind,
    times: times.map(toClock),
    movedFrom: moved ? before.map(toClock) : null,
    proposed: item.kind === 'medicine' && present.includes(null),
  }
}
