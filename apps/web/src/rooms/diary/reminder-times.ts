/** When this device reminds: `HH:MM`, or null for not at all. Kept on the device, never in the journal. */
export interface ReminderTimes {
  readonly morning: string | null
  readonly evening: string | null
  /** also by notifications, as far as the browser allows */
  readonly notify: boolean
}

export const usualTimes: ReminderTimes = { morning: '08:00', evening: '21:00', notify: false }

/** Times as kept; null when the text is none. */
export function readTimes(text: string | null): ReminderTimes | null {
  if (text === null) return null
  try {
    const kept = JSON.parse(text) as Partial<ReminderTimes> | null
    const clock = (value: unknown) =>
      typeof value === 'string' && minuteOf(value) !== null ? value : null
    if (typeof kept !== 'object' || kept === null) return null
    return {
      morning: clock(kept.morning),
      evening: clock(kept.evening),
      notify: kept.notify === true,
    }
  } catch {
    return null
  }
}

/** Minutes since midnight of `HH:MM`; null when it is no time of day. */
export function minuteOf(clock: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock)
  return match === null ? null : Number(match[1]) * 60 + Number(match[2])
}

const key = 'legwork-reminders'

/** The times kept on this device, or the usual ones. */
export function keptTimes(): ReminderTimes {
  try {
    return readTimes(window.localStorage.getItem(key)) ?? usualTimes
  } catch {
    return usualTimes // storage may be closed to the page
  }
}

/** Keeps the times on this device. */
export function keepTimes(times: ReminderTimes): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(times))
  } catch {
    // storage may be closed to the page; the times then last as long as the page
  }
}
