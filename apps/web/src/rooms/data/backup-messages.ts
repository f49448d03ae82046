import type { CivilDate } from '@legwork/base'
import type { BackupError, Entry, JournalFileError } from '@legwork/domain'

/** What the page asks of the backup worker: making a key takes about a second. */
export type BackupRequest =
  | { readonly type: 'write'; readonly entries: readonly Entry[]; readonly passphrase: string }
  | {
      readonly type: 'write-plain'
      readonly entries: readonly Entry[]
      readonly on: CivilDate
    }
  | { readonly type: 'read'; readonly file: Uint8Array; readonly passphrase: string }
  | { readonly type: 'read-plain'; readonly text: string }

/** What it answers: any number of `progress`, then one other. */
export type BackupAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'written'; readonly file: Uint8Array }
  | { readonly type: 'written-plain'; readonly text: string }
  | { readonly type: 'read'; readonly entries: readonly Entry[] }
  | { readonly type: 'backup-refused'; readonly error: BackupError }
  | { readonly type: 'journal-refused'; readonly error: JournalFileError }
  | { readonly type: 'defect'; readonly message: string }

export type BackupOutcome = Exclude<BackupAnswer, { type: 'progress' }>

/** Runs one request in a worker of its own. */
export function askBackupWorker(
  request: BackupRequest,
  onProgress: (done: number) => void,
): Promise<BackupOutcome> {
  const worker = new Worker(new URL('../../workers/backup.worker.ts', import.meta.url), {
    type: 'module',
  })
  return new Promise<BackupOutcome>((resolve) => {
    worker.onmessage = (event: MessageEvent<BackupAnswer>) => {
      if (event.data.type === 'progress') onProgress(event.data.done)
      else resolve(event.data)
    }
    worker.onerror = (event) => {
      resolve({ type: 'defect', message: event.message })
    }
    worker.postMessage(request)
  }).finally(() => {
    worker.terminate()
  })
}
