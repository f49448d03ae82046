/**
 * Generating vector of an embedded rank-1 lattice, good for 2^10 to 2^20 points in every pair of its coordinates: the first
 * 32 components of `exod2_base2_m20_CKN` of R. Cools, F. Y. Kuo and D. Nuyens, Constructing embedded lattice rules for
 * multivariate integration, SIAM J. Sci. Comput. 28 (2006) 2162–2188.
 */
const GENERATOR = [
  1, 182667, 469891, 498753, 110745, 446247, 250185, 118627, 245333, 283199, 408519, 391023, 246327,
  126539, 399185, 461527, 300343, 69681, 516695, 436179, 106383, 238523, 413283, 70841, 47719,
  300129, 113029, 123925, 410745, 211325, 17489, 511893,
]

/** Fraction of the golden ratio: the shifts of the coordinates lie apart. */
const GOLDEN = 0.618033988749895

/** The binary digits of a whole number below 2^31 behind the point, the last first: 1 → 0.5, 2 → 0.25, 3 → 0.75. */
function radicalInverse(index: number): number {
  let value = 0
  let digit = 0.5
  for (let rest = index; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) value += digit
    digit /= 2
  }
  return value
}

/**
 * Coordinate `dimension` (from 0) of point `index` of a shifted lattice sequence, in [0, 1). The first 2^k points are a
 * lattice for every k, so the first few draws of many are as well spread as all of them.
 */
export function latticeCoordinate(index: number, dimension: number): number {
  const generator = GENERATOR[dimension]
  if (generator === undefined)
    throw new Error(
      `latticeCoordinate: dimension must be below ${GENERATOR.length}, got ${dimension}`,
    )
  return (((radicalInverse(index) * generator) % 1) + 0.5 + (dimension + 1) * GOLDEN) % 1
}
