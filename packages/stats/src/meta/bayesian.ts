import { ok, type Result } from '@legwork/base'
import { makeDesign } from './design.ts'
import { normalLower } from './distributions/index.ts'
import type { MetaError } from './errors.ts'

/**
 * Bayesian random-effects meta-analysis by quadrature, the primary model when trials are few.
 *
 * y_i ~ N(mu, v_i + tau²), tau ~ half-normal(scale), mu flat or N(mean, sd²). Given tau the posterior
 * of mu is normal, so only tau is integrated: Gauss–Legendre, 10 nodes on each panel of (0, top],
 * where the top leaves less than e⁻⁴⁰ of the peak. Conventions: intervals are equal-tailed; the
 * half-normal's scale is the SD of the normal before folding; `logEvidence` is null under the flat
 * prior. Röver 2020 (J Stat Softw 93:6) does the same in R's bayesmeta.
 */
export type BayesianOptions = {
  /** Scale of the half-normal prior of tau, in units of y. */
  readonly tauScale: number
  /** null: flat. */
  readonly muPrior: { readonly mean: number; readonly sd: number } | null
  readonly level?: number
}

export type Summary = {
  readonly mean: number
  readonly sd: number
  readonly median: number
  readonly lower: number
  readonly upper: number
}

export type BayesianMeta = {
  readonly k: number
  readonly mu: Summary
  readonly tau: Summary
  /** True effect in a new study. */
  readonly prediction: Summary
  readonly probabilityMuBelow: (x: number) => number
  readonly probabilityPredictionBelow: (x: number) => number
  readonly muQuantile: (probability: number) => number
  readonly predictionQuantile: (probability: number) => number
  readonly logEvidence: number | null
  /** Largest change of the interval ends of mu when the panels are halved, in posterior SDs. */
  readonly numericalError: number
}

type Component = {
  readonly weight: number
  readonly tau: number
  readonly mean: number
  readonly sd: number
}

/** Fits the model. Errors: those of the data. Defect: a scale or SD not above 0. */
export function fitBayesian(
  yi: ArrayLike<number>,
  vi: ArrayLike<number>,
  options: BayesianOptions,
): Result<BayesianMeta, MetaError> {
  if (!(options.tauScale > 0)) {
    throw new Error(`fitBayesian: tauScale > 0, got ${options.tauScale}`)
  }
  if (options.muPrior !== null && !(options.muPrior.sd > 0)) {
    throw new Error(`fitBayesian: muPrior.sd > 0, got ${options.muPrior.sd}`)
  }
  const design = makeDesign(yi, vi, [])
  if (!design.ok) return design
  const { y, v } = design.value
  const coarse = integrate(y, v, options, 24)
  const fine = integrate(y, v, options, 48)
  const tail = (1 - (options.level ?? 0.95)) / 2
  const mu = describe(fine.components, (c) => c.sd, tail)
  const prediction = describe(fine.components, predictionSd, tail)
  const rough = describe(coarse.components, (c) => c.sd, tail)
  return ok({
    k: y.length,
    mu,
    prediction,
    tau: describeTau(fine.components, fine.massBelow, fine.top, tail),
    probabilityMuBelow: (x) => mixtureLower(fine.components, (c) => c.sd, x),
    probabilityPredictionBelow: (x) => mixtureLower(fine.components, predictionSd, x),
    muQuantile: (probability) => mixtureQuantile(fine.components, (c) => c.sd, probability),
    predictionQuantile: (probability) =>
      mixtureQuantile(fine.components, predictionSd, probability),
    logEvidence: options.muPrior === null ? null : fine.logIntegral,
    numericalError:
      Math.max(Math.abs(mu.lower - rough.lower), Math.abs(mu.upper - rough.upper)) / mu.sd,
  })
}

function predictionSd(component: Component): number {
  return Math.hypot(component.sd, component.tau)
}

/** ln p(y | tau) p(tau), and the posterior of mu given tau. */
function atTau(
  y: Float64Array,
  v: Float64Array,
  { tauScale, muPrior }: BayesianOptions,
  tau: number,
): { log: number; mean: number; sd: number } {
  let precision = muPrior === null ? 0 : 1 / muPrior.sd ** 2
  let score = muPrior === null ? 0 : muPrior.mean * precision
  let logDensity = 0
  for (let i = 0; i < y.length; i++) {
    const variance = v[i]! + tau * tau
    precision += 1 / variance
    score += y[i]! / variance
    logDensity -= 0.5 * Math.log(2 * Math.PI * variance)
  }
  const mean = score / precision
  for (let i = 0; i < y.length; i++) logDensity -= (0.5 * (y[i]! - mean) ** 2) / (v[i]! + tau * tau)
  if (muPrior !== null) {
    logDensity -= Math.log(muPrior.sd) + 0.5 * ((mean - muPrior.mean) / muPrior.sd) ** 2
  } else {
    logDensity += 0.5 * Math.log(2 * Math.PI)
  }
  logDensity -= 0.5 * Math.log(precision)
  const logPrior = 0.5 * Math.log(2 / Math.PI) - Math.log(tauScale) - 0.5 * (tau / tauScale) ** 2
  return { log: logDensity + logPrior, mean, sd: 1 / Math.sqrt(precision) }
}

