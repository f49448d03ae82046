import type { ChainState } from './chain-state.ts'

/** uᵀ Q u. */
export function pathQuadratic(state: ChainState, u: Float64Array): number {
  const { T, q, qInner, qOff } = state
  if (T === 1) return q * u[0]! * u[0]!
  let squares = 0
  let products = 0
  let previous = u[0]!
  for (let t = 1; t < T; t++) {
    const current = u[t]!
    products += previous * current
    if (t < T - 1) squares += current * current
    previous = current
  }
  return q * (u[0]! * u[0]! + u[T - 1]! * u[T - 1]!) + qInner * squares + 2 * qOff * products
}

/** Factorises A = Q + diag(d). */
export function factorise(state: ChainState): void {
  const { T, e, l, d, q, qInner, qOff } = state
  let logDet = 0
  let product = 1
  let previous = 0
  for (let t = 0; t < T; t++) {
    let pivot = (t === 0 || t === T - 1 ? q : qInner) + d[t]!
    if (t > 0) {
      const ratio = qOff / previous
      l[t] = ratio
      pivot -= ratio * qOff
    }
    e[t] = pivot
    previous = pivot
    product *= pivot
    if (product > 1e200 || product < 1e-200) {
      logDet += Math.log(product)
      product = 1
    }
  }
  state.logDetA = logDet + Math.log(product)
}

/** Fills `response` = A⁻¹ B and `rhs` = A⁻¹ (gradient in u), and the Schur complement and gradient of beta. */
export function eliminate(
  state: ChainState,
  u: Float64Array,
  nu: Float64Array,
  beta: Float64Array,
): void {
  const { T, m, e, l, g, d, rhs, response: G, q, qInner, qOff, columns, pa, pb } = state
  const { observed, outcome: y, linearCount, cutCount, linearMean, linearPrecision } = state.problem
  if (m === 3 && cutCount === 0) {
    eliminateThree(state, u, beta)
    return
  }
  const { schur: S, gradient: h, cutGradient, cutCurvature, priorCut } = state
  let gain = 0
  for (let t = 0; t < T; t++) {
    let right = g[t]! - (t === 0 || t === T - 1 ? q : qInner) * u[t]!
    if (t > 0) right -= qOff * u[t - 1]!
    if (t < T - 1) right -= qOff * u[t + 1]!
    const row = t * m
    const dt = d[t]!
    for (let j = 0; j < linearCount; j++) G[row + j] = dt * columns[j]![t]!
    for (let j = linearCount; j < m; j++) G[row + j] = 0
    if (cutCount > 0 && observed[t] === 1) {
      const category = y[t]!
      if (category < cutCount) G[row + linearCount + category] = -pa[t]! * (1 - pa[t]!)
      if (category > 0) G[row + linearCount + category - 1] = -pb[t]! * (1 - pb[t]!)
    }
    if (t > 0) {
      const ratio = l[t]!
      right -= ratio * rhs[t - 1]!
      for (let j = 0; j < m; j++) G[row + j]! -= ratio * G[row - m + j]!
    }
    rhs[t] = right
    gain += (right * right) / e[t]!
  }
  state.pathGain = gain
  for (let t = T - 1; t >= 0; t--) {
    const inverse = 1 / e[t]!
    const row = t * m
    if (t === T - 1) {
      rhs[t]! *= inverse
      for (let j = 0; j < m; j++) G[row + j]! *= inverse
    } else {
      rhs[t] = (rhs[t]! - qOff * rhs[t + 1]!) * inverse
      for (let j = 0; j < m; j++) G[row + j] = (G[row + j]! - qOff * G[row + m + j]!) * inverse
    }
  }
  S.fill(0)
  h.fill(0)
  for (let j = 0; j < linearCount; j++) {
    S[j * m + j] = linearPrecision[j]!
    h[j] = -linearPrecision[j]! * (beta[j]! - linearMean[j]!)
  }
  for (let t = 0; t < T; t++) {
    if (observed[t] === 0) continue
    const row = t * m
    const dt = d[t]!
    const reduced = g[t]! - dt * rhs[t]!
    for (let i = 0; i < linearCount; i++) {
      const x = columns[i]![t]!
      h[i]! += x * reduced
      for (let j = 0; j <= i; j++) S[i * m + j]! += x * dt * (columns[j]![t]! - G[row + j]!)
    }
    if (cutCount > 0) {
      const category = y[t]!
      // rows of cutpoints: cross curvature with u is −F'(·)
      if (category < cutCount) {
        const i = linearCount + category
        const cross = -pa[t]! * (1 - pa[t]!)
        for (let j = 0; j < linearCount; j++)
          S[i * m + j]! += cross * (columns[j]![t]! - G[row + j]!)
        for (let j = linearCount; j <= i; j++) S[i * m + j]! -= cross * G[row + j]!
        h[i]! -= cross * rhs[t]!
      }
      if (category > 0) {
        const i = linearCount + category - 1
        const cross = -pb[t]! * (1 - pb[t]!)
        for (let j = 0; j < linearCount; j++)
          S[i * m + j]! += cross * (columns[j]![t]! - G[row + j]!)
        for (let j = linearCount; j <= i; j++) S[i * m + j]! -= cross * G[row + j]!
        h[i]! -= cross * rhs[t]!
      }
    }
  }
  if (cutCount > 0) {
    // Curvature and gradient of the cutpoints themselves, prior included, then the change to cube roots.
    const { cutPrecision, cutCoupling, priors } = state.problem
    const { mean } = priors.cutpoint
    let together = 0
    for (let k = 0; k < cutCount; k++) together += nu[linearCount + k]! - mean
    for (let k = 0; k < cutCount; k++) {
      const i = linearCount + k
      const priorGradient = cutCoupling * together - cutPrecision * (nu[i]! - mean)
      h[i]! += cutGradient[k]! + priorGradient
      S[i * m + i]! += cutCurvature[2 * k]! + cutPrecision
      for (let j = linearCount; j <= i; j++) S[i * m + j]! -= cutCoupling
      if (k + 1 < cutCount) S[(i + 1) * m + i]! += cutCurvature[2 * k + 1]!
      priorCut[k] = cutGradient[k]! + priorGradient
    }
  }
  for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) S[j * m + i] = S[i * m + j]!
  if (cutCount > 1) toWorkingCurvature(state, beta)
}

