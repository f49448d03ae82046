import { err, ok, type Result } from '@legwork/base'
import type { Moderator } from './design.ts'
import {
  binaryEffects,
  type BinaryMeasure,
  binaryMeasures,
  type EffectSize,
  meanEffects,
  type MeanMeasure,
  meanMeasures,
  type Measure,
  type TwoByTwo,
} from './effect-sizes.ts'
import type { MetaError } from './errors.ts'

/** A table as it was read: the names of the columns and the cells as text. */
export type TextTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Studies ready to be pooled. `tables` is there for two-by-two data. */
export type Studies = {
  readonly measure: Measure
  readonly labels: readonly string[]
  readonly yi: readonly number[]
  readonly vi: readonly number[]
  readonly moderators: readonly Moderator[]
  readonly tables: readonly TwoByTwo[] | null
}

const binaryColumns = ['ai', 'bi', 'ci', 'di'] as const
const meanColumns = ['m1i', 'sd1i', 'n1i', 'm2i', 'sd2i', 'n2i'] as const
const genericColumns = ['yi', 'vi'] as const

/** The columns that a measure needs. */
export function columnsOf(measure: Measure): readonly string[] {
  if (measure === 'GEN') return genericColumns
  return isBinary(measure) ? binaryColumns : meanColumns
}

/** The measure that fits the columns: GEN, MD or RR; null when none is complete. */
export function guessMeasure(columns: readonly string[]): Measure | null {
  const complete = (names: readonly string[]): boolean => names.every((n) => columns.includes(n))
  if (complete(genericColumns)) return 'GEN'
  if (complete(meanColumns)) return 'MD'
  return complete(binaryColumns) ? 'RR' : null
}

function isBinary(measure: Measure): measure is BinaryMeasure {
  return (binaryMeasures as readonly Measure[]).includes(measure)
}

function isMean(measure: Measure): measure is MeanMeasure {
  return (meanMeasures as readonly Measure[]).includes(measure)
}

/**
 * Reads studies from a table of text. Errors name the row (data rows from 1) and the column: a column
 * that is missing, a cell that is no number, a label twice, and everything that the effect sizes refuse.
 */
export function readStudies(
  table: TextTable,
  measure: Measure,
  moderators: readonly string[],
): Result<Studies, MetaError> {
  for (const column of ['study', ...columnsOf(measure), ...moderators]) {
    if (!table.columns.includes(column)) return err({ type: 'missingColumn', column })
  }
  if (table.rows.length === 0) return err({ type: 'noStudies' })
  const labels = readLabels(table)
  if (!labels.ok) return labels
  const read = (column: string): Result<number[], MetaError> => readNumbers(table, column)

  const numbers: Record<string, number[]> = {}
  for (const column of [...columnsOf(measure), ...moderators]) {
    const values = read(column)
    if (!values.ok) return values
    numbers[column] = values.value
  }
  const at = (column: string, i: number): number => numbers[column]?.[i] ?? NaN
  let effects: Result<EffectSize[], MetaError>
  let tables: readonly TwoByTwo[] | null = null
  if (isBinary(measure)) {
    tables = table.rows.map((_, i) => ({
      ai: at('ai', i),
      bi: at('bi', i),
      ci: at('ci', i),
      di: at('di', i),
    }))
    effects = binaryEffects(tables, measure)
  } else if (isMean(measure)) {
    const means = table.rows.map((_, i) => ({
      m1i: at('m1i', i),
      sd1i: at('sd1i', i),
      n1i: at('n1i', i),
      m2i: at('m2i', i),
      sd2i: at('sd2i', i),
      n2i: at('n2i', i),
    }))
    effects = meanEffects(means, measure)
  } else {
    effects = genericEffects(table.rows.length, (name, i) => at(name, i))
  }
  if (!effects.ok) return effects
  return ok({
    measure,
    labels: labels.value,
    yi: effects.value.map((effect) => effect.yi),
    vi: effects.value.map((effect) => effect.vi),
    moderators: moderators.map((name) => ({ name, values: numbers[name] ?? [] })),
    tables,
  })
}

function genericEffects(
  k: number,
  at: (name: 'yi' | 'vi', i: number) => number,
): Result<EffectSize[], MetaError> {
  const effects: EffectSize[] = []
  for (let i = 0; i < k; i++) {
    const vi = at('vi', i)
    if (!(vi > 0)) {
      return err({ type: 'badValue', row: i + 1, column: 'vi', rule: 'above 0', value: vi })
    }
    effects.push({ yi: at('yi', i), vi })
  }
  return ok(effects)
}

function readLabels(table: TextTable): Result<string[], MetaError> {
  const index = table.columns.indexOf('study')
  const labels: string[] = []
  for (const [i, row] of table.rows.entries()) {
    const value = (row[index] ?? '').trim()
    const broken = value === '' ? 'not empty' : labels.includes(value) ? 'no duplicate' : null
    if (broken !== null) {
      return err({ type: 'badValue', row: i + 1, column: 'study', rule: broken, value })
    }
    labels.push(value)
  }
  return ok(labels)
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

function readNumbers(table: TextTable, column: string): Result<number[], MetaError> {
  const index = table.columns.indexOf(column)
  const values: number[] = []
  for (const [i, row] of table.rows.entries()) {
    const text = (row[index] ?? '').trim().replace(/^\u2212/, '-')
    if (!decimal.test(text)) {
      const rule = text === '' ? 'not empty' : 'number'
      return err({ type: 'badValue', row: i + 1, column, rule, value: text })
    }
    const value = Number(text)
    if (!Number.isFinite(value)) {
      return err({ type: 'badValue', row: i + 1, column, rule: 'finite', value: text })
    }
    values.push(value)
  }
  return ok(values)
}
