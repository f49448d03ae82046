/**
 * Samplers for simulations. NOT bit for bit across engines: they call Math.log, Math.exp and
 * Math.cos, whose last digit differs between engines. Allocations, seeds, codes and anything hashed
 * use `Random` alone, never this file.
 */
import type { Random } from './random.ts'

function requireParameter(name: string, rule: string, holds: boolean, value: number): void {
  if (!holds || !Number.isFinite(value)) throw new Error(`${name}: ${rule}, got ${value}`)
}

/** N(mean, sd²) by Box and Muller 1958, one value a call (no hidden state between calls). */
export function drawNormal(random: Random, mean = 0, sd = 1): number {
  requireParameter('drawNormal', 'mean must be finite', true, mean)
  requireParameter('drawNormal', 'sd must be 0 or more', sd >= 0, sd)
  const radius = Math.sqrt(-2 * Math.log(random.nextUniform()))
  return mean + sd * radius * Math.cos(2 * Math.PI * random.nextUniform())
}

/** Exponential with this rate; mean 1/rate. */
export function drawExponential(random: Random, rate = 1): number {
  requireParameter('drawExponential', 'rate must be above 0', rate > 0, rate)
  return -Math.log(random.nextUniform()) / rate
}

/** Gamma with mean shape × scale. Marsaglia and Tsang 2000, doi:10.1145/358407.358414. */
export function drawGamma(random: Random, shape: number, scale = 1): number {
  requireParameter('drawGamma', 'shape must be above 0', shape > 0, shape)
  requireParameter('drawGamma', 'scale must be above 0', scale > 0, scale)
  if (shape < 1) {
    const boost = Math.log(random.nextUniform()) / shape
    return drawGamma(random, shape + 1, scale) * Math.exp(boost)
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    if (Math.log(random.nextUniform()) < 0.5 * x * x + d - d * v + d * Math.log(v))
      return d * v * scale
  }
}

/** Beta(a, b) as a ratio of gammas. */
export function drawBeta(random: Random, a: number, b: number): number {
  const x = drawGamma(random, a)
  const y = drawGamma(random, b)
  // both can underflow to 0 when a and b are tiny: then the mass sits at the two ends
  return x + y > 0 ? x / (x + y) : random.nextUniform() < a / (a + b) ? 1 : 0
}

/** 1 with this probability, else 0. */
export function drawBernoulli(random: Random, probability: number): 0 | 1 {
  requireParameter(
    'drawBernoulli',
    'probability must be 0 to 1',
    probability >= 0 && probability <= 1,
    probability,
  )
  return random.nextUniform() < probability ? 1 : 0
}

const logFactorials = [0]
for (let k = 1; k < 16; k++) logFactorials[k] = (logFactorials[k - 1] ?? 0) + Math.log(k)

/** log k!; Stirling's series beyond the table (relative error below 1e-12). */
function logFactorial(k: number): number {
  const tabled = logFactorials[k]
  if (tabled !== undefined) return tabled
  const n = k + 1
  const series = (1 / 12 - (1 / 360 - 1 / 1260 / (n * n)) / (n * n)) / n
  return (n - 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series
}

/**
 * Poisson. Below a mean of 10: multiplication of uniforms (Knuth, TAOCP 2, 3.4.1); from 10: PTRS of
 * W. Hörmann 1993, "The transformed rejection method for generating Poisson random variables",
 * doi:10.1016/0167-6687(93)90997-4.
 */
export function drawPoisson(random: Random, mean: number): number {
  requireParameter('drawPoisson', 'mean must be 0 to 1e15', mean >= 0 && mean <= 1e15, mean)
  if (mean === 0) return 0
  if (mean < 10) {
    const limit = Math.exp(-mean)
    let product = random.nextUniform()
    let count = 0
    while (product > limit) {
      product *= random.nextUniform()
      count++
    }
    return count
  }
  const logMean = Math.log(mean)
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const acceptAt = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = random.nextUniform() - 0.5
    const v = random.nextUniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= acceptAt) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    const target = k * logMean - mean - logFactorial(k)
    if (Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b) <= target) return k
  }
}

/** Negative binomial (NB2) with this mean and size k: variance mean + mean²/k. */
export function drawNegativeBinomial(random: Random, mean: number, size: number): number {
  requireParameter('drawNegativeBinomial', 'mean must be 0 or more', mean >= 0, mean)
  requireParameter('drawNegativeBinomial', 'size must be above 0', size > 0, size)
  return mean === 0 ? 0 : drawPoisson(random, drawGamma(random, size, mean / size))
}

/** Index drawn with probability proportional to its weight. */
export function drawIndex(random: Random, weights: readonly number[]): number {
  let total = 0
  for (const weight of weights) {
    requireParameter('drawIndex', 'weights must be 0 or more', weight >= 0, weight)
    total += weight
  }
  requireParameter('drawIndex', 'weights must sum to more than 0', total > 0, total)
  let left = random.nextUniform() * total
  let last = 0
  for (const [index, weight] of weights.entries()) {
    if (weight === 0) continue
    last = index
    left -= weight
    if (left < 0) return index
  }
  return last
}
