import { fromDayNumber, toDayNumber } from '@legwork/base'
import type { CivilDate } from '@legwork/base'

/** An event at the same clock time wherever the person is: floating local time, RFC 5545 section 3.3.5, form 1. */
export interface CalendarEvent {
  /** the same for the same event of the same trial: importing again replaces it */
  readonly uid: string
  readonly date: CivilDate
  /** minutes since midnight, 0 to 1439 */
  readonly minuteOfDay: number
  readonly lengthMinutes: number
  /** days after which it comes again, and how often in all; 1: once */
  readonly everyDays: number
  readonly times: number
  readonly summary: string
  readonly description: string
  /** where to go; null: nowhere */
  readonly url: string | null
}

export interface CalendarHeader {
  readonly name: string
  /** milliseconds since 1970 at which the file was made */
  readonly stamp: number
}

/**
 * A calendar file, RFC 5545: CRLF, lines folded at 75 octets, texts escaped, every event with an alarm at its start. Times
 * float, so a reminder at 08:00 stays at 08:00 across a clock change and abroad. Only DTSTAMP is an instant (UTC).
 */
export function writeCalendar(events: readonly CalendarEvent[], header: CalendarHeader): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Legwork//Personal trial//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(header.name)}`,
    ...events.flatMap((event) => eventLines(event, header.stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, stamp: number): string[] {
  const { date, minuteOfDay, lengthMinutes, everyDays, times } = event
  if (!Number.isInteger(minuteOfDay) || minuteOfDay < 0 || minuteOfDay > 1439)
    throw new Error(`writeCalendar: minuteOfDay must be 0 to 1439, got ${minuteOfDay}`)
  const ends = minuteOfDay + lengthMinutes
  const endDate = fromDayNumber(toDayNumber(date) + Math.floor(ends / 1440))
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${instant(stamp)}`,
    `DTSTART:${local(date, minuteOfDay)}`,
    `DTEND:${local(endDate, ends % 1440)}`,
    ...(times > 1 ? [`RRULE:FREQ=DAILY;INTERVAL=${everyDays};COUNT=${times}`] : []),
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    ...(event.url === null ? [] : [`URL:${event.url.replace(/[^\x21-\x7e]/g, '')}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${escaped(event.summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

const two = (n: number): string => String(n).padStart(2, '0')
const local = (date: CivilDate, minute: number): string =>
  `${date.replaceAll('-', '')}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`

/** An instant in UTC, as DTSTAMP asks. */
function instant(epochMs: number): string {
  const seconds = Math.floor(epochMs / 1000)
  const day = Math.floor(seconds / 86_400)
  const rest = seconds - day * 86_400
  const minutes = Math.floor(rest / 60)
  return `${local(fromDayNumber(day), minutes).slice(0, -2)}${two(rest % 60)}Z`
}

/** Text values, section 3.3.11: backslash, semicolon, comma and line break are escaped; other controls are left out. */
function escaped(text: string): string {
  return (
    text
      .replace(/\\/g, '\\\\')
      .replace(/;/g, '\\;')
      .replace(/,/g, '\\,')
      .replace(/\r\n?|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- control characters are what must not stay
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A content line in pieces of at most 75 octets, never within a character; the next begin with a space. */
function folded(line: string): string {
  let out = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > 75) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += size
  }
  return out
}
