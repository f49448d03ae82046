import { absolute, relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { cholesky, choleskyInverse } from '../../src/kernel/dense.ts'
import { latticeCoordinate } from '../../src/kernel/lattice.ts'
import {
  evenLegendre,
  gaussDiscrete,
  gaussHermite,
  gaussLegendre,
} from '../../src/kernel/quadrature.ts'
import { logGamma, logRisingRatio, normalCdf, normalQuantile } from '../../src/kernel/special.ts'

describe('law E11: special functions', () => {
  it('logGamma is log (n − 1)! and log √π at a half', () => {
    let factorial = 0
    for (let n = 1; n < 30; n++) {
      absolute(logGamma(n), factorial, 1e-12 * (1 + factorial))
      factorial += Math.log(n)
    }
    absolute(logGamma(0.5), 0.5 * Math.log(Math.PI), 1e-14)
  })

  it.each([0.3, 2, 40, 1e6])(
    'logRisingRatio equals its sum at k = %d, on both sides of its switch',
    (k) => {
      for (const y of [0, 1, 5, 39, 40, 41, 200, 5000]) {
        let sum = 0
        for (let j = 0; j < y; j++) sum += Math.log1p(j / k)
        absolute(logRisingRatio(y, k), sum, 1e-10 * (1 + sum))
      }
    },
  )

  it('normalCdf has the table values of Abramowitz and Stegun 26.1 and inverts normalQuantile', () => {
    absolute(normalCdf(0), 0.5, 0)
    absolute(normalCdf(1), 0.841344746068543, 1e-15)
    absolute(normalCdf(2), 0.977249868051821, 1e-15)
    relative(normalCdf(-5), 2.866515718791939e-7, 1e-12)
    for (const p of [1e-8, 0.001, 0.025, 0.4, 0.5, 0.9, 0.975, 1 - 1e-6]) {
      relative(normalCdf(normalQuantile(p)), p, 1e-12)
    }
  })
})

describe('law E11: quadrature rules', () => {
  it('gaussLegendre integrates polynomials to degree 2n − 1', () => {
    const { nodes, weights } = gaussLegendre(9)
    for (let degree = 0; degree <= 17; degree++) {
      const sum = nodes.reduce((s, x, i) => s + weights[i]! * x ** degree, 0)
      absolute(sum, degree % 2 === 1 ? 0 : 2 / (degree + 1), 1e-14)
    }
  })

  it('evenLegendre integrates smooth functions and spaces its nodes more evenly', () => {
    const { nodes, weights } = evenLegendre(14)
    const sum = nodes.reduce((s, x, i) => s + weights[i]! * Math.exp(x), 0)
    absolute(sum, Math.E - 1 / Math.E, 1e-4)
    const plain = gaussLegendre(14).nodes
    expect(nodes[7]! - nodes[6]!).toBeLessThan(plain[7]! - plain[6]!)
  })

  it('gaussHermite has the moments of the standard normal', () => {
    const { nodes, weights } = gaussHermite(12)
    let moment = 1
    for (let degree = 0; degree <= 22; degree += 2) {
      if (degree > 0) moment *= degree - 1
      relative(
        nodes.reduce((s, x, i) => s + weights[i]! * x ** degree, 0),
        moment,
        1e-11,
      )
    }
  })

  it('gaussDiscrete has the moments of the points, and returns few points as they are', () => {
    const points = Array.from({ length: 84 }, (_, t) => (t - 41.5) / 84)
    const { nodes, weights } = gaussDiscrete(points, 4)
    for (let degree = 0; degree <= 7; degree++) {
      const expected = points.reduce((s, x) => s + x ** degree, 0) / points.length
      absolute(
        nodes.reduce((s, x, i) => s + weights[i]! * x ** degree, 0),
        expected,
        1e-12,
      )
    }
    expect(gaussDiscrete([2, 2, 2], 4)).toEqual({
      nodes: Float64Array.of(2),
      weights: Float64Array.of(1),
    })
  })
})

describe('law E11: dense matrices', () => {
  it('cholesky and its inverse undo a positive definite matrix; NaN tells an indefinite one', () => {
    const a = Float64Array.of(4, 1, 0.5, 1, 3, -0.2, 0.5, -0.2, 2)
    const l = a.slice()
    // determinant by hand: 4·(6 − 0.04) − 1·(2 + 0.1) + 0.5·(−0.2 − 1.5)
    absolute(cholesky(l, 3), Math.log(4 * 5.96 - 2.1 - 0.85), 1e-14)
    const inverse = new Float64Array(9)
    choleskyInverse(l, 3, inverse)
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        let sum = 0
        for (let k = 0; k < 3; k++) sum += a[i * 3 + k]! * inverse[k * 3 + j]!
        absolute(sum, i === j ? 1 : 0, 1e-14)
      }
    }
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNaN()
  })
})

describe('the lattice of the joint draws', () => {
  const points = (count: number, j: number) =>
    Array.from({ length: count }, (_, i) => latticeCoordinate(i, j))

  it.each([16, 32, 512, 2048, 8192])(
    'the first %d points: every coordinate is equally spaced',
    (count) => {
      for (let j = 0; j < 30; j++) {
        const sorted = points(count, j).sort((a, b) => a - b)
        expect(sorted[0]).toBeGreaterThanOrEqual(0)
        expect(sorted.at(-1)).toBeLessThan(1)
        for (let i = 1; i < count; i++) absolute(sorted[i]! - sorted[i - 1]!, 1 / count, 1e-9)
      }
    },
  )

  it.each([512, 2048, 8192])('the first %d points: no two coordinates go together', (count) => {
    // the place of the point that lies one step of the first coordinate after the first point
    const next = points(count, 0).map((x, i) => ({ i, gap: (x - latticeCoordinate(0, 0) + 1) % 1 }))
    const one = next.find(({ gap }) => Math.abs(gap * count - 1) < 1e-6)!.i
    const steps = Array.from({ length: 30 }, (_, j) => {
      const move = (latticeCoordinate(one, j) - latticeCoordinate(0, j) + 1) % 1
      return Math.round(Math.min(move, 1 - move) * count)
    })
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('refuses a dimension it has no generator for', () => {
    expect(() => latticeCoordinate(0, 32)).toThrow('latticeCoordinate: dimension')
  })
})
