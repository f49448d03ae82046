import type { Result } from '@legwork/base'
import { compileProblem, type HalfLife } from '../model/problem.ts'
import {
  defaultNuisancePriors,
  wideEffectPrior,
  type NamedPrior,
  type Normal,
  type NormalMixture,
  type NuisancePriors,
  type Scale,
} from '../model/priors.ts'
import { checkSeries, type SeriesError, type TrialSeries } from '../model/series.ts'
import { absoluteDraws, type Contrast } from '../summary/absolute.ts'
import {
  cdfAt,
  marginalFromDensity,
  marginalFromDraws,
  PROBABILITIES,
  quantileOf,
  spacedGrid,
  type Marginal,
} from '../summary/marginal.ts'
import { drawJoint, type Draws, type Transport, type WeightedFit } from './draws.ts'
import { comparisonOf, EFFORTS, type Effort } from './effort.ts'
import {
  addLineDensity,
  directionsOf,
  fitProblem,
  lineMoments,
  type Direction,
  type Fit,
} from './fit.ts'
import { addThetaDensity, thetaRange, type ThetaName } from './theta-marginal.ts'

export type Settings = {
  /** Priors of every arm effect, by name; the first decides, the others are sensitivity. Default: wide. */
  readonly priors?: readonly NamedPrior[]
  readonly nuisance?: NuisancePriors
  /** Scale of a gaussian outcome, from which its default priors are made. */
  readonly scale?: Scale
  /** Half-lives of the exposure with prior weights. Default: 0 nights (no carry-over). */
  readonly halfLives?: readonly HalfLife[]
  readonly effort?: Effort
  /** Parts of the answer to leave out, for simulation. */
  readonly skip?: {
    readonly error?: boolean
    readonly absolute?: boolean
    readonly nuisance?: boolean
  }
}

export type AnalysisError =
  | SeriesError
  | { readonly type: 'no-prior' }
  | {
      readonly type: 'prior-invalid'
      readonly name: string
      readonly rule:
        'finite-mean' | 'positive-sd' | 'positive-weight' | 'not-empty' | 'too-many-components'
    }
  | { readonly type: 'half-life-invalid'; readonly days: number; readonly weight: number }
  | { readonly type: 'no-half-life' }
  | { readonly type: 'scale-invalid'; readonly low: number; readonly high: number }
  /** A gaussian outcome so far from its prior (20 SDs of the intercept) that the scale must be wrong. */
  | { readonly type: 'outcome-beyond-scale'; readonly night: number; readonly value: number }
  /**
   * A gaussian outcome that the model fits without any residual (constant, or exactly a sum of treatment,
   * trend and alternation): its posterior would be improper.
   */
  | { readonly type: 'no-residual-variation' }
  | { readonly type: 'numerical-failure'; readonly stage: string }

/** One normal component of the prior of the effects (one normal for every arm but the reference). */
export type ComponentEvidence = {
  readonly normals: readonly Normal[]
  readonly priorWeight: number
  readonly logEvidence: number
  readonly posteriorWeight: number
}

/** Posterior of one arm against another. */
export type ContrastPosterior = Contrast & {
  /** `b[1]`, or `b[2]-b[1]` between two arms other than the reference. */
  readonly name: string
  /** On the link scale: log rate ratio, log odds ratio or difference. */
  readonly effect: Marginal
  readonly probabilityBelowZero: number
  /** Null when skipped. Counts: per week; bernoulli: risk difference; others: difference of expected scores. */
  readonly absolute: {
    readonly unit: 'per-week' | 'risk-difference' | 'points'
    readonly steady: Marginal
    readonly delivered: Marginal
  } | null
}

export type PriorAnalysis = {
  readonly name: string
  readonly prior: NormalMixture
  readonly logEvidence: number
  readonly components: readonly ComponentEvidence[]
  readonly contrasts: readonly ContrastPosterior[]
  /** b0 or c1.., b2, sigma, rho, phi by name; empty when skipped. */
  readonly parameters: { readonly [name: string]: Marginal }
  /** Posterior weights in the order of the half-lives given. */
  readonly halfLifeWeights: readonly number[]
}

