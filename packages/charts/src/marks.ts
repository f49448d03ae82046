import type { Canvas, Fill } from './chart.ts'
import { fillAttributes } from './chart.ts'
import type { SvgNode } from './svg.ts'
import { element, polyline } from './svg.ts'
import { lineHeight, sizes, textAt, textWidth, wrap } from './text.ts'

/** Shapes that can be told apart without colour. */
export type Shape = 'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'pointer' | 'cross'

/** A shape centred on (x, y) that fits a circle of radius r. */
export function shapeAt(
  shape: Shape,
  x: number,
  y: number,
  r: number,
  colour: string,
  ground: string,
): SvgNode {
  const closed = (points: readonly (readonly [number, number])[], fill: string): SvgNode =>
    element('path', { d: polyline(points, true), fill, stroke: colour, 'stroke-width': 1 })
  switch (shape) {
    case 'disc':
      return element('circle', { cx: x, cy: y, r, fill: colour })
    case 'ring': {
      const line = Math.min(2, r / 2)
      const drawn = { cx: x, cy: y, r: r - line / 2, fill: ground }
      return element('circle', { ...drawn, stroke: colour, 'stroke-width': line })
    }
    case 'square': {
      const half = r * 0.85
      return element('rect', {
        x: x - half,
        y: y - half,
        width: 2 * half,
        height: 2 * half,
        fill: colour,
      })
    }
    case 'diamond':
      return closed([[x - r, y], [x, y - r], [x + r, y], [x, y + r]], colour) // prettier-ignore
    case 'triangle':
      return closed([[x - r, y + r * 0.75], [x, y - r * 0.9], [x + r, y + r * 0.75]], colour) // prettier-ignore
    case 'pointer':
      return closed([[x - r, y - r * 0.75], [x, y + r * 0.9], [x + r, y - r * 0.75]], colour) // prettier-ignore
    case 'cross': {
      const arm = r * 0.75
      const d = `${polyline([[x - arm, y - arm], [x + arm, y + arm]])}${polyline([[x - arm, y + arm], [x + arm, y - arm]])}` // prettier-ignore
      return element('path', { d, stroke: colour, 'stroke-width': 1.8, fill: 'none' })
    }
  }
}

/** A straight line. */
export const lineAt = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width = 1,
  dash?: string,
): SvgNode =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash })

/** A horizontal interval with small ends; an end outside the plot becomes an arrow. */
export function intervalAt(
  left: number,
  right: number,
  y: number,
  colour: string,
  style: { width: number; cap: number; openLeft?: boolean; openRight?: boolean; dash?: string },
): SvgNode[] {
  const nodes = [lineAt(left, y, right, y, colour, style.width, style.dash)]
  const end = (x: number, open: boolean, direction: number): SvgNode =>
    open
      ? element('path', {
          d: polyline([[x - 5 * direction, y - 4], [x, y], [x - 5 * direction, y + 4]]), // prettier-ignore
          stroke: colour,
          'stroke-width': style.width,
          fill: 'none',
        })
      : lineAt(x, y - style.cap, x, y + style.cap, colour, style.width)
  if (style.cap > 0 || style.openLeft === true) nodes.push(end(left, style.openLeft === true, -1))
  if (style.cap > 0 || style.openRight === true) nodes.push(end(right, style.openRight === true, 1))
  return nodes
}

/** One entry of a legend: a swatch, drawn centred on a point, and its text. */
export interface LegendItem {
  readonly swatch: (x: number, y: number) => readonly SvgNode[]
  readonly text: string
}

/** A filled rectangle as a legend swatch. */
export const areaSwatch =
  (canvas: Canvas, fill: Fill, colour: string, ground?: string) =>
  (x: number, y: number): SvgNode[] => [
    element('rect', {
      x: x - 8,
      y: y - 6,
      width: 16,
      height: 12,
      ...fillAttributes(canvas, fill, colour, ground),
    }),
  ]

/** Lays legend items out in lines from `top`, wrapping texts; gives the nodes and the y below them. */
export function legendAt(
  canvas: Canvas,
  left: number,
  top: number,
  right: number,
  items: readonly LegendItem[],
): { readonly nodes: SvgNode[]; readonly bottom: number } {
  const step = lineHeight(sizes.small) + 2
  const nodes: SvgNode[] = []
  let x = left
  let y = top
  for (const item of items) {
    const needed = 24 + textWidth(item.text, sizes.small)
    if (x > left && x + needed > right) {
      x = left
      y += step
    }
    nodes.push(...item.swatch(x + 9, y + step / 2))
    const lines = wrap(item.text, right - x - 24, sizes.small)
    lines.forEach((line, index) => {
      nodes.push(
        textAt(x + 24, y + index * step + step / 2 + 5, line, { fill: canvas.colours.text }),
      )
    })
    y += (lines.length - 1) * step
    x = lines.length > 1 ? right : x + needed + 16
  }
  return { nodes, bottom: items.length === 0 ? top : y + step }
}
