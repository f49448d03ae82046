import { drawNormal, type Random } from '@legwork/base'
import { latticeVector } from './lattice.ts'
import { student4Cdf, student4LogDensity, student4Quantile } from './student.ts'

export type LogTarget = (x: Float64Array) => number

/** An affine map of independent Student t4 variables, lower triangular, so that x_0 has one variable. */
export type Proposal = { readonly mean: Float64Array; readonly factor: Float64Array[] }

export type Effort = {
  readonly pilotSteps: number
  readonly points: number
  readonly shifts: number
}

/** Number of cosines in which the density of the first coordinate against its proposal is written. */
const COSINES = 48

/** Weighted sums of one random shift, all scaled by exp(−`scale`). */
type ShiftSums = {
  readonly cosines: Float64Array
  first: number
  second: number
  weight: number
  square: number
}

export type Integral = {
  readonly proposal: Proposal
  readonly scale: number
  readonly points: number
  readonly shifts: readonly ShiftSums[]
}

function cholesky(covariance: readonly Float64Array[]): Float64Array[] {
  const d = covariance.length
  const factor = covariance.map(() => new Float64Array(d))
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = covariance[i]![j]!
      for (let k = 0; k < j; k++) sum -= factor[i]![k]! * factor[j]![k]!
      if (i === j) factor[i]![i] = Math.sqrt(Math.max(sum, 1e-10 * covariance[i]![i]! + 1e-14))
      else factor[i]![j] = sum / factor[j]![j]!
    }
  }
  return factor
}

function moments(
  rows: readonly Float64Array[],
  weights: readonly number[],
): { mean: Float64Array; covariance: Float64Array[] } {
  const d = rows[0]!.length
  const mean = new Float64Array(d)
  let total = 0
  rows.forEach((row, n) => {
    total += weights[n]!
    for (let i = 0; i < d; i++) mean[i]! += weights[n]! * row[i]!
  })
  for (let i = 0; i < d; i++) mean[i]! /= total
  const covariance = Array.from({ length: d }, () => new Float64Array(d))
  rows.forEach((row, n) => {
    const w = weights[n]! / total
    for (let i = 0; i < d; i++)
      for (let j = 0; j <= i; j++)
        covariance[i]![j]! += w * (row[i]! - mean[i]!) * (row[j]! - mean[j]!)
  })
  for (let i = 0; i < d; i++) for (let j = 0; j < i; j++) covariance[j]![i] = covariance[i]![j]!
  return { mean, covariance }
}

/** Adaptive random-walk Metropolis, used only to place the proposal. */
function pilot(
  target: LogTarget,
  start: readonly number[],
  spread: readonly number[],
  steps: number,
  random: Random,
): Proposal {
  const d = start.length
  let x: Float64Array = Float64Array.from(start)
  let log = target(x)
  if (!Number.isFinite(log)) throw new Error('pilot: the start must have a finite density')
  let factor: Float64Array[] = Array.from({ length: d }, (_, i) => {
    const row = new Float64Array(d)
    row[i] = spread[i]!
    return row
  })
  let size = 2.4 / Math.sqrt(d)
  const rows: Float64Array[] = []
  const z = new Float64Array(d)
  for (let n = 0; n < steps; n++) {
    for (let i = 0; i < d; i++) z[i] = drawNormal(random, 0, size)
    const candidate = Float64Array.from(x, (value, i) => {
      let sum = value
      for (let j = 0; j <= i; j++) sum += factor[i]![j]! * z[j]!
      return sum
    })
    const next = target(candidate)
    const accept = Math.min(1, Math.exp(next - log))
    if (random.nextUniform() < accept) {
      x = candidate
      log = next
    }
    size *= Math.exp(((accept || 0) - 0.28) / Math.sqrt(n + 4))
    rows.push(x)
    if (n % 250 === 249 && n > 300 && n < steps / 2) {
      factor = cholesky(moments(rows.slice(n >> 1), new Array<number>(n).fill(1)).covariance)
      size = Math.max(size, 0.3 / Math.sqrt(d))
    }
  }
  const kept = rows.slice(steps >> 1)
  const { mean, covariance } = moments(kept, new Array<number>(kept.length).fill(1))
  return { mean, factor: cholesky(covariance) }
}

/** Visits one shifted lattice under the proposal. */
function visit(
  target: LogTarget,
  { mean, factor }: Proposal,
  points: number,
  shift: Float64Array,
  use: (v: number, x: Float64Array, logWeight: number) => void,
): void {
  const d = mean.length
  const vector = latticeVector(points, d)
  let logVolume = 0
  for (let i = 0; i < d; i++) logVolume += Math.log(factor[i]![i]!)
  const z = new Float64Array(d)
  const x = new Float64Array(d)
  for (let n = 0; n < points; n++) {
    let logDensity = -logVolume
    let first = 0
    for (let i = 0; i < d; i++) {
      const raw = ((n * vector[i]!) % points) / points + shift[i]!
      const v = raw >= 1 ? raw - 1 : raw
      if (i === 0) first = v
      z[i] = student4Quantile(v)
      logDensity += student4LogDensity(z[i]!)
    }
    for (let i = 0; i < d; i++) {
      let sum = mean[i]!
      for (let j = 0; j <= i; j++) sum += factor[i]![j]! * z[j]!
      x[i] = sum
    }
    const log = target(x) - logDensity
    use(first, x, Number.isFinite(log) ? log : -Infinity)
  }
}

