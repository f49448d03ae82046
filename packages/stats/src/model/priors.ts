import type { Family } from './series.ts'

export type Normal = { readonly mean: number; readonly sd: number }

/** A finite mixture of normals; weights are positive and are normalised on use. One component = a normal. */
export type NormalMixture = readonly (Normal & { readonly weight: number })[]

/**
 * Prior of ordered cutpoints: c_k = m + N(mean, sd²), restricted to increasing order, with the common location m ~
 * N(0, locationSd²). Without a free location (0) the prior says where on the scale the outcome lies: a diary of low scores
 * then pulls the arm that is compared below the reference, whatever the remedy does (ADR 16).
 */
export type CutpointPrior = Normal & { readonly locationSd: number }

/**
 * Everything but the prior of the effects. `intercept` is unused for ordinal outcomes, `cutpoint` only
 * used there, `dispersion` (phi) only for negbin and gaussian.
 */
export type NuisancePriors = {
  readonly intercept: Normal
  /** Change over the whole diary (b2, per unit of centred time). */
  readonly trend: Normal
  readonly cutpoint: CutpointPrior
  /** Scale of the half-normal of sigma, the stationary SD of the chain. */
  readonly sigmaScale: number
  /** Scale of the half-normal of phi. */
  readonly dispersionScale: number
  /** (rho + 1) / 2 ~ Beta(a, b). */
  readonly rhoBeta: readonly [number, number]
}

export type NamedPrior = { readonly name: string; readonly prior: NormalMixture }

export function normalPrior(mean: number, sd: number): NormalMixture {
  return [{ mean, sd, weight: 1 }]
}

/** Lower and upper end of the scale of a gaussian outcome. */
export type Scale = { readonly low: number; readonly high: number }

/** The default nuisance priors of a family; gaussian priors are scaled from a 0–10 scale to `scale`. */
export function defaultNuisancePriors(
  family: Family,
  scale: Scale = { low: 0, high: 10 },
): NuisancePriors {
  const unit = (scale.high - scale.low) / 10
  const common = { cutpoint: { mean: 0, sd: 2.5, locationSd: 5 }, rhoBeta: [4, 2] } as const
  switch (family) {
    case 'poisson':
    case 'negbin':
      return {
        ...common,
        intercept: { mean: 0, sd: 2.5 },
        trend: { mean: 0, sd: 1 },
        sigmaScale: 1,
        dispersionScale: 1,
      }
    case 'bernoulli':
    case 'ordinal':
      return {
        ...common,
        intercept: { mean: 0, sd: 2.5 },
        trend: { mean: 0, sd: 1.5 },
        sigmaScale: 1,
        dispersionScale: 1,
      }
    case 'gaussian':
      return {
        ...common,
        intercept: { mean: scale.low + 5 * unit, sd: 5 * unit },
        trend: { mean: 0, sd: 3 * unit },
        sigmaScale: 2 * unit,
        dispersionScale: 2 * unit,
      }
  }
}

/** The wide (default) prior of an effect. */
export function wideEffectPrior(
  family: Family,
  scale: Scale = { low: 0, high: 10 },
): NormalMixture {
  switch (family) {
    case 'poisson':
    case 'negbin':
      return normalPrior(0, 1)
    case 'bernoulli':
    case 'ordinal':
      return normalPrior(0, 1.5)
    case 'gaussian':
      return normalPrior(0, (3 * (scale.high - scale.low)) / 10)
  }
}

/** The sceptical prior of an effect: small effects are likelier than large ones. */
export function scepticalEffectPrior(
  family: Family,
  scale: Scale = { low: 0, high: 10 },
): NormalMixture {
  switch (family) {
    case 'poisson':
    case 'negbin':
      return normalPrior(0, 0.35)
    case 'bernoulli':
    case 'ordinal':
      return normalPrior(0, 0.5)
    case 'gaussian':
      return normalPrior(0, (0.75 * (scale.high - scale.low)) / 10)
  }
}
