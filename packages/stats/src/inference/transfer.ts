import type { HermiteBasis } from '../kernel/quadrature.ts'

/**
 * log E_q[∏_i w_i(u_i)] over a Gaussian chain q. `ratios` holds w_i at ±positive_k of `basis` (in
 * standard deviations of u_i) as pairs, `size` of them a night; `correlation[i]` is that of u_i with
 * u_(i−1), the first is not used. In normalised Hermite coefficients the transition of an AR(1) pair
 * with correlation r is diagonal (Mehler: degree n is multiplied by rⁿ); w_i acts at the nodes.
 * Sizes 4, 6 and 8 are written out: the coefficients then stay in registers.
 */
export function logChainExpectation(
  ratios: Float64Array,
  correlation: Float64Array,
  nights: number,
  basis: HermiteBasis,
): number {
  switch (basis.size) {
    case 4:
      return four(ratios, correlation, nights, basis)
    case 6:
      return six(ratios, correlation, nights, basis)
    case 8:
      return eight(ratios, correlation, nights, basis)
    default:
      return any(ratios, correlation, nights, basis)
  }
}

function four(
  w: Float64Array,
  correlation: Float64Array,
  nights: number,
  { synthesis: s, analysis: a }: HermiteBasis,
): number {
  const s01 = s[1]!
  const s02 = s[2]!
  const s03 = s[3]!
  const s11 = s[5]!
  const s12 = s[6]!
  const s13 = s[7]!
  const a00 = a[0]!
  const a01 = a[1]!
  const a02 = a[2]!
  const a03 = a[3]!
  const a10 = a[4]!
  const a11 = a[5]!
  const a12 = a[6]!
  const a13 = a[7]!
  let c1 = 0
  let c2 = 0
  let c3 = 0
  let scale = 1
  let logScale = 0
  for (let i = 0; i < nights; i++) {
    const r = correlation[i]!
    const r2 = r * r
    c1 *= r
    c2 *= r2
    c3 *= r2 * r
    const o = 4 * i
    let even = 1 + s02 * c2
    let odd = s01 * c1 + s03 * c3
    let up = w[o]! * (even + odd)
    let down = w[o + 1]! * (even - odd)
    const p0 = up + down
    const m0 = up - down
    even = 1 + s12 * c2
    odd = s11 * c1 + s13 * c3
    up = w[o + 2]! * (even + odd)
    down = w[o + 3]! * (even - odd)
    const p1 = up + down
    const m1 = up - down
    const c0 = a00 * p0 + a10 * p1
    const inverse = 1 / c0
    c1 = (a01 * m0 + a11 * m1) * inverse
    c2 = (a02 * p0 + a12 * p1) * inverse
    c3 = (a03 * m0 + a13 * m1) * inverse
    scale *= c0
    if (scale > 1e100 || scale < 1e-100) {
      logScale += Math.log(scale)
      scale = 1
    }
  }
  return logScale + Math.log(scale)
}

function six(
  w: Float64Array,
  correlation: Float64Array,
  nights: number,
  { synthesis: s, analysis: a }: HermiteBasis,
): number {
  let c1 = 0
  let c2 = 0
  let c3 = 0
  let c4 = 0
  let c5 = 0
  let scale = 1
  let logScale = 0
  for (let i = 0; i < nights; i++) {
    const r = correlation[i]!
    const r2 = r * r
    const r3 = r2 * r
    c1 *= r
    c2 *= r2
    c3 *= r3
    c4 *= r2 * r2
    c5 *= r2 * r3
    const o = 6 * i
    let even = 1 + s[2]! * c2 + s[4]! * c4
    let odd = s[1]! * c1 + s[3]! * c3 + s[5]! * c5
    let up = w[o]! * (even + odd)
    let down = w[o + 1]! * (even - odd)
    const p0 = up + down
    const m0 = up - down
    even = 1 + s[8]! * c2 + s[10]! * c4
    odd = s[7]! * c1 + s[9]! * c3 + s[11]! * c5
    up = w[o + 2]! * (even + odd)
    down = w[o + 3]! * (even - odd)
    const p1 = up + down
    const m1 = up - down
    even = 1 + s[14]! * c2 + s[16]! * c4
    odd = s[13]! * c1 + s[15]! * c3 + s[17]! * c5
    up = w[o + 4]! * (even + odd)
    down = w[o + 5]! * (even - odd)
    const p2 = up + down
    const m2 = up - down
    const c0 = a[0]! * p0 + a[6]! * p1 + a[12]! * p2
    const inverse = 1 / c0
    c1 = (a[1]! * m0 + a[7]! * m1 + a[13]! * m2) * inverse
    c2 = (a[2]! * p0 + a[8]! * p1 + a[14]! * p2) * inverse
    c3 = (a[3]! * m0 + a[9]! * m1 + a[15]! * m2) * inverse
    c4 = (a[4]! * p0 + a[10]! * p1 + a[16]! * p2) * inverse
    c5 = (a[5]! * m0 + a[11]! * m1 + a[17]! * m2) * inverse
    scale *= c0
    if (scale > 1e100 || scale < 1e-100) {
      logScale += Math.log(scale)
      scale = 1
    }
  }
  return logScale + Math.log(scale)
}

