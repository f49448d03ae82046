import fresh from './fixtures/truth-fresh.json' with { type: 'json' }
import ordinary from './fixtures/truth-ordinary.json' with { type: 'json' }
import tuned from './fixtures/truth-tuned.json' with { type: 'json' }
import { defaultPriors, type OracleFamily, type OracleProblem } from './model.ts'
import type { TruthSeries } from './truth-sets.ts'

export type ContrastTruth = {
  readonly contrast: readonly number[]
  readonly mean: number
  readonly sd: number
  readonly quantiles: readonly number[]
  readonly below: number
  readonly logEvidence: number
  readonly mcse: number
  readonly mcseBelow: number
}

export type KnownSet = {
  readonly index: number
  readonly kind: string
  readonly problem: OracleProblem
  readonly truth: readonly ContrastTruth[]
}

type StoredSet = {
  readonly index: number
  readonly kind: string
  readonly family: string
  readonly armCount: number
  readonly categories: number
  readonly halfLives: OracleProblem['halfLives']
  readonly effect: OracleProblem['effect']
  readonly arm: string
  readonly outcome: string
  /** Absent: cutpoints without a free location. */
  readonly cutpointLocationSd?: number
  readonly truth: readonly ContrastTruth[]
}

const SERIES: { readonly [series in TruthSeries]: { readonly sets: readonly StoredSet[] } } = {
  tuned,
  fresh,
  ordinary,
}

const problemOf = (set: StoredSet): OracleProblem => {
  const family = set.family as OracleFamily
  const priors = defaultPriors(family)
  return {
    ...priors,
    family,
    cutpoint: { ...priors.cutpoint, locationSd: set.cutpointLocationSd ?? 0 },
    armCount: set.armCount,
    categories: set.categories,
    halfLives: set.halfLives,
    effect: set.effect,
    arm: [...set.arm].map(Number),
    outcome: set.outcome.split(' ').map((y) => (y === '.' ? null : Number(y))),
  }
}

/** The sets of a series with their truths. */
export function knownSets(series: TruthSeries): KnownSet[] {
  return SERIES[series].sets.map((set) => ({
    index: set.index,
    kind: set.kind,
    truth: set.truth,
    problem: problemOf(set),
  }))
}
