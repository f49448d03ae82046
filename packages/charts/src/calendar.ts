import type { Canvas, ChartOptions, ChartResult } from './chart.ts'
import { fillAttributes, frame, openCanvas } from './chart.ts'
import { at, notEmpty, notNegative, positive, refuse } from './check.ts'
import { civilDate, dayNumber, weekday } from './civil.ts'
import { areaSwatch, legendAt, shapeAt } from './marks.ts'
import type { SvgNode } from './svg.ts'
import { element } from './svg.ts'
import { sizes, textAt } from './text.ts'
import { mixed } from './theme.ts'

/** A value for each night; null is a night that was not filled in. */
export interface CalendarData {
  readonly title: string
  readonly outcome: string
  readonly digits: number
  readonly nights: readonly { readonly date: string; readonly value: number | null }[]
  /** Value of the darkest step; the highest value unless told. */
  readonly maximum?: number
}

const name = 'calendarChart'

/** Step 0 (zero) to 4 (highest) of a value. */
const stepOf = (value: number, maximum: number): number =>
  value === 0 ? 0 : Math.min(4, Math.max(1, Math.ceil((value / maximum) * 4 - 1e-9)))

/** Fill and text colour of a step. */
export function calendarStep(canvas: Canvas, step: number): { fill: string; text: string } {
  const { colours } = canvas
  if (step === 0) return { fill: colours.background, text: colours.text }
  // No step is so middling that numbers on it fall under 4.5 : 1 (the theme test measures).
  const fills = [
    mixed(colours.background, colours.benefit, 0.13),
    mixed(colours.background, colours.benefit, 0.27),
    colours.benefit,
    mixed(colours.benefit, colours.text, 0.4),
  ]
  return { fill: at(fills, step - 1), text: step <= 2 ? colours.text : colours.background }
}

/**
 * Calendar: a block a month, weeks from Monday, in each night its day of the month and its value; darker is more,
 * and a night that was not filled in is hatched with a cross.
 */
