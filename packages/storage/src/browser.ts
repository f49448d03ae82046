import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkEntry, entryText, logStart } from '@legwork/domain'
import type { Appended, Entry, EntryLog, LogError, LogPart, Position } from '@legwork/domain'
import type { Table } from 'dexie'
import { checkBatch } from './check-batch.ts'
import { databaseVersions, entriesStore, openDatabase } from './database.ts'
import type { DatabaseOptions, OpenedDatabase } from './database.ts'
import { logErrorOf } from './log-error-of.ts'

export type { DatabaseOptions, DatabaseVersion } from './database.ts'
export { databaseVersions } from './database.ts'

/** An entry as it lies in the database: positions are counted by the database itself. */
interface Row extends Entry {
  readonly position?: number
}

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
  return opened.ok ? ok(logOn(name, opened.value)) : opened
}

class Conflict extends Error {
  readonly id: string
  constructor(id: string) {
    super(`append: an entry never changes, ${id}`)
    this.id = id
  }
}

function logOn(name: string, { database, writable }: OpenedDatabase): EntryLog {
  const table: Table<Row, number> = database.table(entriesStore)
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const channel = new BroadcastChannel(`${name}/${entriesStore}`)
  channel.onmessage = tell

  const store = (batch: readonly Entry[]): Promise<Appended> =>
    database.transaction('rw', table, async () => {
      const ids = batch.map((entry) => entry.id)
      const there = new Map((await table.where('id').anyOf(ids).toArray()).map((r) => [r.id, r]))
      const missing: Row[] = []
      for (const entry of batch) {
        const row = there.get(entry.id)
        if (row === undefined) missing.push(entry)
        else if (rowText(row) !== entryText(entry)) throw new Conflict(entry.id)
      }
      if (missing.length > 0) await table.bulkAdd(missing)
      return { added: missing.length, position: await lastPosition(table) }
    })

  return {
    async append(entries): Promise<Result<Appended, LogError>> {
      if (!writable) return err({ type: 'read-only' })
      const batch = checkBatch(entries)
      if (!batch.ok) return batch
      try {
        // resolves on the transaction's `complete`, which strict durability fires after the flush
        const appended = await store(batch.value)
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
