import { area, curveLinear, line } from 'd3-shape'
import { bottomAxis, fittingTicks } from './axis.ts'
import type { Canvas, ChartOptions, ChartResult, Fill } from './chart.ts'
import { fillAttributes, frame, openCanvas } from './chart.ts'
import { at, checkInterval, finite, fraction, refuse } from './check.ts'
import type { Density, DotGroup, StackedDot } from './dots.ts'
import { checkDensity, densityQuantiles, slices, stackDots } from './dots.ts'
import type { Shape } from './marks.ts'
import { legendAt, lineAt, shapeAt } from './marks.ts'
import type { AxisKind, Scale } from './scale.ts'
import { padded, scaleOf } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { element, roundCoordinate } from './svg.ts'
import { lineHeight, linesAt, sizes, textAt, wrap } from './text.ts'

/** The posterior of one effect, with what matters marked. */
export interface PosteriorData {
  readonly title: string
  /** Axis title: "Cramps with magnesium, as a ratio to placebo". */
  readonly effect: string
  /** `log` for ratios (no effect at 1), `linear` for differences (no effect at 0). */
  readonly kind: AxisKind
  /** Decimals of the effect. */
  readonly digits: number
  readonly density: Density
  readonly median: number
  /** Credible interval; level 0.95 for 95 %. */
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number }
  readonly better: 'lower' | 'higher'
  /** Between these two the difference does not matter (0.75 and 1.33; −1 and 1). No effect lies between. */
  readonly matters: { readonly low: number; readonly high: number }
  /** Chance of a benefit that matters, of no difference that matters, of a harm that matters: sum 1. */
  readonly probabilities: { readonly benefit: number; readonly none: number; readonly harm: number }
  /** What the ends of the axis mean: "fewer cramps", "more cramps". */
  readonly low: string
  readonly high: string
  /** The value of no effect when it is not 1 (`log`) or 0 (`linear`): the rate without the remedy. */
  readonly noEffect?: number
  /** Dots in the dot plot; 20 unless told. Each stands for 1 / dots of the probability. */
  readonly dots?: number
}

/** One of the three regions an effect can lie in. */
type Region = 'benefit' | 'none' | 'harm'

const regions: readonly Region[] = ['benefit', 'none', 'harm']
const shapes: Readonly<Record<Region, Shape>> = { benefit: 'disc', none: 'ring', harm: 'diamond' }
const fills: Readonly<Record<Region, Fill>> = {
  benefit: 'solid',
  none: 'outline',
  harm: 'diagonal',
}

const noEffectOf = (data: PosteriorData): number => data.noEffect ?? (data.kind === 'log' ? 1 : 0)

const areas = { benefit: 'benefitArea', none: 'neutralArea', harm: 'harmArea' } as const

function check(name: string, data: PosteriorData): void {
  checkDensity(name, data.density)
  checkInterval(name, 'interval', data.interval)
  fraction(name, 'interval level', data.interval.level)
  finite(name, 'median', data.median)
  if (data.median < data.interval.lower || data.median > data.interval.upper)
    refuse(name, 'median', 'outside its interval', data.median)
  const none = noEffectOf(data)
  if (!(data.matters.low < none && none < data.matters.high))
    refuse(name, 'matters', `low < ${none} < high`, `${data.matters.low}, ${data.matters.high}`)
  if (data.kind === 'log' && !(at(data.density.x, 0) > 0 && data.matters.low > 0 && data.interval.lower > 0)) // prettier-ignore
    refuse(name, 'ratio', 'not above 0', Math.min(at(data.density.x, 0), data.matters.low, data.interval.lower)) // prettier-ignore
  const { benefit, none: same, harm } = data.probabilities
  for (const p of [benefit, same, harm]) fraction(name, 'probability', p)
  if (Math.abs(benefit + same + harm - 1) > 1e-6)
    refuse(name, 'probabilities', 'sum to 1', benefit + same + harm)
  if (
    data.dots !== undefined &&
    !(Number.isInteger(data.dots) && data.dots >= 5 && data.dots <= 200)
  )
    refuse(name, 'dots', 'a whole number from 5 to 200', data.dots)
}

