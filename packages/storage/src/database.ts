import { Dexie } from 'dexie'
import type { Transaction } from 'dexie'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { LogError } from '@legwork/domain'
import { logErrorOf } from './log-error-of.ts'

/** One version of the database: it may add stores and indexes, and never rewrites an entry. */
export interface DatabaseVersion {
  readonly version: number
  /** store → Dexie's index line; only what this version adds or changes */
  readonly stores: Readonly<Record<string, string>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

/** The store of entries: `++` counts positions, `&` makes an id occur once. */
export const entriesStore = 'entries'

/** Every version ever released, oldest first: a browser may come from any of them. */
export const databaseVersions: readonly DatabaseVersion[] = [
  { version: 1, stores: { [entriesStore]: '++position, &id' } },
]

export interface DatabaseOptions {
  readonly versions: readonly DatabaseVersion[]
  /** how long another tab may take to let go of an older version before this is `blocked` */
  readonly patienceMs: number
  /** a newer tab wants to upgrade: save the draft here; afterwards this handle closes */
  readonly beforeHandover: () => void | Promise<void>
}

export interface OpenedDatabase {
  readonly database: Dexie
  /** false after a failed upgrade: the older data is there to be read */
  readonly writable: boolean
}

/**
 * Opens or makes the database. Writes are confirmed when they are on disk (`strict`), not when the
 * operating system has them. A failed upgrade opens what is there, for reading.
 */
export async function openDatabase(
  name: string,
  options: DatabaseOptions,
): Promise<Result<OpenedDatabase, LogError>> {
  const known = Math.max(...options.versions.map(({ version }) => version))
  const database = connect(name, options)
  for (const { version, stores, upgrade } of options.versions) {
    const step = database.version(version).stores({ ...stores })
    if (upgrade !== undefined) step.upgrade((transaction) => upgrade(transaction))
  }
  const opened = await openPatiently(database, options.patienceMs)
  if (opened.ok) {
    // Dexie opens a newer database too, after some versions of its own: never write into that one
    const found = Math.floor(database.backendDB().version / versionFactor)
    if (found > known) {
      database.close()
      return err({ type: 'version-too-new', found, known })
    }
    return ok({ database, writable: true })
  }
  database.close()
  const { error } = opened
  if (isNamed(error, 'VersionError'))
    return err({ type: 'version-too-new', found: await foundVersion(name), known })
  const reason = logErrorOf(error)
  if (reason.type === 'blocked' || reason.type === 'unavailable') return err(reason)
  if (!(await Dexie.exists(name))) return err(reason)
  // without versions Dexie opens the database as it is
  const old = connect(name, options)
  const reopened = await openPatiently(old, options.patienceMs)
  const found = reopened.ok && old.tables.some((table) => table.name === entriesStore)
  if (found) return ok({ database: old, writable: false })
  old.close()
  return err(reason)
}

/** IndexedDB holds whole numbers; Dexie stores its versions times ten. */
const versionFactor = 10

function connect(name: string, options: DatabaseOptions): Dexie {
  const database = new Dexie(name, {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  })
  const handOver = async () => {
    try {
      await options.beforeHandover()
    } finally {
      database.close()
    }
  }
  database.on('versionchange', () => {
    void handOver()
    // false keeps Dexie from closing before the draft is saved
    return false
  })
  return database
}

type Opened = { readonly ok: true } | { readonly ok: false; readonly error: unknown }

function openPatiently(database: Dexie, patienceMs: number): Promise<Opened> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    database.on('blocked', () => {
      timer ??= setTimeout(() => {
        resolve({ ok: false, error: { name: 'BlockedError' } })
      }, patienceMs)
    })
    database.open().then(
      () => {
        clearTimeout(timer)
        resolve({ ok: true })
      },
      (error: unknown) => {
        clearTimeout(timer)
        resolve({ ok: false, error })
      },
    )
  })
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name
}

async function foundVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases()
  const there = databases.find((database) => database.name === name)
  return Math.floor((there?.version ?? 0) / versionFactor)
}
