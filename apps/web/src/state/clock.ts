import type { Clock } from '@legwork/base'

/** The device's clock: the one place where the app reads the time. */
export const deviceClock: Clock = { now: () => Date.now() }

/** The civil date on this device's calendar, `YYYY-MM-DD`. */
export function today(clock: Clock = deviceClock): string {
  const now = new Date(clock.now())
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
