import { keptChances } from '@legwork/domain'
import type { ChancesQuestion, KeptChances } from '@legwork/domain'

/**
 * Chances as if they had been worked out for this question: the shares of the verdicts are made up, what they rest on is
 * that of the question. For tests that freeze a protocol and are not about its chances.
 */
export function madeChances(question: Omit<ChancesQuestion, 'seed'>): KeptChances {
  const shares = {
    0: [0.02, 0.08, 0.1, 0.7, 0.08, 0.02],
    0.25: [0.1, 0.25, 0.05, 0.58, 0.02, 0],
    0.5: [0.45, 0.35, 0.01, 0.19, 0, 0],
  } as const
  const rows = ([0, 0.25, 0.5] as const).map((improvement) => {
    const [helps, probably, none, cannot, worse, harms] = shares[improvement]
    const verdicts = {
      ...{ helps, 'probably-helps': probably, 'no-difference-that-matters': none },
      ...{ 'cannot-tell': cannot, 'probably-harms': worse, harms },
    }
    return { improvement, trials: 400, verdicts, standardError: 0.0247 }
  })
  const truths = [0.1, 0.3, 0.5].map((rho) => ({ rho }))
  return keptChances({ ...question, seed: 1 }, truths, 0.05, rows)
}
