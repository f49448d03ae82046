import { absolute } from '@legwork/testing'
import { describe, it } from 'vitest'
import { Chain } from '../../src/inference/chain.ts'
import { setCutpoints, toNatural } from '../../src/inference/coefficients.ts'
import { gaussLegendre, hermiteBasis } from '../../src/kernel/quadrature.ts'
import { compileProblem } from '../../src/model/problem.ts'
import { defaultNuisancePriors } from '../../src/model/priors.ts'
import type { Family } from '../../src/model/series.ts'

const LOG_2PI = Math.log(2 * Math.PI)

/** log p(y_t | eta) written out independently of the engine. */
function logLikelihood(
  family: Family,
  y: number,
  eta: number,
  phi: number,
  cuts: number[],
): number {
  const factorial = (n: number): number => (n < 2 ? 0 : Math.log(n) + factorial(n - 1))
  const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
  switch (family) {
    case 'poisson':
      return y * eta - Math.exp(eta) - factorial(y)
    case 'negbin': {
      const k = 1 / (phi * phi)
      let rising = 0
      for (let j = 0; j < y; j++) rising += Math.log(k + j)
      const mu = Math.exp(eta)
      return rising - factorial(y) + k * Math.log(k / (k + mu)) + y * Math.log(mu / (k + mu))
    }
    case 'bernoulli':
      return Math.log(logistic(y === 1 ? eta : -eta))
    case 'ordinal': {
      const below = y === 0 ? 0 : logistic(cuts[y - 1]! - eta)
      const upTo = y === cuts.length ? 1 : logistic(cuts[y]! - eta)
      return Math.log(upTo - below)
    }
    case 'gaussian':
      return -0.5 * LOG_2PI - Math.log(phi) - 0.5 * ((y - eta) / phi) ** 2
  }
}

/** log p(y | coefficients, theta) by a dense transfer matrix on a Gauss–Legendre grid of ±8 SD. */
function bruteForce(
  family: Family,
  y: (number | null)[],
  eta: number[],
  sigma: number,
  rho: number,
  phi: number,
  cuts: number[],
): number {
  const { nodes, weights } = gaussLegendre(160)
  const u = Array.from(nodes, (x) => 8 * sigma * x)
  const innovation = sigma * Math.sqrt(1 - rho * rho)
  const normal = (x: number, sd: number): number =>
    Math.exp(-0.5 * (x / sd) ** 2 - 0.5 * LOG_2PI) / sd
  const like = (t: number, path: number): number => {
    const value = y[t] ?? null
    return value === null ? 1 : Math.exp(logLikelihood(family, value, eta[t]! + path, phi, cuts))
  }
  let f = u.map((x, i) => normal(x, sigma) * like(0, x) * weights[i]! * 8 * sigma)
  for (let t = 1; t < y.length; t++) {
    f = u.map((x, i) => {
      let sum = 0
      u.forEach((before, j) => {
        sum += f[j]! * normal(x - rho * before, innovation)
      })
      return sum * like(t, x) * weights[i]! * 8 * sigma
    })
  }
  return Math.log(f.reduce((a, b) => a + b, 0))
}

describe('law E10: the chain integral is exact', () => {
  const outcomes: { [F in Family]: (number | null)[] } = {
    poisson: [2, 0, null, 4, 1, 0, 0, 3],
    negbin: [2, 0, null, 9, 1, 0, 0, 3],
    bernoulli: [1, 0, null, 1, 1, 0, 0, 1],
    ordinal: [2, 0, null, 3, 1, 0, 0, 2],
    gaussian: [5.5, 4, null, 7, 6.1, 3, 4, 5],
  }
  const thetas: [number, number, number][] = [
    [0.5, 0.5, 0.7],
    [1.2, 0.3, 0.9],
    [1.5, -0.4, 0.5],
  ]
  for (const family of ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'] as const) {
    it.each(thetas)(`${family} at sigma %d, rho %d, phi %d`, (sigma, rho, phi) => {
      const outcome = outcomes[family]
      const arm = outcome.map((_, t) => Math.floor(t / 2) % 2)
      const problem = compileProblem(
        { family, outcome, arm, armCount: 2, ...(family === 'ordinal' ? { categories: 4 } : {}) },
        defaultNuisancePriors(family),
        [{ mean: 0, sd: 1 }],
        [{ days: 1, weight: 1 }],
      )
      const chain = new Chain(problem)
      chain.setTheta(sigma, rho, phi, 0)
      const cuts = family === 'ordinal' ? [-0.6, 0.4, 1.4] : []
      const linear =
        family === 'ordinal' ? [-0.5, 0.3] : [family === 'gaussian' ? 5 : 0.4, -0.5, 0.3]
      const beta = Float64Array.from([...linear, ...cuts])
      setCutpoints(problem, cuts, beta, linear.length)
      const eta = outcome.map((_, t) =>
        linear.reduce((sum, b, j) => sum + b * problem.columns[0]![j]![t]!, 0),
      )
      // Expand around the mode of the path given these coefficients.
      chain.beta.set(beta)
      for (let i = 0; i < 30; i++) {
        chain.beta.set(beta)
        chain.laplace(null, 0, Infinity)
        chain.u.set(chain.pathMode())
      }
      toNatural(problem, chain.beta, chain.nu)
      const exact = chain.exactHere(family === 'gaussian' ? null : hermiteBasis(20))
      // 20 Hermite nodes leave up to 4e-6 at sigma 1.5.
      absolute(exact, bruteForce(family, outcome, eta, sigma, rho, phi, cuts), 1e-5)
    })
  }
})
