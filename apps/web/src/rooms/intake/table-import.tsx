import { useEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import type { ImportReport } from '@legwork/domain'
import {
  defectMessage,
  formatDate,
  importErrorText,
  importNoteText,
  intakeTexts,
  intakeWords,
} from '@legwork/i18n'
import { foodTables } from '@legwork/knowledge'
import { Notice } from '../../components/notice.tsx'
import { today } from '../../state/clock.ts'
import { readImportedTables, removeImportedTable } from '../../state/imported-foods.ts'
import type { ImportedTable } from '../../state/imported-foods.ts'
import { useLanguage } from '../../state/preferences.ts'
import { renewSearch } from './food-search.ts'
import { importRequestOf } from './import-messages.ts'
import type { ImportResponse } from './import-messages.ts'

type State =
  | { readonly type: 'ready' }
  | { readonly type: 'running'; readonly share: number }
  | { readonly type: 'done'; readonly report: ImportReport }
  | { readonly type: 'refused'; readonly message: string }

/** Brings in a person's own download of NEVO or FoodData Central; stopping it leaves nothing behind. */
export function TableImport(): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const [state, setState] = useState<State>({ type: 'ready' })
  const [tables, setTables] = useState<readonly ImportedTable[]>([])
  const worker = useRef<Worker | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const reread = () => {
    void readImportedTables().then(setTables)
  }
  useEffect(() => {
    reread()
    return () => {
      worker.current?.terminate()
    }
  }, [])
  const stop = () => {
    worker.current?.terminate()
    worker.current = null
  }
  const take = (files: readonly File[]) => {
    if (files.length === 0) return
    const request = importRequestOf(files, today())
    if (request === null) {
      setState({ type: 'refused', message: words.tableFiles })
      return
    }
    stop()
    setState({ type: 'running', share: 0 })
    const started = new Worker(new URL('../../workers/food-import.worker.ts', import.meta.url), {
      type: 'module',
    })
    worker.current = started
    const end = (next: State) => {
      stop()
      setState(next)
      renewSearch()
      reread()
    }
    started.onmessage = (event: MessageEvent<ImportResponse>) => {
      const response = event.data
      switch (response.type) {
        case 'progress':
          setState({ type: 'running', share: response.share })
          return
        case 'done':
          end(
            response.result.ok
              ? { type: 'done', report: response.result.value }
              : {
                  type: 'refused',
                  message: importErrorText(language, response.result.error),
                },
          )
          return
        case 'not-stored':
          end({ type: 'refused', message: words.tableNotStored })
          return
        case 'defect':
          end({ type: 'refused', message: `${defectMessage[language]} ${response.message}` })
      }
    }
    started.onerror = (event) => {
      end({ type: 'refused', message: `${defectMessage[language]} ${event.message}` })
    }
    started.postMessage(request)
  }
  return (
    <section>
      <h2>{words.tableTitle}</h2>
      <p>{words.tableLead}</p>
      <ul>
        <li>{words.tableNevo}</li>
        <li>{words.tableFdc}</li>
      </ul>
      <button
        class="button"
        type="button"
        disabled={state.type === 'running'}
        onClick={() => input.current?.click()}
      >
        {words.chooseTable}
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        multiple
        accept=".csv,.txt,text/csv,text/plain"
        tabIndex={-1}
        aria-label={words.chooseTable}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {state.type === 'running' ? (
        <div class="card">
          <label for="import-progress">{words.reading}</label>
          <progress id="import-progress" max={1} value={state.share} />
          <button
            class="button"
            type="button"
            onClick={() => {
              stop()
              setState({ type: 'refused', message: words.tableStopped })
            }}
          >
            {words.cancel}
          </button>
        </div>
      ) : state.type === 'refused' ? (
        <Notice kind="error">
          <p>{state.message}</p>
          <p>{texts.nothingChanged}</p>
        </Notice>
      ) : state.type === 'done' ? (
        <Report report={state.report} />
      ) : null}
      {tables.map((table) => (
        <div class="card" key={table.table}>
          <h3>
            {foodTables[table.table].short} {table.release ?? ''}
          </h3>
          <p>{words.tableKept(table.foods.length, formatDate(language, table.on))}</p>
          <p class="hint" lang="en">
            {foodTables[table.table].citation} {foodTables[table.table].licence}.
          </p>
          <button
            class="button"
            type="button"
            onClick={() =>
              void removeImportedTable(table.table).then(() => {
                renewSearch()
                reread()
              })
            }
          >
            {words.removeTable(foodTables[table.table].short)}
          </button>
        </div>
      ))}
      <p>{words.tableBackup}</p>
    </section>
  )
}

function Report(props: { readonly report: ImportReport }): VNode {
  const { report } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  return (
    <Notice>
      <p>
        <strong>{texts.imported(report.taken, report.withoutMagnesium, report.refused)}</strong>
      </p>
      <ul>
        {Object.entries(report.leftAside).map(([kind, count]) => (
          <li key={kind}>{texts.leftAside(kind, count)}</li>
        ))}
        {report.notes.map((note) => (
          <li key={note.type}>{importNoteText(language, note)}</li>
        ))}
      </ul>
      {report.refusedRows.length === 0 ? null : (
        <details>
          <summary>{words.refusedRows(report.refused)}</summary>
          <ul>
            {report.refusedRows.map((row) => (
              <li key={row.line}>
                {words.refusedLine(row.line, texts.refusedRow[row.reason], row.value)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  )
}