/** log p(y | effect of one arm = b), everything else integrated out under its prior. */
export type LikelihoodCurve = {
  readonly arm: number
  readonly grid: Float64Array
  readonly logLikelihood: Float64Array
}

/** How far the answer may be off through the numerical method alone. */
export type NumericalError = {
  /** Largest over the 2.5 %–97.5 % quantiles of every contrast, in posterior SDs. */
  readonly quantileSd: number
  /** Of P(effect < 0), largest over the contrasts. */
  readonly probability: number
}

export type Analysis = {
  readonly series: TrialSeries
  readonly nuisance: NuisancePriors
  readonly halfLives: readonly HalfLife[]
  readonly effort: Effort
  readonly nights: number
  readonly observed: number
  /** In the order of the priors given; the first decides. */
  readonly byPrior: readonly PriorAnalysis[]
  readonly likelihood: readonly LikelihoodCurve[]
  /** Null when skipped. */
  readonly numericalError: NumericalError | null
  /** Working state under the deciding prior, for `fittedNights` and `checkModel`; not for storage. */
  readonly state: PosteriorState
}

export type PosteriorState = {
  readonly fits: readonly WeightedFit[]
  readonly draws: Draws | null
}

const EFFECT_GRID = 193
const PARAMETER_GRID = 161
const DRAWS = { fast: 512, default: 2048, fine: 8192 } as const
const MOST_COMPONENTS = 32

/**
 * The posterior of one personal trial. Deterministic. Cost: about 10 ms at 84 nights with one normal
 * prior and one half-life; linear in nights, in half-lives and in distinct prior components.
 */
export function analyse(
  series: TrialSeries,
  settings: Settings = {},
): Result<Analysis, AnalysisError> {
  const checked = checkSeries(series)
  if (!checked.ok) return checked
  const scale = settings.scale ?? { low: 0, high: 10 }
  const invalid = invalidSetting(series, settings, scale)
  if (invalid !== null) return { ok: false, error: invalid }
  const nuisance = settings.nuisance ?? defaultNuisancePriors(series.family, scale)
  const halfLives = settings.halfLives ?? [{ days: 0, weight: 1 }]
  if (series.family === 'gaussian') {
    const improper = improperGaussian(series, nuisance, halfLives)
    if (improper !== null) return { ok: false, error: improper }
  }
  const priors = settings.priors ?? [{ name: 'wide', prior: wideEffectPrior(series.family, scale) }]
  const effort = settings.effort ?? 'default'
  const known = new Map<string, Fit>()
  const effectCount = series.armCount - 1
  let directions: readonly Direction[] | null = null
  const fitOf = (normals: readonly Normal[]): Fit => {
    const key = normals.map(({ mean, sd }) => `${mean}/${sd}`).join(' ')
    const before = known.get(key)
    if (before !== undefined) return before
    const problem = compileProblem(series, nuisance, normals, halfLives)
    directions ??= directionsOf(problem).filter(
      ({ isEffect }) =>
        isEffect || settings.skip?.nuisance !== true || settings.skip.absolute !== true,
    )
    const fit = fitProblem(problem, EFFORTS[effort], directions)
    known.set(key, fit)
    return fit
  }
  const results: PriorAnalysis[] = []
  let state: PosteriorState | null = null
  let error: NumericalError | null = null
  for (const { name, prior } of priors) {
    const parts = componentsOf(prior, effectCount).map(({ normals, weight }) => ({
      normals,
      weight,
      fit: fitOf(normals),
    }))
    const failed = parts.find(({ fit }) => !Number.isFinite(fit.logEvidence))
    if (failed !== undefined)
      return { ok: false, error: { type: 'numerical-failure', stage: name } }
    const best = Math.max(...parts.map(({ fit, weight }) => fit.logEvidence + Math.log(weight)))
    const relative = parts.map(({ fit, weight }) => weight * Math.exp(fit.logEvidence - best + 0))
    const total = relative.reduce((a, b) => a + b, 0)
    const fits: WeightedFit[] = parts.map(({ fit }, i) => ({ fit, share: relative[i]! / total }))
    const { contrasts, parameters, draws } = summarise(
      series,
      fits,
      directions ?? [],
      effort,
      settings,
    )
    const halfLifeWeights = halfLives.map((_, h) => {
      let sum = 0
      for (const { fit, share } of fits) {
        fit.grid.nodes.forEach((node, n) => {
          if (node.halfLife === h) sum += share * fit.weights[n]!
        })
      }
      return sum
    })
    results.push({
      name,
      prior,
      logEvidence: best + Math.log(total),
      components: parts.map(({ normals, weight, fit }, i) => ({
        normals,
        priorWeight: weight,
        logEvidence: fit.logEvidence,
        posteriorWeight: relative[i]! / total,
      })),
      contrasts,
      parameters,
      halfLifeWeights,
    })
    if (state === null) {
      state = { fits, draws }
      if (settings.skip?.error !== true)
        error = estimateError(fits, contrasts, directions ?? [], effort)
    }
  }
  const widest = [...known.values()].reduce((a, b) =>
    (b.problem.effectPriors[0]?.sd ?? 0) > (a.problem.effectPriors[0]?.sd ?? 0) ? b : a,
  )
  return {
    ok: true,
    value: {
      series,
      nuisance,
      halfLives,
      effort,
      nights: series.outcome.length,
      observed: widest.problem.observedCount,
      byPrior: results,
      likelihood: Array.from({ length: effectCount }, (_, a) => likelihoodCurve(widest, a + 1)),
      numericalError: error,
      state: state ?? { fits: [], draws: null },
    },
  }
}

