import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { designReach, nightCount, periodCount, scepticalEffectPrior } from '@legwork/stats'
import type { NormalMixture, TrialDesign, Verdict } from '@legwork/stats'
import { effectPriorText } from '../result/effect-prior.ts'
import { halfLifeText } from '../result/half-life.ts'
import type { WeightedHalfLife } from '../result/half-life.ts'
import { bareDesign, designHash } from './allocation.ts'
import { hashOf, toUtf8 } from './bytes.ts'
import type { TrialOutcome } from './outcome.ts'

z.config({ jitless: true })

/** How much better it truly gets: nothing, by a quarter, by half. */
export const improvements = [0, 0.25, 0.5] as const
export type Improvement = (typeof improvements)[number]

/** What a person asks when weighing a design, with the person's own baseline nights. */
export interface ChancesQuestion {
  readonly design: TrialDesign
  readonly outcome: TrialOutcome
  /** one entry a baseline night; null where nothing was told */
  readonly baseline: readonly (number | null)[]
  /** of the analysis, and of the truths that are simulated */
  readonly halfLife: readonly WeightedHalfLife[]
  /** the prior that decides; default sceptical */
  readonly prior?: NormalMixture
  readonly seed: number
}

/** The chance of each verdict under one improvement. */
export interface VerdictChance {
  readonly improvement: Improvement
  readonly trials: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** largest Monte Carlo standard error among them */
  readonly standardError: number
}

/** What a person sees before anything is frozen. */
export interface TrialChances {
  readonly nights: number
  readonly periods: number
  readonly sequences: number
  /** smallest p of the randomisation test, and whether 5 % is within reach */
  readonly smallestP: number
  readonly fivePercentReachable: boolean
  readonly chances: readonly VerdictChance[]
  /** "cannot tell" is likelier than half whatever is true: make it longer, or keep a diary only */
  readonly advice: 'worth-it' | 'longer-or-diary-only'
}

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const count = z.int().check(z.nonnegative())
const share = z.number().check(z.gte(0), z.lte(1))

/** The chance of each verdict under one effect, as seen before anything was frozen. */
export const chanceRowSchema = z.strictObject({
  /** share of the complaint that is left: 1, 0.75, 0.5 */
  left: z.number(),
  trials: count,
  verdicts: z.record(z.string(), z.number()),
  /** largest Monte Carlo standard error among the chances; absent in protocols frozen before it was kept */
  standardError: z.optional(z.number()),
})

/** What the chances rest on: without their own design, outcome, baseline and analysis they say nothing. */
export const weighedSchema = z.strictObject({
  version: z.literal(1),
  /** SHA-256 of the design without order and date, of the outcome and of the baseline values, as canonical JSON */
  design: hash,
  outcome: hash,
  baseline: hash,
  baselineNights: count,
  /** nights of the trials played, and the share of them left empty */
  nights: count,
  missing: share,
  /** truths drawn from what the baseline leaves possible, and how much their nights resemble the one before */
  truths: count,
  rho: z.strictObject({ low: z.number(), middle: z.number(), high: z.number() }),
  halfLife: z.string(),
  priorEffect: z.string(),
  seed: z.number(),
  /** setting of the engine for each trial played */
  effort: z.literal('fast'),
})
export type Weighed = z.infer<typeof weighedSchema>

/** The chances with what they rest on, as kept in the journal and in a protocol. */
export const keptChancesSchema = z.strictObject({
  chances: z.array(chanceRowSchema).check(z.maxLength(6)),
  weighed: weighedSchema,
})
export type KeptChances = z.infer<typeof keptChancesSchema>

/** Fewest trials for each effect: no chance is then off by more than 5 points (one standard error). */
const leastTrials = 100

export type ChancesRefusal =
  /** nobody worked out what this design can show */
  | { readonly type: 'chances-missing' }
  /** worked out for something else: what differs */
  | { readonly type: 'chances-of-another'; readonly rule: ChancesRule }
  | { readonly type: 'chances-too-few'; readonly trials: number; readonly least: number }
export type ChancesRule = 'design' | 'outcome' | 'baseline' | 'analysis' | 'effects'

const hashed = (value: unknown): string => hashOf(toUtf8(canonicalJson(value)))
const priorText = (prior: NormalMixture | undefined, { family, scale }: TrialOutcome): string =>
  effectPriorText(prior ?? scepticalEffectPrior(family, scale))
