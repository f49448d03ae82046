import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { cdfAt, PROBABILITIES } from '../summary/marginal.ts'
import type { Marginal } from '../summary/marginal.ts'
import { checkContributions } from './contribution.ts'
import type { Contribution, PoolError } from './contribution.ts'
import { smoothCurve } from './curve.ts'
import { effectMarginal, gridMoments, muMarginal, tauMarginal } from './effect-marginals.ts'
import { personIntegral } from './person-integral.ts'
import type { PersonIntegral } from './person-integral.ts'
import { populationGrid } from './population-grid.ts'
import type { PopulationGrid, PopulationPriors } from './population-grid.ts'

export type PoolOptions = {
  readonly muMean?: number
  /** default 1 */
  readonly muSd?: number
  /** scale of tau ~ N⁺(0, scale²); default 0.5 */
  readonly tauScale?: number
  /** shown beside it; default 0.25 and 1 */
  readonly tauScalesBeside?: readonly number[]
}

export type EffectSummary = {
  readonly mean: number
  readonly sd: number
  /** keys "0.005" … "0.995" */
  readonly quantiles: Readonly<Record<string, number>>
  readonly probabilityBelowZero: number
}

export type SpreadSummary = Omit<EffectSummary, 'probabilityBelowZero'>

export type PersonalEffect = EffectSummary & {
  readonly source: string
  readonly person: string | null
}

export type PopulationSummary = {
  readonly tauScale: number
  /** mu: the average effect */
  readonly population: EffectSummary
  /** tau: the SD of effects between people; null below five people, which say nothing of it */
  readonly spread: SpreadSummary | null
  /** the effect of a new person of the same kind */
  readonly next: EffectSummary
}

export type PoolResult = PopulationSummary & {
  readonly people: number
  readonly priors: PopulationPriors
  /** shrunken effects, in the order given */
  readonly personal: readonly PersonalEffect[]
  /** the same under the other priors of tau */
  readonly sensitivity: readonly PopulationSummary[]
  /** largest change of the means and SDs of mu and tau when every second node is left out, in SDs */
  readonly numericalError: number
}

/** With fewer people nothing is claimed about the spread. */
export const fewestForSpread = 5

function quantilesOf(marginal: Marginal): Record<string, number> {
  return Object.fromEntries(PROBABILITIES.map((p, i) => [String(p), marginal.quantiles[i]!]))
}

function effectOf(marginal: Marginal): EffectSummary {
  return {
    mean: marginal.mean,
    sd: marginal.sd,
    quantiles: quantilesOf(marginal),
    probabilityBelowZero: cdfAt(marginal, 0),
  }
}

const nextPoints = 501
const personPoints = 141

function summarise(grid: PopulationGrid, tauScale: number, people: number): PopulationSummary {
  const moments = gridMoments(grid, false)
  const mu = { ...muMarginal(grid), mean: moments.muMean, sd: moments.muSd }
  const tau = people < fewestForSpread ? null : tauMarginal(grid)
  return {
    tauScale,
    population: effectOf(mu),
    spread:
      tau === null
        ? null
        : { mean: moments.tauMean, sd: moments.tauSd, quantiles: quantilesOf(tau) },
    next: effectOf(effectMarginal(grid, null, nextPoints)),
  }
}

function nodeError(grid: PopulationGrid): number {
  const fine = gridMoments(grid, false)
  const coarse = gridMoments(grid, true)
  return Math.max(
    Math.abs(fine.muMean - coarse.muMean) / fine.muSd,
    Math.abs(fine.muSd - coarse.muSd) / fine.muSd,
    Math.abs(fine.tauMean - coarse.tauMean) / fine.tauSd,
    Math.abs(fine.tauSd - coarse.tauSd) / fine.tauSd,
  )
}

/**
 * Pools personal trials from their likelihood curves: b_i ~ N(mu, tau²), mu ~ N(0, 1), tau ~ N⁺(0, 0.5²).
 * With nuisance priors that are independent between people this two-stage form is the full hierarchical
 * model: p(mu, tau | y) ∝ p(mu) p(tau) ∏ ∫ L_i(b) N(b; mu, tau²) db. Deterministic quadrature
 * (Clenshaw–Curtis over tau, trapezoid over mu); cost O(people). Refuses what cannot be pooled.
 */
export function pool(
  contributions: readonly Contribution[],
  options: PoolOptions = {},
): Result<PoolResult, PoolError> {
  const checked = checkContributions(contributions)
  if (!checked.ok) return checked
  const { muMean = 0, muSd = 1, tauScale = 0.5, tauScalesBeside = [0.25, 1] } = options
  for (const value of [muSd, tauScale, ...tauScalesBeside]) {
    if (!(value > 0) || !Number.isFinite(value))
      return err({ type: 'pool-prior', rule: 'positive-and-finite', value })
  }
  if (!Number.isFinite(muMean))
    return err({ type: 'pool-prior', rule: 'positive-and-finite', value: muMean })
  const priors: PopulationPriors = { mu: { mean: muMean, sd: muSd }, tauScale }
  const half = 8 * muSd + 9 * Math.max(tauScale, ...tauScalesBeside)
  const people: PersonIntegral[] = contributions.map(({ curve }) => {
    const smooth = smoothCurve(curve)
    return personIntegral(
      smooth,
      Math.min(smooth.mode, muMean) - half,
      Math.max(smooth.mode, muMean) + half,
    )
  })
  const grid = populationGrid(people, priors)
  const personal = people.map((person, index) => {
    const { source, person: name } = contributions[index]!
    return { source, person: name ?? null, ...effectOf(effectMarginal(grid, person, personPoints)) }
  })
  return ok({
    people: people.length,
    priors,
    ...summarise(grid, tauScale, people.length),
    personal,
    sensitivity: tauScalesBeside.map((scale) =>
      summarise(populationGrid(people, { ...priors, tauScale: scale }), scale, people.length),
    ),
    numericalError: nodeError(grid),
  })
}
