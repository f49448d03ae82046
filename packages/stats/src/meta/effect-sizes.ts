import { err, ok, type Result } from '@legwork/base'
import { logGamma } from './distributions/index.ts'
import type { MetaError, ValueRule } from './errors.ts'

/** An estimate and its sampling variance, on the scale on which studies are pooled. */
export type EffectSize = { readonly yi: number; readonly vi: number }

/** a events and b non-events in the first arm, c and d in the second. */
export type TwoByTwo = {
  readonly ai: number
  readonly bi: number
  readonly ci: number
  readonly di: number
}

/** Mean, standard deviation and number of people in each arm. */
export type TwoMeans = {
  readonly m1i: number
  readonly sd1i: number
  readonly n1i: number
  readonly m2i: number
  readonly sd2i: number
  readonly n2i: number
}

export type BinaryMeasure = 'RR' | 'OR' | 'RD' | 'PETO'
export type MeanMeasure = 'MD' | 'SMD' | 'ROM'
export type Measure = BinaryMeasure | MeanMeasure | 'GEN'

export const binaryMeasures: readonly BinaryMeasure[] = ['RR', 'OR', 'RD', 'PETO']
export const meanMeasures: readonly MeanMeasure[] = ['MD', 'SMD', 'ROM']

/** What to do with empty cells: metafor's `add` and `to`. The default is 1/2 in tables with a zero. */
export type ZeroCells = {
  readonly add: number
  readonly to: 'only0' | 'all' | 'if0all' | 'none'
}
export const defaultZeroCells: ZeroCells = { add: 0.5, to: 'only0' }

/** Hedges' correction of the standardised mean difference: by gamma functions or 1 − 3/(4m − 1). */
export type SmdCorrection = 'exact' | 'approximate'

/** ln of the ratio Γ(m/2) / (√(m/2) Γ((m − 1)/2)), m degrees of freedom > 1. */
export function hedgesCorrection(m: number, kind: SmdCorrection = 'exact'): number {
  if (!(m > 1)) throw new Error(`hedgesCorrection: more than 1 degree of freedom, got ${m}`)
  if (kind === 'approximate') return 1 - 3 / (4 * m - 1)
  return Math.exp(logGamma(m / 2) - 0.5 * Math.log(m / 2) - logGamma((m - 1) / 2))
}

/**
 * Effect sizes of two-by-two tables, log scale for RR, OR and PETO.
 *
 * Conventions of metafor's escalc: zero cells as `zeroCells` says (arm sizes grow with the added
 * counts), tables without events in both arms are kept. RD and PETO get the addition as well. PETO is
 * the one-step log odds ratio (a − E)/V with variance 1/V. Errors name the row (from 1) and column:
 * counts below 0 or not whole, an empty arm, a variance that is not above 0.
 */
export function binaryEffects(
  tables: readonly TwoByTwo[],
  measure: BinaryMeasure,
  zeroCells: ZeroCells = defaultZeroCells,
): Result<EffectSize[], MetaError> {
  if (tables.length === 0) return err({ type: 'noStudies' })
  const checked = checkTables(tables)
  if (!checked.ok) return checked
  const anyZero = tables.some(hasZero)
  const effects: EffectSize[] = []
  for (const [index, table] of tables.entries()) {
    const added =
      zeroCells.to === 'all' ||
      (zeroCells.to === 'only0' && hasZero(table)) ||
      (zeroCells.to === 'if0all' && anyZero)
        ? zeroCells.add
        : 0
    const effect = tableEffect(table, added, measure)
    if (!Number.isFinite(effect.yi) || !(effect.vi > 0) || !Number.isFinite(effect.vi)) {
      const column = (['ai', 'bi', 'ci', 'di'] as const).find((name) => table[name] === 0) ?? 'ai'
      return badValue(index, column, 'above 0', table[column])
    }
    effects.push(effect)
  }
  return ok(effects)
}

/** Counts are whole and not negative, both arms have people, and the table is not all zero. */
export function checkTables(tables: readonly TwoByTwo[]): Result<null, MetaError> {
  for (const [index, table] of tables.entries()) {
    for (const name of ['ai', 'bi', 'ci', 'di'] as const) {
      const value = table[name]
      if (!Number.isFinite(value)) return badValue(index, name, 'finite', value)
      if (value < 0) return badValue(index, name, '0 or more', value)
      if (!Number.isInteger(value)) return badValue(index, name, 'whole number', value)
    }
    if (table.ai + table.bi + table.ci + table.di === 0) {
      return badValue(index, 'ai', 'some count above 0', 0)
    }
    if (table.ai + table.bi === 0) return badValue(index, 'ai', 'people in both arms', 0)
    if (table.ci + table.di === 0) return badValue(index, 'ci', 'people in both arms', 0)
  }
  return ok(null)
}

