import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartLabels } from '@legwork/i18n'
import { trialDiary } from '../gallery/diary-examples.ts'
import { ratioDensity } from '../gallery/chance.ts'
import { bcgForest, bcgFunnel, hundredTrials, series } from '../gallery/forest-examples.ts'
import { calendarOfTrial, day, intake } from '../gallery/other-examples.ts'
import { clearPosterior } from '../gallery/posterior-examples.ts'
import type { ChartOptions, DiaryNight, ForestData, SvgNode } from '../src/index.ts'
import {
  calendarChart,
  caterpillarPlot,
  dayTimetable,
  diaryChart,
  forestPlot,
  funnelPlot,
  intakeChart,
  posteriorPicture,
  toSvg,
} from '../src/index.ts'
import { civilDate } from '../src/civil.ts'

const options: ChartOptions = { id: 'a', width: 360, theme: 'light', labels: chartLabels.en }
const words = (_nl: string, en: string): string => en
const format = chartLabels.en.formatNumber

const count = (node: SvgNode, test: (node: SvgNode) => boolean): number =>
  (test(node) ? 1 : 0) +
  node.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? 0 : count(child, test)),
    0,
  )

describe('tables hold every datum', () => {
  it('of a diary: each night with its value and how it was filled in', () => {
    const data = trialDiary(words)
    const { table } = diaryChart(data, options)
    expect(table.rows.length).toBe(data.nights.length)
    data.nights.forEach((night, index) => {
      const value = night.value === null ? '–' : String(night.value)
      const shown = night.state === 'incomplete' ? `at least ${value}` : value
      expect(table.rows[index]?.[2]).toBe(shown)
    })
  })

  it('of a forest plot: each trial with estimate, interval and weight, the pooled value, the prediction', () => {
    const data = bcgForest(words)
    const { table } = forestPlot(data, options)
    for (const study of data.groups.flatMap((group) => group.studies)) {
      const row = table.rows.find(([label]) => label === study.label)
      expect(row?.slice(1, 4)).toEqual([study.estimate, study.lower, study.upper].map((v) => format(v, 2))) // prettier-ignore
    }
    // metafor 3.8.1, DL: exp(-0.7141) = 0.49 (0.34 to 0.70), prediction 0.16 to 1.54
    expect(table.rows.at(-2)?.slice(1, 4)).toEqual(['0.49', '0.34', '0.70'])
    expect(table.rows.at(-1)?.slice(1, 4)).toEqual(['–', '0.16', '1.54'])
    const weights = data.groups.flatMap((group) => group.studies.map((study) => study.weight ?? 0))
    expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12)
  })

  it('of the others', () => {
    expect(calendarChart(calendarOfTrial(words), options).table.rows.length).toBe(70)
    expect(caterpillarPlot(series(words), options).table.rows.length).toBe(26)
    expect(dayTimetable(day(words), options).table.rows.length).toBe(10)
    expect(intakeChart(intake(words), options).table.rows.map((row) => row[2])).toEqual([
      '262\u00A0mg',
      '120\u00A0mg',
      'at least 382\u00A0mg (310 to 455\u00A0mg)',
      '350\u00A0mg',
      '120\u00A0mg',
      '120\u00A0mg',
      '250\u00A0mg',
      '1890\u00A0kcal',
      '1890\u00A0kcal',
    ])
  })
})

