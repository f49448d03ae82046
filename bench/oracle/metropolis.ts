import { createRandom, drawNormal } from '@legwork/base'
import { emptyParameters, exposureColumns, logPrior, type OracleProblem } from './model.ts'
import { TRUTH_PROBABILITIES } from './oracle.ts'

export type LongRun = {
  readonly iterations: number
  readonly chains: number
  readonly mean: number
  readonly sd: number
  readonly quantiles: readonly number[]
  readonly below: number
  /** Largest Monte Carlo standard error over the quantiles in SDs, by batch means. */
  readonly mcse: number
}

function logFactorials(largest: number): Float64Array {
  const table = new Float64Array(largest + 1)
  for (let n = 2; n <= largest; n++) table[n] = table[n - 1]! + Math.log(n)
  return table
}

/**
 * Plain Metropolis over every parameter and every night of the path, without any filter or
 * integration: single-night moves of u, moves of each parameter with u fixed, and the same moves with
 * the predictor (or the standardised path) fixed, which makes the chain mix. One effect, one half-life.
 */
export function metropolis(
  problem: OracleProblem,
  iterations: number,
  chains: number,
  seed: number,
): LongRun {
  const all: Float64Array[] = []
  for (let chain = 0; chain < chains; chain++) all.push(oneChain(problem, iterations, seed, chain))
  const merged = Float64Array.from(all.flatMap((values) => [...values]))
  const mean = merged.reduce((a, b) => a + b, 0) / merged.length
  const sd = Math.sqrt(merged.reduce((a, b) => a + (b - mean) ** 2, 0) / merged.length)
  const quantile = (values: Float64Array): number[] => {
    const sorted = values.slice().sort()
    return TRUTH_PROBABILITIES.map((p) => {
      const at = p * (sorted.length - 1)
      const i = Math.floor(at)
      return sorted[i]! + (at - i) * (sorted[Math.min(i + 1, sorted.length - 1)]! - sorted[i]!)
    })
  }
  const quantiles = quantile(merged)
  // The error of a quantile q is that of the share below q, over the density there: batch means.
  const BATCHES = 25
  const errors = quantiles.map((q) => {
    const shares = all.flatMap((values) => {
      const size = Math.floor(values.length / BATCHES)
      return Array.from({ length: BATCHES }, (_, b) => {
        let below = 0
        for (let i = b * size; i < (b + 1) * size; i++) if (values[i]! <= q) below++
        return below / size
      })
    })
    const average = shares.reduce((a, b) => a + b, 0) / shares.length
    const variance =
      shares.reduce((a, b) => a + (b - average) ** 2, 0) / (shares.length - 1) / shares.length
    const width = 0.15 * sd
    let near = 0
    for (const value of merged) if (Math.abs(value - q) < width) near++
    return Math.sqrt(variance) / (near / merged.length / (2 * width)) / sd
  })
  let below = 0
  for (const value of merged) if (value < 0) below++
  return {
    iterations,
    chains,
    mean,
    sd,
    quantiles,
    below: below / merged.length,
    mcse: Math.max(...errors),
  }
}

