import { hermiteBasis } from '../kernel/quadrature.ts'
import type { TrialSeries } from '../model/series.ts'
import { absoluteDraws, deliveredShare, type Contrast } from '../summary/absolute.ts'
import {
  cdfAt,
  marginalFromDensity,
  marginalFromDraws,
  quantileOf,
  scaledMarginal,
  spacedGrid,
  type Marginal,
} from '../summary/marginal.ts'
import type { ContrastPosterior, Settings } from './analysis.ts'
import { fillCutpoints } from './coefficients.ts'
import { drawJoint, type Draws, type WeightedFit } from './draws.ts'
import type { Effort } from './effort.ts'
import type { Direction, Fit } from './fit.ts'
import { lineMarginal } from './line-marginal.ts'
import { nodeMoments } from './node-moments.ts'
import { addThetaDensity, thetaRange, type ThetaName } from './theta-marginal.ts'

/** Points of an effect's marginal. */
export const EFFECT_GRID = 193
const PARAMETER_GRID = 161
/** Nodes of the chain integral that weighs a draw: its error is far below the scatter of the draws. */
const DRAWS_BASIS = hermiteBasis(4)
const DRAWS = { fast: 512, default: 2048, fine: 8192 } as const

function thetaMarginal(fits: readonly WeightedFit[], name: ThetaName): Marginal {
  let low = Infinity
  let high = -Infinity
  for (const { fit, share } of fits) {
    if (share < 1e-6) continue
    const [a, b] = thetaRange(fit, name)
    low = Math.min(low, a)
    high = Math.max(high, b)
  }
  const grid = spacedGrid(low, high, PARAMETER_GRID)
  const density = new Float64Array(PARAMETER_GRID)
  for (const { fit, share } of fits) {
    if (share >= 1e-6) addThetaDensity(fit, name, share, grid, density)
  }
  return marginalFromDensity(grid, density)
}

/** Every pairwise contrast, those against the reference first. */
function contrastsOf(armCount: number): readonly (Contrast & { readonly name: string })[] {
  const list: (Contrast & { name: string })[] = []
  for (let arm = 1; arm < armCount; arm++) list.push({ arm, reference: 0, name: `b[${arm}]` })
  for (let reference = 1; reference < armCount; reference++) {
    for (let arm = reference + 1; arm < armCount; arm++) {
      list.push({ arm, reference, name: `b[${arm}]-b[${reference}]` })
    }
  }
  return list
}

/** The marginals of every contrast and, unless skipped, parameter; with the joint draws they rest on. */
export function summarise(
  series: TrialSeries,
  fits: readonly WeightedFit[],
  directions: readonly Direction[],
  effort: Effort,
  settings: Settings,
): {
  contrasts: ContrastPosterior[]
  parameters: { [name: string]: Marginal }
  draws: Draws | null
} {
  const { problem } = fits[0]!.fit
  const lines = new Map(
    directions.map(({ name, isEffect }) => [
      name,
      lineMarginal(fits, name, isEffect ? EFFECT_GRID : PARAMETER_GRID),
    ]),
  )
  const parameters: { [name: string]: Marginal } = {}
  const wantsNuisance = settings.skip?.nuisance !== true
  const wantsAbsolute = settings.skip?.absolute !== true
  if (wantsNuisance) {
    for (const { name, isEffect } of directions) {
      if (isEffect || (name === baseName(problem) && isConstant(problem))) continue
      parameters[name] = lines.get(name)!
    }
    parameters['rho'] = thetaMarginal(fits, 'rho')
    if (problem.family === 'negbin' || problem.family === 'gaussian') {
      parameters['phi'] = thetaMarginal(fits, 'phi')
    }
  }
  let draws: Draws | null = null
  if (wantsNuisance || wantsAbsolute) {
    const sigma = thetaMarginal(fits, 'sigma')
    if (wantsNuisance) parameters['sigma'] = sigma
    if (wantsAbsolute) {
      const table = new Float64Array(201)
      for (let i = 0; i <= 200; i++) {
        table[i] = quantileOf(sigma, Math.min(0.9999, Math.max(0.0001, i / 200)))
      }
      const moments = fits.map(({ fit }) => nodeMoments(fit))
      draws = drawJoint(fits, moments, DRAWS[effort], DRAWS_BASIS, table)
      if (wantsNuisance) addCutpoints(problem, draws, parameters)
    }
  }
  const contrasts = contrastsOf(series.armCount).map((contrast) => {
    const effect = lines.get(contrast.name)!
    return {
      ...contrast,
      effect,
      probabilityBelowZero: cdfAt(effect, 0),
      absolute: draws === null ? null : absolute(series, fits[0]!.fit, draws, contrast, effect),
    }
  })
  return { contrasts, parameters, draws }
}

const baseName = ({ baseCut }: Fit['problem']): string => `c${baseCut + 1}`

/**
 * Every night has the same score: the likelihood is flat beyond the base cutpoint and its posterior half a prior,
 * which no polynomial about the mode follows.
 */
function isConstant({ outcome, observed, nights }: Fit['problem']): boolean {
  const first = outcome[observed.indexOf(1)]
  for (let t = 0; t < nights; t++) if (observed[t] === 1 && outcome[t] !== first) return false
  return true
}

/** Cutpoints from the draws, all but the base one; that one too where its line cannot be followed. */
function addCutpoints(
  problem: Fit['problem'],
  draws: Draws,
  parameters: { [name: string]: Marginal },
): void {
  const { linearCount, cutCount, baseCut } = problem
  const all = Array.from({ length: cutCount }, () => new Float64Array(draws.count))
  const cuts = new Float64Array(cutCount)
  for (let i = 0; i < draws.count; i++) {
    fillCutpoints(problem, draws.beta, i * draws.dimension + linearCount, cuts)
    for (let k = 0; k < cutCount; k++) all[k]![i] = cuts[k]!
  }
  all.forEach((values, k) => {
    if (k !== baseCut || isConstant(problem)) {
      parameters[`c${k + 1}`] = marginalFromDraws(values, draws.weight)
    }
  })
}

function absolute(
  series: TrialSeries,
  fit: Fit,
  draws: Draws,
  contrast: Contrast,
  effect: Marginal,
): ContrastPosterior['absolute'] {
  const values = absoluteDraws(series, fit.problem, draws, contrast)
  const { family } = series
  const perWeek = family === 'poisson' || family === 'negbin'
  const factor = perWeek ? 7 : 1
  // A measurement's effect is absolute already, and known far better than from draws.
  const steady =
    family === 'gaussian' ? effect : marginalFromDraws(values.steady, draws.weight, factor)
  const instant = fit.problem.halfLives.every(({ days }) => days === 0)
  const share = deliveredShare(series, fit.problem, contrast)
  return {
    unit: perWeek ? 'per-week' : family === 'bernoulli' ? 'risk-difference' : 'points',
    steady,
    delivered: instant
      ? steady
      : share === null
        ? marginalFromDraws(values.delivered, draws.weight, factor)
        : scaledMarginal(steady, share),
  }
}
