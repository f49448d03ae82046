import type { Page } from 'playwright-core'
import type { Entry } from '@legwork/domain'

/**
 * Puts whole entries into the journal of the page's origin, as the app stores them, by the IndexedDB that the browser
 * itself offers: for tests that start in the middle. Reload the page to see them.
 */
export async function putEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.evaluate(
    async (told) => {
      const open = () =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('legwork')
          request.onsuccess = () => {
            resolve(request.result)
          }
          request.onerror = () => {
            reject(new Error(String(request.error)))
          }
        })
      // the app makes the stores when it opens them first
      let database = await open()
      for (let tries = 0; !database.objectStoreNames.contains('entries') && tries < 100; tries++) {
        database.close()
        await new Promise((resolve) => setTimeout(resolve, 50))
        database = await open()
      }
      const transaction = database.transaction('entries', 'readwrite')
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => {
          resolve()
        }
        transaction.onerror = () => {
          reject(new Error(String(transaction.error)))
        }
      })
      for (const entry of told) transaction.objectStore('entries').add(entry)
      await done
      database.close()
    },
    entries.map((entry) => ({ ...entry })),
  )
}
