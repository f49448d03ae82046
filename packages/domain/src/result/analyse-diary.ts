import { ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import {
  analyse,
  checkModel,
  deltaAnalysis,
  fittedNights,
  verdictChances,
  verdictOf,
} from '@legwork/stats'
import type {
  Analysis,
  AnalysisError,
  CheckName,
  ContrastPosterior,
  Family,
  Marginal,
  NormalMixture,
  PriorAnalysis,
  Settings as EngineSettings,
  TrialSeries,
  Verdict,
  VerdictRule,
  WarningCode,
} from '@legwork/stats'
import type { DiarySeries } from '../diary/index.ts'
import { engineInput } from './engine-input.ts'
import type { AnalysisRefusal, AnalysisSettings, Compared, EngineInput } from './engine-input.ts'
import { otherRandomisations, randomisationOf } from './randomisation-of.ts'
import { quantileKeys } from './result-file.ts'
import type { EffectResult, ResultFile } from './result-file.ts'

export type { AnalysisRefusal, AnalysisSettings } from './engine-input.ts'

/** Names of the checks on the model. */
export type AnalysisCheck = CheckName | 'carry-over'

/** What a check warns of; the text is looked up by code. */
export type AnalysisWarning = WarningCode | 'half-life-exceeds-half-period'

export const scaleOf = (family: Family): EffectResult['scale'] =>
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

export function quantilesOf(marginal: Marginal): EffectResult['quantiles'] {
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

/** The rule of the verdict; null without a smallest effect. */
export function ruleOf(settings: AnalysisSettings): VerdictRule | null {
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

export function judge(contrast: ContrastPosterior, settings: AnalysisSettings): Judged {
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
    dependsOnPrior: dependsOnPrior(decided.verdict, decided.verdict, sensitivity),
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

/**
 * Whether starting from another expectation would give another verdict. `told`: the verdict after the check on missing
 * nights, which may be weaker than `before`; the other priors have no such check, so theirs differs when it is neither.
 */
function dependsOnPrior(
  before: Verdict | null,
  told: Verdict | null,
  sensitivity: EffectResult['sensitivity'],
): boolean | null {
  if (before === null) return null
  return sensitivity.some(({ verdict }) => verdict !== before && verdict !== told)
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

/**
 * Nights in the shortest run of one arm, the last one left out when the diary ends in it. Nights outside the comparison
 * between two nights of the same arm belong to its run: an arm that was not written down ends no period.
 */
function shortestPeriod(nights: Compared): number {
  const runs: number[] = []
  let last: number | null = null
  let first = 0
  nights.arm.forEach((arm, night) => {
    if (arm === null) return
    if (arm === last) runs[runs.length - 1] = night - first + 1
    else {
      runs.push(1)
      first = night
    }
    last = arm
  })
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
  const beyond = Math.min(
    1,
    settings.halfLife.reduce((sum, { days }, h) => sum + (days > half ? (weights[h] ?? 0) : 0), 0),
  )
  const warning: AnalysisWarning | null = beyond > 0.25 ? 'half-life-exceeds-half-period' : null
  const name: AnalysisCheck = 'carry-over'
  return [...checks, { name, value: beyond, warning }]
}

/** What the check on missing nights makes of a verdict. */
export type NightsChecked = Pick<EffectResult, 'verdict' | 'missingNights'>

/**
 * The check on missing nights of every contrast: a verdict that they change is weakened; null where there is no verdict. A
 * check that cannot be made is a refusal: no verdict stands unchecked.
 */
export function missingNightsChecks(
  input: EngineInput,
  analysis: Analysis,
  settings: AnalysisSettings,
): Result<readonly (NightsChecked | null)[], AnalysisError> {
  const checks: (NightsChecked | null)[] = []
  for (const index of (analysis.byPrior[0]?.contrasts ?? []).keys()) {
    const checked = missingNightsOf(index, input, analysis, settings)
    if (!checked.ok) return checked
    checks.push(checked.value)
  }
  return ok(checks)
}

function missingNightsOf(
  contrast: number,
  { trial, engine }: EngineInput,
  analysis: Analysis,
  settings: AnalysisSettings,
): Result<NightsChecked | null, AnalysisError> {
  const rule = ruleOf(settings)
  const deciding = analysis.byPrior[0]?.contrasts[contrast]
  if (rule === null || deciding === undefined) return ok(null)
  // the verdict is that of the prior that decides: the others are not needed again
  const alone = { ...engine, priors: engine.priors?.slice(0, 1) ?? [] }
  const delta = deltaAnalysis(trial, alone, analysis, rule, contrast)
  if (!delta.ok) return delta
  const assumptions = delta.value.byAssumption.map(({ assumption, analysis: again, verdict }) => {
    const marginal = again.byPrior[0]?.contrasts[contrast]?.effect
    if (marginal === undefined) throw new Error('missingNightsOf: every contrast is there')
    return { assumption, verdict, probabilityOfBenefit: verdictChances(marginal, rule).benefit }
  })
  const { shift } = delta.value
  return ok({
    verdict: delta.value.verdict,
    missingNights: {
      ...(shift === null ? {} : { shift }),
      verdictBefore: verdictOf(verdictChances(deciding.effect, rule)),
      changesVerdict: delta.value.flips,
      assumptions,
    },
  })
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
 * The analysis under every prior. Only the prior that decides needs absolute effects, parameters and the numerical error:
 * the others are fitted without, which gives the same effects in a third of the time. The likelihood curve is that of the
 * widest prior, as in one run over all.
 */
function analysisOf(trial: TrialSeries, engine: EngineSettings): Result<Analysis, AnalysisError> {
  const priors = engine.priors ?? []
  const decided = analyse(trial, { ...engine, priors: priors.slice(0, 1) })
  if (!decided.ok || priors.length < 2) return decided
  const [first] = decided.value.byPrior
  if (first === undefined) throw new Error('analysisOf: one prior must decide')
  const same = (prior: NormalMixture) => JSON.stringify(prior) === JSON.stringify(priors[0]?.prior)
  const different = priors.slice(1).filter(({ prior }) => !same(prior))
  const others = analyse(trial, {
    ...engine,
    priors: different,
    skip: { error: true, absolute: true, nuisance: true },
  })
  if (!others.ok) return others
  const byName = new Map(others.value.byPrior.map((prior) => [prior.name, prior]))
  const widest = (analysis: Analysis) =>
    Math.max(...analysis.byPrior.flatMap(({ prior }) => prior.map(({ sd }) => sd)))
  return ok({
    ...decided.value,
    byPrior: priors.map(({ name }) => byName.get(name) ?? { ...first, name }),
    likelihood:
      widest(others.value) > widest(decided.value)
        ? others.value.likelihood
        : decided.value.likelihood,
  })
}

/**
 * From a diary and what was fixed beforehand to the result file. The one function behind the page, the
 * command line and the library (law L7). `milliseconds` is left 0 for the caller, who has the clock.
 */
export function analyseDiary(
  series: DiarySeries,
  settings: AnalysisSettings,
): Result<ResultFile, AnalysisRefusal> {
  const input = engineInput(series, settings)
  if (!input.ok) return input
  return resultFileOf(settings, input.value)
}

/** The result file of a diary laid on its design; checks on missing nights that were made already are taken over. */
export function resultFileOf(
  settings: AnalysisSettings,
  input: EngineInput,
  checked?: readonly (NightsChecked | null)[],
): Result<ResultFile, AnalysisRefusal> {
  const { series, aligned, nights, trial, engine } = input
  const analysed = analysisOf(trial, engine)
  if (!analysed.ok) return analysed
  const randomisation = randomisationOf(series, settings.family, settings.seed, aligned)
  if (!randomisation.ok) return randomisation
  const others = otherRandomisations(series, settings.family, settings.seed, aligned)
  if (!others.ok) return others
  const analysis = analysed.value
  const nightsChecked =
    checked === undefined ? missingNightsChecks(input, analysis, settings) : ok(checked)
  if (!nightsChecked.ok) return nightsChecked
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
      effects: deciding.contrasts.map((contrast, index) => {
        const effect = effectOf(analysis, contrast, series.arms, settings)
        const own = nightsChecked.value[index] ?? null
        if (own === null) return effect
        const depends = dependsOnPrior(effect.verdict, own.verdict, effect.sensitivity)
        return { ...effect, ...own, dependsOnPrior: depends }
      }),
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
      ...(others.value.length === 0 ? {} : { otherRandomisationTests: others.value }),
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
