/** Student t with 4 degrees of freedom, whose quantile function is elementary (Shaw 2006). */
export function student4Quantile(p: number): number {
  const product = Math.sqrt(4 * p * (1 - p))
  if (!(product > 0)) return p < 0.5 ? -1e30 : 1e30
  const q = Math.cos(Math.acos(Math.min(1, product)) / 3) / product
  return Math.sign(p - 0.5) * 2 * Math.sqrt(Math.max(0, q - 1))
}

export function student4Cdf(t: number): number {
  const s = t / Math.sqrt(4 + t * t)
  return 0.5 + 0.25 * s * (3 - s * s)
}

export const student4LogDensity = (t: number): number =>
  Math.log(0.375) - 2.5 * Math.log1p((t * t) / 4)
