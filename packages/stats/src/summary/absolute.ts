import { gaussDiscrete, gaussHermite } from '../kernel/quadrature.ts'
import type { Problem } from '../model/problem.ts'
import { isCompared, type TrialSeries } from '../model/series.ts'
import { fillCutpoints } from '../inference/coefficients.ts'
import type { Draws } from '../inference/draws.ts'

/**
 * E[y] of a night, the path integrated over its stationary law: at each draw, a function of the linear
 * predictor without the path.
 */
export type MeanOutcome = (draw: number, predictor: number) => number

/** The upper half of the 12-point Gauss–Hermite rule; the lower half mirrors it. */
const LOGISTIC_RULE = gaussHermite(12)
const HALF = LOGISTIC_RULE.nodes.length / 2

/**
 * E[logistic(x + sigma·z)] at draw i, z standard normal, sigma that of the draw. The nodes ±z share one
 * division: with a = exp(−|x|) and C = 2 cosh(sigma z) they sum to (2 + aC)/(1 + aC + a²) for x ≥ 0.
 */
function logisticNormal(sigma: Float64Array): MeanOutcome {
  const cosh = new Float64Array(HALF)
  let current = -1
  return (i, x) => {
    if (i !== current) {
      current = i
      for (let k = 0; k < HALF; k++) {
        const growth = Math.exp(sigma[i]! * LOGISTIC_RULE.nodes[HALF + k]!)
        cosh[k] = growth + 1 / growth
      }
    }
    const a = Math.exp(-Math.abs(x))
    const top = x >= 0 ? 2 : 2 * a * a
    const square = 1 + a * a
    let sum = 0
    for (let k = 0; k < HALF; k++) {
      const c = a * cosh[k]!
      sum += (LOGISTIC_RULE.weights[HALF + k]! * (top + c)) / (square + c)
    }
    return sum
  }
}

export function meanOutcome(problem: Problem, draws: Draws): MeanOutcome {
  const { linearCount, cutCount } = problem
  switch (problem.family) {
    case 'poisson':
    case 'negbin':
      return (i, x) => Math.exp(x + 0.5 * draws.sigma[i]! * draws.sigma[i]!)
    case 'gaussian':
      return (_, x) => x
    case 'bernoulli':
      return logisticNormal(draws.sigma)
    case 'ordinal': {
      const logistic = logisticNormal(draws.sigma)
      // E[y] = Σ_k P(y > k) = Σ_k E[logistic(x + u − c_k)]
      const cuts = new Float64Array(cutCount)
      return (i, x) => {
        fillCutpoints(problem, draws.beta, i * draws.dimension + linearCount, cuts)
        let sum = 0
        for (let k = 0; k < cutCount; k++) sum += logistic(i, x - cuts[k]!)
        return sum
      }
    }
  }
}

/** Arms by number; 0 is the reference. */
export type Contrast = { readonly arm: number; readonly reference: number }

/** Values of the absolute contrast at every draw, per night. */
export type AbsoluteDraws = {
  /** Always on, steady state, against always the reference; averaged over the nights of the comparison. */
  readonly steady: Float64Array
  /** With the exposures this design really gave on the nights of the two arms. */
  readonly delivered: Float64Array
}

const TIME_NODES = 3
const EXPOSURE_GROUPS = 6

/**
 * Absolute effects of one contrast over the nights of the comparison, observed or not, without those of a wash-out;
 * the average over their times uses a Gauss rule for that discrete distribution (exact to degree 5). The
 * delivered contrast averages over the exposures of each arm's nights, grouped by size.
 */
