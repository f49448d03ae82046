import type { Family } from '../model/series.ts'
import type { SplitTotals } from './periods.ts'

/**
 * - `rate-score`: score of the log rate ratio at the null, Σ over treated nights of (y − fitted);
 * - `mean-difference`: mean with the arm − mean with the reference;
 * - `rank-difference`: the same of mid-ranks (Wilcoxon);
 * - `risk-difference`: the same of 0/1 outcomes.
 */
export type RandomisationStatistic =
  'rate-score' | 'mean-difference' | 'rank-difference' | 'risk-difference'

export function defaultStatistic(family: Family): RandomisationStatistic {
  switch (family) {
    case 'poisson':
    case 'negbin':
      return 'rate-score'
    case 'bernoulli':
      return 'risk-difference'
    case 'ordinal':
    case 'gaussian':
      return 'mean-difference'
  }
}

/**
 * |T| under the null of no effect. All are multiples of D = n0·S1 − n1·S0: the score is D / n (n the
 * same in every order, so D stands for it), the differences are D / (n0·n1); 0 when an arm has no
 * night. With whole sums D and n0·n1 are exact and a correctly rounded quotient is the same double for
 * the same rational, so ties are exact.
 */
export function statisticSize(statistic: RandomisationStatistic, totals: SplitTotals): number {
  const nights1 = totals.nights11 + totals.nights10
  const nights0 = totals.nights01 + totals.nights00
  const sum1 = totals.sum11 + totals.sum10
  const sum0 = totals.sum01 + totals.sum00
  const difference = Math.abs(nights0 * sum1 - nights1 * sum0)
  if (statistic === 'rate-score') return difference
  const weight = nights0 * nights1
  return weight === 0 ? 0 : difference / weight
}