function integrate(
  y: Float64Array,
  v: Float64Array,
  options: BayesianOptions,
  panels: number,
): {
  components: Component[]
  logIntegral: number
  top: number
  massBelow: (tau: number) => number
} {
  const log = (tau: number): number => atTau(y, v, options, tau).log
  let peak = log(0)
  for (let i = 1; i <= 400; i++) peak = Math.max(peak, log((options.tauScale * 9 * i) / 400))
  let top = 9 * options.tauScale
  while (top > 1e-9 * options.tauScale && log(top / 1.3) < peak - 40) top /= 1.3
  const components: Component[] = []
  const edge = (panel: number): number => top * (panel / panels) ** 2
  const cumulated = [0]
  let total = 0
  for (let panel = 0; panel < panels; panel++) {
    // Panels grow quadratically: fine near 0, where the density of tau has its edge.
    const half = (edge(panel + 1) - edge(panel)) / 2
    for (const [node, weight] of gaussLegendre) {
      const tau = edge(panel) + half * (1 + node)
      const { log: value, mean, sd } = atTau(y, v, options, tau)
      const mass = half * weight * Math.exp(value - peak)
      total += mass
      components.push({ weight: mass, tau, mean, sd })
    }
    cumulated.push(total)
  }
  const massBelow = (tau: number): number => {
    const panel = Math.min(panels - 1, Math.floor(panels * Math.sqrt(tau / top)))
    const half = (tau - edge(panel)) / 2
    let mass = cumulated[panel]!
    for (const [node, weight] of gaussLegendre) {
      mass += half * weight * Math.exp(log(edge(panel) + half * (1 + node)) - peak)
    }
    return mass / total
  }
  return {
    components: components.map((c) => ({ ...c, weight: c.weight / total })),
    logIntegral: peak + Math.log(total),
    top,
    massBelow,
  }
}

/** Nodes and weights of 10-point Gauss–Legendre on [−1, 1] (Abramowitz and Stegun, table 25.4). */
const gaussLegendre: readonly (readonly [number, number])[] = [
  [0.14887433898163122, 0.29552422471475287],
  [0.4333953941292472, 0.26926671930999635],
  [0.6794095682990244, 0.21908636251598204],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.06667134430868814],
].flatMap(([x, w]) => [
  [-x!, w!],
  [x!, w!],
])

function mixtureLower(
  components: readonly Component[],
  sdOf: (component: Component) => number,
  x: number,
): number {
  let sum = 0
  for (const c of components)
    if (c.weight > 0) sum += c.weight * normalLower((x - c.mean) / sdOf(c))
  return sum
}

function mixtureQuantile(
  components: readonly Component[],
  sdOf: (component: Component) => number,
  probability: number,
): number {
  if (!(probability > 0 && probability < 1)) {
    throw new Error(`quantile: 0 < probability < 1, got ${probability}`)
  }
  let low = Infinity
  let high = -Infinity
  for (const c of components) {
    low = Math.min(low, c.mean - 12 * sdOf(c))
    high = Math.max(high, c.mean + 12 * sdOf(c))
  }
  for (let i = 0; i < 200 && high - low > 1e-14 * Math.max(Math.abs(low), Math.abs(high)); i++) {
    const middle = (low + high) / 2
    if (mixtureLower(components, sdOf, middle) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function describe(
  components: readonly Component[],
  sdOf: (component: Component) => number,
  tail: number,
): Summary {
  let mean = 0
  for (const c of components) mean += c.weight * c.mean
  let variance = 0
  for (const c of components) variance += c.weight * (sdOf(c) ** 2 + (c.mean - mean) ** 2)
  return {
    mean,
    sd: Math.sqrt(variance),
    median: mixtureQuantile(components, sdOf, 0.5),
    lower: mixtureQuantile(components, sdOf, tail),
    upper: mixtureQuantile(components, sdOf, 1 - tail),
  }
}

/** tau's own summary; its quantiles by bisection on the integrated density. */
function describeTau(
  components: readonly Component[],
  massBelow: (tau: number) => number,
  top: number,
  tail: number,
): Summary {
  let mean = 0
  let square = 0
  for (const c of components) {
    mean += c.weight * c.tau
    square += c.weight * c.tau * c.tau
  }
  const quantile = (probability: number): number => {
    let low = 0
    let high = top
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2
      if (massBelow(middle) < probability) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  return {
    mean,
    sd: Math.sqrt(Math.max(0, square - mean * mean)),
    median: quantile(0.5),
    lower: quantile(tail),
    upper: quantile(1 - tail),
  }
}
