import { ok } from '@legwork/base'
import type { Random, Result } from '@legwork/base'
import { defaultNuisancePriors, scepticalEffectPrior, wideEffectPrior } from '@legwork/stats'
import type {
  AnalysisError,
  Family,
  NamedPrior,
  NormalMixture,
  RandomisationError,
  Scale,
  Settings as EngineSettings,
  TrialDesign,
  TrialSeries,
} from '@legwork/stats'
import type { DiarySeries } from '../diary/index.ts'
import { alignDesign, fromFirstPeriod } from './align-design.ts'
import type { AlignedDesign, DesignMismatch } from './align-design.ts'
import type { WeightedHalfLife } from './half-life.ts'

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
  /** SD of the free common location of an ordinal outcome's cutpoints; 0 is the model without it. Usual when absent. */
  readonly cutpointLocationSd?: number
  /** Ends of a gaussian outcome, from which its priors are scaled. */
  readonly scale?: Scale
  /** The design the diary was kept under: decides the arm of every night, allows the randomisation test. */
  readonly design?: TrialDesign
  /** Leave the other priors out: for outcomes that get an interval and no verdict. */
  readonly decidingPriorOnly?: boolean
  readonly seed: number
  /** Draws for the predictive checks. */
  readonly random: Random
}

/** Why a diary is not analysed. Nights count from 0 in errors of the engine. */
export type AnalysisRefusal =
  AnalysisError | DesignMismatch | RandomisationError | SmallestEffectRefusal

/** Why a smallest effect cannot be used; `write` is the same size on the side of better. */
export type SmallestEffectRefusal =
  | { readonly type: 'smallest-effect-invalid'; readonly value: number }
  | {
      readonly type: 'smallest-effect-direction'
      readonly value: number
      readonly better: 'lower' | 'higher'
      readonly write: number
    }

/** The smallest effect unless a person says otherwise: a quarter less, or a third more; none for a measurement. */
export function usualSmallestEffect(family: Family, better: 'lower' | 'higher'): number | null {
  if (family === 'gaussian') return null
  return better === 'lower' ? 0.75 : 1 / 0.75
}

/** The priors of the effect: the one that decides first, then the others that exist. */
function priorsOf(settings: AnalysisSettings): readonly NamedPrior[] {
  const { family, scale, priorEffect, evidencePrior } = settings
  const wide = { name: 'wide', prior: wideEffectPrior(family, scale) }
  const sceptical = { name: 'sceptical', prior: scepticalEffectPrior(family, scale) }
  if (settings.decidingPriorOnly === true)
    return [priorEffect === undefined ? wide : { name: 'chosen', prior: priorEffect }]
  return [
    ...(priorEffect === undefined ? [] : [{ name: 'chosen', prior: priorEffect }]),
    wide,
    sceptical,
    ...(evidencePrior === undefined ? [] : [{ name: 'evidence', prior: evidencePrior }]),
  ]
}

/** What is given to the engine: the diary as it is, or as its design says. */
export interface Compared {
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
    compared: nights.compared,
    armCount: series.arms.length,
    ...(categories === undefined ? {} : { categories: categories.high - categories.low + 1 }),
  }
}

/**
 * Refuses a smallest effect that is no number above 0, or (as a ratio) no effect at all or a change for the worse: a
 * ratio of 1.5 where lower is better is not silently read as 1/1.5.
 */
export function brokenSmallestEffect(
  settings: Pick<AnalysisSettings, 'smallestEffect' | 'family' | 'better'>,
): SmallestEffectRefusal | null {
  const { smallestEffect: size, family, better } = settings
  if (size === null) return null
  const ratio = family !== 'gaussian'
  if (!(size > 0) || !Number.isFinite(size) || (ratio && size === 1))
    return { type: 'smallest-effect-invalid', value: size }
  return ratio && size > 1 === (better === 'lower')
    ? { type: 'smallest-effect-direction', value: size, better, write: 1 / size }
    : null
}

/** What the engine is given of a diary. */
export interface EngineInput {
  /** The diary, from the first night of its design on. */
  readonly series: DiarySeries
  readonly aligned: AlignedDesign | null
  readonly nights: Compared
  readonly trial: TrialSeries
  readonly engine: EngineSettings
}

/** Lays a diary on its design and puts it in the engine's terms, or says why not. */
export function engineInput(
  diary: DiarySeries,
  settings: AnalysisSettings,
): Result<EngineInput, AnalysisRefusal> {
  const broken = brokenSmallestEffect(settings)
  if (broken !== null) return { ok: false, error: broken }
  const { design } = settings
  const series = design === undefined ? diary : fromFirstPeriod(diary, design)
  if (series.arms.length < 2)
    return { ok: false, error: { type: 'only-one-arm', arm: series.arms.length === 1 ? 0 : null } }
  const laid = design === undefined ? null : alignDesign(series, design)
  if (laid?.ok === false) return laid
  const aligned = laid === null ? null : laid.value
  const nights = comparedNights(series, aligned)
  return ok({
    series,
    aligned,
    nights,
    trial: engineSeries(series, nights, settings),
    engine: {
      priors: priorsOf(settings),
      halfLives: settings.halfLife,
      ...(settings.scale === undefined ? {} : { scale: settings.scale }),
      ...nuisanceOf(settings),
    },
  })
}

/** The priors of everything but the effect, where they are not the usual ones. */
function nuisanceOf({ family, cutpointLocationSd }: AnalysisSettings): EngineSettings {
  if (family !== 'ordinal' || cutpointLocationSd === undefined) return {}
  const usual = defaultNuisancePriors(family)
  return {
    nuisance: { ...usual, cutpoint: { ...usual.cutpoint, locationSd: cutpointLocationSd } },
  }
}
