import type { OracleFamily, OracleProblem, Parameters } from './model.ts'

/**
 * log p(y | parameters) with the AR(1) path integrated out: a hidden-Markov filter on a uniform grid of u
 * (trapezoid rule, which converges exponentially for these smooth integrands); for gaussian outcomes the
 * Kalman filter, which is exact.
 */
export type Likelihood = (eta: Float64Array, p: Parameters) => number

export type FilterSettings = {
  /** Grid spacing in units of the narrowest factor of a night. */
  readonly spacing: number
  /** Half-width of the grid in stationary SDs. */
  readonly reach: number
}

export const FILTER: FilterSettings = { spacing: 1.45, reach: 6 }

/** Mass below this share of a night's largest is dropped. */
const NEGLIGIBLE = 1e-10

export function createLikelihood(problem: OracleProblem, settings = FILTER): Likelihood {
  return problem.family === 'gaussian' ? kalman(problem) : gridFilter(problem, settings)
}

function usedNights(problem: OracleProblem): Uint8Array {
  return Uint8Array.from(problem.outcome, (y, t) =>
    y !== null && (problem.arm[t] ?? null) !== null ? 1 : 0,
  )
}

function kalman(problem: OracleProblem): Likelihood {
  const used = usedNights(problem)
  const y = Float64Array.from(problem.outcome, (v) => v ?? 0)
  return (eta, { sigma, rho, phi }) => {
    let mean = 0
    let variance = sigma * sigma
    const noise = variance * (1 - rho * rho)
    let sum = 0
    for (let t = 0; t < y.length; t++) {
      if (t > 0) {
        mean *= rho
        variance = rho * rho * variance + noise
      }
      if (used[t] === 0) continue
      const total = variance + phi * phi
      const error = y[t]! - eta[t]! - mean
      sum -= 0.5 * (Math.log(2 * Math.PI * total) + (error * error) / total)
      const gain = variance / total
      mean += gain * error
      variance *= 1 - gain
    }
    return sum
  }
}

/** Largest information of one night about u, and the likelihood of a night on the grid. */
type NightModel = {
  information(p: Parameters): number
  /** Fills out[lo..hi] with the likelihood times exp(−returned log scale). `e` holds exp(u). */
  fill(
    y: number,
    eta: number,
    p: Parameters,
    u: Float64Array,
    e: Float64Array,
    out: Float64Array,
    lo: number,
    hi: number,
  ): number
}

function nightModel(family: OracleFamily, largest: number): NightModel {
  switch (family) {
    case 'poisson': {
      const table = logFactorials(largest)
      return {
        information: () => largest + 1,
        fill(y, eta, _, u, e, out, lo, hi) {
          const rate = Math.exp(eta)
          const top = y > 0 ? y * Math.log(y) - y : 0
          const shift = y * eta - top
          for (let j = lo; j <= hi; j++) out[j] = Math.exp(shift + y * u[j]! - rate * e[j]!)
          return top - table[y]!
        },
      }
    }
    case 'negbin': {
      const table = logFactorials(largest)
      return {
        information: ({ phi }) => {
          const size = 1 / (phi * phi)
          return (largest * size) / (largest + size) + 1
        },
        fill(y, eta, { phi }, u, e, out, lo, hi) {
          const size = 1 / (phi * phi)
          const rate = Math.exp(eta) / size
          // C(y + size − 1, y) as a product, free of a gamma function
          let log = -table[y]!
          for (let i = 0; i < y; i++) log += Math.log(size + i)
          const mu = y / size
          const top = y > 0 ? y * Math.log(mu) - (y + size) * Math.log1p(mu) : 0
          const logRate = Math.log(rate)
          for (let j = lo; j <= hi; j++)
            out[j] = Math.exp(y * (logRate + u[j]!) - (y + size) * Math.log1p(rate * e[j]!) - top)
          return log + top
        },
      }
    }
    case 'bernoulli':
      return {
        information: () => 0.5,
        fill(y, eta, _, __, e, out, lo, hi) {
          const odds = Math.exp(eta)
          if (y === 1)
            for (let j = lo; j <= hi; j++) {
              const o = odds * e[j]!
              out[j] = o / (1 + o)
            }
          else for (let j = lo; j <= hi; j++) out[j] = 1 / (1 + odds * e[j]!)
          return 0
        },
      }
    case 'ordinal':
      return {
        information: () => 0.5,
        fill(y, eta, { cuts }, _, e, out, lo, hi) {
          const odds = Math.exp(eta)
          // P(y = k) = logistic(c_k − η) − logistic(c_{k−1} − η), written without a difference of near equals
          const high = y < cuts.length ? Math.exp(cuts[y]!) : Infinity
          const low = y > 0 ? Math.exp(cuts[y - 1]!) : 0
          if (high === Infinity)
            for (let j = lo; j <= hi; j++) {
              const o = odds * e[j]!
              out[j] = o / (low + o)
            }
          else if (y === 0) for (let j = lo; j <= hi; j++) out[j] = high / (high + odds * e[j]!)
          else {
            const gap = low * Math.expm1(cuts[y]! - cuts[y - 1]!)
            for (let j = lo; j <= hi; j++) {
              const o = odds * e[j]!
              out[j] = (gap * o) / ((high + o) * (low + o))
            }
          }
          return 0
        },
      }
    case 'gaussian':
      throw new Error('nightModel: gaussian outcomes have their own filter')
  }
}

