import type { Canvas, ChartOptions, ChartResult, Fill } from './chart.ts'
import { fillAttributes, frame, openCanvas } from './chart.ts'
import { at, notEmpty, notNegative, refuse } from './check.ts'
import { civilDate, dayNumber } from './civil.ts'
import type { LegendItem } from './marks.ts'
import { areaSwatch, legendAt, lineAt, shapeAt } from './marks.ts'
import { linearScale, linearTicks } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { element, polyline } from './svg.ts'
import { sizes, textAt, textWidth, wrap } from './text.ts'

/** How a night got its value. `incomplete`: taps without a morning entry, a lower bound. */
export type NightState = 'confirmed' | 'recalled' | 'incomplete' | 'missing'

/** One study night, named by the civil date of its evening. `value` is null only when missing. */
export interface DiaryNight {
  readonly date: string
  readonly value: number | null
  readonly state: NightState
}

/** Which look a period has: baseline and wash-out are grey, arms 0 to 3 have their own colour and pattern. */
export type PeriodKind =
  | { readonly type: 'baseline' }
  | { readonly type: 'washout' }
  | { readonly type: 'arm'; readonly arm: number }

/** A stretch of nights, first and last evening included, with its name ("Magnesium") and a code of 1–2 letters. */
export interface DiaryPeriod {
  readonly first: string
  readonly last: string
  readonly label: string
  readonly code: string
  readonly kind: PeriodKind
}

/** A diary of one outcome. Nights without an entry in `nights` are missing. */
export interface DiaryData {
  readonly title: string
  /** What a bar means, with its unit: "Cramps per night". */
  readonly outcome: string
  /** Decimals of a value and of a mean. */
  readonly digits: number
  readonly nights: readonly DiaryNight[]
  /** In order of time, not overlapping. */
  readonly periods: readonly DiaryPeriod[]
  /** Highest value of a bounded outcome (10 for a 0–10 score). */
  readonly maximum?: number
}

interface Night extends DiaryNight {
  readonly day: number
}

interface Period extends DiaryPeriod {
  readonly start: number
  readonly end: number
  readonly observed: readonly number[]
  readonly missing: number
  readonly mean: number | null
}

const name = 'diaryChart'
const armFills: readonly Fill[] = ['solid', 'diagonal', 'dots', 'cross']

function readNights(data: DiaryData): Map<number, Night> {
  const nights = new Map<number, Night>()
  for (const night of data.nights) {
    const day = dayNumber(name, night.date)
    if (nights.has(day)) refuse(name, 'nights', 'one entry a night', night.date)
    if ((night.value === null) !== (night.state === 'missing'))
      refuse(name, `night ${night.date}`, 'value is null exactly when missing', night.value)
    if (night.value !== null) notNegative(name, `night ${night.date}`, night.value)
    if (night.value !== null && data.maximum !== undefined && night.value > data.maximum)
      refuse(name, `night ${night.date}`, `above the maximum ${data.maximum}`, night.value)
    nights.set(day, { ...night, day })
  }
  return nights
}

function readPeriods(data: DiaryData, nights: ReadonlyMap<number, Night>): Period[] {
  let previous = -Infinity
  return data.periods.map((period) => {
    const start = dayNumber(name, period.first)
    const end = dayNumber(name, period.last)
    if (start > end) refuse(name, 'period', 'first > last', `${period.first} > ${period.last}`)
    if (start <= previous) refuse(name, 'periods', 'overlap or out of order', period.first)
    previous = end
    const { kind } = period
    if (kind.type === 'arm' && !(Number.isInteger(kind.arm) && kind.arm >= 0 && kind.arm < 4))
      refuse(name, 'arm', 'not 0 to 3', kind.arm)
    const observed: number[] = []
    for (let day = start; day <= end; day++) {
      const night = nights.get(day)
      if (night === undefined || night.value === null || night.state === 'incomplete') continue
      observed.push(night.value)
    }
    const missing = end - start + 1 - observed.length
    const sum = observed.reduce((total, value) => total + value, 0)
    return { ...period, start, end, observed, missing, mean: observed.length === 0 ? null : sum / observed.length } // prettier-ignore
  })
}