function badValue(
  index: number,
  column: string,
  rule: ValueRule,
  value: number,
): Result<never, MetaError> {
  return err({ type: 'badValue', row: index + 1, column, rule, value })
}

function hasZero(table: TwoByTwo): boolean {
  return table.ai === 0 || table.bi === 0 || table.ci === 0 || table.di === 0
}

function tableEffect(table: TwoByTwo, added: number, measure: BinaryMeasure): EffectSize {
  const a = table.ai + added
  const b = table.bi + added
  const c = table.ci + added
  const d = table.di + added
  const n1 = a + b
  const n2 = c + d
  switch (measure) {
    case 'RR':
      return { yi: Math.log(a / n1) - Math.log(c / n2), vi: 1 / a - 1 / n1 + 1 / c - 1 / n2 }
    case 'OR':
      return { yi: Math.log((a / b) * (d / c)), vi: 1 / a + 1 / b + 1 / c + 1 / d }
    case 'RD': {
      const p1 = a / n1
      const p2 = c / n2
      return { yi: p1 - p2, vi: (p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2 }
    }
    case 'PETO': {
      const { observed, variance } = petoTerms(a, b, c, d)
      return { yi: observed / variance, vi: 1 / variance }
    }
  }
}

/** Observed minus expected events in the first arm, and the hypergeometric variance. */
export function petoTerms(
  a: number,
  b: number,
  c: number,
  d: number,
): { observed: number; variance: number } {
  const n1 = a + b
  const n2 = c + d
  const n = n1 + n2
  const events = a + c
  return {
    observed: a - (events * n1) / n,
    variance: (events * (b + d) * (n1 / n) * (n2 / n)) / (n - 1),
  }
}

/**
 * Effect sizes of two means, first arm minus second.
 *
 * MD with variance sd1²/n1 + sd2²/n2; SMD Hedges' g with variance 1/n1 + 1/n2 + g²/(2(n1 + n2));
 * ROM the log ratio of means with the large-sample variance. As metafor's escalc. Errors name row and
 * column: fewer than 2 people, a standard deviation not above 0, means of different sign (ROM).
 */
export function meanEffects(
  studies: readonly TwoMeans[],
  measure: MeanMeasure,
  correction: SmdCorrection = 'exact',
): Result<EffectSize[], MetaError> {
  if (studies.length === 0) return err({ type: 'noStudies' })
  const effects: EffectSize[] = []
  for (const [index, study] of studies.entries()) {
    const { m1i, sd1i, n1i, m2i, sd2i, n2i } = study
    for (const name of ['m1i', 'sd1i', 'n1i', 'm2i', 'sd2i', 'n2i'] as const) {
      if (!Number.isFinite(study[name])) return badValue(index, name, 'finite', study[name])
    }
    for (const name of ['sd1i', 'sd2i'] as const) {
      if (!(study[name] >= 0)) return badValue(index, name, '0 or more', study[name])
    }
    for (const name of ['n1i', 'n2i'] as const) {
      if (!(study[name] >= 2)) return badValue(index, name, 'at least 2', study[name])
    }
    if (sd1i === 0 && sd2i === 0) return badValue(index, 'sd1i', 'above 0', sd1i)
    if (measure === 'ROM' && !(m1i * m2i > 0)) {
      return badValue(index, m2i === 0 ? 'm2i' : 'm1i', 'same sign as the other arm', m1i)
    }
    effects.push(meanEffect(m1i, sd1i, n1i, m2i, sd2i, n2i, measure, correction))
  }
  return ok(effects)
}

function meanEffect(
  m1: number,
  sd1: number,
  n1: number,
  m2: number,
  sd2: number,
  n2: number,
  measure: MeanMeasure,
  correction: SmdCorrection,
): EffectSize {
  switch (measure) {
    case 'MD':
      return { yi: m1 - m2, vi: (sd1 * sd1) / n1 + (sd2 * sd2) / n2 }
    case 'ROM':
      return {
        yi: Math.log(m1 / m2),
        vi: (sd1 * sd1) / (n1 * m1 * m1) + (sd2 * sd2) / (n2 * m2 * m2),
      }
    case 'SMD': {
      const df = n1 + n2 - 2
      const pooled = Math.sqrt(((n1 - 1) * sd1 * sd1 + (n2 - 1) * sd2 * sd2) / df)
      const g = (hedgesCorrection(df, correction) * (m1 - m2)) / pooled
      return { yi: g, vi: 1 / n1 + 1 / n2 + (g * g) / (2 * (n1 + n2)) }
    }
  }
}
