/** Assertions on numbers, each with its tolerance in view. They throw with what, limit and value. */

function fail(name: string, actual: number, expected: number, found: string, limit: string): never {
  throw new Error(`${name}: got ${actual}, expected ${expected}; ${found}, limit ${limit}`)
}

function requireTolerance(name: string, tolerance: number): void {
  if (!(tolerance >= 0) || !Number.isFinite(tolerance))
    throw new Error(`${name}: tolerance must be finite and 0 or more, got ${tolerance}`)
}

/** |actual − expected| ≤ tolerance × |expected|; expected must not be 0 (use `absolute`). */
export function relative(actual: number, expected: number, tolerance: number): void {
  requireTolerance('relative', tolerance)
  if (Object.is(actual, expected) && !Number.isNaN(actual)) return
  if (expected === 0) throw new Error(`relative: expected is 0 (use absolute), got ${actual}`)
  const error = Math.abs(actual - expected) / Math.abs(expected)
  if (!(error <= tolerance))
    fail('relative', actual, expected, `relative error ${error}`, `${tolerance}`)
}

/** |actual − expected| ≤ tolerance. */
export function absolute(actual: number, expected: number, tolerance: number): void {
  requireTolerance('absolute', tolerance)
  if (Object.is(actual, expected) && !Number.isNaN(actual)) return
  const error = Math.abs(actual - expected)
  if (!(error <= tolerance)) fail('absolute', actual, expected, `error ${error}`, `${tolerance}`)
}

const pair = new DataView(new ArrayBuffer(8))

/** Position of a double on the line of all doubles, so that neighbours differ by one. */
function ordinalOf(value: number): bigint {
  pair.setFloat64(0, value)
  const bits = pair.getBigInt64(0)
  return bits >= 0n ? bits : -(bits & 0x7fffffffffffffffn)
}

/** At most `tolerance` representable doubles apart; NaN never passes. */
export function ulps(actual: number, expected: number, tolerance: number): void {
  requireTolerance('ulps', tolerance)
  if (Number.isNaN(actual) || Number.isNaN(expected))
    fail('ulps', actual, expected, 'not a number', `${tolerance} ulps`)
  const apart = ordinalOf(actual) - ordinalOf(expected)
  const distance = Number(apart < 0n ? -apart : apart)
  if (distance > tolerance)
    fail('ulps', actual, expected, `${distance} ulps apart`, `${tolerance} ulps`)
}

/** |actual − expected| ≤ tolerance × sd: the error in units of the posterior's own spread. */
export function posteriorSd(actual: number, expected: number, sd: number, tolerance: number): void {
  requireTolerance('posteriorSd', tolerance)
  if (!(sd > 0) || !Number.isFinite(sd))
    throw new Error(`posteriorSd: sd must be positive and finite, got ${sd}`)
  const error = Math.abs(actual - expected) / sd
  if (!(error <= tolerance))
    fail('posteriorSd', actual, expected, `${error} posterior SD off`, `${tolerance} SD`)
}

/**
 * A count of successes in n independent trials agrees with probability p within z Monte Carlo
 * standard errors (p 0 or 1: exactly).
 */
export function monteCarlo(count: number, n: number, p: number, z: number): void {
  requireTolerance('monteCarlo', z)
  if (!Number.isInteger(n) || n < 1)
    throw new Error(`monteCarlo: n must be a whole number above 0, got ${n}`)
  if (!Number.isInteger(count) || count < 0 || count > n)
    throw new Error(`monteCarlo: count must be a whole number from 0 to ${n}, got ${count}`)
  if (!(p >= 0 && p <= 1)) throw new Error(`monteCarlo: p must be 0 to 1, got ${p}`)
  const standardError = Math.sqrt((p * (1 - p)) / n)
  const error = Math.abs(count / n - p)
  if (!(error <= z * standardError))
    fail(
      'monteCarlo',
      count / n,
      p,
      `${count} of ${n}, ${standardError > 0 ? error / standardError : Infinity} standard errors off`,
      `${z} standard errors`,
    )
}
