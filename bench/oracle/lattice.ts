/**
 * Rank-1 lattice of N points in [0, 1)^d, generating vector by the component-by-component construction
 * (Sloan and Reztsov 2002) for the periodic Korobov space of smoothness 1 with product weights 0.8^j.
 */
const known = new Map<string, Int32Array>()

export function latticeVector(points: number, dimension: number): Int32Array {
  const key = `${points}/${dimension}`
  const before = known.get(key)
  if (before !== undefined) return before
  const kernel = Float64Array.from({ length: points }, (_, i) => {
    const x = i / points
    return 2 * Math.PI ** 2 * (x * x - x + 1 / 6)
  })
  const product = new Float64Array(points).fill(1)
  const vector = new Int32Array(dimension)
  for (let j = 0; j < dimension; j++) {
    const gamma = 0.8 ** j
    let best = 1
    let bestError = Infinity
    if (j > 0) {
      // Only a spread of candidates: the search is for a good vector, not the best.
      const step = Math.max(1, Math.floor(points / 800))
      for (let z = 2; z <= points >> 1; z += step) {
        let sum = 0
        for (let i = 0, k = 0; i < points; i++) {
          sum += product[i]! * kernel[k]!
          k += z
          if (k >= points) k -= points
        }
        if (sum < bestError) {
          bestError = sum
          best = z
        }
      }
    }
    vector[j] = best
    for (let i = 0, k = 0; i < points; i++) {
      product[i]! *= 1 + gamma * kernel[k]!
      k = (k + best) % points
    }
  }
  known.set(key, vector)
  return vector
}
