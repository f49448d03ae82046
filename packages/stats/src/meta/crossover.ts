import { err, ok, type Result } from '@legwork/base'
import { normalUpperQuantile, studentUpperQuantile } from './distributions/index.ts'
import { type EffectSize, hedgesCorrection } from './effect-sizes.ts'
import type { MetaError, ValueRule } from './errors.ts'

/**
 * What a cross-over trial of n people reports about the paired difference (first minus second
 * treatment). Formulas: Elbourne et al., Int J Epidemiol 2002;31:140; Cochrane Handbook 23.2.
 */
export type CrossoverReport =
  /** Mean and SD of the differences within people. */
  | { readonly from: 'differences'; readonly mean: number; readonly sd: number; readonly n: number }
  /** Means and SDs of both periods, with the correlation between them. */
  | {
      readonly from: 'correlation'
      readonly m1: number
      readonly sd1: number
      readonly m2: number
      readonly sd2: number
      readonly n: number
      readonly correlation: number
    }
  /** Mean difference and the two-sided p of the paired t test. */
  | { readonly from: 'p'; readonly mean: number; readonly p: number; readonly n: number }
  /** Mean difference and the paired t. */
  | { readonly from: 't'; readonly mean: number; readonly t: number; readonly n: number }
  /** Confidence limits; with `n` by t on n − 1 degrees of freedom, without by the normal. */
  | {
      readonly from: 'interval'
      readonly lower: number
      readonly upper: number
      readonly level?: number
      readonly n?: number
    }

/** The mean difference of a cross-over trial with its paired variance. Errors: row 1 and the field. */
export function crossoverDifference(report: CrossoverReport): Result<EffectSize, MetaError> {
  const wrong = firstBroken(report)
  if (wrong !== null) return err(wrong)
  switch (report.from) {
    case 'differences':
      return ok({ yi: report.mean, vi: report.sd ** 2 / report.n })
    case 'correlation': {
      const { sd1, sd2, correlation, n } = report
      const variance = sd1 * sd1 + sd2 * sd2 - 2 * correlation * sd1 * sd2
      return ok({ yi: report.m1 - report.m2, vi: variance / n })
    }
    case 'p': {
      const t = studentUpperQuantile(report.p / 2, report.n - 1)
      return ok({ yi: report.mean, vi: (report.mean / t) ** 2 })
    }
    case 't':
      return ok({ yi: report.mean, vi: (report.mean / report.t) ** 2 })
    case 'interval': {
      const tail = (1 - (report.level ?? 0.95)) / 2
      const critical =
        report.n === undefined
          ? normalUpperQuantile(tail)
          : studentUpperQuantile(tail, report.n - 1)
      const se = (report.upper - report.lower) / (2 * critical)
      return ok({ yi: (report.lower + report.upper) / 2, vi: se * se })
    }
  }
}

/**
 * Standardised mean difference of a cross-over trial, in units of the SD within a period, with
 * Hedges' correction: variance (1/n + g²/(2n)) · 2(1 − r) (Elbourne 2002).
 */
export function crossoverStandardised(
  report: Extract<CrossoverReport, { from: 'correlation' }>,
): Result<EffectSize, MetaError> {
  const wrong = firstBroken(report)
  if (wrong !== null) return err(wrong)
  const { m1, sd1, m2, sd2, n, correlation } = report
  const pooled = Math.sqrt((sd1 * sd1 + sd2 * sd2) / 2)
  const g = n > 2 ? (hedgesCorrection(n - 1) * (m1 - m2)) / pooled : (m1 - m2) / pooled
  return ok({ yi: g, vi: (1 / n + (g * g) / (2 * n)) * 2 * (1 - correlation) })
}

function firstBroken(report: CrossoverReport): MetaError | null {
  const broken = (column: string, rule: ValueRule, value: number): MetaError => ({
    type: 'badValue',
    row: 1,
    column,
    rule,
    value,
  })
  for (const [column, value] of Object.entries(report)) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return broken(column, 'finite', value)
    }
  }
  if (report.n !== undefined && !(report.n >= 2)) return broken('n', 'at least 2', report.n)
  switch (report.from) {
    case 'differences':
      return report.sd > 0 ? null : broken('sd', 'above 0', report.sd)
    case 'correlation': {
      const { sd1, sd2, correlation } = report
      if (!(sd1 > 0)) return broken('sd1', 'above 0', sd1)
      if (!(sd2 > 0)) return broken('sd2', 'above 0', sd2)
      return correlation > -1 && correlation < 1
        ? null
        : broken('correlation', 'between -1 and 1', correlation)
    }
    case 'p':
      if (report.mean === 0) return broken('mean', 'not 0', 0)
      return report.p > 0 && report.p < 1 ? null : broken('p', 'between 0 and 1', report.p)
    case 't':
      if (report.mean === 0) return broken('mean', 'not 0', 0)
      return report.t === 0 ? broken('t', 'not 0', 0) : null
    case 'interval': {
      const level = report.level ?? 0.95
      if (!(level > 0 && level < 1)) return broken('level', 'between 0 and 1', level)
      return report.upper > report.lower
        ? null
        : broken('upper', 'above the lower limit', report.upper)
    }
  }
}
