/**
 * Exposure to one treatment by night: x_t = x_{t−1} + (1 − 2^(−1/h)) (z_t − x_{t−1}), x_0 = 0, with
 * half-life h nights; h = 0 gives x_t = z_t. `isOn` tells whether the treatment was taken that night.
 */
export function exposure(
  isOn: (night: number) => boolean,
  nights: number,
  halfLife: number,
): Float64Array {
  const x = new Float64Array(nights)
  const rate = halfLife > 0 ? 1 - Math.pow(2, -1 / halfLife) : 1
  let level = 0
  for (let t = 0; t < nights; t++) {
    level += rate * ((isOn(t) ? 1 : 0) - level)
    x[t] = level
  }
  return x
}

/** Centred time s_t = (t − (T + 1)/2) / T for t = 1..T. */
export function centredTime(nights: number): Float64Array {
  const s = new Float64Array(nights)
  for (let t = 0; t < nights; t++) s[t] = (t + 1 - (nights + 1) / 2) / nights
  return s
}
