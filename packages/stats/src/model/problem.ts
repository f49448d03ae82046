import { LOG_2PI, logGamma } from '../kernel/special.ts'
import { centredTime, exposure } from './exposure.ts'
import type { Normal, NuisancePriors } from './priors.ts'
import { isCompared, type Family, type TrialSeries } from './series.ts'

/** A half-life (nights) with its prior weight. */
export type HalfLife = { readonly days: number; readonly weight: number }

/**
 * A checked series with priors, compiled to flat arrays for the numerical loops.
 *
 * The coefficients come in the order [intercept (not ordinal)] [effect of arm 1..A−1] [trend]
 * [cutpoints (ordinal)]. Cutpoints are worked with as the base one, nearest to the median of the outcome, and outwards
 * from it the cube roots of the gaps, in which their posterior is close to normal even when a category was never used.
 */
export type Problem = {
  readonly family: Family
  readonly nights: number
  readonly outcome: Float64Array
  /** 1 where the night has a likelihood term. */
  readonly observed: Uint8Array
  readonly observedCount: number
  readonly time: Float64Array
  readonly halfLives: readonly HalfLife[]
  /** columns[h][j] = predictor column of coefficient j under half-life h. */
  readonly columns: readonly (readonly Float64Array[])[]
  readonly effectCount: number
  readonly hasIntercept: boolean
  readonly firstEffect: number
  readonly trendIndex: number
  /** Number of linear coefficients and of cutpoints. */
  readonly linearCount: number
  readonly cutCount: number
  /** Index of the cutpoint that splits the observed outcomes most evenly; 0 for other families. */
  readonly baseCut: number
  readonly dimension: number
  /** Prior of the linear coefficients. */
  readonly linearMean: Float64Array
  readonly linearPrecision: Float64Array
  /** Prior precision of the cutpoints: cutPrecision · I − cutCoupling · 11ᵀ, their common location integrated out. */
  readonly cutPrecision: number
  readonly cutCoupling: number
  /** log of the normalising constant of the coefficients' prior, cutpoints' order included. */
  readonly priorConstant: number
  readonly priors: NuisancePriors
  readonly effectPriors: readonly Normal[]
  /** Terms of the log-likelihood that depend on the data only. */
  readonly dataConstant: number
}

/** Compiles a series that passed `checkSeries`. `effectPriors` has one normal for each arm but the reference. */
export function compileProblem(
  series: TrialSeries,
  priors: NuisancePriors,
  effectPriors: readonly Normal[],
  halfLives: readonly HalfLife[],
): Problem {
  const nights = series.outcome.length
  const outcome = new Float64Array(nights)
  const observed = new Uint8Array(nights)
  let observedCount = 0
  let dataConstant = 0
  for (let t = 0; t < nights; t++) {
    const y = series.outcome[t] ?? null
    if (y === null || !isCompared(series, t)) continue
    outcome[t] = y
    observed[t] = 1
    observedCount++
    if (series.family === 'poisson' || series.family === 'negbin') dataConstant -= logGamma(y + 1)
  }
  const ordinal = series.family === 'ordinal'
  const effectCount = series.armCount - 1
  const time = centredTime(nights)
  const columns = halfLives.map(({ days }) => {
    const list: Float64Array[] = []
    if (!ordinal) list.push(new Float64Array(nights).fill(1))
    for (let a = 1; a <= effectCount; a++) {
      list.push(exposure((t) => (series.arm[t] ?? null) === a, nights, days))
    }
    list.push(time)
    return list
  })
  const hasIntercept = !ordinal
  const firstEffect = hasIntercept ? 1 : 0
  const linear: Normal[] = [
    ...(hasIntercept ? [priors.intercept] : []),
    ...effectPriors,
    priors.trend,
  ]
  const linearCount = linear.length
  const cutCount = ordinal ? (series.categories ?? 2) - 1 : 0
  let priorConstant = 0
  for (const { sd } of linear) priorConstant -= 0.5 * LOG_2PI + Math.log(sd)
  const cuts = priors.cutpoint
  const spread = (cuts.locationSd / cuts.sd) ** 2
  priorConstant -= cutCount * (0.5 * LOG_2PI + Math.log(cuts.sd))
  priorConstant += logGamma(cutCount + 1) - 0.5 * Math.log1p(cutCount * spread)
  const totalWeight = halfLives.reduce((sum, { weight }) => sum + weight, 0)
  return {
    family: series.family,
    nights,
    outcome,
    observed,
    observedCount,
    time,
    halfLives: halfLives.map(({ days, weight }) => ({ days, weight: weight / totalWeight })),
    columns,
    effectCount,
    hasIntercept,
    firstEffect,
    trendIndex: firstEffect + effectCount,
    linearCount,
    cutCount,
    baseCut: baseCutOf(outcome, observed, cutCount),
    dimension: linearCount + cutCount,
    linearMean: Float64Array.from(linear, ({ mean }) => mean),
    linearPrecision: Float64Array.from(linear, ({ sd }) => 1 / (sd * sd)),
    cutPrecision: 1 / cuts.sd ** 2,
    cutCoupling: spread / (cuts.sd ** 2 * (1 + cutCount * spread)),
    priorConstant,
    priors,
    effectPriors,
    dataConstant,
  }
}

/** The cutpoint next to the median with most observed nights on its poorer side; the upper one of equals. */
function baseCutOf(outcome: Float64Array, observed: Uint8Array, cutCount: number): number {
  if (cutCount <= 1) return 0
  const counts = new Float64Array(cutCount + 1)
  let total = 0
  for (let t = 0; t < outcome.length; t++) {
    if (observed[t] === 0) continue
    counts[outcome[t]!]!++
    total++
  }
  let best = 0
  let poorer = -1
  let below = 0
  for (let k = 0; k < cutCount; k++) {
    below += counts[k]!
    const least = Math.min(below, total - below)
    if (least >= poorer && (counts[k]! > 0 || counts[k + 1]! > 0)) {
      best = k
      poorer = least
    }
  }
  return best
}
