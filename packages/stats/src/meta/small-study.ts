import { err, ok, type Result } from '@legwork/base'
import { makeDesign } from './design.ts'
import { normalTwoSided, studentTwoSided } from './distributions/index.ts'
import type { MetaError } from './errors.ts'
import { type FittedModel, fitDesign, type MetaFit } from './fit.ts'
import { fitAt } from './weighted.ts'

/** metafor's default stop of Fisher scoring, in units of tau²: what its regtest() and trimfill() use. */
const scoringThreshold = 1e-5

/**
 * Egger's regression test, two forms, predictor the standard error: `rma` is a meta-regression with
 * the model's own tau² method and test (Sterne and Egger 2005), `lm` the weighted least squares of
 * Egger et al. 1997, t on k − 2 degrees of freedom. `limit` is the estimate at standard error 0.
 */
export type EggerTest = {
  readonly rma: { readonly stat: number; readonly p: number; readonly limit: number }
  readonly lm: { readonly stat: number; readonly p: number; readonly limit: number }
}

export function eggerTest(model: FittedModel): Result<EggerTest, MetaError> {
  const { design, options } = model
  if (design.p > 1) return err({ type: 'notApplicable', what: 'egger', reason: 'moderators' })
  if (design.k < 3) return err({ type: 'tooFewStudies', needed: 3, got: design.k })
  const sei = Array.from(design.v, Math.sqrt)
  const withError = makeDesign(design.y, design.v, [{ name: 'sei', values: sei }])
  if (!withError.ok) return withError
  const regression = fitDesign(withError.value, { ...options, scoringThreshold })
  if (!regression.ok) return regression
  const equal = fitDesign(withError.value, { ...options, method: 'EE', test: 'z' })
  if (!equal.ok) return equal
  const df = design.k - 2
  const multiplicative = Math.sqrt(fitAt(withError.value, 0).rss / df)
  const stat = equal.value.fit.stat[1]! / multiplicative
  const { fit } = regression.value
  return ok({
    rma: { stat: fit.stat[1]!, p: fit.p[1]!, limit: fit.b[0]! },
    lm: { stat, p: studentTwoSided(stat, df), limit: equal.value.fit.b[0]! },
  })
}

/**
 * Begg and Mazumdar's rank test: Kendall's tau-b between the standardised deviates and the variances.
 * The p is exact without ties (up to 170 studies, as far as factorials fit a double), else normal
 * without continuity correction; R's cor.test.
 */
export type RankTest = { readonly tau: number; readonly p: number; readonly exact: boolean }

export function rankTest(model: FittedModel): Result<RankTest, MetaError> {
  const { design } = model
  if (design.p > 1) return err({ type: 'notApplicable', what: 'rank test', reason: 'moderators' })
  const { k, y, v } = design
  if (k < 2) return err({ type: 'tooFewStudies', needed: 2, got: k })
  const pooled = fitAt(design, 0)
  const variance = 1 / pooled.sumW
  const deviates = y.map((value, i) => (value - pooled.beta[0]!) / Math.sqrt(v[i]! - variance))
  return kendall(deviates, v)
}

function kendall(x: Float64Array, y: Float64Array): Result<RankTest, MetaError> {
  const n = x.length
  let score = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) score += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!)
  }
  const pairs = (n * (n - 1)) / 2
  const xTies = tieCounts(x)
  const yTies = tieCounts(y)
  const tiedPairs = (ties: readonly number[]): number =>
    ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0)
  const comparable = Math.sqrt((pairs - tiedPairs(xTies)) * (pairs - tiedPairs(yTies)))
  if (comparable === 0) {
    return err({ type: 'notApplicable', what: 'rank test', reason: 'all variances equal' })
  }
  const tau = score / comparable
  if (xTies.length === 0 && yTies.length === 0 && n <= 170) {
    const concordant = Math.round((score + pairs) / 2)
    const lower = inversionProbability(concordant, n)
    const below = concordant === 0 ? 0 : inversionProbability(concordant - 1, n)
    return ok({ tau, p: Math.min(1, 2 * Math.min(lower, 1 - below)), exact: true })
  }
  const sum = (ties: readonly number[], f: (t: number) => number): number =>
    ties.reduce((total, t) => total + f(t), 0)
  const choose = (t: number): number => t * (t - 1)
  const cubic = (t: number): number => t * (t - 1) * (2 * t + 5)
  const triple = (t: number): number => t * (t - 1) * (t - 2)
  const variance =
    (n * (n - 1) * (2 * n + 5) - sum(xTies, cubic) - sum(yTies, cubic)) / 18 +
    (sum(xTies, choose) * sum(yTies, choose)) / (2 * n * (n - 1)) +
    (n > 2 ? (sum(xTies, triple) * sum(yTies, triple)) / (9 * n * (n - 1) * (n - 2)) : 0)
  return ok({ tau, p: normalTwoSided(score / Math.sqrt(variance)), exact: false })
}

