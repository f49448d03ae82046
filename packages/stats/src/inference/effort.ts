import { hermiteBasis, type HermiteBasis } from '../kernel/quadrature.ts'
import type { Problem } from '../model/problem.ts'
import type { Family } from '../model/series.ts'

/** How much work an analysis does; `default` meets the accuracy targets, `fast` is for simulation. */
export type Effort = 'fast' | 'default' | 'fine'

export type EffortPlan = {
  /** Gauss–Legendre sizes over (sigma, rho[, phi]). */
  readonly grid2: readonly [number, number]
  /** The first for 0/1 and ordinal outcomes of up to LONG nights. */
  readonly grid2Binary: readonly [number, number]
  readonly grid3: readonly [number, number, number]
  /** Sizes over (rho, angle) and of the Gauss–Hermite rule in log scale, gaussian family. */
  readonly gridGaussian: readonly [number, number, number]
  /** Grid points this many log units below the best are outside the box. */
  readonly cut: number
  /** Grid and cut of long 0/1 diaries with one outcome rare: the corrections move much weight to large sigma. */
  readonly gridSparse: readonly [number, number]
  readonly cutSparse: number
  /** Nodes of the transfer recursion; counts need fewer. */
  readonly hermite: number
  readonly hermiteCounts: number
  /** Nodes along the other axes of 0/1 and ordinal outcomes, where most of the recursion's error cancels. */
  readonly hermiteOther: number
  /** Sub-grid on which ratios exact / Gaussian are computed. */
  readonly sub2: readonly [number, number]
  readonly sub3: readonly [number, number, number]
  /** The same for 0/1 outcomes, whose ratios vary most with sigma and rho; and for several categories or long ones. */
  readonly sub2Binary: readonly [number, number]
  readonly sub2Long: readonly [number, number]
  /** The same for each of more than MANY half-lives. */
  readonly sub2Many: readonly [number, number]
  /** A coarser one, for nuisance coefficients. */
  readonly coarseSub2: readonly [number, number]
  readonly coarseSub3: readonly [number, number, number]
  /** Half-width of the sub-grid in posterior SDs of each coordinate. */
  readonly subWidth: number
  /** Places along an effect, in units of 1.5 conditional SDs, where the chain is integrated exactly. */
  readonly centrePlaces: readonly number[]
  /** The same for 0/1 and ordinal outcomes. */
  readonly centrePlacesBinary: readonly number[]
  /** Those where the other coefficients are integrated along their axes too. */
  readonly otherPlaces: readonly number[]
  /** The same along nuisance coefficients. */
  readonly nuisancePlaces: readonly number[]
  readonly tolerance: number
}

/** Nights above which a 0/1 or ordinal diary is long: the time allowed is for up to 84. */
const LONG = 100

/** Half-lives above which each gets a smaller sub-grid: none of them carries the answer alone. */
const MANY = 2

export const EFFORTS: { readonly [K in Effort]: EffortPlan } = {
  fast: {
    grid2: [7, 6],
    grid2Binary: [7, 6],
    grid3: [6, 5, 5],
    gridGaussian: [8, 7, 5],
    cut: 7,
    gridSparse: [8, 7],
    cutSparse: 8,
    hermite: 4,
    hermiteCounts: 4,
    hermiteOther: 4,
    sub2: [2, 2],
    sub3: [2, 2, 2],
    sub2Binary: [2, 2],
    sub2Long: [2, 2],
    sub2Many: [2, 2],
    coarseSub2: [2, 2],
    coarseSub3: [2, 2, 2],
    subWidth: 2,
    centrePlaces: [-2, 0, 2],
    centrePlacesBinary: [-2, 0, 2],
    otherPlaces: [-2, 0, 2],
    nuisancePlaces: [-2, 0, 2],
    tolerance: 1e-5,
  },
  default: {
    grid2: [9, 9],
    grid2Binary: [9, 8],
    grid3: [9, 8, 8],
    gridGaussian: [12, 10, 7],
    cut: 8,
    gridSparse: [12, 10],
    cutSparse: 12,
    hermite: 8,
    hermiteCounts: 6,
    hermiteOther: 4,
    sub2: [4, 4],
    sub3: [3, 3, 2],
    sub2Binary: [5, 4],
    sub2Long: [5, 5],
    sub2Many: [4, 3],
    coarseSub2: [3, 2],
    coarseSub3: [2, 2, 2],
    subWidth: 3,
    centrePlaces: [-2, 0, 2],
    centrePlacesBinary: [-2, -1, 0, 1, 2],
    otherPlaces: [-2, 0, 2],
    nuisancePlaces: [-2, 0, 2],
    tolerance: 2e-7,
  },
  fine: {
    grid2: [20, 18],
    grid2Binary: [20, 18],
    grid3: [11, 11, 10],
    gridGaussian: [24, 20, 11],
    cut: 13,
    gridSparse: [20, 18],
    cutSparse: 13,
    hermite: 14,
    hermiteCounts: 12,
    hermiteOther: 12,
    sub2: [6, 5],
    sub3: [4, 4, 3],
    sub2Binary: [7, 7],
    sub2Long: [7, 7],
    sub2Many: [6, 5],
    coarseSub2: [5, 4],
    coarseSub3: [4, 4, 3],
    subWidth: 3.5,
    centrePlaces: [-3, -2, -1, 0, 1, 2, 3],
    centrePlacesBinary: [-3, -2, -1, 0, 1, 2, 3],
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

const isCount = (family: Family): boolean => family === 'poisson' || family === 'negbin'

/** The transfer recursion's tables for a family. */
export function basisFor(plan: EffortPlan, family: Family): HermiteBasis {
  return hermiteBasis(isCount(family) ? plan.hermiteCounts : plan.hermite)
}

/** Those for ratios along the other axes. */
export function otherBasisFor(plan: EffortPlan, family: Family): HermiteBasis {
  return hermiteBasis(isCount(family) ? plan.hermiteCounts : plan.hermiteOther)
}

/** Share of the rarer outcome below which a long 0/1 diary is sparse. */
const RARE = 0.22

function isSparse({ family, nights, outcome, observedCount }: Problem): boolean {
  if (family !== 'bernoulli' || nights <= LONG) return false
  let ones = 0
  for (const y of outcome) ones += y
  return Math.min(ones, observedCount - ones) < RARE * observedCount
}

/** Sizes of the grid over (sigma, rho), and its cut. */
export function gridFor(
  plan: EffortPlan,
  problem: Problem,
): { readonly sizes: readonly [number, number]; readonly cut: number } {
  if (isSparse(problem)) return { sizes: plan.gridSparse, cut: plan.cutSparse }
  const short = !isCount(problem.family) && problem.nights <= LONG
  return { sizes: short ? plan.grid2Binary : plan.grid2, cut: plan.cut }
}

/** The sub-grid over (sigma, rho) for effects. */
export function subGridFor(
  plan: EffortPlan,
  {
    family,
    nights,
    cutCount,
    halfLives,
  }: Pick<Problem, 'family' | 'nights' | 'cutCount' | 'halfLives'>,
): readonly [number, number] {
  if (halfLives.length > MANY) return plan.sub2Many
  if (isCount(family)) return plan.sub2
  return cutCount > 1 || nights > LONG ? plan.sub2Long : plan.sub2Binary
}
