import type { Canvas } from './chart.ts'
import { lineAt } from './marks.ts'
import type { AxisKind, Scale, Ticks } from './scale.ts'
import { decimals, ticksOf } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { lineHeight, linesAt, sizes, textAt, textWidth, wrap } from './text.ts'

/** Place of a horizontal axis. */
interface AxisPlace {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** The most ticks, at most 9, whose labels stand side by side in `width` pixels. */
export function fittingTicks(
  canvas: Canvas,
  kind: AxisKind,
  from: number,
  to: number,
  width: number,
): Ticks {
  let ticks = ticksOf(kind, from, to, 2)
  for (let most = 9; most >= 3; most--) {
    const tried = ticksOf(kind, from, to, most)
    const needed = tried.values.map((v) => textWidth(tickText(canvas, tried, v), sizes.small) + 14)
    if (needed.reduce((sum, each) => sum + each, 0) > width) continue
    ticks = tried
    break
  }
  return ticks
}

const tickText = (canvas: Canvas, ticks: Ticks, value: number): string =>
  canvas.labels.formatNumber(value, ticks.digits ?? decimals(value))

/** A horizontal axis: line, ticks, labels that do not overlap, a title and words at both ends. */
export function bottomAxis(
  canvas: Canvas,
  place: AxisPlace,
  scale: Scale,
  ticks: Ticks,
  texts: {
    readonly title?: string
    readonly low?: string
    readonly high?: string
    /** Tick labels; plain numbers unless told. */
    readonly format?: (value: number) => string
  },
): { readonly nodes: SvgNode[]; readonly bottom: number } {
  const { colours, width } = canvas
  const { left, right, y } = place
  const nodes: SvgNode[] = [lineAt(left, y, right, y, colours.axis)]
  let taken = -Infinity
  for (const value of ticks.values) {
    const x = scale(value)
    if (x < left - 0.5 || x > right + 0.5) continue
    nodes.push(lineAt(x, y, x, y + 5, colours.axis))
    const text = texts.format?.(value) ?? tickText(canvas, ticks, value)
    const half = textWidth(text, sizes.small) / 2
    const centre = Math.min(Math.max(x, half + 1), width - half - 1)
    if (centre - half < taken + 5) continue
    taken = centre + half
    nodes.push(textAt(centre, y + 20, text, { fill: colours.muted, anchor: 'middle' }))
  }
  let bottom = y + 26
  const style = { fill: colours.text }
  const line = lineHeight(sizes.small)
  if (texts.low !== undefined || texts.high !== undefined) {
    const low = texts.low === undefined ? '' : `←\u00A0${texts.low}`
    const high = texts.high === undefined ? '' : `${texts.high}\u00A0→`
    const half = (right - left) / 2 - 6
    const lowLines = wrap(low, half, sizes.small)
    const highLines = wrap(high, half, sizes.small)
    nodes.push(...linesAt(left, bottom + 14, lowLines, style))
    nodes.push(...linesAt(right, bottom + 14, highLines, { ...style, anchor: 'end' }))
    bottom += Math.max(lowLines.length, highLines.length) * line + 2
  }
  if (texts.title !== undefined) {
    const lines = wrap(texts.title, width - 16, sizes.small)
    const widest = Math.max(...lines.map((text) => textWidth(text, sizes.small)))
    const centre = Math.min(Math.max((left + right) / 2, widest / 2 + 8), width - widest / 2 - 8)
    nodes.push(...linesAt(centre, bottom + 14, lines, { fill: colours.muted, anchor: 'middle' }))
    bottom += lines.length * line + 2
  }
  return { nodes, bottom: bottom + 6 }
}
