import { createRandom, drawNormal, expectOk } from '@legwork/base'
import { absolute, propertyOptions, relative } from '@legwork/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binaryEffects,
  blups,
  cumulative,
  fitBayesian,
  fitMeta,
  fitModel,
  fitSubgroups,
  influence,
  leaveOneOut,
  mantelHaenszel,
  meanEffects,
  petoOddsRatio,
  qProfile,
  type Tau2Method,
  tau2Methods,
  trimAndFill,
  type TwoByTwo,
} from '../../src/meta/index.ts'

type Data = { yi: number[]; vi: number[] }

const study = fc.record({
  yi: fc.double({ min: -3, max: 3, noNaN: true }),
  vi: fc.double({ min: 0.01, max: 2, noNaN: true }),
})
const data = (least: number): fc.Arbitrary<Data> =>
  fc
    .array(study, { minLength: least, maxLength: 20 })
    .map((studies) => ({ yi: studies.map((s) => s.yi), vi: studies.map((s) => s.vi) }))
const cell = fc.integer({ min: 0, max: 60 })
const table: fc.Arbitrary<TwoByTwo> = fc
  .record({ ai: cell, bi: cell, ci: cell, di: cell })
  .filter((t) => t.ai + t.bi > 0 && t.ci + t.di > 0)
const tables = fc.array(table, { minLength: 2, maxLength: 12 })
const method = fc.constantFrom(...tau2Methods)
const test = fc.constantFrom('z' as const, 'knha' as const)

describe('meta-analysis', () => {
  it('does not depend on the order of the studies', () => {
    fc.assert(
      fc.property(data(3), method, test, (input, m, t) => {
        const forward = expectOk(fitMeta(input, { method: m, test: t }), 'forward')
        const turned = { yi: [...input.yi].reverse(), vi: [...input.vi].reverse() }
        const backward = expectOk(fitMeta(turned, { method: m, test: t }), 'backward')
        absolute(backward.b[0]!, forward.b[0]!, 1e-8)
        absolute(backward.tau2, forward.tau2, 1e-7)
      }),
      propertyOptions('order'),
    )
  })

  it('turns its sign and swaps its interval when the signs of the effects turn', () => {
    fc.assert(
      fc.property(data(2), method, test, (input, m, t) => {
        const one = expectOk(fitMeta(input, { method: m, test: t }), 'one')
        const other = expectOk(
          fitMeta({ yi: input.yi.map((y) => -y), vi: input.vi }, { method: m, test: t }),
          'other',
        )
        absolute(other.b[0]!, -one.b[0]!, 1e-9)
        absolute(other.ciLower[0]!, -one.ciUpper[0]!, 1e-8)
        absolute(other.tau2, one.tau2, 1e-9)
      }),
      propertyOptions('sign'),
    )
  })

  it('swapping the arms of a table turns the sign of RR, OR, RD and Peto', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('RR', 'OR', 'RD', 'PETO'), (rows, measure) => {
        const swapped = rows.map((t) => ({ ai: t.ci, bi: t.di, ci: t.ai, di: t.bi }))
        const one = binaryEffects(rows, measure)
        const other = binaryEffects(swapped, measure)
        expect(other.ok).toBe(one.ok)
        if (!one.ok || !other.ok) return
        one.value.forEach((effect, i) => {
          absolute(other.value[i]!.yi, -effect.yi, 1e-12)
          relative(other.value[i]!.vi, effect.vi, 1e-12)
        })
      }),
      propertyOptions('arms'),
    )
  })

  it('moving all effects moves the estimate and leaves tau2; scaling scales both', () => {
    fc.assert(
      fc.property(data(3), fc.constantFrom<Tau2Method>('DL', 'REML', 'HS', 'SJ'), (input, m) => {
        const plain = expectOk(fitMeta(input, { method: m, test: 'knha' }), 'plain')
        const moved = expectOk(
          fitMeta({ yi: input.yi.map((y) => y + 5), vi: input.vi }, { method: m, test: 'knha' }),
          'moved',
        )
        absolute(moved.b[0]!, plain.b[0]! + 5, 1e-7)
        absolute(moved.tau2, plain.tau2, 1e-7)
        const scaled = expectOk(
          fitMeta(
            { yi: input.yi.map((y) => 10 * y), vi: input.vi.map((v) => 100 * v) },
            { method: m, test: 'knha' },
          ),
          'scaled',
        )
        absolute(scaled.b[0]!, 10 * plain.b[0]!, 1e-6)
        absolute(scaled.tau2, 100 * plain.tau2, 1e-4)
      }),
      propertyOptions('shift and scale'),
    )
  })

  it('is the same in other units of a moderator, and when the moderator is a calendar year', () => {
    const random = createRandom(7)
    const yi = Array.from({ length: 15 }, () => drawNormal(random))
    const vi = Array.from({ length: 15 }, () => 0.05 + random.nextUniform())
    const small = Array.from({ length: 15 }, (_, i) => i % 7)
    const fitted = (values: number[]) =>
      expectOk(
        fitMeta({ yi, vi, moderators: [{ name: 'x', values }] }, { method: 'REML', test: 'knha' }),
        'fit',
      )
    const plain = fitted(small)
    const years = fitted(small.map((x) => 1990 + x))
    relative(years.b[1]!, plain.b[1]!, 1e-9)
    relative(years.se[1]!, plain.se[1]!, 1e-9)
    relative(years.b[0]!, plain.b[0]! - 1990 * plain.b[1]!, 1e-9)
    absolute(years.tau2, plain.tau2, 1e-9)
  })

  it('Paule–Mandel solved to the last bit is empirical Bayes', () => {
    fc.assert(
      fc.property(data(4), (input) => {
        const pm = expectOk(fitMeta(input, { method: 'PM', test: 'z', rootTolerance: 0 }), 'PM')
        const eb = expectOk(fitMeta(input, { method: 'EB', test: 'z' }), 'EB')
        absolute(pm.tau2, eb.tau2, 1e-8)
      }),
      propertyOptions('PM is EB'),
    )
  })
})

