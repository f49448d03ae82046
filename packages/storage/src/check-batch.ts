import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkEntry, entryText } from '@legwork/domain'
import type { Entry, LogError } from '@legwork/domain'

/** What one append holds: well-formed entries, each id once; the first that is wrong refuses all. */
export function checkBatch(entries: readonly Entry[]): Result<readonly Entry[], LogError> {
  const byId = new Map<string, Entry>()
  for (const entry of entries) {
    const checked = checkEntry(entry)
    if (!checked.ok) return checked
    const there = byId.get(entry.id)
    if (there !== undefined && entryText(there) !== entryText(checked.value))
      return err({ type: 'conflict', id: entry.id })
    byId.set(entry.id, checked.value)
  }
  return ok([...byId.values()])
}