/** Splits days into rows of at most `most`, at period starts where that is possible. */
function rowsOf(
  first: number,
  last: number,
  periods: readonly Period[],
  most: number,
): [number, number][] {
  const rows: [number, number][] = []
  let start = first
  while (start <= last) {
    let end = Math.min(last, start + most - 1)
    if (end < last) {
      const breaks = periods.filter((p) => p.start > start + most / 2 && p.start <= end + 1)
      const nearest = breaks.at(-1)
      if (nearest !== undefined) end = nearest.start - 1
    }
    rows.push([start, end])
    start = end + 1
  }
  return rows
}

function lookOf(canvas: Canvas, period: Period | undefined): { fill: Fill; colour: string } {
  const { colours } = canvas
  if (period === undefined || period.kind.type !== 'arm')
    return { fill: 'outline', colour: colours.neutral }
  const { arm } = period.kind
  return { fill: at(armFills, arm), colour: at(colours.series, arm) }
}

interface Plot {
  readonly canvas: Canvas
  readonly nights: ReadonlyMap<number, Night>
  readonly periods: readonly Period[]
  readonly left: number
  readonly step: number
  readonly top: number
  readonly base: number
  readonly y: (value: number) => number
}

function drawNight(plot: Plot, day: number, x: number): SvgNode[] {
  const { canvas, step, base, top, y } = plot
  const { colours } = canvas
  const night = plot.nights.get(day)
  const centre = x + step / 2
  if (night === undefined || night.value === null) {
    const r = Math.min(4.5, step * 0.42)
    return [
      element('rect', { x, y: top, width: step, height: base - top, fill: colours.neutralArea }),
      shapeAt('cross', centre, base - r - 2, r, colours.axis, colours.background),
    ]
  }
  const { fill, colour } = lookOf(
    canvas,
    plot.periods.find((p) => day >= p.start && day <= p.end),
  )
  const wide = Math.min(22, step * 0.72)
  const left = centre - wide / 2
  if (night.value === 0)
    return [element('rect', { x: left, y: base - 2.5, width: wide, height: 2.5, fill: colour })]
  const peak = y(night.value)
  const look = night.state === 'incomplete' ? 'outline' : fill
  const nodes = [
    element('rect', {
      x: left,
      y: peak,
      width: wide,
      height: base - peak,
      ...fillAttributes(canvas, look, colour),
      'stroke-dasharray': night.state === 'incomplete' ? '2 2' : undefined,
    }),
  ]
  if (night.state === 'incomplete') {
    const r = Math.min(5, wide / 2 + 1)
    const arrow = [[centre - r, peak - 3], [centre, peak - 3 - r], [centre + r, peak - 3]] as const // prettier-ignore
    nodes.push(
      element('path', { d: polyline(arrow), stroke: colour, 'stroke-width': 1.6, fill: 'none' }),
    )
  }
  if (night.state === 'recalled') {
    const r = Math.min(3.2, step * 0.36)
    nodes.push(
      shapeAt('ring', centre, Math.max(top - 2, peak - r - 2), r, colour, colours.background),
    )
  }
  return nodes
}