function regionOf(data: PosteriorData, value: number): Region {
  if (value > data.matters.low && value < data.matters.high) return 'none'
  return value <= data.matters.low === (data.better === 'lower') ? 'benefit' : 'harm'
}

interface Drawing {
  readonly canvas: Canvas
  readonly data: PosteriorData
  readonly x: Scale
  readonly from: number
  readonly to: number
}

const colourOf = (canvas: Canvas, region: Region): string =>
  region === 'none' ? canvas.colours.neutral : canvas.colours[region]

/** Density between two x values, with the ends interpolated. */
function slice({ x, density }: Density, from: number, to: number): (readonly [number, number])[] {
  const heightAt = (value: number): number => {
    let i = 1
    while (i < x.length - 1 && at(x, i) < value) i++
    const share = (value - at(x, i - 1)) / (at(x, i) - at(x, i - 1))
    return (
      at(density, i - 1) + (at(density, i) - at(density, i - 1)) * Math.min(1, Math.max(0, share))
    )
  }
  const start = Math.max(from, at(x, 0))
  const end = Math.min(to, at(x, x.length - 1))
  if (start >= end) return []
  const inner = x.flatMap((value, i) => (value > start && value < end ? [[value, at(density, i)] as const] : [])) // prettier-ignore
  return [[start, heightAt(start)], ...inner, [end, heightAt(end)]]
}

function drawDensity(drawing: Drawing, top: number, base: number): SvgNode[] {
  const { canvas, data, x, from, to } = drawing
  const tallest = Math.max(...data.density.density)
  const point = ([value, height]: readonly [number, number]): [number, number] => [
    roundCoordinate(x(value)),
    roundCoordinate(base - (height / tallest) * (base - top)),
  ]
  const shade = area<[number, number]>().y0(roundCoordinate(base)).curve(curveLinear).digits(2)
  const outline = line<[number, number]>().curve(curveLinear).digits(2)
  const cuts = [from, data.matters.low, data.matters.high, to]
  const nodes: SvgNode[] = []
  for (let i = 0; i < 3; i++) {
    const part = slice(data.density, Math.max(from, at(cuts, i)), Math.min(to, at(cuts, i + 1))).map(point) // prettier-ignore
    if (part.length === 0) continue
    const region = i === 1 ? 'none' : (i === 0) === (data.better === 'lower') ? 'benefit' : 'harm'
    const ground = canvas.colours[areas[region]]
    const { fill } = fillAttributes(canvas, fills[region], colourOf(canvas, region), ground)
    nodes.push(element('path', { d: shade(part) ?? '', fill: fill ?? ground }))
  }
  const whole = slice(data.density, from, to).map(point)
  nodes.push(element('path', { d: outline(whole) ?? '', fill: 'none', stroke: canvas.colours.text, 'stroke-width': 1.5 })) // prettier-ignore
  return nodes
}

function drawDots(
  drawing: Drawing,
  dots: readonly number[],
  height: number,
  base: number,
): SvgNode[] {
  const { canvas, data, x, from, to } = drawing
  const inside = (value: number): number => x(Math.min(to, Math.max(from, value)))
  const { low, high } = data.matters
  const part = (start: number, end: number, belongs: (value: number) => boolean): DotGroup => ({
    from: x(start),
    to: x(end),
    positions: dots.filter(belongs).map(inside),
  })
  const groups = [
    part(from, low, (value) => value <= low),
    part(low, high, (value) => value > low && value < high),
    part(high, to, (value) => value >= high),
  ]
  const stacked = stackDots(canvas.chart, groups, height, 28)
  return stacked.dots.map((dot: StackedDot) => {
    const region = regionOf(data, at(dots, dot.index))
    const y = base - (dot.level + 0.5) * stacked.diameter - 1
    return shapeAt(shapes[region], dot.x, y, stacked.diameter * 0.46, colourOf(canvas, region), canvas.colours.background) // prettier-ignore
  })
}