/** Products of one component for every arm; weights normalised. */
function componentsOf(
  prior: NormalMixture,
  effectCount: number,
): { normals: readonly Normal[]; weight: number }[] {
  const total = prior.reduce((sum, { weight }) => sum + weight, 0)
  let list: { normals: Normal[]; weight: number }[] = [{ normals: [], weight: 1 }]
  for (let a = 0; a < effectCount; a++) {
    list = list.flatMap(({ normals, weight }) =>
      prior.map((c) => ({
        normals: [...normals, { mean: c.mean, sd: c.sd }],
        weight: (weight * c.weight) / total,
      })),
    )
  }
  return list
}

function invalidSetting(
  series: TrialSeries,
  settings: Settings,
  scale: Scale,
): AnalysisError | null {
  if (!(Number.isFinite(scale.low) && Number.isFinite(scale.high) && scale.high > scale.low)) {
    return { type: 'scale-invalid', low: scale.low, high: scale.high }
  }
  if (settings.priors !== undefined) {
    if (settings.priors.length === 0) return { type: 'no-prior' }
    for (const { name, prior } of settings.priors) {
      if (prior.length === 0) return { type: 'prior-invalid', name, rule: 'not-empty' }
      if (prior.length ** (series.armCount - 1) > MOST_COMPONENTS) {
        return { type: 'prior-invalid', name, rule: 'too-many-components' }
      }
      for (const { mean, sd, weight } of prior) {
        if (!Number.isFinite(mean)) return { type: 'prior-invalid', name, rule: 'finite-mean' }
        if (!(sd > 0 && Number.isFinite(sd)))
          return { type: 'prior-invalid', name, rule: 'positive-sd' }
        if (!(weight > 0 && Number.isFinite(weight))) {
          return { type: 'prior-invalid', name, rule: 'positive-weight' }
        }
      }
    }
  }
  if (settings.halfLives !== undefined) {
    if (settings.halfLives.length === 0) return { type: 'no-half-life' }
    for (const { days, weight } of settings.halfLives) {
      if (!(days >= 0 && Number.isFinite(days) && weight > 0 && Number.isFinite(weight))) {
        return { type: 'half-life-invalid', days, weight }
      }
    }
  }
  return null
}

