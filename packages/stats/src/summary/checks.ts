import type { Analysis } from '../inference/analysis.ts'
import { fillCutpoints } from '../inference/coefficients.ts'
import type { Draws } from '../inference/draws.ts'
import { fittedMedian } from './fitted.ts'

/** A source of uniform numbers in [0, 1), seeded by the caller. */
export type UniformSource = { nextUniform(): number }

export type CheckName =
  'zeros' | 'maximum' | 'variance' | 'lag-1-autocorrelation' | 'residual-autocorrelation'

export type WarningCode =
  | 'more-zeros-than-model'
  | 'fewer-zeros-than-model'
  | 'larger-maximum-than-model'
  | 'smaller-maximum-than-model'
  | 'more-spread-than-model'
  | 'less-spread-than-model'
  | 'more-autocorrelation-than-model'
  | 'less-autocorrelation-than-model'
  | 'residuals-autocorrelated'

export type ModelCheck = {
  readonly name: CheckName
  /** The statistic of the data. */
  readonly value: number
  /** Share of replicated data sets with a larger statistic, ties counted half; null where not replicated. */
  readonly tail: number | null
  readonly warning: WarningCode | null
}

/** A check warns when the data lie outside the central 99 % of the replicates. */
const TAIL = 0.005
const REPLICATES = 400
/** With fewer nights that differ from the commonest one, ±3/√n does not hold: two events side by side exceed it. */
const FEWEST = 10

const CODES: {
  readonly [K in Exclude<CheckName, 'residual-autocorrelation'>]: readonly [
    WarningCode,
    WarningCode,
  ]
} = {
  zeros: ['more-zeros-than-model', 'fewer-zeros-than-model'],
  maximum: ['larger-maximum-than-model', 'smaller-maximum-than-model'],
  variance: ['more-spread-than-model', 'less-spread-than-model'],
  'lag-1-autocorrelation': ['more-autocorrelation-than-model', 'less-autocorrelation-than-model'],
}

/**
 * Posterior predictive checks: replicated diaries with new paths at draws of the joint posterior,
 * compared in the share of zeros, the maximum, the variance and the lag-1 autocorrelation; and the lag-1
 * autocorrelation of the residuals from the fitted curve against 3/√n, where at least 10 nights differ from the commonest. Needs an analysis with its
 * absolute effects (the joint draws). Statistics that say nothing for a family are left out.
 */
export function checkModel(analysis: Analysis, random: UniformSource): readonly ModelCheck[] {
  const { draws, fits } = analysis.state
  const first = fits[0]
  if (draws === null || first === undefined) {
    throw new Error('checkModel: the analysis must keep its draws (skip.absolute not set)')
  }
  const { family } = analysis.series
  const { observed, outcome } = first.fit.problem
  const names: Exclude<CheckName, 'residual-autocorrelation'>[] =
    family === 'bernoulli'
      ? ['lag-1-autocorrelation']
      : family === 'gaussian'
        ? ['maximum', 'variance', 'lag-1-autocorrelation']
        : ['zeros', 'maximum', 'variance', 'lag-1-autocorrelation']
  const actual = names.map((name) => statistic(name, outcome, observed))
  const above = names.map(() => 0)
  const replicate = new Float64Array(outcome.length)
  let draw = 0
  let upTo = draws.weight[0]!
  for (let r = 0; r < REPLICATES; r++) {
    while (draw < draws.count - 1 && upTo < (r + 0.5) / REPLICATES) upTo += draws.weight[++draw]!
    simulate(analysis, draws, draw, random, replicate)
    names.forEach((name, i) => {
      const value = statistic(name, replicate, observed)
      if (Math.abs(value - actual[i]!) <= 1e-12 * (1 + Math.abs(value))) above[i]! += 0.5
      else if (value > actual[i]!) above[i]! += 1
    })
  }
  const checks: ModelCheck[] = names.map((name, i) => {
    const tail = above[i]! / REPLICATES
    const [high, low] = CODES[name]
    return {
      name,
      value: actual[i]!,
      tail,
      warning: tail < TAIL ? high : tail > 1 - TAIL ? low : null,
    }
  })
  const residual = residualAutocorrelation(analysis)
  checks.push({
    name: 'residual-autocorrelation',
    value: residual,
    tail: null,
    warning:
      residual > 3 / Math.sqrt(analysis.observed) && unusualNights(outcome, observed) >= FEWEST
        ? 'residuals-autocorrelated'
        : null,
  })
  return checks
}

/** Nights whose outcome is not the commonest one. */
function unusualNights(outcome: Float64Array, observed: Uint8Array): number {
  const counts = new Map<number, number>()
  outcome.forEach((y, t) => {
    if (observed[t] === 1) counts.set(y, (counts.get(y) ?? 0) + 1)
  })
  const all = [...counts.values()]
  return all.reduce((sum, count) => sum + count, 0) - Math.max(0, ...all)
}

