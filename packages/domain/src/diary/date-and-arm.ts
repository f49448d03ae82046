import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { recogniseColumns } from './columns.ts'
import type { Table } from './table.ts'

/** Which columns hold the date and the arm, and whether one of them was recognised rather than named. */
export interface DateAndArmColumns {
  readonly date: string
  readonly arm: string
  readonly recognised: boolean
}

/** A role that nobody named and that no column looks like. */
export interface ColumnsNotFound {
  readonly type: 'columns-not-found'
  readonly missing: readonly ('date' | 'arm')[]
  readonly available: readonly string[]
}

/**
 * The columns of a diary: as given, else the one called `date` or `arm`, else what `recogniseColumns` proposes to people
 * on the page. The outcome is never taken for another role.
 */
export function dateAndArmColumns(
  table: Table,
  given: { readonly date: string | null; readonly arm: string | null },
  outcome: string,
): Result<DateAndArmColumns, ColumnsNotFound> {
  const guesses = recogniseColumns(table)
  const spelled = (name: string) =>
    table.columns.find((column) => column.toLowerCase() === name) === undefined ? null : name
  const taken = new Set([given.date, given.arm, outcome].map((name) => name?.toLowerCase()))
  const free = (column: string | undefined) =>
    column === undefined || taken.has(column.toLowerCase()) ? null : column
  const date = given.date ?? spelled('date')
  const arm = given.arm ?? spelled('arm')
  const found = { date: date ?? free(guesses.date?.column), arm: arm ?? free(guesses.arm?.column) }
  if (found.date === null || found.arm === null)
    return err({
      type: 'columns-not-found',
      missing: (['date', 'arm'] as const).filter((role) => found[role] === null),
      available: table.columns.filter((column) => column !== ''),
    })
  return ok({ date: found.date, arm: found.arm, recognised: date === null || arm === null })
}
