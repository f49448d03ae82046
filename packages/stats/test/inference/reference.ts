import { readFileSync } from 'node:fs'
import type { Family, NuisancePriors, Settings, TrialSeries } from '@legwork/stats'

/** One reference set; see ../fixtures/reference/README.md for its birth certificate. */
export type Reference = {
  readonly name: string
  readonly series: TrialSeries
  readonly settings: Settings
  readonly b1: {
    readonly mean: number
    readonly sd: number
    readonly quantiles: readonly number[]
    readonly probabilityBelowZero: number
  }
  readonly source: 'quadrature' | 'stan'
}

type Summary = {
  mean: number
  sd: number
  quantiles: { [p: string]: number }
  probabilityBelowZero: number
}

type File = {
  name: string
  family: Family
  halfLifeGrid: number[]
  halfLifeWeights: number[]
  treated: number[]
  outcome: (number | null)[]
  categories: number | null
  prior: {
    b0: { mean: number; sd: number }
    b1: { mean: number; sd: number }
    b2: { mean: number; sd: number }
    sigmaHalfNormal: number
    phiHalfNormal: number
  }
  quadrature?: { b1: Summary }
  stan?: { b1: Summary }
}

export const REFERENCE_NAMES = [
  'pois28low',
  'pois56',
  'pois84',
  'pois168',
  'poisH84',
  'negb84',
  'bern28sep',
  'bern56',
  'bern84',
  'bern168',
  'gaus56',
  'gaus84',
  'gaus168',
  'ord84',
] as const

export function readReference(name: string): Reference {
  const path = new URL(`../fixtures/reference/${name}.json`, import.meta.url)
  const file = JSON.parse(readFileSync(path, 'utf8')) as File
  const source = file.quadrature ? 'quadrature' : 'stan'
  const b1 = (file.quadrature ?? file.stan)!.b1
  const nuisance: NuisancePriors = {
    intercept: file.prior.b0,
    trend: file.prior.b2,
    cutpoint: { mean: 0, sd: 2.5, locationSd: 0 },
    sigmaScale: file.prior.sigmaHalfNormal,
    dispersionScale: file.prior.phiHalfNormal,
    rhoBeta: [4, 2],
  }
  return {
    name: file.name,
    series: {
      family: file.family,
      outcome: file.outcome,
      arm: file.treated,
      armCount: 2,
      ...(file.categories === null ? {} : { categories: file.categories }),
    },
    settings: {
      nuisance,
      halfLives: file.halfLifeGrid.map((days, i) => ({ days, weight: file.halfLifeWeights[i]! })),
      priors: [{ name: 'stated', prior: [{ ...file.prior.b1, weight: 1 }] }],
    },
    b1: { ...b1, quantiles: Object.values(b1.quantiles) },
    source,
  }
}
