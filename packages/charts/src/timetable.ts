import type { Canvas, ChartOptions, ChartResult, Fill } from './chart.ts'
import { fillAttributes, frame, openCanvas } from './chart.ts'
import { at, refuse } from './check.ts'
import type { Shape } from './marks.ts'
import { areaSwatch, legendAt, lineAt, shapeAt } from './marks.ts'
import { linearScale } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { element, polyline } from './svg.ts'
import { lineHeight, linesAt, sizes, textAt, wrap } from './text.ts'

/** What happens at a time of the day. */
export type TimetableKind = 'medicine' | 'magnesium' | 'meal' | 'other'

/** Something at one time. Minutes after midnight, 0 to 1439. */
export interface TimetableEvent {
  readonly minute: number
  readonly kind: TimetableKind
  readonly label: string
}

/** A stretch of the day; `to` may lie before `from`: it then passes midnight. */
export interface TimetableStretch {
  readonly from: number
  readonly to: number
  /** `sleep`, or `apart`: magnesium may not be taken here. */
  readonly kind: 'sleep' | 'apart'
  readonly label: string
}

/** A day, drawn downwards from `start` (minutes after midnight, whole hours) over 24 hours. */
export interface TimetableData {
  readonly title: string
  readonly start: number
  readonly events: readonly TimetableEvent[]
  readonly stretches: readonly TimetableStretch[]
}

const name = 'dayTimetable'
const day = 1440

const shapes: Readonly<Record<TimetableKind, Shape>> = {
  medicine: 'square',
  magnesium: 'diamond',
  meal: 'disc',
  other: 'triangle',
}

const series: Readonly<Record<TimetableKind, 0 | 1 | 2 | 3>> = {
  magnesium: 0,
  medicine: 1,
  meal: 2,
  other: 3,
}

const fills: Readonly<Record<TimetableStretch['kind'], Fill>> = { sleep: 'dots', apart: 'diagonal' }

function minuteOf(thing: string, value: number): number {
  return Number.isInteger(value) && value >= 0 && value < day
    ? value
    : refuse(name, thing, 'a whole minute from 0 to 1439', value)
}

/** A label with the height it needs and where it wants to be. */
interface Placed {
  readonly event: TimetableEvent
  readonly lines: readonly string[]
  readonly wanted: number
  top: number
  readonly height: number
}

/** Moves labels down, then up, until none overlap and all stay above `bottom`. */
function spread(labels: readonly Placed[], top: number, bottom: number): void {
  let free = top
  for (const label of labels) {
    label.top = Math.max(label.wanted, free)
    free = label.top + label.height
  }
  let ceiling = bottom
  for (const label of [...labels].reverse()) {
    label.top = Math.min(label.top, ceiling - label.height)
    ceiling = label.top
  }
}

/** Each stretch gets a lane in which it overlaps no other. */
function lanesOf(stretches: readonly { start: number; end: number }[]): number[] {
  const ends: number[] = []
  return stretches.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start)
    const lane = free === -1 ? ends.length : free
    ends[lane] = end
    return lane
  })
}

function colourOf(canvas: Canvas, kind: TimetableKind): string {
  return canvas.colours.series[series[kind]]
}

/**
 * A day from top to bottom: medicines (squares), magnesium (diamonds), meals (discs) and other moments with their
 * names, sleep and the hours to keep apart as patterned lanes. Made for the spacing solver's answer.
 */
