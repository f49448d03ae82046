import type { Verdict } from '@legwork/stats'
import type { ChartOptions, ChartResult, Fill } from './chart.ts'
import { fillAttributes, frame, openCanvas } from './chart.ts'
import { fraction, notEmpty, refuse } from './check.ts'
import { areaSwatch, legendAt } from './marks.ts'
import { linearScale } from './scale.ts'
import { bottomAxis } from './axis.ts'
import type { SvgNode } from './svg.ts'
import { element } from './svg.ts'
import { lineHeight, linesAt, sizes, wrap } from './text.ts'

/** The chance of each verdict under each thing that could be true. */
export interface VerdictData {
  readonly title: string
  readonly scenarios: readonly {
    /** "If it halves your cramps". */
    readonly label: string
    /** Sum 1. */
    readonly chances: Readonly<Record<Verdict, number>>
  }[]
}

const name = 'verdictChart'

const verdicts: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'cannot-tell',
  'probably-harms',
  'harms',
]

const fills: Readonly<Record<Verdict, Fill>> = {
  helps: 'solid',
  'probably-helps': 'diagonal',
  'no-difference-that-matters': 'outline',
  'cannot-tell': 'dots',
  'probably-harms': 'cross',
  harms: 'stripes',
}

/**
 * Chance of each verdict: a stacked bar of 100 % for each scenario with the chances written out under it.
 * Throws when chances do not sum to 1.
 */
export function verdictChart(data: VerdictData, options: ChartOptions): ChartResult {
  notEmpty(name, 'scenarios', data.scenarios)
  for (const { label, chances } of data.scenarios) {
    let sum = 0
    for (const verdict of verdicts)
      sum += fraction(name, `${verdict} of ${label}`, chances[verdict])
    if (Math.abs(sum - 1) > 1e-6) refuse(name, `chances of ${label}`, 'sum to 1', sum)
  }
  const canvas = openCanvas(name, options)
  const { colours, labels, width } = canvas
  const colour: Readonly<Record<Verdict, string>> = {
    helps: colours.benefit,
    'probably-helps': colours.benefit,
    'no-difference-that-matters': colours.neutral,
    'cannot-tell': colours.neutral,
    'probably-harms': colours.harm,
    harms: colours.harm,
  }
  const shown = verdicts.filter((v) => data.scenarios.some((s) => s.chances[v] > 0))
  const legend = legendAt(canvas, 2, 0, width - 4, shown.map((verdict) => ({
    text: labels.verdicts.names[verdict],
    swatch: areaSwatch(canvas, fills[verdict], colour[verdict]),
  }))) // prettier-ignore
  const left = 14
  const right = width - 22
  const x = linearScale(0, 1, left, right)
  const line = lineHeight(sizes.small)
  const marks: SvgNode[] = [...legend.nodes]
  let y = legend.bottom + 8
  const parts = (chances: Readonly<Record<Verdict, number>>): string[] =>
    shown
      .filter((verdict) => chances[verdict] >= 0.005)
      .map((v) => `${labels.verdicts.names[v]}\u00A0${labels.formatChance(chances[v])}`)
  for (const { label, chances } of data.scenarios) {
    const heading = wrap(label, width - 8, sizes.body, true)
    marks.push(...linesAt(2, y + 16, heading, { fill: colours.text, bold: true, size: sizes.body }))
    y += heading.length * lineHeight(sizes.body) + 6
    let sum = 0
    for (const verdict of verdicts) {
      const start = x(sum)
      sum += chances[verdict]
      if (chances[verdict] === 0) continue
      const box = { x: start, y, width: x(Math.min(1, sum)) - start, height: 24 }
      marks.push(element('rect', { ...box, ...fillAttributes(canvas, fills[verdict], colour[verdict]), stroke: colours.text, 'stroke-width': 1 })) // prettier-ignore
    }
    y += 24
    const lines = wrap(parts(chances).join(' · '), width - 8, sizes.small)
    marks.push(...linesAt(2, y + 18, lines, { fill: colours.text }))
    y += lines.length * line + 18
  }
  const values = [0, 0.25, 0.5, 0.75, 1]
  const texts = { title: labels.verdicts.axis, format: labels.formatPercent }
  const axis = bottomAxis(canvas, { left, right, y }, x, { values, digits: 0 }, texts)
  marks.push(...axis.nodes)
  const alternative = data.scenarios
    .map(({ label, chances }) => `${label}: ${parts(chances).join(', ')}.`)
    .join(' ')
  return {
    svg: frame(canvas, axis.bottom + 4, data.title, alternative, marks),
    alternative,
    table: {
      caption: data.title,
      columns: [
        { label: labels.verdicts.scenario, numeric: false },
        ...verdicts.map((verdict) => ({ label: labels.verdicts.names[verdict], numeric: true })),
      ],
      rows: data.scenarios.map(({ label, chances }) => [
        label,
        ...verdicts.map((verdict) => labels.formatChance(chances[verdict])),
      ]),
    },
  }
}
