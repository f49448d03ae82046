import fresh from './fixtures/truth-fresh.json' with { type: 'json' }
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

const SERIES = { tuned, fresh } as const

/** The 200 sets of a series with their truths. */
export function knownSets(series: TruthSeries): KnownSet[] {
  return SERIES[series].sets.map((set) => ({
    index: set.index,
    kind: set.kind,
    truth: set.truth,
    problem: {
      ...defaultPriors(set.family as OracleFamily),
      family: set.family as OracleFamily,
      armCount: set.armCount,
      categories: set.categories,
      halfLives: set.halfLives,
      effect: set.effect,
      arm: [...set.arm].map(Number),
      outcome: set.outcome.split(' ').map((y) => (y === '.' ? null : Number(y))),
    },
  }))
}