function drawPeriod(plot: Plot, period: Period, from: number, x1: number, x2: number): SvgNode[] {
  const { canvas, base, top, y } = plot
  const { colours, labels } = canvas
  const { colour } = lookOf(canvas, period)
  const nodes = [lineAt(x1, top - 22, x1, base, colours.axis)]
  const room = x2 - x1 - 8
  const mean = period.mean === null ? '' : labels.diary.mean(labels.formatNumber(period.mean, 1))
  const candidates = [`${period.label} · ${mean}`, period.label, period.code]
  const fits = candidates.find((text) => textWidth(text, sizes.small, true) <= room)
  if (fits !== undefined && (from === period.start || fits !== period.code))
    nodes.push(textAt(x1 + 4, top - 9, fits, { fill: colours.text, bold: true }))
  if (period.mean !== null) {
    const level = y(period.mean)
    nodes.push(lineAt(x1 + 1, level, x2 - 1, level, colours.background, 4))
    nodes.push(lineAt(x1 + 1, level, x2 - 1, level, colours.text, 1.8, '6 3'))
  }
  nodes.push(element('rect', { x: x1, y: base + 1, width: x2 - x1 - 1, height: 3, fill: colour }))
  return nodes
}

function legendOf(
  canvas: Canvas,
  periods: readonly Period[],
  nights: readonly Night[],
  gaps: boolean,
): LegendItem[] {
  const { colours, labels } = canvas
  const items: LegendItem[] = []
  const seen = new Set<string>()
  for (const period of periods) {
    const text = period.code === period.label ? period.label : `${period.code}: ${period.label}`
    if (seen.has(text)) continue
    seen.add(text)
    const { fill, colour } = lookOf(canvas, period)
    items.push({ swatch: areaSwatch(canvas, fill, colour), text })
  }
  const mark = (text: string, draw: (x: number, y: number) => SvgNode[]): void => {
    items.push({ swatch: draw, text })
  }
  if (periods.some((p) => p.mean !== null))
    mark(labels.diary.meanLegend, (x, y) => [lineAt(x - 9, y, x + 9, y, colours.text, 1.8, '6 3')])
  if (gaps)
    mark(labels.diary.missing, (x, y) => [
      element('rect', { x: x - 8, y: y - 7, width: 16, height: 14, fill: colours.neutralArea }),
      shapeAt('cross', x, y, 4.5, colours.axis, colours.background),
    ])
  if (nights.some((n) => n.state === 'recalled'))
    mark(labels.diary.recalled, (x, y) => [
      shapeAt('ring', x, y, 4, colours.text, colours.background),
    ])
  if (nights.some((n) => n.state === 'incomplete'))
    mark(labels.diary.incomplete, (x, y) => [
      element('path', { d: polyline([[x - 5, y + 3], [x, y - 3], [x + 5, y + 3]]), stroke: colours.text, 'stroke-width': 1.6, fill: 'none' }), // prettier-ignore
    ])
  return items
}

/**
 * A diary: one bar a night, periods with their means, missing nights hatched out and crossed, an explicit zero
 * as a short dash, recalled nights with a ring, incomplete nights dashed with an arrow (at least).
 * Long diaries are broken into rows so that a night keeps at least 6 px. Throws on unreadable dates,
 * double nights, overlapping periods, negative values.
 */
