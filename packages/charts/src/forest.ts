import type { ChartOptions, ChartResult, ChartTable } from './chart.ts'
import { frame, openCanvas } from './chart.ts'
import { checkInterval, finite, fraction, notEmpty, refuse } from './check.ts'
import type { Estimate, IntervalPlot, IntervalRow } from './interval-rows.ts'
import { intervalRows } from './interval-rows.ts'
import type { ChartLabels } from './labels.ts'
import type { AxisKind } from './scale.ts'
import { lineHeight, linesAt, sizes, wrap } from './text.ts'

/** What every plot of effects says about its axis. */
export interface EffectAxis {
  readonly title: string
  /** Axis title with unit: "Difference in cramps a week, magnesium minus placebo". */
  readonly effect: string
  /** `log` for ratios (no effect at 1), `linear` for differences (no effect at 0). */
  readonly kind: AxisKind
  readonly digits: number
  /** Level of all intervals, 0.95 for 95 %. */
  readonly level: number
  /** What the ends of the axis mean: "fewer cramps with magnesium". */
  readonly low: string
  readonly high: string
}

/** One trial; `weight` is its share in the overall pooled value (0 to 1). */
export interface ForestStudy extends Estimate {
  readonly label: string
  readonly weight?: number
}

/** A pooled value, with the interval for a new setting or person when there is one. */
export interface ForestPooled extends Estimate {
  readonly label: string
  readonly prediction?: { readonly lower: number; readonly upper: number }
}

/** A forest plot: groups of trials (one group without a label when there are no subgroups) and overall results. */
export interface ForestData extends EffectAxis {
  readonly groups: readonly {
    readonly label?: string
    readonly studies: readonly ForestStudy[]
    readonly pooled?: ForestPooled
  }[]
  /** Overall results; the first gives the dashed line. */
  readonly overall: readonly ForestPooled[]
  /** Sentences under the plot (heterogeneity, model), already in the language of the labels. */
  readonly notes?: readonly string[]
}

/** Refuses an estimate outside its interval, and ratios that are not above 0. */
export function checkEstimate(chart: string, kind: AxisKind, label: string, row: Estimate): void {
  finite(chart, `estimate of ${label}`, row.estimate)
  checkInterval(chart, `ci of ${label}`, row)
  if (row.estimate < row.lower || row.estimate > row.upper)
    refuse(chart, `estimate of ${label}`, `not in [${row.lower}, ${row.upper}]`, row.estimate)
  if (kind === 'log' && row.lower <= 0) refuse(chart, `ratio of ${label}`, 'not above 0', row.lower)
}

/** Refuses an axis level outside (0, 1] and too many decimals. */
export function checkAxis(chart: string, axis: EffectAxis): void {
  fraction(chart, 'level', axis.level)
  if (!(Number.isInteger(axis.digits) && axis.digits >= 0 && axis.digits <= 6))
    refuse(chart, 'digits', 'a whole number from 0 to 6', axis.digits)
}

/** The plot settings that follow from an effect axis. */
export const plotOf = (axis: EffectAxis, labels: ChartLabels, rowHead: string): IntervalPlot => ({
  kind: axis.kind,
  digits: axis.digits,
  effect: axis.effect,
  low: axis.low,
  high: axis.high,
  rowHead,
  valueHead: labels.forest.value(labels.formatPercent(axis.level)),
  compact: false,
})

/** Columns of a table of estimates. */
export const estimateColumns = (axis: EffectAxis, labels: ChartLabels): ChartTable['columns'] => {
  const level = labels.formatPercent(axis.level)
  return [
    { label: labels.forest.estimate, numeric: true },
    { label: labels.forest.lower(level), numeric: true },
    { label: labels.forest.upper(level), numeric: true },
  ]
}

/** Cells of an estimate with its interval. */
export const estimateCells = (axis: EffectAxis, labels: ChartLabels, row: Estimate): string[] =>
  [row.estimate, row.lower, row.upper].map((value) => labels.formatNumber(value, axis.digits))

const name = 'forestPlot'

function check(data: ForestData): void {
  checkAxis(name, data)
  notEmpty(name, 'studies', data.groups.flatMap((group) => group.studies)) // prettier-ignore
  for (const group of data.groups) {
    for (const study of group.studies) {
      checkEstimate(name, data.kind, study.label, study)
      if (study.weight !== undefined) fraction(name, `weight of ${study.label}`, study.weight)
    }
  }
  for (const pooled of [...data.overall, ...data.groups.flatMap((group) => group.pooled ?? [])]) {
    checkEstimate(name, data.kind, pooled.label, pooled)
    if (pooled.prediction === undefined) continue
    checkInterval(name, `prediction of ${pooled.label}`, pooled.prediction)
    if (data.kind === 'log' && pooled.prediction.lower <= 0)
      refuse(name, `prediction of ${pooled.label}`, 'not above 0', pooled.prediction.lower)
  }
}

