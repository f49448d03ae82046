import { bottomAxis, fittingTicks } from './axis.ts'
import type { ChartOptions, ChartResult } from './chart.ts'
import { frame, openCanvas } from './chart.ts'
import { finite, notEmpty, positive, refuse } from './check.ts'
import type { EffectAxis } from './forest.ts'
import { checkAxis } from './forest.ts'
import { legendAt, lineAt, shapeAt } from './marks.ts'
import { linearScale, linearTicks, padded, scaleOf } from './scale.ts'
import type { SvgNode } from './svg.ts'
import { element, polyline } from './svg.ts'
import { lineHeight, linesAt, sizes, textAt, textWidth, wrap } from './text.ts'

/** A trial in a funnel plot. On a ratio axis `se` is the standard error of the log ratio. */
export interface FunnelStudy {
  readonly label: string
  readonly estimate: number
  readonly se: number
}

/** Trials by size, around the pooled value. `level` is that of the funnel's sides. */
export interface FunnelData extends EffectAxis {
  readonly studies: readonly FunnelStudy[]
  readonly pooled: number
  /** Normal quantile that belongs to `level`: 1.959964 for 95 %. */
  readonly quantile: number
  /** Trials that trim and fill imagines. */
  readonly filled?: readonly { readonly estimate: number; readonly se: number }[]
}

const name = 'funnelPlot'

/**
 * Funnel plot: effect across, standard error down (large trials on top), the pooled value as a dashed line, the
 * region where `level` of trials should lie if nothing else differs, imagined trials as rings.
 */
export function funnelPlot(data: FunnelData, options: ChartOptions): ChartResult {
  checkAxis(name, data)
  notEmpty(name, 'studies', data.studies)
  const filled = data.filled ?? []
  for (const { estimate, se } of [...data.studies, ...filled]) {
    finite(name, 'estimate', estimate)
    positive(name, 'se', se)
    if (data.kind === 'log') positive(name, 'ratio', estimate)
  }
  finite(name, 'pooled', data.pooled)
  if (data.kind === 'log') positive(name, 'ratio', data.pooled)
  if (positive(name, 'quantile', data.quantile) > 5) refuse(name, 'quantile', 'over 5', data.quantile) // prettier-ignore

  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas
  const toAxis = data.kind === 'log' ? Math.log : (value: number): number => value
  const fromAxis = data.kind === 'log' ? Math.exp : (value: number): number => value
  const points = [...data.studies, ...filled]
  const deepest = Math.max(...points.map((p) => p.se)) * 1.06
  const none = data.kind === 'log' ? 1 : 0
  const side = (sign: number): number => fromAxis(toAxis(data.pooled) + sign * data.quantile * deepest) // prettier-ignore
  const xs = [...points.map((p) => p.estimate), side(-1), side(1), none]
  const [from, to] = padded(data.kind, Math.min(...xs), Math.max(...xs), 0.03)
  const depth = linearTicks(0, deepest, 5)
  const margin = 12 + Math.max(...depth.values.map((v) => textWidth(labels.formatNumber(v, depth.digits), sizes.small))) // prettier-ignore
  const left = margin
  const right = width - 14
  const items = [
    { text: labels.funnel.trial, swatch: (x: number, y: number): SvgNode[] => [shapeAt('disc', x, y, 4.5, colours.benefit, colours.background)] }, // prettier-ignore
    ...(filled.length === 0
      ? []
      : [{ text: labels.funnel.filled, swatch: (x: number, y: number): SvgNode[] => [shapeAt('ring', x, y, 5, colours.harm, colours.background)] }]), // prettier-ignore
    { text: labels.funnel.region(labels.formatPercent(data.level)), swatch: (x: number, y: number): SvgNode[] => [element('path', { d: polyline([[x, y - 7], [x + 8, y + 7], [x - 8, y + 7]], true), fill: colours.benefitArea, stroke: colours.axis, 'stroke-width': 1 })] }, // prettier-ignore
    { text: labels.funnel.pooled, swatch: (x: number, y: number): SvgNode[] => [lineAt(x, y - 7, x, y + 7, colours.benefit, 1.5, '4 3')] }, // prettier-ignore
  ]
  const legend = legendAt(canvas, 2, 0, width - 4, items)
  const heading = legend.bottom + 18
  const heads = wrap(`↓ ${labels.funnel.se}`, width - 8, sizes.small)
  const top = heading + (heads.length - 1) * lineHeight(sizes.small) + 12
  const base = top + (options.height ?? Math.min(320, Math.max(200, width * 0.6)))
  const x = scaleOf(data.kind, from, to, left, right)
  const y = linearScale(0, deepest, top, base)
  const marks: SvgNode[] = [
    ...legend.nodes,
    ...linesAt(2, heading, heads, { fill: colours.muted }),
    element('path', {
      d: polyline([[x(data.pooled), top], [x(side(1)), base], [x(side(-1)), base]], true), // prettier-ignore
      fill: colours.benefitArea,
      stroke: colours.axis,
      'stroke-width': 1,
    }),
    ...depth.values.flatMap((value) => [
      lineAt(left, y(value), right, y(value), colours.grid),
      textAt(left - 6, y(value) + 4.5, labels.formatNumber(value, depth.digits), { fill: colours.muted, anchor: 'end' }), // prettier-ignore
    ]),
    lineAt(x(none), top, x(none), base, colours.axis, 1.5),
    lineAt(x(data.pooled), top, x(data.pooled), base, colours.benefit, 1.5, '4 3'),
    ...data.studies.map((s) => shapeAt('disc', x(s.estimate), y(s.se), 4.5, colours.benefit, colours.background)), // prettier-ignore
    ...filled.map((s) => shapeAt('ring', x(s.estimate), y(s.se), 5, colours.harm, colours.background)), // prettier-ignore
  ]
  const ticks = fittingTicks(canvas, data.kind, from, to, right - left)
  const axis = bottomAxis(canvas, { left, right, y: base }, x, ticks, {
    title: data.effect,
    low: data.low,
    high: data.high,
  })
  marks.push(...axis.nodes)
  const outside = data.studies.filter(
    (s) => Math.abs(toAxis(s.estimate) - toAxis(data.pooled)) > data.quantile * s.se,
  ).length
  const alternative = labels.funnel.alternative({
    effect: data.effect,
    studies: data.studies.length,
    pooled: labels.formatNumber(data.pooled, data.digits),
    level: labels.formatPercent(data.level),
    outside,
    left: data.studies.filter((s) => s.estimate < data.pooled).length,
    right: data.studies.filter((s) => s.estimate > data.pooled).length,
    filled: filled.length,
  })
  const seDigits = Math.max(2, data.digits)
  const cells = (label: string, p: { estimate: number; se: number }): string[] => [
    label,
    labels.formatNumber(p.estimate, data.digits),
    labels.formatNumber(p.se, seDigits),
  ]
  return {
    svg: frame(canvas, axis.bottom + 4, data.title, alternative, marks),
    alternative,
    table: {
      caption: `${data.title}. ${data.effect}`,
      columns: [
        { label: labels.forest.study, numeric: false },
        { label: labels.forest.estimate, numeric: true },
        { label: labels.funnel.se, numeric: true },
      ],
      rows: [
        ...data.studies.map((s) => cells(s.label, s)),
        ...filled.map((s, index) => cells(`${labels.funnel.filled} ${index + 1}`, s)),
      ],
    },
  }
}
