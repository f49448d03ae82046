import { normalUpperQuantile } from './normal.ts'
import { incompleteBeta, incompleteGamma, logGamma, positiveQuantile } from './special.ts'

function requireDegrees(what: string, ...degrees: number[]): void {
  for (const df of degrees) {
    if (!(df > 0)) throw new Error(`${what}: degrees of freedom > 0, got ${df}`)
  }
}

/** P(χ²_df > x). */
export function chiSquaredUpper(x: number, df: number): number {
  requireDegrees('chiSquaredUpper', df)
  return x <= 0 ? 1 : incompleteGamma(df / 2, x / 2).upper
}

/** P(χ²_df ≤ x). */
export function chiSquaredLower(x: number, df: number): number {
  requireDegrees('chiSquaredLower', df)
  return x <= 0 ? 0 : incompleteGamma(df / 2, x / 2).lower
}

/** The x with P(χ²_df ≤ x) = p (`side` lower) or P(χ²_df > x) = p (upper). */
export function chiSquaredQuantile(
  p: number,
  df: number,
  side: 'lower' | 'upper' = 'lower',
): number {
  requireDegrees('chiSquaredQuantile', df)
  const bound = ends(p, side)
  if (bound !== null) return bound
  const z = (side === 'upper' ? 1 : -1) * normalUpperQuantile(p)
  const c = 2 / (9 * df)
  const wilsonHilferty = df * (1 - c + z * Math.sqrt(c)) ** 3
  const lowerTail = side === 'lower' ? p : 1 - p
  const nearZero =
    2 * Math.exp((Math.log(Math.max(lowerTail, 1e-300)) + logGamma(df / 2 + 1)) / (df / 2))
  const start = wilsonHilferty > 0.05 * df ? wilsonHilferty : Math.max(nearZero, 1e-300)
  return positiveQuantile(
    p,
    (x) => incompleteGamma(df / 2, x / 2),
    (x) => 0.5 * Math.exp((df / 2 - 1) * Math.log(x / 2) - x / 2 - logGamma(df / 2)),
    start,
    side,
  )
}

/** 2 P(T_df > |t|). */
export function studentTwoSided(t: number, df: number): number {
  requireDegrees('studentTwoSided', df)
  if (Number.isNaN(t)) return NaN
  if (Math.abs(t) === Infinity) return 0
  const square = t * t
  const whole = df + square
  return incompleteBeta(df / 2, 0.5, df / whole, square / whole).lower
}

/** P(T_df > t). */
export function studentUpper(t: number, df: number): number {
  const half = 0.5 * studentTwoSided(t, df)
  return t >= 0 ? half : 1 - half
}

/** P(T_df ≤ t). */
export function studentLower(t: number, df: number): number {
  return studentUpper(-t, df)
}

/** The t with P(T_df > t) = p. */
export function studentUpperQuantile(p: number, df: number): number {
  requireDegrees('studentUpperQuantile', df)
  if (p > 0.5) return -studentUpperQuantile(1 - p, df)
  if (p === 0.5) return 0
  if (p === 0) return Infinity
  if (df === 1) return 1 / Math.tan(Math.PI * p)
  if (df === 2) return (1 - 2 * p) / Math.sqrt(2 * p * (1 - p))
  const z = normalUpperQuantile(p)
  const expanded = z + (z * (z * z + 1)) / (4 * df)
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI)
  return positiveQuantile(
    p,
    (t) => {
      const upper = studentUpper(t, df)
      return { lower: 1 - upper, upper }
    },
    (t) => Math.exp(logScale - ((df + 1) / 2) * Math.log1p((t * t) / df)),
    Math.max(expanded, 1e-12),
    'upper',
  )
}

/** P(F_{df1, df2} > x). */
export function fUpper(x: number, df1: number, df2: number): number {
  requireDegrees('fUpper', df1, df2)
  if (x <= 0) return 1
  if (x === Infinity) return 0
  const whole = df2 + df1 * x
  return incompleteBeta(df2 / 2, df1 / 2, df2 / whole, (df1 * x) / whole).lower
}

/** P(F_{df1, df2} ≤ x). */
export function fLower(x: number, df1: number, df2: number): number {
  requireDegrees('fLower', df1, df2)
  if (x <= 0) return 0
  const whole = df2 + df1 * x
  return incompleteBeta(df2 / 2, df1 / 2, df2 / whole, (df1 * x) / whole).upper
}

/** The x with P(F ≤ x) = p (`side` lower) or P(F > x) = p (upper). */
export function fQuantile(
  p: number,
  df1: number,
  df2: number,
  side: 'lower' | 'upper' = 'lower',
): number {
  requireDegrees('fQuantile', df1, df2)
  const bound = ends(p, side)
  if (bound !== null) return bound
  const logBeta = logGamma(df1 / 2) + logGamma(df2 / 2) - logGamma((df1 + df2) / 2)
  return positiveQuantile(
    p,
    (x) => ({ lower: fLower(x, df1, df2), upper: fUpper(x, df1, df2) }),
    (x) =>
      Math.exp(
        (df1 / 2) * Math.log(df1 / df2) +
          (df1 / 2 - 1) * Math.log(x) -
          ((df1 + df2) / 2) * Math.log1p((df1 * x) / df2) -
          logBeta,
      ),
    1,
    side,
  )
}

function ends(p: number, side: 'lower' | 'upper'): number | null {
  if (!(p >= 0 && p <= 1)) throw new Error(`quantile: 0 <= p <= 1, got ${p}`)
  if (p === 0) return side === 'lower' ? 0 : Infinity
  if (p === 1) return side === 'lower' ? Infinity : 0
  return null
}
