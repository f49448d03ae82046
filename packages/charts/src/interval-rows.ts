import { bottomAxis, fittingTicks } from './axis.ts'
import type { Canvas } from './chart.ts'
import { at } from './check.ts'
import { intervalAt, lineAt, shapeAt } from './marks.ts'
import type { AxisKind, Scale } from './scale.ts'
import { padded, scaleOf } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { element, polyline } from './svg.ts'
import { lineHeight, linesAt, sizes, textAt, textWidth, wrap } from './text.ts'

/** An estimate with its interval. */
export interface Estimate {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

/** A row of a forest-like plot: a heading, a study (square), a pooled value (diamond) or a prediction (dashed). */
export type IntervalRow =
  | { readonly type: 'heading'; readonly label: string }
  | ({
      readonly type: 'study' | 'pooled' | 'prediction'
      readonly label: string
      readonly weight?: number
      /** A second estimate, drawn as a ring (shrunken towards the mean). */
      readonly second?: number
    } & Estimate)

/** Everything about the plot that is not a row. */
export interface IntervalPlot {
  readonly kind: AxisKind
  readonly digits: number
  readonly effect: string
  readonly low: string
  readonly high: string
  /** Column heads: what a row is, and what the numbers are. */
  readonly rowHead: string
  readonly valueHead: string
  /** Vertical dashed line (the pooled value). */
  readonly reference?: number
  /** Quiet band behind the rows (a pooled or prediction interval). */
  readonly band?: { readonly lower: number; readonly upper: number }
  /** Rows of one line without numbers, for many rows; the numbers stand in the table. */
  readonly compact: boolean
}

interface Layout {
  readonly canvas: Canvas
  readonly plot: IntervalPlot
  readonly x: Scale
  readonly from: number
  readonly to: number
  readonly largest: number
}

type Drawn = Extract<IntervalRow, { estimate: number }>

const isDrawn = (row: IntervalRow): row is Drawn => row.type !== 'heading'

/** Axis domain: all estimates, pooled rows and no effect; a very wide study interval is cut and gets an arrow. */
function domainOf(rows: readonly Drawn[], plot: IntervalPlot): readonly [number, number] {
  const toAxis = plot.kind === 'log' ? Math.log : (value: number): number => value
  const fromAxis = plot.kind === 'log' ? Math.exp : (value: number): number => value
  const studies = rows.filter((row) => row.type === 'study')
  const widths = studies.map((row) => toAxis(row.upper) - toAxis(row.lower)).sort((a, b) => a - b)
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0
  const centres = studies.map((row) => toAxis(row.estimate)).sort((a, b) => a - b)
  const centre = centres[Math.floor((centres.length - 1) / 2)] ?? 0
  const limit = 1.25 * middle
  const wanted = [0]
  for (const row of rows) {
    const values = [toAxis(row.estimate), toAxis(row.lower), toAxis(row.upper)]
    if (row.second !== undefined) values.push(toAxis(row.second))
    if (row.type === 'study' && limit > 0) {
      const half = (at(values, 2) - at(values, 1)) / 2
      const reach = Math.max(limit, Math.abs(at(values, 0) - centre) + Math.min(half, middle))
      wanted.push(...values.map((v) => Math.min(centre + reach, Math.max(centre - reach, v))))
    } else wanted.push(...values)
  }
  return padded(plot.kind, fromAxis(Math.min(...wanted)), fromAxis(Math.max(...wanted)), 0.04)
}

function drawMark(layout: Layout, row: Drawn, y: number): SvgNode[] {
  const { canvas, x, from, to } = layout
  const { colours } = canvas
  const inside = (value: number): number => x(Math.min(to, Math.max(from, value)))
  const open = { openLeft: row.lower < from, openRight: row.upper > to }
  const left = inside(row.lower)
  const right = inside(row.upper)
  switch (row.type) {
    case 'pooled': {
      const points = [[left, y], [x(row.estimate), y - 8], [right, y], [x(row.estimate), y + 8]] as const // prettier-ignore
      return [
        element('path', {
          d: polyline(points, true),
          fill: colours.benefit,
          stroke: colours.text,
          'stroke-width': 1,
        }),
      ]
    }
    case 'prediction':
      return intervalAt(left, right, y, colours.text, { width: 2, cap: 5, dash: '7 3', ...open })
    case 'study': {
      const outside = row.estimate < from || row.estimate > to
      const radius =
        row.weight === undefined
          ? layout.plot.compact
            ? 3.5
            : 5
          : 3 + 6 * Math.sqrt(row.weight / (layout.largest || 1))
      const cap = layout.plot.compact ? 0 : 3
      const nodes = intervalAt(left, right, y, colours.text, { width: 1.5, cap, ...open })
      if (!outside)
        nodes.push(shapeAt('square', x(row.estimate), y, radius, colours.benefit, colours.background)) // prettier-ignore
      if (row.second !== undefined)
        nodes.push(shapeAt('ring', inside(row.second), y, 4.5, colours.harm, colours.background))
      return nodes
    }
  }
}

/** Rows with intervals over one axis. Wide: columns; narrow: the texts above each interval. Gives nodes and bottom. */
export function intervalRows(
  canvas: Canvas,
  plot: IntervalPlot,
  rows: readonly IntervalRow[],
  start: number,
): { readonly nodes: SvgNode[]; readonly bottom: number } {
  const { colours, labels, width } = canvas
  const drawn = rows.filter(isDrawn)
  const [from, to] = domainOf(drawn, plot)
  const format = (value: number): string => labels.formatNumber(value, plot.digits)
  const valueText = (row: Drawn): string =>
    row.type === 'prediction'
      ? labels.range(format(row.lower), format(row.upper))
      : labels.interval(format(row.estimate), format(row.lower), format(row.upper))
  const weightText = (row: IntervalRow): string =>
    isDrawn(row) && row.weight !== undefined ? labels.formatPercent(row.weight) : ''
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, sizes.small, bold)))
  const columns = width >= 560 && !plot.compact
  const weighted = drawn.some((row) => row.weight !== undefined)
  const values = columns ? Math.max(widest(drawn.map(valueText)), Math.min(150, widest([plot.valueHead], true))) + 12 : 0 // prettier-ignore
  const weights = columns && weighted ? Math.max(widest(drawn.map(weightText)), widest([labels.forest.weight], true)) + 14 : 0 // prettier-ignore
  const names = columns || plot.compact ? Math.min(width * (plot.compact ? 0.34 : 0.28), widest(rows.map((row) => row.label), true) + 14) : 0 // prettier-ignore
  const left = names + (columns || plot.compact ? 6 : 12)
  const right = width - values - weights - 12
  const x = scaleOf(plot.kind, from, to, left, right)
  const layout: Layout = { canvas, plot, x, from, to, largest: Math.max(0, ...drawn.map((row) => row.weight ?? 0)) } // prettier-ignore

  const nodes: SvgNode[] = []
  const line = lineHeight(sizes.small)
  const head = { fill: colours.muted, bold: true }
  let y = start
  if (columns) {
    const valueLines = wrap(plot.valueHead, values - 12, sizes.small, true)
    nodes.push(textAt(2, y + 14, plot.rowHead, head))
    nodes.push(...linesAt(width - weights - 4, y + 14, valueLines, { ...head, anchor: 'end' }))
    if (weighted) nodes.push(textAt(width - 4, y + 14, labels.forest.weight, { ...head, anchor: 'end' })) // prettier-ignore
    y += valueLines.length * line + 4
  } else if (!plot.compact) {
    const rowHead = weighted ? `${plot.rowHead} · ${labels.forest.weight}` : plot.rowHead
    const valueLines = wrap(plot.valueHead, width / 2 - 8, sizes.small, true)
    const lines = wrap(rowHead, width - widest(valueLines, true) - 16, sizes.small, true)
    nodes.push(...linesAt(2, y + 14, lines, head))
    nodes.push(...linesAt(width - 4, y + 14, valueLines, { ...head, anchor: 'end' }))
    y += Math.max(lines.length, valueLines.length) * line + 4
  }
  const top = y
  const marks: SvgNode[] = []
  const strips: (readonly [number, number])[] = []
  for (const row of rows) {
    const bold = row.type === 'heading' || row.type === 'pooled'
    const style = { fill: colours.text, bold }
    if (row.type === 'heading') {
      const lines = wrap(row.label, width - 8, sizes.small, true)
      marks.push(...linesAt(2, y + 20, lines, style))
      y += lines.length * line + 8
      continue
    }
    if (plot.compact) {
      const lines = wrap(row.label, names - 6, sizes.small, bold)
      const height = Math.max(1, lines.length) * line
      marks.push(...linesAt(2, y + 14, lines, style))
      marks.push(...drawMark(layout, row, y + height / 2))
      y += height
    } else if (columns) {
      const lines = wrap(row.label, names - 6, sizes.small, bold)
      const height = Math.max(28, lines.length * line + 8)
      const middle = y + height / 2
      marks.push(...linesAt(2, middle + 5 - ((lines.length - 1) * line) / 2, lines, style))
      marks.push(textAt(width - weights - 4, middle + 5, valueText(row), { ...style, anchor: 'end' })) // prettier-ignore
      if (row.weight !== undefined)
        marks.push(textAt(width - 4, middle + 5, weightText(row), { fill: colours.muted, anchor: 'end' })) // prettier-ignore
      marks.push(...drawMark(layout, row, middle))
      y += height
    } else {
      const value = valueText(row)
      const weight = row.weight === undefined ? '' : weightText(row)
      const oneLine = weight === '' ? row.label : `${row.label} · ${weight}`
      const fits = textWidth(oneLine, sizes.small, bold) + textWidth(value, sizes.small, bold) < width - 16 // prettier-ignore
      const lines = fits ? [oneLine] : wrap(row.label, width - 8, sizes.small, bold)
      const valueY = y + 16 + (lines.length - (fits ? 1 : 0)) * line
      marks.push(...linesAt(2, y + 16, lines, style))
      if (!fits && weight !== '')
        marks.push(textAt(2, valueY, `${labels.forest.weight} ${weight}`, { fill: colours.muted }))
      marks.push(textAt(width - 4, valueY, value, { ...style, anchor: 'end' }))
      strips.push([valueY + 5, valueY + 28])
      marks.push(...drawMark(layout, row, valueY + 16))
      y = valueY + 32
    }
  }
  const base = y + 4
  const none = plot.kind === 'log' ? 1 : 0
  const inside = (value: number): number => x(Math.min(to, Math.max(from, value)))
  // Where texts stand above the intervals, lines and band keep to the strips between the texts.
  const drawnStrips = strips.length === 0 ? [[top, base] as const] : [...strips, [base - 4, base] as const] // prettier-ignore
  for (const [a, b] of drawnStrips) {
    if (plot.band !== undefined) {
      const edge = inside(plot.band.lower)
      const band = { x: edge, y: a, width: inside(plot.band.upper) - edge, height: b - a }
      nodes.push(element('rect', { ...band, fill: colours.benefitArea }))
    }
    nodes.push(lineAt(x(none), a, x(none), b, colours.axis, 1.5))
    if (plot.reference !== undefined)
      nodes.push(lineAt(x(plot.reference), a, x(plot.reference), b, colours.benefit, 1.5, '5 4'))
  }
  nodes.push(...marks)
  const ticks = fittingTicks(canvas, plot.kind, from, to, right - left)
  const axis = bottomAxis(canvas, { left, right, y: base }, x, ticks, {
    title: plot.effect,
    low: plot.low,
    high: plot.high,
  })
  nodes.push(...axis.nodes)
  return { nodes, bottom: axis.bottom }
}
