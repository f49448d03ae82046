import type { ZoneOffsets } from '@legwork/base'
import type { WritingPlace } from '@legwork/domain'
import { deviceClock } from './clock.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** Minutes ahead of UTC, from the time zone database of the browser. */
const browserOffsets: ZoneOffsets = {
  offsetMinutes(epochMs, zone) {
    const part = Object.fromEntries(
      formatOf(zone)
        .formatToParts(epochMs)
        .map(({ type, value }) => [type, Number(value)]),
    ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
    const shown = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second)
    return Math.round((shown - Math.floor(epochMs / 1000) * 1000) / 60_000)
  },
}

/** Now, here: what every entry about a night is written with. */
export function writingPlace(): WritingPlace {
  return {
    now: deviceClock.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsets: browserOffsets,
  }
}
