import type { HalfLife } from '../model/problem.ts'
import type { NamedPrior, Normal, NormalMixture, NuisancePriors, Scale } from '../model/priors.ts'
import type { TrialSeries } from '../model/series.ts'
import type { Contrast } from '../summary/absolute.ts'
import type { Marginal } from '../summary/marginal.ts'
import type { Draws, WeightedFit } from './draws.ts'
import type { Effort } from './effort.ts'

export type Settings = {
  /** Priors of every arm effect, by name; the first decides, the others are sensitivity. Default: wide. */
  readonly priors?: readonly NamedPrior[]
  readonly nuisance?: NuisancePriors
  /** Scale of a gaussian outcome, from which its default priors are made. */
  readonly scale?: Scale
  /** Half-lives of the exposure with prior weights. Default: 0 nights (no carry-over). */
  readonly halfLives?: readonly HalfLife[]
  readonly effort?: Effort
  /** Parts of the answer to leave out, for simulation. */
  readonly skip?: {
    readonly error?: boolean
    readonly absolute?: boolean
    readonly nuisance?: boolean
  }
}

/** One normal component of the prior of the effects (one normal for every arm but the reference). */
export type ComponentEvidence = {
  readonly normals: readonly Normal[]
  readonly priorWeight: number
  readonly logEvidence: number
  readonly posteriorWeight: number
}

/** Posterior of one arm against another. */
export type ContrastPosterior = Contrast & {
  /** `b[1]`, or `b[2]-b[1]` between two arms other than the reference. */
  readonly name: string
  /** On the link scale: log rate ratio, log odds ratio or difference. */
  readonly effect: Marginal
  readonly probabilityBelowZero: number
  /** Null when skipped. Counts: per week; bernoulli: risk difference; others: difference of expected scores. */
  readonly absolute: {
    readonly unit: 'per-week' | 'risk-difference' | 'points'
    readonly steady: Marginal
    readonly delivered: Marginal
  } | null
}

export type PriorAnalysis = {
  readonly name: string
  readonly prior: NormalMixture
  readonly logEvidence: number
  readonly components: readonly ComponentEvidence[]
  readonly contrasts: readonly ContrastPosterior[]
  /** b0 or c1.., b2, sigma, rho, phi by name; empty when skipped. */
  readonly parameters: { readonly [name: string]: Marginal }
  /** Posterior weights in the order of the half-lives given. */
  readonly halfLifeWeights: readonly number[]
}

/** log p(y | effect of one arm = b), everything else integrated out under its prior. */
export type LikelihoodCurve = {
  readonly arm: number
  readonly grid: Float64Array
  readonly logLikelihood: Float64Array
}

/** How far the answer may be off through the numerical method alone. */
export type NumericalError = {
  /** Largest over the 2.5 %–97.5 % quantiles of every contrast, in posterior SDs. */
  readonly quantileSd: number
  /** Of P(effect < 0), largest over the contrasts. */
  readonly probability: number
}

export type Analysis = {
  readonly series: TrialSeries
  readonly nuisance: NuisancePriors
  readonly halfLives: readonly HalfLife[]
  readonly effort: Effort
  readonly nights: number
  readonly observed: number
  /** In the order of the priors given; the first decides. */
  readonly byPrior: readonly PriorAnalysis[]
  readonly likelihood: readonly LikelihoodCurve[]
  /** Null when skipped. */
  readonly numericalError: NumericalError | null
  /** Working state under the deciding prior, for `fittedNights` and `checkModel`; not for storage. */
  readonly state: PosteriorState
}

export type PosteriorState = {
  readonly fits: readonly WeightedFit[]
  readonly draws: Draws | null
}
