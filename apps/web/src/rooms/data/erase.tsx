import { useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { dataWords, logErrorText } from '@legwork/i18n'
import { Dialog } from '../../components/dialog.tsx'
import { Notice } from '../../components/notice.tsx'
import { databaseName, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'

/** Takes everything off this device, after a question that names what is lost. */
export function Erase(): VNode {
  const language = useLanguage()
  const words = dataWords[language]
  const { entries } = useJournalState()
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const erase = async () => {
    const { eraseBrowserLog } = await import('@legwork/storage/browser')
    const erased = await eraseBrowserLog(databaseName)
    if (!erased.ok) {
      dialog.current?.close()
      setProblem(logErrorText(language, erased.error))
      return
    }
    window.localStorage.clear()
    window.sessionStorage.clear()
    // a new start: nothing of the old journal is left in the page's memory
    window.location.assign('/')
  }
  return (
    <section>
      <h2>{words.eraseTitle}</h2>
      <p>{words.eraseLead}</p>
      {problem === null ? null : <Notice kind="error">{problem}</Notice>}
      <button
        class="button"
        data-kind="urgent"
        type="button"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {words.erase}
      </button>
      <Dialog dialog={dialog} title={words.eraseQuestion} closeLabel={words.eraseNo}>
        <p>{words.eraseWarning(entries.length)}</p>
        <button class="button" data-kind="urgent" type="button" onClick={() => void erase()}>
          {words.eraseYes}
        </button>
      </Dialog>
    </section>
  )
}