describe('limits', () => {
  it.each(tau2Methods)('one study is itself: %s', (m) => {
    const fit = expectOk(fitMeta({ yi: [0.4], vi: [0.09] }, { method: m, test: 'knha' }), 'k = 1')
    expect(fit.b).toEqual([0.4])
    relative(fit.se[0]!, 0.3, 1e-15)
    expect([fit.tau2, fit.i2, fit.h2, fit.q, fit.qp]).toEqual([0, 0, 1, 0, 1])
    expect(fit.test).toBe('z')
  })

  it.each(tau2Methods)('equal effects give tau2 0 and no heterogeneity: %s', (m) => {
    const input = { yi: [0.2, 0.2, 0.2], vi: [0.1, 0.2, 0.3] }
    const fit = expectOk(fitMeta(input, { method: m, test: 'knha' }), 'equal')
    expect(fit.tau2).toBe(0)
    relative(fit.b[0]!, 0.2, 1e-14)
    expect(fit.se).toEqual([m === 'SJ' ? fit.se[0] : 0])
  })

  it('a tau2 on the boundary is exactly 0 and the fit is that of equal effects', () => {
    const input = { yi: [0.1, 0.12, 0.09, 0.11], vi: [0.1, 0.2, 0.3, 0.15] }
    const equal = expectOk(fitMeta(input, { method: 'EE', test: 'z' }), 'EE')
    for (const m of ['DL', 'REML', 'ML', 'PM', 'EB', 'HS'] as const) {
      const fit = expectOk(fitMeta(input, { method: m, test: 'z' }), m)
      expect(fit.tau2).toBe(0)
      relative(fit.b[0]!, equal.b[0]!, 1e-14)
      expect(fit.i2).toBe(0)
    }
  })

  it('with a huge tau2 every study weighs the same', () => {
    const input = { yi: [-50, 0, 20, 70], vi: [0.01, 1, 0.3, 2] }
    const fit = expectOk(fitMeta(input, { method: 'REML', test: 'knha' }), 'huge')
    for (const weight of fit.weights) absolute(weight, 25, 0.02)
    absolute(fit.b[0]!, 10, 0.02)
    expect(fit.tau2).toBeGreaterThan(1000)
    const model = expectOk(fitModel(input, { method: 'REML', test: 'knha' }), 'model')
    expect(expectOk(qProfile(model), 'Q').lower).toBeGreaterThan(100)
  })

  it('Q-profile: empty when Q is too small for any tau2, lower end 0 when Q is ordinary', () => {
    const tight = expectOk(
      fitModel(
        { yi: [1, 1.0001, 1, 1.0002, 1], vi: [1, 1, 1, 1, 1] },
        { method: 'REML', test: 'z' },
      ),
      'tight',
    )
    expect(expectOk(qProfile(tight), 'Q')).toEqual({
      lower: 0,
      upper: 0,
      empty: true,
      upperIsOpen: false,
    })
    const plain = expectOk(
      fitModel({ yi: [0, 1, 2, 1.4], vi: [1, 1, 1, 1] }, { method: 'REML', test: 'z' }),
      'plain',
    )
    const interval = expectOk(qProfile(plain), 'Q')
    expect(interval.lower).toBe(0)
    expect(interval.upper).toBeGreaterThan(0.5)
  })

  it('a single moderator in a model with as many studies as parameters is refused, EE fits exactly', () => {
    const input = { yi: [1, 3], vi: [1, 1], moderators: [{ name: 'x', values: [0, 1] }] }
    expect(fitMeta(input, { method: 'REML', test: 'z' })).toEqual({
      ok: false,
      error: { type: 'tooFewStudies', needed: 3, got: 2 },
    })
    const fit = expectOk(fitMeta(input, { method: 'EE', test: 'z' }), 'EE')
    relative(fit.b[1]!, 2, 1e-12)
    expect([fit.q, fit.qp, fit.i2]).toEqual([0, 1, 0])
  })
})

