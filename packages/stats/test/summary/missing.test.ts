import {
  analyse,
  deltaAnalysis,
  verdictReport,
  weakerVerdict,
  type TrialSeries,
} from '@legwork/stats'
import { absolute } from '@legwork/testing'
import { describe, expect, it } from 'vitest'

const rule = { better: 'lower', scale: 'ratio', smallestEffect: 0.75 } as const

function delta(series: TrialSeries) {
  const settings = {
    effort: 'fast',
    skip: { error: true, absolute: true, nuisance: true },
  } as const
  const primary = analyse(series, settings)
  if (!primary.ok) throw new Error(primary.error.type)
  const result = deltaAnalysis(series, settings, primary.value, rule)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

const arm = Array.from({ length: 84 }, (_, t) => Math.floor(t / 7) % 2)

describe('law E14: missing nights', () => {
  it('no missing nights: nothing is repeated', () => {
    const { byAssumption, flips, missingByArm } = delta({
      family: 'poisson',
      outcome: arm.map((z, t) => (z === 1 ? t % 2 : 3 + (t % 3))),
      arm,
      armCount: 2,
    })
    expect(byAssumption).toEqual([])
    expect(flips).toBe(false)
    expect(missingByArm).toEqual([0, 0])
  })

  it('many missing nights in one arm weaken a verdict that rests on the rest', () => {
    // Reference nights are mostly missing: taken as zero they undo the benefit.
    const outcome = arm.map((z, t) => (z === 0 && t % 7 > 1 ? null : z === 1 ? t % 2 : 3 + (t % 2)))
    const report = delta({ family: 'poisson', outcome, arm, armCount: 2 })
    expect(report.missingByArm[0]).toBeGreaterThan(20)
    expect(report.byAssumption.map(({ assumption }) => assumption)).toEqual([
      'half',
      'double',
      'zero',
    ])
    expect(report.flips).toBe(true)
    expect(report.verdict).toBe('cannot-tell')
  })

  it('assumptions that fill the empty nights alike share one analysis; others have their own', () => {
    // about one cramp in three nights: half of that and none are both 0, double is 1
    const outcome = arm.map((_, t) => (t % 9 === 4 ? null : t % 3 === 0 ? 1 : 0))
    const [half, double, zero] = delta({
      family: 'poisson',
      outcome,
      arm,
      armCount: 2,
    }).byAssumption
    expect(half!.analysis).toBe(zero!.analysis)
    expect(double!.analysis).not.toBe(zero!.analysis)
    const none = outcome.map((y) => y ?? 0)
    const apart = delta({ family: 'poisson', outcome: none, arm, armCount: 2 })
    expect(apart.byAssumption).toEqual([])
    expect(zero!.verdict).toBe(apart.verdict)
  })

  /** Hours of sleep: about 6.5 with the remedy, 6 without; nights differ by half an hour or so. */
  const hours = arm.map((z, t) => 6 + 0.5 * z + 0.5 * Math.sin(t * t))
  const sleep = (outcome: readonly (number | null)[]) => {
    const settings = { effort: 'fast', skip: { error: true, absolute: true, nuisance: true } } as const // prettier-ignore
    const series: TrialSeries = { family: 'gaussian', outcome, arm, armCount: 2 }
    const primary = analyse(series, settings)
    if (!primary.ok) throw new Error(primary.error.type)
    const higher = { better: 'higher', scale: 'points', smallestEffect: 0.25 } as const
    const result = deltaAnalysis(series, settings, primary.value, higher)
    if (!result.ok) throw new Error(result.error.type)
    return result.value
  }

  it('a measurement: missing nights are taken one SD of a night lower and higher, never zero or double', () => {
    const outcome = hours.map((y, t) => (t % 12 === 5 ? null : y))
    const { byAssumption, shift, verdict, flips } = sleep(outcome)
    expect(byAssumption.map(({ assumption }) => assumption)).toEqual(['lower', 'higher'])
    // sin(t²) has an SD of .71, so half of it .35; the posterior of the SD lies a little above
    expect(shift).toBeGreaterThan(0.3)
    expect(shift).toBeLessThan(0.5)
    const filled = byAssumption.map(({ analysis }) =>
      outcome.flatMap((y, t) => (y === null ? [analysis.series.outcome[t] ?? Number.NaN] : [])),
    )
    filled[0]!.forEach((low, i) => {
      absolute(filled[1]![i]! - low, 2 * shift!, 1e-9)
      expect(low).toBeGreaterThan(5)
      expect(filled[1]![i]!).toBeLessThan(8)
    })
    // seven nights of 84 with no sleep at all would undo any verdict; a usual bad night does not
    expect({ verdict, flips }).toEqual({ verdict: 'helps', flips: false })
  })

  it('a measurement: many missing nights in one arm still weaken a verdict', () => {
    const { verdict, flips } = sleep(hours.map((y, t) => (arm[t] === 1 && t % 7 > 1 ? null : y)))
    expect(flips).toBe(true)
    expect(verdict).not.toBe('helps')
  })

  it('nights of a wash-out are not missing', () => {
    const compared = arm.map((_, t) => t % 7 >= 2)
    const outcome = arm.map((z, t) => (compared[t]! ? (z === 1 ? t % 2 : 3 + (t % 3)) : null))
    const report = delta({ family: 'poisson', outcome, arm, armCount: 2, compared })
    expect(report.missingByArm).toEqual([0, 0])
    expect(report.byAssumption).toEqual([])
  })

  it('the weaker of two verdicts keeps the side or cannot tell', () => {
    expect(weakerVerdict('helps', 'helps')).toBe('helps')
    expect(weakerVerdict('helps', 'probably-helps')).toBe('probably-helps')
    expect(weakerVerdict('harms', 'probably-harms')).toBe('probably-harms')
    expect(weakerVerdict('helps', 'harms')).toBe('cannot-tell')
    expect(weakerVerdict('probably-helps', 'no-difference-that-matters')).toBe('cannot-tell')
  })
})

describe('a verdict depends on the prior when another prior gives another', () => {
  it('a small trial with a large effect: sceptical and wide disagree', () => {
    const short = arm.slice(0, 14)
    const result = analyse(
      {
        family: 'poisson',
        outcome: short.map((z, t) => (z === 1 ? 0 : 2 + (t % 2))),
        arm: short,
        armCount: 2,
      },
      {
        effort: 'fast',
        skip: { error: true, absolute: true, nuisance: true },
        priors: [
          { name: 'sceptical', prior: [{ mean: 0, sd: 0.35, weight: 1 }] },
          { name: 'wide', prior: [{ mean: 0, sd: 1, weight: 1 }] },
        ],
      },
    )
    if (!result.ok) throw new Error(result.error.type)
    const report = verdictReport(
      result.value.byPrior.map(({ name, contrasts }) => ({
        prior: name,
        effect: contrasts[0]!.effect,
      })),
      rule,
    )
    expect(report.byPrior.map(({ prior }) => prior)).toEqual(['sceptical', 'wide'])
    expect(report.byPrior[1]!.chances.benefit).toBeGreaterThan(report.byPrior[0]!.chances.benefit)
    expect(report.dependsOnPrior).toBe(report.byPrior[0]!.verdict !== report.byPrior[1]!.verdict)
  })
})
