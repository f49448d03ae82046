import { createRandom, drawNormal, expectOk } from '@legwork/base'
import { absolute, posteriorSd, relative, scale, seedFor } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { fewestForSpread, pool } from '../../src/pooling/pool.ts'
import type { Contribution } from '../../src/pooling/contribution.ts'
import { metropolis, tabulate } from './metropolis.ts'
import { normalNormal } from './normal-normal.ts'
import {
  binomialCurve,
  contribution,
  drawTotals,
  normalCurve,
  referencePeople,
  stanOneStage,
} from './people.ts'
import metropolisRun from './fixtures/pooled-poisson100-metropolis.json' with { type: 'json' }

const levels = ['0.005', '0.025', '0.05', '0.25', '0.5', '0.75', '0.95', '0.975', '0.995']

const people = (y: readonly number[], s: readonly number[]): Contribution[] =>
  y.map((value, i) => contribution(`p${i}`, normalCurve(value, s[i]!)))

describe('pool on normal curves, against the closed form', () => {
  const cases: [string, number, number, number, readonly [number, number]][] = [
    // name, people, mu, tau, smallest and largest s
    ['one person', 1, 0.3, 0, [0.3, 0.3]],
    ['two who disagree', 2, 0, 0.8, [0.2, 0.2]],
    ['five', 5, -0.3, 0.3, [0.2, 0.6]],
    ['five alike: tau against 0', 5, -0.3, 0, [0.3, 0.5]],
    ['twenty', 20, -0.5, 0.4, [0.1, 0.8]],
    ['twenty with very narrow and very wide curves', 20, 0.5, 0.4, [0.005, 20]],
    ['hundred alike: tau near 0', 100, 0.1, 0, [0.15, 0.4]],
    ['hundred', 100, -0.2, 0.6, [0.1, 0.5]],
    ['thousand', 1000, -0.1, 0.3, [0.2, 0.4]],
  ]
  for (const [name, n, mu, tau, [least, most]] of cases) {
    it(name, () => {
      const random = createRandom(seedFor(`normal ${name}`))
      const s = Array.from(
        { length: n },
        (_, i) => least * (most / least) ** (i / Math.max(1, n - 1)),
      )
      const y = s.map((si) => drawNormal(random, drawNormal(random, mu, tau), si))
      const found = expectOk(pool(people(y, s)), 'pool')
      const exact = normalNormal(y, s, 1, 0.5, n >= 100 ? 1.6 : 4.2)
      // ± 0.002 SD: five times inside the project's own tolerance
      posteriorSd(found.population.mean, exact.mu.mean, exact.mu.sd, 0.002)
      relative(found.population.sd, exact.mu.sd, 0.002)
      for (const p of levels) {
        const tolerance = Number(p) < 0.02 || Number(p) > 0.98 ? 0.01 : 0.003
        posteriorSd(
          found.population.quantiles[p]!,
          exact.mu.quantile(Number(p)),
          exact.mu.sd,
          tolerance,
        )
        posteriorSd(
          found.next.quantiles[p]!,
          exact.next.quantile(Number(p)),
          exact.next.sd,
          tolerance,
        )
        if (found.spread !== null)
          posteriorSd(
            found.spread.quantiles[p]!,
            exact.tau.quantile(Number(p)),
            exact.tau.sd,
            tolerance,
          )
      }
      relative(found.next.sd, exact.next.sd, 0.002)
      if (n < fewestForSpread) expect(found.spread).toBeNull()
      else posteriorSd(found.spread!.mean, exact.tau.mean, exact.tau.sd, 0.002)
      for (const i of new Set([0, n >> 1, n - 1])) {
        const one = exact.personal(i)
        const personal = found.personal[i]!
        expect(personal.source).toBe(`p${i}`)
        posteriorSd(personal.mean, one.mean, one.sd, 0.003)
        relative(personal.sd, one.sd, 0.003)
        for (const p of ['0.025', '0.25', '0.5', '0.75', '0.975'])
          posteriorSd(personal.quantiles[p]!, one.quantile(Number(p)), one.sd, 0.005)
      }
      expect(found.numericalError).toBeLessThan(0.01)
    })
  }

  it('is the same under the priors beside it as when they decide', () => {
    const y = [-0.4, 0.1, 0.3, -0.9, 0.2, -0.1]
    const given = people(
      y,
      y.map(() => 0.3),
    )
    const main = expectOk(pool(given), 'pool')
    for (const beside of main.sensitivity) {
      const alone = expectOk(
        pool(given, { tauScale: beside.tauScale, tauScalesBeside: [0.5] }),
        'pool',
      )
      posteriorSd(beside.population.mean, alone.population.mean, alone.population.sd, 1e-9)
      posteriorSd(beside.next.sd, alone.next.sd, alone.next.sd, 1e-9)
    }
    expect(main.sensitivity.map((s) => s.tauScale)).toEqual([0.25, 1])
  })

  it('does not depend on the order of people or on constants in the curves', () => {
    const random = createRandom(seedFor('order'))
    const given = Array.from({ length: 12 }, (_, i) =>
      contribution(
        `p${i}`,
        binomialCurve(...drawTotals(random, drawNormal(random, -0.3, 0.4), 12)),
      ),
    )
    const changed = [...given].reverse().map((c, i) => ({
      ...c,
      curve: { ...c.curve, logLikelihood: c.curve.logLikelihood.map((l) => l + 100 * i) },
    }))
    const a = expectOk(pool(given), 'pool')
    const b = expectOk(pool(changed), 'pool')
    posteriorSd(b.population.mean, a.population.mean, a.population.sd, 1e-6)
    posteriorSd(b.spread!.sd, a.spread!.sd, a.spread!.sd, 1e-6)
    posteriorSd(b.personal[11]!.mean, a.personal[0]!.mean, a.personal[0]!.sd, 1e-6)
  })
})

