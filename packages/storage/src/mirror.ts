import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import { checkEntry } from '@legwork/domain'
import type { Entry } from '@legwork/domain'

/*
 * Why a second copy. Chromium keeps the IndexedDB of an origin in one LevelDB and lets it reuse its
 * write-ahead log. A browser that is killed in the middle of a write leaves half a record at the
 * end; the next start reads past it and appends behind it; the start after that finds a broken
 * record in the middle, calls the database corrupt and deletes all of the origin's databases.
 * Measured with the kill test of apps/web/e2e: all lost once in about 130 and once in 236 kills.
 *
 * A storage bucket has a LevelDB of its own. The copies are written one after the other, so one kill
 * breaks at most one of them, and the other is whole when the broken one is deleted. Browsers
 * without buckets (Firefox, Safari) do not use LevelDB.
 */

/** An entry as it lies in a database: positions are counted by the database itself. */
export interface Row extends Entry {
  readonly position?: number
}

export interface Mirror {
  readonly database: Dexie
  readonly table: Table<Row, number>
}

interface Buckets {
  open(
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

const bucketName = 'mirror'
const bucketsHere = () => (navigator as { readonly storageBuckets?: Buckets }).storageBuckets

/** Deletes the second copy, where there is one. */
export async function eraseMirror(): Promise<void> {
  await bucketsHere()?.delete(bucketName)
}

/** The second copy; null where there are no buckets or the bucket cannot be opened. */
export async function openMirror(name: string): Promise<Mirror | null> {
  const storageBuckets = bucketsHere()
  if (storageBuckets === undefined) return null
  try {
    const bucket = await storageBuckets.open(bucketName, { durability: 'strict', persisted: true })
    const database = new Dexie(name, {
      autoOpen: false,
      chromeTransactionDurability: 'strict',
      indexedDB: bucket.indexedDB,
      IDBKeyRange,
    })
    // entries never change, so neither does this
    database.version(1).stores({ entries: '++position, &id' })
    await database.open()
    return { database, table: database.table('entries') }
  } catch {
    return null
  }
}

/**
 * Whether both copies hold the same entries, without reading them: as many, with the same first and last id. Each
 * opening makes them equal and each append goes to both; what parts them (a deletion, a kill or an error between the
 * two writes) leaves one with fewer.
 */
export async function areEqual(a: Table<Row, number>, b: Table<Row, number>): Promise<boolean> {
  const [ofA, ofB] = await Promise.all([a, b].map(outline))
  return JSON.stringify(ofA) === JSON.stringify(ofB)
}

const outline = (table: Table<Row, number>) =>
  Promise.all([table.count(), table.orderBy('id').firstKey(), table.orderBy('id').lastKey()])

/** The entries of `from` whose ids `to` does not have, in the order in which `from` stored them. */
export async function missingIn(
  from: Table<Row, number>,
  to: Table<Row, number>,
): Promise<readonly Entry[]> {
  // whole rows: they come in one piece, where the keys of an index come one by one
  const there = new Set((await to.toArray()).map(({ id }) => id))
  const rows = (await from.toArray()).filter(({ id }) => !there.has(id))
  return rows.flatMap((row) => {
    const entry = checkEntry(row)
    return entry.ok ? [entry.value] : []
  })
}
