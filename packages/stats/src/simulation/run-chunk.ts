import { createRandom, drawIndex, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkDesign } from '../design/check-design.ts'
import type { DesignError, TrialDesign } from '../design/design.ts'
import { analyse } from '../inference/analyse.ts'
import type { Settings } from '../inference/analysis.ts'
import type { Family } from '../model/series.ts'
import { randomisationTest } from '../randomisation/randomisation-test.ts'
import { quantileOf } from '../summary/marginal.ts'
import { verdictChances, verdictOf } from '../summary/verdict.ts'
import type { Verdict, VerdictRule } from '../summary/verdict.ts'
import { simulateTrial } from './simulate-trial.ts'
import { brokenMissing, brokenTruths } from './truth.ts'
import type { MissingNights, TruthError, WeightedTruth } from './truth.ts'

/** A simulation as plain data: what is drawn, how each trial is analysed. Fit to be posted to a worker. */
export type SimulationPlan = {
  readonly design: TrialDesign
  /** each trial draws one, by weight: more than one averages over what is not known beforehand */
  readonly truths: readonly WeightedTruth[]
  readonly missing: MissingNights
  /** trial i uses stream i of this seed, on whichever worker */
  readonly seed: number
  /** priors, half-lives, scale and effort (default `fast`) of every analysis */
  readonly analysis: Omit<Settings, 'skip'>
  /** null: intervals only */
  readonly verdict: VerdictRule | null
  /** also the randomisation test of arm 1 against the reference */
  readonly randomisation: boolean
}

export type PlanError =
  | DesignError
  | TruthError
  | { readonly type: 'plan-invalid'; readonly rule: 'one-family' | 'seed'; readonly value: unknown }

/** A plan that can be run, or the first rule it breaks. */
export function checkPlan(plan: SimulationPlan): Result<SimulationPlan, PlanError> {
  const design = checkDesign(plan.design)
  if (!design.ok) return design
  const broken = brokenMissing(plan.missing) ?? brokenTruths(plan.truths, design.value.arms.length)
  if (broken !== null) return err(broken)
  const families = new Set<Family>(plan.truths.map(({ truth }) => truth.family))
  if (families.size > 1)
    return err({ type: 'plan-invalid', rule: 'one-family', value: [...families] })
  if (!Number.isSafeInteger(plan.seed) || plan.seed < 0)
    return err({ type: 'plan-invalid', rule: 'seed', value: plan.seed })
  return ok({ ...plan, design: design.value })
}

/** Probabilities of the quantiles kept of every trial: ends of the 95, 80 and 50 % intervals, median. */
export const keptProbabilities = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const

/** One contrast of one trial under one prior. */
export type ContrastRow = {
  readonly arm: number
  readonly reference: number
  readonly prior: string
  readonly mean: number
  readonly sd: number
  readonly quantiles: readonly number[]
  readonly probabilityBelowZero: number
  /** null without a verdict rule */
  readonly probabilityOfBenefit: number | null
  readonly verdict: Verdict | null
}

export type TrialRow = {
  readonly trial: number
  /** index in the plan's truths */
  readonly truth: number
  readonly observed: number
  /** every contrast under every prior; empty when the analysis was refused */
  readonly contrasts: readonly ContrastRow[]
  /** type of the refusal, null when analysed */
  readonly refused: string | null
  readonly randomisationP: number | null
}

/** Trials from ≤ trial < to, in order. Chunks of one plan join in any grouping to the same rows. */
export type SimulationChunk = {
  readonly from: number
  readonly to: number
  readonly rows: readonly TrialRow[]
}

const fewDraws = 1999

function runTrial(plan: SimulationPlan, trial: number): TrialRow {
  const random = createRandom(plan.seed, trial)
  const truthIndex = drawIndex(
    random,
    plan.truths.map(({ weight }) => weight),
  )
  const { truth } = plan.truths[truthIndex]!
  const simulated = simulateTrial(plan, truth, random)
  const analysis = analyse(simulated.series, {
    effort: 'fast',
    ...plan.analysis,
    skip: { error: true, absolute: true, nuisance: true },
  })
  const test = plan.randomisation
    ? randomisationTest(plan.design, simulated.sequence, simulated.outcome, truth.family, {
        seed: trial,
        draws: fewDraws,
        interval: false,
      })
    : null
  const row = {
    trial,
    truth: truthIndex,
    observed: simulated.series.outcome.filter((y) => y !== null).length,
    randomisationP: test !== null && test.ok ? test.value.p : null,
  }
  if (!analysis.ok) return { ...row, contrasts: [], refused: analysis.error.type }
  const rule = plan.verdict
  const contrasts = analysis.value.byPrior.flatMap(({ name, contrasts: found }) =>
    found.map(({ arm, reference, effect, probabilityBelowZero }): ContrastRow => {
      const chances = rule === null ? null : verdictChances(effect, rule)
      return {
        arm,
        reference,
        prior: name,
        mean: effect.mean,
        sd: effect.sd,
        quantiles: keptProbabilities.map((p) => quantileOf(effect, p)),
        probabilityBelowZero,
        probabilityOfBenefit: chances === null ? null : chances.benefit,
        verdict: chances === null ? null : verdictOf(chances),
      }
    }),
  )
  return { ...row, contrasts, refused: null }
}

/**
 * Simulates and analyses the trials from ≤ trial < to of a checked plan. Pure: the same plan and range
 * give the same rows on any worker.
 */
export function runChunk(
  plan: SimulationPlan,
  from: number,
  to: number,
  progress: (share: number) => void = () => undefined,
): SimulationChunk {
  const rows: TrialRow[] = []
  for (let trial = from; trial < to; trial++) {
    rows.push(runTrial(plan, trial))
    progress((trial + 1 - from) / (to - from))
  }
  return { from, to, rows }
}

/** Joins neighbouring chunks, given in any order; throws on a gap or an overlap. */
export function joinChunks(chunks: readonly SimulationChunk[]): SimulationChunk {
  const sorted = [...chunks].sort((a, b) => a.from - b.from || a.to - b.to)
  const first = sorted[0]
  if (first === undefined) return { from: 0, to: 0, rows: [] }
  let to = first.from
  for (const chunk of sorted) {
    if (chunk.from !== to)
      throw new Error(`joinChunks: chunks must follow each other, got ${chunk.from} after ${to}`)
    to = chunk.to
  }
  return { from: first.from, to, rows: sorted.flatMap((chunk) => chunk.rows) }
}