function drawGuides(drawing: Drawing, top: number, base: number): SvgNode[] {
  const { canvas, data, x } = drawing
  const { colours, labels, width } = canvas
  const none = noEffectOf(data)
  const nodes = [lineAt(x(none), top, x(none), base, colours.axis, 1.5)]
  for (const value of [data.matters.low, data.matters.high])
    nodes.push(lineAt(x(value), top, x(value), base, colours.axis, 1.2, '4 4'))
  let taken = -Infinity
  for (const value of [data.matters.low, data.matters.high, none].sort((a, b) => a - b)) {
    const text = labels.formatNumber(
      value,
      Number.isInteger(value) && value === none ? 0 : data.digits,
    )
    const half = text.length * 4.4
    const centre = Math.min(Math.max(x(value), half), width - half)
    if (centre - half < taken + 4) continue
    taken = centre + half
    nodes.push(textAt(centre, top - 5, text, { fill: colours.muted, anchor: 'middle' }))
  }
  return nodes
}

function drawInterval(drawing: Drawing, y: number): SvgNode[] {
  const { canvas, data, x, from, to } = drawing
  const { colours } = canvas
  const clamp = (value: number): number => x(Math.min(to, Math.max(from, value)))
  return [
    lineAt(clamp(data.interval.lower), y, clamp(data.interval.upper), y, colours.text, 4),
    shapeAt('disc', clamp(data.median), y, 7, colours.text, colours.background),
    shapeAt('disc', clamp(data.median), y, 3, colours.background, colours.background),
  ]
}