export function dayTimetable(data: TimetableData, options: ChartOptions): ChartResult {
  if (minuteOf('start', data.start) % 60 !== 0) refuse(name, 'start', 'a whole hour', data.start)
  if (data.events.length + data.stretches.length === 0)
    refuse(name, 'events', 'must not be empty', 'got 0')
  const after = (minute: number): number => (minute - data.start + day) % day
  for (const event of data.events) minuteOf(`time of ${event.label}`, event.minute)
  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas

  const kinds = [...new Set(data.events.map((event) => event.kind))]
  const stretchKinds = [...new Set(data.stretches.map((stretch) => stretch.kind))]
  const stretchColour = { sleep: colours.neutral, apart: colours.harm }
  const legend = legendAt(canvas, 2, 0, width - 4, [
    ...kinds.map((kind) => ({
      text: labels.timetable.kinds[kind],
      swatch: (x: number, y: number): SvgNode[] => [
        shapeAt(shapes[kind], x, y, 7, colourOf(canvas, kind), colours.background),
      ],
    })),
    ...stretchKinds.map((kind) => ({
      text: labels.timetable.stretches[kind],
      swatch: areaSwatch(canvas, fills[kind], stretchColour[kind]),
    })),
  ])
  const top = legend.bottom + 16
  const base = top + (options.height ?? 624)
  const y = linearScale(0, day, top, base)
  const axis = 52
  const marks: SvgNode[] = [...legend.nodes]
  for (let hour = 0; hour <= 24; hour += 2) {
    const place = y(hour * 60)
    marks.push(lineAt(axis, place, width - 4, place, colours.grid))
    const text = labels.formatTime((data.start + hour * 60) % day)
    marks.push(textAt(axis - 8, place + 4.5, text, { fill: colours.muted, anchor: 'end' }))
  }
  const pieces = data.stretches
    .flatMap((stretch) => {
      const start = after(minuteOf(`start of ${stretch.label}`, stretch.from))
      const end = after(minuteOf(`end of ${stretch.label}`, stretch.to))
      if (start < end || end === 0) return [{ stretch, start, end: end === 0 ? day : end }]
      return [
        { stretch, start: 0, end },
        { stretch, start, end: day },
      ]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const lanes = lanesOf(pieces)
  const lane = 16
  pieces.forEach(({ stretch, start, end }, index) => {
    const box = { x: axis + 16 + at(lanes, index) * lane, y: y(start), width: lane - 3, height: y(end) - y(start) } // prettier-ignore
    marks.push(element('rect', { ...box, rx: 3, ...fillAttributes(canvas, fills[stretch.kind], stretchColour[stretch.kind]) })) // prettier-ignore
  })
  marks.push(lineAt(axis, top, axis, base, colours.axis, 2))

  const left = axis + 16 + Math.max(1, ...lanes.map((l) => l + 1)) * lane + 22
  const line = lineHeight(sizes.body)
  const events = [...data.events].sort((a, b) => after(a.minute) - after(b.minute))
  const placed = events.map((event): Placed => {
    const text = `${labels.formatTime(event.minute)} ${event.label}`
    const lines = wrap(text, width - left - 20, sizes.body)
    const height = lines.length * line + 4
    const wanted = y(after(event.minute)) - line / 2 - 2
    return { event, lines, wanted, top: wanted, height }
  })
  spread(placed, top - line, Math.max(base + line, top - line + placed.reduce((sum, p) => sum + p.height, 0))) // prettier-ignore
  let lowest = base
  for (const { event, lines, top: labelTop, height } of placed) {
    const place = y(after(event.minute))
    const middle = labelTop + line / 2 + 2
    const elbow = [[axis, place], [left - 20, place], [left - 8, middle]] as const // prettier-ignore
    marks.push(element('path', { d: polyline(elbow), stroke: colours.axis, 'stroke-width': 1, fill: 'none' })) // prettier-ignore
    marks.push(shapeAt('disc', axis, place, 3.5, colours.text, colours.background))
    marks.push(shapeAt(shapes[event.kind], left, middle, 8, colourOf(canvas, event.kind), colours.background)) // prettier-ignore
    marks.push(...linesAt(left + 14, middle + 5, lines, { fill: colours.text, size: sizes.body, halo: colours.background })) // prettier-ignore
    lowest = Math.max(lowest, labelTop + height)
  }
  const stretchText = (s: TimetableStretch): string =>
    labels.range(labels.formatTime(s.from), labels.formatTime(s.to))
  const notes = data.stretches.flatMap((stretch) =>
    wrap(`${stretch.label}: ${stretchText(stretch)}`, width - 8, sizes.small),
  )
  marks.push(...linesAt(2, lowest + 28, notes, { fill: colours.text }))
  const bottom = lowest + 18 + notes.length * lineHeight(sizes.small)
  const alternative = labels.timetable.alternative({
    events: events.map((event) => `${labels.formatTime(event.minute)} ${event.label}`),
    stretches: data.stretches.map((s) => `${s.label}: ${stretchText(s)}`),
  })
  return {
    svg: frame(canvas, bottom, data.title, alternative, marks),
    alternative,
    table: {
      caption: data.title,
      columns: [
        { label: labels.timetable.columns.time, numeric: false },
        { label: labels.timetable.columns.what, numeric: false },
        { label: labels.timetable.columns.kind, numeric: false },
      ],
      rows: [
        ...events.map((e) => [
          labels.formatTime(e.minute),
          e.label,
          labels.timetable.kinds[e.kind],
        ]),
        ...data.stretches.map((s) => [stretchText(s), s.label, labels.timetable.stretches[s.kind]]),
      ],
    },
  }
}