describe('pool on the hundred people of the stored reference', () => {
  const given = referencePeople()
  const found = expectOk(pool(given), 'pool')

  it('has mean and SD of mu and tau within 0.08 SD of the stored one-stage Stan run', () => {
    const { mu, tau } = stanOneStage
    posteriorSd(found.population.mean, mu.mean, mu.sd, 0.08)
    posteriorSd(found.population.sd, mu.sd, mu.sd, 0.08)
    posteriorSd(found.spread!.mean, tau.mean, tau.sd, 0.08)
    posteriorSd(found.spread!.sd, tau.sd, tau.sd, 0.08)
  })

  it('has every personal effect of that run, within its own noise', () => {
    // 2 × 2000 draws: 5 standard errors of a mean are at most 0.13 SD, of an SD 0.1
    stanOneStage.b1.forEach((stan, i) => {
      posteriorSd(found.personal[i]!.mean, stan.mean, stan.sd, 5 * (stan.se_mean / stan.sd) + 0.01)
      relative(found.personal[i]!.sd, stan.sd, 0.1)
    })
  })

  it('has quantiles within 0.02 SD of an independent long Metropolis run', () => {
    for (const [mine, run] of [
      [found.population, metropolisRun.mu],
      [found.spread!, metropolisRun.tau],
    ] as const) {
      expect(Math.max(run.mcseMean, run.mcseQuantile)).toBeLessThan(0.005)
      posteriorSd(mine.mean, run.mean, run.sd, 0.02)
      relative(mine.sd, run.sd, 0.02)
      for (const [p, value] of Object.entries(run.quantiles))
        posteriorSd(mine.quantiles[p]!, value, run.sd, 0.02)
    }
  })

  it('a new Metropolis run agrees with the stored one', () => {
    const full = scale() >= 20
    const { mu, tau } = metropolis(
      tabulate(given.map((c) => c.curve)),
      {
        ...metropolisRun.setting,
        steps: [0.1, 0.095],
        iterations: full ? metropolisRun.setting.iterations : 40_000,
        batches: full ? 40 : 20,
      },
      createRandom(full ? metropolisRun.seed : 7),
    )
    const limit = (run: { mcseMean: number }) => 5 * run.mcseMean + 1e-6
    posteriorSd(mu.mean, metropolisRun.mu.mean, metropolisRun.mu.sd, limit(mu))
    posteriorSd(tau.mean, metropolisRun.tau.mean, metropolisRun.tau.sd, limit(tau))
  }, 400_000)
})

