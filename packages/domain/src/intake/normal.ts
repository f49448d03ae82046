/**
 * Standard normal distribution function, relative error of a tail below 1.2e-7: erfc by the Chebyshev fit of
 * Press et al., Numerical Recipes, 2nd edition, section 6.2.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2
  const t = 1 / (1 + 0.5 * z)
  let fit = 0.17087277
  fit = fit * t - 0.82215223
  fit = fit * t + 1.48851587
  fit = fit * t - 1.13520398
  fit = fit * t + 0.27886807
  fit = fit * t - 0.18628806
  fit = fit * t + 0.09678418
  fit = fit * t + 0.37409196
  fit = fit * t + 1.00002368
  const tail = (t * Math.exp(-z * z - 1.26551223 + t * fit)) / 2
  return x > 0 ? 1 - tail : tail
}
