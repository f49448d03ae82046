import { absolute } from '@legwork/testing'
import { describe, it } from 'vitest'
import { hermiteBasis } from '../../src/kernel/quadrature.ts'
import { logChainExpectation } from '../../src/inference/transfer.ts'

// Linear factors: E[Π (1 + a_i z_i)] of a stationary AR(1) chain by Wick's rule, three nights:
// 1 + a1 a2 r2 + a2 a3 r3 + a1 a3 r2 r3 (odd moments vanish).
describe('law E10: the transfer recursion is exact for polynomials', () => {
  it.each([4, 6, 8, 10])('%d nodes', (size) => {
    const basis = hermiteBasis(size)
    const slopes = [0.3, -0.2, 0.25]
    const correlation = Float64Array.of(1, 0.7, 0.4)
    const ratios = new Float64Array(3 * size)
    slopes.forEach((a, i) => {
      basis.positive.forEach((z, k) => {
        ratios[i * size + 2 * k] = 1 + a * z
        ratios[i * size + 2 * k + 1] = 1 - a * z
      })
    })
    const [a, b, c] = slopes as [number, number, number]
    const exact = 1 + a * b * 0.7 + b * c * 0.4 + a * c * 0.7 * 0.4
    absolute(logChainExpectation(ratios, correlation, 3, basis), Math.log(exact), 1e-13)
  })
})