describe('pool refuses, naming both files', () => {
  const base = [0.1, 0.4, -0.2].map((y, i) => contribution(`p${i}.json`, normalCurve(y, 0.3)))
  const change = (part: Partial<Contribution>) =>
    pool([...base.slice(0, 2), { ...base[2]!, ...part }])

  for (const [field, part] of [
    ['arm', { arm: 'calcium' }],
    ['reference', { reference: 'nothing' }],
    ['outcome', { outcome: 'sleep' }],
    ['family', { family: 'negbin' }],
    ['halfLives', { halfLives: [{ days: 2, weight: 1 }] }],
    ['nuisancePriors', { nuisancePriors: { ...base[0]!.nuisancePriors, sigmaScale: 2 } }],
    ['parameter', { curve: { ...normalCurve(0, 1), parameter: 'b[2]' } }],
  ] as [string, Partial<Contribution>][]) {
    it(`mixed ${field}`, () => {
      expect(change(part)).toMatchObject({
        ok: false,
        error: { type: 'pool-mixed', field, first: 'p0.json', second: 'p2.json' },
      })
    })
  }

  it('duplicates: the same person, the same data, the same curve', () => {
    const twice = (part: Partial<Contribution>, curve = base[2]!.curve) =>
      pool([base[0]!, { ...base[1]!, ...part }, { ...base[2]!, ...part, curve }])
    const both = { first: 'p1.json', second: 'p2.json' }
    expect(twice({ person: 'x' })).toMatchObject({ error: { by: 'person', ...both } })
    expect(twice({ fingerprint: 'f' })).toMatchObject({ error: { by: 'fingerprint', ...both } })
    expect(twice({}, base[1]!.curve)).toMatchObject({ error: { by: 'curve', ...both } })
  })

  it('but two people who are told apart, by a code or by their data, may have the same curve', () => {
    const named = base.map((one, i) => ({ ...one, person: `person ${i}`, curve: base[0]!.curve }))
    expect(pool(named).ok).toBe(true)
    expect(pool(named.map((one) => ({ ...one, fingerprint: 'f' }))).ok).toBe(true)
    const dated = base.map((one, i) => ({ ...one, fingerprint: `f${i}`, curve: base[0]!.curve }))
    expect(pool(dated).ok).toBe(true)
    const halfNamed = named.map(({ person, ...one }, i) =>
      i === 0 ? { ...one, person, fingerprint: 'f' } : { ...one, fingerprint: 'f' },
    )
    expect(pool(halfNamed)).toMatchObject({
      error: { by: 'fingerprint', first: 'p0.json', second: 'p1.json' },
    })
  })

  it('nobody, a broken curve, a prior that is none; equal half-life shares are one choice', () => {
    expect(pool([])).toEqual({ ok: false, error: { type: 'pool-empty' } })
    expect(change({ curve: { ...normalCurve(0, 1), grid: [] } })).toMatchObject({
      error: { type: 'pool-curve', source: 'p2.json', error: { path: '/grid' } },
    })
    expect(pool(base, { tauScale: 0 })).toMatchObject({ error: { type: 'pool-prior', value: 0 } })
    const shares = (weight: number) => [
      { days: 0, weight },
      { days: 2, weight },
    ]
    const given = base.map((c, i) => ({ ...c, halfLives: shares(i + 1) }))
    expect(pool(given).ok).toBe(true)
    absolute(expectOk(pool(base), 'pool').people, 3, 0)
  })
})