function oneChain(
  problem: OracleProblem,
  iterations: number,
  seed: number,
  chain: number,
): Float64Array {
  const random = createRandom(seed, 500 + chain)
  const { family } = problem
  const nights = problem.outcome.length
  const y = Float64Array.from(problem.outcome, (value) => value ?? 0)
  const used = problem.outcome.map(
    (value, t) => value !== null && (problem.arm[t] ?? null) !== null,
  )
  const [x] = exposureColumns(problem, problem.halfLives[0]!.days)
  const time = Float64Array.from({ length: nights }, (_, t) => (t + 1 - (nights + 1) / 2) / nights)
  const factorials = logFactorials(family === 'negbin' || family === 'poisson' ? Math.max(...y) : 0)
  const p = emptyParameters(problem)
  p.sigma = 0.5
  p.rho = 0.3
  p.phi = 0.5
  p.cuts.forEach((_, k) => (p.cuts[k] = -1 + (2 * k) / Math.max(1, p.cuts.length - 1)))
  const u = Float64Array.from({ length: nights }, () => drawNormal(random, 0, 0.3))

  const night = (t: number, path: number): number => {
    if (!used[t]) return 0
    const eta = p.b0 + p.effects[0]! * x![t]! + p.b2 * time[t]! + path
    const value = y[t]!
    switch (family) {
      case 'poisson':
        return value * eta - Math.exp(eta) - factorials[value]!
      case 'negbin': {
        const size = 1 / (p.phi * p.phi)
        const mu = Math.exp(eta)
        // Written so that it stays right when size is huge.
        let log = value * eta - size * Math.log1p(mu / size)
        for (let i = 0; i < value; i++) log += Math.log((size + i) / (size + mu))
        return log - factorials[value]!
      }
      case 'bernoulli':
        return -Math.log1p(Math.exp(value === 1 ? -eta : eta))
      case 'ordinal': {
        const high = value < p.cuts.length ? 1 / (1 + Math.exp(eta - p.cuts[value]!)) : 1
        const low = value > 0 ? 1 / (1 + Math.exp(eta - p.cuts[value - 1]!)) : 0
        return Math.log(high - low)
      }
      case 'gaussian':
        return -0.5 * ((value - eta) / p.phi) ** 2 - Math.log(p.phi)
    }
  }
  const likelihood = (path: Float64Array): number => {
    let sum = 0
    for (let t = 0; t < nights; t++) sum += night(t, path[t]!)
    return sum
  }
  const pathPrior = (path: Float64Array): number => {
    const noise = p.sigma ** 2 * (1 - p.rho ** 2)
    let sum = -0.5 * (path[0]! / p.sigma) ** 2 - Math.log(p.sigma)
    for (let t = 1; t < nights; t++) sum -= (0.5 * (path[t]! - p.rho * path[t - 1]!) ** 2) / noise
    return sum - 0.5 * (nights - 1) * Math.log(noise)
  }
  let logLik = likelihood(u)
  let logPath = pathPrior(u)
  let logPar = logPrior(problem, p)
  const other = new Float64Array(nights)
  const scales = new Map<string, { size: number; n: number }>()
  const move = (
    name: string,
    burning: boolean,
    attempt: (step: number) => number,
    undo: (step: number) => void,
  ): void => {
    const state = scales.get(name) ?? { size: 0.3, n: 0 }
    scales.set(name, state)
    const step = drawNormal(random, 0, state.size)
    const gain = attempt(step)
    const accepted = Math.log(random.nextUniform()) < gain
    if (!accepted) undo(step)
    if (burning) state.size *= Math.exp(((accepted ? 1 : 0) - 0.4) / Math.sqrt(++state.n))
  }
  /** Changes one parameter; keepEta(step) gives the path that leaves the predictor as it was. */
  const parameterMove = (
    name: string,
    burning: boolean,
    change: (step: number) => number,
    counter: ((t: number, step: number) => number) | null,
  ): void => {
    let [lik, path, par] = [0, 0, 0]
    let jacobian = 0
    const before = { ...p, effects: p.effects.slice(), cuts: p.cuts.slice() }
    const target = counter === null ? u : other
    move(
      name,
      burning,
      (step) => {
        jacobian = change(step)
        if (counter !== null) for (let t = 0; t < nights; t++) other[t] = counter(t, step)
        par = logPrior(problem, p)
        if (!Number.isFinite(par) || jacobian === -Infinity) return -Infinity
        path = pathPrior(target)
        lik = likelihood(target)
        const gain = lik + path + par - logLik - logPath - logPar + jacobian
        return Number.isNaN(gain) ? -Infinity : gain
      },
      () => {
        p.effects.set(before.effects)
        p.cuts.set(before.cuts)
        p.b0 = before.b0
        p.b2 = before.b2
        p.sigma = before.sigma
        p.rho = before.rho
        p.phi = before.phi
        lik = logLik
        path = logPath
        par = logPar
        other.set(u)
      },
    )
    if (counter !== null) u.set(other)
    logLik = lik
    logPath = path
    logPar = par
  }
  const kept = new Float64Array(iterations)
  const burn = Math.floor(iterations / 10)
  for (let n = -burn; n < iterations; n++) {
    const burning = n < 0
    const noise = p.sigma ** 2 * (1 - p.rho ** 2)
    const siteScale = 2 * Math.sqrt(noise / (1 + p.rho ** 2))
    for (let t = 0; t < nights; t++) {
      const now = u[t]!
      const next = now + drawNormal(random, 0, siteScale)
      const local = (value: number): number => {
        let sum =
          t === 0
            ? -0.5 * (value / p.sigma) ** 2
            : (-0.5 * (value - p.rho * u[t - 1]!) ** 2) / noise
        if (t + 1 < nights) sum -= (0.5 * (u[t + 1]! - p.rho * value) ** 2) / noise
        return sum
      }
      const pathGain = local(next) - local(now)
      const likGain = night(t, next) - night(t, now)
      if (Math.log(random.nextUniform()) < pathGain + likGain) {
        u[t] = next
        logLik += likGain
        logPath += pathGain
      }
    }
    const b1 = (step: number): number => ((p.effects[0]! += step), 0)
    const b2 = (step: number): number => ((p.b2 += step), 0)
    const shift = (step: number): number => {
      if (family === 'ordinal') for (let k = 0; k < p.cuts.length; k++) p.cuts[k]! -= step
      else p.b0 += step
      return 0
    }
    parameterMove('b1', burning, b1, null)
    parameterMove('b1 with path', burning, b1, (t, step) => u[t]! - step * x![t]!)
    parameterMove('b2', burning, b2, null)
    parameterMove('b2 with path', burning, b2, (t, step) => u[t]! - step * time[t]!)
    parameterMove('level', burning, shift, null)
    parameterMove('level with path', burning, shift, (t, step) => u[t]! - step)
    for (let k = 0; k < p.cuts.length; k++)
      parameterMove(
        `cut ${k}`,
        burning,
        (step) => {
          p.cuts[k]! += step
          return (k > 0 && p.cuts[k]! <= p.cuts[k - 1]!) ||
            (k + 1 < p.cuts.length && p.cuts[k]! >= p.cuts[k + 1]!)
            ? -Infinity
            : 0
        },
        null,
      )
    const scale = (step: number): number => ((p.sigma *= Math.exp(step)), step)
    parameterMove('sigma', burning, scale, null)
    // Path and sigma scaled together: the Jacobian has one factor a night more.
    parameterMove(
      'sigma with path',
      burning,
      (step) => scale(step) + nights * step,
      (t, step) => u[t]! * Math.exp(step),
    )
    parameterMove(
      'rho',
      burning,
      (step) => {
        p.rho += step
        return Math.abs(p.rho) < 1 ? 0 : -Infinity
      },
      null,
    )
    if (family === 'negbin' || family === 'gaussian')
      parameterMove('phi', burning, (step) => ((p.phi *= Math.exp(step)), step), null)
    if (n >= 0) kept[n] = p.effects[0]!
  }
  return kept
}