describe('pictures show the data', () => {
  it('a posterior of 20 dots has 17 in the region of benefit when its chance is 83 %', () => {
    // Dots at (i + 0.5) / 20; quantiles 1 to 17 lie under P(benefit) = 0.8319 (16.5 / 20 = 0.825).
    const data = clearPosterior(words)
    const { table } = posteriorPicture(data, options)
    const dots = table.rows.filter(([label]) => label?.startsWith('Dot '))
    expect(dots.length).toBe(20)
    expect(dots.filter(([, value]) => Number(value) <= 0.75).length).toBe(17)
  })

  it('a hundred trials give a hundred squares', () => {
    const { svg, table } = forestPlot(hundredTrials(words), options)
    const squares = count(svg, (n) => n.name === 'rect' && n.attributes['width'] === n.attributes['height']) // prettier-ignore
    expect(squares).toBe(100)
    expect(table.rows.length).toBe(102)
  })

  it('a diary of any nights is drawn: a bar, a dash or a cross for each', () => {
    const night = fc.record({
      value: fc.integer({ min: 0, max: 12 }),
      state: fc.constantFrom('confirmed', 'recalled', 'incomplete', 'missing', 'gap'),
    })
    const nights = fc.array(night, { minLength: 1, maxLength: 150 })
    const widths = fc.integer({ min: 240, max: 1200 })
    fc.assert(
      fc.property(nights, widths, (list, width) => {
        const kept = list.flatMap(({ value, state }, index): DiaryNight[] => {
          if (state === 'gap' && index > 0 && index < list.length - 1) return []
          const date = civilDate(20_000 + index)
          if (state === 'missing' || state === 'gap') return [{ date, value: null, state: 'missing' }] // prettier-ignore
          return [{ date, value, state: state as DiaryNight['state'] }]
        })
        const data = { title: 'T', outcome: 'O', digits: 0, nights: kept, periods: [] }
        const { table, svg } = diaryChart(data, { ...options, width })
        expect(table.rows.length).toBe(list.length)
        expect(toSvg(svg)).not.toMatch(/NaN|undefined/)
        const observed = kept.filter((n) => n.value !== null).length
        const missing = table.rows.filter((row) => row[3] === 'not filled in').length
        expect(missing).toBe(list.length - observed)
      }),
      { numRuns: 60 },
    )
  })

  it('a forest plot of any trials is drawn, and its order does not change a row', () => {
    const trial = fc.record({
      estimate: fc.double({ min: -50, max: 50, noNaN: true }),
      below: fc.double({ min: 0, max: 100, noNaN: true }),
      above: fc.double({ min: 0, max: 100, noNaN: true }),
    })
    const kinds = fc.constantFrom('linear', 'log')
    fc.assert(
      fc.property(fc.array(trial, { minLength: 1, maxLength: 30 }), kinds, (trials, kind) => {
        const out = kind === 'log' ? (v: number): number => Math.exp(v / 20) : (v: number): number => v // prettier-ignore
        const studies = trials.map(({ estimate, below, above }, index) => ({
          label: `Trial ${index}`,
          estimate: out(estimate),
          lower: out(estimate - below),
          upper: out(estimate + above),
        }))
        const data: ForestData = {
          ...bcgForest(words),
          kind: kind === 'log' ? 'log' : 'linear',
          groups: [{ studies }],
          overall: [],
        }
        const forward = forestPlot(data, options)
        const backward = forestPlot({ ...data, groups: [{ studies: [...studies].reverse() }] }, options) // prettier-ignore
        expect(toSvg(forward.svg)).not.toMatch(/NaN|undefined/)
        expect([...backward.table.rows].reverse()).toEqual(forward.table.rows)
        expect(backward.svg.attributes).toEqual(forward.svg.attributes)
      }),
      { numRuns: 60 },
    )
  })

  it('a posterior of any place and width is drawn with all its dots', () => {
    const place = fc.double({ min: -3, max: 3, noNaN: true })
    const spread = fc.double({ min: 0.01, max: 2, noNaN: true })
    const numbers = fc.constantFrom(5, 20, 50, 100)
    fc.assert(
      fc.property(
        place,
        spread,
        numbers,
        fc.integer({ min: 240, max: 900 }),
        (mean, sd, dots, width) => {
          const data = {
            ...clearPosterior(words),
            density: ratioDensity(mean, sd),
            median: Math.exp(mean),
            interval: {
              lower: Math.exp(mean - 2 * sd),
              upper: Math.exp(mean + 2 * sd),
              level: 0.95,
            },
            dots,
          }
          const { svg, table } = posteriorPicture(data, { ...options, width })
          expect(toSvg(svg)).not.toMatch(/NaN|undefined/)
          expect(table.rows.filter(([label]) => label?.startsWith('Dot ')).length).toBe(dots)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('a funnel of any trials is drawn, a mark for each', () => {
    const trial = fc.record({
      estimate: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      se: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(trial, { minLength: 1, maxLength: 30 }), (trials) => {
        const studies = trials.map((row, index) => ({ label: `Trial ${index}`, ...row }))
        const data = { ...bcgFunnel(words), kind: 'linear', studies, filled: [] } as const
        const { svg, table } = funnelPlot(data, options)
        expect(toSvg(svg)).not.toMatch(/NaN|undefined/)
        expect(table.rows.length).toBe(trials.length)
        expect(count(svg, (n) => n.name === 'circle')).toBe(trials.length + 1)
      }),
      { numRuns: 60 },
    )
  })
})