function rowsOf(data: ForestData, labels: ChartLabels): IntervalRow[] {
  const rows: IntervalRow[] = []
  const pooledRows = (pooled: ForestPooled): void => {
    rows.push({ ...pooled, type: 'pooled' })
    if (pooled.prediction === undefined) return
    const { estimate, prediction } = pooled
    rows.push({ type: 'prediction', label: labels.forest.prediction, estimate, ...prediction })
  }
  for (const group of data.groups) {
    if (group.label !== undefined) rows.push({ type: 'heading', label: group.label })
    for (const study of group.studies) rows.push({ ...study, type: 'study' })
    if (group.pooled !== undefined) pooledRows(group.pooled)
  }
  const grouped = data.groups.some((group) => group.label !== undefined)
  if (grouped && data.overall.length > 0)
    rows.push({ type: 'heading', label: labels.forest.overall })
  data.overall.forEach(pooledRows)
  return rows
}

/**
 * Forest plot: a square for each trial (area by weight) with its interval, a diamond for each pooled value, a
 * dashed line for a prediction interval, subgroups with headings. An interval that leaves the plot ends in an
 * arrow; the table always has its numbers. Throws on lower > upper, an estimate outside its interval, ratios ≤ 0.
 */
export function forestPlot(data: ForestData, options: ChartOptions): ChartResult {
  check(data)
  const canvas = openCanvas(name, options)
  const { labels, width, colours } = canvas
  const reference = data.overall[0]?.estimate
  const plot: IntervalPlot = {
    ...plotOf(data, labels, labels.forest.study),
    ...(reference === undefined ? {} : { reference }),
  }
  const drawn = intervalRows(canvas, plot, rowsOf(data, labels), 0)
  const notes = (data.notes ?? []).flatMap((note) => wrap(note, width - 8, sizes.small))
  const marks = [...drawn.nodes, ...linesAt(2, drawn.bottom + 14, notes, { fill: colours.text })]
  const height = drawn.bottom + notes.length * lineHeight(sizes.small) + 6

  const text = (row: Estimate): string => {
    const [estimate = '', lower = '', upper = ''] = estimateCells(data, labels, row)
    return labels.interval(estimate, lower, upper)
  }
  const range = (row: { lower: number; upper: number }): string =>
    labels.range(
      labels.formatNumber(row.lower, data.digits),
      labels.formatNumber(row.upper, data.digits),
    )
  const summary = (
    pooled: ForestPooled,
  ): { label: string; value: string; prediction: string | null } => ({
    // prettier-ignore
    label: pooled.label,
    value: text(pooled),
    prediction: pooled.prediction === undefined ? null : range(pooled.prediction),
  })
  const alternative = [
    labels.forest.alternative({
      effect: data.effect,
      level: labels.formatPercent(data.level),
      studies: data.groups.reduce((total, group) => total + group.studies.length, 0),
      low: data.low,
      high: data.high,
      pooled: [
        ...data.groups.flatMap((group) =>
          group.pooled === undefined
            ? []
            : [summary({ ...group.pooled, label: group.label ?? group.pooled.label })],
        ),
        ...data.overall.map(summary),
      ],
    }),
    ...(data.notes ?? []),
  ].join(' ')

  const grouped = data.groups.some((group) => group.label !== undefined)
  const cells = (
    label: string,
    group: string,
    row: Estimate,
    weight: number | undefined,
  ): string[] => [
    // prettier-ignore
    label,
    ...(grouped ? [group] : []),
    ...estimateCells(data, labels, row),
    weight === undefined ? '–' : labels.formatPercent(weight),
  ]
  const pooledCells = (pooled: ForestPooled, group: string): string[][] => [
    cells(pooled.label, group, pooled, undefined),
    ...(pooled.prediction === undefined
      ? []
      : [
          [
            `${pooled.label}: ${labels.forest.prediction}`,
            ...(grouped ? [group] : []),
            '–',
            labels.formatNumber(pooled.prediction.lower, data.digits),
            labels.formatNumber(pooled.prediction.upper, data.digits),
            '–',
          ],
        ]),
  ]
  return {
    svg: frame(canvas, height, data.title, alternative, marks),
    alternative,
    table: {
      caption: `${data.title}. ${data.effect}`,
      columns: [
        { label: labels.forest.study, numeric: false },
        ...(grouped ? [{ label: labels.forest.group, numeric: false }] : []),
        ...estimateColumns(data, labels),
        { label: labels.forest.weight, numeric: true },
      ],
      rows: [
        ...data.groups.flatMap((group) => [
          ...group.studies.map((s) => cells(s.label, group.label ?? '–', s, s.weight)),
          ...(group.pooled === undefined ? [] : pooledCells(group.pooled, group.label ?? '–')),
        ]),
        ...data.overall.flatMap((pooled) => pooledCells(pooled, labels.forest.overall)),
      ],
    },
  }
}