describe('methods that must agree', () => {
  it('one table: Mantel–Haenszel is the plain RR, OR and RD; Peto is its own one-step', () => {
    const one: TwoByTwo[] = [{ ai: 12, bi: 38, ci: 20, di: 31 }]
    for (const measure of ['RR', 'OR', 'RD'] as const) {
      const effect = expectOk(binaryEffects(one, measure), measure)[0]!
      const mh = expectOk(mantelHaenszel(one, measure), measure)
      relative(mh.b, effect.yi, 1e-13)
    }
    const peto = expectOk(petoOddsRatio(one), 'Peto')
    const effect = expectOk(binaryEffects(one, 'PETO'), 'PETO')[0]!
    relative(peto.b, effect.yi, 1e-13)
    relative(peto.se ** 2, effect.vi, 1e-13)
  })

  it('Peto pooled is the inverse-variance mean of the one-step estimates (tables without zeros)', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            ai: fc.integer({ min: 1, max: 50 }),
            bi: fc.integer({ min: 1, max: 50 }),
            ci: fc.integer({ min: 1, max: 50 }),
            di: fc.integer({ min: 1, max: 50 }),
          }),
          { minLength: 2, maxLength: 10 },
        ),
        (rows) => {
          const effects = expectOk(binaryEffects(rows, 'PETO'), 'PETO')
          const input = { yi: effects.map((e) => e.yi), vi: effects.map((e) => e.vi) }
          const pooled = expectOk(fitMeta(input, { method: 'EE', test: 'z' }), 'EE')
          const peto = expectOk(petoOddsRatio(rows), 'Peto')
          absolute(peto.b, pooled.b[0]!, 1e-11)
          relative(peto.se, pooled.se[0]!, 1e-11)
          absolute(peto.q, pooled.q, 1e-8)
        },
      ),
      propertyOptions('Peto is inverse variance'),
    )
  })

  it('identical large balanced tables: MH, Peto and inverse variance give one log odds ratio near 0', () => {
    const rows = Array.from({ length: 5 }, () => ({ ai: 510, bi: 490, ci: 500, di: 500 }))
    const effects = expectOk(binaryEffects(rows, 'OR'), 'OR')
    const input = { yi: effects.map((e) => e.yi), vi: effects.map((e) => e.vi) }
    const pooled = expectOk(fitMeta(input, { method: 'EE', test: 'z' }), 'EE')
    relative(expectOk(mantelHaenszel(rows, 'OR'), 'MH').b, pooled.b[0]!, 1e-12)
    relative(expectOk(petoOddsRatio(rows), 'Peto').b, pooled.b[0]!, 1e-3)
  })
})

describe('diagnostics', () => {
  const random = createRandom(11)
  const input = {
    yi: Array.from({ length: 12 }, () => drawNormal(random)),
    vi: Array.from({ length: 12 }, () => 0.1 + random.nextUniform()),
  }
  const model = expectOk(fitModel(input, { method: 'REML', test: 'knha' }), 'model')

  it('the last cumulative fit is the whole; leaving one out is the fit of the rest', () => {
    const steps = expectOk(cumulative(model), 'cumulative')
    relative(steps.at(-1)!.b[0]!, model.fit.b[0]!, 1e-12)
    const without = expectOk(leaveOneOut(model), 'leave one out')
    const rest = { yi: input.yi.slice(1), vi: input.vi.slice(1) }
    const direct = expectOk(fitMeta(rest, { method: 'REML', test: 'knha' }), 'rest')
    relative(without[0]!.b[0]!, direct.b[0]!, 1e-12)
  })

  it('hat values sum to the number of coefficients, weights to 100', () => {
    const rows = expectOk(influence(model), 'influence')
    relative(
      rows.reduce((sum, row) => sum + row.hat, 0),
      1,
      1e-12,
    )
    relative(
      rows.reduce((sum, row) => sum + row.weight, 0),
      100,
      1e-12,
    )
  })

  it('predictions of the studies lie between the study and the mean', () => {
    blups(model).forEach((blup, i) => {
      const low = Math.min(input.yi[i]!, model.fit.b[0]!)
      const high = Math.max(input.yi[i]!, model.fit.b[0]!)
      expect(blup.pred).toBeGreaterThanOrEqual(low)
      expect(blup.pred).toBeLessThanOrEqual(high)
    })
  })

  it('a symmetric funnel needs no fill', () => {
    const even = { yi: [-2, -1, 0, 1, 2], vi: [0.5, 0.2, 0.1, 0.2, 0.5] }
    const whole = expectOk(fitModel(even, { method: 'REML', test: 'z' }), 'even')
    expect(expectOk(trimAndFill(whole), 'fill').k0).toBe(0)
  })

  it('two subgroups: each its own fit, the test is that of their difference', () => {
    const group = input.yi.map((_, i) => (i < 6 ? 'first' : 'second'))
    const fit = expectOk(
      fitSubgroups(input.yi, input.vi, group, { method: 'REML', test: 'z' }),
      'subgroups',
    )
    expect(fit.groups.map((g) => [g.name, g.fit.k])).toEqual([
      ['first', 6],
      ['second', 6],
    ])
    const [a, b] = fit.groups.map((g) => g.fit)
    const z = (a!.b[0]! - b!.b[0]!) / Math.hypot(a!.se[0]!, b!.se[0]!)
    relative(fit.qBetween, z * z, 1e-10)
  })
})

