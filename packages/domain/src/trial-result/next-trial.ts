import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { analyse, checkPlan, nightCount, operatingCharacteristics } from '@legwork/stats'
import type {
  Analysis,
  PlanError,
  SimulationPlan,
  TrialDesign,
  TrialRow,
  TrialTruth,
  Verdict,
} from '@legwork/stats'
import { createRandom } from '@legwork/base'
import type { NightsView } from '../nights/fold.ts'
import { ruleOf } from '../result/analyse-diary.ts'
import { engineInput } from '../result/engine-input.ts'
import { bareDesign } from '../trial/allocation.ts'
import type { TrialView } from '../trial/view.ts'
import { analysisInput } from './trial-result.ts'
import type { TrialResultRefusal } from './trial-result.ts'

/** A new trial of so many blocks, as plain data for the pool of workers (`runChunk`). */
export interface NextTrialPlan {
  readonly blocks: number
  readonly nights: number
  readonly plan: SimulationPlan
}

/** The chance of each verdict when a new, newly sealed trial of so many blocks follows. */
export interface NextTrialChances {
  readonly blocks: number
  readonly nights: number
  readonly trials: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** largest Monte Carlo standard error among them */
  readonly standardError: number
}

export type NextTrialRefusal = TrialResultRefusal | PlanError | { readonly type: 'no-draws' }

/** Truths over which the chances are averaged: points of the joint posterior. */
const truthCount = 128
/** A diary is never kept quite whole. */
const leastMissing = 0.05
const mostMissing = 0.6

/** Blocks of the new trials that are looked at: one, as many as there were, and twice as many. */
export function nextTrialBlocks(design: TrialDesign): readonly number[] {
  return [...new Set([1, design.blocks, 2 * design.blocks])].sort((a, b) => a - b)
}

/**
 * What would change your mind: simulations of a new, newly sealed trial of the same kind. Each draws a truth from the
 * joint posterior of this trial (level, fluctuation, effect, carry-over; no trend) and is analysed by the same rule with
 * this posterior of the effect openly used as its prior, as the normal distribution of the same mean and SD, and with
 * the posterior weights of the half-lives.
 */
export function nextTrialPlans(
  view: TrialView,
  nights: NightsView,
): Result<readonly NextTrialPlan[], NextTrialRefusal> {
  const input = analysisInput(view, nights)
  if (!input.ok) return input
  const { series, settings } = input.value
  const full = { ...settings, random: createRandom(settings.seed, 0) }
  const laid = engineInput(series, full)
  if (!laid.ok) return err({ type: 'analysis-refused', refusal: laid.error })
  const { trial, engine, nights: compared } = laid.value
  const deciding = engine.priors?.slice(0, 1) ?? []
  const analysed = analyse(trial, {
    ...engine,
    priors: deciding,
    effort: 'fast',
    skip: { error: true },
  })
  if (!analysed.ok) return err({ type: 'analysis-refused', refusal: analysed.error })
  const truths = truthsOf(analysed.value)
  const effect = analysed.value.byPrior[0]?.contrasts[0]?.effect
  const { design } = view
  if (truths === null || effect === undefined || design === null) return err({ type: 'no-draws' })
  const within = compared.compared.filter((inside) => inside).length
  const lacking = compared.compared.filter((inside, t) => inside && compared.outcome[t] === null)
  const missing = lacking.length / Math.max(1, within)
  const weights = analysed.value.byPrior[0]?.halfLifeWeights ?? []
  const halfLives = settings.halfLife
    .map(({ days }, h) => ({ days, weight: weights[h] ?? 0 }))
    .filter(({ weight }) => weight > 1e-6)
  const plans: NextTrialPlan[] = []
  for (const blocks of nextTrialBlocks(design)) {
    const next: TrialDesign = { ...bareDesign(design), blocks, baselineNights: 0 }
    const checked = checkPlan({
      design: next,
      truths: truths.map((truth) => ({ weight: 1, truth })),
      missing: { share: Math.min(mostMissing, Math.max(leastMissing, missing)) },
      seed: settings.seed,
      analysis: {
        priors: [{ name: 'this-trial', prior: [{ mean: effect.mean, sd: effect.sd, weight: 1 }] }],
        halfLives,
        ...(settings.scale === undefined ? {} : { scale: settings.scale }),
      },
      verdict: ruleOf(full),
      randomisation: false,
    })
    if (!checked.ok) return checked
    plans.push({ blocks, nights: nightCount(next), plan: checked.value })
  }
  return ok(plans)
}

/** Points of the joint posterior as truths; null when the engine kept none. */
function truthsOf({ state, series, halfLives }: Analysis): readonly TrialTruth[] | null {
  const { draws } = state
  if (draws === null || draws.count < truthCount) return null
  const { family, armCount } = series
  const ordinal = family === 'ordinal'
  const effects = armCount - 1
  const first = ordinal ? 0 : 1
  const linear = first + effects + 1
  return Array.from({ length: truthCount }, (_, i): TrialTruth => {
    const beta = Array.from(draws.beta.subarray(i * draws.dimension, (i + 1) * draws.dimension))
    const dispersed = family === 'negbin' || family === 'gaussian'
    return {
      family,
      intercept: ordinal ? 0 : (beta[0] ?? 0),
      ...(ordinal ? { cutpoints: cutpointsOf(beta.slice(linear)) } : {}),
      effects: beta.slice(first, first + effects),
      trend: 0,
      sigma: Math.max(0, draws.sigma[i] ?? 0),
      rho: Math.max(-0.99, Math.min(0.99, draws.rho[i] ?? 0)),
      dispersion: dispersed ? Math.max(0, draws.phi[i] ?? 0) : 0,
      halfLife: halfLives[draws.halfLife[i] ?? 0]?.days ?? 0,
    }
  })
}

const leastGap = 1e-6

/** The engine works with the first cutpoint and the cube roots of the gaps above it. */
function cutpointsOf([first = 0, ...gaps]: readonly number[]): number[] {
  let last = first
  return [
    first,
    ...gaps.map((gap) => {
      last += Math.max(leastGap, gap ** 3)
      return last
    }),
  ]
}

/** The chances of one plan from the rows of its simulations. */
export function nextTrialChances(
  { blocks, nights, plan }: NextTrialPlan,
  rows: readonly TrialRow[],
): NextTrialChances | null {
  const found = operatingCharacteristics(plan, rows)
  const verdicts = found.contrasts[0]?.verdicts ?? null
  if (verdicts === null) return null
  return {
    ...{ blocks, nights, trials: found.trials },
    verdicts: Object.fromEntries(
      Object.entries(verdicts).map(([name, { share }]) => [name, share]),
    ) as Record<Verdict, number>,
    standardError: Math.max(...Object.values(verdicts).map(({ standardError }) => standardError)),
  }
}
