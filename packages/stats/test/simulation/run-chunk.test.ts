import { expectOk } from '@legwork/base'
import { absolute, relative, scaled } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { operatingCharacteristics } from '../../src/simulation/characteristics.ts'
import { checkPlan, joinChunks, runChunk } from '../../src/simulation/run-chunk.ts'
import type { SimulationPlan } from '../../src/simulation/run-chunk.ts'
import { families, pairsDesign, planOf, truthOf } from './plans.ts'

describe('runChunk', () => {
  it('does not depend on how trials are cut in chunks or in what order chunks are joined', () => {
    const plan = planOf({ randomisation: true })
    const whole = runChunk(plan, 0, 24)
    const cut = (...places: number[]) =>
      places.slice(1).map((to, i) => runChunk(plan, places[i]!, to))
    expect(joinChunks(cut(0, 5, 6, 17, 24).reverse())).toEqual(whole)
    const [a, b, c] = cut(0, 9, 10, 24)
    expect(joinChunks([joinChunks([a!, b!]), c!])).toEqual(joinChunks([a!, joinChunks([b!, c!])]))
    expect(joinChunks([])).toEqual({ from: 0, to: 0, rows: [] })
    expect(() => joinChunks([a!, c!])).toThrow('joinChunks')
    expect(() => joinChunks([a!, a!])).toThrow('joinChunks')
  })

  it('survives being posted: rows and plans are plain data', () => {
    const plan = planOf()
    const posted = structuredClone(plan)
    expect(posted).toEqual(plan)
    const rows = runChunk(posted, 3, 6)
    expect(structuredClone(rows)).toEqual(rows)
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows)
  })

  it('tells its progress', () => {
    const seen: number[] = []
    runChunk(planOf(), 4, 8, (share) => seen.push(share))
    expect(seen).toEqual([0.25, 0.5, 0.75, 1])
  })

  for (const family of families) {
    it(`analyses ${family} trials, with a verdict and an interval for each`, () => {
      const plan = planOf({
        truths: [{ weight: 1, truth: truthOf(family, { effects: [-0.7] }) }],
        verdict:
          family === 'gaussian'
            ? { better: 'lower', scale: 'points', smallestEffect: 0.5 }
            : { better: 'lower', scale: 'ratio', smallestEffect: 0.75 },
      })
      for (const row of runChunk(plan, 0, 4).rows) {
        expect(row.refused).toBeNull()
        const [contrast] = row.contrasts
        expect(contrast!.sd).toBeGreaterThan(0)
        const sorted = [...contrast!.quantiles].sort((x, y) => x - y)
        expect(contrast!.quantiles).toEqual(sorted)
        absolute(contrast!.probabilityOfBenefit!, contrast!.probabilityBelowZero, 1e-12)
      }
    })
  }

  it('three arms give every contrast under every prior', () => {
    const design = { ...pairsDesign(3), arms: ['p', 'm', 's'], periodsPerBlock: 3 }
    const plan = planOf({
      design,
      truths: [{ weight: 1, truth: truthOf('poisson', { effects: [-0.5, 0.5] }) }],
      analysis: {
        priors: [
          { name: 'wide', prior: [{ mean: 0, sd: 1, weight: 1 }] },
          { name: 'sceptical', prior: [{ mean: 0, sd: 0.35, weight: 1 }] },
        ],
      },
    })
    const { rows } = runChunk(plan, 0, 3)
    expect(rows[0]!.contrasts.map((c) => [c.prior, c.arm, c.reference])).toEqual([
      ['wide', 1, 0],
      ['wide', 2, 0],
      ['wide', 2, 1],
      ['sceptical', 1, 0],
      ['sceptical', 2, 0],
      ['sceptical', 2, 1],
    ])
    const found = operatingCharacteristics(plan, rows)
    expect(found.contrasts).toHaveLength(6)
    absolute(found.contrasts[2]!.falsePositive === null ? 1 : 0, 1, 0)
  })

  it('counts refusals by type and goes on', () => {
    const plan = planOf({ design: pairsDesign(1, 2), missing: { share: 0.6 } })
    const found = operatingCharacteristics(plan, runChunk(plan, 0, 30).rows)
    const refused = Object.values(found.refused).reduce((a, b) => a + b, 0)
    expect(refused).toBeGreaterThan(0)
    expect(refused + found.analysed).toBe(30)
  })
})

