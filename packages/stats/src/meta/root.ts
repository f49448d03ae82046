/** R's default tolerance of uniroot(): the fourth root of the machine epsilon, 2⁻¹³. */
export const unirootTolerance = 2 ** -13

const epsilon = 2 ** -52

/**
 * A root of f in [low, high] by Brent's method (Algorithms for Minimization without Derivatives,
 * 1973, chapter 4: inverse quadratic interpolation, secant, bisection). f(low) and f(high) must
 * differ in sign. `tolerance` is absolute, 0 means to the last bit.
 *
 * Step for step the published algorithm, because metafor's Paule–Mandel and Q-profile figures carry
 * the stopping error of R's uniroot(), which is the same algorithm, and must be met to six digits.
 * null: no convergence within `maxIterations`.
 */
export function brentRoot(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance: number,
  maxIterations = 1000,
): number | null {
  let a = low
  let b = high
  let fa = f(a)
  let fb = f(b)
  if (fa === 0) return a
  if (fb === 0) return b
  if (fa > 0 === fb > 0) throw new Error(`brentRoot: a change of sign, got ${fa} and ${fb}`)
  let c = a
  let fc = fa
  for (let i = 0; i <= maxIterations; i++) {
    const previous = b - a
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const allowed = 2 * epsilon * Math.abs(b) + tolerance / 2
    let step = (c - b) / 2
    if (Math.abs(step) <= allowed || fb === 0) return b
    if (Math.abs(previous) >= allowed && Math.abs(fa) > Math.abs(fb)) {
      const width = c - b
      let p: number
      let q: number
      if (a === c) {
        const ratio = fb / fa
        p = width * ratio
        q = 1 - ratio
      } else {
        const ac = fa / fc
        const bc = fb / fc
        const ba = fb / fa
        p = ba * (width * ac * (ac - bc) - (b - a) * (bc - 1))
        q = (ac - 1) * (bc - 1) * (ba - 1)
      }
      if (p > 0) q = -q
      else p = -p
      if (p < 0.75 * width * q - Math.abs(allowed * q) / 2 && p < Math.abs((previous * q) / 2)) {
        step = p / q
      }
    }
    if (Math.abs(step) < allowed) step = step > 0 ? allowed : -allowed
    a = b
    fa = fb
    b += step
    fb = f(b)
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
    }
  }
  return null
}
