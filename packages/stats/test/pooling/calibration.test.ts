import { createRandom, drawNormal, expectOk } from '@legwork/base'
import { scale, scaled, seedFor } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { pool } from '../../src/pooling/pool.ts'
import type { PoolResult } from '../../src/pooling/pool.ts'
import type { Contribution } from '../../src/pooling/contribution.ts'
import { binomialCurve, contribution, diaryContribution, drawTotals } from './people.ts'

const levels = [0.025, 0.25, 0.5, 0.75, 0.975]

/** Counts of truths below each quantile: with the truth from the prior, Binomial(n, p) each. */
function tally(rows: { found: Record<string, number>; truth: number }[]): number[] {
  return levels.map((p) => rows.filter((r) => r.truth < r.found[String(p)]!).length)
}

function expectCalibrated(rows: { found: Record<string, number>; truth: number }[]): void {
  tally(rows).forEach((below, i) => {
    const p = levels[i]!
    const error = Math.sqrt(p * (1 - p) * rows.length)
    // 15 comparisons a run of this suite: 3.5 standard errors plus the continuity half
    expect(Math.abs(below - p * rows.length)).toBeLessThanOrEqual(3.5 * error + 0.5)
  })
}

/** Draws (mu, tau) from the prior, people from (mu, tau), pools them; ranks of mu, tau, one b, the next b. */
function calibrate(
  name: string,
  runs: number,
  n: number,
  person: (run: number, index: number, b: number) => Contribution,
) {
  const rows = { mu: [], tau: [], personal: [], next: [] } as Record<
    string,
    { found: Record<string, number>; truth: number }[]
  >
  for (let run = 0; run < runs; run++) {
    const random = createRandom(seedFor(name), run)
    const mu = drawNormal(random)
    const tau = Math.abs(drawNormal(random, 0, 0.5))
    const effects = Array.from({ length: n }, () => drawNormal(random, mu, tau))
    const given = effects.map((b, i) => person(run, i, b))
    const found: PoolResult = expectOk(pool(given, { tauScalesBeside: [] }), name)
    rows['mu']!.push({ found: { ...found.population.quantiles }, truth: mu })
    rows['tau']!.push({ found: { ...found.spread!.quantiles }, truth: tau })
    rows['personal']!.push({ found: { ...found.personal[0]!.quantiles }, truth: effects[0]! })
    rows['next']!.push({ found: { ...found.next.quantiles }, truth: drawNormal(random, mu, tau) })
  }
  return rows
}

describe('pooled posteriors are calibrated over (mu, tau) from the prior', () => {
  // at LEGWORK_SCALE=20: 1,000 runs of 5 and 20 people, 200 of 100
  for (const [n, runs] of [
    [5, 50],
    [20, 50],
    [100, 10],
  ] as const) {
    it(`${n} people, skewed curves from two totals`, () => {
      const name = `calibrate totals ${n}`
      const rows = calibrate(name, scaled(runs), n, (run, i, b) => {
        const random = createRandom(seedFor(`${name} people`), run * 1000 + i)
        const level = [2, 8, 30][i % 3]!
        const totals = drawTotals(random, b, level)
        return contribution(`p${i}`, distinct(binomialCurve(...totals), i))
      })
      for (const kind of Object.values(rows)) expectCalibrated(kind)
    }, 600_000)
  }

  it('5 people with diaries, curves by the engine', () => {
    const name = 'calibrate diaries'
    const rows = calibrate(name, scaled(12), 5, (run, i, b) =>
      diaryContribution(seedFor(`${name} people`), run * 5 + i, b),
    )
    for (const kind of Object.values(rows)) expectCalibrated(kind)
    expect(rows['mu']!.length).toBe(Math.max(1, Math.round(12 * scale())))
  }, 600_000)
})

/** Two people may have equal totals; a hair on the grid keeps them two people. */
function distinct(curve: ReturnType<typeof binomialCurve>, i: number) {
  return { ...curve, grid: curve.grid.map((b) => b + i * 1e-9) }
}
