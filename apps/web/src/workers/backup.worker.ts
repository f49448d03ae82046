import { readEverything, writeEverything } from '@legwork/domain'
import { readBackup, writeBackup } from '@legwork/storage'
import type { BackupAnswer, BackupRequest } from '../rooms/data/backup-messages.ts'

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const onProgress = (done: number) => {
  self.postMessage({ type: 'progress', done } satisfies BackupAnswer)
}

async function answer(request: BackupRequest): Promise<BackupAnswer> {
  switch (request.type) {
    case 'write': {
      const file = await writeBackup(request.entries, request.passphrase, {
        randomBytes,
        onProgress,
      })
      return file.ok
        ? { type: 'written', file: file.value }
        : { type: 'backup-refused', error: file.error }
    }
    case 'write-plain':
      return { type: 'written-plain', text: writeEverything(request.entries, request.on) }
    case 'read': {
      const entries = await readBackup(request.file, request.passphrase, onProgress)
      return entries.ok
        ? { type: 'read', entries: entries.value }
        : { type: 'backup-refused', error: entries.error }
    }
    case 'read-plain': {
      const entries = readEverything(request.text)
      return entries.ok
        ? { type: 'read', entries: entries.value }
        : { type: 'journal-refused', error: entries.error }
    }
  }
}

self.onmessage = (event: MessageEvent<BackupRequest>) => {
  answer(event.data)
    .catch((error: unknown): BackupAnswer => ({ type: 'defect', message: String(error) }))
    .then((message) => {
      self.postMessage(message)
    })
    .catch((error: unknown) => {
      throw error
    })
}
