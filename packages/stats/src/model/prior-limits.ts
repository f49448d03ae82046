import type { NormalMixture, Scale } from './priors.ts'
import type { Family } from './series.ts'

/** A prior of the effect that lies where the engine has not been checked. */
export interface PriorOutside {
  readonly type: 'prior-outside'
  readonly rule: 'mean' | 'sd'
  readonly value: number
  readonly lowest: number
  readonly highest: number
}

/**
 * Where a prior of the effect may lie. On a log ratio: mean within ±5 and SD .001 to 3 (a ratio of e^±6 within two SDs).
 * Beyond that, when an arm has no event at all, nothing but the prior bounds the effect and the engine's grid leaves the
 * mass: with 0 v 29 events N(0, 4²) came out 5 log units off. A measurement, in points: mean within ±10 times its scale,
 * SD from a ten-thousandth of the scale to 10 times it.
 */
function limitsOf(family: Family, { low, high }: Scale) {
  if (family !== 'gaussian') return { mean: 5, narrowest: 0.001, widest: 3 }
  const width = high - low
  return { mean: 10 * width, narrowest: 1e-4 * width, widest: 10 * width }
}

/** The first component of a prior that lies outside the limits; null: all is well. */
export function priorOutside(
  family: Family,
  scale: Scale | undefined,
  prior: NormalMixture,
): PriorOutside | null {
  const limits = limitsOf(family, scale ?? { low: 0, high: 10 })
  // a scale upside down is refused by its own rule
  if (!(limits.mean > 0)) return null
  for (const { mean, sd } of prior) {
    if (!(Math.abs(mean) <= limits.mean))
      return { type: 'prior-outside', rule: 'mean', value: mean, lowest: -limits.mean, highest: limits.mean } // prettier-ignore
    if (!(sd >= limits.narrowest && sd <= limits.widest))
      return { type: 'prior-outside', rule: 'sd', value: sd, lowest: limits.narrowest, highest: limits.widest } // prettier-ignore
  }
  return null
}
