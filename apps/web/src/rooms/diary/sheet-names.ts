import { sheetWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { SheetColumn } from './columns.ts'

/** What stands above a column of the paper diary and of the grid. */
export function columnName(language: Language, column: SheetColumn): string {
  return column.type === 'own'
    ? (column.outcome.name ?? column.outcome.column)
    : sheetWords[language].columns[column.type]
}
