/** Special functions in double precision, written for smoothness: no table look-ups, no random error. */

export const LOG_2PI = Math.log(2 * Math.PI)
const SQRT_2PI = Math.sqrt(2 * Math.PI)

/**
 * log Γ(x) for x > 0. Stirling's series after an upward shift to x ≥ 10; relative error below 1e-14.
 */
export function logGamma(x: number): number {
  let shift = 0
  let z = x
  if (z < 10) {
    let product = 1
    while (z < 10) {
      product *= z
      z += 1
    }
    shift = Math.log(product)
  }
  return (z - 0.5) * Math.log(z) - z + 0.5 * LOG_2PI + stirlingRemainder(z) - shift
}

function stirlingRemainder(z: number): number {
  const r = 1 / z
  const r2 = r * r
  return (
    r *
    (1 / 12 +
      r2 * (-1 / 360 + r2 * (1 / 1260 + r2 * (-1 / 1680 + r2 * (1 / 1188 + r2 * (-691 / 360360))))))
  )
}

/**
 * log Γ(y + k) − log Γ(k) − y log k for integer y ≥ 0 and k > 0, without cancellation when k is large
 * (tends to 0 as k → ∞).
 */
export function logRisingRatio(y: number, k: number): number {
  if (y < 40) {
    let sum = 0
    for (let j = 1; j < y; j++) sum += Math.log1p(j / k)
    return sum
  }
  // Stirling at y + k and at k shifted up to z ≥ 10, written around log1p so that large k does not cancel.
  let sum = 0
  let z = k
  let shift = 0
  while (z < 10) {
    sum += Math.log(z / k)
    z += 1
    shift += 1
  }
  const top = y + k
  const rest = y - shift
  return (
    sum +
    (top - 0.5) * Math.log1p(rest / z) +
    rest * Math.log(z / k) -
    rest +
    stirlingRemainder(top) -
    stirlingRemainder(z)
  )
}

/** Standard normal density. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_2PI
}

/**
 * Standard normal distribution function: Marsaglia's series for |z| < 4, a continued fraction beyond.
 * Absolute error below 1e-15, relative error of the tail below 1e-12.
 */
export function normalCdf(z: number): number {
  const a = Math.abs(z)
  if (a > 38.5) return z > 0 ? 1 : 0
  const density = Math.exp(-0.5 * a * a) / SQRT_2PI
  let upper: number
  if (a < 4) {
    let term = a
    let sum = a
    const square = a * a
    for (let i = 3; i < 120; i += 2) {
      term *= square / i
      sum += term
      if (term < 1e-17 * sum) break
    }
    upper = 0.5 - sum * density
  } else {
    let fraction = 0
    for (let i = 60; i > 0; i--) fraction = i / (a + fraction)
    upper = density / (a + fraction)
  }
  return z > 0 ? 1 - upper : upper
}

/** Inverse of `normalCdf` for 0 < p < 1: a rational start (Hastings 26.2.23) and Newton steps. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new Error(`normalQuantile: p must lie in (0, 1), got ${p}`)
  const tail = p < 0.5 ? p : 1 - p
  const t = Math.sqrt(-2 * Math.log(tail))
  let z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let i = 0; i < 4; i++) {
    const error = normalCdf(-z) - tail
    const step = error / Math.max(normalDensity(z), 1e-300)
    // Halley's correction keeps the far tail stable.
    z += step / (1 + 0.5 * z * step)
  }
  return p < 0.5 ? -z : z
}
