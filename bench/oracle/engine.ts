import { defaultNuisancePriors } from '@legwork/stats'
import type { Normal, NormalMixture, NuisancePriors, TrialSeries } from '@legwork/stats'
import type { OracleProblem } from './model.ts'

/** The same problem as the engine takes it: the judge's priors handed over one by one. */
export function toEngine(problem: OracleProblem): {
  series: TrialSeries
  nuisance: NuisancePriors
  prior: NormalMixture
  halfLives: OracleProblem['halfLives']
} {
  return {
    series: {
      family: problem.family,
      outcome: problem.outcome,
      arm: problem.arm,
      armCount: problem.armCount,
      ...(problem.family === 'ordinal' ? { categories: problem.categories } : {}),
    },
    nuisance: {
      intercept: problem.intercept,
      trend: problem.trend,
      cutpoint: problem.cutpoint,
      sigmaScale: problem.sigmaScale,
      dispersionScale: problem.phiScale,
      rhoBeta: problem.rhoBeta,
    },
    prior: problem.effect,
    halfLives: problem.halfLives,
  }
}

/** SD of the free common location of the cutpoints that the engine takes by default; 0 = none. */
export function defaultLocationSd(): number {
  const cutpoint: Normal & { readonly locationSd?: number } =
    defaultNuisancePriors('ordinal').cutpoint
  return cutpoint.locationSd ?? 0
}
