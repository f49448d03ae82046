import { createRandom, drawNormal, drawPoisson, expectOk } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import { readTable, toSeries } from '../../src/diary/index.ts'
import { curveFits, curveMisfit } from '../../src/pooling/own-curve.ts'
import { poolFiles } from '../../src/pooling/pool-file.ts'
import { analyseDiary } from '../../src/result/analyse-diary.ts'
import { parseEffectPrior } from '../../src/result/effect-prior.ts'
import type { ResultFile } from '../../src/result/result-file.ts'

type Family = ResultFile['model']['family']

/** 56 nights in periods of seven, fewer with magnesium; Legwork's own stream of seed 20261122. */
function resultOf(family: Family, stream: number, prior = 'normal(0,1)'): ResultFile {
  const random = createRandom(20261122, stream)
  const rows = Array.from({ length: 56 }, (_, i) => {
    const on = Math.floor(i / 7) % 2
    const y = {
      poisson: drawPoisson(random, 1.4 - 0.7 * on),
      negbin: drawPoisson(random, 3 - 1.5 * on) * drawPoisson(random, 2),
      bernoulli: random.nextUniform() < 0.6 - 0.3 * on ? 1 : 0,
      ordinal: Math.min(10, drawPoisson(random, 4 - 1.5 * on)),
      gaussian: Math.round(10 * (5 - on + drawNormal(random))) / 10,
    }[family]
    const day = `2026-0${i < 28 ? '1' : '2'}-${String((i % 28) + 1).padStart(2, '0')}`
    return `${day},${on === 1 ? 'magnesium' : 'placebo'},${String(y)}`
  })
  const table = expectOk(readTable(`date,arm,y\n${rows.join('\n')}\n`), 'table')
  const columns = { date: 'date', arm: 'arm', outcome: 'y', family } as const
  const series = expectOk(toSeries(table, columns), 'series')
  const settings = {
    ...({ outcome: 'y', family, better: 'lower', smallestEffect: null, seed: 1 } as const),
    halfLife: [
      { days: 0, weight: 0.5 },
      { days: 2, weight: 0.5 },
    ],
    ...(family === 'ordinal' ? { categories: { low: 0, high: 10 } } : {}),
    priorEffect: expectOk(parseEffectPrior(prior), 'prior'),
    random: createRandom(1, 0),
  }
  return expectOk(analyseDiary(series, settings), 'analysis')
}

const misfitOf = ({ likelihoodCurve, model, effects }: ResultFile): number => {
  const [effect] = effects
  if (likelihoodCurve === null || effect === undefined) throw new Error('misfitOf: must have one')
  return curveMisfit(likelihoodCurve, model.priorEffect.prior, effect) ?? Number.NaN
}

describe('the curve of a result file and its own answer', () => {
  const families = ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'] as const

  it.each(families)('agree within 0.01 SD in every file that is written: %s', (family) => {
    for (const [stream, prior] of [
      [1, 'normal(0,1)'],
      [2, 'normal(0,0.35)'],
      [3, '0.8*normal(-0.04,0.26)+0.2*normal(0,1)'],
    ] as const) {
      const misfit = misfitOf(resultOf(family, stream, prior))
      expect(misfit, `${prior}: ${String(misfit)}`).toBeLessThan(0.01)
    }
  })

  it('pools what it wrote, and refuses the file whose curve is turned round or moved, by name', () => {
    const first = resultOf('poisson', 1)
    const second = resultOf('poisson', 2)
    const curve = second.likelihoodCurve
    if (curve === null) throw new Error('curve: must be there')
    const files = (changed: Partial<typeof curve>) => [
      { source: 'a.json', json: first },
      { source: 'b.json', json: { ...second, likelihoodCurve: { ...curve, ...changed } } },
    ]
    expect(poolFiles(files({})).ok).toBe(true)
    const turned = {
      grid: curve.grid.map((b) => -b).reverse(),
      logLikelihood: [...curve.logLikelihood].reverse(),
    }
    const flipped = { logLikelihood: curve.logLikelihood.map((value) => -value) }
    const moved = { grid: curve.grid.map((b) => b + 0.2) }
    for (const changed of [turned, flipped, moved])
      expect(poolFiles(files(changed))).toEqual({
        ok: false,
        error: { type: 'curve-contradicts', source: 'b.json' },
      })
  })

  it('leaves a curve that is none to its own refusal', () => {
    const { model, effects } = resultOf('poisson', 1)
    const [effect] = effects
    if (effect === undefined) throw new Error('effect: must be there')
    const none = {
      ...({ version: 'legwork/likelihood-curve/1', parameter: 'b1' } as const),
      ...{ grid: [0, 1], logLikelihood: [0, 0] },
    }
    expect(curveFits(none, model.priorEffect.prior, effect)).toBe(true)
  })
})
