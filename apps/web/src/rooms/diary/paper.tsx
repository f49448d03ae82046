import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { addDays, diffDays, weekday } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { lastEvening } from '@legwork/domain'
import type { TrialView } from '@legwork/domain'
import {
  diaryWords,
  eveningName,
  formatDate,
  productName,
  sheetWords,
  shellWords,
} from '@legwork/i18n'
import { DayField } from '../../components/day-field.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { columnKey, sheetColumns, sheets } from './columns.ts'
import type { SheetColumn } from './columns.ts'
import { SheetCodes } from './sheet-codes.tsx'
import { columnName } from './sheet-names.ts'
import type { Diary } from './use-diary.ts'

const longest = 112

/** The diary on paper: A4, dates filled in, big boxes, two weeks a sheet. */
export function PaperScreen(props: { readonly diary: Diary }): VNode {
  const language = useLanguage()
  const words = sheetWords[language]
  const { trial, person, today } = props.diary
  const [from, setFrom] = useState<CivilDate>(today)
  const [count, setCount] = useState(14)
  const columns = sheetColumns(trial, person.complaint, today)
  const rest = trial === null ? null : nightsLeft(trial, from)
  const pages = sheets(from, count)
  return (
    <div class="paper-diary">
      <div class="no-print">
        <h1>{words.paperTitle}</h1>
        <p>{words.paperLead}</p>
        <div class="fields sheet-choice">
          <DayField id="paper-from" label={words.from} value={from} onChange={setFrom} />
          <div class="field">
            <label for="paper-count">{words.count}</label>
            <select
              id="paper-count"
              value={String(count)}
              onChange={(event) => {
                setCount(Number(event.currentTarget.value))
              }}
            >
              {[14, 28, 56, 84].map((length) => (
                <option key={length} value={String(length)}>
                  {words.nights(length)}
                </option>
              ))}
              {rest === null || [14, 28, 56, 84].includes(rest) ? null : (
                <option value={String(rest)}>{words.restOfTrial(rest)}</option>
              )}
            </select>
          </div>
        </div>
        <div class="row actions">
          <button
            class="button"
            data-kind="primary"
            type="button"
            onClick={() => {
              window.print()
            }}
          >
            {shellWords[language].print}
          </button>
          <Link class="button" href={routes.diary}>
            {diaryWords[language].backToDiary}
          </Link>
        </div>
        <h2>{words.preview}</h2>
      </div>
      {pages.map((nights, index) => (
        <Sheet
          key={nights[0]}
          nights={nights}
          columns={columns}
          page={index + 1}
          pages={pages.length}
        />
      ))}
    </div>
  )
}

function Sheet(props: {
  readonly nights: readonly CivilDate[]
  readonly columns: readonly SheetColumn[]
  readonly page: number
  readonly pages: number
}): VNode {
  const language = useLanguage()
  const words = sheetWords[language]
  const { nights, columns, page, pages } = props
  const [first, last] = [nights[0], nights.at(-1)]
  return (
    <div class="sheet">
      <header class="sheet-head">
        <strong>
          {productName}: {words.sheetTitle}
        </strong>
        <span>
          {first === undefined || last === undefined
            ? ''
            : words.range(formatDate(language, first), formatDate(language, last))}
        </span>
        <span>{words.name}</span>
      </header>
      <ol class="sheet-how">
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div class="scroll" role="region" aria-label={words.sheetOf(page, pages)} tabIndex={0}>
        <table class="sheet-table">
          <thead>
            <tr>
              <th scope="col">{words.night}</th>
              {columns.map((column) => (
                <th scope="col" key={columnKey(column)} data-column={column.type}>
                  {columnName(language, column)}
                  {words.hints[column.type] === '' ? null : (
                    <small>{words.hints[column.type]}</small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nights.map((night) => (
              <tr key={night}>
                <th scope="row">{eveningName(language, weekday(night), night)}</th>
                {columns.map((column) => (
                  <td key={columnKey(column)}>
                    <span class="visually-hidden">{words.emptyBox}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SheetCodes columns={columns} />
      <p class="sheet-foot">
        {words.foot} {words.sheetOf(page, pages)}
      </p>
    </div>
  )
}

/** Nights of the trial from an evening on; null when there are none, or too many for one stack of paper. */
function nightsLeft({ design, endedOn }: TrialView, from: CivilDate): number | null {
  if (design === null || endedOn !== null) return null
  const left = diffDays(from, addDays(lastEvening(design), 1))
  return left > 0 && left <= longest ? left : null
}