describe('operatingCharacteristics', () => {
  const truths = [
    { weight: 2, truth: truthOf('poisson', { effects: [0] }) },
    { weight: 1, truth: truthOf('poisson', { effects: [-1] }) },
  ]
  const plan = planOf({ truths, randomisation: true })
  const { rows } = runChunk(plan, 0, scaled(90))
  const found = operatingCharacteristics(plan, rows)

  it('counts what the rows say', () => {
    const [contrast] = found.contrasts
    const of = (verdict: string) =>
      rows.filter((row) => row.contrasts[0]!.verdict === verdict).length
    for (const [verdict, share] of Object.entries(contrast!.verdicts!))
      expect(share.count).toBe(of(verdict))
    const total = Object.values(contrast!.verdicts!).reduce((sum, s) => sum + s.count, 0)
    expect(total).toBe(found.analysed)
    expect(contrast!.power!.helpsOrProbably.count).toBe(of('helps') + of('probably-helps'))
    const nulls = rows.filter((row) => row.truth === 0)
    expect(contrast!.falsePositive!.any.of).toBe(nulls.length)
    expect(found.byTruth.map((t) => t.trials)).toEqual([nulls.length, rows.length - nulls.length])
    const inside = rows.filter((row) => {
      const { quantiles } = row.contrasts[0]!
      const truth = row.truth === 0 ? 0 : -1
      return quantiles[0]! <= truth && truth <= quantiles[6]!
    })
    expect(contrast!.coverage[95].count).toBe(inside.length)
    const widths = rows.map(
      (row) => row.contrasts[0]!.quantiles[6]! - row.contrasts[0]!.quantiles[0]!,
    )
    relative(contrast!.meanWidth95, widths.reduce((a, b) => a + b, 0) / widths.length, 1e-12)
    expect(found.randomisation![5].of).toBe(rows.length)
  })

  it('draws truths by weight and tells strong effects from none', () => {
    absolute(found.byTruth[0]!.trials / rows.length, 2 / 3, 4 * Math.sqrt(2 / 9 / rows.length))
    const power = (index: number) =>
      found.byTruth[index]!.contrasts[0]!.power!.helpsOrProbably.share
    expect(power(1)).toBeGreaterThan(power(0) + 0.3)
    expect(found.byTruth[1]!.contrasts[0]!.falsePositive).toBeNull()
  })
})

describe('checkPlan', () => {
  const rule = (part: Partial<SimulationPlan>) => {
    const result = checkPlan(planOf(part))
    return result.ok ? 'ok' : result.error.rule
  }
  const truth = (part: object) => ({ truths: [{ weight: 1, truth: truthOf('poisson', part) }] })

  it('accepts a sound plan and refuses an unsound one by rule', () => {
    expect(rule({})).toBe('ok')
    expect(rule({ design: { ...pairsDesign(), blocks: 0 } })).toBe('range')
    expect(rule({ missing: { share: 1 } })).toBe('share')
    expect(rule({ missing: { share: 0.1, perSd: NaN } })).toBe('finite')
    expect(rule({ truths: [] })).toBe('weights')
    expect(rule(truth({ effects: [] }))).toBe('one-effect-an-arm')
    expect(rule(truth({ effects: [NaN] }))).toBe('finite')
    expect(rule(truth({ rho: 1.2 }))).toBe('correlation')
    expect(rule(truth({ sigma: -1 }))).toBe('not-negative')
    expect(rule(truth({ trend: Infinity }))).toBe('finite')
    expect(rule(truth({ cutpoints: [1] }))).toBe('cutpoints-of-ordinal')
    expect(
      rule({ truths: [{ weight: 1, truth: truthOf('ordinal', { cutpoints: [1, 0] }) }] }),
    ).toBe('increasing')
    expect(rule({ seed: -1 })).toBe('seed')
    const mixed = [...planOf().truths, { weight: 1, truth: truthOf('gaussian') }]
    expect(rule({ truths: mixed })).toBe('one-family')
    expect(expectOk(checkPlan(planOf()), 'plan')).toEqual(planOf())
  })
})
