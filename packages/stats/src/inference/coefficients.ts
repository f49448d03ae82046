import type { Problem } from '../model/problem.ts'

/**
 * Fills `cuts` with the ordered cutpoints of the working coefficients that start at beta[offset]: the base cutpoint
 * as it is, and cube roots of the gaps outwards from it on both sides.
 */
export function fillCutpoints(
  { baseCut, cutCount }: Pick<Problem, 'baseCut' | 'cutCount'>,
  beta: Float64Array,
  offset: number,
  cuts: Float64Array,
): void {
  let cut = beta[offset + baseCut]!
  cuts[baseCut] = cut
  for (let k = baseCut + 1; k < cutCount; k++) {
    const root = beta[offset + k]!
    cut += root * root * root
    cuts[k] = cut
  }
  cut = cuts[baseCut]!
  for (let k = baseCut - 1; k >= 0; k--) {
    const root = beta[offset + k]!
    cut -= root * root * root
    cuts[k] = cut
  }
}

/** The working coefficients, from `offset` in beta, of ordered cutpoints. */
export function setCutpoints(
  { baseCut, cutCount }: Pick<Problem, 'baseCut' | 'cutCount'>,
  cuts: ArrayLike<number>,
  beta: Float64Array,
  offset: number,
): void {
  for (let k = 0; k < cutCount; k++) {
    const cut = cuts[k]!
    beta[offset + k] =
      k === baseCut ? cut : Math.cbrt(k > baseCut ? cut - cuts[k - 1]! : cuts[k + 1]! - cut)
  }
}

/** Natural coefficients (cutpoints instead of cube roots of gaps) of working ones. */
export function toNatural(problem: Problem, beta: Float64Array, nu: Float64Array): void {
  const { linearCount, cutCount } = problem
  for (let j = 0; j < linearCount; j++) nu[j] = beta[j]!
  if (cutCount > 0) fillCutpoints(problem, beta, linearCount, nu.subarray(linearCount))
}

/** log prior density of working coefficients (Jacobian included); −∞ outside the order restriction. */
export function logCoefficientPrior(problem: Problem, beta: Float64Array): number {
  const { linearCount, cutCount, linearMean, linearPrecision, priorConstant, priors } = problem
  const { cutPrecision, cutCoupling, baseCut } = problem
  let sum = priorConstant
  for (let j = 0; j < linearCount; j++) {
    const z = beta[j]! - linearMean[j]!
    sum -= 0.5 * linearPrecision[j]! * z * z
  }
  if (cutCount === 0) return sum
  const base = beta[linearCount + baseCut]! - priors.cutpoint.mean
  let together = base
  let squares = base * base
  for (let side = -1; side <= 1; side += 2) {
    let away = base
    for (let k = baseCut + side; k >= 0 && k < cutCount; k += side) {
      const root = beta[linearCount + k]!
      if (!(root > 0)) return -Infinity
      away += side * root * root * root
      sum += Math.log(3 * root * root)
      squares += away * away
      together += away
    }
  }
  sum -= 0.5 * cutPrecision * squares
  return sum + 0.5 * cutCoupling * together * together
}

/** The step of natural coefficients that a small step of working ones is. */
export function toNaturalStep(
  problem: Problem,
  beta: Float64Array,
  step: Float64Array,
  out: Float64Array,
): void {
  const { linearCount: p, cutCount, baseCut } = problem
  for (let j = 0; j < p; j++) out[j] = step[j]!
  if (cutCount === 0) return
  out[p + baseCut] = step[p + baseCut]!
  for (let side = -1; side <= 1; side += 2) {
    let sum = step[p + baseCut]!
    for (let k = baseCut + side; k >= 0 && k < cutCount; k += side) {
      const root = beta[p + k]!
      sum += side * 3 * root * root * step[p + k]!
      out[p + k] = sum
    }
  }
}