/** One importance-sampling round that fits the proposal anew, large weights clipped. */
function refine(target: LogTarget, proposal: Proposal, points: number, random: Random): Proposal {
  const rows: Float64Array[] = []
  const logs: number[] = []
  const shift = Float64Array.from(proposal.mean, () => random.nextUniform())
  visit(target, proposal, points, shift, (_, x, log) => {
    rows.push(x.slice())
    logs.push(log)
  })
  const best = Math.max(...logs)
  const raw = logs.map((log) => Math.exp(log - best))
  const average = raw.reduce((a, b) => a + b, 0) / raw.length
  const weights = raw.map((w) => Math.min(w, 30 * average))
  const { mean, covariance } = moments(rows, weights)
  return { mean, factor: cholesky(covariance) }
}

const REFINE = 1021

/** The first coordinate is spread wider, so that its tails get points enough. */
const WIDER = 1.5

/** Randomised lattice importance sampling of exp(target). */
export function integrate(
  target: LogTarget,
  start: readonly number[],
  spread: readonly number[],
  effort: Effort,
  random: Random,
): Integral {
  let proposal = pilot(target, start, spread, effort.pilotSteps, random)
  const refining = start.length > 8 ? 8 * REFINE : REFINE
  for (let round = 0; round < 3; round++) proposal = refine(target, proposal, refining, random)
  for (const row of proposal.factor) row[0]! *= WIDER
  const d = proposal.mean.length
  const stored: { v: Float64Array; x: Float64Array; log: Float64Array }[] = []
  let scale = -Infinity
  for (let s = 0; s < effort.shifts; s++) {
    const shift = Float64Array.from({ length: d }, () => random.nextUniform())
    const v = new Float64Array(effort.points)
    const x = new Float64Array(effort.points)
    const log = new Float64Array(effort.points)
    let n = 0
    visit(target, proposal, effort.points, shift, (first, point, value) => {
      v[n] = first
      x[n] = point[0]!
      log[n++] = value
      if (value > scale) scale = value
    })
    stored.push({ v, x, log })
  }
  const shifts = stored.map(({ v, x, log }) => {
    const sums: ShiftSums = {
      cosines: new Float64Array(COSINES + 1),
      first: 0,
      second: 0,
      weight: 0,
      square: 0,
    }
    for (let n = 0; n < v.length; n++) {
      const w = Math.exp(log[n]! - scale)
      if (w === 0) continue
      sums.weight += w
      sums.square += w * w
      sums.first += w * x[n]!
      sums.second += w * x[n]! * x[n]!
      const c = Math.cos(Math.PI * v[n]!)
      let before = 1
      let cosine = c
      sums.cosines[0]! += w
      for (let k = 1; k <= COSINES; k++) {
        sums.cosines[k]! += w * cosine
        const after = 2 * c * cosine - before
        before = cosine
        cosine = after
      }
    }
    return sums
  })
  return { proposal, scale, points: effort.points, shifts }
}

export type Summary = {
  readonly mean: number
  readonly sd: number
  /** At the probabilities asked for. */
  readonly quantiles: readonly number[]
  readonly below: number
  readonly logEvidence: number
}

type Moments = { readonly total: number; readonly first: number; readonly second: number }

/** Distribution function and moments of the first coordinate over integrals that add up (one per half-life). */
export function distributionOf(
  parts: readonly Integral[],
  which: readonly number[],
): { readonly cdf: (b: number) => number; readonly moments: Moments; readonly top: number } {
  const top = Math.max(...parts.map(({ scale }) => scale))
  let total = 0
  let first = 0
  let second = 0
  const pieces = parts.map(({ proposal, scale, shifts, points }) => {
    const cosines = new Float64Array(COSINES + 1)
    const factor = Math.exp(scale - top) / (points * which.length)
    for (const s of which) {
      const sums = shifts[s]!
      for (let k = 0; k <= COSINES; k++) cosines[k]! += factor * sums.cosines[k]!
      first += factor * sums.first
      second += factor * sums.second
    }
    total += cosines[0]!
    return { mean: proposal.mean[0]!, scale: proposal.factor[0]![0]!, cosines }
  })
  const cdf = (b: number): number => {
    let sum = 0
    for (const { mean, scale, cosines } of pieces) {
      const v = student4Cdf((b - mean) / scale)
      const c = Math.cos(Math.PI * v)
      let before = 0
      let sine = Math.sin(Math.PI * v)
      sum += cosines[0]! * v
      for (let k = 1; k <= COSINES; k++) {
        sum += (2 * cosines[k]! * sine) / (Math.PI * k)
        const after = 2 * c * sine - before
        before = sine
        sine = after
      }
    }
    return sum / total
  }
  return { cdf, moments: { total, first, second }, top }
}

/** Summary of the first coordinate, from some shifts. */
export function summarise(
  parts: readonly Integral[],
  which: readonly number[],
  probabilities: readonly number[],
): Summary {
  const { cdf, moments, top } = distributionOf(parts, which)
  const { total, first, second } = moments
  const mean = first / total
  const sd = Math.sqrt(Math.max(0, second / total - mean * mean))
  const quantiles = probabilities.map((p) => {
    let low = mean - 12 * sd
    let high = mean + 12 * sd
    for (let step = 0; step < 60; step++) {
      const middle = 0.5 * (low + high)
      if (cdf(middle) < p) low = middle
      else high = middle
    }
    return 0.5 * (low + high)
  })
  return { mean, sd, quantiles, below: cdf(0), logEvidence: top + Math.log(total) }
}

/** Effective share of the points, over all shifts of all integrals. */
export function efficiency(parts: readonly Integral[]): number {
  let lowest = 1
  for (const { shifts, points } of parts) {
    const weight = shifts.reduce((sum, s) => sum + s.weight, 0)
    const square = shifts.reduce((sum, s) => sum + s.square, 0)
    lowest = Math.min(lowest, (weight * weight) / square / (points * shifts.length))
  }
  return lowest
}
