import { checkEntry } from '@legwork/domain'
import type { Entry } from '@legwork/domain'

/**
 * Entries on their way to the disk. A page that is closed or reloaded before the database has confirmed a write finds
 * the entries here and writes them then: on a slow disk that takes seconds.
 */
export interface Outbox {
  /** Keeps a batch; the function forgets it again, once the person knows how the write ended. */
  keep(batch: readonly Entry[]): () => void
  /** What another page, or an earlier one, left here; a batch that cannot be read counts as none. */
  left(): readonly { readonly batch: readonly Entry[]; readonly forget: () => void }[]
}

const prefix = 'legwork-outbox/'

/** The outbox of this origin, shared by its tabs: the log takes an entry only once, whoever brings it. */
export function storedOutbox(storage: () => Storage = () => window.localStorage): Outbox {
  const forgetting = (key: string) => () => {
    attempt(() => {
      storage().removeItem(key)
    })
  }
  return {
    keep(batch) {
      const key = prefix + (batch[0]?.id ?? '')
      attempt(() => {
        storage().setItem(key, JSON.stringify(batch))
      })
      return forgetting(key)
    },
    left: () =>
      (attempt(() => Object.keys(storage())) ?? [])
        .filter((key) => key.startsWith(prefix))
        .map((key) => ({
          batch: readBatch(attempt(() => storage().getItem(key))),
          forget: forgetting(key),
        })),
  }
}

function readBatch(text: string | null | undefined): readonly Entry[] {
  const rows = attempt(() => JSON.parse(text ?? '[]') as unknown)
  if (!Array.isArray(rows)) return []
  const read = rows.map((row) => checkEntry(row))
  return read.flatMap((entry) => (entry.ok ? [entry.value] : []))
}

/** Storage may be closed to the page, or full: the database then stands alone. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
