import type { ChartOptions, ChartResult } from './chart.ts'
import { frame, openCanvas } from './chart.ts'
import { checkInterval, finite, notEmpty, refuse } from './check.ts'
import type { EffectAxis } from './forest.ts'
import { checkAxis, checkEstimate, estimateCells, estimateColumns, plotOf } from './forest.ts'
import type { Estimate, IntervalPlot, IntervalRow } from './interval-rows.ts'
import { intervalRows } from './interval-rows.ts'
import type { ChartLabels } from './labels.ts'
import { legendAt, lineAt, shapeAt } from './marks.ts'

/** One pooled result in a list of re-analyses. */
export interface LabelledEstimate extends Estimate {
  readonly label: string
}

/** Pooled results that grow with each trial, in the order they became known. */
export interface CumulativeData extends EffectAxis {
  /** Row k pools the first k trials; its label names the trial that was added. */
  readonly steps: readonly LabelledEstimate[]
}

/** Pooled results that each leave one trial out, and the result with all. */
export interface LeaveOneOutData extends EffectAxis {
  readonly without: readonly LabelledEstimate[]
  readonly all: LabelledEstimate
}

/** People (or trials) of a series, each with its own result, and where the series as a whole lies. */
export interface CaterpillarData extends EffectAxis {
  readonly people: readonly (LabelledEstimate & {
    /** The result after borrowing from the series (partial pooling), when there is one. */
    readonly shrunken?: number
  })[]
  readonly mean: Estimate
  /** Where the next person's effect is expected. */
  readonly prediction?: { readonly lower: number; readonly upper: number }
}

function result(
  name: string,
  data: EffectAxis,
  options: ChartOptions,
  rows: readonly IntervalRow[],
  rowHead: string,
  plot: Partial<IntervalPlot>,
  alternative: string,
  estimates: readonly LabelledEstimate[],
): ChartResult {
  const canvas = openCanvas(name, options)
  const { labels } = canvas
  const drawn = intervalRows(canvas, { ...plotOf(data, labels, rowHead), ...plot }, rows, 0)
  return {
    svg: frame(canvas, drawn.bottom + 4, data.title, alternative, drawn.nodes),
    alternative,
    table: {
      caption: `${data.title}. ${data.effect}`,
      columns: [{ label: rowHead, numeric: false }, ...estimateColumns(data, labels)],
      rows: estimates.map((row) => [row.label, ...estimateCells(data, labels, row)]),
    },
  }
}

const intervalText = (data: EffectAxis, labels: ChartLabels, row: Estimate): string => {
  const [estimate = '', lower = '', upper = ''] = estimateCells(data, labels, row)
  return labels.interval(estimate, lower, upper)
}

/** Cumulative plot: how the pooled answer moved as trials were added. Throws on bad intervals or no steps. */
export function cumulativePlot(data: CumulativeData, options: ChartOptions): ChartResult {
  const name = 'cumulativePlot'
  const { labels } = options
  checkAxis(name, data)
  const steps = notEmpty(name, 'steps', data.steps)
  for (const step of steps) checkEstimate(name, data.kind, step.label, step)
  const rows = steps.map((step, index): IntervalRow => ({
    ...step,
    label: index === 0 ? step.label : `+ ${step.label}`,
    type: index === steps.length - 1 ? 'pooled' : 'study',
  }))
  const last = steps.at(-1) ?? refuse(name, 'steps', 'must not be empty', 0)
  const first = steps[0] ?? last
  const alternative = labels.forest.cumulative({
    effect: data.effect,
    steps: steps.length,
    first: `${first.label}: ${intervalText(data, labels, first)}`,
    last: intervalText(data, labels, last),
  })
  return result(name, data, options, rows, labels.forest.added, { reference: last.estimate }, alternative, steps) // prettier-ignore
}

/** Leave-one-out plot: the pooled answer without each trial in turn, over the answer with all. */
export function leaveOneOutPlot(data: LeaveOneOutData, options: ChartOptions): ChartResult {
  const name = 'leaveOneOutPlot'
  const { labels } = options
  checkAxis(name, data)
  notEmpty(name, 'rows', data.without)
  for (const row of [...data.without, data.all]) checkEstimate(name, data.kind, row.label, row)
  const rows: IntervalRow[] = data.without.map((row) => ({ ...row, type: 'study' }))
  rows.push({ ...data.all, type: 'pooled' })
  const sorted = [...data.without].sort((a, b) => a.estimate - b.estimate)
  const lowest = sorted[0] ?? data.all
  const highest = sorted.at(-1) ?? data.all
  const alternative = labels.forest.leaveOneOut({
    effect: data.effect,
    all: intervalText(data, labels, data.all),
    lowest: `${lowest.label}: ${intervalText(data, labels, lowest)}`,
    highest: `${highest.label}: ${intervalText(data, labels, highest)}`,
  })
  const plot = { reference: data.all.estimate, band: data.all }
  return result(name, data, options, rows, labels.forest.without, plot, alternative, [
    ...data.without,
    data.all,
  ])
}

