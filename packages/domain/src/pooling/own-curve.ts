import { checkCurve, marginalFromDensity, smoothCurve } from '@legwork/stats'
import type { NormalMixture } from '@legwork/stats'
import { quantileKeys } from '../result/result-file.ts'
import type { ResultFile } from '../result/result-file.ts'

/**
 * How far the quantiles of a file may lie from those of its curve times its prior, in SD of its posterior. The engine's
 * own files are within 0.01 (`own-curve.test.ts`, five families).
 */
const tolerance = 0.1

/** Points of the grid on which curve times prior is added up, over the mean ± 10 SD. */
const points = 4001
const reach = 10

const logMixture = (prior: NormalMixture, b: number): number =>
  Math.log(
    prior.reduce(
      (sum, { mean, sd, weight }) => sum + (weight / sd) * Math.exp(-0.5 * ((b - mean) / sd) ** 2),
      0,
    ),
  )

/**
 * The largest distance, in SD, between the quantiles that a result file tells and those of its stored curve times its own
 * prior. Infinity when the product is no distribution there; null when the curve is none.
 */
export function curveMisfit(
  stored: NonNullable<ResultFile['likelihoodCurve']>,
  prior: NormalMixture,
  { mean, sd, quantiles }: Pick<ResultFile['effects'][number], 'mean' | 'sd' | 'quantiles'>,
): number | null {
  const checked = checkCurve(stored)
  if (!checked.ok) return null
  const curve = smoothCurve(checked.value)
  const grid = Float64Array.from(
    { length: points },
    (_, i) => mean + reach * sd * ((2 * i) / (points - 1) - 1),
  )
  const logs = grid.map((b) => curve.value(b) + logMixture(prior, b))
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  if (!(sd > 0) || !Number.isFinite(most)) return Infinity
  const found = marginalFromDensity(
    grid,
    logs.map((log) => Math.exp(log - most)),
  )
  return quantileKeys.reduce(
    (largest, key, i) =>
      Math.max(largest, Math.abs((found.quantiles[i] ?? Infinity) - quantiles[key]) / sd),
    0,
  )
}

/** Whether the stored curve times the file's own prior is the file's own answer; a curve that is none is not judged. */
export function curveFits(...file: Parameters<typeof curveMisfit>): boolean {
  const misfit = curveMisfit(...file)
  return misfit === null || misfit <= tolerance
}