export function calendarChart(data: CalendarData, options: ChartOptions): ChartResult {
  notEmpty(name, 'nights', data.nights)
  const values = new Map<number, number | null>()
  for (const night of data.nights) {
    const day = dayNumber(name, night.date)
    if (values.has(day)) refuse(name, 'nights', 'one value a night', night.date)
    if (night.value !== null) notNegative(name, `night ${night.date}`, night.value)
    values.set(day, night.value)
  }
  const days = [...values.keys()].sort((a, b) => a - b)
  const first = at(days, 0)
  const last = at(days, days.length - 1)
  if (last - first > 1100) refuse(name, 'nights', 'more than 3 years', last - first)
  const seen = [...values.values()].filter((value) => value !== null)
  const maximum = positive(name, 'maximum', data.maximum ?? Math.max(1, ...seen))
  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas

  const months: { month: string; days: number[] }[] = []
  for (let day = first; day <= last; day++) {
    const month = civilDate(day).slice(0, 7)
    if (months.at(-1)?.month !== month) months.push({ month, days: [] })
    months.at(-1)?.days.push(day)
  }
  const gap = 20
  const across = Math.max(1, Math.min(months.length, Math.floor((width + gap) / (280 + gap))))
  const cell = Math.min(48, (width - 4 - gap * (across - 1)) / across / 7)
  const marks: SvgNode[] = []
  const missingFill = fillAttributes(canvas, 'diagonal', colours.grid, colours.background)
  const drawDay = (day: number, x: number, y: number): SvgNode[] => {
    const value = values.get(day) ?? null
    const box = { x: x + 1, y: y + 1, width: cell - 2, height: cell - 2 }
    const text = String(Number(civilDate(day).slice(8)))
    if (value === null)
      return [
        element('rect', { ...box, ...missingFill, stroke: colours.axis }),
        textAt(x + 4, y + 15, text, { fill: colours.text, halo: colours.background }),
        shapeAt('cross', x + cell * 0.7, y + cell * 0.7, 5, colours.text, colours.background),
      ]
    const look = calendarStep(canvas, stepOf(value, maximum))
    const shown = labels.formatNumber(value, data.digits)
    return [
      element('rect', { ...box, fill: look.fill, stroke: colours.axis, 'stroke-width': 1 }),
      textAt(x + 4, y + 15, text, { fill: look.text }),
      textAt(x + cell - 5, y + cell - 6, shown, { fill: look.text, anchor: 'end', bold: true, size: sizes.strong }), // prettier-ignore
    ]
  }
  let top = 0
  for (let start = 0; start < months.length; start += across) {
    let lowest = top
    months.slice(start, start + across).forEach(({ month, days: inMonth }, index) => {
      const left = 2 + index * (cell * 7 + gap)
      marks.push(textAt(left, top + 18, labels.formatMonth(month), { fill: colours.text, bold: true, size: sizes.strong })) // prettier-ignore
      labels.weekdays.forEach((day, i) => {
        marks.push(textAt(left + (i + 0.5) * cell, top + 38, day, { fill: colours.muted, anchor: 'middle' })) // prettier-ignore
      })
      const offset = weekday(at(inMonth, 0))
      inMonth.forEach((day, i) => {
        const place = offset + i
        const y = top + 44 + Math.floor(place / 7) * cell
        marks.push(...drawDay(day, left + (place % 7) * cell, y))
        lowest = Math.max(lowest, y + cell)
      })
    })
    top = lowest + 14
  }
  const steps = [0, 1, 2, 3, 4].flatMap((step) => {
    const inStep = seen.filter((value) => stepOf(value, maximum) === step)
    if (inStep.length === 0) return []
    const low = labels.formatNumber(Math.min(...inStep), data.digits)
    const high = labels.formatNumber(Math.max(...inStep), data.digits)
    const { fill } = calendarStep(canvas, step)
    const swatch = (x: number, y: number): SvgNode[] => [
      element('rect', { x: x - 8, y: y - 7, width: 16, height: 14, fill, stroke: colours.axis }),
    ]
    return [{ text: low === high ? low : labels.range(low, high), swatch }]
  })
  const missing = last - first + 1 - seen.length
  const missingItem = {
    text: labels.diary.missing,
    swatch: (x: number, y: number): SvgNode[] => [
      ...areaSwatch(canvas, 'diagonal', colours.grid)(x, y),
      shapeAt('cross', x, y, 5, colours.text, colours.background),
    ],
  }
  const legend = legendAt(canvas, 2, top, width - 4, [...steps, ...(missing > 0 ? [missingItem] : [])]) // prettier-ignore
  marks.push(...legend.nodes)
  const sum = seen.reduce((total, value) => total + value, 0)
  const alternative = labels.calendar.alternative({
    outcome: data.outcome,
    first: labels.formatDate(civilDate(first), 'long'),
    last: labels.formatDate(civilDate(last), 'long'),
    nights: last - first + 1,
    missing,
    zero: seen.filter((value) => value === 0).length,
    mean: seen.length === 0 ? null : labels.formatNumber(sum / seen.length, data.digits + 1),
    highest: seen.length === 0 ? null : labels.formatNumber(Math.max(...seen), data.digits),
  })
  const rows: string[][] = []
  for (let day = first; day <= last; day++) {
    const value = values.get(day) ?? null
    rows.push([
      `${at(labels.weekdays, weekday(day))} ${labels.formatDate(civilDate(day), 'long')}`,
      value === null ? labels.diary.missing : labels.formatNumber(value, data.digits),
    ])
  }
  return {
    svg: frame(canvas, legend.bottom + 6, data.title, alternative, marks),
    alternative,
    table: {
      caption: data.title,
      columns: [
        { label: labels.diary.columns.night, numeric: false },
        { label: data.outcome, numeric: true },
      ],
      rows,
    },
  }
}