/**
 * Caterpillar plot of a series: people in order of their own estimate (square, interval), the shrunken estimate
 * as a ring, the mean as a diamond, the prediction interval as a band and a dashed row.
 */
export function caterpillarPlot(data: CaterpillarData, options: ChartOptions): ChartResult {
  const name = 'caterpillarPlot'
  const { labels } = options
  checkAxis(name, data)
  notEmpty(name, 'people', data.people)
  for (const person of data.people) {
    checkEstimate(name, data.kind, person.label, person)
    if (person.shrunken !== undefined) {
      finite(name, `shrunken estimate of ${person.label}`, person.shrunken)
      if (data.kind === 'log' && person.shrunken <= 0)
        refuse(name, `shrunken estimate of ${person.label}`, 'not above 0', person.shrunken)
    }
  }
  checkEstimate(name, data.kind, labels.forest.mean, data.mean)
  if (data.prediction !== undefined) checkInterval(name, 'prediction', data.prediction)
  const order = [...data.people].sort((a, b) => a.estimate - b.estimate || (a.label < b.label ? -1 : 1)) // prettier-ignore
  const rows: IntervalRow[] = order.map(({ shrunken, ...person }) => ({
    ...person,
    type: 'study',
    ...(shrunken === undefined ? {} : { second: shrunken }),
  }))
  rows.push({ type: 'pooled', label: labels.forest.mean, ...data.mean })
  if (data.prediction !== undefined)
    rows.push({ type: 'prediction', label: labels.forest.prediction, estimate: data.mean.estimate, ...data.prediction }) // prettier-ignore

  const canvas = openCanvas(name, options)
  const { colours, width } = canvas
  const items = [
    { text: labels.forest.own, swatch: (x: number, y: number) => [lineAt(x - 8, y, x + 8, y, colours.text, 1.5), shapeAt('square', x, y, 4, colours.benefit, colours.background)] }, // prettier-ignore
    ...(data.people.some((p) => p.shrunken !== undefined)
      ? [{ text: labels.forest.shrunken, swatch: (x: number, y: number) => [shapeAt('ring', x, y, 4.5, colours.harm, colours.background)] }] // prettier-ignore
      : []),
  ]
  const legend = legendAt(canvas, 2, 0, width - 4, items)
  const plot: IntervalPlot = {
    ...plotOf(data, labels, labels.forest.person),
    compact: true,
    reference: data.mean.estimate,
    ...(data.prediction === undefined ? {} : { band: data.prediction }),
  }
  const drawn = intervalRows(canvas, plot, rows, legend.bottom + 4)
  const range =
    data.prediction === undefined
      ? null
      : labels.range(
          labels.formatNumber(data.prediction.lower, data.digits),
          labels.formatNumber(data.prediction.upper, data.digits),
        )
  const none = data.kind === 'log' ? 1 : 0
  const alternative = labels.forest.caterpillar({
    effect: data.effect,
    people: data.people.length,
    below: data.people.filter((p) => p.estimate < none).length,
    low: data.low,
    mean: intervalText(data, labels, data.mean),
    prediction: range,
  })
  const shrunkenCell = (value: number | undefined): string =>
    value === undefined ? '–' : labels.formatNumber(value, data.digits)
  return {
    svg: frame(canvas, drawn.bottom + 4, data.title, alternative, [...legend.nodes, ...drawn.nodes]), // prettier-ignore
    alternative,
    table: {
      caption: `${data.title}. ${data.effect}`,
      columns: [
        { label: labels.forest.person, numeric: false },
        ...estimateColumns(data, labels),
        { label: labels.forest.shrunken, numeric: true },
      ],
      rows: [
        ...order.map((p) => [p.label, ...estimateCells(data, labels, p), shrunkenCell(p.shrunken)]),
        [labels.forest.mean, ...estimateCells(data, labels, data.mean), '–'],
        ...(data.prediction === undefined
          ? []
          : [[labels.forest.prediction, '–', labels.formatNumber(data.prediction.lower, data.digits), labels.formatNumber(data.prediction.upper, data.digits), '–']]), // prettier-ignore
      ],
    },
  }
}
