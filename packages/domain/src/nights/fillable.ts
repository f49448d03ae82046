import { addDays, diffDays, toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { NightsView } from './fold.ts'
import type { WritingPlace } from './entry.ts'

/** Nights before the last one that may still be filled in, from memory. */
export const recalledNights = 2

/** How an entry about a night would count if it were written today. */
export type SourceOfNight =
  | { readonly type: 'fresh' }
  | { readonly type: 'recalled' }
  | { readonly type: 'not-yet'; readonly latest: CivilDate }
  | { readonly type: 'too-old'; readonly earliest: CivilDate }

/**
 * Today is the local civil date. The night that has just been is that of yesterday's evening: it is fresh all day; the
 * two before it are recalled.
 */
export function sourceOfNight(night: CivilDate, today: CivilDate): SourceOfNight {
  const last = addDays(today, -1)
  const age = diffDays(night, last)
  if (age < 0) return { type: 'not-yet', latest: last }
  if (age === 0) return { type: 'fresh' }
  if (age <= recalledNights) return { type: 'recalled' }
  return { type: 'too-old', earliest: addDays(last, -recalledNights) }
}

/** A night that can be written down now. */
export interface FillableNight {
  readonly night: CivilDate
  readonly source: 'fresh' | 'recalled'
  /** a morning entry is there; writing again corrects it */
  readonly answered: boolean
  /** taps of the night button: a lower bound, to start the form with */
  readonly taps: number
}

/** The night that has just been and those that may still be caught up with, the latest first. */
export function fillableNights(view: NightsView, place: WritingPlace): readonly FillableNight[] {
  const today = toWallClock(place.now, place.zone, place.offsets).date
  return Array.from({ length: recalledNights + 1 }, (_, back) => {
    const night = addDays(today, -1 - back)
    const record = view.nights.get(night)
    return {
      night,
      source: back === 0 ? 'fresh' : 'recalled',
      answered: (record?.morning ?? null) !== null,
      taps: record?.taps.length ?? 0,
    }
  })
}
