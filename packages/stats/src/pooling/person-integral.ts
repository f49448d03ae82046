import { gaussHermite } from '../kernel/quadrature.ts'
import type { SmoothCurve } from './curve.ts'

/**
 * ∫ L(b) N(b; mu, tau²) db of one person, and the moments of b under that product.
 *
 * Three routes, by which factor is narrow:
 * - tau at least the step of the person's table (0.4 of the curve's width): the trapezoid rule on the
 *   table, which is spectrally accurate because the product is never narrower than 0.9 step (relative
 *   error below 10⁻⁷); the normal is built by its recurrence, without exp;
 * - smaller tau, down to 0: Gauss–Hermite around the tilted mean, exact as tau → 0;
 * - mu beyond the table, or an underflow: the trapezoid rule around the mode of the product, in logs.
 */
export type PersonIntegral = {
  readonly curve: SmoothCurve
  /** step of the table */
  readonly step: number
  /** log ∫ */
  log(mu: number, tau: number): number
  /** log ∫ with E[b] and Var[b] under L(b) N(b; mu, tau²); the object is reused */
  moments(mu: number, tau: number): { log: number; mean: number; variance: number }
}

const hermite = gaussHermite(20)
/** log L is tabulated down to here; e^−46 is 10⁻²⁰ */
const lowest = -46
const mostPoints = 20_000
const reach = 7.5
const logRootTwoPi = 0.5 * Math.log(2 * Math.PI)

/** `low` and `high`: how far a flat side of the curve is tabulated. */
export function personIntegral(curve: SmoothCurve, low: number, high: number): PersonIntegral {
  const step = Math.max(0.4 * curve.width, (high - low) / mostPoints)
  const below: number[] = []
  const above: number[] = []
  for (let b = curve.mode; ; b += step) {
    const value = curve.value(b)
    above.push(Math.exp(value))
    if (value < lowest || b > high) break
  }
  for (let b = curve.mode - step; ; b -= step) {
    const value = curve.value(b)
    below.push(Math.exp(value))
    if (value < lowest || b < low) break
  }
  const table = Float64Array.from([...below.reverse(), ...above])
  const first = curve.mode - below.length * step
  const last = first + (table.length - 1) * step
  const answer = { log: 0, mean: 0, variance: 0 }

  /** Sums of table × normal, and of its first two powers of (b − mu) / step. */
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  const overTable = (mu: number, tau: number, wanted: boolean): void => {
    const from = Math.max(0, Math.ceil((mu - reach * tau - first) / step))
    const to = Math.min(table.length - 1, Math.floor((mu + reach * tau - first) / step))
    sum0 = 0
    sum1 = 0
    sum2 = 0
    if (from > to) return
    const z = step / tau
    // outwards from the point nearest to mu, so that the recurrence only shrinks
    const centre = Math.min(to, Math.max(from, Math.round((mu - first) / step)))
    const shrink = Math.exp(-z * z)
    for (let side = 0; side < 2; side++) {
      const direction = side === 0 ? 1 : -1
      let x = (first + centre * step - mu) / step
      let normal = Math.exp(-0.5 * x * x * z * z)
      let factor = Math.exp(-z * z * (direction * x + 0.5))
      let j = centre
      if (side === 1) {
        normal *= factor
        factor *= shrink
        x -= 1
        j -= 1
      }
      const end = side === 0 ? to : from
      for (; direction === 1 ? j <= end : j >= end; j += direction) {
        const term = table[j]! * normal
        sum0 += term
        if (wanted) {
          sum1 += term * x
          sum2 += term * x * x
        }
        normal *= factor
        factor *= shrink
        x += direction
      }
    }
  }

  const small = (mu: number, tau: number): void => {
    const slope = curve.slope(mu)
    const bend = Math.max(0, -curve.curvature(mu)) * tau * tau
    const tilt = (tau * slope) / (1 + bend)
    let sum = 0
    let s1 = 0
    let s2 = 0
    const base = curve.value(mu + tau * tilt) - 0.5 * tilt * tilt
    for (let k = 0; k < hermite.nodes.length; k++) {
      const t = hermite.nodes[k]!
      const x = tilt + t
      const term =
        hermite.weights[k]! *
        Math.exp(curve.value(mu + tau * x) - tilt * t - 0.5 * tilt * tilt - base)
      sum += term
      s1 += term * x
      s2 += term * x * x
    }
    answer.log = base + Math.log(sum)
    answer.mean = mu + (tau * s1) / sum
    answer.variance = Math.max(0, tau * tau * (s2 / sum - (s1 / sum) ** 2))
  }

  const far = (mu: number, tau: number): void => {
    const precision = 1 / (tau * tau)
    // the mode of the product lies between mu and the curve's: bisect its slope
    let near = Math.min(mu, curve.mode)
    let beyond = Math.max(mu, curve.mode)
    for (let turn = 0; turn < 60; turn++) {
      const middle = 0.5 * (near + beyond)
      if (curve.slope(middle) - (middle - mu) * precision > 0) near = middle
      else beyond = middle
    }
    const b = 0.5 * (near + beyond)
    const spread = 1 / Math.sqrt(Math.max(-curve.curvature(b), 0) + precision)
    const h = Math.min(0.5 * spread, 0.4 * curve.width)
    const half = Math.min(400, Math.ceil((10 * Math.max(spread, Math.min(tau, 20 * h))) / h))
    const at = (x: number): number => curve.value(x) - 0.5 * (x - mu) * (x - mu) * precision
    const peak = at(b)
    let sum = 0
    let s1 = 0
    let s2 = 0
    for (let k = -half; k <= half; k++) {
      const term = Math.exp(at(b + k * h) - peak)
      sum += term
      s1 += term * k * h
      s2 += term * k * k * h * h
    }
    answer.log = peak + Math.log((sum * h) / tau) - logRootTwoPi
    answer.mean = b + s1 / sum
    answer.variance = Math.max(0, s2 / sum - (s1 / sum) ** 2)
  }

  const run = (mu: number, tau: number, wanted: boolean): void => {
    if (tau < step) {
      small(mu, tau)
      return
    }
    if (mu >= first && mu <= last) {
      overTable(mu, tau, wanted)
      if (sum0 > 1e-250) {
        answer.log = Math.log((sum0 * step) / tau) - logRootTwoPi
        if (wanted) {
          answer.mean = mu + (step * sum1) / sum0
          answer.variance = Math.max(0, step * step * (sum2 / sum0 - (sum1 / sum0) ** 2))
        }
        return
      }
    }
    far(mu, tau)
  }

  return {
    curve,
    step,
    log: (mu, tau) => {
      run(mu, tau, false)
      return answer.log
    },
    moments: (mu, tau) => {
      run(mu, tau, true)
      return answer
    },
  }
}
