import type {
  CaterpillarData,
  CumulativeData,
  EffectAxis,
  ForestData,
  ForestStudy,
  FunnelData,
  LabelledEstimate,
  LeaveOneOutData,
} from '../src/index.ts'
import { uniform } from './chance.ts'

type Words = (nl: string, en: string) => string

/** Normal quantile of a 95 % interval (R 4.2.2 `qnorm(.975)` = 1.959964). */
const z = 1.959964

// BCG vaccine against tuberculosis, 13 trials (Colditz et al. 1994, doi:10.1001/jama.1994.03510330076038): log risk
// ratio and its variance, metafor 3.8.1 on R 4.2.2, `escalc(measure = "RR", data = metadat::dat.bcg)`.
const bcg: readonly (readonly [string, number, number])[] = [
  ['Aronson 1948', -0.889311, 0.325585],
  ['Ferguson & Simes 1949', -1.585389, 0.194581],
  ['Rosenthal 1960', -1.348073, 0.415368],
  ['Hart & Sutherland 1977', -1.441551, 0.02001],
  ['Frimodt-Møller 1973', -0.217547, 0.05121],
  ['Stein & Aronson 1953', -0.786116, 0.006906],
  ['Vandiviere 1973', -1.620898, 0.223017],
  ['Madras (TPT) 1980', 0.011952, 0.003962],
  ['Coetzee & Berjak 1968', -0.469418, 0.056434],
  ['Rosenthal 1961', -1.371345, 0.073025],
  ['Comstock 1974', -0.339359, 0.012412],
  ['Comstock & Webster 1969', 0.445913, 0.532506],
  ['Comstock 1976', -0.017314, 0.071405],
]

// `rma(yi, vi, method = "DL")`, metafor 3.8.1.
const random = {
  b: -0.714117,
  ciLower: -1.064445,
  ciUpper: -0.363789,
  tau2: 0.30876,
  predictionLower: -1.858154,
  predictionUpper: 0.429919,
}

const bcgAxis = (words: Words, title: string): EffectAxis => ({
  title,
  effect: words(
    'Kans op tuberculose, met vaccin als verhouding tot zonder',
    'Risk of tuberculosis, with vaccine as a ratio to without',
  ),
  kind: 'log',
  digits: 2,
  level: 0.95,
  low: words('vaccin beter', 'vaccine better'),
  high: words('vaccin slechter', 'vaccine worse'),
})

const ratio = (label: string, log: number, se: number): LabelledEstimate => ({
  label,
  estimate: Math.exp(log),
  lower: Math.exp(log - z * se),
  upper: Math.exp(log + z * se),
})

/** 13 trials, a ratio, a prediction interval that is much wider than the pooled interval. */
export function bcgForest(words: Words): ForestData {
  const weights = bcg.map(([, , v]) => 1 / (v + random.tau2))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return {
    ...bcgAxis(
      words,
      words('Dertien onderzoeken naar het BCG-vaccin', 'Thirteen trials of the BCG vaccine'),
    ),
    groups: [
      {
        studies: bcg.map(([label, y, v], index) => ({
          ...ratio(label, y, Math.sqrt(v)),
          weight: (weights[index] ?? 0) / sum,
        })),
      },
    ],
    overall: [
      {
        label: words('Samen (willekeurige effecten)', 'Together (random effects)'),
        estimate: Math.exp(random.b),
        lower: Math.exp(random.ciLower),
        upper: Math.exp(random.ciUpper),
        prediction: {
          lower: Math.exp(random.predictionLower),
          upper: Math.exp(random.predictionUpper),
        },
      },
    ],
    notes: [
      words(
        'De onderzoeken verschillen veel van elkaar: I²\u00A0=\u00A092\u00A0%.',
        'The trials differ much from each other: I²\u00A0=\u00A092%.',
      ),
    ],
  }
}

