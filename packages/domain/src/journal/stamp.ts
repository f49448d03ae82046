import type { Clock } from '@legwork/base'

/**
 * A hybrid logical clock reading: never goes back on one device, follows the wall clock, and orders
 * cause before effect between devices. Source: Kulkarni, Demirbas, Madappa, Avva, Leone, "Logical
 * Physical Clocks", OPODIS 2014, figure 5.
 */
export interface Stamp {
  /** milliseconds since 1970-01-01T00:00:00Z, the largest this device has seen */
  readonly wall: number
  /** 0, 1, 2, … within one millisecond */
  readonly counter: number
  /** 128 random bits of the device, 32 hexadecimal digits */
  readonly device: string
}

/** Above this the counter flows over into the next millisecond. */
export const largestCounter = 0xffff_ffff

/** Before, equal or after: by wall, then counter, then device. Negative, 0 or positive. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.wall !== b.wall) return a.wall < b.wall ? -1 : 1
  if (a.counter !== b.counter) return a.counter < b.counter ? -1 : 1
  return a.device === b.device ? 0 : a.device < b.device ? -1 : 1
}

/**
 * The stamp of something that happens here now: after `last`, whatever the wall clock does. Two
 * tabs of one device that share a `last` may draw the same stamp; the entry id then decides.
 */
export function nextStamp(last: Stamp | null, device: string, clock: Clock): Stamp {
  const now = wallOf(clock)
  if (last === null || now > last.wall) return { wall: now, counter: 0, device }
  return last.counter < largestCounter
    ? { wall: last.wall, counter: last.counter + 1, device }
    : { wall: last.wall + 1, counter: 0, device }
}

/** The later of two stamps: what a device remembers after it has seen `seen`. */
export function laterStamp(last: Stamp | null, seen: Stamp): Stamp {
  return last === null || compareStamps(last, seen) < 0 ? seen : last
}

function wallOf(clock: Clock): number {
  const now = Math.floor(clock.now())
  if (!Number.isSafeInteger(now) || now < 0)
    throw new Error(`nextStamp: the clock must tell milliseconds from 1970 on, got ${now}`)
  return now
}
