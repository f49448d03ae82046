import { ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkPlan, operatingCharacteristics, scepticalEffectPrior } from '@legwork/stats'
import type { PlanError, SimulationPlan, TrialRow, Verdict } from '@legwork/stats'
import type { WeightedHalfLife } from '../result/half-life.ts'
import { bareDesign } from './allocation.ts'
import { averaged, baselineTruths, logistic, rootOf } from './baseline-truths.ts'
import type { BaselineTruthError, UntreatedTruth } from './baseline-truths.ts'
import { improvements, keptChances } from './kept-chances.ts'
import type { ChancesQuestion, Improvement, KeptChances, VerdictChance } from './kept-chances.ts'
import type { TrialOutcome } from './outcome.ts'

export interface ChancesPlan {
  readonly improvement: Improvement
  readonly plan: SimulationPlan
}

/** Truths over which each chance is averaged. */
const truthCount = 32
/** A diary that was kept at the start is kept a little less later on. */
const leastMissing = 0.05

/**
 * One simulation for each improvement, as plain data for the pool of workers (`runChunk`). Each trial draws one of 32
 * truths from what the baseline leaves possible, with a half-life by its weights, and is analysed as the protocol says.
 */
export function chancesPlans(
  question: ChancesQuestion,
): Result<readonly ChancesPlan[], BaselineTruthError | PlanError> {
  const { outcome, baseline, halfLife, seed } = question
  const truths = baselineTruths(outcome, baseline, truthCount, seed)
  if (!truths.ok) return truths
  const design = bareDesign(question.design)
  const missing = baseline.filter((value) => value === null).length / Math.max(1, baseline.length)
  const prior = question.prior ?? scepticalEffectPrior(outcome.family, outcome.scale)
  const plans: ChancesPlan[] = []
  for (const improvement of improvements) {
    const plan: SimulationPlan = {
      design,
      truths: truths.value.map((truth, index) => ({
        weight: 1,
        truth: {
          ...truth,
          effects: new Array<number>(design.arms.length - 1).fill(
            effectOf(truth, outcome, improvement),
          ),
          halfLife: halfLifeAt(halfLife, (index + 0.5) / truthCount),
        },
      })),
      missing: { share: Math.min(0.6, Math.max(leastMissing, missing)) },
      seed,
      analysis: {
        priors: [{ name: 'deciding', prior }],
        halfLives: halfLife,
        ...(outcome.scale === undefined ? {} : { scale: outcome.scale }),
      },
      verdict: {
        better: outcome.better,
        scale: outcome.family === 'gaussian' ? 'points' : 'ratio',
        smallestEffect: outcome.smallestEffect,
      },
      randomisation: false,
    }
    const checked = checkPlan(plan)
    if (!checked.ok) return checked
    plans.push({ improvement, plan: checked.value })
  }
  return ok(plans)
}

/** The half-life at a place of the cumulative weights; truths in any order get each in its share. */
function halfLifeAt(halfLife: readonly WeightedHalfLife[], place: number): number {
  // a stride that shares no factor with the number of truths spreads the half-lives over all levels
  const spread = (place * 7) % 1
  let sum = 0
  for (const { days, weight } of halfLife) {
    sum += weight
    if (spread < sum) return days
  }
  return halfLife.at(-1)?.days ?? 0
}

/** Expected outcome of an untreated night when the predictor is moved by b. */
function expected(truth: UntreatedTruth, b: number): number {
  const { family, intercept, sigma, cutpoints = [] } = truth
  switch (family) {
    case 'poisson':
    case 'negbin':
      return Math.exp(intercept + b + sigma ** 2 / 2)
    case 'bernoulli':
      return averaged((u) => logistic(intercept + b + u), sigma)
    case 'ordinal':
      return averaged((u) => cutpoints.reduce((sum, cut) => sum + logistic(b + u - cut), 0), sigma)
    case 'gaussian':
      return intercept + b
  }
}

/** The effect on the scale of the model that changes the expected outcome by this share of it. */
function effectOf(truth: UntreatedTruth, outcome: TrialOutcome, improvement: Improvement): number {
  if (improvement === 0) return 0
  const now = expected(truth, 0)
  const zero = truth.family === 'gaussian' ? (outcome.scale?.low ?? 0) : 0
  const factor = outcome.better === 'lower' ? 1 - improvement : 1 + improvement
  const target = zero + (now - zero) * factor
  return rootOf((b) => expected(truth, b) - target, -12, 12)
}

/** The chances of a design from the rows of its simulations, in the order of the plans, with what they rest on. */
export function chancesFrom(
  question: ChancesQuestion,
  plans: readonly ChancesPlan[],
  rows: readonly (readonly TrialRow[])[],
): KeptChances {
  const chances = plans.map(({ improvement, plan }, index): VerdictChance => {
    const found = operatingCharacteristics(plan, rows[index] ?? [])
    const verdicts = found.contrasts[0]?.verdicts ?? null
    if (verdicts === null) throw new Error('chancesFrom: at least one trial must be analysed')
    const shares = Object.entries(verdicts).map(([name, share]) => [name, share.share] as const)
    return {
      improvement,
      trials: found.trials,
      verdicts: Object.fromEntries(shares) as Record<Verdict, number>,
      standardError: Math.max(...Object.values(verdicts).map((share) => share.standardError)),
    }
  })
  const [first] = plans
  const truths = (first?.plan.truths ?? []).map(({ truth }) => truth)
  return keptChances(question, truths, first?.plan.missing?.share ?? 0, chances)
}
