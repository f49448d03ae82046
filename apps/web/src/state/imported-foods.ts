import { readImportedFoods } from '@legwork/domain'
import type { ImportReport } from '@legwork/domain'
import type { Food } from '@legwork/knowledge'

/**
 * A table of foods that the person imported. It lies beside the journal in a database of its own: it can be thousands of
 * foods, it is a copy of a file the person has, and a backup need not carry it. A diary entry about such a food
 * carries the figures itself (packages/domain/src/food-journal), so the diary never depends on this.
 */
export interface ImportedTable {
  readonly table: ImportReport['table']
  readonly release: string | null
  /** civil date of the import */
  readonly on: string
  readonly foods: readonly Food[]
}

const databaseName = 'legwork-foods'
const storeName = 'tables'

/** Every imported table; none where there is no storage. A table that does not read as foods is left out whole. */
export async function readImportedTables(): Promise<readonly ImportedTable[]> {
  const stored = await withStore('readonly', (store) => store.getAll() as IDBRequest<unknown[]>)
  return (stored.value ?? []).flatMap((value): ImportedTable[] => {
    const table = value as ImportedTable
    const foods = readImportedFoods({ format: 'legwork/imported-foods/1', foods: table.foods })
    return foods.ok ? [{ ...table, foods: foods.value }] : []
  })
}

/** Puts a table in the place of the one before it, in one transaction: all of it or nothing. False: not stored. */
export async function writeImportedTable(table: ImportedTable): Promise<boolean> {
  return (await withStore('readwrite', (store) => store.put(table))).stored
}

/** Takes a table off this device; diary entries keep their figures. */
export async function removeImportedTable(table: ImportedTable['table']): Promise<boolean> {
  return (await withStore('readwrite', (store) => store.delete(table))).stored
}

type Outcome<T> =
  { readonly stored: true; readonly value: T } | { readonly stored: false; readonly value: null }

/** The value of one request after its transaction is complete; not stored when there is no storage or it fails. */
async function withStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<Outcome<T>> {
  const database = await openDatabase()
  if (database === null) return { stored: false, value: null }
  return new Promise((resolve) => {
    const done = (outcome: Outcome<T>) => {
      database.close()
      resolve(outcome)
    }
    try {
      const transaction = database.transaction(storeName, mode, { durability: 'strict' })
      const request = ask(transaction.objectStore(storeName))
      transaction.oncomplete = () => {
        done({ stored: true, value: request.result })
      }
      transaction.onabort = () => {
        done({ stored: false, value: null })
      }
    } catch {
      done({ stored: false, value: null })
    }
  })
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(databaseName, 1)
      request.onupgradeneeded = () => {
        request.result.createObjectStore(storeName, { keyPath: 'table' })
      }
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        resolve(null)
      }
    } catch {
      resolve(null)
    }
  })
}
