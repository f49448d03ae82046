import type { Random, Result } from '@legwork/base'
import {
  analyse,
  checkModel,
  deltaAnalysis,
  fittedNights,
  scepticalEffectPrior,
  verdictChances,
  verdictOf,
  wideEffectPrior,
} from '@legwork/stats'
import type {
  Analysis,
  AnalysisError,
  CheckName,
  ContrastPosterior,
  Family,
  Marginal,
  NamedPrior,
  NormalMixture,
  PriorAnalysis,
  RandomisationError,
  Scale,
  Settings as EngineSettings,
  TrialDesign,
  TrialSeries,
  Verdict,
  VerdictRule,
  WarningCode,
} from '@legwork/stats'
import type { DiarySeries } from '../diary/index.ts'
import { alignDesign } from './align-design.ts'
import type { AlignedDesign, DesignMismatch } from './align-design.ts'
import type { WeightedHalfLife } from './half-life.ts'
import { randomisationOf } from './randomisation-of.ts'
import { quantileKeys } from './result-file.ts'
import type { EffectResult, ResultFile } from './result-file.ts'

/** How a diary is to be analysed; fixed before it is looked at. */
export interface AnalysisSettings {
  /** Name of the outcome, as people read it. */
  readonly outcome: string
  readonly family: Family
  readonly better: 'lower' | 'higher'
  readonly halfLife: readonly WeightedHalfLife[]
  /** A ratio (counts), an odds ratio (bernoulli, ordinal) or points (gaussian); null: no verdict. */
  readonly smallestEffect: number | null
  /** The prior that decides; the wide prior when absent. */
  readonly priorEffect?: NormalMixture
  /** What research in other people showed, where there is such a prior; shown beside the others. */
  readonly evidencePrior?: NormalMixture
  /** Lowest and highest step of an ordinal outcome. */
  readonly categories?: { readonly low: number; readonly high: number }
  /** Ends of a gaussian outcome, from which its priors are scaled. */
  readonly scale?: Scale
  /** The design the diary was kept under: decides the arm of every night, allows the randomisation test. */
  readonly design?: TrialDesign
  readonly seed: number
  /** Draws for the predictive checks. */
  readonly random: Random
}

/** Why a diary is not analysed. Nights count from 0 in errors of the engine. */
export type AnalysisRefusal =
  | AnalysisError
  | DesignMismatch
  | RandomisationError
  | { readonly type: 'smallest-effect-invalid'; readonly value: number }

/** Names of the checks on the model. */
export type AnalysisCheck = CheckName | 'carry-over'

/** What a check warns of; the text is looked up by code. */
export type AnalysisWarning = WarningCode | 'half-life-exceeds-half-period'

const scaleOf = (family: Family): EffectResult['scale'] =>
  family === 'gaussian'
    ? 'difference'
    : family === 'poisson' || family === 'negbin'
      ? 'log-rate-ratio'
      : 'log-odds-ratio'

const units = {
  'per-week': 'per week',
  'risk-difference': 'risk',
  points: 'points',
} as const

function quantilesOf(marginal: Marginal): EffectResult['quantiles'] {
  const found: Partial<Record<(typeof quantileKeys)[number], number>> = {}
  quantileKeys.forEach((key, index) => {
    found[key] = marginal.quantiles[index] ?? Number.NaN
  })
  return found as EffectResult['quantiles']
}

const summaryOf = (marginal: Marginal) => ({
  mean: marginal.mean,
  sd: marginal.sd,
  quantiles: quantilesOf(marginal),
})

/** The priors of the effect: the one that decides first, then the others that exist. */
function priorsOf(settings: AnalysisSettings): readonly NamedPrior[] {
  const { family, scale, priorEffect, evidencePrior } = settings
  const wide = { name: 'wide', prior: wideEffectPrior(family, scale) }
  const sceptical = { name: 'sceptical', prior: scepticalEffectPrior(family, scale) }
  return [
    ...(priorEffect === undefined ? [] : [{ name: 'chosen', prior: priorEffect }]),
    wide,
    sceptical,
    ...(evidencePrior === undefined ? [] : [{ name: 'evidence', prior: evidencePrior }]),
  ]
}

