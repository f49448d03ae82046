import type { BackupMark } from '@legwork/domain'

const key = 'legwork-backup-mark'

/** What was in the last backup that was saved from this device. */
export function backupMark(): BackupMark | null {
  try {
    const mark = JSON.parse(
      window.localStorage.getItem(key) ?? 'null',
    ) as Partial<BackupMark> | null
    return typeof mark?.savedAt === 'number' && typeof mark.entries === 'number'
      ? { savedAt: mark.savedAt, entries: mark.entries }
      : null
  } catch {
    return null // closed storage or a damaged mark: the reminder then comes too early, never too late
  }
}

/** Remembers that a backup file was saved. */
export function rememberBackup(mark: BackupMark): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(mark))
  } catch {
    // storage may be closed to the page; the reminder then stays
  }
}