export function absoluteDraws(
  series: TrialSeries,
  problem: Problem,
  draws: Draws,
  contrast: Contrast,
): AbsoluteDraws {
  const { hasIntercept, firstEffect, effectCount, trendIndex, dimension } = problem
  const times: number[] = []
  series.arm.forEach((_, t) => {
    if (isCompared(series, t)) times.push(problem.time[t]!)
  })
  const linear = problem.family === 'gaussian'
  const rule = gaussDiscrete(times, linear ? 1 : TIME_NODES)
  const groups = problem.halfLives.map(({ days }, h) =>
    days > 0
      ? {
          arm: exposureGroups(
            series,
            problem,
            h,
            contrast.arm,
            contrast,
            linear ? 1 : EXPOSURE_GROUPS,
          ),
          reference: exposureGroups(
            series,
            problem,
            h,
            contrast.reference,
            contrast,
            linear ? 1 : EXPOSURE_GROUPS,
          ),
        }
      : null,
  )
  const mean = meanOutcome(problem, draws)
  const steady = new Float64Array(draws.count)
  const delivered = new Float64Array(draws.count)
  const separable = problem.family === 'poisson' || problem.family === 'negbin' || linear
  for (let i = 0; i < draws.count; i++) {
    const row = i * dimension
    const base = hasIntercept ? draws.beta[row]! : 0
    const trend = draws.beta[row + trendIndex]!
    const effect = (arm: number): number =>
      arm === 0 ? 0 : draws.beta[row + firstEffect + arm - 1]!
    const on = effect(contrast.arm)
    const off = effect(contrast.reference)
    const group = groups[draws.halfLife[i]!] ?? null
    const over = (shift: number): number => {
      let sum = 0
      for (let k = 0; k < rule.nodes.length; k++) {
        sum += rule.weights[k]! * mean(i, base + shift + trend * rule.nodes[k]!)
      }
      return sum
    }
    const shiftOf = (x: readonly number[]): number => {
      let shift = 0
      for (let a = 0; a < effectCount; a++) shift += draws.beta[row + firstEffect + a]! * x[a]!
      return shift
    }
    if (separable && !linear) {
      const level = over(0)
      steady[i] = level * (Math.exp(on) - Math.exp(off))
      delivered[i] =
        group === null
          ? steady[i]!
          : level *
            (average(group.arm, (x) => Math.exp(shiftOf(x))) -
              average(group.reference, (x) => Math.exp(shiftOf(x))))
    } else {
      steady[i] = linear ? on - off : over(on) - over(off)
      delivered[i] =
        group === null
          ? steady[i]!
          : linear
            ? average(group.arm, shiftOf) - average(group.reference, shiftOf)
            : average(group.arm, (x) => over(shiftOf(x))) -
              average(group.reference, (x) => over(shiftOf(x)))
    }
  }
  return { steady, delivered }
}

/**
 * Gaussian family: the steady contrast is the effect itself, and with two arms and one half-life the delivered one is this
 * share of it, the difference in mean exposure. Null where draws have to tell.
 */
export function deliveredShare(
  series: TrialSeries,
  problem: Problem,
  contrast: Contrast,
): number | null {
  if (problem.family !== 'gaussian' || series.armCount !== 2 || problem.halfLives.length !== 1)
    return null
  const meanExposure = (arm: number): number =>
    exposureGroups(series, problem, 0, arm, contrast, 1)[0]!.exposure[0]!
  const share = meanExposure(contrast.arm) - meanExposure(contrast.reference)
  return share > 0 ? share : null
}

type Group = { readonly weight: number; readonly exposure: readonly number[] }

function average(groups: readonly Group[], f: (exposure: readonly number[]) => number): number {
  let sum = 0
  for (const { weight, exposure } of groups) sum += weight * f(exposure)
  return sum
}

/** The exposures on one arm's nights, sorted along the contrast and averaged in groups. */
function exposureGroups(
  series: TrialSeries,
  problem: Problem,
  halfLife: number,
  arm: number,
  contrast: Contrast,
  size: number,
): readonly Group[] {
  const columns = problem.columns[halfLife]!
  const { firstEffect, effectCount } = problem
  const rows: number[][] = []
  series.arm.forEach((z, t) => {
    if (z !== arm || !isCompared(series, t)) return
    rows.push(Array.from({ length: effectCount }, (_, a) => columns[firstEffect + a]![t]!))
  })
  const key = (row: readonly number[]): number =>
    (contrast.arm > 0 ? row[contrast.arm - 1]! : 0) -
    (contrast.reference > 0 ? row[contrast.reference - 1]! : 0)
  rows.sort((a, b) => key(a) - key(b))
  const count = Math.min(size, rows.length)
  return Array.from({ length: count }, (_, g) => {
    const from = Math.floor((g * rows.length) / count)
    const to = Math.floor(((g + 1) * rows.length) / count)
    const exposure = new Array<number>(effectCount).fill(0)
    for (let i = from; i < to; i++) {
      for (let a = 0; a < effectCount; a++) exposure[a]! += rows[i]![a]! / (to - from)
    }
    return { weight: (to - from) / rows.length, exposure }
  })
}