function logFactorials(largest: number): Float64Array {
  const table = new Float64Array(largest + 1)
  for (let n = 2; n <= largest; n++) table[n] = table[n - 1]! + Math.log(n)
  return table
}

function gridFilter(problem: OracleProblem, settings: FilterSettings): Likelihood {
  const used = usedNights(problem)
  const y = Float64Array.from(problem.outcome, (v) => v ?? 0)
  const nights = y.length
  let largest = 0
  for (let t = 0; t < nights; t++) if (used[t] === 1) largest = Math.max(largest, y[t]!)
  const first = used.indexOf(1)
  const last = used.lastIndexOf(1)
  const night = nightModel(problem.family, largest)
  let room = 0
  let u = new Float64Array(0)
  let e = u
  let now = u
  let next = u
  let row = u
  let kernel = u
  let from = new Int32Array(0)
  let to = from
  return (eta, p) => {
    const { sigma, rho } = p
    const innovation = sigma * Math.sqrt(1 - rho * rho)
    const info = night.information(p)
    const width = 1 / Math.sqrt((1 + rho * rho) / (innovation * innovation) + info)
    const delta0 = settings.spacing * width
    const half = Math.ceil((settings.reach * sigma) / delta0)
    if (half > 3000) return -Infinity
    const delta = (settings.reach * sigma) / half
    const size = 2 * half + 1
    if (size > room) {
      room = size + 16
      u = new Float64Array(room)
      e = new Float64Array(room)
      now = new Float64Array(room)
      next = new Float64Array(room)
      row = new Float64Array(room)
      kernel = new Float64Array(room * room)
      from = new Int32Array(room)
      to = new Int32Array(room)
    }
    const peak = delta / (innovation * Math.sqrt(2 * Math.PI))
    const scale = -0.5 / (innovation * innovation)
    for (let j = 0; j < size; j++) {
      u[j] = (j - half) * delta
      e[j] = Math.exp(u[j]!)
    }
    const band = 6 * innovation
    for (let i = 0; i < size; i++) {
      const centre = rho * u[i]!
      const a = Math.max(0, Math.ceil((centre - band) / delta) + half)
      const b = Math.min(size - 1, Math.floor((centre + band) / delta) + half)
      from[i] = a
      to[i] = b
      // exp of a quadratic by two multiplications a step
      const z = u[a]! - centre
      let value = peak * Math.exp(scale * z * z)
      let ratio = Math.exp(scale * (2 * z * delta + delta * delta))
      const change = Math.exp(2 * scale * delta * delta)
      const offset = i * size
      for (let j = 0; j < a; j++) kernel[offset + j] = 0
      for (let j = a; j <= b; j++) {
        kernel[offset + j] = value
        value *= ratio
        ratio *= change
      }
      for (let j = b + 1; j < size; j++) kernel[offset + j] = 0
    }
    let lo = 0
    let hi = size - 1
    const start = delta / (sigma * Math.sqrt(2 * Math.PI))
    for (let j = 0; j < size; j++) now[j] = start * Math.exp(-0.5 * (u[j]! / sigma) ** 2)
    let log = 0
    for (let t = first; t <= last; t++) {
      if (t > first) {
        let a = size
        let b = -1
        for (let i = lo; i <= hi; i++) {
          if (from[i]! < a) a = from[i]!
          if (to[i]! > b) b = to[i]!
        }
        for (let j = a; j <= b; j++) next[j] = 0
        let i = lo
        // Four rows at a time; the kernel is zero outside its band.
        for (; i + 3 <= hi; i += 4) {
          const w0 = now[i]!
          const w1 = now[i + 1]!
          const w2 = now[i + 2]!
          const w3 = now[i + 3]!
          const k0 = i * size
          const k1 = k0 + size
          const k2 = k1 + size
          const k3 = k2 + size
          const begin = Math.min(from[i]!, from[i + 3]!)
          const end = Math.max(to[i]!, to[i + 3]!)
          for (let j = begin; j <= end; j++)
            next[j]! +=
              w0 * kernel[k0 + j]! +
              w1 * kernel[k1 + j]! +
              w2 * kernel[k2 + j]! +
              w3 * kernel[k3 + j]!
        }
        for (; i <= hi; i++) {
          const weight = now[i]!
          const offset = i * size
          const end = to[i]!
          for (let j = from[i]!; j <= end; j++) next[j]! += weight * kernel[offset + j]!
        }
        const swap = now
        now = next
        next = swap
        lo = a
        hi = b
      }
      if (used[t] === 0) continue
      log += night.fill(y[t]!, eta[t]!, p, u, e, row, lo, hi)
      let sum = 0
      let top = 0
      for (let j = lo; j <= hi; j++) {
        const value = now[j]! * row[j]!
        now[j] = value
        sum += value
        if (value > top) top = value
      }
      if (!(sum > 0)) return -Infinity
      log += Math.log(sum)
      const inverse = 1 / sum
      const limit = top * NEGLIGIBLE
      while (now[lo]! < limit) lo++
      while (now[hi]! < limit) hi--
      for (let j = lo; j <= hi; j++) now[j]! *= inverse
    }
    return log
  }
}
