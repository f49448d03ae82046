/**
 * Standard normal distribution function, absolute error below 1.5e-7: erfc by the Chebyshev fit of
 * Press et al., Numerical Recipes, 2nd edition, section 6.2 (relative error below 1.2e-7).
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2
  const t = 1 / (1 + 0.5 * z)
  const fit = [
    1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ].reduceRight((sum, c) => sum * t + c, 0)
  const erfc = t * Math.exp(-z * z - 1.26551223 + t * fit)
  return x > 0 ? 1 - erfc / 2 : erfc / 2
}