describe('Bayesian random effects by quadrature', () => {
  it('with a tiny prior of tau it is the equal-effects mean; symmetric data give a symmetric answer', () => {
    const input = { yi: [0.5, 0.1, 0.4], vi: [0.04, 0.02, 0.09] }
    const equal = expectOk(fitMeta(input, { method: 'EE', test: 'z' }), 'EE')
    const narrow = expectOk(fitBayesian(input.yi, input.vi, { tauScale: 1e-5, muPrior: null }), 'B')
    relative(narrow.mu.mean, equal.b[0]!, 1e-8)
    relative(narrow.mu.sd, equal.se[0]!, 1e-6)
    relative(narrow.mu.lower, equal.ciLower[0]!, 1e-5)
    const even = expectOk(fitBayesian([-1, 1], [0.1, 0.1], { tauScale: 0.5, muPrior: null }), 'B')
    absolute(even.mu.median, 0, 1e-10)
    absolute(even.probabilityMuBelow(0), 0.5, 1e-12)
    relative(even.prediction.upper, -even.prediction.lower, 1e-10)
  })

  it('meets its own error estimate and a dense trapezium over tau', () => {
    const yi = [0.3, -0.2, 0.8, 0.1, 0.5]
    const vi = [0.05, 0.1, 0.2, 0.08, 0.04]
    const fit = expectOk(fitBayesian(yi, vi, { tauScale: 0.5, muPrior: { mean: 0, sd: 2 } }), 'B')
    expect(fit.numericalError).toBeLessThan(1e-9)
    // The independent sum: 200,000 equal steps of tau, p(y | tau) by the joint normal of y.
    let mass = 0
    let mean = 0
    let tauMean = 0
    const step = 4 / 200_000
    for (let n = 0; n < 200_000; n++) {
      const tau = (n + 0.5) * step
      let precision = 1 / 4
      let score = 0
      let log = -0.5 * (tau / 0.5) ** 2
      yi.forEach((y, i) => {
        const variance = vi[i]! + tau * tau
        precision += 1 / variance
        score += y / variance
        log -= 0.5 * (Math.log(variance) + (y * y) / variance)
      })
      const weight = Math.exp(log + (0.5 * (score * score)) / precision - 0.5 * Math.log(precision))
      mass += weight
      mean += (weight * score) / precision
      tauMean += weight * tau
    }
    relative(fit.mu.mean, mean / mass, 1e-8)
    relative(fit.tau.mean, tauMean / mass, 1e-8)
    const density =
      0.5 * Math.log(2 / Math.PI) - Math.log(0.5) - 2.5 * Math.log(2 * Math.PI) - Math.log(2)
    relative(fit.logEvidence!, Math.log(mass * step) + density, 1e-8)
  })
})

describe('means', () => {
  it('approximate and exact Hedges correction differ in the fourth digit at 10 a group', () => {
    const study = { m1i: 5, sd1i: 2, n1i: 10, m2i: 4, sd2i: 2, n2i: 10 }
    const exact = expectOk(meanEffects([study], 'SMD', 'exact'), 'exact')[0]!
    const near = expectOk(meanEffects([study], 'SMD', 'approximate'), 'near')[0]!
    // 1 − 3/(4·18 − 1) = 0.957746…
    relative(near.yi, 0.5 * (1 - 3 / 71), 1e-15)
    relative(near.yi, exact.yi, 2e-4)
  })
})
