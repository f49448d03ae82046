import { posteriorSd, absolute } from '@legwork/testing'
import { analyse, PROBABILITIES } from '@legwork/stats'
import { describe, expect, it } from 'vitest'
import { readReference, REFERENCE_NAMES } from './reference.ts'

// Tolerances are the product's targets: quantiles within 0.01 posterior SD and P(b1 < 0) within 0.001 of the
// quadrature; 0.05 SD of Stan for the ordinal set (its own divergences), see the fixtures' README.
describe('law E1: the engine agrees with the reference posteriors', () => {
  it.each(REFERENCE_NAMES)('%s', (name) => {
    const { series, settings, b1, source } = readReference(name)
    const result = analyse(series, settings)
    if (!result.ok) throw new Error(result.error.type)
    const contrast = result.value.byPrior[0]!.contrasts[0]!
    const tolerance = source === 'quadrature' ? 0.01 : 0.05
    PROBABILITIES.forEach((p, i) => {
      if (p < 0.02 || p > 0.98) return
      posteriorSd(contrast.effect.quantiles[i]!, b1.quantiles[i]!, b1.sd, tolerance)
    })
    absolute(
      contrast.probabilityBelowZero,
      b1.probabilityBelowZero,
      source === 'quadrature' ? 0.001 : 0.01,
    )
    posteriorSd(contrast.effect.mean, b1.mean, b1.sd, tolerance)
    const stated = result.value.numericalError!
    expect(stated.quantileSd).toBeGreaterThan(0)
    expect(stated.quantileSd).toBeLessThan(0.03)
  })
})