function ruleOf(settings: AnalysisSettings): VerdictRule | null {
  const { better, family, smallestEffect } = settings
  if (smallestEffect === null) return null
  return { better, scale: family === 'gaussian' ? 'points' : 'ratio', smallestEffect }
}

interface Judged {
  readonly benefit: number
  readonly meaningfulBenefit: number | null
  readonly meaningfulHarm: number | null
  readonly verdict: Verdict | null
}

function judge(contrast: ContrastPosterior, settings: AnalysisSettings): Judged {
  const rule = ruleOf(settings)
  if (rule === null) {
    const below = contrast.probabilityBelowZero
    return {
      benefit: settings.better === 'lower' ? below : 1 - below,
      meaningfulBenefit: null,
      meaningfulHarm: null,
      verdict: null,
    }
  }
  const chances = verdictChances(contrast.effect, rule)
  return { ...chances, verdict: verdictOf(chances) }
}

function contrastOf(prior: PriorAnalysis, name: string): ContrastPosterior {
  const found = prior.contrasts.find((contrast) => contrast.name === name)
  if (found === undefined)
    throw new Error(`contrastOf: every prior has every contrast, ${name} is absent`)
  return found
}

function effectOf(
  analysis: Analysis,
  contrast: ContrastPosterior,
  arms: readonly string[],
  settings: AnalysisSettings,
): EffectResult {
  const { effect, absolute } = contrast
  if (absolute === null) throw new Error('effectOf: the absolute effect must be computed')
  const decided = judge(contrast, settings)
  const sensitivity = analysis.byPrior.map((prior) => {
    const same = contrastOf(prior, contrast.name)
    const judged = judge(same, settings)
    return {
      prior: prior.name,
      ...summaryOf(same.effect),
      probabilityOfBenefit: judged.benefit,
      probabilityOfMeaningfulBenefit: judged.meaningfulBenefit,
      verdict: judged.verdict,
      logEvidence: prior.logEvidence,
    }
  })
  return {
    arm: arms[contrast.arm] ?? '',
    reference: arms[contrast.reference] ?? '',
    parameter: contrast.name.replaceAll(/\[(\d)\]/g, (_, digit: string) =>
      arms.length === 2 ? digit : `[${digit}]`,
    ),
    scale: scaleOf(settings.family),
    ...summaryOf(effect),
    probabilityBelowZero: contrast.probabilityBelowZero,
    probabilityOfBenefit: decided.benefit,
    probabilityOfMeaningfulBenefit: decided.meaningfulBenefit,
    probabilityOfMeaningfulHarm: decided.meaningfulHarm,
    verdict: decided.verdict,
    dependsOnPrior:
      decided.verdict === null ? null : sensitivity.some((s) => s.verdict !== decided.verdict),
    missingNights: null,
    absolute: {
      unit: units[absolute.unit],
      ...summaryOf(absolute.steady),
      delivered: summaryOf(absolute.delivered),
    },
    sensitivity,
    density: { value: [...effect.grid], density: [...effect.density] },
  }
}

/** What is given to the engine: the diary as it is, or as its design says. */
interface Compared {
  readonly arm: readonly (number | null)[]
  readonly outcome: readonly (number | null)[]
  readonly compared: readonly boolean[]
}

function comparedNights(series: DiarySeries, aligned: AlignedDesign | null): Compared {
  if (aligned !== null) return aligned
  return {
    arm: series.arm,
    outcome: series.outcome,
    compared: series.arm.map((arm) => arm !== null),
  }
}

