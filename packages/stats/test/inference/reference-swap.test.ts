import { createRandom, drawPoisson } from '@legwork/base'
import { analyse, type ContrastPosterior, type TrialSeries } from '@legwork/stats'
import { absolute } from '@legwork/testing'
import { describe, it } from 'vitest'

const arm = Array.from({ length: 84 }, (_, t) => Math.floor(t / 14) % 2)

function contrastOf(series: TrialSeries): ContrastPosterior {
  const result = analyse(series, {
    effort: 'fast',
    skip: { error: true, absolute: true, nuisance: true },
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.byPrior[0]!.contrasts[0]!
}

/** Chance that arm 1 is below the reference, and that the reference is below arm 1 when the two change places. */
function bothWays(series: TrialSeries): readonly [number, number] {
  const swapped = series.arm.map((z) => (z === null ? null : 1 - z))
  return [
    contrastOf(series).probabilityBelowZero,
    1 - contrastOf({ ...series, arm: swapped }).probabilityBelowZero,
  ]
}

const scores = (outcome: readonly number[]): TrialSeries => ({
  ...{ family: 'ordinal', outcome, arm, armCount: 2, categories: 11 },
})

/** Random scores of 0 to 10 with the mean named, no effect; seed 41. */
function nullScores(mean: number, index: number): readonly number[] {
  const random = createRandom(41, index)
  const draw = (level: number) => Math.min(10, drawPoisson(random, level))
  return arm.map(() => (mean > 5 ? 10 - draw(10 - mean) : draw(mean)))
}

// Which arm is called the reference is a name. Priors of the level that pull are felt only where it is; before cutpoints had
// a free location the two ways differed by up to .78 at a mean score of 1 (ADR 16).
describe('law E16: which arm is called reference hardly moves the answer', () => {
  it.each([0, 2, 5, 8, 10])('scores that are always %i say nothing about either arm', (score) => {
    const [first, second] = bothWays(scores(arm.map(() => score)))
    for (const chance of [first, second]) absolute(chance, 0.5, 0.13)
  })

  it.each([0.3, 1, 3, 7, 9])('scores of about %f, no effect', (mean) => {
    for (let index = 0; index < 4; index++) {
      const [first, second] = bothWays(scores(nullScores(mean, index)))
      absolute(first, second, mean < 1 ? 0.15 : 0.08)
    }
  })

  it('low scores do not say that the arm that is compared is lower: mean chance over 40 diaries', () => {
    let sum = 0
    for (let index = 0; index < 40; index++)
      sum += contrastOf(scores(nullScores(1, index))).probabilityBelowZero
    // the chance is about uniform: SD √(1/12), so 3 Monte Carlo errors of 40 diaries are .14
    absolute(sum / 40, 0.5, 0.14)
  })

  it('counts and yes/no change places within what the prior of the level allows', () => {
    for (let index = 0; index < 4; index++) {
      const outcome = nullScores(1, index)
      const [few, other] = bothWays({ family: 'poisson', outcome, arm, armCount: 2 })
      absolute(few, other, 0.05)
      const any = outcome.map((y) => (y > 0 ? 1 : 0))
      const [yes, no] = bothWays({ family: 'bernoulli', outcome: any, arm, armCount: 2 })
      absolute(yes, no, 0.05)
    }
  })
})
