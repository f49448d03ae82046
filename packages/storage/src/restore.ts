import { ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { previewMerge } from '@legwork/domain'
import type { Appended, Entry, EntryLog, LogError, MergePreview } from '@legwork/domain'

/** What merging `incoming` into the log would do; changes nothing. */
export async function previewRestore(
  log: EntryLog,
  incoming: readonly Entry[],
): Promise<Result<MergePreview, LogError>> {
  const here = await log.read()
  return here.ok ? ok(previewMerge(here.value.entries, incoming)) : here
}

/**
 * Adds what is not there yet, all or nothing. Entries that are there stay as they are, also when the
 * file tells another story. Looks again at what is there, so a preview may be old.
 */
export async function restore(
  log: EntryLog,
  incoming: readonly Entry[],
): Promise<Result<Appended, LogError>> {
  const preview = await previewRestore(log, incoming)
  return preview.ok ? log.append(preview.value.toAdd) : preview
}
