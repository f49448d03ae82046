import type { Result } from '@legwork/base'
import { NumericalFailure } from '../kernel/numerical-failure.ts'
import { compileProblem } from '../model/problem.ts'
import {
  defaultNuisancePriors,
  wideEffectPrior,
  type Normal,
  type NormalMixture,
} from '../model/priors.ts'
import { checkSeries, type TrialSeries } from '../model/series.ts'
import type {
  Analysis,
  NumericalError,
  PosteriorState,
  PriorAnalysis,
  Settings,
} from './analysis.ts'
import { improperGaussian, invalidSetting, type AnalysisError } from './check-settings.ts'
import type { WeightedFit } from './draws.ts'
import { EFFORTS } from './effort.ts'
import { directionsOf, fitProblem, type Direction, type Fit } from './fit.ts'
import { likelihoodCurve } from './likelihood-curve.ts'
import { estimateError } from './numerical-error.ts'
import { isReliable } from './reliable.ts'
import { summarise } from './summarise.ts'

/**
 * The posterior of one personal trial. Deterministic. Cost: about 10 ms at 84 nights with one normal
 * prior and one half-life; linear in nights, in half-lives and in distinct prior components. An answer that cannot be
 * (`isReliable`), or a calculation that breaks down, is the refusal `numerical-failure`.
 */
export function analyse(
  series: TrialSeries,
  settings: Settings = {},
): Result<Analysis, AnalysisError> {
  const failed = (stage: string) =>
    ({ ok: false, error: { type: 'numerical-failure', stage } }) as const
  try {
    const computed = posterior(series, settings)
    return !computed.ok || isReliable(computed.value) ? computed : failed('reliable')
  } catch (failure) {
    if (failure instanceof NumericalFailure) return failed(failure.message)
    throw failure
  }
}

function posterior(series: TrialSeries, settings: Settings): Result<Analysis, AnalysisError> {
  const checked = checkSeries(series)
  if (!checked.ok) return checked
  const scale = settings.scale ?? { low: 0, high: 10 }
  const invalid = invalidSetting(series, settings, scale)
  if (invalid !== null) return { ok: false, error: invalid }
  const nuisance = settings.nuisance ?? defaultNuisancePriors(series.family, scale)
  const halfLives = settings.halfLives ?? [{ days: 0, weight: 1 }]
  if (series.family === 'gaussian') {
    const improper = improperGaussian(series, nuisance, halfLives)
    if (improper !== null) return { ok: false, error: improper }
  }
  const priors = settings.priors ?? [{ name: 'wide', prior: wideEffectPrior(series.family, scale) }]
  const effort = settings.effort ?? 'default'
  const known = new Map<string, Fit>()
  const effectCount = series.armCount - 1
  let directions: readonly Direction[] | null = null
  const fitOf = (normals: readonly Normal[]): Fit => {
    const key = normals.map(({ mean, sd }) => `${mean}/${sd}`).join(' ')
    const before = known.get(key)
    if (before !== undefined) return before
    const problem = compileProblem(series, nuisance, normals, halfLives)
    directions ??= directionsOf(problem).filter(
      ({ isEffect }) =>
        isEffect || settings.skip?.nuisance !== true || settings.skip.absolute !== true,
    )
    const fit = fitProblem(problem, EFFORTS[effort], directions)
    known.set(key, fit)
    return fit
  }
  const results: PriorAnalysis[] = []
  let state: PosteriorState | null = null
  let error: NumericalError | null = null
  for (const { name, prior } of priors) {
    const parts = componentsOf(prior, effectCount).map(({ normals, weight }) => ({
      normals,
      weight,
      fit: fitOf(normals),
    }))
    const failed = parts.find(({ fit }) => !Number.isFinite(fit.logEvidence))
    if (failed !== undefined)
      return { ok: false, error: { type: 'numerical-failure', stage: name } }
    const best = Math.max(...parts.map(({ fit, weight }) => fit.logEvidence + Math.log(weight)))
    const relative = parts.map(({ fit, weight }) => weight * Math.exp(fit.logEvidence - best + 0))
    const total = relative.reduce((a, b) => a + b, 0)
    const fits: WeightedFit[] = parts.map(({ fit }, i) => ({ fit, share: relative[i]! / total }))
    const { contrasts, parameters, draws } = summarise(
      series,
      fits,
      directions ?? [],
      effort,
      settings,
    )
    const halfLifeWeights = halfLives.map((_, h) => {
      let sum = 0
      for (const { fit, share } of fits) {
        fit.grid.nodes.forEach((node, n) => {
          if (node.halfLife === h) sum += share * fit.weights[n]!
        })
      }
      return sum
    })
    results.push({
      name,
      prior,
      logEvidence: best + Math.log(total),
      components: parts.map(({ normals, weight, fit }, i) => ({
        normals,
        priorWeight: weight,
        logEvidence: fit.logEvidence,
        posteriorWeight: relative[i]! / total,
      })),
      contrasts,
      parameters,
      halfLifeWeights,
    })
    if (state === null) {
      state = { fits, draws }
      if (settings.skip?.error !== true)
        error = estimateError(fits, contrasts, directions ?? [], effort)
    }
  }
  const widest = [...known.values()].reduce((a, b) =>
    (b.problem.effectPriors[0]?.sd ?? 0) > (a.problem.effectPriors[0]?.sd ?? 0) ? b : a,
  )
  return {
    ok: true,
    value: {
      series,
      nuisance,
      halfLives,
      effort,
      nights: series.outcome.length,
      observed: widest.problem.observedCount,
      byPrior: results,
      likelihood: Array.from({ length: effectCount }, (_, a) => likelihoodCurve(widest, a + 1)),
      numericalError: error,
      state: state ?? { fits: [], draws: null },
    },
  }
}

/** Products of one component for every arm; weights normalised. */
function componentsOf(
  prior: NormalMixture,
  effectCount: number,
): { normals: readonly Normal[]; weight: number }[] {
  const total = prior.reduce((sum, { weight }) => sum + weight, 0)
  let list: { normals: Normal[]; weight: number }[] = [{ normals: [], weight: 1 }]
  for (let a = 0; a < effectCount; a++) {
    list = list.flatMap(({ normals, weight }) =>
      prior.map((c) => ({
        normals: [...normals, { mean: c.mean, sd: c.sd }],
        weight: (weight * c.weight) / total,
      })),
    )
  }
  return list
}
