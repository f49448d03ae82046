import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { Person, TrialOutcome, TrialView } from '@legwork/domain'
import { formOf, isOpenTrial, isSwallowed } from './form-model.ts'

/** A column of the paper diary and of the grid that takes it over: the same, in the same order. */
export type SheetColumn =
  | {
      readonly type:
        | 'cramps'
        | 'minutes'
        | 'pain'
        | 'sleep'
        | 'restlessness'
        | 'attack'
        | 'taken'
        | 'side-effects'
        | 'different'
        | 'note'
    }
  | { readonly type: 'own'; readonly outcome: TrialOutcome }

/** One name for one column. */
export function columnKey(column: SheetColumn): string {
  return column.type === 'own' ? column.outcome.column : column.type
}

/** The columns of a diary on paper: what the morning entry asks first, and the few things worth a letter. */
export function sheetColumns(
  trial: TrialView | null,
  complaint: Person['complaint'],
  today: CivilDate,
): readonly SheetColumn[] {
  const { first } = formOf(trial, complaint, today)
  const doing = trial !== null && (isOpenTrial(trial) || trial.startedOn !== null)
  return [
    ...first,
    ...(doing ? [{ type: 'taken' as const }] : []),
    ...(doing && isSwallowed(trial) ? [{ type: 'side-effects' as const }] : []),
    { type: 'different' },
    { type: 'note' },
  ]
}

/** The nights from a first evening on. */
export function sheetNights(from: CivilDate, count: number): readonly CivilDate[] {
  return Array.from({ length: count }, (_, index) => addDays(from, index))
}

/** Nights on one sheet of A4: the boxes stay big enough for a shaking hand. */
const nightsASheet = 14

/** The nights of a paper diary, a sheet at a time. */
export function sheets(from: CivilDate, count: number): readonly (readonly CivilDate[])[] {
  const nights = sheetNights(from, count)
  return Array.from({ length: Math.ceil(count / nightsASheet) }, (_, sheet) =>
    nights.slice(sheet * nightsASheet, (sheet + 1) * nightsASheet),
  )
}
