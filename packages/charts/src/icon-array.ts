import type { Canvas, ChartOptions, ChartResult } from './chart.ts'
import { frame, openCanvas } from './chart.ts'
import { notEmpty, refuse } from './check.ts'
import { legendAt } from './marks.ts'
import type { SvgNode } from './svg.ts'
import { element } from './svg.ts'
import { lineHeight, linesAt, sizes, wrap } from './text.ts'

/** People of 100 to whom something happens. Whole numbers: a picture of people has no halves. */
export interface IconGroup {
  /** "With magnesium". */
  readonly label: string
  readonly count: number
  /** Uncertainty of the count. */
  readonly lower?: number
  readonly upper?: number
}

/** Two or more groups of 100 people. */
export interface IconArrayData {
  readonly title: string
  /** What happens to the marked people: "at least a quarter fewer cramps". */
  readonly outcome: string
  readonly groups: readonly IconGroup[]
}

const name = 'iconArray'

function checkCount(thing: string, value: number): void {
  if (!(Number.isInteger(value) && value >= 0 && value <= 100))
    refuse(name, thing, 'a whole number from 0 to 100', value)
}

function person(canvas: Canvas, x: number, y: number, size: number, marked: boolean): SvgNode {
  const { colours } = canvas
  const look = marked
    ? { fill: colours.benefit, stroke: colours.benefit, 'stroke-width': 1 }
    : { fill: colours.background, stroke: colours.neutral, 'stroke-width': 1.2 }
  const r = size * 0.17
  const shoulder = size * 0.26
  const head = y + size * 0.24
  const waist = y + size * 0.94
  const neck = y + size * 0.48
  return element(
    'g',
    look,
    element('circle', { cx: x, cy: head, r }),
    element('rect', {
      x: x - shoulder,
      y: neck,
      width: 2 * shoulder,
      height: waist - neck,
      rx: size * 0.14,
    }),
  )
}

/**
 * Icon array: for each group 100 people in rows of ten, the first `count` of them filled. The sentence above each
 * group says the same in words, with the range when the count is uncertain.
 */
export function iconArray(data: IconArrayData, options: ChartOptions): ChartResult {
  notEmpty(name, 'groups', data.groups)
  for (const group of data.groups) {
    checkCount(`count of ${group.label}`, group.count)
    if ((group.lower === undefined) !== (group.upper === undefined))
      refuse(name, `range of ${group.label}`, 'both ends or none', `${group.lower}, ${group.upper}`)
    if (group.lower === undefined || group.upper === undefined) continue
    checkCount(`range of ${group.label}`, group.lower)
    checkCount(`range of ${group.label}`, group.upper)
    if (group.lower > group.count || group.count > group.upper)
      refuse(name, `count of ${group.label}`, `not in [${group.lower}, ${group.upper}]`, group.count) // prettier-ignore
  }
  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas
  const sentence = (group: IconGroup): string =>
    labels.icons.group({
      label: group.label,
      count: group.count,
      range:
        group.lower === undefined || group.upper === undefined
          ? null
          : labels.range(labels.formatNumber(group.lower, 0), labels.formatNumber(group.upper, 0)),
    })
  const legend = legendAt(canvas, 2, 0, width - 4, [
    { text: data.outcome, swatch: (x, y) => [person(canvas, x, y - 10, 20, true)] },
    { text: labels.icons.others, swatch: (x, y) => [person(canvas, x, y - 10, 20, false)] },
  ])
  const marks: SvgNode[] = [...legend.nodes]
  const gap = 20
  const minimum = 132
  const across = Math.max(1, Math.min(data.groups.length, Math.floor((width + gap) / (minimum + gap)))) // prettier-ignore
  const column = (width - 4 - gap * (across - 1)) / across
  const cell = Math.min(26, column / 10)
  const style = { fill: colours.text, bold: true }
  let y = legend.bottom + 6
  for (let start = 0; start < data.groups.length; start += across) {
    const row = data.groups.slice(start, start + across)
    const texts = row.map((group) => wrap(sentence(group), column, sizes.small, true))
    const lines = Math.max(...texts.map((text) => text.length))
    const top = y + lines * lineHeight(sizes.small) + 6
    row.forEach((group, index) => {
      const left = 2 + index * (column + gap)
      marks.push(...linesAt(left, y + 14, texts[index] ?? [], style))
      for (let i = 0; i < 100; i++) {
        const cx = left + ((i % 10) + 0.5) * cell
        const cy = top + Math.floor(i / 10) * cell * 1.15
        marks.push(person(canvas, cx, cy, cell, i < group.count))
      }
    })
    y = top + cell * 11.5 + 14
  }
  const alternative = labels.icons.alternative({
    outcome: data.outcome,
    groups: data.groups.map(sentence),
  })
  const cellOf = (value: number | undefined): string =>
    value === undefined ? '–' : labels.formatNumber(value, 0)
  return {
    svg: frame(canvas, y, data.title, alternative, marks),
    alternative,
    table: {
      caption: `${data.title}. ${data.outcome}`,
      columns: [
        { label: labels.icons.columns.group, numeric: false },
        { label: labels.icons.columns.count, numeric: true },
        { label: labels.icons.columns.lower, numeric: true },
        { label: labels.icons.columns.upper, numeric: true },
      ],
      rows: data.groups.map((g) => [g.label, cellOf(g.count), cellOf(g.lower), cellOf(g.upper)]),
    },
  }
}
