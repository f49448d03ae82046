import { fromDayNumber, toDayNumber } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import type { ZoneOffsets } from './clock.ts'

const minuteMs = 60_000
const dayMinutes = 1440
const noon = 720

/** What a wall clock shows: a local date and the minutes since local midnight (0 to 1439.99…). */
export type WallClock = { readonly date: CivilDate; readonly minuteOfDay: number }

function requireFinite(name: string, epochMs: number): void {
  if (!Number.isFinite(epochMs)) throw new Error(`${name}: epochMs must be finite, got ${epochMs}`)
}

/** The wall clock of an instant in a zone. */
export function toWallClock(epochMs: number, zone: string, offsets: ZoneOffsets): WallClock {
  requireFinite('toWallClock', epochMs)
  const localMs = epochMs + offsets.offsetMinutes(epochMs, zone) * minuteMs
  const dayNumber = Math.floor(localMs / (dayMinutes * minuteMs))
  return {
    date: fromDayNumber(dayNumber),
    minuteOfDay: localMs / minuteMs - dayNumber * dayMinutes,
  }
}

/**
 * The study night an instant belongs to: local noon to the next local noon, named by the date of
 * its evening. Decided from wall-clock fields alone, so a night with a clock change is one night of
 * 23 or 25 hours and both passes through a repeated hour belong to it.
 */
export function studyNight(epochMs: number, zone: string, offsets: ZoneOffsets): CivilDate {
  const { date, minuteOfDay } = toWallClock(epochMs, zone, offsets)
  return minuteOfDay >= noon ? date : fromDayNumber(toDayNumber(date) - 1)
}

/**
 * The instants at which a zone's clocks show this, earliest first: one as a rule, two when the hour
 * is repeated (clocks set back), none when it is skipped (clocks set forward).
 */
export function instantsOf(wallClock: WallClock, zone: string, offsets: ZoneOffsets): number[] {
  const asUtc = (toDayNumber(wallClock.date) * dayMinutes + wallClock.minuteOfDay) * minuteMs
  requireFinite('instantsOf', asUtc)
  // Offsets lie between −12 and +14 hours, so those in force a day either side include every one
  // that can apply unless the zone changes twice in two days.
  const nearby = [-1, 0, 1].map((days) =>
    offsets.offsetMinutes(asUtc + days * dayMinutes * minuteMs, zone),
  )
  return [...new Set(nearby)]
    .map((offset) => ({ offset, epochMs: asUtc - offset * minuteMs }))
    .filter(({ offset, epochMs }) => offsets.offsetMinutes(epochMs, zone) === offset)
    .map(({ epochMs }) => epochMs)
    .sort((a, b) => a - b)
}

/**
 * The instant at which clocks show this; in a repeated hour the first pass, in a skipped hour the
 * same distance after the change (02:30 becomes 03:30), as ISO calendars and RFC 5545 do.
 */
export function instantOf(wallClock: WallClock, zone: string, offsets: ZoneOffsets): number {
  const first = instantsOf(wallClock, zone, offsets)[0]
  if (first !== undefined) return first
  const asUtc = (toDayNumber(wallClock.date) * dayMinutes + wallClock.minuteOfDay) * minuteMs
  const offsetBefore = offsets.offsetMinutes(asUtc - dayMinutes * minuteMs, zone)
  return asUtc - offsetBefore * minuteMs
}

/** Start (inclusive) and end (exclusive) of a study night as instants: 23, 24 or 25 hours apart. */
export function studyNightSpan(
  night: CivilDate,
  zone: string,
  offsets: ZoneOffsets,
): { readonly start: number; readonly end: number } {
  const next = fromDayNumber(toDayNumber(night) + 1)
  return {
    start: instantOf({ date: night, minuteOfDay: noon }, zone, offsets),
    end: instantOf({ date: next, minuteOfDay: noon }, zone, offsets),
  }
}
