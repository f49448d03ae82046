import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { dateNamed } from '@legwork/domain'
import { backupErrorText, dataWords, defectMessage, storageWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { saveFile } from '../../components/save-file.ts'
import { rememberBackup } from '../../state/backup-mark.ts'
import { deviceClock, today } from '../../state/clock.ts'
import { useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { askBackupWorker } from './backup-messages.ts'
import { Passphrase } from './passphrase.tsx'

type Told =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'problem'; readonly text: string }

/** Saves everything as one file: encrypted, or readable. */
export function Backup(): VNode {
  const language = useLanguage()
  const words = dataWords[language]
  const storage = storageWords(language)
  const { entries, status } = useJournalState()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [progress, setProgress] = useState<number | null>(null)
  const [told, setTold] = useState<Told>({ kind: 'none' })
  // a file made before the diary was read would hold nothing
  const reading = status === 'opening'
  const empty = status === 'ready' && entries.length === 0

  const saved = (name: string) => {
    rememberBackup({ savedAt: deviceClock.now(), entries: entries.length })
    setTold({ kind: 'saved', name })
  }

  const makeBackup = async () => {
    if (passphrase !== again) {
      setTold({ kind: 'problem', text: words.passphrasesDiffer })
      return
    }
    setTold({ kind: 'none' })
    setProgress(0)
    const outcome = await askBackupWorker({ type: 'write', entries, passphrase }, setProgress)
    setProgress(null)
    if (outcome.type === 'written') {
      const name = `legwork-${today()}.legwork`
      saveFile(name, outcome.file, 'application/octet-stream')
      setPassphrase('')
      setAgain('')
      saved(name)
    } else if (outcome.type === 'backup-refused')
      setTold({ kind: 'problem', text: backupErrorText(language, outcome.error) })
    else if (outcome.type === 'defect')
      setTold({ kind: 'problem', text: `${defectMessage[language]} ${outcome.message}` })
  }

  const savePlain = async () => {
    const outcome = await askBackupWorker(
      { type: 'write-plain', entries, on: dateNamed(today()) },
      setProgress,
    )
    setProgress(null)
    if (outcome.type !== 'written-plain') return
    const name = `legwork-${today()}.json`
    saveFile(name, outcome.text)
    saved(name)
  }

  return (
    <section>
      <h2>{words.backupTitle}</h2>
      <p>{words.backupLead}</p>
      {empty ? (
        <p>{words.nothingYet}</p>
      ) : (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void makeBackup()
            }}
          >
            <div class="fields">
              <Passphrase
                id="passphrase"
                label={storage.passphrase}
                hint={storage.passphraseHelp}
                value={passphrase}
                isNew
                onChange={setPassphrase}
              />
              <Passphrase
                id="passphrase-again"
                label={words.passphraseAgain}
                value={again}
                isNew
                onChange={setAgain}
              />
            </div>
            <button
              class="button"
              data-kind="primary"
              type="submit"
              disabled={progress !== null || reading}
            >
              {storage.saveBackup}
            </button>
          </form>
          <div role="status">
            {progress === null ? null : (
              <p>
                {words.making} <progress aria-label={words.making} value={progress} max={1} />
              </p>
            )}
            {told.kind === 'saved' ? <Notice>{words.backupSaved(told.name)}</Notice> : null}
          </div>
          {told.kind === 'problem' ? <Notice kind="error">{told.text}</Notice> : null}
          <h3 class="after">{words.plainTitle}</h3>
          <p>{words.plainLead}</p>
          <button class="button" type="button" disabled={reading} onClick={() => void savePlain()}>
            {storage.exportJournal}
          </button>
        </>
      )}
    </section>
  )
}
