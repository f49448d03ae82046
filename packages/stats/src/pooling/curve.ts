import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'

export const curveVersion = 'legwork/likelihood-curve/1'

/**
 * One person's likelihood of an effect, everything else integrated out: log p(y | b) + constant on an
 * ascending grid. Beyond the grid the log-likelihood goes on in a straight line; without slopes, with
 * those of its ends (never rising away from the grid).
 */
export type StoredCurve = {
  readonly version: typeof curveVersion
  readonly parameter: string
  readonly grid: readonly number[]
  readonly logLikelihood: readonly number[]
  /** slope left of the grid, 0 or more */
  readonly lowerSlope?: number
  /** slope right of the grid, 0 or less */
  readonly upperSlope?: number
}

export type CurveError = {
  readonly type: 'curve-invalid'
  readonly path: string
  readonly rule:
    | 'object'
    | 'version'
    | 'parameter'
    | 'numbers'
    | 'enough-points'
    | 'equal-lengths'
    | 'ascending'
    | 'slope'
  readonly value: unknown
}

const fewestPoints = 9

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((x) => typeof x === 'number' && Number.isFinite(x))
}

/** Reads a curve from parsed JSON; the error says where, which rule and what stood there. */
export function checkCurve(value: unknown): Result<StoredCurve, CurveError> {
  const fail = (path: string, rule: CurveError['rule'], found: unknown) =>
    err({ type: 'curve-invalid', path, rule, value: found } as const)
  if (typeof value !== 'object' || value === null) return fail('', 'object', value)
  const { version, parameter, grid, logLikelihood, lowerSlope, upperSlope } = value as Record<
    string,
    unknown
  >
  if (version !== curveVersion) return fail('/version', 'version', version)
  if (typeof parameter !== 'string' || parameter === '')
    return fail('/parameter', 'parameter', parameter)
  if (!isNumbers(grid)) return fail('/grid', 'numbers', grid)
  if (!isNumbers(logLikelihood)) return fail('/logLikelihood', 'numbers', logLikelihood)
  if (grid.length < fewestPoints) return fail('/grid', 'enough-points', grid.length)
  if (logLikelihood.length !== grid.length)
    return fail('/logLikelihood', 'equal-lengths', logLikelihood.length)
  for (let i = 1; i < grid.length; i++) {
    if (!(grid[i]! > grid[i - 1]!)) return fail(`/grid/${i}`, 'ascending', grid[i])
  }
  const slopeRule = (slope: unknown, sign: 1 | -1): slope is number | undefined =>
    slope === undefined ||
    (typeof slope === 'number' && Number.isFinite(slope) && slope * sign >= 0)
  if (!slopeRule(lowerSlope, 1)) return fail('/lowerSlope', 'slope', lowerSlope)
  if (!slopeRule(upperSlope, -1)) return fail('/upperSlope', 'slope', upperSlope)
  return ok({
    version: curveVersion,
    parameter,
    grid,
    logLikelihood,
    ...(lowerSlope === undefined ? {} : { lowerSlope }),
    ...(upperSlope === undefined ? {} : { upperSlope }),
  })
}

/** log L with its first two derivatives anywhere on the line; the largest grid value is 0. */
export type SmoothCurve = {
  readonly mode: number
  /** smallest local width, 1 / √(largest −(log L)″), near the mode */
  readonly width: number
  value(b: number): number
  slope(b: number): number
  curvature(b: number): number
}

/** Slopes of a cubic spline (de Boor's not-a-knot ends) through (x, y): a tridiagonal system. */
export function splineSlopes(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  const n = x.length
  const h = new Float64Array(n - 1)
  const d = new Float64Array(n - 1)
  for (let i = 0; i < n - 1; i++) {
    h[i] = x[i + 1]! - x[i]!
    d[i] = (y[i + 1]! - y[i]!) / h[i]!
  }
  const lower = new Float64Array(n)
  const diagonal = new Float64Array(n)
  const upper = new Float64Array(n)
  const right = new Float64Array(n)
  diagonal[0] = h[1]!
  upper[0] = h[0]! + h[1]!
  right[0] = ((h[0]! + 2 * upper[0]!) * h[1]! * d[0]! + h[0]! * h[0]! * d[1]!) / (h[0]! + h[1]!)
  for (let i = 1; i < n - 1; i++) {
    lower[i] = h[i]!
    diagonal[i] = 2 * (h[i - 1]! + h[i]!)
    upper[i] = h[i - 1]!
    right[i] = 3 * (h[i]! * d[i - 1]! + h[i - 1]! * d[i]!)
  }
  const a = h[n - 2]!
  const b = h[n - 3]!
  lower[n - 1] = a + b
  diagonal[n - 1] = b
  right[n - 1] = (a * a * d[n - 3]! + (2 * (a + b) + a) * b * d[n - 2]!) / (a + b)
  for (let i = 1; i < n; i++) {
    const factor = lower[i]! / diagonal[i - 1]!
    diagonal[i]! -= factor * upper[i - 1]!
    right[i]! -= factor * right[i - 1]!
  }
  right[n - 1]! /= diagonal[n - 1]!
  for (let i = n - 2; i >= 0; i--) right[i] = (right[i]! - upper[i]! * right[i + 1]!) / diagonal[i]!
  return right
}

