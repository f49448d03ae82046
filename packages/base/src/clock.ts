/** The only way time enters: passed in, never read from a global. */
export interface Clock {
  /** milliseconds since 1970-01-01T00:00:00Z */
  now(): number
}

/** What a time zone's clocks show; an adapter at the edge answers from the IANA database. */
export interface ZoneOffsets {
  /** minutes that local time is ahead of UTC at this instant (Amsterdam in summer: 120) */
  offsetMinutes(epochMs: number, zone: string): number
}
