import type { VNode } from 'preact'
import { weekday } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { eveningName, sheetWords, trialRefusalText, valueWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { columnKey } from './columns.ts'
import type { SheetColumn } from './columns.ts'
import type { GridRow, ReadRow, RowProblem } from './grid-model.ts'
import { columnName } from './sheet-names.ts'

/** One night of the grid: a cell for each answer, and what is wrong with them. */
export function GridNight(props: {
  readonly night: CivilDate
  readonly index: number
  readonly columns: readonly SheetColumn[]
  readonly row: GridRow
  readonly read: ReadRow
  readonly told: boolean
  /** the person tried to save: everything that is wrong is shown */
  readonly shown: boolean
  readonly onMove: (event: KeyboardEvent, row: number, column: number) => void
  readonly onChange: (text: GridRow) => void
}): VNode {
  const language = useLanguage()
  const words = sheetWords[language]
  const { night, index, columns, row, read } = props
  const name = eveningName(language, weekday(night), night)
  const problems = read.type === 'wrong' ? read.problems : []
  // cells that contradict each other are told when the row is left or saved; a cell that is no answer at once
  const told = problems.filter((problem) => problem.type === 'cell' || props.shown)
  const wrong = (column: SheetColumn) =>
    told.some((problem) =>
      problem.type === 'cell'
        ? problem.column === column
        : columnKey(column) === columnKey(columns[0] ?? column),
    )
  const id = `grid-${night}`
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          {props.told ? (
            <>
              <span aria-hidden="true"> ✓</span>
              <span class="visually-hidden">{words.alreadyTold}</span>
            </>
          ) : null}
        </th>
        {columns.map((column, at) => (
          <td key={columnKey(column)}>
            <input
              type="text"
              class={column.type === 'note' ? 'grid-note' : 'grid-cell'}
              inputMode={numeric(column) ? 'numeric' : 'text'}
              autocomplete="off"
              autocapitalize="off"
              data-row={index}
              data-column={at}
              aria-label={`${columnName(language, column)}, ${name}`}
              aria-invalid={wrong(column)}
              aria-describedby={wrong(column) ? id : undefined}
              value={row[columnKey(column)] ?? ''}
              onInput={(event) => {
                props.onChange({ [columnKey(column)]: event.currentTarget.value })
              }}
              onKeyDown={(event) => {
                props.onMove(event, index, at)
              }}
            />
          </td>
        ))}
      </tr>
      {told.length === 0 ? null : (
        <tr class="grid-problem">
          <td colSpan={columns.length + 1}>
            <span id={id} class="field-error" role="alert">
              {told.map((problem) => problemText(language, problem)).join(' ')}
            </span>
          </td>
        </tr>
      )}
    </>
  )
}

function numeric(column: SheetColumn): boolean {
  return !['note', 'different', 'attack', 'taken'].includes(column.type)
}

function problemText(language: Language, problem: RowProblem): string {
  const words = sheetWords[language]
  if (problem.type === 'night')
    return problem.refusal.type === 'emptied'
      ? words.emptied
      : trialRefusalText(language, problem.refusal)
  const column = columnName(language, problem.column)
  const { problem: cell } = problem
  switch (cell.type) {
    case 'not-digits':
      return `${column}: ${words.notDigits(cell.typed)}`
    case 'not-yes-no':
      return `${column}: ${words.notYesNo(cell.typed)}`
    case 'unknown-code':
      return `${column}: ${words.unknownCode(cell.typed, cell.codes)}`
    case 'too-long':
      return `${column}: ${words.tooLong}`
    default:
      return `${column}: ${valueWords[language].numberProblem(cell.type, cell.typed, cell.limit)}`
  }
}