/** A checked curve as a smooth function: cubic spline on the grid, straight lines beyond it. */
export function smoothCurve(curve: StoredCurve): SmoothCurve {
  const x = Float64Array.from(curve.grid)
  const peak = curve.logLikelihood.reduce((most, value) => Math.max(most, value), -Infinity)
  const y = Float64Array.from(curve.logLikelihood, (value) => value - peak)
  const m = splineSlopes(x, y)
  const n = x.length
  const lowerSlope = curve.lowerSlope ?? Math.max(0, m[0]!)
  const upperSlope = curve.upperSlope ?? Math.min(0, m[n - 1]!)
  const even = (x[n - 1]! - x[0]!) / (n - 1)
  const isEven = x.every((value, i) => Math.abs(value - (x[0]! + i * even)) < 1e-9 * even)

  const cell = (b: number): number => {
    if (isEven) return Math.min(n - 2, Math.max(0, Math.floor((b - x[0]!) / even)))
    let low = 0
    let high = n - 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (x[middle]! <= b) low = middle
      else high = middle
    }
    return low
  }
  const value = (b: number): number => {
    if (b <= x[0]!) return y[0]! + lowerSlope * (b - x[0]!)
    if (b >= x[n - 1]!) return y[n - 1]! + upperSlope * (b - x[n - 1]!)
    const i = cell(b)
    const h = x[i + 1]! - x[i]!
    const s = (b - x[i]!) / h
    const p = h * m[i]!
    const q = h * m[i + 1]!
    const rise = y[i + 1]! - y[i]!
    return y[i]! + s * (p + s * (3 * rise - 2 * p - q + s * (p + q - 2 * rise)))
  }
  const slope = (b: number): number => {
    if (b <= x[0]!) return lowerSlope
    if (b >= x[n - 1]!) return upperSlope
    const i = cell(b)
    const h = x[i + 1]! - x[i]!
    const s = (b - x[i]!) / h
    const p = m[i]!
    const q = m[i + 1]!
    const rise = (y[i + 1]! - y[i]!) / h
    return p + s * (2 * (3 * rise - 2 * p - q) + 3 * s * (p + q - 2 * rise))
  }
  const curvature = (b: number): number => {
    if (b <= x[0]! || b >= x[n - 1]!) return 0
    const i = cell(b)
    const h = x[i + 1]! - x[i]!
    const s = (b - x[i]!) / h
    const p = m[i]!
    const q = m[i + 1]!
    const rise = (y[i + 1]! - y[i]!) / h
    return (2 * (3 * rise - 2 * p - q) + 6 * s * (p + q - 2 * rise)) / h
  }
  let mode = x[0]!
  let sharpest = 0
  for (let i = 0; i < n; i++) {
    if (y[i] === 0) mode = x[i]!
    if (y[i]! > -12 && i > 0 && i < n - 1) sharpest = Math.max(sharpest, -curvature(x[i]!))
  }
  const span = x[n - 1]! - x[0]!
  const width = Math.min(span / 4, sharpest > 0 ? 1 / Math.sqrt(sharpest) : span / 4)
  return { mode, width, value, slope, curvature }
}

/** A stored curve from the engine's likelihood of one arm's effect. */
export function storedCurve(curve: {
  readonly arm: number
  readonly grid: ArrayLike<number>
  readonly logLikelihood: ArrayLike<number>
}): StoredCurve {
  return {
    version: curveVersion,
    parameter: `b[${curve.arm}]`,
    grid: Array.from(curve.grid),
    logLikelihood: Array.from(curve.logLikelihood),
  }
}
