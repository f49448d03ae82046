const logSqrtTwoPi = 0.9189385332046728

/** Density of the standard normal. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z - logSqrtTwoPi)
}

/** e^{-z²/2}/√2π with z² split in two, so that the far tail keeps its digits. */
function splitDensity(z: number): number {
  const coarse = Math.trunc(z * 16) / 16
  const rest = (z - coarse) * (z + coarse)
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest - logSqrtTwoPi)
}

/** P(Z > z). Series below |z| = 2.5, continued fraction beyond: relative error about 1e-15. */
export function normalUpper(z: number): number {
  if (Number.isNaN(z)) return NaN
  if (z < 0) return 1 - normalUpper(-z)
  if (z > 38.6) return 0
  if (z < 2.5) {
    let term = z
    let sum = z
    for (let n = 3; n < 200; n += 2) {
      term *= (z * z) / n
      sum += term
      if (term < 1e-18 * sum) break
    }
    return 0.5 - splitDensity(z) * sum
  }
  let fraction = 0
  const depth = Math.ceil(20 + 700 / (z * z))
  for (let n = depth; n >= 1; n--) fraction = n / (z + fraction)
  return splitDensity(z) / (z + fraction)
}

/** P(Z ≤ z). */
export function normalLower(z: number): number {
  return normalUpper(-z)
}

/** 2 P(Z > |z|). */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalUpper(Math.abs(z)))
}

/**
 * The z with P(Z > z) = p. Start: the rational formula 26.2.23 of Abramowitz and Stegun; then
 * Halley steps on the tail.
 */
export function normalUpperQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`normalUpperQuantile: 0 <= p <= 1, got ${p}`)
  if (p === 0) return Infinity
  if (p === 1) return -Infinity
  if (p === 0.5) return 0
  if (p > 0.5) return -normalUpperQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  let z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let i = 0; i < 8; i++) {
    const step = (normalUpper(z) - p) / splitDensity(z)
    const next = z + step / (1 - 0.5 * z * step)
    if (Math.abs(next - z) <= 1e-16 * Math.abs(z)) return next
    z = next
  }
  return z
}

/** The z with P(Z ≤ z) = p. */
export function normalQuantile(p: number): number {
  return -normalUpperQuantile(p)
}
