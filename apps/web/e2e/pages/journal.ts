import type { Page } from 'playwright-core'

/**
 * Puts answers of the person into the journal of the page's origin, as the app stores them, by the IndexedDB that the
 * browser itself offers: for tests that start in the middle. Reload the page to see them.
 */
export async function tell(
  page: Page,
  answers: readonly (readonly [string, unknown])[],
): Promise<void> {
  await page.locator('main h1').waitFor()
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
      const hex = () =>
        [...crypto.getRandomValues(new Uint8Array(16))]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('')
      const device = hex()
      const transaction = database.transaction('entries', 'readwrite')
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => {
          resolve()
        }
        transaction.onerror = () => {
          reject(new Error(String(transaction.error)))
        }
      })
      const canonical = (value: unknown): string => {
        if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
        if (typeof value !== 'object' || value === null) return JSON.stringify(value)
        const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
        return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
      }
      told.forEach(([field, value], index) => {
        transaction.objectStore('entries').add({
          id: hex(),
          stamp: { wall: Date.now(), counter: index, device },
          kind: 'person/answer',
          version: 1,
          payload: canonical({ field, value }),
        })
      })
      await done
      database.close()
    },
    answers as [string, unknown][],
  )
}

/** Waits until nothing more is being written: the number of stored entries stays the same for half a second. */
export async function settled(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('legwork')
          request.onerror = () => {
            reject(new Error('settled: the database must open'))
          }
          request.onsuccess = () => {
            const database = request.result
            const counted = database.transaction('entries').objectStore('entries').count()
            counted.onsuccess = () => {
              database.close()
              resolve(counted.result)
            }
          }
        }),
    )
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now
    await page.waitForTimeout(500)
  }
}
