/** Lehmer's minimal standard generator (Park & Miller 1988, multiplier 48271): whole numbers only, same everywhere. */
export function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** A count with the given mean (Poisson, Knuth's product of uniforms; exp(−mean) is passed as a product of halves). */
export function counter(seed: number): (mean: number) => number {
  const next = uniform(seed)
  return (mean) => {
    const stop = Math.exp(-mean)
    let product = next()
    let count = 0
    while (product > stop) {
      product *= next()
      count++
    }
    return count
  }
}

/** A normal density on a grid of log ratios, given on the ratio scale. */
export function ratioDensity(
  mean: number,
  sd: number,
  points = 121,
): { x: number[]; density: number[] } {
  const x: number[] = []
  const density: number[] = []
  for (let i = 0; i < points; i++) {
    const z = -4 + (8 * i) / (points - 1)
    x.push(Math.exp(mean + sd * z))
    density.push(Math.exp((-z * z) / 2))
  }
  return { x, density }
}
