import { createRandom, expectOk } from '@legwork/base'
import { scaled, seedFor } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import type { TrialDesign } from '../../src/design/design.ts'
import { designReach } from '../../src/design/sequences.ts'
import { randomisationTest } from '../../src/randomisation/randomisation-test.ts'
import { simulateTrial } from '../../src/simulation/simulate-trial.ts'
import { pairsDesign, truthOf } from '../simulation/plans.ts'

const constrained = (rest: object) => ({ rule: 'permuted-blocks' as const, ...rest })

const designs: [string, TrialDesign][] = [
  ['3 pairs', pairsDesign(3, 7)],
  ['5 pairs, wash-out', pairsDesign(5, 5, { washoutNights: 2 })],
  ['6 pairs, baseline', pairsDesign(6, 4, { baselineNights: 7 })],
  ['10 pairs', pairsDesign(10, 3)],
  ['2 blocks of four', { ...pairsDesign(2, 7), periodsPerBlock: 4 }],
  [
    '3 blocks of four, runs of two, starts balanced',
    {
      ...pairsDesign(3, 4),
      periodsPerBlock: 4,
      allocation: constrained({ maxRun: 2, startBalanced: true }),
    },
  ],
  ['three arms, 5 blocks', { ...pairsDesign(5, 4), arms: ['p', 'a', 'b'], periodsPerBlock: 3 }],
  ['unequal arms', { ...pairsDesign(4, 4), periodsPerBlock: 3, periodsByArm: [2, 1] }],
]

/** Largest attainable p at or below alpha: the exact chance of p ≤ alpha given the data. */
function sizeAt(attainable: readonly number[], alpha: number): number {
  let size = 0
  for (const p of attainable) if (p <= alpha + 1e-12) size = Math.max(size, p)
  return size
}

type Cell = { rejected: number; predicted: number; variance: number }

describe('the size of the randomisation test under the null', () => {
  // at LEGWORK_SCALE=20: 4,000 nulls a design, rho and family
  const nulls = scaled(200)
  for (const [name, design] of designs) {
    it(`${name}: P(p ≤ α) ≤ α and equals the size of the enumerated set`, () => {
      const { smallestP } = designReach(design)
      const alphas = Array.from({ length: 40 }, (_, k) => (k + 1) * smallestP).filter(
        (alpha) => alpha <= 0.5,
      )
      const whole = alphas.map((): Cell => ({ rejected: 0, predicted: 0, variance: 0 }))
      for (const rho of [0, 0.7]) {
        for (const family of ['poisson', 'gaussian'] as const) {
          const truth = truthOf(family, {
            effects: design.arms.slice(1).map(() => 0),
            rho,
            sigma: 0.8,
          })
          const cells = alphas.map((): Cell => ({ rejected: 0, predicted: 0, variance: 0 }))
          for (let i = 0; i < nulls; i++) {
            const random = createRandom(seedFor(`size ${name} ${rho} ${family}`), i)
            const trial = simulateTrial({ design, missing: { share: 0.1 } }, truth, random)
            const test = randomisationTest(design, trial.sequence, trial.outcome, family, {
              interval: false,
            })
            const { p, attainable } = expectOk(test, name)
            alphas.forEach((alpha, k) => {
              const size = sizeAt(attainable!, alpha)
              for (const cell of [cells[k]!, whole[k]!]) {
                if (p <= alpha + 1e-12) cell.rejected++
                cell.predicted += size
                cell.variance += size * (1 - size)
              }
            })
          }
          // a cell alone: 4.5 standard errors, for some 30 cells of up to 40 levels
          cells.forEach((cell) => expectAgreement(cell, 4.5))
        }
      }
      whole.forEach((cell, k) => {
        const n = 4 * nulls
        const alpha = alphas[k]!
        expectAgreement(cell, 3)
        expect(cell.rejected).toBeLessThanOrEqual(
          alpha * n + 3 * Math.sqrt(alpha * (1 - alpha) * n),
        )
        // the size itself never exceeds alpha
        expect(cell.predicted).toBeLessThanOrEqual(alpha * n * (1 + 1e-12))
      })
    }, 600_000)
  }
})

function expectAgreement(cell: Cell, errors: number): void {
  const off = Math.abs(cell.rejected - cell.predicted)
  expect(off).toBeLessThanOrEqual(errors * Math.sqrt(cell.variance) + 1e-9)
}

describe('the coverage of the interval by inversion', () => {
  const design = pairsDesign(6, 5)
  const runs = scaled(400)
  const covered = (
    family: 'poisson' | 'gaussian',
    effect: number,
    level: number,
    intercept: number,
  ): number => {
    let count = 0
    const value = family === 'poisson' ? Math.exp(effect) : effect
    for (let i = 0; i < runs; i++) {
      const random = createRandom(seedFor(`cover ${family} ${effect} ${intercept}`), i)
      const truth = truthOf(family, { effects: [effect], rho: 0.5, sigma: 0.8, intercept })
      const trial = simulateTrial({ design, missing: { share: 0.1 } }, truth, random)
      const { interval } = expectOk(
        randomisationTest(design, trial.sequence, trial.outcome, family, { level }),
        'test',
      )
      if (value >= (interval!.lower ?? -Infinity) && value <= (interval!.upper ?? Infinity)) count++
    }
    return count
  }

  it('a constant shift of scores: exactly the level', () => {
    // 64 orders: 1 − 6/64 is attainable, so coverage equals the level
    const level = 1 - 6 / 64
    const count = covered('gaussian', -1.3, level, 5)
    const error = Math.sqrt(level * (1 - level) * runs)
    expect(Math.abs(count - level * runs)).toBeLessThanOrEqual(3 * error)
  })

  for (const [effect, intercept] of [
    [-0.7, 1.5],
    [-0.7, 0],
    [0.7, 0],
  ] as const) {
    it(`a ratio of expected counts ${Math.exp(effect).toFixed(2)} at level ${intercept}: close to the level`, () => {
      const level = 1 - 6 / 64
      const count = covered('poisson', effect, level, intercept)
      const error = Math.sqrt(level * (1 - level) * runs)
      // approximate by nature (counts cannot be scaled): within 2 points beyond Monte Carlo noise
      expect(Math.abs(count - level * runs)).toBeLessThanOrEqual(3 * error + 0.02 * runs)
    })
  }
})
