import { positive, refuse } from './check.ts'
import type { ChartLabels } from './labels.ts'
import type { SvgNode } from './svg.ts'
import { element, roundCoordinate } from './svg.ts'
import { fontFamily } from './text.ts'
import type { Colours, Theme } from './theme.ts'
import { coloursOf, themes } from './theme.ts'

/** What every chart is told besides its data. */
export interface ChartOptions {
  /** Prefix of every id inside the SVG: unique on the page, a letter first. */
  readonly id: string
  /** Width in CSS pixels; the chart lays itself out for it. At least 240. */
  readonly width: number
  /** Height in pixels where the chart leaves a choice (plots); lists are as high as their rows. */
  readonly height?: number
  readonly theme: Theme
  readonly labels: ChartLabels
}

/** A column of a chart's table. */
export interface TableColumn {
  readonly label: string
  readonly numeric: boolean
}

/** The data of a chart as a table: every datum of the picture, already formatted. The first column names the row. */
export interface ChartTable {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart: the picture, a text that says the same, and the data as a table. */
export interface ChartResult {
  readonly svg: SvgNode
  readonly alternative: string
  readonly table: ChartTable
}

/** How an area is filled, so that colour is never the only difference. */
export type Fill = 'solid' | 'diagonal' | 'dots' | 'cross' | 'stripes' | 'outline'

/** A place to draw: theme, labels, and the patterns used so far. */
export interface Canvas {
  readonly chart: string
  readonly id: string
  readonly width: number
  readonly colours: Colours
  readonly labels: ChartLabels
  readonly definitions: Map<string, SvgNode>
}

/** Opens a canvas; refuses an id that is no XML name, a width under 240 or an unknown theme. */
export function openCanvas(chart: string, options: ChartOptions): Canvas {
  if (!/^[A-Za-z][\w-]*$/.test(options.id))
    refuse(chart, 'id', 'must be a letter, then letters, digits, _ or -', options.id)
  if (positive(chart, 'width', options.width) < 240)
    refuse(chart, 'width', 'under 240', options.width)
  if (options.height !== undefined) positive(chart, 'height', options.height)
  if (!themes.includes(options.theme)) refuse(chart, 'theme', 'unknown', options.theme)
  return {
    chart,
    id: options.id,
    width: options.width,
    colours: coloursOf(options.theme),
    labels: options.labels,
    definitions: new Map(),
  }
}

const tile = 6

function patternMarks(fill: Fill, colour: string): SvgNode[] {
  const stroke = { stroke: colour, 'stroke-width': 1.6, fill: 'none' }
  const diagonal = element('path', { d: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5', ...stroke })
  if (fill === 'diagonal') return [diagonal]
  if (fill === 'stripes') return [element('rect', { y: 1, width: tile, height: 3.4, fill: colour })]
  if (fill === 'cross')
    return [diagonal, element('path', { d: 'M-1,-1L7,7M-1,5L1,7M5,-1L7,1', ...stroke })]
  return [
    element('circle', { cx: 1.5, cy: 1.5, r: 1.1, fill: colour }),
    element('circle', { cx: 4.5, cy: 4.5, r: 1.1, fill: colour }),
  ]
}

/** Attributes that fill a shape with a colour and a pattern over `ground`; outlines where it is no solid. */
export function fillAttributes(
  canvas: Canvas,
  fill: Fill,
  colour: string,
  ground: string = canvas.colours.background,
): Record<string, string | number> {
  if (fill === 'solid') return { fill: colour }
  if (fill === 'outline') return { fill: ground, stroke: colour, 'stroke-width': 1.5 }
  const key = `${fill}|${colour}|${ground}`
  let pattern = canvas.definitions.get(key)
  if (pattern === undefined) {
    pattern = element(
      'pattern',
      {
        id: `${canvas.id}-p${canvas.definitions.size}`,
        width: tile,
        height: tile,
        patternUnits: 'userSpaceOnUse',
      },
      element('rect', { width: tile, height: tile, fill: ground }),
      ...patternMarks(fill, colour),
    )
    canvas.definitions.set(key, pattern)
  }
  return { fill: `url(#${String(pattern.attributes['id'])})`, stroke: colour, 'stroke-width': 1 }
}

/** Puts marks into an `<svg role="img">` with a title, a description and a background. */
export function frame(
  canvas: Canvas,
  height: number,
  title: string,
  alternative: string,
  marks: readonly SvgNode[],
): SvgNode {
  const { id, width, colours, definitions } = canvas
  const w = roundCoordinate(width)
  const h = roundCoordinate(Math.ceil(height))
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      width: w,
      height: h,
      viewBox: `0 0 ${w} ${h}`,
      'font-family': fontFamily,
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, alternative),
    ...(definitions.size === 0 ? [] : [element('defs', {}, ...definitions.values())]),
    element('rect', { width: w, height: h, fill: colours.background }),
    ...marks,
  )
}
