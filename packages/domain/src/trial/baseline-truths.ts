import { createRandom, drawGamma, err, ok } from '@legwork/base'
import type { Random, Result } from '@legwork/base'
import { analyse, normalPrior } from '@legwork/stats'
import type { AnalysisError, TrialTruth } from '@legwork/stats'
import type { TrialOutcome } from './outcome.ts'

/** Why the baseline tells nothing about what a trial could show. */
export type BaselineTruthError = AnalysisError

/** A truth without treatment, drawn from what the baseline leaves possible. */
export type UntreatedTruth = Omit<TrialTruth, 'effects' | 'halfLife'>

/**
 * The person's own complaint without treatment, as `count` equally likely truths from the posterior of the baseline
 * nights under the engine's model: level, how much nights differ, how much a night resembles the one before. `values` has
 * one entry a night, null where nothing was told. Baseline nights have one arm; the engine compares two, so every other
 * night is called the second arm with an effect that is fixed at nothing.
 */
export function baselineTruths(
  outcome: TrialOutcome,
  values: readonly (number | null)[],
  count: number,
  seed: number,
): Result<readonly UntreatedTruth[], BaselineTruthError> {
  const { family, categories, scale } = outcome
  const low = family === 'ordinal' ? (categories?.low ?? 0) : 0
  const steps = (categories?.high ?? 10) - (categories?.low ?? 0) + 1
  let told = 0
  const analysed = analyse(
    {
      family,
      outcome: values.map((value) => (value === null ? null : value - low)),
      arm: values.map((value) => (value === null ? 0 : told++ % 2)),
      armCount: 2,
      ...(family === 'ordinal' ? { categories: steps } : {}),
    },
    {
      priors: [{ name: 'none', prior: normalPrior(0, fixedEffectSd(outcome)) }],
      effort: 'fast',
      ...(scale === undefined ? {} : { scale }),
    },
  )
  if (!analysed.ok) return analysed
  const { draws } = analysed.value.state
  if (draws === null || draws.count < count)
    return err({ type: 'numerical-failure', stage: 'baseline' })
  const random = createRandom(seed)
  return ok(
    Array.from({ length: count }, (_, i) => {
      const sigma = draws.sigma[i] ?? 0
      const plain = {
        family,
        trend: 0,
        sigma,
        rho: Math.max(-0.99, Math.min(0.99, draws.rho[i] ?? 0)),
        dispersion: family === 'negbin' || family === 'gaussian' ? (draws.phi[i] ?? 0) : 0,
      }
      if (family !== 'ordinal') return { ...plain, intercept: draws.beta[i * draws.dimension] ?? 0 }
      const shares = drawShares(values, low, steps, random)
      return { ...plain, intercept: 0, cutpoints: cutpointsFor(shares, sigma) }
    }),
  )
}

/** SD of an effect that is fixed at nothing: a thousandth on a log ratio, a five-thousandth of the scale of a measurement. */
const fixedEffectSd = ({ family, scale }: TrialOutcome): number =>
  family === 'gaussian' && scale !== undefined ? 2e-4 * (scale.high - scale.low) : 1e-3

/** Shares of the steps of a score: a draw from Dirichlet(counts + 1 / steps). */
function drawShares(
  values: readonly (number | null)[],
  low: number,
  steps: number,
  random: Random,
): number[] {
  const counts = new Array<number>(steps).fill(1 / steps)
  for (const value of values)
    if (value !== null) counts[value - low] = (counts[value - low] ?? 0) + 1
  const drawn = counts.map((shape) => Math.max(drawGamma(random, shape, 1), smallestShare))
  const total = drawn.reduce((sum, each) => sum + each, 0)
  return drawn.map((each) => each / total)
}

const smallestShare = 1e-9

/** Cutpoints under which the steps have these shares, the chain averaged over its stationary law; strictly rising. */
function cutpointsFor(shares: readonly number[], sigma: number): number[] {
  let below = 0
  let last = -Infinity
  return shares.slice(0, -1).map((share) => {
    below += share
    const target = Math.min(1 - 1e-9, Math.max(1e-9, below))
    const cut = rootOf((c) => averaged((u) => logistic(c - u), sigma) - target, -60, 60)
    last = Math.max(cut, last + 1e-6)
    return last
  })
}

export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
}

/** E[f(u)], u ~ N(0, sigma²), by the trapezoid rule on ±6 SD: exact to 1e-8 for smooth f. */
export function averaged(f: (u: number) => number, sigma: number): number {
  if (sigma === 0) return f(0)
  const points = 61
  let sum = 0
  let weights = 0
  for (let i = 0; i < points; i++) {
    const z = -6 + (12 * i) / (points - 1)
    const weight = Math.exp((-z * z) / 2)
    sum += weight * f(sigma * z)
    weights += weight
  }
  return sum / weights
}

/** The root of a rising function between two ends, to 1e-10; an end when there is none between. */
export function rootOf(f: (x: number) => number, from: number, to: number): number {
  let low = from
  let high = to
  for (let i = 0; i < 80 && high - low > 1e-10; i++) {
    const middle = (low + high) / 2
    if (f(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
