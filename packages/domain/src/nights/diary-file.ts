import { err, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { readTable, toSeries } from '../diary/index.ts'
import type { DiaryError, DiaryStyle, OutcomeFamily, Table } from '../diary/index.ts'
import { writeDiary } from '../diary/write.ts'
import { diaryColumns, valueOfNight } from './columns.ts'
import type { DiaryColumn } from './columns.ts'
import { nightsBetween } from './fold.ts'
import type { NightRecord, NightsView } from './fold.ts'

export interface DiaryRange {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** What one row of the diary says; missing values are null. */
export interface DiaryRow {
  readonly date: CivilDate
  readonly arm: string | null
  readonly values: Readonly<Record<string, number | null>>
}

export interface DiaryFile {
  readonly columns: readonly DiaryColumn[]
  readonly rows: readonly DiaryRow[]
}

/**
 * The tidy diary: one row a night of the range, told or not, every column a number. `armOf` gives the label of the
 * evening; null outside the comparison (baseline) and before a blinded list is opened. Columns of own outcomes are
 * those that any night carries.
 */
export function diaryFileOf(
  view: NightsView,
  range: DiaryRange,
  armOf: (night: CivilDate) => string | null,
): DiaryFile {
  const records = nightsBetween(view, range.from, range.to)
  const columns = diaryColumns(ownColumns(records))
  return {
    columns,
    rows: records.map((record) => ({
      date: record.night,
      arm: armOf(record.night),
      values: Object.fromEntries(columns.map(({ id }) => [id, valueOfNight(record, id)])),
    })),
  }
}

function ownColumns(records: readonly NightRecord[]): string[] {
  return [...new Set(records.flatMap(({ morning }) => Object.keys(morning?.own ?? {})))].sort()
}

/** The diary as CSV, as `legwork analyze` reads it: columns `date` and `arm`, then those of the file. */
export function writeDiaryFile(file: DiaryFile, style: DiaryStyle = 'plain'): string {
  return writeDiary(
    {
      columns: { date: 'date', arm: 'arm', outcomes: file.columns.map(({ id }) => id) },
      nights: file.rows.map(({ date, arm, values }) => ({
        date,
        arm,
        values: file.columns.map(({ id }) => values[id] ?? null),
      })),
    },
    style,
  )
}

/**
 * Reads what `writeDiaryFile` wrote, in either style, and any diary with columns of these names. Without any of them the
 * refusal names the column that is `wanted`.
 */
export function readDiaryFile(
  text: string,
  wanted = 'cramps',
): Result<DiaryFile, readonly DiaryError[]> {
  const table = readTable(text)
  if (!table.ok) return table
  const own = table.value.columns.filter((name) => /^own_[a-z0-9_]{1,40}$/.test(name))
  const columns = diaryColumns(own).filter(({ id }) => table.value.columns.includes(id))
  const first = columns[0]
  if (first === undefined || !(wanted === 'cramps' || table.value.columns.includes(wanted))) {
    const at = { row: table.value.headerRow, column: wanted, value: wanted }
    const available = table.value.columns
    return err([{ type: 'column-not-found', rule: 'column-exists', ...at, available }])
  }
  const read = new Map<string, readonly (number | null)[]>()
  let dates: readonly { readonly date: CivilDate; readonly arm: string | null }[] = []
  for (const column of columns) {
    const nights = columnOf(table.value, column)
    if (!nights.ok) return nights
    dates = nights.value
    read.set(
      column.id,
      nights.value.map(({ outcome }) => outcome),
    )
  }
  return ok({
    columns,
    rows: dates.map(({ date, arm }, index) => ({
      date,
      arm,
      values: Object.fromEntries(columns.map(({ id }) => [id, read.get(id)?.[index] ?? null])),
    })),
  })
}

const families = {
  count: 'poisson',
  minutes: 'negbin',
  score: 'ordinal',
  'yes-no': 'bernoulli',
  share: 'gaussian',
  number: 'gaussian',
} as const satisfies Record<DiaryColumn['values'], OutcomeFamily>

function columnOf(table: Table, { id, values }: DiaryColumn) {
  const hasArm = table.columns.includes('arm')
  const series = toSeries(table, {
    date: 'date',
    arm: hasArm ? 'arm' : null,
    outcome: id,
    family: families[values],
    categories: { low: 0, high: 10 },
    ...(values === 'share' ? { scale: { low: 0, high: 1 } } : {}),
  })
  return series.ok ? ok(series.value.nights) : series
}
