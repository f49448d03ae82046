import { drawNormal } from '@legwork/base'
import type { Random } from '@legwork/base'
import type { StoredCurve } from '../../src/pooling/curve.ts'

/**
 * An independent check of the pooled posterior: random-walk Metropolis over (mu, tau) with every
 * ∫ L(b) N(b; mu, tau²) db by a plain trapezoid sum on one fine grid. It shares nothing with `pool` but
 * the stored curves: own interpolation (four-point Lagrange), own integrals, no quadrature rule.
 */
export type MetropolisSetting = {
  readonly muSd: number
  readonly tauScale: number
  readonly iterations: number
  readonly batches: number
  readonly steps: readonly [mu: number, tau: number]
}

export type MetropolisSummary = {
  readonly mean: number
  readonly sd: number
  readonly quantiles: Readonly<Record<string, number>>
  /** Monte Carlo standard errors by batch means, in posterior SDs: of the mean, largest of the quantiles */
  readonly mcseMean: number
  readonly mcseQuantile: number
}

const step = 0.04
const low = -8
const high = 6
const points = Math.round((high - low) / step) + 1
const levels = ['0.025', '0.05', '0.25', '0.5', '0.75', '0.95', '0.975'] as const

function lagrange(curve: StoredCurve, b: number): number {
  const { grid, logLikelihood: y } = curve
  const n = grid.length
  let i = 1
  while (i < n - 3 && grid[i + 1]! < b) i++
  let sum = 0
  for (let j = i - 1; j < i + 3; j++) {
    let term = y[j]!
    for (let k = i - 1; k < i + 3; k++) if (k !== j) term *= (b - grid[k]!) / (grid[j]! - grid[k]!)
    sum += term
  }
  return sum
}

export function tabulate(curves: readonly StoredCurve[]): Float64Array[] {
  return curves.map((curve) => {
    const top = Math.max(...curve.logLikelihood)
    const first = curve.grid[0]!
    const last = curve.grid[curve.grid.length - 1]!
    return Float64Array.from({ length: points }, (_, k) => {
      const b = low + k * step
      return b < first || b > last ? 0 : Math.exp(lagrange(curve, b) - top)
    })
  })
}

export function metropolis(
  tables: readonly Float64Array[],
  setting: MetropolisSetting,
  random: Random,
): { mu: MetropolisSummary; tau: MetropolisSummary; accepted: number } {
  const normal = new Float64Array(points)
  const logTarget = (mu: number, tau: number): number => {
    // the sum resolves the normal from 1.5 steps on; on these data nothing is below (6 SD of tau away)
    if (tau < 1.5 * step) return -Infinity
    const from = Math.max(0, Math.ceil((mu - 9 * tau - low) / step))
    const to = Math.min(points - 1, Math.floor((mu + 9 * tau - low) / step))
    for (let k = from; k <= to; k++) {
      const z = (low + k * step - mu) / tau
      normal[k] = Math.exp(-0.5 * z * z)
    }
    let sum =
      -0.5 * (mu / setting.muSd) ** 2 -
      0.5 * (tau / setting.tauScale) ** 2 -
      tables.length * Math.log(tau)
    for (const table of tables) {
      let integral = 0
      for (let k = from; k <= to; k++) integral += table[k]! * normal[k]!
      sum += Math.log(integral)
    }
    return sum
  }
  let mu = -0.5
  let tau = 0.5
  let here = logTarget(mu, tau)
  const kept = {
    mu: new Float64Array(setting.iterations),
    tau: new Float64Array(setting.iterations),
  }
  let accepted = 0
  const warmUp = 2000
  for (let i = -warmUp; i < setting.iterations; i++) {
    const newMu = mu + drawNormal(random, 0, setting.steps[0])
    const newTau = Math.abs(tau + drawNormal(random, 0, setting.steps[1]))
    const there = logTarget(newMu, newTau)
    if (Math.log(random.nextUniform()) < there - here) {
      mu = newMu
      tau = newTau
      here = there
      if (i >= 0) accepted++
    }
    if (i >= 0) {
      kept.mu[i] = mu
      kept.tau[i] = tau
    }
  }
  return {
    mu: summary(kept.mu, setting.batches),
    tau: summary(kept.tau, setting.batches),
    accepted: accepted / setting.iterations,
  }
}

function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1)
  const i = Math.min(sorted.length - 2, Math.floor(at))
  return sorted[i]! + (at - i) * (sorted[i + 1]! - sorted[i]!)
}

const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

function spread(values: readonly number[]): number {
  const mean = average(values)
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1))
}

function summary(values: Float64Array, batches: number): MetropolisSummary {
  const sorted = Float64Array.from(values).sort()
  let mean = 0
  for (const v of values) mean += v / values.length
  let variance = 0
  for (const v of values) variance += (v - mean) ** 2 / values.length
  const sd = Math.sqrt(variance)
  const size = Math.floor(values.length / batches)
  const parts = Array.from({ length: batches }, (_, b) =>
    values.slice(b * size, (b + 1) * size).sort(),
  )
  const error = (of: (part: Float64Array) => number) =>
    spread(parts.map(of)) / Math.sqrt(batches) / sd
  return {
    mean,
    sd,
    quantiles: Object.fromEntries(levels.map((p) => [p, quantile(sorted, Number(p))])),
    mcseMean: error((part) => average([...part])),
    mcseQuantile: Math.max(...levels.map((p) => error((part) => quantile(part, Number(p))))),
  }
}
