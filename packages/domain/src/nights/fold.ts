import { addDays, diffDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { Entry } from '../journal/entry.ts'
import { payloadOf } from '../journal/entry.ts'
import { currentEntries } from '../journal/merge.ts'
import { upcastEntry } from '../journal/upcast.ts'
import type { UpcastError } from '../journal/upcast.ts'
import { morningSchema, nightKinds, nightUpcasts, tapSchema } from './entry.ts'
import type { Morning, Tap } from './entry.ts'

/** A morning entry that holds, and where it stands in the journal. */
export interface HeldMorning extends Morning {
  readonly id: string
}

export interface HeldTap extends Tap {
  readonly id: string
}

/** One study night as it is known now. */
export interface NightRecord {
  readonly night: CivilDate
  /** in order of time */
  readonly taps: readonly HeldTap[]
  /** what was told last; null: nobody told anything */
  readonly morning: HeldMorning | null
  /** other entries about the same night that also hold (two devices): the last one counts */
  readonly alsoTold: readonly HeldMorning[]
  /** the clocks of this night stood in more than one zone */
  readonly zoneChanged: boolean
}

export interface NightsView {
  readonly nights: ReadonlyMap<CivilDate, NightRecord>
  /** entries about nights that this version cannot read; they stay in the journal */
  readonly unreadable: readonly {
    readonly id: string
    readonly error: UpcastError | { readonly type: 'night-invalid' }
  }[]
}

/**
 * The nights of a journal: corrections and withdrawn taps applied, every night by its evening. The order in which
 * entries arrived does not matter. Entries of other kinds are passed over.
 */
export function foldNights(log: readonly Entry[]): NightsView {
  const about = log.filter(({ kind }) => Object.hasOwn(nightUpcasts, kind))
  const taps = new Map<CivilDate, HeldTap[]>()
  const mornings = new Map<CivilDate, HeldMorning[]>()
  const unreadable: NightsView['unreadable'][number][] = []
  for (const entry of currentEntries(about)) {
    const upcast = upcastEntry(entry, nightUpcasts)
    if (!upcast.ok) {
      unreadable.push({ id: entry.id, error: upcast.error })
      continue
    }
    const payload = payloadOf(upcast.value)
    const [tap, morning] = [tapSchema.safeParse(payload), morningSchema.safeParse(payload)]
    if (entry.kind === nightKinds.tap && tap.success) {
      if (tap.data.withdrawn !== true) put(taps, tap.data.night, { ...tap.data, id: entry.id })
    } else if (entry.kind === nightKinds.morning && morning.success)
      put(mornings, morning.data.night, { ...morning.data, id: entry.id })
    else unreadable.push({ id: entry.id, error: { type: 'night-invalid' } })
  }
  const dates = [...new Set([...taps.keys(), ...mornings.keys()])].sort()
  return {
    nights: new Map(dates.map((night) => [night, recordOf(night, taps, mornings)])),
    unreadable,
  }
}

function put<T>(map: Map<CivilDate, T[]>, key: CivilDate, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function recordOf(
  night: CivilDate,
  taps: ReadonlyMap<CivilDate, HeldTap[]>,
  mornings: ReadonlyMap<CivilDate, HeldMorning[]>,
): NightRecord {
  const own = [...(taps.get(night) ?? [])].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const said = mornings.get(night) ?? []
  const zones = new Set([...own, ...said].map(({ zone }) => zone))
  return {
    night,
    taps: own,
    morning: said.at(-1) ?? null,
    alsoTold: said.slice(0, -1),
    zoneChanged: zones.size > 1,
  }
}

/** A night nobody told anything about. */
function emptyNight(night: CivilDate): NightRecord {
  return { night, taps: [], morning: null, alsoTold: [], zoneChanged: false }
}

/** Every night from the first to the last evening, told or not. */
export function nightsBetween(
  view: NightsView,
  from: CivilDate,
  to: CivilDate,
): readonly NightRecord[] {
  return Array.from({ length: Math.max(0, diffDays(from, to) + 1) }, (_, index) => {
    const night = addDays(from, index)
    return view.nights.get(night) ?? emptyNight(night)
  })
}

/**
 * `told`: the count is known. `at-least`: only taps, a lower bound: missing in the analysis. `missing`: nothing known
 * of the complaint.
 */
export type NightState = 'told' | 'at-least' | 'missing'

/** What is known of a night's complaint. */
export function stateOfNight({ taps, morning }: NightRecord): NightState {
  const told =
    morning !== null &&
    [
      morning.cramps,
      morning.restlessness,
      morning.attack,
      ...Object.values(morning.own ?? {}),
    ].some((value) => value !== null)
  if (told) return 'told'
  return taps.length > 0 ? 'at-least' : 'missing'
}

/** More taps in the night than cramps told in the morning: worth a question, not an error. */
export function fewerThanTaps({ taps, morning }: NightRecord): boolean {
  return (morning?.cramps ?? Infinity) < taps.length
}
