/** Standard normal distribution function, double precision (West 2005, after Hart 1968). */
export function normalCdf(x: number): number {
  const z = Math.abs(x)
  if (z > 37) return x > 0 ? 1 : 0
  const e = Math.exp(-0.5 * z * z)
  let tail: number
  if (z < 7.07106781186547) {
    let top = 3.52624965998911e-2 * z + 0.700383064443688
    top = top * z + 6.37396220353165
    top = top * z + 33.912866078383
    top = top * z + 112.079291497871
    top = top * z + 221.213596169931
    top = top * z + 220.206867912376
    let bottom = 8.83883476483184e-2 * z + 1.75566716318264
    bottom = bottom * z + 16.064177579207
    bottom = bottom * z + 86.7807322029461
    bottom = bottom * z + 296.564248779674
    bottom = bottom * z + 637.333633378831
    bottom = bottom * z + 793.826512519948
    bottom = bottom * z + 440.413735824752
    tail = (e * top) / bottom
  } else {
    const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))
    tail = e / fraction / 2.506628274631
  }
  return x > 0 ? 1 - tail : tail
}

/** E over u ~ N(0, sigma²) of logistic(x + u): trapezoid over ±8 SDs. */
export function logisticNormal(x: number, sigma: number): number {
  let sum = 0
  const step = 0.2
  for (let z = -8; z <= 8.0001; z += step)
    sum += (Math.exp(-0.5 * z * z) / (1 + Math.exp(-x - sigma * z))) * step
  return sum / Math.sqrt(2 * Math.PI)
}