/** Why a gaussian series cannot have a proper, meaningful posterior, or null. */
function improperGaussian(
  series: TrialSeries,
  nuisance: NuisancePriors,
  halfLives: readonly HalfLife[],
): AnalysisError | null {
  const normals = Array.from({ length: series.armCount - 1 }, () => ({ mean: 0, sd: 1 }))
  const { outcome, observed, nights, columns } = compileProblem(
    series,
    nuisance,
    normals,
    halfLives,
  )
  for (let t = 0; t < nights; t++) {
    if (
      observed[t] === 1 &&
      Math.abs(outcome[t]! - nuisance.intercept.mean) > 20 * nuisance.intercept.sd
    ) {
      return { type: 'outcome-beyond-scale', night: t, value: outcome[t]! }
    }
  }
  const alternating = Float64Array.from({ length: nights }, (_, t) => (t % 2 === 0 ? 1 : -1))
  for (const list of columns) {
    const basis: Float64Array[] = []
    const rest = (column: Float64Array): Float64Array => {
      const out = column.map((value, t) => (observed[t] === 1 ? value : 0))
      for (let pass = 0; pass < 2; pass++) {
        for (const b of basis) {
          const along = out.reduce((sum, value, t) => sum + value * b[t]!, 0)
          for (let t = 0; t < nights; t++) out[t]! -= along * b[t]!
        }
      }
      return out
    }
    const norm = (x: Float64Array): number =>
      Math.sqrt(x.reduce((sum, value) => sum + value * value, 0))
    for (const column of [...list, alternating]) {
      const left = rest(column)
      const size = norm(left)
      if (size > 1e-9 * (1 + norm(column))) basis.push(left.map((value) => value / size))
    }
    if (norm(rest(outcome)) < 1e-7 * (norm(outcome) + nuisance.dispersionScale)) {
      return { type: 'no-residual-variation' }
    }
  }
  return null
}

type LineMarginal = { readonly marginal: Marginal; readonly transport: Transport }

/** Marginal of a direction over all components, and the map from the plain mixture of normals to it. */
function lineMarginal(fits: readonly WeightedFit[], name: string, size: number): LineMarginal {
  let mean = 0
  let square = 0
  const moments = fits.map(({ fit, share }) => {
    const one = lineMoments(fit, fit.lines.get(name)!)
    mean += share * one.mean
    return one
  })
  moments.forEach((one, i) => {
    square += fits[i]!.share * (one.sd ** 2 + (one.mean - mean) ** 2)
  })
  const sd = Math.sqrt(square)
  const grid = spacedGrid(mean - 7.5 * sd, mean + 7.5 * sd, size)
  const density = new Float64Array(size)
  const plain = new Float64Array(size)
  for (const { fit, share } of fits) {
    if (share < 1e-9) continue
    // Components differ in the integral their corrections carry; each is normalised by its own.
    const own = new Float64Array(size)
    addLineDensity(fit, fit.lines.get(name)!, 1, grid, own, fits.length === 1 ? plain : null)
    const step = grid[1]! - grid[0]!
    let integral = 0
    for (let i = 0; i < size; i++) integral += own[i]! * step
    for (let i = 0; i < size; i++) density[i]! += (share * own[i]!) / integral
    if (fits.length > 1) addPlain(fit, name, share, grid, plain)
  }
  const marginal = marginalFromDensity(grid, density)
  const from = marginalFromDensity(grid, plain)
  return { marginal, transport: transportTable(from, marginal) }
}

function addPlain(
  fit: Fit,
  name: string,
  share: number,
  grid: Float64Array,
  out: Float64Array,
): void {
  const scratch = new Float64Array(grid.length)
  addLineDensity(fit, fit.lines.get(name)!, share, grid, scratch, out)
}

/** For each grid point of `from`, the point of `to` with the same probability below it. */
function transportTable(from: Marginal, to: Marginal): Transport {
  const size = from.grid.length
  const table = new Float64Array(size)
  let j = 0
  for (let i = 0; i < size; i++) {
    const p = from.cdf[i]!
    if (p < 1e-7 || p > 1 - 1e-7) {
      table[i] = NaN
      continue
    }
    while (j + 1 < size - 1 && to.cdf[j + 1]! <= p) j++
    const gap = to.cdf[j + 1]! - to.cdf[j]!
    const within = gap > 0 ? (p - to.cdf[j]!) / gap : 0.5
    table[i] = to.grid[j]! + within * (to.grid[j + 1]! - to.grid[j]!)
  }
  // Beyond the central mass the shift is constant.
  let first = 0
  while (first < size - 1 && Number.isNaN(table[first]!)) first++
  let last = size - 1
  while (last > 0 && Number.isNaN(table[last]!)) last--
  for (let i = 0; i < first; i++) table[i] = from.grid[i]! + (table[first]! - from.grid[first]!)
  for (let i = last + 1; i < size; i++) table[i] = from.grid[i]! + (table[last]! - from.grid[last]!)
  return { from: from.grid, to: table }
}