export function diaryChart(data: DiaryData, options: ChartOptions): ChartResult {
  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas
  notEmpty(name, 'nights and periods', [...data.nights, ...data.periods])
  const nights = readNights(data)
  const periods = readPeriods(data, nights)
  const days = [...nights.keys(), ...periods.flatMap((p) => [p.start, p.end])]
  const first = Math.min(...days)
  const last = Math.max(...days)
  if (last - first > 3700) refuse(name, 'nights', 'more than 10 years', last - first)

  const values = [...nights.values()].map((n) => n.value ?? 0)
  const highest = Math.max(data.maximum ?? 0, ...values, 1)
  const ticks = linearTicks(0, highest, 5, highest >= 2)
  const margin = 10 + Math.max(...ticks.values.map((v) => textWidth(labels.formatNumber(v, ticks.digits), sizes.small))) // prettier-ignore
  const right = width - 6
  const rows = rowsOf(first, last, periods, Math.max(7, Math.floor((right - margin) / 6)))
  const longest = Math.max(...rows.map(([a, b]) => b - a + 1))
  const step = Math.min(48, (right - margin) / longest)
  const plotHeight = options.height ?? (rows.length === 1 ? 150 : 96)

  const marks: SvgNode[] = []
  const outcomeLines = wrap(data.outcome, width - 8, sizes.small)
  outcomeLines.forEach((line, index) =>
    marks.push(textAt(2, 15 + index * 18, line, { fill: colours.muted })),
  )
  let y0 = outcomeLines.length * 18 + 4
  for (const [from, to] of rows) {
    const top = y0 + 28
    const base = top + plotHeight
    const y = linearScale(0, highest, base, top)
    const plot: Plot = { canvas, nights, periods, left: margin, step, top, base, y }
    const end = margin + (to - from + 1) * step
    const x = (day: number): number => margin + (day - from) * step
    for (const value of ticks.values) {
      marks.push(lineAt(margin, y(value), end, y(value), value === 0 ? colours.axis : colours.grid))
      marks.push(textAt(margin - 5, y(value) + 4.5, labels.formatNumber(value, ticks.digits), { fill: colours.muted, anchor: 'end' })) // prettier-ignore
    }
    for (let day = from; day <= to; day++) marks.push(...drawNight(plot, day, x(day)))
    const shown = periods.filter((p) => p.end >= from && p.start <= to)
    for (const p of shown) {
      const start = Math.max(p.start, from)
      marks.push(...drawPeriod(plot, p, start, x(start), x(Math.min(p.end, to) + 1)))
    }
    let taken = -Infinity
    for (const day of new Set([from, ...shown.map((p) => Math.max(p.start, from)), to])) {
      const text = labels.formatDate(civilDate(day), 'short')
      const half = textWidth(text, sizes.small) / 2
      const centre = Math.min(Math.max(x(day) + step / 2, half + 2), width - half - 2)
      if (centre - half < taken + 8) continue
      taken = centre + half
      marks.push(lineAt(x(day) + step / 2, base + 4, x(day) + step / 2, base + 9, colours.axis))
      marks.push(textAt(centre, base + 22, text, { fill: colours.muted, anchor: 'middle' }))
    }
    y0 = base + 30
  }
  const all = [...nights.values()].sort((a, b) => a.day - b.day)
  const observed = all.filter((n) => n.value !== null).length
  const total = last - first + 1
  const legend = legendAt(canvas, 2, y0 + 4, width - 4, legendOf(canvas, periods, all, observed < total)) // prettier-ignore
  marks.push(...legend.nodes)

  const summary = periods.map((p) => ({
    label: p.label,
    nights: p.end - p.start + 1,
    observed: p.observed.length,
    mean: p.mean === null ? null : labels.formatNumber(p.mean, 1),
  }))
  const alternative = labels.diary.alternative({
    outcome: data.outcome,
    first: labels.formatDate(civilDate(first), 'long'),
    last: labels.formatDate(civilDate(last), 'long'),
    nights: total,
    missing: total - observed,
    periods: summary,
  })
  const rowsOfTable: string[][] = []
  for (let day = first; day <= last; day++) {
    const night = nights.get(day)
    const period = periods.find((p) => day >= p.start && day <= p.end)
    const state = night?.state ?? 'missing'
    const value = night === undefined || night.value === null ? '–' : labels.formatNumber(night.value, data.digits) // prettier-ignore
    rowsOfTable.push([
      labels.formatDate(civilDate(day), 'long'),
      period?.label ?? '–',
      state === 'incomplete' ? labels.atLeast(value) : value,
      labels.diary.states[state],
    ])
  }
  const { columns } = labels.diary
  return {
    svg: frame(canvas, legend.bottom + 4, data.title, alternative, marks),
    alternative,
    table: {
      caption: data.title,
      columns: [
        { label: columns.night, numeric: false },
        { label: columns.period, numeric: false },
        { label: data.outcome, numeric: true },
        { label: columns.state, numeric: false },
      ],
      rows: rowsOfTable,
    },
  }
}
