import { useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { addDays, parseCivilDate, toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { EntryContent, Hold } from '@legwork/domain'
import { diaryWords, sheetWords, shellWords } from '@legwork/i18n'
import { DayField } from '../../components/day-field.tsx'
import { routes } from '../../routes.ts'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { useDraft } from '../../state/use-draft.ts'
import { writingPlace } from '../../state/zone.ts'
import { columnKey, sheetColumns, sheetNights } from './columns.ts'
import { healthContents, withConsequences } from './consequences.ts'
import { gridLengths, startOfGrid, typedElsewhere } from './grid-draft.ts'
import type { GridDraft } from './grid-draft.ts'
import { nextCell, readRow, rowOf } from './grid-model.ts'
import type { GridRow, ReadRow } from './grid-model.ts'
import { GridNight } from './grid-night.tsx'
import { HoldWarning } from './hold-notice.tsx'
import { recordOf } from './night-model.ts'
import { SheetCodes } from './sheet-codes.tsx'
import { columnName } from './sheet-names.ts'
import type { Diary } from './use-diary.ts'

/** A paper diary typed over: one row a night, by keyboard; all of it is saved, or nothing. */
export function GridScreen(props: { readonly diary: Diary }): VNode {
  const language = useLanguage()
  const words = sheetWords[language]
  const { nights, trial, person, today, ready } = props.diary
  const journal = useJournal()
  const { entries } = useJournalState()
  const save = useSaver()
  const [kept, keep, clear] = useDraft('diary/grid')
  const [asked, setAsked] = useState(() => askedFrom())
  const [shown, setShown] = useState(false)
  const [saved, setSaved] = useState<number | null>(null)
  const [stop, setStop] = useState<Hold | null>(null)
  const busy = useRef(false)
  const table = useRef<HTMLTableElement>(null)
  const saveButton = useRef<HTMLButtonElement>(null)

  const last = addDays(today, -1)
  const draft = startOfGrid(kept, asked, last)
  const columns = sheetColumns(trial, person.complaint, today)
  const evenings = sheetNights(draft.from, draft.count).filter((night) => night <= last)
  const change = (part: Partial<GridDraft>) => {
    setSaved(null)
    setStop(null)
    // from here on the draft knows which nights are meant
    setAsked(null)
    keep(JSON.stringify({ ...draft, ...part }))
  }
  const rowAt = (night: CivilDate): GridRow =>
    draft.rows[night] ?? rowOf(recordOf(nights, night), columns, language === 'nl')
  const place = writingPlace()
  const read = evenings.map((night): { night: CivilDate; read: ReadRow } => ({
    night,
    read: readRow(recordOf(nights, night), columns, rowAt(night), place),
  }))
  const ofOthers = typedElsewhere(draft.rows, evenings)

  const submit = async () => {
    if (busy.current) return
    setShown(true)
    if (read.some((row) => row.read.type === 'wrong')) {
      // after the screen shows what is wrong: to the first of it
      window.setTimeout(() => {
        table.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus()
      })
      return
    }
    const contents = read.flatMap((row): EntryContent[] =>
      row.read.type === 'entry' ? [row.read.content] : [],
    )
    if (contents.length === 0) {
      setSaved(0)
      return
    }
    const now = writingPlace()
    const on = toWallClock(now.now, now.zone, now.offsets).date
    const told = read.flatMap((row) => (row.read.type === 'entry' ? row.read.health : []))
    const health = healthContents(entries, [...new Set(told)], on)
    const after = withConsequences(entries, [...contents, ...health], on)
    // told before it is on disk, and still there when it could not be written
    if (after.stops) setStop(after.hold)
    busy.current = true
    const onDisk = await save(() => journal.append(after.contents))
    busy.current = false
    if (!onDisk) return
    clear()
    setStop(null)
    setShown(false)
    setSaved(contents.length)
  }

  const move = (event: KeyboardEvent, row: number, column: number) => {
    const input = event.currentTarget
    if (!(input instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey)
      return
    const { selectionStart, selectionEnd, value } = input
    const atStart = selectionStart === 0 && selectionEnd === 0
    const atEnd = selectionStart === value.length && selectionEnd === value.length
    const all = selectionStart === 0 && selectionEnd === value.length
    if (event.key === 'ArrowLeft' && !atStart && !all) return
    if (event.key === 'ArrowRight' && !atEnd && !all) return
    const to = nextCell({ row, column }, event.key, {
      rows: evenings.length,
      columns: columns.length,
    })
    if (to === null) {
      if (event.key === 'Enter') event.preventDefault()
      return
    }
    event.preventDefault()
    if (to === 'end') {
      saveButton.current?.focus()
      return
    }
    const next = table.current?.querySelector<HTMLInputElement>(
      `input[data-row="${String(to.row)}"][data-column="${String(to.column)}"]`,
    )
    next?.focus()
    next?.select()
  }

  return (
    <>
      <h1>{words.gridTitle}</h1>
      <p>{words.gridLead}</p>
      <div class="fields sheet-choice">
        <DayField
          id="grid-from"
          label={words.from}
          latest={last}
          value={draft.from}
          onChange={(from) => {
            change({ from })
          }}
        />
        <div class="field">
          <label for="grid-count">{words.count}</label>
          <select
            id="grid-count"
            value={String(draft.count)}
            onChange={(event) => {
              change({ count: Number(event.currentTarget.value) })
            }}
          >
            {gridLengths.map((length) => (
              <option key={length} value={String(length)}>
                {words.nights(length)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <SheetCodes columns={columns} />
      {ofOthers === 0 ? null : <p>{words.othersTyped(ofOthers)}</p>}
      {!ready ? (
        <p role="status">{shellWords[language].loading}</p>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <div class="scroll grid-scroll" role="region" aria-label={words.gridTitle} tabIndex={0}>
            <table class="grid" ref={table}>
              <thead>
                <tr>
                  <th scope="col">{words.night}</th>
                  {columns.map((column) => (
                    <th scope="col" key={columnKey(column)}>
                      {columnName(language, column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {read.map((row, index) => (
                  <GridNight
                    key={row.night}
                    night={row.night}
                    index={index}
                    columns={columns}
                    row={rowAt(row.night)}
                    read={row.read}
                    told={recordOf(nights, row.night).morning !== null}
                    shown={shown}
                    onMove={move}
                    onChange={(text) => {
                      change({
                        rows: { ...draft.rows, [row.night]: { ...rowAt(row.night), ...text } },
                      })
                    }}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <p role="status" class="saved-line">
            {saved === null ? '' : saved === 0 ? words.nothingNew : words.savedNights(saved)}
          </p>
          {shown && read.some((row) => row.read.type === 'wrong') ? (
            <p class="field-error" role="alert">
              {words.notSaved}
            </p>
          ) : null}
          {stop === null ? null : <HoldWarning hold={stop} />}
          <div class="row save-row">
            <button class="button" data-kind="primary" type="submit" ref={saveButton}>
              {words.saveAll}
            </button>
            <Link class="button" href={routes.diary}>
              {diaryWords[language].backToDiary}
            </Link>
          </div>
        </form>
      )}
    </>
  )
}

function askedFrom(): CivilDate | null {
  const date = parseCivilDate(new URLSearchParams(window.location.search).get('from') ?? '')
  return date.ok ? date.value : null
}
