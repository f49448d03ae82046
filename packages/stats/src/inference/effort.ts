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
  /** Nodes of the transfer recursion. */
  readonly hermite: number
  /** Sub-grid on which ratios exact / Gaussian are computed. */
  readonly sub2: readonly [number, number]
  readonly sub3: readonly [number, number, number]
  /** Half-width of the sub-grid in posterior SDs of each coordinate. */
  readonly subWidth: number
  /** Number of places along an effect (odd) where the full correction is computed. */
  readonly places: 3 | 5 | 7
  /** Nodes of the rule along each remaining axis: 1 = none. */
  readonly axisNodes: 1 | 3
  readonly tolerance: number
}

export const EFFORTS: { readonly [K in Effort]: EffortPlan } = {
  fast: {
    grid2: [7, 6],
    grid3: [6, 5, 5],
    gridGaussian: [8, 7, 5],
    cut: 8,
    hermite: 6,
    sub2: [2, 2],
    sub3: [2, 2, 2],
    subWidth: 2,
    places: 3,
    axisNodes: 3,
    tolerance: 1e-6,
  },
  default: {
    grid2: [10, 9],
    grid3: [8, 8, 7],
    gridGaussian: [12, 10, 7],
    cut: 10,
    hermite: 8,
    sub2: [4, 3],
    sub3: [3, 3, 2],
    subWidth: 3,
    places: 5,
    axisNodes: 3,
    tolerance: 1e-8,
  },
  fine: {
    grid2: [18, 16],
    grid3: [11, 11, 10],
    gridGaussian: [24, 20, 11],
    cut: 14,
    hermite: 14,
    sub2: [6, 5],
    sub3: [4, 4, 3],
    subWidth: 3.5,
    places: 7,
    axisNodes: 3,
    tolerance: 1e-10,
  },
}
