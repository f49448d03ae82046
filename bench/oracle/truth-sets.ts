import { createRandom } from '@legwork/base'
import { defaultPriors, type OracleFamily, type OracleProblem } from './model.ts'
import { blockedArms, simulateDiary, type World } from './simulate.ts'

/**
 * Seeds of the series: the engine was tuned on the first, never on the second; `ordinary` holds diaries that people do
 * keep and that are hard, chosen by kind and not by chance.
 */
export const TRUTH_SEEDS = { tuned: 20261122, fresh: 740_112_601, ordinary: 20261123 } as const
export type TruthSeries = keyof typeof TRUTH_SEEDS
export const TRUTH_SETS = { tuned: 200, fresh: 200, ordinary: 4 } as const
const LARGEST = 30

export type TruthSet = { readonly kind: string; readonly problem: OracleProblem }

const FAMILIES: readonly OracleFamily[] = [
  'poisson',
  'bernoulli',
  'poisson',
  'gaussian',
  'negbin',
  'bernoulli',
  'ordinal',
  'poisson',
  'bernoulli',
  'gaussian',
]

const KINDS = [
  'plain',
  'sigma 2.5',
  'rho 0.95',
  '70 % missing',
  'extreme',
  'unknown half-life',
  'plain',
  'three arms',
  'mixture prior',
  'wild',
] as const

/** SD of the free common location of the cutpoints, as the engine has it by default. */
const LOCATION_SD = 5

/** No attack at all on one arm in 84 nights; scores from 0 to 10 with a mean about 1. */
function ordinarySet(index: number): TruthSet {
  const random = createRandom(TRUTH_SEEDS.ordinary, index)
  const family = index < 2 ? 'bernoulli' : 'ordinal'
  const nights = index === 2 ? 56 : 84
  const arm = blockedArms(nights, 14, 2, random)
  const ordinal = family === 'ordinal'
  const world: World = {
    family,
    armCount: 2,
    effects: [0],
    b0: ordinal ? 0 : -0.8,
    cuts: ordinal ? Array.from({ length: 10 }, (_, k) => 0.7 + 0.6 * k) : [],
    b2: 0,
    sigma: 0.5,
    rho: 0.5,
    phi: 1,
    halfLife: 0,
  }
  const outcome = simulateDiary(world, arm, 0.1, random)
  const quiet = 1 - index
  const priors = defaultPriors(family)
  return {
    kind: ordinal ? 'low scores' : `no attack on arm ${quiet}`,
    problem: {
      family,
      outcome: ordinal ? outcome : outcome.map((y, t) => (y !== null && arm[t] === quiet ? 0 : y)),
      arm,
      armCount: 2,
      categories: ordinal ? 11 : 0,
      ...priors,
      cutpoint: { ...priors.cutpoint, locationSd: ordinal ? LOCATION_SD : 0 },
      halfLives: [{ days: 0, weight: 1 }],
    },
  }
}

