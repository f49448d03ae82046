import type { Analysis } from '../inference/analysis.ts'
import { rowsByNode, type NightRows } from '../inference/nights.ts'
import { normalCdf } from '../kernel/special.ts'

/** Posterior of E[y_t | path, coefficients] of one night, observed or not. */
export type FittedNight = {
  readonly median: number
  /** 25 % and 75 %. */
  readonly half: readonly [number, number]
  /** 5 % and 95 %. */
  readonly wide: readonly [number, number]
}

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/**
 * The fitted curve with its 50 % and 90 % bands under the deciding prior. The linear predictor of a night
 * is a mixture of normals over theta; the mean outcome is a monotone function of it (for ordinal
 * outcomes with the cutpoints at their mode under the heaviest node).
 */
export function fittedNights(analysis: Analysis): readonly FittedNight[] {
  const rows = rowsByNode(analysis)
  return Array.from({ length: analysis.nights }, (_, t) => {
    const [a, b, c, d, e] = LEVELS.map((p) => quantileOfNight(rows, t, p))
    return { median: c!, half: [b!, d!], wide: [a!, e!] }
  })
}

/** Posterior median of the mean outcome of a night, counted from 0: that of `fittedNights`, for the few nights that need it. */
export function fittedMedian(analysis: Analysis): (night: number) => number {
  const rows = rowsByNode(analysis)
  return (night) => quantileOfNight(rows, night, 0.5)
}

/** Quantile of the night's linear predictor over the nodes, by bisection, taken to the outcome's scale. */
function quantileOfNight(rows: readonly NightRows[], t: number, p: number): number {
  let low = Infinity
  let high = -Infinity
  for (const row of rows) {
    low = Math.min(low, row.mean[t]! - 8 * row.sd[t]!)
    high = Math.max(high, row.mean[t]! + 8 * row.sd[t]!)
  }
  for (let step = 0; step < 40; step++) {
    const middle = 0.5 * (low + high)
    let below = 0
    for (const row of rows) below += row.weight * normalCdf((middle - row.mean[t]!) / row.sd[t]!)
    if (below < p) low = middle
    else high = middle
  }
  const main = rows[0]!
  return main.meanOutcome(0.5 * (low + high))
}
