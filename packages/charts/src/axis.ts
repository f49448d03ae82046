import type { Canvas } from './chart.ts'
import { lineAt } from './marks.ts'
import type { Scale, Ticks } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { lineHeight, linesAt, sizes, textAt, textWidth, wrap } from './text.ts'

/** Place of a horizontal axis. */
export interface AxisPlace {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** How many tick labels of about `characters` digits fit into `width` pixels. */
export const ticksThatFit = (width: number, characters: number): number =>
  Math.max(2, Math.floor(width / (characters * 8.4 + 22)))

/** A horizontal axis: line, ticks, labels that do not overlap, a title and words at both ends. */
export function bottomAxis(
  canvas: Canvas,
  place: AxisPlace,
  scale: Scale,
  ticks: Ticks,
  texts: { readonly title?: string; readonly low?: string; readonly high?: string },
): { readonly nodes: SvgNode[]; readonly bottom: number } {
  const { colours, labels, width } = canvas
  const { left, right, y } = place
  const nodes: SvgNode[] = [lineAt(left, y, right, y, colours.axis)]
  let taken = -Infinity
  for (const value of ticks.values) {
    const x = scale(value)
    if (x < left - 0.5 || x > right + 0.5) continue
    nodes.push(lineAt(x, y, x, y + 5, colours.axis))
    const text = labels.formatNumber(value, ticks.digits)
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
    const low = texts.low === undefined ? '' : `← ${texts.low}`
    const high = texts.high === undefined ? '' : `${texts.high} →`
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
