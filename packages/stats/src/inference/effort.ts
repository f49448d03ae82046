import { hermiteBasis, type HermiteBasis } from '../kernel/quadrature.ts'
import type { Family } from '../model/series.ts'

/** How much work an analysis does; `default` meets the accuracy targets, `fast` is for simulation. */
export type Effort = 'fast' | 'default' | 'fine'

export type EffortPlan = {
  /** Gauss–Legendre sizes over (sigma, rho[, phi]). */
  readonly grid2: readonly [number, number]
  readonly grid3: readonly [number, number, number]
  /** Sizes over (rho, angle) and of the Gauss–Hermite rule in log scale, gaussian family. */
  readonly gridGaussian: readonly [number, number, number]
  /** Grid points this many log units below the best are outside the box. */
  readonly cut: number
  /** Nodes of the transfer recursion; counts need fewer. */
  readonly hermite: number
  readonly hermiteCounts: number
  /** Sub-grid on which ratios exact / Gaussian are computed. */
  readonly sub2: readonly [number, number]
  readonly sub3: readonly [number, number, number]
  /** The same for 0/1 and ordinal outcomes, whose ratios vary most with sigma and rho. */
  readonly sub2Binary: readonly [number, number]
  /** A coarser one, for nuisance coefficients. */
  readonly coarseSub2: readonly [number, number]
  readonly coarseSub3: readonly [number, number, number]
  /** Half-width of the sub-grid in posterior SDs of each coordinate. */
  readonly subWidth: number
  /** Places along an effect, in units of 1.5 conditional SDs, where the chain is integrated exactly. */
  readonly centrePlaces: readonly number[]
  /** Those where the other coefficients are integrated along their axes too. */
  readonly otherPlaces: readonly number[]
  /** The same along nuisance coefficients. */
  readonly nuisancePlaces: readonly number[]
  readonly tolerance: number
}

export const EFFORTS: { readonly [K in Effort]: EffortPlan } = {
  fast: {
    grid2: [7, 6],
    grid3: [6, 5, 5],
    gridGaussian: [8, 7, 5],
    cut: 7,
    hermite: 4,
    hermiteCounts: 4,
    sub2: [2, 2],
    sub3: [2, 2, 2],
    sub2Binary: [2, 2],
    coarseSub2: [2, 2],
    coarseSub3: [2, 2, 2],
    subWidth: 2,
    centrePlaces: [-2, 0, 2],
    otherPlaces: [-2, 0, 2],
    nuisancePlaces: [-2, 0, 2],
    tolerance: 1e-5,
  },
  default: {
    grid2: [9, 9],
    grid3: [9, 8, 8],
    gridGaussian: [12, 10, 7],
    cut: 8,
    hermite: 8,
    hermiteCounts: 6,
    sub2: [4, 4],
    sub3: [3, 3, 2],
    sub2Binary: [5, 5],
    coarseSub2: [3, 2],
    coarseSub3: [2, 2, 2],
    subWidth: 3,
    centrePlaces: [-2, 0, 2],
    otherPlaces: [-2, 0, 2],
    nuisancePlaces: [-2, 0, 2],
    tolerance: 2e-7,
  },
  fine: {
    grid2: [20, 18],
    grid3: [11, 11, 10],
    gridGaussian: [24, 20, 11],
    cut: 13,
    hermite: 14,
    hermiteCounts: 12,
    sub2: [6, 5],
    sub3: [4, 4, 3],
    sub2Binary: [7, 7],
    coarseSub2: [5, 4],
    coarseSub3: [4, 4, 3],
    subWidth: 3.5,
    centrePlaces: [-3, -2, -1, 0, 1, 2, 3],
    otherPlaces: [-3, -2, -1, 0, 1, 2, 3],
    nuisancePlaces: [-2, -1, 0, 1, 2],
    tolerance: 1e-10,
  },
}

/**
 * The plan an effort is compared with to state its numerical error, and the share of the difference that
 * is stated. The better of two plans is nearer than their difference; the share was set so that in
 * simulated sets of all families the true error stays below three times the stated one in 95 % or more
 * (see ARCHITECTURE.md).
 */
export function comparisonOf(effort: Effort): { plan: EffortPlan; share: number } {
  switch (effort) {
    case 'fast':
      return { plan: EFFORTS.default, share: 1 }
    case 'default':
      return { plan: { ...EFFORTS.fast, gridGaussian: [10, 8, 5] }, share: 0.25 }
    case 'fine':
      return { plan: EFFORTS.default, share: 0.5 }
  }
}

/** The transfer recursion's tables for a family. */
export function basisFor(plan: EffortPlan, family: Family): HermiteBasis {
  const counts = family === 'poisson' || family === 'negbin'
  return hermiteBasis(counts ? plan.hermiteCounts : plan.hermite)
}
