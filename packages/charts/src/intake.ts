import type { Canvas, ChartOptions, ChartResult, Fill } from './chart.ts'
import { fillAttributes, frame, openCanvas } from './chart.ts'
import { checkInterval, notEmpty, notNegative, positive, refuse } from './check.ts'
import type { LegendItem } from './marks.ts'
import { areaSwatch, intervalAt, legendAt, lineAt, shapeAt } from './marks.ts'
import { linearScale } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { element, polyline } from './svg.ts'
import { lineHeight, linesAt, sizes, textWidth, wrap } from './text.ts'
import { bottomAxis, fittingTicks } from './axis.ts'

/** Where an amount comes from. */
export type IntakeSource = 'food' | 'fortified' | 'supplement' | 'medicine'

/** A line to compare a bar with: a need to reach, or an upper level not to pass. `source` names its authority. */
export interface IntakeMarker {
  readonly type: 'need' | 'upper'
  readonly label: string
  readonly value: number
}

/** One bar. Upper levels belong only on a bar of what counts towards them (supplements, fortified food, medicines). */
export interface IntakeBar {
  readonly label: string
  readonly unit: string
  readonly digits: number
  readonly parts: readonly { readonly source: IntakeSource; readonly value: number }[]
  /** True when a nutrient value was missing somewhere: the total is "at least". */
  readonly atLeast: boolean
  /** Uncertainty of the total (usual intake). */
  readonly range?: { readonly lower: number; readonly upper: number }
  readonly markers: readonly IntakeMarker[]
}

/** Intake against need; bars of the same unit share one axis. */
export interface IntakeData {
  readonly title: string
  readonly bars: readonly IntakeBar[]
}

const name = 'intakeChart'

const looks: Readonly<Record<IntakeSource, { fill: Fill; series: 0 | 1 | 2 | 3 }>> = {
  food: { fill: 'solid', series: 2 },
  fortified: { fill: 'dots', series: 3 },
  supplement: { fill: 'diagonal', series: 0 },
  medicine: { fill: 'cross', series: 1 },
}

const total = (bar: IntakeBar): number => bar.parts.reduce((sum, part) => sum + part.value, 0)

function check(data: IntakeData): void {
  notEmpty(name, 'bars', data.bars)
  for (const bar of data.bars) {
    for (const part of bar.parts) notNegative(name, `${part.source} of ${bar.label}`, part.value)
    for (const marker of bar.markers) positive(name, `marker of ${bar.label}`, marker.value)
    if (new Set(bar.parts.map((part) => part.source)).size < bar.parts.length)
      refuse(name, `parts of ${bar.label}`, 'one a source', bar.parts.map((p) => p.source).join())
    if (bar.markers.some((m) => m.type === 'upper') && bar.parts.some((p) => p.source === 'food'))
      refuse(name, `markers of ${bar.label}`, 'no upper level on a bar with food', bar.label)
    if (bar.range === undefined) continue
    checkInterval(name, `range of ${bar.label}`, bar.range)
    notNegative(name, `range of ${bar.label}`, bar.range.lower)
  }
}

function drawBar(
  canvas: Canvas,
  bar: IntakeBar,
  x: (value: number) => number,
  y: number,
): SvgNode[] {
  // prettier-ignore
  const { colours } = canvas
  const nodes: SvgNode[] = []
  let sum = 0
  for (const { source, value } of bar.parts) {
    const look = looks[source]
    const box = { x: x(sum), y, width: x(sum + value) - x(sum), height: 22 }
    nodes.push(element('rect', { ...box, ...fillAttributes(canvas, look.fill, colours.series[look.series]) })) // prettier-ignore
    sum += value
  }
  const end = x(sum)
  if (bar.atLeast) {
    const tip = Math.max(end, x(bar.range?.upper ?? 0)) + 13
    const open = [[tip - 7, y + 4], [tip, y + 11], [tip - 7, y + 18]] as const // prettier-ignore
    nodes.push(element('path', { d: polyline(open), stroke: colours.text, 'stroke-width': 2, fill: 'none' })) // prettier-ignore
  }
  if (bar.range !== undefined) {
    const { lower, upper } = bar.range
    nodes.push(...intervalAt(x(lower), x(upper), y + 11, colours.background, { width: 5, cap: 0 }))
    nodes.push(...intervalAt(x(lower), x(upper), y + 11, colours.text, { width: 2, cap: 5 }))
  }
  for (const marker of bar.markers) {
    const place = x(marker.value)
    nodes.push(lineAt(place, y - 6, place, y + 28, colours.background, 5))
    const dash = marker.type === 'need' ? undefined : '3 2'
    nodes.push(lineAt(place, y - 6, place, y + 28, colours.text, 2, dash))
    nodes.push(markerSign(canvas, marker.type, place, y - 8))
  }
  return nodes
}

const markerSign = (
  { colours }: Canvas,
  type: IntakeMarker['type'],
  x: number,
  y: number,
): SvgNode =>
  shapeAt(type === 'need' ? 'pointer' : 'diamond', x, y - 2, 6, colours.text, colours.background)

