import { describe, expect, it } from 'vitest'
import { createRandom, drawPoisson, expectOk } from '@legwork/base'
import { checkDesign, designVersion, joinChunks, runChunk } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { absolute, relative, scaled } from '@legwork/testing'
import { judgeBaseline } from '../../src/trial/baseline.ts'
import { baselineTruths } from '../../src/trial/baseline-truths.ts'
import { chancesFrom, chancesPlans } from '../../src/trial/chances.ts'
import { fittingChances, improvements, shownChances } from '../../src/trial/kept-chances.ts'
import type { ChancesQuestion } from '../../src/trial/kept-chances.ts'
import { designChoices } from '../../src/trial/design-choices.ts'
import { libraryOutcomes, outcomeOf, ownOutcome } from '../../src/trial/outcome.ts'
import type { TrialOutcome } from '../../src/trial/outcome.ts'
import { libraryRemedies, remedyDefinitions } from '../../src/trial/remedy.ts'
import { readKey } from './keys.ts'

interface BaselineRow {
  readonly complaint: 'cramps' | 'restless-legs'
  readonly nights: number
  readonly filled: number
  readonly cramps?: number
  readonly evenings?: number
  readonly ferritin?: 'asked' | 'not-asked'
  readonly enough: boolean
  readonly short?: boolean
  readonly reasons?: readonly string[]
}

describe('the gate of the baseline', () => {
  it.each(readKey<BaselineRow>('baseline.yaml').map((row) => [JSON.stringify(row), row] as const))(
    '%s',
    (_, row) => {
      const { nights, filled, cramps = null, evenings = null } = row
      const summary = { from: '2026-01-01', to: '2026-01-28', nights, filled, cramps, evenings }
      const judged = judgeBaseline(
        summary as Parameters<typeof judgeBaseline>[0],
        row.ferritin ?? 'not-asked',
      )
      expect(judged.enough).toBe(row.enough)
      expect(judged.reasons).toEqual(row.reasons ?? [])
      if (row.reasons?.[0] !== 'too-few-nights') expect(judged.short).toBe(row.short ?? false)
    },
  )
})

const design = (more: Partial<TrialDesign> = {}): TrialDesign =>
  expectOk(
    checkDesign({
      version: designVersion,
      arms: ['placebo', 'magnesium'],
      ...{ blocks: 3, periodsPerBlock: 2, nightsPerPeriod: 14, washoutNights: 3 },
      ...more,
    }),
    'design',
  )

/** 28 nights of Poisson counts with this mean: Philox, seed 28. */
function nightsOf(mean: number, count = 28): number[] {
  const random = createRandom(28)
  return Array.from({ length: count }, () => drawPoisson(random, mean))
}

const question = (more: Partial<ChancesQuestion> = {}): ChancesQuestion => ({
  design: design(),
  outcome: outcomeOf('cramps'),
  baseline: nightsOf(1),
  halfLife: [{ days: 0, weight: 1 }],
  seed: 11,
  ...more,
})

/** Runs the plans in chunks of ten, as the pool would. */
function chancesOf(asked: ChancesQuestion, trials: number) {
  const plans = expectOk(chancesPlans(asked), 'plans')
  const rows = plans.map(({ plan }) => {
    const chunks = []
    for (let from = 0; from < trials; from += 10)
      chunks.push(runChunk(plan, from, Math.min(trials, from + 10)))
    return joinChunks(chunks.reverse()).rows
  })
  const kept = chancesFrom(asked, plans, rows)
  return { kept, ...shownChances(asked.design, kept.chances) }
}

