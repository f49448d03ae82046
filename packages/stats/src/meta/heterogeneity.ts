import { err, ok, type Result } from '@legwork/base'
import type { Design } from './design.ts'
import type { MetaError } from './errors.ts'
import { brentRoot, unirootTolerance } from './root.ts'
import { fitAt, fitWith, traceOfP, tracesOfP, traceOfUnweightedPV } from './weighted.ts'

/**
 * Estimators of tau², the variance between studies; names and formulas as in metafor 3.8.
 * EE equal effects (tau² = 0) · DL DerSimonian–Laird 1986 · HS Hunter–Schmidt · SJ Sidik–Jonkman
 * 2005, started at the variance of y with divisor k · PM Paule–Mandel 1982 · ML, REML (Raudenbush
 * 2009) and EB (Morris 1983) by Fisher scoring from the Hedges estimate.
 */
export type Tau2Method = 'EE' | 'DL' | 'REML' | 'ML' | 'PM' | 'EB' | 'HS' | 'SJ'

export const tau2Methods: readonly Tau2Method[] = ['EE', 'DL', 'REML', 'ML', 'PM', 'EB', 'HS', 'SJ']

export type IterationOptions = {
  /** Fisher scoring steps before `notConverged`; 1000 if left out. */
  readonly maxIterations?: number
  /**
   * Fisher scoring stops when a step is at most this, in units of tau². Left out: at 1e-13 of tau²,
   * and a tau² that shrinks towards the boundary is 0. metafor's default is 1e-5.
   */
  readonly scoringThreshold?: number
  /**
   * Absolute tolerance on tau² of the Paule–Mandel root. The default, 2⁻¹³, is that of R's uniroot()
   * and gives metafor's figures digit for digit; 0 solves to the last bit.
   */
  readonly rootTolerance?: number
}

/** tau² by the method; never below 0. One study: 0. */
export function estimateTau2(
  design: Design,
  method: Tau2Method,
  options: IterationOptions = {},
): Result<number, MetaError> {
  if (method === 'EE' || design.k === 1) return ok(0)
  const { k, p } = design
  switch (method) {
    case 'DL': {
      const fit = fitAt(design, 0)
      return ok(Math.max(0, (fit.rss - (k - p)) / traceOfP(design, fit)))
    }
    case 'HS': {
      const fit = fitAt(design, 0)
      return ok(Math.max(0, (fit.rss - k) / fit.sumW))
    }
    case 'SJ': {
      const start = populationVariance(design.y)
      if (start === 0) return ok(0)
      return ok((start * fitAt(design, start).rss) / (k - p))
    }
    case 'PM':
      return pauleMandel(design, options)
    case 'ML':
    case 'REML':
    case 'EB':
      return fisherScoring(design, method, options)
  }
}

function populationVariance(y: Float64Array): number {
  let mean = 0
  for (const value of y) mean += value / y.length
  let sum = 0
  for (const value of y) sum += (value - mean) ** 2
  return sum / y.length
}

/** Hedges' estimate, the start of the iterative methods; may be negative. */
function hedges(design: Design): number {
  const unweighted = fitWith(design, new Float64Array(design.k).fill(1))
  return (unweighted.rss - traceOfUnweightedPV(design, unweighted)) / (design.k - design.p)
}

/** Upper end of metafor's search for tau²: 100, or 10 mad(y)² when that is more. */
function searchLimit(y: Float64Array): number {
  const median = (values: Float64Array): number => {
    const sorted = Float64Array.from(values).sort()
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  }
  const centre = median(y)
  const mad = 1.4826 * median(y.map((value) => Math.abs(value - centre)))
  return Math.max(100, 10 * mad * mad)
}

/** Q(tau²) = k − p. */
function pauleMandel(design: Design, options: IterationOptions): Result<number, MetaError> {
  const target = design.k - design.p
  const excess = (tau2: number): number => fitAt(design, tau2).rss - target
  if (excess(0) < 0) return ok(0)
  const limit = searchLimit(design.y)
  if (excess(limit) > 0) return err({ type: 'tau2AboveSearchRange', method: 'PM', limit })
  const tau2 = brentRoot(excess, 0, limit, options.rootTolerance ?? unirootTolerance)
  return tau2 === null
    ? err({ type: 'notConverged', method: 'PM', iterations: 1000, tau2: NaN })
    : ok(tau2)
}

function fisherScoring(
  design: Design,
  method: 'ML' | 'REML' | 'EB',
  options: IterationOptions,
): Result<number, MetaError> {
  const maxIterations = options.maxIterations ?? 1000
  const threshold = options.scoringThreshold
  let tau2 = Math.max(0, hedges(design))
  const smallest = 1e-12 / meanOf(fitAt(design, 0).w)
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    let step = scoringStep(design, method, tau2)
    if (tau2 + step < 0) {
      if (threshold === undefined && tau2 <= smallest) return ok(0)
      while (tau2 + step < 0) step /= 2
    }
    tau2 += step
    if (threshold !== undefined) {
      if (Math.abs(step) <= threshold) return ok(keptOrZero(design, method, tau2))
      continue
    }
    if (Math.abs(step) <= 1e-13 * tau2 || (tau2 < smallest && step <= 0)) {
      return ok(tau2 < smallest ? 0 : keptOrZero(design, method, tau2))
    }
  }
  return err({ type: 'notConverged', method, iterations: maxIterations, tau2 })
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

function scoringStep(design: Design, method: 'ML' | 'REML' | 'EB', tau2: number): number {
  const { k, p } = design
  const fit = fitAt(design, tau2)
  if (method === 'EB') return ((fit.rss * k) / (k - p) - k) / fit.sumW
  const { w, residuals } = fit
  let quadratic = 0
  let squares = 0
  for (let i = 0; i < k; i++) {
    quadratic += (w[i]! * residuals[i]!) ** 2
    squares += w[i]! * w[i]!
  }
  if (method === 'ML') return (quadratic - fit.sumW) / squares
  const traces = tracesOfP(design, fit)
  return (quadratic - traces.p) / traces.pp
}

/** metafor's guard against a local maximum: 0 when the likelihood there is clearly higher. */
function keptOrZero(design: Design, method: 'ML' | 'REML' | 'EB', tau2: number): number {
  if (method === 'EB') return tau2
  const atZero = logLikelihood(design, method, 0)
  return atZero - logLikelihood(design, method, tau2) > unirootTolerance ? 0 : tau2
}

/** The (restricted) log likelihood of tau², up to a constant. */
export function logLikelihood(design: Design, method: 'ML' | 'REML', tau2: number): number {
  const fit = fitAt(design, tau2)
  let logVariance = 0
  for (let i = 0; i < design.k; i++) logVariance += Math.log(design.v[i]! + tau2)
  const restricted = method === 'REML' ? fit.logDeterminant : 0
  return -0.5 * (logVariance + fit.rss + restricted)
}
