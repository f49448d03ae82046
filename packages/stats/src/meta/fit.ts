import { err, ok, type Result } from '@legwork/base'
import { type Design, makeDesign, type Moderator, toOriginal } from './design.ts'
import {
  chiSquaredUpper,
  fUpper,
  normalTwoSided,
  normalUpperQuantile,
  studentTwoSided,
  studentUpperQuantile,
} from './distributions/index.ts'
import type { MetaError } from './errors.ts'
import { estimateTau2, type IterationOptions, type Tau2Method } from './heterogeneity.ts'
import { fitAt, fitWith, invert, traceOfP, type WeightedFit } from './weighted.ts'

/** Wald test with the normal, or Knapp–Hartung with t on k − p degrees of freedom (not truncated). */
export type TestMethod = 'z' | 'knha'

export type MetaOptions = IterationOptions & {
  readonly method: Tau2Method
  readonly test: TestMethod
  /** Confidence level; 0.95 if left out. */
  readonly level?: number
}

export type MetaInput = {
  /** Effect estimates on the scale of the measure (log for ratios). */
  readonly yi: ArrayLike<number>
  /** Their sampling variances, above 0. */
  readonly vi: ArrayLike<number>
  readonly moderators?: readonly Moderator[]
}

/**
 * A fitted model. Arrays hold one figure for each coefficient, the intercept first. Percentages: i2,
 * r2. Conventions are metafor's 3.8: I² = 100 τ²/(τ² + s²) and H² = τ²/s² + 1 with the typical
 * variance s² = (k − p)/tr(P), for every random-effects method; from Q for EE. Q is Cochran's Q (with
 * moderators: the residual QE). QM tests all moderators: chi² under z, F under Knapp–Hartung.
 */
export type MetaFit = {
  readonly method: Tau2Method
  /** The test that was made: 'z' with a single study, whatever was asked. */
  readonly test: TestMethod
  readonly level: number
  readonly k: number
  readonly names: readonly string[]
  readonly b: readonly number[]
  readonly se: readonly number[]
  readonly stat: readonly number[]
  readonly p: readonly number[]
  readonly ciLower: readonly number[]
  readonly ciUpper: readonly number[]
  /** Covariance of the coefficients, by row. */
  readonly covariance: readonly number[]
  /** Degrees of freedom of the t; null under z. */
  readonly df: number | null
  readonly tau2: number
  readonly i2: number
  readonly h2: number
  readonly q: number
  readonly qp: number
  /** The moderator test; null without moderators. */
  readonly qm: number | null
  readonly qmp: number | null
  /** Share of tau² that the moderators explain (Raudenbush 1994), in percent; null without. */
  readonly r2: number | null
  /** Where a new study's true effect may lie; null with moderators, one study, or equal effects. */
  readonly prediction: { readonly lower: number; readonly upper: number } | null
  /** Weight of each study in percent. */
  readonly weights: readonly number[]
}

/** What a fit was made from, kept for the diagnostics. */
export type FittedModel = {
  readonly fit: MetaFit
  readonly design: Design
  readonly weighted: WeightedFit
  /** The Knapp–Hartung scale s²; 1 under z. */
  readonly scale: number
  readonly options: MetaOptions
}

/**
 * Meta-analysis or meta-regression of yi with variances vi.
 *
 * Cost O(k p²) an iteration. Errors: no studies, too few for the model, a value that is not a finite
 * number or a variance not above 0 (with row and column), collinear moderators, no convergence.
 * One study: its own estimate with tau² = 0 and the z test, as metafor gives it.
 */
export function fitMeta(input: MetaInput, options: MetaOptions): Result<MetaFit, MetaError> {
  const model = fitModel(input, options)
  return model.ok ? ok(model.value.fit) : model
}

/** As `fitMeta`, with what the diagnostics need. */
export function fitModel(input: MetaInput, options: MetaOptions): Result<FittedModel, MetaError> {
  const design = makeDesign(input.yi, input.vi, input.moderators ?? [])
  return design.ok ? fitDesign(design.value, options) : design
}

