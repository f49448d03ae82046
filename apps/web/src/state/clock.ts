import type { Clock } from '@legwork/base'

/** The device's clock: the one place where the app reads the time. */
export const deviceClock: Clock = { now: () => Date.now() }

/** The civil date of a moment (milliseconds since 1970) on this device's calendar, `YYYY-MM-DD`. */
export function dateOf(moment: number): string {
  const date = new Date(moment)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Today's civil date on this device's calendar. */
export function today(clock: Clock = deviceClock): string {
  return dateOf(clock.now())
}
