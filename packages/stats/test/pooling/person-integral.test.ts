import { absolute, relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { checkCurve, curveVersion, smoothCurve } from '../../src/pooling/curve.ts'
import type { StoredCurve } from '../../src/pooling/curve.ts'
import { personIntegral } from '../../src/pooling/person-integral.ts'
import { binomialCurve, binomialLog, curveOf, normalCurve } from './people.ts'

const taus = [0, 1e-9, 1e-4, 0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 1, 2, 4]
const mus = [-3, -1, -0.4, 0, 0.3, 1.2, 3]

const prepare = (curve: StoredCurve) => personIntegral(smoothCurve(curve), -44, 44)

/** log ∫ exp(f) N(mu, tau²) by 40,001 points over ± 60 tau: brute force, no shared code. */
function brute(f: (b: number) => number, mu: number, tau: number): number {
  if (tau === 0) return f(mu)
  const size = 40_000
  const values: number[] = []
  for (let k = 0; k <= size; k++) {
    const z = -60 + (120 * k) / size
    values.push(f(mu + tau * z) - 0.5 * z * z)
  }
  const top = Math.max(...values)
  const sum = values.reduce((total, v) => total + Math.exp(v - top), 0)
  return top + Math.log((sum * 120) / size) - 0.5 * Math.log(2 * Math.PI)
}

describe('personIntegral', () => {
  for (const s of [0.02, 0.15, 0.5, 2, 10]) {
    it(`equals the closed form for a normal curve of SD ${s}, from tau 0 on`, () => {
      const person = prepare(normalCurve(0.2, s))
      for (const mu of mus) {
        // beyond 8 SD the stored curve goes on in a straight line, no longer normal
        if (Math.abs(mu - 0.2) > 7 * s) continue
        for (const tau of taus) {
          const v = s * s + tau * tau
          const expected = -0.5 * Math.log(v / (s * s)) - (0.5 * (mu - 0.2) ** 2) / v
          absolute(person.log(mu, tau), expected, 1e-6)
          const { mean, variance } = person.moments(mu, tau)
          const share = (tau * tau) / v
          absolute(mean, mu + share * (0.2 - mu), 1e-6 * (s + tau))
          absolute(Math.sqrt(variance), Math.sqrt(share) * s, 1e-5 * Math.min(s, tau))
        }
      }
    })
  }

  for (const [y1, y0] of [
    [40, 60],
    [3, 9],
    [1, 4],
    [0, 6],
    [5, 0],
    [0, 0],
    [400, 900],
  ] as const) {
    it(`equals brute force for totals ${y1} and ${y0}: skewed, or flat on a side`, () => {
      const person = prepare(binomialCurve(y1, y0))
      const curve = person.curve
      const top = Math.max(...binomialCurve(y1, y0).logLikelihood)
      for (const mu of mus) {
        for (const tau of taus) {
          // the interpolated curve is integrated exactly; its distance from the function is next
          absolute(person.log(mu, tau), brute(curve.value, mu, tau), 2e-6)
          if (Math.abs(mu) + 4 * tau < 9 && y1 + y0 < 100)
            absolute(
              person.log(mu, tau),
              brute((b) => binomialLog(y1, y0, b) - top, mu, tau),
              2e-5,
            )
        }
      }
    })
  }

  it('stays finite and falls away from the curve far outside the grid', () => {
    const person = prepare(normalCurve(0, 0.05))
    let before = Infinity
    for (const mu of [1, 2, 4, 8, 16, 32, 60]) {
      const value = person.log(mu, 0.03)
      expect(Number.isFinite(value)).toBe(true)
      expect(value).toBeLessThan(before)
      before = value
    }
    // 40 SD off with both factors narrow: the straight tail against a normal, in closed form
    const slope = -8 / 0.05
    const tail = -32 + slope * (2 - 0.4) + 0.5 * (slope * 0.04) ** 2
    relative(person.log(2, 0.04), tail, 1e-6)
  })

  it('reproduces cubics on uneven grids, with their derivatives', () => {
    const grid = [-2, -1.5, -1.2, -0.7, 0, 0.1, 0.5, 0.9, 1.4, 2]
    const f = (b: number) => -b * b + 0.1 * b * b * b
    const curve = smoothCurve({
      version: curveVersion,
      parameter: 'b[1]',
      grid,
      logLikelihood: grid.map(f),
    })
    for (let b = -2; b <= 2; b += 0.07) {
      absolute(curve.value(b), f(b), 1e-12)
      absolute(curve.slope(b), -2 * b + 0.3 * b * b, 1e-11)
      if (Math.abs(b) < 1.99) absolute(curve.curvature(b), -2 + 0.6 * b, 1e-10)
    }
    absolute(curve.value(3), f(2) + (-4 + 1.2), 1e-12)
  })

  it('refuses a curve that is none', () => {
    const good = curveOf((b) => -b * b, -1, 1, 9)
    const rule = (value: unknown) => {
      const result = checkCurve(value)
      return result.ok ? 'ok' : `${result.error.path} ${result.error.rule}`
    }
    expect(rule(good)).toBe('ok')
    expect(rule(JSON.parse(JSON.stringify({ ...good, lowerSlope: 1, upperSlope: -2 })))).toBe('ok')
    expect(rule(null)).toBe(' object')
    expect(rule({ ...good, version: 'legwork/likelihood-curve/2' })).toBe('/version version')
    expect(rule({ ...good, parameter: '' })).toBe('/parameter parameter')
    expect(rule({ ...good, grid: 'x' })).toBe('/grid numbers')
    expect(rule({ ...good, logLikelihood: [NaN, ...good.logLikelihood.slice(1)] })).toBe(
      '/logLikelihood numbers',
    )
    expect(rule({ ...good, grid: good.grid.slice(1) })).toBe('/grid enough-points')
    expect(rule({ ...good, logLikelihood: good.logLikelihood.slice(1) })).toBe(
      '/logLikelihood equal-lengths',
    )
    expect(rule({ ...good, grid: [...good.grid].reverse() })).toBe('/grid/1 ascending')
    expect(rule({ ...good, upperSlope: 1 })).toBe('/upperSlope slope')
    expect(rule({ ...good, lowerSlope: -1 })).toBe('/lowerSlope slope')
  })
})
