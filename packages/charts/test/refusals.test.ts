import { describe, expect, it } from 'vitest'
import { chartLabels } from '@legwork/i18n'
import { painDiary } from '../gallery/diary-examples.ts'
import {
  bcgCumulative,
  bcgForest,
  bcgFunnel,
  bcgLeaveOneOut,
  series,
} from '../gallery/forest-examples.ts'
import {
  calendarOfTrial,
  day,
  intake,
  responders,
  verdictsOfDesign,
} from '../gallery/other-examples.ts'
import { clearPosterior } from '../gallery/posterior-examples.ts'
import type { ChartOptions } from '../src/index.ts'
import {
  calendarChart,
  caterpillarPlot,
  cumulativePlot,
  dayTimetable,
  diaryChart,
  forestPlot,
  funnelPlot,
  iconArray,
  intakeChart,
  leaveOneOutPlot,
  posteriorPicture,
  verdictChart,
} from '../src/index.ts'

const options: ChartOptions = { id: 'a', width: 360, theme: 'light', labels: chartLabels.en }
const words = (_nl: string, en: string): string => en

/** Draws a chart from good data with something changed: what it says when it refuses. */
const refusal =
  <T>(chart: (data: T, options: ChartOptions) => unknown, good: T) =>
  (changed: Partial<T>): string => {
    try {
      chart({ ...good, ...changed }, options)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    return 'drawn'
  }

describe('forestPlot', () => {
  const good = bcgForest(words)
  const says = refusal(forestPlot, good)
  const study = (row: object): string =>
    says({ groups: [{ studies: [{ label: 'A', estimate: 1, lower: 0.5, upper: 2, ...row }] }] })

  it('draws one trial', () => expect(study({})).toBe('drawn'))
  it('refuses bad numbers', () => {
    expect(study({ lower: 3, upper: 2, estimate: 3 })).toBe('forestPlot: invalid ci of A; lower > upper: 3 > 2') // prettier-ignore
    expect(study({ estimate: 2.5 })).toBe('forestPlot: invalid estimate of A; not in [0.5, 2]: 2.5')
    expect(study({ estimate: NaN })).toBe('forestPlot: invalid estimate of A; not finite: NaN')
    expect(study({ upper: Infinity })).toBe(
      'forestPlot: invalid ci of A upper; not finite: Infinity',
    )
    expect(study({ lower: 0 })).toBe('forestPlot: invalid ratio of A; not above 0: 0')
    expect(study({ weight: 1.2 })).toBe('forestPlot: invalid weight of A; not in [0, 1]: 1.2')
    expect(says({ groups: [] })).toBe('forestPlot: invalid studies; must not be empty: got 0')
    expect(says({ level: 95 })).toBe('forestPlot: invalid level; not in [0, 1]: 95')
    expect(says({ digits: 0.5 })).toBe(
      'forestPlot: invalid digits; a whole number from 0 to 6: 0.5',
    )
  })
  it('refuses a bad prediction interval', () => {
    const pooled = { label: 'P', estimate: 1, lower: 0.9, upper: 1.1 }
    expect(says({ overall: [{ ...pooled, prediction: { lower: 2, upper: 1 } }] })).toBe('forestPlot: invalid prediction of P; lower > upper: 2 > 1') // prettier-ignore
    expect(says({ overall: [{ ...pooled, prediction: { lower: -1, upper: 1 } }] })).toBe('forestPlot: invalid prediction of P; not above 0: -1') // prettier-ignore
  })
})

describe('plots of sequences', () => {
  it('refuse empty lists and bad intervals', () => {
    const bad = [{ label: 'A', estimate: 1, lower: 2, upper: 1 }]
    expect(refusal(cumulativePlot, bcgCumulative(words))({ steps: [] })).toBe('cumulativePlot: invalid steps; must not be empty: got 0') // prettier-ignore
    expect(refusal(cumulativePlot, bcgCumulative(words))({ steps: bad })).toBe('cumulativePlot: invalid ci of A; lower > upper: 2 > 1') // prettier-ignore
    expect(refusal(leaveOneOutPlot, bcgLeaveOneOut(words))({ without: [] })).toBe('leaveOneOutPlot: invalid rows; must not be empty: got 0') // prettier-ignore
    expect(refusal(caterpillarPlot, series(words))({ people: [] })).toBe('caterpillarPlot: invalid people; must not be empty: got 0') // prettier-ignore
    expect(refusal(caterpillarPlot, series(words))({ people: [{ label: 'A', estimate: 1, lower: 0.5, upper: 2, shrunken: 0 }] })).toBe('caterpillarPlot: invalid shrunken estimate of A; not above 0: 0') // prettier-ignore
  })
  it('refuse a funnel with a standard error of 0', () => {
    const says = refusal(funnelPlot, bcgFunnel(words))
    expect(says({ studies: [{ label: 'A', estimate: 1, se: 0 }] })).toBe('funnelPlot: invalid se; not above 0: 0') // prettier-ignore
    expect(says({ pooled: -1 })).toBe('funnelPlot: invalid ratio; not above 0: -1')
    expect(says({ quantile: 95 })).toBe('funnelPlot: invalid quantile; over 5: 95')
  })
})

describe('diaryChart', () => {
  const says = refusal(diaryChart, painDiary(words))
  const night = (row: object): string =>
    says({ nights: [{ date: '2026-01-05', value: 1, state: 'confirmed', ...row }] })
  const period = { first: '2026-01-05', last: '2026-01-06', label: 'A', code: 'A', kind: { type: 'baseline' } } as const // prettier-ignore

  it('draws one night', () => expect(night({})).toBe('drawn'))
  it('draws a diary in which every night is missing', () => {
    expect(night({ value: null, state: 'missing' })).toBe('drawn')
  })
  it('refuses nights that cannot be', () => {
    expect(night({ value: -1 })).toBe('diaryChart: invalid night 2026-01-05; negative: -1')
    expect(night({ value: 11 })).toBe(
      'diaryChart: invalid night 2026-01-05; above the maximum 10: 11',
    )
    expect(night({ value: null })).toBe('diaryChart: invalid night 2026-01-05; value is null exactly when missing: null') // prettier-ignore
    expect(night({ state: 'missing' })).toBe('diaryChart: invalid night 2026-01-05; value is null exactly when missing: 1') // prettier-ignore
    expect(night({ date: '2026-02-30' })).toBe('diaryChart: invalid date; must exist: 2026-02-30')
    const twice = { date: '2026-01-05', value: 1, state: 'confirmed' } as const
    expect(says({ nights: [twice, twice] })).toBe('diaryChart: invalid nights; one entry a night: 2026-01-05') // prettier-ignore
    expect(says({ nights: [], periods: [] })).toBe('diaryChart: invalid nights and periods; must not be empty: got 0') // prettier-ignore
  })
  it('refuses periods that overlap, run backwards, or have a fifth arm', () => {
    expect(says({ periods: [period, period] })).toBe('diaryChart: invalid periods; overlap or out of order: 2026-01-05') // prettier-ignore
    expect(says({ periods: [{ ...period, last: '2026-01-01' }] })).toBe('diaryChart: invalid period; first > last: 2026-01-05 > 2026-01-01') // prettier-ignore
    expect(says({ periods: [{ ...period, kind: { type: 'arm', arm: 4 } }] })).toBe('diaryChart: invalid arm; not 0 to 3: 4') // prettier-ignore
  })
})

describe('posteriorPicture', () => {
  const good = clearPosterior(words)
  const says = refusal(posteriorPicture, good)

  it('takes another value of no effect, and refuses one outside what matters', () => {
    expect(says({ noEffect: 1.2 })).toBe('drawn')
    expect(says({ noEffect: 2 })).toMatch(/^posteriorPicture: invalid matters; low < 2 < high/)
  })
  it('refuses densities that are none', () => {
    expect(says({ density: { x: [1, 2], density: [1, 1] } })).toBe('posteriorPicture: invalid density; needs at least 3 points: 2') // prettier-ignore
    expect(says({ density: { x: [1, 2, 2], density: [1, 1, 1] } })).toBe('posteriorPicture: invalid density x; must increase: 2, 2') // prettier-ignore
    expect(says({ density: { x: [1, 2, 3], density: [1, -1, 1] } })).toBe('posteriorPicture: invalid density; negative or not finite: -1') // prettier-ignore
    expect(says({ density: { x: [1, 2, 3], density: [0, 0, 0] } })).toBe('posteriorPicture: invalid density; zero everywhere: 0') // prettier-ignore
    expect(says({ density: { x: [1, 2, 3], density: [1, 1] } })).toBe('posteriorPicture: invalid density; as many heights as points: 2 for 3') // prettier-ignore
    expect(says({ density: { x: [0, 2, 3], density: [1, 1, 1] } })).toBe('posteriorPicture: invalid ratio; not above 0: 0') // prettier-ignore
  })
  it('refuses numbers that contradict each other', () => {
    expect(says({ interval: { lower: 3, upper: 2, level: 0.95 } })).toBe('posteriorPicture: invalid interval; lower > upper: 3 > 2') // prettier-ignore
    expect(says({ median: 2 })).toBe('posteriorPicture: invalid median; outside its interval: 2')
    expect(says({ matters: { low: 1.1, high: 1.3 } })).toBe('posteriorPicture: invalid matters; low < 1 < high: 1.1, 1.3') // prettier-ignore
    expect(says({ probabilities: { benefit: 0.5, none: 0.5, harm: 0.5 } })).toBe('posteriorPicture: invalid probabilities; sum to 1: 1.5') // prettier-ignore
    expect(says({ dots: 3 })).toBe(
      'posteriorPicture: invalid dots; a whole number from 5 to 200: 3',
    )
  })
})

describe('the other charts', () => {
  it('refuse people in halves and counts outside their range', () => {
    const says = refusal(iconArray, responders(words))
    expect(says({ groups: [{ label: 'A', count: 1.5 }] })).toBe('iconArray: invalid count of A; a whole number from 0 to 100: 1.5') // prettier-ignore
    expect(says({ groups: [{ label: 'A', count: 5, lower: 6, upper: 7 }] })).toBe('iconArray: invalid count of A; not in [6, 7]: 5') // prettier-ignore
    expect(says({ groups: [{ label: 'A', count: 5, lower: 4 }] })).toBe('iconArray: invalid range of A; both ends or none: 4, undefined') // prettier-ignore
  })
  it('refuse a calendar with a night twice', () => {
    const one = { date: '2026-01-05', value: 1 }
    expect(refusal(calendarChart, calendarOfTrial(words))({ nights: [one, one] })).toBe('calendarChart: invalid nights; one value a night: 2026-01-05') // prettier-ignore
  })
  it('refuse an upper level over food, which never counts towards it', () => {
    const good = intake(words)
    const upper = { type: 'upper', label: 'U', value: 250 } as const
    const bars = good.bars.slice(0, 1).map((bar) => ({ ...bar, label: 'A', markers: [upper] }))
    expect(refusal(intakeChart, good)({ bars })).toBe('intakeChart: invalid markers of A; no upper level on a bar with food: A') // prettier-ignore
  })
  it('refuse times that are none', () => {
    const says = refusal(dayTimetable, day(words))
    expect(says({ start: 390 })).toBe('dayTimetable: invalid start; a whole hour: 390')
    expect(says({ events: [{ minute: 1440, kind: 'meal', label: 'A' }] })).toBe('dayTimetable: invalid time of A; a whole minute from 0 to 1439: 1440') // prettier-ignore
    expect(says({ events: [], stretches: [] })).toBe('dayTimetable: invalid events; must not be empty: got 0') // prettier-ignore
  })
  it('refuse chances that do not sum to 1', () => {
    const good = verdictsOfDesign(words)
    const chances = { helps: 0.5, 'probably-helps': 0, 'no-difference-that-matters': 0, 'cannot-tell': 0, 'probably-harms': 0, harms: 0 } // prettier-ignore
    expect(refusal(verdictChart, good)({ scenarios: [{ label: 'A', chances }] })).toBe('verdictChart: invalid chances of A; sum to 1: 0.5') // prettier-ignore
  })
})
