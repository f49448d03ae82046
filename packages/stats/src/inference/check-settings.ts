import { compileProblem, type HalfLife } from '../model/problem.ts'
import { priorOutside, type PriorOutside } from '../model/prior-limits.ts'
import type { NuisancePriors, Scale } from '../model/priors.ts'
import type { SeriesError, TrialSeries } from '../model/series.ts'
import type { Settings } from './analysis.ts'

export type AnalysisError =
  | SeriesError
  | { readonly type: 'no-prior' }
  | {
      readonly type: 'prior-invalid'
      readonly name: string
      readonly rule:
        'finite-mean' | 'positive-sd' | 'positive-weight' | 'not-empty' | 'too-many-components'
    }
  /** An effect's prior where the engine is not known to be right. */
  | PriorOutside
  | { readonly type: 'half-life-invalid'; readonly days: number; readonly weight: number }
  | { readonly type: 'no-half-life' }
  | { readonly type: 'scale-invalid'; readonly low: number; readonly high: number }
  /** A gaussian outcome so far from its prior (20 SDs of the intercept) that the scale must be wrong. */
  | { readonly type: 'outcome-beyond-scale'; readonly night: number; readonly value: number }
  /**
   * A gaussian outcome that the model fits without any residual (constant, or exactly a sum of treatment,
   * trend and alternation): its posterior would be improper.
   */
  | { readonly type: 'no-residual-variation' }
  | { readonly type: 'numerical-failure'; readonly stage: string }

const MOST_COMPONENTS = 32

/** What is wrong with the settings, or null. */
export function invalidSetting(
  series: TrialSeries,
  settings: Settings,
  scale: Scale,
): AnalysisError | null {
  if (!(Number.isFinite(scale.low) && Number.isFinite(scale.high) && scale.high > scale.low)) {
    return { type: 'scale-invalid', low: scale.low, high: scale.high }
  }
  if (settings.priors !== undefined) {
    if (settings.priors.length === 0) return { type: 'no-prior' }
    for (const { name, prior } of settings.priors) {
      if (prior.length === 0) return { type: 'prior-invalid', name, rule: 'not-empty' }
      if (prior.length ** (series.armCount - 1) > MOST_COMPONENTS) {
        return { type: 'prior-invalid', name, rule: 'too-many-components' }
      }
      for (const { mean, sd, weight } of prior) {
        if (!Number.isFinite(mean)) return { type: 'prior-invalid', name, rule: 'finite-mean' }
        if (!(sd > 0 && Number.isFinite(sd)))
          return { type: 'prior-invalid', name, rule: 'positive-sd' }
        if (!(weight > 0 && Number.isFinite(weight))) {
          return { type: 'prior-invalid', name, rule: 'positive-weight' }
        }
      }
      const outside = priorOutside(series.family, scale, prior)
      if (outside !== null) return outside
    }
  }
  if (settings.halfLives !== undefined) {
    if (settings.halfLives.length === 0) return { type: 'no-half-life' }
    for (const { days, weight } of settings.halfLives) {
      if (!(days >= 0 && Number.isFinite(days) && weight > 0 && Number.isFinite(weight))) {
        return { type: 'half-life-invalid', days, weight }
      }
    }
  }
  return null
}

/** Why a gaussian series cannot have a proper, meaningful posterior, or null. */
export function improperGaussian(
  series: TrialSeries,
  nuisance: NuisancePriors,
  halfLives: readonly HalfLife[],
): AnalysisError | null {
  const normals = Array.from({ length: series.armCount - 1 }, () => ({ mean: 0, sd: 1 }))
  const { outcome, observed, nights, columns } = compileProblem(
    series,
    nuisance,
    normals,
    halfLives,
  )
  for (let t = 0; t < nights; t++) {
    if (
      observed[t] === 1 &&
      Math.abs(outcome[t]! - nuisance.intercept.mean) > 20 * nuisance.intercept.sd
    ) {
      return { type: 'outcome-beyond-scale', night: t, value: outcome[t]! }
    }
  }
  const alternating = Float64Array.from({ length: nights }, (_, t) => (t % 2 === 0 ? 1 : -1))
  for (const list of columns) {
    const basis: Float64Array[] = []
    const rest = (column: Float64Array): Float64Array => {
      const out = column.map((value, t) => (observed[t] === 1 ? value : 0))
      for (let pass = 0; pass < 2; pass++) {
        for (const b of basis) {
          const along = out.reduce((sum, value, t) => sum + value * b[t]!, 0)
          for (let t = 0; t < nights; t++) out[t]! -= along * b[t]!
        }
      }
      return out
    }
    const norm = (x: Float64Array): number =>
      Math.sqrt(x.reduce((sum, value) => sum + value * value, 0))
    for (const column of [...list, alternating]) {
      const left = rest(column)
      const size = norm(left)
      if (size > 1e-9 * (1 + norm(column))) basis.push(left.map((value) => value / size))
    }
    if (norm(rest(outcome)) < 1e-7 * (norm(outcome) + nuisance.dispersionScale)) {
      return { type: 'no-residual-variation' }
    }
  }
  return null
}
