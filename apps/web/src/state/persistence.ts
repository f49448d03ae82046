import { useEffect, useState } from 'preact/hooks'

/** Whether the browser promised to keep the data: `unknown` until it said, `unavailable` where it cannot promise. */
export type Persistence = 'unknown' | 'kept' | 'may-be-cleared' | 'unavailable'

export interface StorageSafety {
  readonly persistence: Persistence
  /** Asks the browser for the promise; some show a question, some decide by themselves. */
  readonly ask: () => Promise<Persistence>
}

// Safari before 15.2 and pages that are not secure have no storage manager, whatever the types say
const manager = (): StorageManager | undefined =>
  (navigator as { readonly storage?: StorageManager }).storage

/** The browser's promise about this origin's storage. */
export function useStorageSafety(): StorageSafety {
  const [persistence, setPersistence] = useState<Persistence>('unknown')
  useEffect(() => {
    const storage = manager()
    if (storage === undefined) {
      setPersistence('unavailable')
      return
    }
    storage.persisted().then(
      (kept) => {
        setPersistence(kept ? 'kept' : 'may-be-cleared')
      },
      () => {
        setPersistence('unavailable')
      },
    )
  }, [])
  return {
    persistence,
    ask: async () => {
      const kept = await manager()
        ?.persist()
        .catch(() => false)
      const now = kept === undefined ? 'unavailable' : kept ? 'kept' : 'may-be-cleared'
      setPersistence(now)
      return now
    },
  }
}