function thetaMarginal(fits: readonly WeightedFit[], name: ThetaName): Marginal {
  let low = Infinity
  let high = -Infinity
  for (const { fit, share } of fits) {
    if (share < 1e-6) continue
    const [a, b] = thetaRange(fit, name)
    low = Math.min(low, a)
    high = Math.max(high, b)
  }
  const grid = spacedGrid(low, high, PARAMETER_GRID)
  const density = new Float64Array(PARAMETER_GRID)
  for (const { fit, share } of fits) {
    if (share >= 1e-6) addThetaDensity(fit, name, share, grid, density)
  }
  return marginalFromDensity(grid, density)
}

/** Every pairwise contrast, those against the reference first. */
function contrastsOf(armCount: number): readonly (Contrast & { readonly name: string })[] {
  const list: (Contrast & { name: string })[] = []
  for (let arm = 1; arm < armCount; arm++) list.push({ arm, reference: 0, name: `b[${arm}]` })
  for (let reference = 1; reference < armCount; reference++) {
    for (let arm = reference + 1; arm < armCount; arm++) {
      list.push({ arm, reference, name: `b[${arm}]-b[${reference}]` })
    }
  }
  return list
}

function summarise(
  series: TrialSeries,
  fits: readonly WeightedFit[],
  directions: readonly Direction[],
  effort: Effort,
  settings: Settings,
): {
  contrasts: ContrastPosterior[]
  parameters: { [name: string]: Marginal }
  draws: Draws | null
} {
  const { problem } = fits[0]!.fit
  const lines = new Map(
    directions.map(({ name, isEffect }) => [
      name,
      lineMarginal(fits, name, isEffect ? EFFECT_GRID : PARAMETER_GRID),
    ]),
  )
  const parameters: { [name: string]: Marginal } = {}
  const wantsNuisance = settings.skip?.nuisance !== true
  const wantsAbsolute = settings.skip?.absolute !== true
  if (wantsNuisance) {
    for (const { name, isEffect } of directions) {
      if (!isEffect) parameters[name] = lines.get(name)!.marginal
    }
    parameters['rho'] = thetaMarginal(fits, 'rho')
    if (problem.family === 'negbin' || problem.family === 'gaussian') {
      parameters['phi'] = thetaMarginal(fits, 'phi')
    }
  }
  let draws: Draws | null = null
  if (wantsNuisance || wantsAbsolute) {
    const sigma = thetaMarginal(fits, 'sigma')
    if (wantsNuisance) parameters['sigma'] = sigma
    if (wantsAbsolute) {
      const table = new Float64Array(201)
      for (let i = 0; i <= 200; i++) {
        table[i] = quantileOf(sigma, Math.min(0.9999, Math.max(0.0001, i / 200)))
      }
      const transports: (Transport | null)[] = []
      for (let j = 0; j < problem.dimension; j++) {
        transports.push(lines.get(coefficientName(problem, j))?.transport ?? null)
      }
      draws = drawJoint(fits, DRAWS[effort], transports, table)
      if (wantsNuisance) addCutpoints(problem, draws, parameters)
    }
  }
  const contrasts = contrastsOf(series.armCount).map((contrast) => {
    const effect = lines.get(contrast.name)!.marginal
    return {
      ...contrast,
      effect,
      probabilityBelowZero: cdfAt(effect, 0),
      absolute: draws === null ? null : absolute(series, fits[0]!.fit, draws, contrast),
    }
  })
  return { contrasts, parameters, draws }
}

function coefficientName(problem: Fit['problem'], j: number): string {
  if (problem.hasIntercept && j === 0) return 'b0'
  if (j === problem.trendIndex) return 'b2'
  if (j < problem.trendIndex) return `b[${j - problem.firstEffect + 1}]`
  return j === problem.linearCount ? 'c1' : `gap${j - problem.linearCount}`
}