function dataOf(series: DiarySeries, nights: Compared): ResultFile['data'] {
  const byArm = (missingOnly: boolean): Record<string, number> => {
    const counts: Record<string, number> = Object.fromEntries(series.arms.map((arm) => [arm, 0]))
    nights.arm.forEach((arm, t) => {
      const label = arm === null ? undefined : series.arms[arm]
      if (label === undefined || nights.compared[t] !== true) return
      if (!missingOnly || nights.outcome[t] === null) counts[label] = (counts[label] ?? 0) + 1
    })
    return counts
  }
  const inside = nights.compared.filter((compared) => compared).length
  return {
    days: series.nights.length,
    observed: nights.outcome.filter((y, t) => y !== null && nights.compared[t] === true).length,
    from: series.from,
    to: series.to,
    missingByArm: byArm(true),
    nightsByArm: byArm(false),
    outsideComparison: series.nights.length - inside,
  }
}

/** The series as the engine takes it; steps of an ordinal outcome are counted from 0. */
function engineSeries(
  series: DiarySeries,
  nights: Compared,
  settings: AnalysisSettings,
): TrialSeries {
  const { family, categories } = settings
  const low = family === 'ordinal' ? (categories?.low ?? 0) : 0
  return {
    family,
    outcome: nights.outcome.map((value) => (value === null ? null : value - low)),
    arm: nights.arm,
    armCount: series.arms.length,
    ...(categories === undefined ? {} : { categories: categories.high - categories.low + 1 }),
  }
}

/** Nights in the shortest unbroken run of one arm, the last one left out when the diary ends in it. */
function shortestPeriod(nights: Compared): number {
  const runs: number[] = []
  let last: number | null = null
  for (const arm of nights.arm) {
    if (arm !== null && arm === last) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else if (arm !== null) runs.push(1)
    last = arm
  }
  return Math.min(...(runs.length > 1 ? runs.slice(0, -1) : runs))
}

/** The model checks, and the share of the posterior of the half-life beyond half a period. */
function checksOf(
  analysis: Analysis,
  nights: Compared,
  settings: AnalysisSettings,
): ResultFile['checks'] {
  const checks: ResultFile['checks'] = checkModel(analysis, settings.random).map((check) => ({
    name: check.name,
    value: Number.isFinite(check.value) ? check.value : null,
    warning: check.warning,
  }))
  const weights = analysis.byPrior[0]?.halfLifeWeights ?? []
  const half = shortestPeriod(nights) / 2
  const beyond = settings.halfLife.reduce(
    (sum, { days }, h) => sum + (days > half ? (weights[h] ?? 0) : 0),
    0,
  )
  const warning: AnalysisWarning | null = beyond > 0.25 ? 'half-life-exceeds-half-period' : null
  const name: AnalysisCheck = 'carry-over'
  return [...checks, { name, value: beyond, warning }]
}

/** The effect with the check on missing nights; a verdict that they change is weakened. */
function withMissingNights(
  effect: EffectResult,
  contrast: number,
  trial: TrialSeries,
  engine: EngineSettings,
  analysis: Analysis,
  nights: Compared,
  settings: AnalysisSettings,
): EffectResult {
  const rule = ruleOf(settings)
  if (rule === null || effect.verdict === null) return effect
  const isCompared = (night: number) => nights.compared[night] === true
  const delta = deltaAnalysis(trial, engine, analysis, rule, contrast, isCompared)
  if (!delta.ok) return effect
  const assumptions = delta.value.byAssumption.map(({ assumption, analysis: again, verdict }) => {
    const marginal = again.byPrior[0]?.contrasts[contrast]?.effect
    if (marginal === undefined) throw new Error('withMissingNights: every contrast is there')
    return { assumption, verdict, probabilityOfBenefit: verdictChances(marginal, rule).benefit }
  })
  return {
    ...effect,
    verdict: delta.value.verdict,
    missingNights: {
      verdictBefore: effect.verdict,
      changesVerdict: delta.value.flips,
      assumptions,
    },
  }
}

/** Refuses a smallest effect that is no number above 0, or (as a ratio) no effect at all. */
function brokenSmallestEffect(settings: AnalysisSettings): number | null {
  const { smallestEffect: size, family } = settings
  if (size === null) return null
  const none = family === 'gaussian' ? 0 : 1
  return size > 0 && Number.isFinite(size) && size !== none ? null : size
}

