import { defaultPriors, type OracleFamily, type OracleProblem } from './model.ts'

type Summary = {
  readonly mean: number
  readonly sd: number
  readonly quantiles: { readonly [p: string]: number }
  readonly probabilityBelowZero: number
}

/** A file of packages/stats/test/fixtures/reference. */
export type ReferenceSet = {
  readonly name: string
  readonly family: string
  readonly days: number
  readonly halfLifeGrid: readonly number[]
  readonly halfLifeWeights: readonly number[]
  readonly treated: readonly number[]
  readonly outcome: readonly (number | null)[]
  readonly categories?: number | null
  readonly quadrature?: { readonly b1: Summary }
  readonly stan?: { readonly wallSeconds: number; readonly b1: Summary }
}

export function referenceProblem(set: ReferenceSet): OracleProblem {
  const family = set.family as OracleFamily
  return {
    ...defaultPriors(family),
    family,
    outcome: set.outcome,
    arm: set.treated,
    armCount: 2,
    categories: set.categories ?? 0,
    halfLives: set.halfLifeGrid.map((days, i) => ({ days, weight: set.halfLifeWeights[i]! })),
  }
}
