/** Places along a direction, in conditional SDs from the mode: −4.5, −3, …, 4.5. */
export const SPACING = 1.5
export const REACH = 3
export const PLACES = 2 * REACH + 1

/** Evaluates a ratio's polynomial; linear beyond the outermost place. */
export function ratioAt(coefficients: Float64Array, offset: number, z: number): number {
  const x = z * (1 / SPACING)
  if (x <= REACH && x >= -REACH) {
    let value = coefficients[offset + PLACES - 1]!
    for (let i = PLACES - 2; i >= 0; i--) value = value * x + coefficients[offset + i]!
    return value
  }
  const edge = x > 0 ? REACH : -REACH
  let value = 0
  let slope = 0
  for (let i = PLACES - 1; i >= 0; i--) {
    slope = slope * edge + value
    value = value * edge + coefficients[offset + i]!
  }
  return value + slope * (x - edge)
}

/** Inverse Vandermonde matrix of the integers −REACH..REACH, row-major by power. */
const INVERSE_VANDERMONDE = inverseVandermonde()

function inverseVandermonde(): Float64Array {
  const out = new Float64Array(PLACES * PLACES)
  for (let i = 0; i < PLACES; i++) {
    let polynomial = [1]
    let denominator = 1
    for (let j = 0; j < PLACES; j++) {
      if (j === i) continue
      const next = new Array<number>(polynomial.length + 1).fill(0)
      polynomial.forEach((c, power) => {
        next[power + 1]! += c
        next[power]! -= c * (j - REACH)
      })
      polynomial = next
      denominator *= i - j
    }
    polynomial.forEach((c, power) => {
      out[power * PLACES + i] = c / denominator
    })
  }
  return out
}

/** Coefficients of the polynomial through the values at the places. */
export function polynomialThrough(values: Float64Array, out: Float64Array, offset: number): void {
  for (let power = 0; power < PLACES; power++) {
    let sum = 0
    for (let i = 0; i < PLACES; i++)
      sum += INVERSE_VANDERMONDE[power * PLACES + i]! * values[offset + i]!
    out[offset + power] = sum
  }
}
