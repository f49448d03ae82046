import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkEntry, entryText, logStart } from '@legwork/domain'
import type { Appended, Entry, EntryLog, LogError, LogPart, Position } from '@legwork/domain'
import type { Dexie, Table } from 'dexie'
import { checkBatch } from './check-batch.ts'
import { databaseVersions, entriesStore, openDatabase } from './database.ts'
import type { DatabaseOptions, OpenedDatabase } from './database.ts'
import { logErrorOf } from './log-error-of.ts'
import { areEqual, missingIn, openMirror } from './mirror.ts'
import type { Mirror, Row } from './mirror.ts'

export type { DatabaseOptions, DatabaseVersion } from './database.ts'
export { databaseVersions } from './database.ts'
export { eraseBrowserLog } from './erase.ts'

const defaults: DatabaseOptions = {
  versions: databaseVersions,
  patienceMs: 3000,
  beforeHandover: () => undefined,
}

/**
 * The log of this browser, in IndexedDB. Any number of tabs may have it open: the database puts
 * their appends one after the other. Fails with blocked, version-too-new, unavailable or corrupt.
 */
export async function openBrowserLog(
  name: string,
  options: Partial<DatabaseOptions> = {},
): Promise<Result<EntryLog, LogError>> {
  if (typeof indexedDB === 'undefined')
    return err({ type: 'unavailable', reason: 'MissingAPIError' })
  const opened = await openDatabase(name, { ...defaults, ...options })
  if (!opened.ok) return opened
  const mirror = opened.value.writable ? await openMirror(name) : null
  if (mirror !== null) await heal(opened.value, mirror)
  return ok(logOn(name, opened.value, mirror))
}

/** Each copy gets what only the other has. What cannot be done now is tried at the next opening. */
async function heal({ database }: OpenedDatabase, mirror: Mirror): Promise<void> {
  const table: Table<Row, number> = database.table(entriesStore)
  try {
    if (await areEqual(table, mirror.table)) return
    const lost = await missingIn(mirror.table, table)
    if (lost.length > 0) await store(database, table, lost)
    const unmirrored = await missingIn(table, mirror.table)
    if (unmirrored.length > 0) await store(mirror.database, mirror.table, unmirrored)
  } catch {
    // both copies are as they were: every append and read tells its own errors
  }
}

/** Adds what is not there yet, in one transaction. */
function store(
  database: Dexie,
  table: Table<Row, number>,
  batch: readonly Entry[],
): Promise<Appended> {
  return database.transaction('rw', table, async () => {
    const ids = batch.map((entry) => entry.id)
    const there = new Map((await table.where('id').anyOf(ids).toArray()).map((r) => [r.id, r]))
    const missing: Row[] = []
    for (const entry of batch) {
      const row = there.get(entry.id)
      if (row === undefined) missing.push(entry)
      else if (rowText(row) !== entryText(entry)) throw new Conflict(entry.id)
    }
    // copies, because Dexie writes the position into what it is given
    if (missing.length > 0) await table.bulkAdd(missing.map((row) => ({ ...row })))
    return { added: missing.length, position: await lastPosition(table) }
  })
}

class Conflict extends Error {
  readonly id: string
  constructor(id: string) {
    super(`append: an entry never changes, ${id}`)
    this.id = id
  }
}

function logOn(
  name: string,
  { database, writable }: OpenedDatabase,
  mirror: Mirror | null,
): EntryLog {
  const table: Table<Row, number> = database.table(entriesStore)
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const channel = new BroadcastChannel(`${name}/${entriesStore}`)
  channel.onmessage = tell

  // a mirror that cannot be written now is completed at the next opening
  const copy = async (batch: readonly Entry[]) => {
    if (mirror !== null) await store(mirror.database, mirror.table, batch).catch(() => undefined)
  }

  return {
    async append(entries): Promise<Result<Appended, LogError>> {
      if (!writable) return err({ type: 'read-only' })
      const batch = checkBatch(entries)
      if (!batch.ok) return batch
      try {
        // resolves on the transaction's `complete`, which strict durability fires after the flush
        const appended = await store(database, table, batch.value)
        await copy(batch.value)
        if (appended.added > 0) {
          channel.postMessage(appended.position)
          tell()
        }
        return ok(appended)
      } catch (error) {
        return err(
          error instanceof Conflict ? { type: 'conflict', id: error.id } : logErrorOf(error),
        )
      }
    },

    async read(since: Position = logStart): Promise<Result<LogPart, LogError>> {
      try {
        const rows = await table.where('position').above(since).toArray()
        const entries: Entry[] = []
        const damaged: Position[] = []
        for (const row of rows) {
          const entry = checkEntry(row)
          if (entry.ok) entries.push(entry.value)
          else damaged.push(row.position ?? 0)
        }
        return ok({ entries, damaged, position: rows.at(-1)?.position ?? since })
      } catch (error) {
        return err(logErrorOf(error))
      }
    },

    subscribe(listener) {
      const call = () => {
        listener()
      }
      listeners.add(call)
      return () => {
        listeners.delete(call)
      }
    },

    close() {
      listeners.clear()
      channel.close()
      mirror?.database.close()
      database.close()
    },
  }
}

async function lastPosition(table: Table<Row, number>): Promise<Position> {
  const keys = await table.orderBy('position').reverse().limit(1).primaryKeys()
  return keys[0] ?? logStart
}

/** The text of a stored entry; a damaged row is equal to no entry. */
function rowText(row: Row): string | null {
  const entry = checkEntry(row)
  return entry.ok ? entryText(entry.value) : null
}
