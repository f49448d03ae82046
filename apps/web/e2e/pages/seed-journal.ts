import type { Page } from 'playwright-core'
import { newEntry, nextStamp, personAnswer, randomId } from '@legwork/domain'
import type { Entry, EntryContent, JsonValue, Stamp } from '@legwork/domain'

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Puts entries into the app's own database, as another tab would have, and comes back on `path`. */
export async function seedJournal(
  page: Page,
  address: string,
  contents: readonly EntryContent[],
): Promise<void> {
  const device = randomId(randomBytes)
  let stamp: Stamp | null = null
  const entries = contents.map((content): Entry => {
    stamp = nextStamp(stamp, device, { now: () => Date.now() })
    const entry = newEntry(content, randomId(randomBytes), stamp)
    if (!entry.ok) throw new Error(`seedJournal: must be an entry, ${JSON.stringify(content)}`)
    return entry.value
  })
  // the database is made by the app itself; the quietest page of it opens it
  await page.goto(`${address}nowhere`)
  await page.locator('main h1').waitFor()
  await page.evaluate(async (rows) => {
    const opened = (): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('legwork')
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error('seedJournal: the database must open'))
        }
        // too early: the app has not made it yet
        request.onupgradeneeded = () => request.transaction?.abort()
      })
    const ready = async (): Promise<IDBDatabase> => {
      for (let attempt = 0; attempt < 100; attempt++) {
        const database = await opened().catch(() => null)
        if (database?.objectStoreNames.contains('entries') === true) return database
        database?.close()
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error('seedJournal: the app must make its database, it did not')
    }
    const database = await ready()
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('entries', 'readwrite')
      for (const row of rows) transaction.objectStore('entries').add(row)
      transaction.oncomplete = () => {
        resolve()
      }
      transaction.onabort = () => {
        reject(new Error('seedJournal: the entries must go in'))
      }
    })
    database.close()
  }, entries)
}

/** The entries that tell a person, from the person's own form (`examples/person.json`). */
export function tellingPerson(person: Readonly<Record<string, unknown>>): readonly EntryContent[] {
  const groups = new Set(['answers', 'measurements', 'guide', 'habits', 'day'])
  return Object.entries(person).flatMap(([field, value]): EntryContent[] => {
    if (['format', 'version', 'on'].includes(field)) return []
    if (field === 'medicines')
      return (value as JsonValue[]).map((medicine) =>
        personAnswer(`medicines.${randomId(randomBytes)}`, medicine),
      )
    if (!groups.has(field)) return [personAnswer(field, value as JsonValue)]
    return Object.entries(value as Record<string, JsonValue>).map(([leaf, said]) =>
      personAnswer(`${field}.${leaf}`, said),
    )
  })
}
