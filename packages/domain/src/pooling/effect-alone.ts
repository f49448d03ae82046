import { marginalFromDensity, smoothCurve, wideEffectPrior } from '@legwork/stats'
import { resultFileSchema } from '../result/result-file.ts'
import { seriesResultSchema } from '../series/series-result.ts'
import type { SeriesResult } from '../series/series-result.ts'

/** What one person's own file says of the effect, on the scale of its parameter. */
export interface EffectAlone {
  readonly median: number
  readonly lower: number
  readonly upper: number
  readonly sd: number
}

/** Points of the grid over ± 6 SD of the wide prior. */
const points = 2401
const reach = 6

/**
 * The effect in one file before the series is looked at, under the wide prior: nearest to what that diary alone says.
 * A result file holds it; for a participant's file it is worked out from the curve. Null when there is no effect.
 */
export function effectAlone(json: unknown): EffectAlone | null {
  const series = seriesResultSchema.safeParse(json)
  if (series.success) return fromCurve(series.data)
  const parsed = resultFileSchema.safeParse(json)
  const [effect] = parsed.success ? parsed.data.effects : []
  if (effect === undefined) return null
  const { quantiles, sd } = effect.sensitivity.find(({ prior }) => prior === 'wide') ?? effect
  return { median: quantiles['0.5'], lower: quantiles['0.025'], upper: quantiles['0.975'], sd }
}

function fromCurve({ settings, curve }: SeriesResult): EffectAlone | null {
  if (settings === null || curve === null) return null
  const [{ mean, sd } = { mean: 0, sd: 1 }] = wideEffectPrior(
    settings.family,
    settings.scale ?? undefined,
  )
  const likelihood = smoothCurve(curve)
  const grid = Float64Array.from(
    { length: points },
    (_, i) => mean + reach * sd * ((2 * i) / (points - 1) - 1),
  )
  const logs = grid.map((b) => likelihood.value(b) - ((b - mean) / sd) ** 2 / 2)
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  const marginal = marginalFromDensity(
    grid,
    logs.map((log) => Math.exp(log - most)),
  )
  // quantiles at .005, .025, .05, .25, .5, .75, .95, .975, .995
  const [, lower = NaN, , , median = NaN, , , upper = NaN] = marginal.quantiles
  return { median, lower, upper, sd: marginal.sd }
}