/** Changes gradient and curvature from cutpoints to the base one and cube roots of gaps, Jacobian included. */
function toWorkingCurvature(state: ChainState, beta: Float64Array): void {
  const { m, schur: S, gradient: h, priorCut } = state
  const { linearCount: p, cutCount, baseCut } = state.problem
  for (let row = 0; row < m; row++) toWorkingGradient(state.problem, beta, S, row * m + p, 1)
  for (let column = 0; column < m; column++) {
    toWorkingGradient(state.problem, beta, S, p * m + column, m)
  }
  toWorkingGradient(state.problem, beta, h, p, 1)
  // What a root's second derivative adds: that of its cube, times the slope in all cutpoints it moves; and its Jacobian.
  for (let side = -1; side <= 1; side += 2) {
    let outer = 0
    for (let k = side > 0 ? cutCount - 1 : 0; k !== baseCut; k -= side) {
      outer += side * priorCut[k]!
      const root = beta[p + k]!
      const i = p + k
      h[i]! += 2 / root
      S[i * m + i]! += -outer * 6 * root + 2 / (root * root)
    }
  }
}

/**
 * Changes derivatives in the cutpoints, at `offset` and every `stride` further, to those in the working coefficients.
 * A root moves all cutpoints from its own outwards, the base cutpoint moves all.
 */
export function toWorkingGradient(
  { baseCut, cutCount, linearCount }: ChainState['problem'],
  beta: Float64Array,
  values: Float64Array,
  offset: number,
  stride: number,
): void {
  let total = values[offset + baseCut * stride]!
  for (let side = -1; side <= 1; side += 2) {
    let outer = 0
    for (let k = side > 0 ? cutCount - 1 : 0; k !== baseCut; k -= side) {
      const root = beta[linearCount + k]!
      outer += values[offset + k * stride]!
      values[offset + k * stride] = outer * side * 3 * root * root
    }
    total += outer
  }
  values[offset + baseCut * stride] = total
}

/** `eliminate` for intercept, one effect and trend, unrolled. */
function eliminateThree(state: ChainState, u: Float64Array, beta: Float64Array): void {
  const { T, e, l, g, d, rhs, response: G, q, qInner, qOff, columns } = state
  const { linearMean, linearPrecision } = state.problem
  const x0 = columns[0]!
  const x1 = columns[1]!
  const x2 = columns[2]!
  let gain = 0
  let r = 0
  let p0 = 0
  let p1 = 0
  let p2 = 0
  for (let t = 0; t < T; t++) {
    let right = g[t]! - (t === 0 || t === T - 1 ? q : qInner) * u[t]!
    if (t > 0) right -= qOff * u[t - 1]!
    if (t < T - 1) right -= qOff * u[t + 1]!
    const dt = d[t]!
    const ratio = t > 0 ? l[t]! : 0
    r = right - ratio * r
    gain += (r * r) / e[t]!
    p0 = dt * x0[t]! - ratio * p0
    p1 = dt * x1[t]! - ratio * p1
    p2 = dt * x2[t]! - ratio * p2
    rhs[t] = r
    const row = 3 * t
    G[row] = p0
    G[row + 1] = p1
    G[row + 2] = p2
  }
  state.pathGain = gain
  let s00 = linearPrecision[0]!
  let s11 = linearPrecision[1]!
  let s22 = linearPrecision[2]!
  let s10 = 0
  let s20 = 0
  let s21 = 0
  let h0 = -s00 * (beta[0]! - linearMean[0]!)
  let h1 = -s11 * (beta[1]! - linearMean[1]!)
  let h2 = -s22 * (beta[2]! - linearMean[2]!)
  r = 0
  p0 = 0
  p1 = 0
  p2 = 0
  for (let t = T - 1; t >= 0; t--) {
    const inverse = 1 / e[t]!
    const row = 3 * t
    r = (rhs[t]! - qOff * r) * inverse
    p0 = (G[row]! - qOff * p0) * inverse
    p1 = (G[row + 1]! - qOff * p1) * inverse
    p2 = (G[row + 2]! - qOff * p2) * inverse
    rhs[t] = r
    G[row] = p0
    G[row + 1] = p1
    G[row + 2] = p2
    const dt = d[t]!
    const a0 = x0[t]!
    const a1 = x1[t]!
    const a2 = x2[t]!
    const k0 = dt * (a0 - p0)
    const k1 = dt * (a1 - p1)
    const k2 = dt * (a2 - p2)
    s00 += a0 * k0
    s10 += a1 * k0
    s20 += a2 * k0
    s11 += a1 * k1
    s21 += a2 * k1
    s22 += a2 * k2
    const reduced = g[t]! - dt * r
    h0 += a0 * reduced
    h1 += a1 * reduced
    h2 += a2 * reduced
  }
  const S = state.schur
  S[0] = s00
  S[1] = S[3] = s10
  S[2] = S[6] = s20
  S[4] = s11
  S[5] = S[7] = s21
  S[8] = s22
  const h = state.gradient
  h[0] = h0
  h[1] = h1
  h[2] = h2
}
