import type { JournalFileError } from './journal-file.ts'

/** Why an encrypted backup is not made or not opened. Nothing was changed. */
export type BackupError =
  | { readonly type: 'passphrase-too-short'; readonly least: number }
  | { readonly type: 'not-a-backup' }
  | { readonly type: 'version-too-new'; readonly found: number; readonly known: number }
  /** cut short, or changed since it was written */
  | { readonly type: 'damaged' }
  /** the file is whole, but this passphrase does not open it */
  | { readonly type: 'wrong-passphrase' }
  | { readonly type: 'bad-journal'; readonly because: JournalFileError }
