import { err, ok, type Result } from '@legwork/base'
import { chiSquaredQuantile } from './distributions/index.ts'
import type { MetaError } from './errors.ts'
import type { FittedModel } from './fit.ts'
import { brentRoot } from './root.ts'
import { fitAt } from './weighted.ts'

/**
 * Confidence interval of tau² by the Q-profile method (Viechtbauer 2007): the tau² for which the
 * generalised Q equals the chi² quantiles on k − p degrees of freedom. As metafor, the search is over
 * [0, max(100, 10 tau²)]: an end outside it is put at the limit and `upperIsOpen` says so; a Q too
 * small for any tau² ≥ 0 gives [0, 0] with `empty`.
 */
export type Tau2Interval = {
  readonly lower: number
  readonly upper: number
  readonly empty: boolean
  readonly upperIsOpen: boolean
}

export function qProfile(model: FittedModel): Result<Tau2Interval, MetaError> {
  const { design, fit } = model
  const df = design.k - design.p
  if (df < 1) return err({ type: 'tooFewStudies', needed: design.p + 1, got: design.k })
  const tail = (1 - fit.level) / 2
  const large = chiSquaredQuantile(tail, df, 'upper')
  const small = chiSquaredQuantile(tail, df, 'lower')
  const limit = Math.max(100, 10 * fit.tau2)
  const q = (tau2: number): number => fitAt(design, tau2).rss
  const atZero = q(0)
  const atLimit = q(limit)
  if (atZero < small) return ok({ lower: 0, upper: 0, empty: true, upperIsOpen: false })
  if (atLimit > large) return ok({ lower: limit, upper: limit, empty: false, upperIsOpen: true })
  const solve = (target: number): number | null =>
    brentRoot((tau2) => q(tau2) - target, 0, limit, 0)
  const lower = atZero < large ? 0 : solve(large)
  const upper = atLimit > small ? limit : solve(small)
  if (lower === null || upper === null) {
    return err({ type: 'notConverged', method: 'Q-profile', iterations: 1000, tau2: fit.tau2 })
  }
  return ok({ lower, upper, empty: false, upperIsOpen: atLimit > small })
}
