/** Minutes after midnight, 0 to 1439. */
export type Minute = number

export const minutesADay = 1440

/** `"08:30"` → 510; the text is known to be a clock time. */
export function toMinute(clock: string): Minute {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** 510 → `"08:30"`. */
export function toClock(minute: Minute): string {
  const hours = Math.floor(minute / 60)
  return `${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Minutes from one clock time on to the next time it is the other: 0 to 1439. */
export function minutesUntil(from: Minute, to: Minute): number {
  return (((to - from) % minutesADay) + minutesADay) % minutesADay
}

/** The shorter way round the clock between two times: 0 to 720. */
export function minutesBetween(a: Minute, b: Minute): number {
  const ahead = minutesUntil(a, b)
  return Math.min(ahead, minutesADay - ahead)
}
