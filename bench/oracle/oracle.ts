import { createRandom } from '@legwork/base'
import { gaussianSummaries } from './gaussian.ts'
import { createLikelihood, FILTER, type FilterSettings } from './filter.ts'
import {
  distributionOf,
  efficiency,
  integrate,
  summarise,
  type Effort,
  type Integral,
  type Summary,
} from './integrate.ts'
import {
  coordinatesOf,
  emptyParameters,
  exposureColumns,
  fillPredictor,
  logPrior,
  type OracleProblem,
} from './model.ts'

export const TRUTH_PROBABILITIES = [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975] as const

export type Truth = Summary & {
  /** Largest Monte Carlo standard error over the quantiles, in posterior SDs; gaussian: against a coarser grid. */
  readonly mcse: number
  readonly mcseBelow: number
  readonly mcseLogEvidence: number
  /** Effective share of the lattice points. */
  readonly efficiency: number
}

export type Contrast = { readonly arm: number; readonly reference: number }

/** The posterior of one contrast, by randomised lattice importance sampling over every parameter. */
export function oracle(
  problem: OracleProblem,
  effort: Effort,
  seed: number,
  contrast: Contrast = { arm: 1, reference: 0 },
  filter: FilterSettings = FILTER,
): Truth {
  if (problem.family === 'gaussian') {
    const { fine, coarse } = gaussianSummaries(problem, contrast, TRUTH_PROBABILITIES)
    return {
      ...fine,
      mcse: Math.max(...fine.quantiles.map((q, i) => Math.abs(q - coarse.quantiles[i]!) / fine.sd)),
      mcseBelow: Math.abs(fine.below - coarse.below),
      mcseLogEvidence: Math.abs(fine.logEvidence - coarse.logEvidence),
      efficiency: 1,
    }
  }
  const parts = integrals(problem, effort, seed, contrast, filter)
  const all = Array.from({ length: effort.shifts }, (_, s) => s)
  const whole = summarise(parts, all, TRUTH_PROBABILITIES)
  const single = all.map((s) => summarise(parts, [s], TRUTH_PROBABILITIES))
  return withErrors(whole, single, efficiency(parts))
}

/** One integral a half-life over every parameter; the first coordinate is the contrast. */
function integrals(
  problem: OracleProblem,
  effort: Effort,
  seed: number,
  contrast: Contrast,
  filter: FilterSettings,
): Integral[] {
  const random = createRandom(seed, 77)
  const coordinates = coordinatesOf(problem, contrast)
  const likelihood = createLikelihood(problem, filter)
  const parameters = emptyParameters(problem)
  const eta = new Float64Array(problem.outcome.length)
  const totalWeight = problem.halfLives.reduce((sum, { weight }) => sum + weight, 0)
  return problem.halfLives.map(({ days, weight }) => {
    const columns = exposureColumns(problem, days)
    const share = Math.log(weight / totalWeight)
    const target = (x: Float64Array): number => {
      const jacobian = coordinates.place(x, parameters)
      if (jacobian === -Infinity) return -Infinity
      const prior = logPrior(problem, parameters)
      if (!(prior > -500)) return -Infinity
      fillPredictor(columns, parameters, eta)
      return jacobian + prior + share + likelihood(eta, parameters)
    }
    return integrate(target, coordinates.start, coordinates.spread, effort, random)
  })
}

/** Posterior distribution function of the effect of arm 1, by the same integral. */
export function oracleCdf(
  problem: OracleProblem,
  effort: Effort,
  seed: number,
): (b: number) => number {
  const parts = integrals(problem, effort, seed, { arm: 1, reference: 0 }, FILTER)
  return distributionOf(
    parts,
    Array.from({ length: effort.shifts }, (_, s) => s),
  ).cdf
}

function withErrors(whole: Summary, single: readonly Summary[], share: number): Truth {
  const error = (read: (one: Summary) => number): number => {
    const values = single.map(read)
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    return Math.sqrt(square / (values.length - 1) / values.length)
  }
  return {
    ...whole,
    mcse: Math.max(
      ...TRUTH_PROBABILITIES.map((_, i) => error((one) => one.quantiles[i]!) / whole.sd),
    ),
    mcseBelow: error((one) => one.below),
    mcseLogEvidence: error((one) => one.logEvidence),
    efficiency: share,
  }
}
