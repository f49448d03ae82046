import { exp } from '../kernel/exp.ts'
import type { HermiteBasis } from '../kernel/quadrature.ts'
import type { ChainState } from './chain-state.ts'

/**
 * Fills `ratios` for the first `count` entries of `night`: the likelihood of a night over its quadratic
 * expansion, at u_t + x for x = shift ± spread·node. Gaussian nights have none: their ratio is 1.
 */
export function fillNightRatios(state: ChainState, count: number, basis: HermiteBasis): void {
  switch (state.problem.family) {
    case 'poisson':
      poissonRatios(state, count, basis)
      break
    case 'negbin':
      negbinRatios(state, count, basis)
      break
    case 'bernoulli':
      bernoulliRatios(state, count, basis)
      break
    default:
      ordinalRatios(state, count, basis)
  }
}

function poissonRatios(state: ChainState, count: number, { size, positive }: HermiteBasis): void {
  const { night, spread, shift, d, ratios } = state
  const half = size / 2
  let o = 0
  for (let i = 0; i < count; i++) {
    const mu = d[night[i]!]!
    const centre = shift[i]!
    const sd = spread[i]!
    const factor = exp(centre)
    for (let k = 0; k < half; k++) {
      const z = sd * positive[k]!
      const growth = exp(z)
      const up = centre + z
      const down = centre - z
      ratios[o++] = exp(mu * (1 + up + 0.5 * up * up - factor * growth))
      ratios[o++] = exp(mu * (1 + down + 0.5 * down * down - factor / growth))
    }
  }
}

function negbinRatios(state: ChainState, count: number, { size, positive }: HermiteBasis): void {
  const { night, spread, shift, d, g, pa, ratios, size: dispersion } = state
  const { outcome: y } = state.problem
  const half = size / 2
  let o = 0
  for (let i = 0; i < count; i++) {
    const t = night[i]!
    const curvature = 0.5 * d[t]!
    const slope = y[t]! - g[t]!
    const p = pa[t]!
    const power = y[t]! + dispersion
    const centre = shift[i]!
    const sd = spread[i]!
    const factor = exp(centre)
    for (let k = 0; k < half; k++) {
      const z = sd * positive[k]!
      const growth = exp(z)
      const up = centre + z
      const down = centre - z
      const above = 1 + p * (factor * growth - 1)
      const below = 1 + p * (factor / growth - 1)
      ratios[o++] = exp(up * (slope + curvature * up) - power * Math.log(above))
      ratios[o++] = exp(down * (slope + curvature * down) - power * Math.log(below))
    }
  }
}

function bernoulliRatios(state: ChainState, count: number, { size, positive }: HermiteBasis): void {
  const { night, spread, shift, d, pa, ratios } = state
  const half = size / 2
  let o = 0
  for (let i = 0; i < count; i++) {
    const t = night[i]!
    const curvature = 0.5 * d[t]!
    const p = pa[t]!
    const centre = shift[i]!
    const sd = spread[i]!
    const q = 1 - p
    const odds = p * exp(centre)
    for (let k = 0; k < half; k++) {
      const z = sd * positive[k]!
      const growth = exp(z)
      const up = centre + z
      const down = centre - z
      ratios[o++] = exp(up * (p + curvature * up)) / (q + odds * growth)
      ratios[o++] = (growth * exp(down * (p + curvature * down))) / (q * growth + odds)
    }
  }
}

function ordinalRatios(state: ChainState, count: number, { size, positive }: HermiteBasis): void {
  const { night, spread, shift, d, g, pa, pb, ratios } = state
  const half = size / 2
  let o = 0
  for (let i = 0; i < count; i++) {
    const t = night[i]!
    const curvature = 0.5 * d[t]!
    const slope = -g[t]!
    const a = pa[t]!
    const b = pb[t]!
    const centre = shift[i]!
    const sd = spread[i]!
    const factor = exp(centre)
    for (let k = 0; k < half; k++) {
      const z = sd * positive[k]!
      const growth = exp(z)
      const up = centre + z
      const down = centre - z
      const expUp = factor * growth
      const expDown = factor / growth
      ratios[o++] =
        exp(up * (slope + curvature * up)) / ((1 + a * (expUp - 1)) * (1 + b * (1 / expUp - 1)))
      ratios[o++] =
        exp(down * (slope + curvature * down)) /
        ((1 + a * (expDown - 1)) * (1 + b * (1 / expDown - 1)))
    }
  }
}