function draw(
  name: string,
  data: PosteriorData,
  options: ChartOptions,
  parts: { readonly density: boolean; readonly dots: boolean },
): ChartResult {
  check(name, data)
  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas
  const toAxis = data.kind === 'log' ? Math.log : (value: number): number => value
  const count = data.dots ?? 20
  const dots = densityQuantiles(data.density, slices(count), toAxis)
  const [tailLow, tailHigh] = densityQuantiles(data.density, [0.002, 0.998], toAxis)
  const lowest = Math.min(tailLow ?? data.median, data.matters.low, data.interval.lower)
  const highest = Math.max(tailHigh ?? data.median, data.matters.high, data.interval.upper)
  const [from, to] = padded(data.kind, lowest, highest, 0.04)
  const left = 12
  const right = width - 12
  const x = scaleOf(data.kind, from, to, left, right)
  const drawing: Drawing = { canvas, data, x, from, to }
  const marks: SvgNode[] = []

  const legend = legendAt(
    canvas,
    2,
    0,
    width - 4,
    regions.map((region) => ({
      text: `${labels.posterior[region]}: ${labels.formatChance(data.probabilities[region])}`,
      swatch: (cx: number, cy: number) => [
        shapeAt(shapes[region], cx, cy, 7, colourOf(canvas, region), colours.background),
      ],
    })),
  )
  marks.push(...legend.nodes)
  const top = legend.bottom + 24
  const share = (options.height ?? (parts.density && parts.dots ? 250 : 150)) / (parts.density && parts.dots ? 2 : 1) // prettier-ignore
  let base = top
  const panels: SvgNode[] = []
  if (parts.density) {
    base += share
    panels.push(...drawDensity(drawing, top, base))
  }
  if (parts.dots) {
    const start = base
    base += share
    panels.push(...drawDots(drawing, dots, base - start - 10, base))
  }
  const low = data.better === 'lower' ? 'benefitArea' : 'harmArea'
  const high = data.better === 'lower' ? 'harmArea' : 'benefitArea'
  const band = (start: number, end: number, fill: string): SvgNode =>
    element('rect', {
      x: x(start),
      y: top,
      width: x(end) - x(start),
      height: base + 24 - top,
      fill,
    })
  marks.push(
    band(from, data.matters.low, colours[low]),
    band(data.matters.low, data.matters.high, colours.neutralArea),
    band(data.matters.high, to, colours[high]),
    ...drawGuides(drawing, top, base + 24),
    ...panels,
    lineAt(left, base, right, base, colours.grid),
    ...drawInterval(drawing, base + 12),
  )
  const ticks = fittingTicks(canvas, data.kind, from, to, right - left)
  const axis = bottomAxis(canvas, { left, right, y: base + 24 }, x, ticks, {
    title: data.effect,
    low: data.low,
    high: data.high,
  })
  marks.push(...axis.nodes)
  const format = (value: number): string => labels.formatNumber(value, data.digits)
  const interval = labels.posterior.interval(
    format(data.median),
    format(data.interval.lower),
    format(data.interval.upper),
    labels.formatPercent(data.interval.level),
  )
  const notes = [interval, ...(parts.dots ? [labels.posterior.dots(count)] : [])]
  const noteLines = notes.flatMap((note) => wrap(note, width - 8, sizes.small))
  marks.push(...linesAt(2, axis.bottom + 15, noteLines, { fill: colours.text }))
  const height = axis.bottom + noteLines.length * lineHeight(sizes.small) + 8

  const chances = {
    benefit: labels.formatChance(data.probabilities.benefit),
    none: labels.formatChance(data.probabilities.none),
    harm: labels.formatChance(data.probabilities.harm),
  }
  const bounds = { low: format(data.matters.low), high: format(data.matters.high) }
  const alternative = labels.posterior.alternative({
    effect: data.effect,
    interval,
    bounds,
    ...chances,
  })
  const row = (label: string, value: string): string[] => [label, value]
  const { rows, columns } = labels.posterior
  return {
    svg: frame(canvas, height, data.title, alternative, marks),
    alternative,
    table: {
      caption: data.title,
      columns: [
        { label: columns.quantity, numeric: false },
        { label: columns.value, numeric: true },
      ],
      rows: [
        row(rows.median, format(data.median)),
        row(rows.lower(labels.formatPercent(data.interval.level)), format(data.interval.lower)),
        row(rows.upper(labels.formatPercent(data.interval.level)), format(data.interval.upper)),
        row(rows.matters, `${bounds.low} – ${bounds.high}`),
        ...regions.map((region) => row(labels.posterior[region], chances[region])),
        ...(parts.dots ? dots.map((dot, i) => row(rows.dot(i + 1, count), format(dot))) : []),
        ...(parts.density
          ? densityQuantiles(data.density, [0.05, 0.25, 0.5, 0.75, 0.95], toAxis).map(
              (q, i) =>
              row(rows.quantile(labels.formatPercent(at([0.05, 0.25, 0.5, 0.75, 0.95], i))), format(q)), // prettier-ignore
            )
          : []),
      ],
    },
  }
}

/**
 * The posterior picture: density above, quantile dots below, interval, and the regions of benefit that matters,
 * no difference that matters and harm that matters, each with its chance. Throws on an unordered density,
 * an interval without its median, chances that do not sum to 1.
 */
export const posteriorPicture = (data: PosteriorData, options: ChartOptions): ChartResult =>
  draw('posteriorPicture', data, options, { density: true, dots: true })

/** Only the quantile dot plot (Kay et al. 2016, doi:10.1145/2858036.2858558): each dot is an equal chance. */
export const posteriorDots = (data: PosteriorData, options: ChartOptions): ChartResult =>
  draw('posteriorDots', data, options, { density: false, dots: true })

/** Only the density with its interval and regions. */
export const posteriorDensity = (data: PosteriorData, options: ChartOptions): ChartResult =>
  draw('posteriorDensity', data, options, { density: true, dots: false })