const digits = (value: number): number => Math.round(value * 1e4) / 1e4

/** The chances as they are kept: `truths` are those that were simulated. */
export function keptChances(
  question: ChancesQuestion,
  truths: readonly { readonly rho: number }[],
  missing: number,
  chances: readonly VerdictChance[],
): KeptChances {
  const { design, outcome, baseline, halfLife, prior, seed } = question
  const rhos = truths.map(({ rho }) => rho).sort((a, b) => a - b)
  const at = (place: number) => digits(rhos[Math.round(place * (rhos.length - 1))] ?? 0)
  return {
    chances: chances.map(({ improvement, trials, verdicts, standardError }) => ({
      ...{ left: 1 - improvement, trials, verdicts: { ...verdicts }, standardError },
    })),
    weighed: {
      version: 1,
      design: designHash(design),
      outcome: hashed(outcome),
      baseline: hashed(baseline),
      baselineNights: baseline.length,
      nights: nightCount(bareDesign(design)),
      missing: digits(missing),
      truths: truths.length,
      rho: { low: at(0.05), middle: at(0.5), high: at(0.95) },
      halfLife: halfLifeText(halfLife),
      priorEffect: priorText(prior, outcome),
      seed,
      effort: 'fast',
    },
  }
}

/** What kept chances must fit: a design, an outcome, how it is analysed, and the nights before. */
export interface ChancesSubject {
  readonly design: TrialDesign
  readonly outcome: TrialOutcome
  readonly halfLife: string
  readonly priorEffect: string
  /** null: not known here (a protocol holds a summary of its baseline only) */
  readonly baseline: readonly (number | null)[] | null
}

/** Whether chances were worked out for exactly this; `null` when they were. */
export function chancesMisfit(
  { chances, weighed }: KeptChances,
  { design, outcome, halfLife, priorEffect, baseline }: ChancesSubject,
): ChancesRefusal | null {
  const another = (rule: ChancesRule): ChancesRefusal => ({ type: 'chances-of-another', rule })
  if (weighed.design !== designHash(design)) return another('design')
  if (weighed.outcome !== hashed(outcome)) return another('outcome')
  if (baseline !== null && weighed.baseline !== hashed(baseline)) return another('baseline')
  if (weighed.halfLife !== halfLife || weighed.priorEffect !== priorEffect)
    return another('analysis')
  const lefts = improvements.map((improvement) => 1 - improvement)
  if (canonicalJson(chances.map(({ left }) => left)) !== canonicalJson(lefts))
    return another('effects')
  const trials = Math.min(...chances.map((row) => row.trials))
  return trials < leastTrials ? { type: 'chances-too-few', trials, least: leastTrials } : null
}

/** Chances that fit a question, or why they do not. */
export function fittingChances(
  kept: KeptChances | null,
  question: Omit<ChancesQuestion, 'seed'>,
): Result<KeptChances, ChancesRefusal> {
  if (kept === null) return err({ type: 'chances-missing' })
  const { design, outcome, baseline, halfLife, prior } = question
  const subject = {
    ...{ design, outcome, baseline },
    ...{ halfLife: halfLifeText(halfLife), priorEffect: priorText(prior, outcome) },
  }
  const misfit = chancesMisfit(kept, subject)
  return misfit === null ? ok(kept) : err(misfit)
}

/** Kept chances as a person sees them, with what the design itself allows. */
export function shownChances(
  design: TrialDesign,
  rows: readonly Pick<
    KeptChances['chances'][number],
    'left' | 'trials' | 'verdicts' | 'standardError'
  >[],
): TrialChances {
  const bare = bareDesign(design)
  const reach = designReach(bare)
  const chances = rows.map(({ left, trials, verdicts, standardError }): VerdictChance => ({
    improvement: improvements.find((improvement) => 1 - improvement === left) ?? 0,
    trials,
    verdicts: verdicts as Record<Verdict, number>,
    standardError: standardError ?? 0,
  }))
  return {
    nights: nightCount(bare),
    periods: periodCount(bare),
    sequences: reach.sequences,
    smallestP: reach.smallestP,
    fivePercentReachable: reach.smallestP <= 0.05,
    chances,
    advice: chances.every(({ verdicts }) => verdicts['cannot-tell'] > 0.5)
      ? 'longer-or-diary-only'
      : 'worth-it',
  }
}
