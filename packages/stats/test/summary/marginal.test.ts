import { absolute, posteriorSd } from '@legwork/testing'
import {
  cdfAt,
  marginalFromDensity,
  marginalFromDraws,
  PROBABILITIES,
  quantileOf,
} from '@legwork/stats'
import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '../../src/kernel/special.ts'

const grid = Float64Array.from({ length: 193 }, (_, i) => -7.5 + (15 * i) / 192)

describe('law E11: marginals', () => {
  it('a normal density gives the normal distribution', () => {
    const marginal = marginalFromDensity(
      grid,
      grid.map((x) => 3 * Math.exp(-0.5 * x * x)),
    )
    absolute(marginal.mean, 0, 1e-12)
    absolute(marginal.sd, 1, 1e-9)
    PROBABILITIES.forEach((p, i) => absolute(marginal.quantiles[i]!, normalQuantile(p), 1e-5))
    for (const x of [-3.1, -0.4, 0, 1.234, 4]) absolute(cdfAt(marginal, x), normalCdf(x), 1e-6)
    for (const p of [0.01, 0.3, 0.77]) absolute(cdfAt(marginal, quantileOf(marginal, p)), p, 1e-10)
  })

  it('a density that does not end at zero keeps its edges', () => {
    const marginal = marginalFromDensity(
      Float64Array.from({ length: 161 }, (_, i) => i / 160),
      new Float64Array(161).fill(2),
    )
    absolute(marginal.mean, 0.5, 1e-12)
    absolute(marginal.quantiles[1]!, 0.025, 1e-9)
  })

  it('refuses a density without mass', () => {
    expect(() => marginalFromDensity(grid, new Float64Array(grid.length))).toThrow(
      'marginalFromDensity: density must have a positive finite integral',
    )
  })

  it('equally weighted normal scores give the normal distribution', () => {
    const values = Float64Array.from({ length: 2048 }, (_, i) => normalQuantile((i + 0.5) / 2048))
    const marginal = marginalFromDraws(values, new Float64Array(2048).fill(1 / 2048), 2)
    PROBABILITIES.forEach((p, i) =>
      posteriorSd(marginal.quantiles[i]!, 2 * normalQuantile(p), 2, 0.02),
    )
  })
})