function modelOf(
  series: DiarySeries,
  settings: AnalysisSettings,
  analysis: Analysis,
): ResultFile['model'] {
  const [deciding] = analysis.byPrior
  if (deciding === undefined) throw new Error('modelOf: one prior must decide')
  const { rhoBeta } = analysis.nuisance
  return {
    family: settings.family,
    outcome: settings.outcome,
    better: settings.better,
    reference: series.arms[0] ?? '',
    arms: [...series.arms],
    smallestEffect: settings.smallestEffect,
    halfLife: settings.halfLife.map((half) => ({ ...half })),
    categories: settings.categories ?? null,
    scale: settings.scale ?? null,
    priorEffect: { name: deciding.name, prior: deciding.prior.map((part) => ({ ...part })) },
    priors: { ...analysis.nuisance, rhoBeta: [rhoBeta[0], rhoBeta[1]] },
  }
}

/**
 * From a diary and what was fixed beforehand to the result file. The one function behind the page, the
 * command line and the library (law L7). `milliseconds` is left 0 for the caller, who has the clock.
 */
export function analyseDiary(
  series: DiarySeries,
  settings: AnalysisSettings,
): Result<ResultFile, AnalysisRefusal> {
  const broken = brokenSmallestEffect(settings)
  if (broken !== null)
    return { ok: false, error: { type: 'smallest-effect-invalid', value: broken } }
  const laid = settings.design === undefined ? null : alignDesign(series, settings.design)
  if (laid?.ok === false) return laid
  const aligned = laid === null ? null : laid.value
  const nights = comparedNights(series, aligned)
  const trial = engineSeries(series, nights, settings)
  const engine: EngineSettings = {
    priors: priorsOf(settings),
    halfLives: settings.halfLife,
    ...(settings.scale === undefined ? {} : { scale: settings.scale }),
  }
  const analysed = analyse(trial, engine)
  if (!analysed.ok) return analysed
  const randomisation = randomisationOf(series, settings.family, settings.seed, aligned)
  if (!randomisation.ok) return randomisation
  const analysis = analysed.value
  const [deciding] = analysis.byPrior
  if (deciding === undefined) throw new Error('analyseDiary: one prior must decide')
  const curve = series.arms.length === 2 ? analysis.likelihood[0] : undefined
  const low = settings.family === 'ordinal' ? (settings.categories?.low ?? 0) : 0
  return {
    ok: true,
    value: {
      format: 'legwork/result/1',
      model: modelOf(series, settings, analysis),
      data: dataOf(series, nights),
      effects: deciding.contrasts.map((contrast, index) =>
        withMissingNights(
          effectOf(analysis, contrast, series.arms, settings),
          index,
          trial,
          engine,
          analysis,
          nights,
          settings,
        ),
      ),
      parameters: Object.entries(deciding.parameters).map(([name, marginal]) => ({
        name,
        ...summaryOf(marginal),
      })),
      halfLifePosterior: settings.halfLife.map(({ days }, index) => ({
        days,
        weight: Math.min(1, deciding.halfLifeWeights[index] ?? 0),
      })),
      fitted: fittedNights(analysis).map((night, t) => ({
        date: series.nights[t]?.date ?? '',
        median: night.median + low,
        half: [night.half[0] + low, night.half[1] + low],
        wide: [night.wide[0] + low, night.wide[1] + low],
      })),
      checks: checksOf(analysis, nights, settings),
      logEvidence: deciding.logEvidence,
      numericalError: analysis.numericalError ?? { quantileSd: 0, probability: 0 },
      randomisationTest: randomisation.value,
      likelihoodCurve:
        curve === undefined
          ? null
          : {
              version: 'legwork/likelihood-curve/1',
              parameter: 'b1',
              grid: [...curve.grid],
              logLikelihood: [...curve.logLikelihood],
            },
      seed: settings.seed,
      milliseconds: 0,
    },
  }
}