function eight(
  w: Float64Array,
  correlation: Float64Array,
  nights: number,
  { synthesis: s, analysis: a }: HermiteBasis,
): number {
  let c1 = 0
  let c2 = 0
  let c3 = 0
  let c4 = 0
  let c5 = 0
  let c6 = 0
  let c7 = 0
  let scale = 1
  let logScale = 0
  for (let i = 0; i < nights; i++) {
    const r = correlation[i]!
    const r2 = r * r
    const r3 = r2 * r
    const r4 = r2 * r2
    c1 *= r
    c2 *= r2
    c3 *= r3
    c4 *= r4
    c5 *= r2 * r3
    c6 *= r3 * r3
    c7 *= r4 * r3
    const o = 8 * i
    let even = 1 + s[2]! * c2 + s[4]! * c4 + s[6]! * c6
    let odd = s[1]! * c1 + s[3]! * c3 + s[5]! * c5 + s[7]! * c7
    let up = w[o]! * (even + odd)
    let down = w[o + 1]! * (even - odd)
    const p0 = up + down
    const m0 = up - down
    even = 1 + s[10]! * c2 + s[12]! * c4 + s[14]! * c6
    odd = s[9]! * c1 + s[11]! * c3 + s[13]! * c5 + s[15]! * c7
    up = w[o + 2]! * (even + odd)
    down = w[o + 3]! * (even - odd)
    const p1 = up + down
    const m1 = up - down
    even = 1 + s[18]! * c2 + s[20]! * c4 + s[22]! * c6
    odd = s[17]! * c1 + s[19]! * c3 + s[21]! * c5 + s[23]! * c7
    up = w[o + 4]! * (even + odd)
    down = w[o + 5]! * (even - odd)
    const p2 = up + down
    const m2 = up - down
    even = 1 + s[26]! * c2 + s[28]! * c4 + s[30]! * c6
    odd = s[25]! * c1 + s[27]! * c3 + s[29]! * c5 + s[31]! * c7
    up = w[o + 6]! * (even + odd)
    down = w[o + 7]! * (even - odd)
    const p3 = up + down
    const m3 = up - down
    const c0 = a[0]! * p0 + a[8]! * p1 + a[16]! * p2 + a[24]! * p3
    const inverse = 1 / c0
    c1 = (a[1]! * m0 + a[9]! * m1 + a[17]! * m2 + a[25]! * m3) * inverse
    c2 = (a[2]! * p0 + a[10]! * p1 + a[18]! * p2 + a[26]! * p3) * inverse
    c3 = (a[3]! * m0 + a[11]! * m1 + a[19]! * m2 + a[27]! * m3) * inverse
    c4 = (a[4]! * p0 + a[12]! * p1 + a[20]! * p2 + a[28]! * p3) * inverse
    c5 = (a[5]! * m0 + a[13]! * m1 + a[21]! * m2 + a[29]! * m3) * inverse
    c6 = (a[6]! * p0 + a[14]! * p1 + a[22]! * p2 + a[30]! * p3) * inverse
    c7 = (a[7]! * m0 + a[15]! * m1 + a[23]! * m2 + a[31]! * m3) * inverse
    scale *= c0
    if (scale > 1e100 || scale < 1e-100) {
      logScale += Math.log(scale)
      scale = 1
    }
  }
  return logScale + Math.log(scale)
}

function any(
  w: Float64Array,
  correlation: Float64Array,
  nights: number,
  { size: K, synthesis, analysis }: HermiteBasis,
): number {
  const half = K / 2
  const c = new Float64Array(K)
  const f = new Float64Array(K)
  c[0] = 1
  let scale = 1
  let logScale = 0
  for (let i = 0; i < nights; i++) {
    const r = correlation[i]!
    let power = r
    for (let n = 1; n < K; n++) {
      c[n]! *= power
      power *= r
    }
    for (let k = 0; k < half; k++) {
      const row = k * K
      let even = 0
      let odd = 0
      for (let n = 0; n < K; n += 2) {
        even += synthesis[row + n]! * c[n]!
        odd += synthesis[row + n + 1]! * c[n + 1]!
      }
      const up = w[i * K + 2 * k]! * (even + odd)
      const down = w[i * K + 2 * k + 1]! * (even - odd)
      f[2 * k] = up + down
      f[2 * k + 1] = up - down
    }
    for (let n = 0; n < K; n += 2) {
      let even = 0
      let odd = 0
      for (let k = 0; k < half; k++) {
        even += analysis[k * K + n]! * f[2 * k]!
        odd += analysis[k * K + n + 1]! * f[2 * k + 1]!
      }
      c[n] = even
      c[n + 1] = odd
    }
    const inverse = 1 / c[0]!
    for (let n = 1; n < K; n++) c[n]! *= inverse
    scale *= c[0]!
    c[0] = 1
    if (scale > 1e100 || scale < 1e-100) {
      logScale += Math.log(scale)
      scale = 1
    }
  }
  return logScale + Math.log(scale)
}
