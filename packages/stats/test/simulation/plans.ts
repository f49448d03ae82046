import { expectOk } from '@legwork/base'
import { designFromBlocks } from '../../src/design/blocks.ts'
import type { TrialDesign } from '../../src/design/design.ts'
import type { SimulationPlan } from '../../src/simulation/run-chunk.ts'
import type { TrialTruth } from '../../src/simulation/truth.ts'

export const families = ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'] as const

/** Four AB/BA pairs of seven nights: 56 nights. */
export function pairsDesign(blocks = 4, nightsPerPeriod = 7, rest: Partial<TrialDesign> = {}) {
  return expectOk(
    designFromBlocks(
      ['placebo', 'magnesium'],
      { nightsPerPeriod, periodsPerBlock: 2, blocks },
      rest,
    ),
    'design',
  )
}

/** A plain truth of a family: moderate chain, no trend, no carry-over. */
export function truthOf(
  family: (typeof families)[number],
  part: Partial<TrialTruth> = {},
): TrialTruth {
  return {
    family,
    intercept: family === 'gaussian' ? 5 : family === 'ordinal' ? 0 : 0.5,
    ...(family === 'ordinal' ? { cutpoints: [-1, 0, 1, 2] } : {}),
    effects: [0],
    trend: 0,
    sigma: 0.5,
    rho: 0.5,
    dispersion: family === 'negbin' ? 0.6 : family === 'gaussian' ? 1 : 0,
    halfLife: 0,
    ...part,
  }
}

export function planOf(part: Partial<SimulationPlan> = {}): SimulationPlan {
  return {
    design: pairsDesign(),
    truths: [{ weight: 1, truth: truthOf('poisson', { effects: [-0.5] }) }],
    missing: { share: 0.1 },
    seed: 20260801,
    analysis: {},
    verdict: { better: 'lower', scale: 'ratio', smallestEffect: 0.75 },
    randomisation: false,
    ...part,
  }
}
