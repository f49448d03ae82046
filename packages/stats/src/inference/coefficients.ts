import type { Problem } from '../model/problem.ts'

/** Natural coefficients (cutpoints instead of cube roots of gaps) of working ones. */
export function toNatural(problem: Problem, beta: Float64Array, nu: Float64Array): void {
  const { linearCount, cutCount } = problem
  for (let j = 0; j < linearCount; j++) nu[j] = beta[j]!
  let cut = 0
  for (let k = 0; k < cutCount; k++) {
    const value = beta[linearCount + k]!
    cut = k === 0 ? value : cut + value * value * value
    nu[linearCount + k] = cut
  }
}

/** log prior density of working coefficients (Jacobian included); −∞ outside the order restriction. */
export function logCoefficientPrior(problem: Problem, beta: Float64Array): number {
  const { linearCount, cutCount, linearMean, linearPrecision, priorConstant, priors } = problem
  const { cutPrecision, cutCoupling } = problem
  let sum = priorConstant
  for (let j = 0; j < linearCount; j++) {
    const z = beta[j]! - linearMean[j]!
    sum -= 0.5 * linearPrecision[j]! * z * z
  }
  let cut = 0
  let together = 0
  const { mean } = priors.cutpoint
  for (let k = 0; k < cutCount; k++) {
    const value = beta[linearCount + k]!
    if (k === 0) cut = value
    else {
      if (!(value > 0)) return -Infinity
      cut += value * value * value
      sum += Math.log(3 * value * value)
    }
    const away = cut - mean
    sum -= 0.5 * cutPrecision * away * away
    together += away
  }
  return sum + 0.5 * cutCoupling * together * together
}

/** The step of natural coefficients that a small step of working ones is. */
export function toNaturalStep(
  problem: Problem,
  beta: Float64Array,
  step: Float64Array,
  out: Float64Array,
): void {
  const { linearCount: p, cutCount } = problem
  for (let j = 0; j < p; j++) out[j] = step[j]!
  let sum = 0
  for (let k = 0; k < cutCount; k++) {
    const x = beta[p + k]!
    sum += k === 0 ? step[p]! : 3 * x * x * step[p + k]!
    out[p + k] = sum
  }
}
