import type { Random, Result } from '@legwork/base'
import {
  analyse,
  scepticalEffectPrior,
  verdictChances,
  verdictOf,
  wideEffectPrior,
} from '@legwork/stats'
import type {
  Analysis,
  AnalysisError,
  ContrastPosterior,
  Family,
  Marginal,
  NamedPrior,
  NormalMixture,
  PriorAnalysis,
  Scale,
  Verdict,
  VerdictRule,
} from '@legwork/stats'
import type { DiarySeries } from '../diary/index.ts'
import type { WeightedHalfLife } from './half-life.ts'
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
  readonly seed: number
  /** Draws for predictive checks and the randomisation test. */
  readonly random: Random
}

/** Why a diary is not analysed. Nights count from 0 in errors of the engine. */
export type AnalysisRefusal =
  AnalysisError | { readonly type: 'smallest-effect-invalid'; readonly value: number }

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
    absolute: {
      unit: units[absolute.unit],
      ...summaryOf(absolute.steady),
      delivered: summaryOf(absolute.delivered),
    },
    sensitivity,
    density: { value: [...effect.grid], density: [...effect.density] },
  }
}

/** Nights of the comparison without an outcome, by arm. */
function countByArm(series: DiarySeries, missingOnly: boolean): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(series.arms.map((arm) => [arm, 0]))
  for (const { arm, outcome } of series.nights) {
    if (arm !== null && (!missingOnly || outcome === null)) counts[arm] = (counts[arm] ?? 0) + 1
  }
  return counts
}

function dataOf(series: DiarySeries): ResultFile['data'] {
  const inside = series.nights.filter(({ arm }) => arm !== null)
  return {
    days: series.nights.length,
    observed: inside.filter(({ outcome }) => outcome !== null).length,
    from: series.from,
    to: series.to,
    missingByArm: countByArm(series, true),
    nightsByArm: countByArm(series, false),
    outsideComparison: series.nights.length - inside.length,
  }
}

/** The steps of an ordinal outcome as the engine counts them, from 0. */
function outcomesOf(series: DiarySeries, settings: AnalysisSettings): readonly (number | null)[] {
  const low = settings.categories?.low ?? 0
  return settings.family === 'ordinal'
    ? series.outcome.map((value) => (value === null ? null : value - low))
    : series.outcome
}

/**
 * From a diary and what was fixed beforehand to the result file. The one function behind the page, the
 * command line and the library (law L7). `milliseconds` is left 0 for the caller, who has the clock.
 */
export function analyseDiary(
  series: DiarySeries,
  settings: AnalysisSettings,
): Result<ResultFile, AnalysisRefusal> {
  const { categories, smallestEffect, scale } = settings
  const noEffect = settings.family === 'gaussian' ? 0 : 1
  if (
    smallestEffect !== null &&
    !(smallestEffect > 0 && Number.isFinite(smallestEffect) && smallestEffect !== noEffect)
  )
    return { ok: false, error: { type: 'smallest-effect-invalid', value: smallestEffect } }
  const analysed = analyse(
    {
      family: settings.family,
      outcome: outcomesOf(series, settings),
      arm: series.arm,
      armCount: series.arms.length,
      ...(categories === undefined ? {} : { categories: categories.high - categories.low + 1 }),
    },
    {
      priors: priorsOf(settings),
      halfLives: settings.halfLife,
      ...(scale === undefined ? {} : { scale }),
    },
  )
  if (!analysed.ok) return analysed
  const analysis = analysed.value
  const [deciding] = analysis.byPrior
  if (deciding === undefined) throw new Error('analyseDiary: one prior must decide')
  const curve = series.arms.length === 2 ? analysis.likelihood[0] : undefined
  return {
    ok: true,
    value: {
      format: 'legwork/result/1',
      model: {
        family: settings.family,
        outcome: settings.outcome,
        better: settings.better,
        reference: series.arms[0] ?? '',
        arms: [...series.arms],
        smallestEffect,
        halfLife: settings.halfLife.map((half) => ({ ...half })),
        categories: categories ?? null,
        scale: scale ?? null,
        priorEffect: { name: deciding.name, prior: deciding.prior.map((part) => ({ ...part })) },
        priors: {
          ...analysis.nuisance,
          rhoBeta: [analysis.nuisance.rhoBeta[0], analysis.nuisance.rhoBeta[1]],
        },
      },
      data: dataOf(series),
      effects: deciding.contrasts.map((contrast) =>
        effectOf(analysis, contrast, series.arms, settings),
      ),
      parameters: Object.entries(deciding.parameters).map(([name, marginal]) => ({
        name,
        ...summaryOf(marginal),
      })),
      halfLifePosterior: settings.halfLife.map(({ days }, index) => ({
        days,
        weight: deciding.halfLifeWeights[index] ?? 0,
      })),
      logEvidence: deciding.logEvidence,
      numericalError: analysis.numericalError ?? { quantileSd: 0, probability: 0 },
      likelihoodCurve:
        curve === undefined
          ? null
          : {
              parameter: 'b1',
              value: [...curve.grid],
              logLikelihood: [...curve.logLikelihood],
            },
      seed: settings.seed,
      milliseconds: 0,
    },
  }
}