/** Cutpoints above the first, from the draws. */
function addCutpoints(
  problem: Fit['problem'],
  draws: Draws,
  parameters: { [name: string]: Marginal },
): void {
  const { linearCount, cutCount } = problem
  const cut = new Float64Array(draws.count)
  for (let k = 0; k < cutCount; k++) {
    for (let i = 0; i < draws.count; i++) {
      const value = draws.beta[i * draws.dimension + linearCount + k]!
      cut[i] = k === 0 ? value : cut[i]! + value * value * value
    }
    if (k > 0) parameters[`c${k + 1}`] = marginalFromDraws(cut)
  }
}

function absolute(
  series: TrialSeries,
  fit: Fit,
  draws: Draws,
  contrast: Contrast,
): ContrastPosterior['absolute'] {
  const values = absoluteDraws(series, fit.problem, draws, contrast)
  const { family } = series
  const perWeek = family === 'poisson' || family === 'negbin'
  const factor = perWeek ? 7 : 1
  const steady = marginalFromDraws(values.steady, factor)
  const instant = fit.problem.halfLives.every(({ days }) => days === 0)
  return {
    unit: perWeek ? 'per-week' : family === 'bernoulli' ? 'risk-difference' : 'points',
    steady,
    delivered: instant ? steady : marginalFromDraws(values.delivered, factor),
  }
}

const CURVE_GRID = 161

function likelihoodCurve(fit: Fit, arm: number): LikelihoodCurve {
  const { mean, sd } = lineMoments(fit, fit.lines.get(`b[${arm}]`)!)
  const grid = spacedGrid(mean - 7 * sd, mean + 7 * sd, CURVE_GRID)
  const density = new Float64Array(CURVE_GRID)
  addLineDensity(fit, fit.lines.get(`b[${arm}]`)!, 1, grid, density)
  const prior = fit.problem.effectPriors[arm - 1]!
  const step = grid[1]! - grid[0]!
  let integral = 0
  for (const value of density) integral += value * step
  const logLikelihood = grid.map((b, i) => {
    const z = (b - prior.mean) / prior.sd
    return (
      fit.logEvidence +
      Math.log(Math.max(density[i]!, 1e-300) / integral) +
      0.5 * z * z +
      Math.log(prior.sd) +
      0.5 * Math.log(2 * Math.PI)
    )
  })
  return { arm, grid, logLikelihood }
}

const SMALLEST_QUANTILE_ERROR = 0.001
const SMALLEST_PROBABILITY_ERROR = 0.0003

/** Repeats the effects of the deciding prior with another plan and compares. */
function estimateError(
  fits: readonly WeightedFit[],
  contrasts: readonly ContrastPosterior[],
  directions: readonly Direction[],
  effort: Effort,
): NumericalError {
  const { plan, share } = comparisonOf(effort)
  const effects = directions.filter(({ isEffect }) => isEffect)
  const again: WeightedFit[] = fits.map(({ fit }) => ({
    fit: fitProblem(fit.problem, plan, effects, fit.grid.ranges),
    share: 0,
  }))
  const logs = again.map(
    ({ fit }, i) => fit.logEvidence + Math.log(fits[i]!.share) - fits[i]!.fit.logEvidence,
  )
  const best = Math.max(...logs)
  const total = logs.reduce((sum, l) => sum + Math.exp(l - best), 0)
  const weighted = again.map(({ fit }, i) => ({ fit, share: Math.exp(logs[i]! - best) / total }))
  let quantileSd = 0
  let probability = 0
  for (const { name, effect, probabilityBelowZero } of contrasts) {
    const { marginal } = lineMarginal(weighted, name, EFFECT_GRID)
    PROBABILITIES.forEach((p, i) => {
      if (p < 0.02 || p > 0.98) return
      quantileSd = Math.max(
        quantileSd,
        Math.abs(marginal.quantiles[i]! - effect.quantiles[i]!) / effect.sd,
      )
    })
    probability = Math.max(probability, Math.abs(cdfAt(marginal, 0) - probabilityBelowZero))
  }
  return {
    quantileSd: SMALLEST_QUANTILE_ERROR + share * quantileSd,
    probability: SMALLEST_PROBABILITY_ERROR + share * probability,
  }
}
