import type { Family, NormalMixture, SimulationPlan, TrialDesign, TrialTruth } from '@legwork/stats'
import { scepticalEffectPrior, wideEffectPrior } from '@legwork/stats'
import { effectPriorText } from '../result/effect-prior.ts'
import type { WeightedHalfLife } from '../result/half-life.ts'
import { cutpointsAt, type ScoreRange } from './ordinal-level.ts'

/** What a person assumes when asking what a design could show. */
export interface PowerAssumptions {
  readonly family: Family
  /** Mean per night without treatment: a count, a chance, points or a score. */
  readonly level: number
  readonly sigma: number
  readonly rho: number
  readonly trend: number
  /** Overdispersion (negbin), residual SD (gaussian), log odds between neighbouring scores (ordinal). */
  readonly dispersion: number
  /** Lowest and highest score; null unless ordinal. */
  readonly categories: ScoreRange | null
  /** True half-life of the effect in nights. */
  readonly halfLife: number
  readonly missingShare: number
  readonly analysisHalfLife: readonly WeightedHalfLife[]
  readonly prior: 'wide' | 'sceptical' | NormalMixture
  readonly smallestEffect: number | null
  readonly better: 'lower' | 'higher'
}

/** The intercept that gives this level on an untreated night, u averaged over its stationary law for counts. */
function interceptOf({ family, level, sigma }: PowerAssumptions): number {
  switch (family) {
    case 'poisson':
    case 'negbin':
      return Math.log(level) - sigma ** 2 / 2
    case 'bernoulli':
      // The logistic-normal mean has no closed form; this is the usual probit approximation (Zeger et al. 1988).
      return Math.log(level / (1 - level)) * Math.sqrt(1 + 0.346 * sigma ** 2)
    case 'gaussian':
      return level
    case 'ordinal':
      return 0 // its level is in the cutpoints
  }
}

const isRatio = (family: Family): boolean => family !== 'gaussian'

/** The truth behind one effect: a ratio, an odds ratio or points, the same for every arm but the reference. */
function truthOf(assumptions: PowerAssumptions, effect: number, arms: number): TrialTruth {
  const { family, categories, level, dispersion, sigma } = assumptions
  if ((family === 'ordinal') !== (categories !== null))
    throw new Error(`truthOf: an ordinal outcome has categories and no other has, got ${family}`)
  return {
    family,
    ...(categories === null
      ? {}
      : { cutpoints: cutpointsAt(categories, level, dispersion, sigma) }),
    intercept: interceptOf(assumptions),
    effects: new Array<number>(arms - 1).fill(isRatio(family) ? Math.log(effect) : effect),
    trend: assumptions.trend,
    sigma,
    rho: assumptions.rho,
    dispersion: family === 'ordinal' ? 0 : dispersion,
    halfLife: assumptions.halfLife,
  }
}

/** The prior as named or as given. */
export function powerPrior(assumptions: PowerAssumptions): {
  readonly text: string
  readonly prior: NormalMixture
} {
  const { family, prior } = assumptions
  if (prior === 'wide') return { text: 'wide', prior: wideEffectPrior(family) }
  if (prior === 'sceptical') return { text: 'sceptical', prior: scepticalEffectPrior(family) }
  return { text: effectPriorText(prior), prior }
}

/** The simulation of one effect under a design. */
export function powerPlan(
  design: TrialDesign,
  assumptions: PowerAssumptions,
  effect: number,
  seed: number,
): SimulationPlan {
  const { family, smallestEffect, better } = assumptions
  const { text, prior } = powerPrior(assumptions)
  return {
    design,
    truths: [{ weight: 1, truth: truthOf(assumptions, effect, design.arms.length) }],
    missing: { share: assumptions.missingShare },
    seed,
    analysis: { priors: [{ name: text, prior }], halfLives: assumptions.analysisHalfLife },
    verdict:
      smallestEffect === null
        ? null
        : { better, scale: isRatio(family) ? 'ratio' : 'points', smallestEffect },
    randomisation: true,
  }
}