describe('what a baseline leaves possible', () => {
  it('has the level of the nights, and a spread that shrinks with more of them', () => {
    const rateOf = (nights: number) => {
      const truths = expectOk(
        baselineTruths(outcomeOf('cramps'), nightsOf(1, nights), 400, 1),
        'truths',
      )
      const rates = truths.map(({ intercept, sigma }) => intercept + sigma ** 2 / 2)
      const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
      const sd = Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length)
      return { mean, sd }
    }
    const observed = nightsOf(1, 112).reduce((sum, n) => sum + n, 0) / 112
    const [few, many] = [rateOf(28), rateOf(112)]
    absolute(many.mean, Math.log(observed), 0.15)
    expect(many.sd).toBeLessThan(few.sd)
  })

  it('works for every outcome, and for nights without any complaint', () => {
    const hours = ownOutcome({
      name: 'uren',
      measures: 'number',
      better: 'higher',
      smallestEffect: 1,
      scale: { low: 0, high: 12 },
    })
    const outcomes: readonly TrialOutcome[] = [
      ...libraryOutcomes.map(outcomeOf),
      ...(hours === null ? [] : [hours]),
    ]
    const values = nightsOf(1)
    for (const outcome of outcomes) {
      const baseline = outcome.family === 'bernoulli' ? values.map((n) => Math.min(1, n)) : values
      const plans = expectOk(chancesPlans(question({ outcome, baseline })), outcome.id)
      expect(plans.map(({ improvement }) => improvement)).toEqual([...improvements])
      const effects = plans.map(({ plan }) =>
        plan.truths.map(({ truth }) => truth.effects[0] ?? NaN),
      )
      expect(effects[0]?.every((effect) => effect === 0)).toBe(true)
      for (const better of effects[2] ?? [])
        expect(outcome.better === 'lower' ? better : -better).toBeLessThan(0)
      if (outcome.family === 'poisson')
        for (const effect of effects[1] ?? []) relative(effect, Math.log(0.75), 1e-8)
    }
    expect(chancesPlans(question({ baseline: values.map(() => 0) })).ok).toBe(true)
    expect(chancesPlans(question({ baseline: [null, 1] }))).toMatchObject({ ok: false })
  })
})

describe('the chances of a design', () => {
  const trials = scaled(60)

  it('grow with the effect, and add up', () => {
    const found = chancesOf(question({ baseline: nightsOf(2) }), trials)
    for (const { verdicts } of found.chances) {
      const sum = Object.values(verdicts).reduce((total, share) => total + share, 0)
      absolute(sum, 1, 1e-9)
    }
    const helped = found.chances.map(({ verdicts }) => verdicts.helps + verdicts['probably-helps'])
    const [none = 1, , halving = 0] = helped
    expect(halving - none).toBeGreaterThan(0.4)
    expect(none).toBeLessThan(0.25)
    expect(found.advice).toBe('worth-it')
    // three pairs: 8 orders, p no lower than 2/8
    expect(found).toMatchObject({ nights: 84, periods: 6, sequences: 8, smallestP: 0.25 })
    expect(found.fivePercentReachable).toBe(false)
    expect(found.kept.chances.map(({ left }) => left)).toEqual([1, 0.75, 0.5])
    const { weighed } = found.kept
    expect(weighed).toMatchObject({ truths: 32, nights: 84, missing: 0.05, effort: 'fast' })
    expect(weighed.rho.low).toBeLessThan(weighed.rho.middle)
    expect(weighed.rho.middle).toBeLessThan(weighed.rho.high)
    const asked = question({ baseline: nightsOf(2) })
    const fit = fittingChances(found.kept, asked)
    // a handful of trials is enough for this test, not for a protocol
    expect(fit).toEqual(
      trials < 100
        ? { ok: false, error: { type: 'chances-too-few', trials, least: 100 } }
        : { ok: true, value: found.kept },
    )
    expect(fittingChances(null, asked)).toMatchObject({ error: { type: 'chances-missing' } })
  })

  it('advise longer, or a diary only, where a trial can tell nothing', () => {
    const short = design({ blocks: 1, nightsPerPeriod: 7, washoutNights: 0 })
    const rare = Array.from({ length: 28 }, (_, n) => (n % 14 === 0 ? 1 : 0))
    const found = chancesOf(question({ design: short, baseline: rare }), Math.min(trials, 60))
    expect(found.advice).toBe('longer-or-diary-only')
  })

  it('are the same whatever the chunks and whenever they are asked', () => {
    const asked = question({ halfLife: remedyDefinitions.magnesium.carryOver.halfLife })
    const plans = expectOk(chancesPlans(asked), 'plans')
    expect(expectOk(chancesPlans(asked), 'again')).toEqual(plans)
    const [first] = plans
    if (first === undefined) throw new Error('plans: one at least')
    const whole = runChunk(first.plan, 0, 4)
    const parts = joinChunks([runChunk(first.plan, 2, 4), runChunk(first.plan, 0, 2)])
    expect(parts.rows).toEqual(whole.rows)
    const halfLives = new Set(first.plan.truths.map(({ truth }) => truth.halfLife))
    expect([...halfLives].sort((a, b) => a - b)).toEqual([0, 1, 2, 4, 7])
  })
})

describe('designs to choose from', () => {
  it('exist for every remedy, the shortest first', () => {
    for (const remedy of libraryRemedies) {
      const choices = designChoices(remedy, ['niets', 'iets'])
      expect(choices.length).toBeGreaterThan(3)
      for (const { nightsPerPeriod, washoutNights } of choices)
        expect(nightsPerPeriod).toBeGreaterThanOrEqual(2 * washoutNights)
    }
  })
})
