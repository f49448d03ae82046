import { createRandom } from '@legwork/base'
import { absolute, scaled } from '@legwork/testing'
import {
  analyse,
  cdfAt,
  centredTime,
  defaultNuisancePriors,
  exposure,
  wideEffectPrior,
  type Family,
} from '@legwork/stats'
import { describe, expect, it } from 'vitest'

/** Ranks of the true values in their posteriors, parameters and data drawn from the model (28 nights). */
function ranks(family: Family, count: number, seed: number): Map<string, number[]> {
  const random = createRandom(seed)
  const uniform = (): number => random.nextUniform()
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const exponential = (): number => -Math.log(1 - uniform())
  const poisson = (mean: number): number => {
    if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    let n = 0
    for (let time = exponential(); time < mean; time += exponential()) n++
    return n
  }
  const nuisance = defaultNuisancePriors(family)
  const effect = wideEffectPrior(family)[0]!
  const nights = 28
  const arm = Array.from({ length: nights }, (_, t) => Math.floor(t / 7) % 2)
  const x = exposure((t) => arm[t] === 1, nights, 0)
  const s = centredTime(nights)
  const out = new Map<string, number[]>()
  const add = (name: string, value: number): void => {
    out.set(name, [...(out.get(name) ?? []), value])
  }
  for (let i = 0; i < count; i++) {
    const b0 = nuisance.intercept.mean + nuisance.intercept.sd * normal()
    const b1 = effect.mean + effect.sd * normal()
    const b2 = nuisance.trend.sd * normal()
    const sigma = Math.abs(nuisance.sigmaScale * normal())
    const phi = Math.abs(nuisance.dispersionScale * normal())
    // Beta(4, 2) from sums of exponentials.
    const four = exponential() + exponential() + exponential() + exponential()
    const two = exponential() + exponential()
    const rho = (2 * four) / (four + two) - 1
    let u = sigma * normal()
    const outcome = Array.from({ length: nights }, (_, t) => {
      if (t > 0) u = rho * u + sigma * Math.sqrt(1 - rho * rho) * normal()
      const eta = b0 + b1 * x[t]! + b2 * s[t]! + u
      const y =
        family === 'poisson'
          ? Math.min(1e9, poisson(Math.exp(eta)))
          : family === 'bernoulli'
            ? Number(uniform() < 1 / (1 + Math.exp(-eta)))
            : eta + phi * normal()
      return uniform() < 0.15 ? null : y
    })
    const result = analyse(
      { family, outcome, arm, armCount: 2 },
      { effort: 'fast', skip: { error: true } },
    )
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    const { contrasts, parameters } = result.value.byPrior[0]!
    add('b1', cdfAt(contrasts[0]!.effect, b1))
    const truth: { [name: string]: number } = { b0, b2, sigma, rho, phi }
    for (const [name, marginal] of Object.entries(parameters))
      add(name, cdfAt(marginal, truth[name]!))
  }
  return out
}

// Seeds are arbitrary and fixed. The full size (4,000 draws a family, three seeds) is `npm run calibrate`.
describe('law E15: calibration', () => {
  it.each([
    ['poisson', 11],
    ['bernoulli', 12],
    ['gaussian', 13],
  ] as const)('%s: ranks are uniform in mean and spread', (family, seed) => {
    const count = scaled(60)
    for (const [name, values] of ranks(family, count, seed)) {
      const mean = values.reduce((a, b) => a + b, 0) / count
      const square = values.reduce((a, b) => a + (b - 0.5) ** 2, 0) / count
      expect(name.length).toBeGreaterThan(0)
      // Four standard errors of the mean and of the mean square of uniform numbers.
      absolute(mean, 0.5, 4 * Math.sqrt(1 / 12 / count))
      absolute(square, 1 / 12, 4 * Math.sqrt(1 / 180 / count))
    }
  })
})
