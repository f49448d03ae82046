import { dateOfNight, nightsOf } from '@legwork/stats'
import type { CivilDate } from '@legwork/base'
import { addDays } from '@legwork/base'
import { valueOfNight } from '../nights/columns.ts'
import { nightsBetween } from '../nights/fold.ts'
import type { NightsView } from '../nights/fold.ts'
import { firstEvening } from '../trial/protocol.ts'
import { rangeOfTrial } from '../trial/export.ts'
import type { TrialView } from '../trial/view.ts'
import type { TrialAnswer, TrialResult } from '../trial-result/trial-result.ts'
import { isRatio, shownValue } from './result-blocks.ts'
import type { ReportWords } from './words.ts'

/** One night of the picture; what the charts package calls a diary night. */
export interface PictureNight {
  readonly date: string
  readonly value: number | null
  readonly state: 'confirmed' | 'recalled' | 'incomplete' | 'missing'
}

/** The diary with its periods, as the diary chart takes it. */
export interface DiaryPicture {
  readonly title: string
  readonly outcome: string
  readonly digits: number
  readonly nights: readonly PictureNight[]
  readonly periods: readonly {
    readonly first: string
    readonly last: string
    readonly label: string
    readonly code: string
    readonly kind: { readonly type: 'baseline' } | { readonly type: 'arm'; readonly arm: number }
  }[]
  readonly maximum?: number
}

/** Baseline, every period with its arm, every night as it was told; a paused night is drawn as it was told too. */
export function diaryPicture(
  result: TrialResult,
  nights: NightsView,
  words: ReportWords,
): DiaryPicture {
  const { protocol, design, order } = result
  const to = result.analysis.data.to as CivilDate
  return diaryDrawn({ protocol, design, order, to }, nights, words)
}

/** The same of a trial that is over and opened, before anything is worked out; null before that. */
export function diaryPictureOf(
  view: TrialView,
  nights: NightsView,
  words: ReportWords,
): DiaryPicture | null {
  const { protocol, design, order } = view
  const range = rangeOfTrial(view)
  if (protocol === null || design === null || order === null || range === null) return null
  return diaryDrawn({ protocol, design, order, to: range.to }, nights, words)
}

function diaryDrawn(
  trial: Pick<TrialResult, 'protocol' | 'design' | 'order'> & { readonly to: CivilDate },
  nights: NightsView,
  words: ReportWords,
): DiaryPicture {
  const { primary, baseline } = trial.protocol
  const { design, order, to } = trial
  const start = firstEvening(design)
  const from = baseline?.from ?? start
  const bounded = primary.categories?.high ?? (primary.family === 'bernoulli' ? 1 : undefined)
  return {
    title: words.diaryTitle,
    outcome: words.diaryOutcome(words.outcome(primary)),
    digits: primary.family === 'gaussian' ? 1 : 0,
    nights: nightsBetween(nights, from, to).map((record): PictureNight => {
      const value = valueOfNight(record, primary.column)
      const { night: date, taps, morning } = record
      if (value !== null)
        return { date, value, state: morning?.source === 'recalled' ? 'recalled' : 'confirmed' }
      const counts = primary.family === 'poisson' && taps.length > 0
      return counts
        ? { date, value: taps.length, state: 'incomplete' }
        : { date, value: null, state: 'missing' }
    }),
    periods: [
      ...(from < start
        ? [
            {
              ...{ first: from, last: addDays(start, -1), label: words.baseline, code: '–' },
              kind: { type: 'baseline' as const },
            },
          ]
        : []),
      ...periodsOf(design, order, to, words),
    ],
    ...(bounded === undefined ? {} : { maximum: bounded }),
  }
}

function periodsOf(
  design: TrialResult['design'],
  order: readonly string[],
  to: CivilDate,
  words: ReportWords,
): DiaryPicture['periods'] {
  const sequence = order.map((arm) => design.arms.indexOf(arm))
  const periods: DiaryPicture['periods'][number][] = []
  let current = -1
  for (const night of nightsOf(design, sequence)) {
    const date = dateOfNight(design, night.night)
    if (night.phase === 'baseline' || date === null || date > to) continue
    const last = periods.at(-1)
    if (night.period === current && last !== undefined)
      periods[periods.length - 1] = { ...last, last: date }
    else {
      const label = words.arm(design.arms[night.arm] ?? '')
      periods.push({
        ...{ first: date, last: date, label, code: label.slice(0, 2) },
        kind: { type: 'arm', arm: Math.min(3, night.arm) },
      })
    }
    current = night.period
  }
  return periods
}

/** The posterior of the primary effect, as the posterior chart takes it. */
export interface PosteriorPicture {
  readonly title: string
  readonly effect: string
  readonly kind: 'log' | 'linear'
  readonly digits: number
  readonly density: { readonly x: readonly number[]; readonly density: readonly number[] }
  readonly median: number
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number }
  readonly better: 'lower' | 'higher'
  readonly matters: { readonly low: number; readonly high: number }
  readonly probabilities: {
    readonly benefit: number
    readonly none: number
    readonly harm: number
  }
  readonly low: string
  readonly high: string
}

/** The posterior with what matters marked. */
export function posteriorPicture(
  { protocol, effect }: Pick<TrialAnswer, 'protocol' | 'effect'>,
  words: ReportWords,
): PosteriorPicture {
  const { primary } = protocol
  const ratio = isRatio(effect)
  const benefit = effect.probabilityOfMeaningfulBenefit ?? 0
  const harm = effect.probabilityOfMeaningfulHarm ?? 0
  const smallest = ratio ? Math.min(primary.smallestEffect, 1 / primary.smallestEffect) : Math.abs(primary.smallestEffect) // prettier-ignore
  const reference = words.arm(effect.reference)
  return {
    title: words.posteriorTitle,
    effect: words.effectAxis(words.outcome(primary), words.arm(effect.arm), reference, ratio),
    kind: ratio ? 'log' : 'linear',
    digits: 2,
    density: {
      x: effect.density.value.map((value) => shownValue(effect, value)),
      density: effect.density.density,
    },
    median: shownValue(effect, effect.quantiles['0.5']),
    interval: {
      lower: shownValue(effect, effect.quantiles['0.025']),
      upper: shownValue(effect, effect.quantiles['0.975']),
      level: 0.95,
    },
    better: primary.better,
    matters: ratio ? { low: smallest, high: 1 / smallest } : { low: -smallest, high: smallest },
    probabilities: { benefit, none: Math.max(0, 1 - benefit - harm), harm },
    low: words.less(reference),
    high: words.more(reference),
  }
}
