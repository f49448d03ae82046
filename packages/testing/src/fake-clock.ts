import type { Clock, ZoneOffsets } from '@legwork/base'

export interface FakeClock extends Clock {
  advance(milliseconds: number): void
  set(epochMs: number): void
}

/** A clock that stands still until told; starts at 2026-01-01T00:00:00Z. */
export function fakeClock(start = 1_767_225_600_000): FakeClock {
  let now = start
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds
    },
    set: (epochMs) => {
      now = epochMs
    },
  }
}

/** A zone whose clocks never change, whatever its name. */
export function fixedOffset(minutes: number): ZoneOffsets {
  return { offsetMinutes: () => minutes }
}

/**
 * Europe/Amsterdam in 2026: summer time (+120) from 2026-03-29T01:00Z to 2026-10-25T01:00Z, else
 * +60. Source: IANA tz database, rule EU (last Sunday of March and October, 01:00 UTC).
 */
export const amsterdam2026: ZoneOffsets = {
  offsetMinutes(epochMs, zone) {
    if (zone !== 'Europe/Amsterdam')
      throw new Error(`amsterdam2026: zone must be Europe/Amsterdam, got ${zone}`)
    return epochMs >= 1_774_746_000_000 && epochMs < 1_792_890_000_000 ? 120 : 60
  },
}
