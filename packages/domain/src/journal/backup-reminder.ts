import type { Entry } from './entry.ts'

/** What was in the last backup: remembered by the app when a backup file was saved. */
export interface BackupMark {
  /** milliseconds since 1970 at which it was saved */
  readonly savedAt: number
  /** the number of entries in it */
  readonly entries: number
}

export type BackupAdvice =
  | { readonly type: 'none' }
  | { readonly type: 'due'; readonly unsaved: number; readonly days: number | null }

/** A browser may clear its storage; two weeks of diary is what a person can still write down again. */
export const backupEveryDays = 14

const dayMs = 86_400_000

/**
 * Whether to remind someone of a backup: there are entries that no backup holds, and the last backup
 * (without one: the first entry) is `backupEveryDays` old. `days` is the age of the last backup.
 */
export function backupAdvice(
  log: readonly Entry[],
  mark: BackupMark | null,
  now: number,
): BackupAdvice {
  const unsaved = Math.max(0, log.length - (mark?.entries ?? 0))
  const first = log.reduce((least, { stamp }) => Math.min(least, stamp.wall), Infinity)
  const age = Math.floor((now - (mark?.savedAt ?? first)) / dayMs)
  if (unsaved === 0 || age < backupEveryDays) return { type: 'none' }
  return { type: 'due', unsaved, days: mark === null ? null : age }
}
