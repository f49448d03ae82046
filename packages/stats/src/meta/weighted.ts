import type { Design } from './design.ts'

/**
 * Weighted least squares of y on the design with weights w, by normal equations of p × p, and the
 * traces of P = W − WX(X'WX)⁻¹X'W in closed form: O(k p²) time, no k × k matrix.
 */
export type WeightedFit = {
  readonly w: Float64Array
  readonly beta: Float64Array
  /** (X'WX)⁻¹, by row. */
  readonly inverse: Float64Array
  readonly residuals: Float64Array
  /** y'Py = Σ w r². */
  readonly rss: number
  readonly sumW: number
  /** ln |X'WX|. */
  readonly logDeterminant: number
}

/** Fits with weights 1 / (v + tau2). */
export function fitAt(design: Design, tau2: number): WeightedFit {
  const w = new Float64Array(design.k)
  const { v } = design
  for (let i = 0; i < w.length; i++) w[i] = 1 / (v[i]! + tau2)
  return fitWith(design, w)
}

/** Fits with the given weights. */
export function fitWith(design: Design, w: Float64Array): WeightedFit {
  const { k, p, y, columns } = design
  const residuals = new Float64Array(k)
  if (p === 1) {
    let sumW = 0
    let sumY = 0
    for (let i = 0; i < k; i++) {
      sumW += w[i]!
      sumY += w[i]! * y[i]!
    }
    const mean = sumY / sumW
    let rss = 0
    let shift = 0
    for (let i = 0; i < k; i++) {
      const r = y[i]! - mean
      residuals[i] = r
      rss += w[i]! * r * r
      shift += w[i]! * r
    }
    return {
      w,
      beta: Float64Array.of(mean + shift / sumW),
      inverse: Float64Array.of(1 / sumW),
      residuals,
      rss,
      sumW,
      logDeterminant: Math.log(sumW),
    }
  }
  const { inverse, logDeterminant } = invert(weightedProducts(design, w, 1), p)
  const beta = new Float64Array(p)
  residuals.set(y)
  let sumW = 0
  for (let i = 0; i < k; i++) sumW += w[i]!
  // The second pass fits the residuals of the first: one step of iterative refinement.
  for (let pass = 0; pass < 2; pass++) {
    const score = new Float64Array(p)
    for (let j = 0; j < p; j++) {
      const column = columns[j]!
      for (let i = 0; i < k; i++) score[j]! += w[i]! * column[i]! * residuals[i]!
    }
    for (let r = 0; r < p; r++) {
      let step = 0
      for (let c = 0; c < p; c++) step += inverse[r * p + c]! * score[c]!
      beta[r]! += step
      const column = columns[r]!
      for (let i = 0; i < k; i++) residuals[i]! -= column[i]! * step
    }
  }
  let rss = 0
  for (let i = 0; i < k; i++) rss += w[i]! * residuals[i]! ** 2
  return { w, beta, inverse, residuals, rss, sumW, logDeterminant }
}

/** X'DX with D = diag(values) for power 1, diag(values²) or diag(values³). */
function weightedProducts(design: Design, values: Float64Array, power: 1 | 2 | 3): Float64Array {
  const { k, p, columns } = design
  const product = new Float64Array(p * p)
  for (let r = 0; r < p; r++) {
    const left = columns[r]!
    for (let c = r; c < p; c++) {
      const right = columns[c]!
      let sum = 0
      for (let i = 0; i < k; i++) {
        const value = values[i]!
        const weight = power === 1 ? value : power === 2 ? value * value : value * value * value
        sum += weight * left[i]! * right[i]!
      }
      product[r * p + c] = sum
      product[c * p + r] = sum
    }
  }
  return product
}

/** tr(A B) of two symmetric p × p matrices. */
function traceOfProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function multiply(a: Float64Array, b: Float64Array, p: number): Float64Array {
  const product = new Float64Array(p * p)
  for (let r = 0; r < p; r++) {
    for (let m = 0; m < p; m++) {
      for (let c = 0; c < p; c++) product[r * p + c]! += a[r * p + m]! * b[m * p + c]!
    }
  }
  return product
}

/** tr(P). */
export function traceOfP(design: Design, fit: WeightedFit): number {
  if (design.p === 1) {
    let squares = 0
    for (let i = 0; i < design.k; i++) squares += fit.w[i]! * fit.w[i]!
    return fit.sumW - squares / fit.sumW
  }
  return fit.sumW - traceOfProduct(fit.inverse, weightedProducts(design, fit.w, 2))
}

/** tr(P) and tr(PP) together. */
export function tracesOfP(design: Design, fit: WeightedFit): { p: number; pp: number } {
  const { k, p } = design
  const { w, sumW, inverse } = fit
  let squares = 0
  let cubes = 0
  for (let i = 0; i < k; i++) {
    const square = w[i]! * w[i]!
    squares += square
    cubes += square * w[i]!
  }
  if (p === 1) {
    const share = squares / sumW
    return { p: sumW - share, pp: squares - (2 * cubes) / sumW + share * share }
  }
  const second = multiply(inverse, weightedProducts(design, w, 2), p)
  const third = weightedProducts(design, w, 3)
  let trace = 0
  let squared = 0
  for (let r = 0; r < p; r++) {
    trace += second[r * p + r]!
    for (let c = 0; c < p; c++) squared += second[r * p + c]! * second[c * p + r]!
  }
  return { p: sumW - trace, pp: squares - 2 * traceOfProduct(inverse, third) + squared }
}

/** tr(PV) for unit weights: Σ v − tr((X'X)⁻¹X'VX). */
export function traceOfUnweightedPV(design: Design, unweighted: WeightedFit): number {
  let sum = 0
  for (let i = 0; i < design.k; i++) sum += design.v[i]!
  return sum - traceOfProduct(unweighted.inverse, weightedProducts(design, design.v, 1))
}

/** Inverse and log determinant of a symmetric positive definite matrix, by Cholesky. */
export function invert(
  matrix: Float64Array,
  p: number,
): { inverse: Float64Array; logDeterminant: number } {
  const factor = new Float64Array(p * p)
  let logDeterminant = 0
  for (let r = 0; r < p; r++) {
    for (let c = 0; c <= r; c++) {
      let sum = matrix[r * p + c]!
      for (let m = 0; m < c; m++) sum -= factor[r * p + m]! * factor[c * p + m]!
      if (r === c) {
        if (!(sum > 0)) throw new Error(`invert: a positive definite matrix, pivot ${sum}`)
        factor[r * p + r] = Math.sqrt(sum)
        logDeterminant += Math.log(sum)
      } else {
        factor[r * p + c] = sum / factor[c * p + c]!
      }
    }
  }
  const inverse = new Float64Array(p * p)
  for (let column = 0; column < p; column++) {
    const x = new Float64Array(p)
    for (let r = 0; r < p; r++) {
      let sum = r === column ? 1 : 0
      for (let m = 0; m < r; m++) sum -= factor[r * p + m]! * x[m]!
      x[r] = sum / factor[r * p + r]!
    }
    for (let r = p - 1; r >= 0; r--) {
      let sum = x[r]!
      for (let m = r + 1; m < p; m++) sum -= factor[m * p + r]! * x[m]!
      x[r] = sum / factor[r * p + r]!
    }
    for (let r = 0; r < p; r++) inverse[r * p + column] = x[r]!
  }
  return { inverse, logDeterminant }
}