/**
 * Intake against need: a bar for each comparison, parts by source, the need as a line with a triangle, the upper
 * level as a dashed line with a diamond, an arrow where the total is "at least". An upper level on a bar that
 * contains food is refused: food never counts towards it.
 */
export function intakeChart(data: IntakeData, options: ChartOptions): ChartResult {
  check(data)
  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas
  const amount = (bar: IntakeBar, value: number): string =>
    `${labels.formatNumber(value, bar.digits)}\u00A0${bar.unit}`
  const totalText = (bar: IntakeBar): string => {
    const text = amount(bar, total(bar))
    const open = bar.atLeast ? labels.atLeast(text) : text
    if (bar.range === undefined) return open
    const { lower, upper } = bar.range
    const range = labels.range(labels.formatNumber(lower, bar.digits), amount(bar, upper))
    return `${open} (${range})`
  }
  const markerText = (bar: IntakeBar, marker: IntakeMarker): string =>
    `${marker.label}: ${amount(bar, marker.value)}`

  const left = 12
  const right = width - 24
  const line = lineHeight(sizes.small)
  const marks: SvgNode[] = []
  const sources = [...new Set(data.bars.flatMap((bar) => bar.parts.map((part) => part.source)))]
  const items: LegendItem[] = sources.map((source) => ({
    text: labels.intake.sources[source],
    swatch: areaSwatch(canvas, looks[source].fill, colours.series[looks[source].series]),
  }))
  if (data.bars.some((bar) => bar.atLeast))
    items.push({
      text: labels.intake.atLeastLegend,
      swatch: (x, y) => [
        element('path', { d: polyline([[x - 4, y - 6], [x + 3, y], [x - 4, y + 6]]), stroke: colours.text, 'stroke-width': 2, fill: 'none' }), // prettier-ignore
      ],
    })
  const legend = legendAt(canvas, 2, 0, width - 4, items)
  marks.push(...legend.nodes)
  let y = legend.bottom + 6
  const units = [...new Set(data.bars.map((bar) => bar.unit))]
  for (const unit of units) {
    const bars = data.bars.filter((bar) => bar.unit === unit)
    const tops = bars.flatMap((bar) => [total(bar), bar.range?.upper ?? 0, ...bar.markers.map((m) => m.value)]) // prettier-ignore
    const highest = Math.max(...tops) * 1.05 || 1
    const x = linearScale(0, highest, left, right)
    for (const bar of bars) {
      const lines = wrap(bar.label, width - 8, sizes.body, true)
      const value = totalText(bar)
      const fits = textWidth(lines.at(-1) ?? '', sizes.body, true) + textWidth(value, sizes.body) < width - 24 // prettier-ignore
      marks.push(...linesAt(2, y + 16, lines, { fill: colours.text, bold: true, size: sizes.body }))
      const values = fits ? [value] : wrap(value, width - 8, sizes.body)
      const firstY = y + 16 + (lines.length - (fits ? 1 : 0)) * lineHeight(sizes.body)
      const anchor = fits ? 'end' : 'start'
      marks.push(...linesAt(fits ? width - 4 : 2, firstY, values, { fill: colours.text, size: sizes.body, anchor })) // prettier-ignore
      const valueY = firstY + (values.length - 1) * lineHeight(sizes.body)
      const top = valueY + (bar.markers.length === 0 ? 8 : 24)
      marks.push(...drawBar(canvas, bar, x, top))
      y = top + 34
      for (const marker of bar.markers) {
        const texts = wrap(markerText(bar, marker), width - 32, sizes.small)
        marks.push(markerSign(canvas, marker.type, 10, y + 11))
        marks.push(...linesAt(24, y + 14, texts, { fill: colours.text }))
        y += texts.length * line
      }
      y += 10
    }
    const ticks = fittingTicks(canvas, 'linear', 0, highest, right - left)
    const axis = bottomAxis(canvas, { left, right, y }, x, ticks, { title: labels.intake.perDay(unit) }) // prettier-ignore
    marks.push(...axis.nodes)
    y = axis.bottom + 8
  }
  const alternative = data.bars
    .map((bar) =>
      labels.intake.bar({
        label: bar.label,
        total: totalText(bar),
        parts: bar.parts.map((p) => `${labels.intake.sources[p.source]} ${amount(bar, p.value)}`),
        markers: bar.markers.map((marker) => markerText(bar, marker)),
      }),
    )
    .join(' ')
  const rows = data.bars.flatMap((bar) => [
    ...bar.parts.map((p) => [bar.label, labels.intake.sources[p.source], amount(bar, p.value)]),
    [bar.label, labels.intake.total, totalText(bar)],
    ...bar.markers.map((marker) => [bar.label, marker.label, amount(bar, marker.value)]),
  ])
  return {
    svg: frame(canvas, y, data.title, alternative, marks),
    alternative,
    table: {
      caption: data.title,
      columns: [
        { label: labels.intake.columns.what, numeric: false },
        { label: labels.intake.columns.part, numeric: false },
        { label: labels.intake.columns.amount, numeric: true },
      ],
      rows,
    },
  }
}