/** Lag-1 autocorrelation over pairs of neighbouring observed nights of the residuals from the fitted median. */
function residualAutocorrelation(analysis: Analysis): number {
  const { problem } = analysis.state.fits[0]!.fit
  const { family } = analysis.series
  const expected = fittedMedian(analysis)
  const residual = new Float64Array(problem.nights)
  for (let t = 0; t < problem.nights; t++) {
    if (problem.observed[t] === 0) continue
    const mean = expected(t)
    const spread =
      family === 'poisson' || family === 'negbin'
        ? Math.sqrt(mean + 1e-9)
        : family === 'bernoulli'
          ? Math.sqrt(mean * (1 - mean) + 1e-9)
          : 1
    residual[t] = (problem.outcome[t]! - mean) / spread
  }
  return lagOne(residual, problem.observed)
}

function statistic(
  name: Exclude<CheckName, 'residual-autocorrelation'>,
  y: Float64Array,
  observed: Uint8Array,
): number {
  let n = 0
  let zeros = 0
  let maximum = -Infinity
  let sum = 0
  for (let t = 0; t < y.length; t++) {
    if (observed[t] === 0) continue
    n++
    if (y[t] === 0) zeros++
    maximum = Math.max(maximum, y[t]!)
    sum += y[t]!
  }
  switch (name) {
    case 'zeros':
      return zeros / n
    case 'maximum':
      return maximum
    case 'variance': {
      let squares = 0
      for (let t = 0; t < y.length; t++) if (observed[t] === 1) squares += (y[t]! - sum / n) ** 2
      return squares / n
    }
    case 'lag-1-autocorrelation':
      return lagOne(y, observed)
  }
}

function lagOne(y: Float64Array, observed: Uint8Array): number {
  let n = 0
  let sum = 0
  for (let t = 0; t < y.length; t++) {
    if (observed[t] === 0) continue
    n++
    sum += y[t]!
  }
  const mean = sum / n
  let squares = 0
  let products = 0
  let pairs = 0
  for (let t = 0; t < y.length; t++) {
    if (observed[t] === 0) continue
    squares += (y[t]! - mean) ** 2
    if (t > 0 && observed[t - 1] === 1) {
      products += (y[t]! - mean) * (y[t - 1]! - mean)
      pairs++
    }
  }
  return squares > 0 && pairs > 0 ? products / pairs / (squares / n) : 0
}

/** One replicated diary at a draw: a new path, then new outcomes on the observed nights. */
function simulate(
  analysis: Analysis,
  draws: Draws,
  draw: number,
  random: UniformSource,
  out: Float64Array,
): void {
  const { problem } = analysis.state.fits[0]!.fit
  const { linearCount, cutCount, nights, observed } = problem
  const columns = problem.columns[draws.halfLife[draw]!]!
  const offset = draw * draws.dimension
  const sigma = draws.sigma[draw]!
  const rho = draws.rho[draw]!
  const phi = draws.phi[draw]!
  const cuts = new Float64Array(cutCount)
  fillCutpoints(problem, draws.beta, offset + linearCount, cuts)
  const innovation = sigma * Math.sqrt((1 - rho) * (1 + rho))
  let u = sigma * normal(random)
  for (let t = 0; t < nights; t++) {
    if (t > 0) u = rho * u + innovation * normal(random)
    if (observed[t] === 0) continue
    let eta = u
    for (let j = 0; j < linearCount; j++) eta += draws.beta[offset + j]! * columns[j]![t]!
    switch (problem.family) {
      case 'poisson':
        out[t] = poisson(Math.exp(Math.min(eta, 30)), random)
        break
      case 'negbin': {
        const size = 1 / (phi * phi)
        out[t] = poisson((Math.exp(Math.min(eta, 30)) * gamma(size, random)) / size, random)
        break
      }
      case 'bernoulli':
        out[t] = random.nextUniform() < 1 / (1 + Math.exp(-eta)) ? 1 : 0
        break
      case 'ordinal': {
        const uniform = Math.min(1 - 1e-15, Math.max(1e-15, random.nextUniform()))
        const latent = eta + Math.log(uniform / (1 - uniform))
        out[t] = cuts.reduce((count, cut) => count + (latent > cut ? 1 : 0), 0)
        break
      }
      case 'gaussian':
        out[t] = eta + phi * normal(random)
    }
  }
}

/** Box–Muller. */
function normal(random: UniformSource): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.nextUniform()))
  return radius * Math.cos(2 * Math.PI * random.nextUniform())
}

/** Poisson: multiplication below 30, else the normal approximation (enough for a check). */
function poisson(mean: number, random: UniformSource): number {
  if (!(mean < 30)) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
  const limit = Math.exp(-mean)
  let count = 0
  let product = random.nextUniform()
  while (product > limit) {
    count++
    product *= random.nextUniform()
  }
  return count
}

/** Gamma with unit scale: Marsaglia and Tsang 2000. */
function gamma(shape: number, random: UniformSource): number {
  if (shape < 1) return gamma(shape + 1, random) * Math.pow(1 - random.nextUniform(), 1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const z = normal(random)
    const v = (1 + c * z) ** 3
    if (v <= 0) continue
    if (Math.log(1 - random.nextUniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v
  }
}