/** Fits a checked design. */
export function fitDesign(design: Design, options: MetaOptions): Result<FittedModel, MetaError> {
  const { k, p } = design
  const level = options.level ?? 0.95
  if (!(level > 0 && level < 1)) throw new Error(`fitMeta: 0 < level < 1, got ${level}`)
  const needed = options.method === 'EE' ? p : p + 1
  if (!(p === 1 && k === 1) && k < needed) {
    return err({ type: 'tooFewStudies', needed, got: k })
  }
  const estimated = estimateTau2(design, options.method, options)
  if (!estimated.ok) return estimated
  const tau2 = estimated.value
  const test: TestMethod = k === 1 ? 'z' : options.test
  const weighted = fitAt(design, tau2)
  const scale = test === 'knha' ? knappHartungScale(weighted.rss, k - p) : 1
  const standardised = weighted.inverse.map((value) => value * scale)
  const { beta, covariance } =
    p === 1
      ? { beta: weighted.beta, covariance: standardised }
      : toOriginal(design, weighted.beta, standardised)

  const df = test === 'knha' ? k - p : null
  const tail = (1 - level) / 2
  const critical = criticalValue(df, tail)
  const b = Array.from(beta)
  const se = b.map((_, j) => Math.sqrt(covariance[j * p + j]!))
  const stat = b.map((value, j) => value / se[j]!)
  const heterogeneity = describeHeterogeneity(design, options.method, tau2)
  const fit: MetaFit = {
    method: options.method,
    test,
    level,
    k,
    names: design.names,
    b,
    se,
    stat,
    p: stat.map((value) =>
      df === null ? normalTwoSided(value) : df > 0 ? studentTwoSided(value, df) : NaN,
    ),
    ciLower: b.map((value, j) => value - critical * se[j]!),
    ciUpper: b.map((value, j) => value + critical * se[j]!),
    covariance: Array.from(covariance),
    df,
    tau2,
    ...heterogeneity,
    ...moderatorTest(weighted.beta, standardised, p, df),
    r2: p > 1 ? explainedShare(design, options, tau2) : null,
    prediction: predictionOf(p, k, options.method, b[0]!, se[0]!, tau2, critical),
    weights: Array.from(weighted.w, (w) => (100 * w) / weighted.sumW),
  }
  return ok({ fit, design, weighted, scale, options })
}

function knappHartungScale(rss: number, df: number): number {
  return rss <= Number.EPSILON ? 0 : rss / df
}

/** The multiple of the standard error that the fit's intervals use. */
export function criticalOf(fit: MetaFit): number {
  return criticalValue(fit.df, (1 - fit.level) / 2)
}

function criticalValue(df: number | null, tail: number): number {
  if (df === null) return normalUpperQuantile(tail)
  return df > 0 ? studentUpperQuantile(tail, df) : NaN
}

function predictionOf(
  p: number,
  k: number,
  method: Tau2Method,
  b: number,
  se: number,
  tau2: number,
  critical: number,
): MetaFit['prediction'] {
  if (p > 1 || k === 1 || method === 'EE') return null
  const half = critical * Math.sqrt(se * se + tau2)
  return { lower: b - half, upper: b + half }
}

function describeHeterogeneity(
  design: Design,
  method: Tau2Method,
  tau2: number,
): { q: number; qp: number; i2: number; h2: number } {
  const df = design.k - design.p
  if (df <= 0) return { q: 0, qp: 1, i2: 0, h2: 1 }
  const equal = fitAt(design, 0)
  const q = equal.rss
  const qp = chiSquaredUpper(q, df)
  if (method === 'EE')
    return { q, qp, i2: q > 0 ? Math.max(0, (100 * (q - df)) / q) : 0, h2: q / df }
  const typical = df / traceOfP(design, equal)
  return { q, qp, i2: (100 * tau2) / (typical + tau2), h2: tau2 / typical + 1 }
}

/** Wald test of all coefficients but the intercept; the same on the standardised moderators. */
function moderatorTest(
  beta: Float64Array,
  covariance: Float64Array,
  p: number,
  df: number | null,
): { qm: number | null; qmp: number | null } {
  if (p === 1) return { qm: null, qmp: null }
  const m = p - 1
  const block = new Float64Array(m * m)
  for (let r = 0; r < m; r++) {
    for (let c = 0; c < m; c++) block[r * m + c] = covariance[(r + 1) * p + c + 1]!
  }
  if (!(block[0]! > 0)) return { qm: Infinity, qmp: 0 }
  const { inverse } = invert(block, m)
  let wald = 0
  for (let r = 0; r < m; r++) {
    for (let c = 0; c < m; c++) wald += beta[r + 1]! * inverse[r * m + c]! * beta[c + 1]!
  }
  if (df === null) return { qm: wald, qmp: chiSquaredUpper(wald, m) }
  return { qm: wald / m, qmp: df > 0 ? fUpper(wald / m, m, df) : NaN }
}

function explainedShare(design: Design, options: MetaOptions, tau2: number): number | null {
  const empty: Design = {
    ...design,
    p: 1,
    columns: design.columns.slice(0, 1),
    names: design.names.slice(0, 1),
    centre: design.centre.slice(0, 1),
    scale: design.scale.slice(0, 1),
  }
  if (options.method === 'EE') {
    const w = design.v.map((v) => 1 / v)
    const total = fitWith(empty, w).rss
    if (total === 0) return 0
    const share = 1 - fitWith(design, w).rss / total
    return Math.max(0, 100 * (1 - ((1 - share) * (design.k - 1)) / (design.k - design.p)))
  }
  const without = estimateTau2(empty, options.method, options)
  if (!without.ok) return null
  return without.value === 0 ? 0 : Math.max(0, (100 * (without.value - tau2)) / without.value)
}
