import { exp } from '../kernel/exp.ts'
import type { ChainState } from './chain-state.ts'

/** Log-likelihood at (nu, u) and its derivatives by night in the linear predictor. */
export function evaluate(state: ChainState, nu: Float64Array, u: Float64Array): number {
  const { T, eta, g, d, columns, pa, pb } = state
  const { outcome: y, observed, linearCount, cutCount } = state.problem
  if (linearCount === 3) {
    const c0 = columns[0]!
    const c1 = columns[1]!
    const c2 = columns[2]!
    const b0 = nu[0]!
    const b1 = nu[1]!
    const b2 = nu[2]!
    for (let t = 0; t < T; t++) eta[t] = u[t]! + b0 * c0[t]! + b1 * c1[t]! + b2 * c2[t]!
  } else {
    eta.set(u)
    for (let j = 0; j < linearCount; j++) {
      const column = columns[j]!
      const b = nu[j]!
      for (let t = 0; t < T; t++) eta[t]! += b * column[t]!
    }
  }
  let sum = state.thetaConstant
  switch (state.problem.family) {
    case 'poisson':
      for (let t = 0; t < T; t++) {
        if (observed[t] === 0) continue
        const mu = exp(eta[t]!)
        sum += y[t]! * eta[t]! - mu
        g[t] = y[t]! - mu
        d[t] = mu
      }
      break
    case 'negbin': {
      const k = state.size
      for (let t = 0; t < T; t++) {
        if (observed[t] === 0) continue
        const ratio = exp(eta[t]!) / k
        const p = ratio / (1 + ratio)
        const n = y[t]! + k
        sum += y[t]! * eta[t]! - n * Math.log1p(ratio)
        g[t] = y[t]! - n * p
        d[t] = (n * p) / (1 + ratio)
        pa[t] = p
      }
      break
    }
    case 'bernoulli': {
      let product = 1
      for (let t = 0; t < T; t++) {
        if (observed[t] === 0) continue
        const x = eta[t]!
        const small = exp(-Math.abs(x))
        const inverse = 1 / (1 + small)
        const p = x > 0 ? inverse : small * inverse
        sum += x > 0 ? (y[t]! - 1) * x : y[t]! * x
        product *= inverse
        if (product < 1e-200) {
          sum += Math.log(product)
          product = 1
        }
        g[t] = y[t]! - p
        d[t] = small * inverse * inverse
        pa[t] = p
      }
      sum += Math.log(product)
      break
    }
    case 'ordinal': {
      const { cutGradient, cutCurvature } = state
      const base = linearCount
      cutGradient.fill(0)
      cutCurvature.fill(0)
      const last = cutCount // category index of the top one
      const { gapRatio, gapMass } = state
      for (let k = 1; k < last; k++) {
        const gap = nu[base + k]! - nu[base + k - 1]!
        gapRatio[k] = 1 / Math.expm1(gap)
        gapMass[k] = -Math.expm1(-gap)
      }
      let product = 1
      for (let t = 0; t < T; t++) {
        if (observed[t] === 0) continue
        const category = y[t]!
        let gradient = 0
        let curvature = 0
        let above = 0
        let below = 0
        if (category < last) {
          const a = nu[base + category]! - eta[t]!
          const small = exp(-Math.abs(a))
          const inverse = 1 / (1 + small)
          above = a > 0 ? small * inverse : inverse // 1 − F(a)
          product *= inverse
          if (!(a > 0)) sum += a
          gradient -= above
          curvature += above * (1 - above)
          cutGradient[category]! += above
          cutCurvature[2 * category]! += above * (1 - above)
        }
        if (category > 0) {
          const b = nu[base + category - 1]! - eta[t]!
          const small = exp(-Math.abs(b))
          const inverse = 1 / (1 + small)
          below = b > 0 ? inverse : small * inverse // F(b)
          product *= inverse
          if (b > 0) sum -= b
          gradient += below
          curvature += below * (1 - below)
          cutGradient[category - 1]! -= below
          cutCurvature[2 * (category - 1)]! += below * (1 - below)
        }
        if (category > 0 && category < last) {
          const r = gapRatio[category]!
          product *= gapMass[category]!
          cutGradient[category]! += r
          cutGradient[category - 1]! -= r
          const rr = r * (1 + r)
          cutCurvature[2 * category]! += rr
          cutCurvature[2 * (category - 1)]! += rr
          cutCurvature[2 * (category - 1) + 1]! -= rr
        }
        if (product < 1e-200) {
          sum += Math.log(product)
          product = 1
        }
        g[t] = gradient
        d[t] = curvature
        pa[t] = above
        pb[t] = below
      }
      sum += Math.log(product)
      break
    }
    case 'gaussian': {
      const precision = 1 / (state.phi * state.phi)
      let squares = 0
      for (let t = 0; t < T; t++) {
        if (observed[t] === 0) continue
        const r = y[t]! - eta[t]!
        squares += r * r
        g[t] = r * precision
        d[t] = precision
      }
      sum -= 0.5 * squares * precision
    }
  }
  return sum
}
