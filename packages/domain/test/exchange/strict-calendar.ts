/** A strict reader of RFC 5545, written for the tests and apart from the writer: what it does not know, it refuses. */

export interface ReadEvent {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly rule: { readonly interval: number; readonly count: number } | null
  readonly summary: string
  readonly description: string
  readonly url: string | null
  readonly alarms: number
}

function refuse(rule: string, value: string): never {
  throw new Error(`calendar: ${rule}, ${JSON.stringify(value)}`)
}

/** Section 3.1: CRLF after every line, at most 75 octets, a fold is CRLF and one space. */
function contentLines(text: string): string[] {
  if (!text.endsWith('\r\n')) refuse('ends with CRLF', text.slice(-4))
  const physical = text.slice(0, -2).split('\r\n')
  const lines: string[] = []
  for (const line of physical) {
    if (/[\r\n]/.test(line)) refuse('no bare line break', line)
    if (Buffer.byteLength(line, 'utf8') > 75) refuse('at most 75 octets', line)
    if (Buffer.from(line, 'utf8').toString('utf8') !== line) refuse('whole characters', line)
    if (!line.startsWith(' ')) lines.push(line)
    else if (lines.length === 0) refuse('no fold before the first line', line)
    else lines[lines.length - 1] += line.slice(1)
  }
  return lines
}

/** Section 3.3.11: every comma, semicolon and backslash of a text is escaped. */
function text(value: string): string {
  let read = ''
  for (let i = 0; i < value.length; i++) {
    const character = value[i] ?? ''
    if (character === ',' || character === ';') refuse('escaped text', value)
    if (character !== '\\') {
      read += character
      continue
    }
    const next = value[++i] ?? ''
    if (next === 'n' || next === 'N') read += '\n'
    else if (next === '\\' || next === ',' || next === ';') read += next
    else refuse('known escape', value)
  }
  return read
}

const localTime = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])[0-5]\d[0-5]\d$/

export function readStrictCalendar(file: string): {
  readonly name: string
  readonly events: ReadEvent[]
} {
  const lines = contentLines(file)
  const stack: string[] = []
  const seen: Record<string, string>[] = []
  const events: ReadEvent[] = []
  const top: Record<string, string> = {}
  let alarms = 0
  for (const line of lines) {
    const match = /^([A-Z][A-Z0-9-]*):(.*)$/s.exec(line)
    if (match === null) refuse('NAME:value without parameters', line)
    const [, name = '', value = ''] = match
    if (name === 'BEGIN') {
      const parent = stack.at(-1) ?? ''
      const allowed = { '': 'VCALENDAR', VCALENDAR: 'VEVENT', VEVENT: 'VALARM' }[parent]
      if (value !== allowed) refuse(`${value} inside ${parent}`, line)
      stack.push(value)
      seen.push({})
      if (value === 'VEVENT') alarms = 0
      continue
    }
    if (name === 'END') {
      if (stack.pop() !== value) refuse('END fits BEGIN', line)
      const properties = seen.pop() ?? {}
      if (value === 'VALARM') {
        for (const each of ['ACTION', 'TRIGGER', 'DESCRIPTION'])
          if (properties[each] === undefined) refuse('a display alarm has it', each)
        alarms++
      }
      if (value === 'VEVENT') events.push(eventOf(properties, alarms))
      if (value === 'VCALENDAR') Object.assign(top, properties)
      continue
    }
    const properties = seen.at(-1)
    if (properties === undefined) refuse('inside a component', line)
    if (properties[name] !== undefined) refuse('once', name)
    properties[name] = value
  }
  if (stack.length > 0) refuse('every component ends', stack.join())
  if (top['VERSION'] !== '2.0') refuse('VERSION:2.0', top['VERSION'] ?? '')
  if ((top['PRODID'] ?? '') === '') refuse('PRODID', '')
  if (new Set(events.map(({ uid }) => uid)).size !== events.length) refuse('one UID an event', '')
  return { name: text(top['X-WR-CALNAME'] ?? ''), events }
}

function eventOf(properties: Readonly<Record<string, string>>, alarms: number): ReadEvent {
  const need = (name: string): string => properties[name] ?? refuse('an event has it', name)
  if (!/^\d{8}T\d{6}Z$/.test(need('DTSTAMP'))) refuse('DTSTAMP in UTC', need('DTSTAMP'))
  for (const name of ['DTSTART', 'DTEND'])
    if (!localTime.test(need(name))) refuse('a floating local time', need(name))
  if (need('DTEND') <= need('DTSTART')) refuse('ends after it starts', need('DTEND'))
  const rule = properties['RRULE']
  const match = rule === undefined ? null : /^FREQ=DAILY;INTERVAL=(\d+);COUNT=(\d+)$/.exec(rule)
  if (rule !== undefined && match === null) refuse('a known rule', rule)
  const url = properties['URL'] ?? null
  if (url !== null && !URL.canParse(url)) refuse('an address', url)
  const known = new Set([
    ...['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'RRULE', 'SUMMARY', 'DESCRIPTION', 'URL', 'TRANSP'],
  ])
  for (const name of Object.keys(properties)) if (!known.has(name)) refuse('a known property', name)
  return {
    uid: text(need('UID')),
    start: need('DTSTART'),
    end: need('DTEND'),
    rule: match === null ? null : { interval: Number(match[1]), count: Number(match[2]) },
    summary: text(need('SUMMARY')),
    description: text(properties['DESCRIPTION'] ?? ''),
    url,
    alarms,
  }
}
