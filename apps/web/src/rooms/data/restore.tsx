import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { previewMerge } from '@legwork/domain'
import type { MergePreview } from '@legwork/domain'
import {
  backupErrorText,
  dataWords,
  defectMessage,
  journalFileErrorText,
  restorePreviewText,
  storageWords,
} from '@legwork/i18n'
import { DropZone } from '../../components/drop-zone.tsx'
import { Notice } from '../../components/notice.tsx'
import { dateOf } from '../../state/clock.ts'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { askBackupWorker } from './backup-messages.ts'
import type { BackupOutcome } from './backup-messages.ts'
import { Passphrase } from './passphrase.tsx'

type Step =
  | { readonly step: 'choose' }
  | { readonly step: 'passphrase'; readonly name: string; readonly file: Uint8Array }
  | { readonly step: 'preview'; readonly name: string; readonly preview: MergePreview }
  | { readonly step: 'done'; readonly added: number }

/** From a file to what it would add, to adding it. Nothing changes before the last step. */
export function Restore(): VNode {
  const language = useLanguage()
  const words = dataWords[language]
  const storage = storageWords(language)
  const journal = useJournal()
  const { entries } = useJournalState()
  const save = useSaver()
  const [step, setStep] = useState<Step>({ step: 'choose' })
  const [passphrase, setPassphrase] = useState('')
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const opened = (name: string, outcome: BackupOutcome) => {
    setProgress(null)
    switch (outcome.type) {
      case 'read':
        setPassphrase('')
        setStep({ step: 'preview', name, preview: previewMerge(entries, outcome.entries) })
        return
      case 'backup-refused':
        setProblem(backupErrorText(language, outcome.error))
        return
      case 'journal-refused':
        setProblem(journalFileErrorText(language, outcome.error))
        return
      case 'defect':
        setProblem(`${defectMessage[language]} ${outcome.message}`)
        return
      case 'written':
      case 'written-plain':
        throw new Error(`opened: a file must be read, it was ${outcome.type}`)
    }
  }

  const take = async (file: File) => {
    setProblem(null)
    const bytes = new Uint8Array(await file.arrayBuffer())
    // a readable file is JSON: its first sign is a brace
    if (new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{')) {
      setProgress(0)
      const text = new TextDecoder().decode(bytes)
      opened(file.name, await askBackupWorker({ type: 'read-plain', text }, setProgress))
    } else setStep({ step: 'passphrase', name: file.name, file: bytes })
  }

  const open = async (name: string, file: Uint8Array) => {
    setProblem(null)
    setProgress(0)
    opened(name, await askBackupWorker({ type: 'read', file, passphrase }, setProgress))
  }

  const merge = async ({ toAdd }: MergePreview) => {
    if (await save(() => journal.add(toAdd))) setStep({ step: 'done', added: toAdd.length })
  }

  const cancel = (
    <button
      class="button"
      type="button"
      onClick={() => {
        setProblem(null)
        setPassphrase('')
        setStep({ step: 'choose' })
      }}
    >
      {words.cancel}
    </button>
  )

  return (
    <section>
      <h2>{words.restoreTitle}</h2>
      <p>{words.restoreLead}</p>
      {step.step === 'choose' || step.step === 'done' ? (
        <DropZone
          text={words.dropHere}
          button={words.chooseFile}
          accept=".legwork,.json,application/json,application/octet-stream"
          onFile={(file) => void take(file)}
        />
      ) : (
        <p>{words.chosen(step.name)}</p>
      )}
      <div role="status">
        {progress === null ? null : (
          <p>
            {words.opening} <progress aria-label={words.opening} value={progress} max={1} />
          </p>
        )}
        {step.step === 'done' ? (
          <Notice>{step.added === 0 ? words.nothingNew : words.restored(step.added)}</Notice>
        ) : null}
      </div>
      {problem === null ? null : <Notice kind="error">{problem}</Notice>}
      {step.step === 'passphrase' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void open(step.name, step.file)
          }}
        >
          <Passphrase
            id="restore-passphrase"
            label={storage.passphrase}
            value={passphrase}
            isNew={false}
            onChange={setPassphrase}
          />
          <div class="row">
            <button class="button" data-kind="primary" type="submit" disabled={progress !== null}>
              {words.openBackup}
            </button>
            {cancel}
          </div>
        </form>
      ) : null}
      {step.step === 'preview' ? (
        <>
          <h3>{storage.preview}</h3>
          <ul>
            {restorePreviewText(language, {
              ...step.preview,
              firstDay: step.preview.first === null ? null : dateOf(step.preview.first),
              lastDay: step.preview.last === null ? null : dateOf(step.preview.last),
            }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class="row">
            <button
              class="button"
              data-kind="primary"
              type="button"
              onClick={() => void merge(step.preview)}
            >
              {storage.merge}
            </button>
            {cancel}
          </div>
        </>
      ) : null}
    </section>
  )
}
