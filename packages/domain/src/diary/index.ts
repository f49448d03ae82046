export { readTable } from './table.ts'
export type { Delimiter, Table, TableRow } from './table.ts'
export { recogniseColumns } from './columns.ts'
export { dateAndArmColumns } from './date-and-arm.ts'
export type { ColumnsNotFound } from './date-and-arm.ts'
export type {
  ColumnGuess,
  ColumnGuesses,
  ColumnReason,
  FamilyReason,
  OutcomeGuess,
} from './columns.ts'
export { toSeries } from './series.ts'
export type { DiaryChoices, DiaryNight, DiarySeries, OutcomeFamily } from './series.ts'
export { writeDiary } from './write.ts'
export type { DiaryStyle, WrittenDiary, WrittenNight } from './write.ts'
export { armLabels } from './arms.ts'
export type { ReferenceRule } from './arms.ts'
export type { DateOrder, DateRule, DiaryError, DiaryNote } from './errors.ts'