/** Made-up trials in two groups on a difference axis, one of them far too imprecise for the plot. */
export function cramps(words: Words): ForestData {
  const trial = (letter: string, estimate: number, se: number, weight: number): ForestStudy => ({
    label: words(`Verzonnen onderzoek ${letter}`, `Made-up trial ${letter}`),
    estimate,
    lower: estimate - z * se,
    upper: estimate + z * se,
    weight,
  })
  return {
    title: words('Magnesium bij krampen, in twee groepen', 'Magnesium for cramps, in two groups'),
    effect: words(
      'Verschil in krampen per week, magnesium min placebo',
      'Difference in cramps a week, magnesium minus placebo',
    ),
    kind: 'linear',
    digits: 2,
    level: 0.95,
    low: words('minder met magnesium', 'fewer with magnesium'),
    high: words('meer met magnesium', 'more with magnesium'),
    groups: [
      {
        label: words('Niet zwanger', 'Not pregnant'),
        studies: [
          trial('A', 0.18, 0.32, 0.45),
          trial('B', -0.38, 0.6, 0.13),
          trial('C', -0.9, 0.75, 0.08),
        ],
        pooled: {
          label: words('Samen in deze groep', 'Together in this group'),
          estimate: -0.06,
          lower: -0.6,
          upper: 0.48,
        },
      },
      {
        label: words('Zwanger', 'Pregnant'),
        studies: [trial('D', -0.7, 0.4, 0.29), trial('E', 0.9, 2.9, 0.05)],
        pooled: {
          label: words('Samen in deze groep', 'Together in this group'),
          estimate: -0.67,
          lower: -1.45,
          upper: 0.11,
        },
      },
    ],
    overall: [
      {
        label: words('Samen', 'Together'),
        estimate: -0.25,
        lower: -0.7,
        upper: 0.2,
        prediction: { lower: -1.3, upper: 0.8 },
      },
    ],
  }
}

/** Equal-effects pooling of log ratios: weights 1 / v. */
function pooled(
  label: string,
  rows: readonly (readonly [string, number, number])[],
): LabelledEstimate {
  const weight = rows.reduce((sum, [, , v]) => sum + 1 / v, 0)
  const mean = rows.reduce((sum, [, y, v]) => sum + y / v, 0) / weight
  return ratio(label, mean, 1 / Math.sqrt(weight))
}

const year = (label: string): number => Number(label.slice(-4))

/** The BCG trials added in order of their year, equal effects. */
export function bcgCumulative(words: Words): CumulativeData {
  const order = [...bcg].sort((a, b) => year(a[0]) - year(b[0]))
  return {
    ...bcgAxis(words, words('Steeds één onderzoek erbij', 'One trial added at a time')),
    steps: order.map(([label], index) => pooled(label, order.slice(0, index + 1))),
  }
}

/** The BCG trials left out one at a time, equal effects. */
export const bcgLeaveOneOut = (words: Words): LeaveOneOutData => ({
  ...bcgAxis(words, words('Steeds één onderzoek weg', 'One trial left out at a time')),
  without: bcg.map(([label]) =>
    pooled(
      label,
      bcg.filter((row) => row[0] !== label),
    ),
  ),
  all: pooled(words('Alle dertien', 'All thirteen'), bcg),
})

/** The BCG trials in a funnel, with two imagined trials. */
export const bcgFunnel = (words: Words): FunnelData => ({
  ...bcgAxis(words, words('Grote en kleine onderzoeken', 'Large and small trials')),
  studies: bcg.map(([label, y, v]) => ({ label, estimate: Math.exp(y), se: Math.sqrt(v) })),
  pooled: Math.exp(random.b),
  quantile: z,
  filled: [
    { estimate: 1.6, se: 0.57 },
    { estimate: 1.25, se: 0.44 },
  ],
})

/** A made-up series of 24 personal trials: log ratios around −0.15, shrunken as if tau were 0.3. */
export function series(words: Words): CaterpillarData {
  const next = uniform(20_26)
  const people = Array.from({ length: 24 }, (_, index) => {
    const spread = next() + next() + next() + next() - 2
    const log = -0.15 + 0.7 * spread
    const se = 0.14 + 0.2 * next()
    const label = words(`Persoon ${index + 1}`, `Person ${index + 1}`)
    return {
      ...ratio(label, log, se),
      shrunken: Math.exp(-0.15 + (0.09 / (0.09 + se * se)) * (log + 0.15)),
    }
  })
  return {
    title: words(
      'Een reeks eigen proeven met magnesium',
      'A series of personal trials of magnesium',
    ),
    effect: words(
      'Krampen met magnesium, als verhouding tot placebo',
      'Cramps with magnesium, as a ratio to placebo',
    ),
    kind: 'log',
    digits: 2,
    level: 0.95,
    low: words('minder krampen', 'fewer cramps'),
    high: words('meer krampen', 'more cramps'),
    people,
    mean: { estimate: 0.86, lower: 0.73, upper: 1.01 },
    prediction: { lower: 0.5, upper: 1.48 },
  }
}

/** 100 made-up trials, for the bench: seed 100. */
export function hundredTrials(words: Words): ForestData {
  const next = uniform(100)
  const studies = Array.from({ length: 100 }, (_, index) => {
    const se = 0.1 + next() * 0.5
    const log = -0.2 + (next() + next() + next() - 1.5) * 0.8
    return {
      ...ratio(words(`Onderzoek ${index + 1}`, `Trial ${index + 1}`), log, se),
      weight: 0.01,
    }
  })
  return {
    ...bcgForest(words),
    title: words('Honderd onderzoeken', 'A hundred trials'),
    groups: [{ studies }],
  }
}