/** Set number `index` of a series on which the stated error is judged. */
export function truthSet(index: number, series: TruthSeries): TruthSet {
  if (series === 'ordinary') return ordinarySet(index)
  const family = FAMILIES[index % 10]!
  const kind = KINDS[Math.floor(index / 10) % 10]!
  const random = createRandom(TRUTH_SEEDS[series], index)
  const pick = <T>(list: readonly T[]): T => list[random.nextBelow(list.length)]!
  const costly = kind === 'unknown half-life' || kind === 'three arms' || family === 'ordinal'
  let nights = pick(
    costly ? [28, 42, 56] : family === 'negbin' ? [28, 56, 84] : [28, 28, 42, 56, 56, 84, 168],
  )
  const armCount = kind === 'three arms' ? 3 : 2
  const counts = family === 'poisson' || family === 'negbin'
  let missing = pick([0, 0.1, 0.3])
  let sigma = pick([0.2, 0.5, 1])
  let rho = pick([0, 0.5, 0.8])
  const unit = family === 'gaussian' ? 2 : 1
  const effects = Array.from({ length: armCount - 1 }, () => pick([-1, -0.5, 0, 0.4]) * unit)
  let b0 =
    family === 'gaussian' ? 5 : family === 'bernoulli' ? pick([-1.5, 0, 1]) : pick([-1, 0.2, 1])
  if (kind === 'sigma 2.5') {
    sigma = 2.5
    b0 = family === 'gaussian' ? 5 : family === 'bernoulli' ? b0 : -2
    if (counts) nights = 28
  }
  if (kind === 'rho 0.95') {
    rho = 0.95
    sigma = pick([0.5, 1, 1.5])
  }
  if (kind === '70 % missing') missing = 0.7
  if (kind === 'wild') {
    sigma = pick([1, 1.5])
    rho = pick([-0.4, 0.9])
    missing = 0.4
  }
  const categories = family === 'ordinal' ? pick([4, 5, 11, 11]) : 0
  const cuts = Array.from({ length: Math.max(0, categories - 1) }, (_, k) =>
    categories === 11 ? -3 + 0.75 * k : -1 + k,
  )
  const extreme = kind === 'extreme'
  if (extreme && family === 'bernoulli') {
    effects[0] = -6
    b0 = 3
    sigma = 0.3
    missing = 0.1
    nights = pick([28, 56])
  }
  const world: World = {
    family,
    armCount,
    effects,
    b0,
    cuts,
    b2: pick([-0.5, 0, 0.5]) * unit,
    sigma: sigma * (family === 'gaussian' && kind !== 'sigma 2.5' ? 1.5 : 1),
    rho,
    phi: family === 'gaussian' ? pick([0.6, 1, 2]) : pick([0.3, 0.7, 1.2]),
    halfLife: kind === 'unknown half-life' ? 2 : 0,
  }
  const arm = blockedArms(nights, nights >= 84 ? 14 : 7, armCount, random)
  let outcome = simulateDiary(world, arm, missing, random)
  // Larger counts make the filter's grid costly; the truth is that of the diary, however it was made.
  if (counts) outcome = outcome.map((y) => (y === null ? null : Math.min(y, LARGEST)))
  if (family === 'gaussian') outcome = outcome.map((y) => y && Math.round(y * 100) / 100)
  if (extreme && counts) {
    // Nothing in one arm, 29 events in the other.
    const quiet = index % 20 < 10 ? 1 : 0
    const other = arm.flatMap((z, t) => (z === quiet ? [] : [t]))
    outcome = outcome.map((y) => (y === null ? null : 0))
    for (const t of other) outcome[t] = 0
    for (let n = 0; n < 29; n++) {
      const t = other[random.nextBelow(other.length)]!
      outcome[t] = outcome[t]! + 1
    }
  }
  if (extreme && family === 'ordinal') {
    // Only the ends and one level of eleven are ever used.
    outcome = outcome.map((y) =>
      y === null ? null : y < categories / 3 ? 0 : y < categories - 2 ? 2 : categories - 1,
    )
  }
  if (extreme && family === 'gaussian')
    outcome = outcome.map((y, t) => (t % 9 === 4 && y !== null ? y + 8 : y))
  // Every arm needs a few nights.
  for (let a = 0; a < armCount; a++) {
    const own = arm.flatMap((z, t) => (z === a ? [t] : []))
    for (const t of own.slice(0, 2)) outcome[t] ??= family === 'gaussian' ? 5 : 1
  }
  const priors = defaultPriors(family)
  return {
    kind,
    problem: {
      family,
      outcome,
      arm,
      armCount,
      categories,
      ...priors,
      cutpoint: { ...priors.cutpoint, locationSd: family === 'ordinal' ? LOCATION_SD : 0 },
      ...(kind === 'mixture prior'
        ? {
            effect: [
              { mean: -0.04 * unit, sd: 0.26 * unit, weight: 0.8 },
              { mean: 0, sd: unit, weight: 0.2 },
            ],
          }
        : {}),
      halfLives:
        kind === 'unknown half-life'
          ? [
              { days: 0, weight: 0.4 },
              { days: 2, weight: 0.4 },
              { days: 5, weight: 0.2 },
            ]
          : [{ days: 0, weight: 1 }],
    },
  }
}

/** The same diary under cutpoints without a free location, as in runs stored before there was one. */
export function withoutLocation(problem: OracleProblem): OracleProblem {
  return { ...problem, cutpoint: { ...problem.cutpoint, locationSd: 0 } }
}