/** Sizes of the groups of equal values, groups of one left out. */
function tieCounts(values: Float64Array): number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1)
}

/** Chance that a random order of n has at most q concordant pairs. */
function inversionProbability(q: number, n: number): number {
  let chances = Float64Array.of(1)
  for (let size = 2; size <= n; size++) {
    const length = (size * (size - 1)) / 2 + 1
    const next = new Float64Array(length)
    let window = 0
    for (let value = 0; value < length; value++) {
      window += chances[value] ?? 0
      if (value >= size) window -= chances[value - size] ?? 0
      next[value] = window / size
    }
    chances = next
  }
  let total = 0
  for (let value = 0; value <= Math.min(q, chances.length - 1); value++) total += chances[value]!
  return total
}

/**
 * Trim and fill (Duval and Tweedie 2000), estimator L0, as metafor's trimfill(): the side is chosen by
 * the slope of the regression on the standard error, ties in rank keep their order, k0 is rounded
 * half to even. The filled model is tested with z, as metafor does, whatever the model's own test.
 */
export type TrimFill = {
  readonly k0: number
  readonly side: 'left' | 'right'
  readonly b: number
  readonly se: number
  readonly filled: readonly { readonly yi: number; readonly vi: number }[]
  readonly fit: MetaFit
}

export function trimAndFill(model: FittedModel, maxIterations = 100): Result<TrimFill, MetaError> {
  const { design } = model
  if (design.p > 1)
    return err({ type: 'notApplicable', what: 'trim and fill', reason: 'moderators' })
  if (design.k < 3) return err({ type: 'tooFewStudies', needed: 3, got: design.k })
  const options = { ...model.options, test: 'z' as const, scoringThreshold }
  const side = missingSide(model)
  if (!side.ok) return side
  const sign = side.value === 'right' ? -1 : 1
  const k = design.k
  const order = Array.from({ length: k }, (_, i) => i).sort(
    (a, b) => sign * design.y[a]! - sign * design.y[b]! || a - b,
  )
  const y = order.map((i) => sign * design.y[i]!)
  const v = order.map((i) => design.v[i]!)

  let k0 = 0
  let centre = 0
  let previous = -1
  for (let iteration = 1; k0 !== previous; iteration++) {
    if (iteration > maxIterations) {
      return err({
        type: 'notConverged',
        method: 'trim and fill',
        iterations: maxIterations,
        tau2: NaN,
      })
    }
    previous = k0
    const trimmed = makeDesign(y.slice(0, k - k0), v.slice(0, k - k0), [])
    if (!trimmed.ok) return trimmed
    const refit = fitDesign(trimmed.value, options)
    if (!refit.ok) return refit
    centre = refit.value.fit.b[0]!
    k0 = missingStudies(y, centre)
  }
  const filled = y.slice(k - k0).map((value, j) => ({
    yi: sign * (2 * centre - value),
    vi: v[k - k0 + j]!,
  }))
  const whole = makeDesign(
    [...design.y, ...filled.map((study) => study.yi)],
    [...design.v, ...filled.map((study) => study.vi)],
    [],
  )
  if (!whole.ok) return whole
  const final = fitDesign(whole.value, options)
  if (!final.ok) return final
  const { fit } = final.value
  return ok({ k0, side: side.value, b: fit.b[0]!, se: fit.se[0]!, filled, fit })
}

function missingSide(model: FittedModel): Result<'left' | 'right', MetaError> {
  const { design, options } = model
  const sei = Array.from(design.v, Math.sqrt)
  const regression = makeDesign(design.y, design.v, [{ name: 'sei', values: sei }])
  // All standard errors equal: there is no slope, and metafor looks at the left.
  if (!regression.ok) return ok('left')
  const fit = fitDesign(regression.value, { ...options, scoringThreshold })
  if (!fit.ok) return fit
  return ok(fit.value.fit.b[1]! < 0 ? 'right' : 'left')
}

/** The L0 estimate for estimates in rising order. */
function missingStudies(y: readonly number[], centre: number): number {
  const k = y.length
  const centred = y.map((value) => value - centre)
  const ranked = Array.from({ length: k }, (_, i) => i).sort(
    (a, b) => Math.abs(centred[a]!) - Math.abs(centred[b]!) || a - b,
  )
  let above = 0
  for (const [position, i] of ranked.entries()) if (centred[i]! > 0) above += position + 1
  return Math.max(0, roundHalfEven((4 * above - k * (k + 1)) / (2 * k - 1)))
}

function roundHalfEven(x: number): number {
  const floor = Math.floor(x)
  if (x - floor !== 0.5) return Math.round(x)
  return floor % 2 === 0 ? floor : floor + 1
}
