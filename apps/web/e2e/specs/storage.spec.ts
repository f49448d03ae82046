import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readBackup, writeBackup } from '@legwork/storage'
import { good, logContract, sampleEntries, sortedTexts } from '@legwork/storage/contract'
import { openBrowser } from '../pages/browser.ts'
import { serveStoragePage } from '../pages/storage/serve-storage.ts'
// its global types: what the page holds
import type {} from '../pages/storage/page.ts'

let served: Awaited<ReturnType<typeof serveStoragePage>>
let browser: Browser

beforeAll(async () => {
  served = await serveStoragePage()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** A tab on the storage page; `setRoom` is the browser's own quota for this origin. */
async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.exposeFunction('setRoom', (room: 'little' | 'enough') =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: served.origin,
      ...(room === 'little' ? { quotaSize: 1_000_000 } : {}),
    }),
  )
  await page.goto(served.address)
  await page.waitForFunction(() => 'storagePage' in window)
  return page
}

describe('the log of the browser', () => {
  let context: BrowserContext
  let page: Page
  beforeEach(async () => {
    context = await browser.newContext()
    page = await openTab(context)
  })
  afterEach(async () => {
    await context.close()
  })

  for (const [index, { name }] of logContract.entries())
    it(name, () => page.evaluate((i) => window.storagePage.runCase(i), index))

  it('two tabs at once lose nothing, and each hears of the other', async () => {
    const other = await openTab(context)
    await page.evaluate(async () => {
      const { good, openBrowserLog } = window.storagePage
      window.kept = good(await openBrowserLog('tabs'), 'open')
      window.kept.subscribe(() => {
        document.title = 'heard'
      })
    })
    const append = (tab: Page, first: number) =>
      tab.evaluate(async (from) => {
        const { good, openBrowserLog, sampleEntry } = window.storagePage
        const log = good(await openBrowserLog('tabs'), 'open')
        const results = await Promise.all(
          Array.from({ length: 30 }, (_, i) => log.append([sampleEntry(from + i)])),
        )
        return results.map((result) => good(result, 'append').position)
      }, first)
    const positions = (await Promise.all([append(page, 0), append(other, 30)])).flat()
    expect(new Set(positions).size).toBe(60)
    const read = (tab: Page) =>
      tab.evaluate(async () => {
        const { good, openBrowserLog } = window.storagePage
        return good(await good(await openBrowserLog('tabs'), 'open').read(), 'read').entries
      })
    for (const tab of [page, other])
      expect(sortedTexts(await read(tab))).toEqual(sortedTexts(sampleEntries(0, 60)))
    await page.waitForFunction(() => document.title === 'heard')
  })

  it.each(['main', 'mirror'])('is whole again after its %s copy was deleted', async (copy) => {
    const read = await page.evaluate(async (which) => {
      const { good, openBrowserLog, sampleEntries } = window.storagePage
      const append = async (first: number) => {
        const log = good(await openBrowserLog('healed'), 'open')
        good(await log.append(sampleEntries(first, 3)), 'append')
        const { entries } = good(await log.read(), 'read')
        log.close()
        return entries
      }
      const forget = async (factory: IDBFactory) => {
        await new Promise((resolve, reject) => {
          const request = factory.deleteDatabase('healed')
          request.onsuccess = resolve
          request.onerror = reject
        })
      }
      interface Bucketed {
        storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> }
      }
      const buckets = (navigator as unknown as Bucketed).storageBuckets
      const mirror = (await buckets.open('mirror')).indexedDB
      await append(1)
      await forget(which === 'main' ? indexedDB : mirror)
      await append(4)
      // whichever was healed must now be able to stand alone
      await forget(which === 'main' ? mirror : indexedDB)
      return append(7)
    }, copy)
    expect(read).toEqual(sampleEntries(1, 9))
  })

  it('completes a second copy that a kill between the two writes left behind', async () => {
    const read = await page.evaluate(async () => {
      const { good, openBrowserLog, sampleEntries } = window.storagePage
      const open = async () => good(await openBrowserLog('behind'), 'open')
      const { storageBuckets } = navigator as unknown as {
        storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> }
      }
      const mirror = (await storageBuckets.open('mirror')).indexedDB
      const first = await open()
      good(await first.append(sampleEntries(1, 5)), 'append')
      first.close()
      await new Promise<void>((resolve, reject) => {
        const opening = mirror.open('behind')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite')
          // neither the first nor the last by id
          transaction.objectStore('entries').delete(3)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          transaction.onerror = () => {
            reject(new Error('behind: must be deleted'))
          }
        }
      })
      ;(await open()).close()
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('behind')
        request.onsuccess = resolve
        request.onerror = reject
      })
      const last = await open()
      const { entries } = good(await last.read(), 'read')
      last.close()
      return entries
    })
    expect(sortedTexts(read)).toEqual(sortedTexts(sampleEntries(1, 5)))
  })

  it('reads everything around a damaged row', async () => {
    const part = await page.evaluate(async () => {
      const { good, openBrowserLog, sampleEntries } = window.storagePage
      const log = good(await openBrowserLog('damaged'), 'open')
      good(await log.append(sampleEntries(1, 2)), 'append')
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('damaged')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite')
          transaction.objectStore('entries').add({ id: 'not-an-id', payload: 7 })
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          transaction.onerror = () => {
            reject(new Error('damaged: must be written'))
          }
        }
      })
      good(await log.append(sampleEntries(3, 1)), 'append')
      return good(await log.read(), 'read')
    })
    expect(part).toEqual({ entries: sampleEntries(1, 3), damaged: [3], position: 4 })
  })

  it('leaves everything readable after a failed upgrade, and upgrades when it can', async () => {
    const told = await page.evaluate(async () => {
      const { databaseVersions, good, openBrowserLog, sampleEntries } = window.storagePage
      const first = good(await openBrowserLog('upgrade'), 'open')
      good(await first.append(sampleEntries(1, 3)), 'append')
      first.close()
      const stores = { drafts: '&name' }
      const fails = () => Promise.reject(new Error('this upgrade fails'))
      const broken = [...databaseVersions, { version: 2, stores, upgrade: fails }]
      const after = good(await openBrowserLog('upgrade', { versions: broken }), 'open, broken')
      const readable = good(await after.read(), 'read').entries
      const refused = await after.append(sampleEntries(4, 1))
      after.close()
      const back = good(await openBrowserLog('upgrade'), 'open, old')
      good(await back.append(sampleEntries(4, 1)), 'append, old')
      back.close()
      const versions = [...databaseVersions, { version: 2, stores }]
      const upgraded = good(await openBrowserLog('upgrade', { versions }), 'open, new')
      good(await upgraded.append(sampleEntries(5, 1)), 'append, new')
      const kept = good(await upgraded.read(), 'read').entries
      upgraded.close()
      const tooNew = await openBrowserLog('upgrade')
      return { readable, refused, kept, tooNew }
    })
    expect(told).toEqual({
      readable: sampleEntries(1, 3),
      refused: { ok: false, error: { type: 'read-only' } },
      kept: sampleEntries(1, 5),
      tooNew: { ok: false, error: { type: 'version-too-new', found: 2, known: 1 } },
    })
  })

  it('saves the draft and lets go when a newer tab upgrades', async () => {
    const other = await openTab(context)
    await page.evaluate(async () => {
      const { good, openBrowserLog, sampleEntry } = window.storagePage
      const beforeHandover = async () => {
        good(await window.kept.append([sampleEntry(1)]), 'append the draft')
      }
      window.kept = good(await openBrowserLog('handover', { beforeHandover }), 'open')
    })
    const entries = await other.evaluate(async () => {
      const { databaseVersions, good, openBrowserLog } = window.storagePage
      const versions = [...databaseVersions, { version: 2, stores: { drafts: '&name' } }]
      const log = good(await openBrowserLog('handover', { versions }), 'open, newer')
      return good(await log.read(), 'read').entries
    })
    expect(entries).toEqual(sampleEntries(1, 1))
    const late = await page.evaluate(() =>
      window.kept.append(window.storagePage.sampleEntries(2, 1)),
    )
    expect(late).toEqual({ ok: false, error: { type: 'closed' } })
  })

  it('says blocked when an older tab does not let go, and works once it does', async () => {
    const other = await openTab(context)
    await page.evaluate(async () => {
      const { good, openBrowserLog } = window.storagePage
      const beforeHandover = () => new Promise<void>(() => undefined)
      window.kept = good(await openBrowserLog('blocked', { beforeHandover }), 'open')
    })
    const open = () =>
      other.evaluate(async () => {
        const { databaseVersions, openBrowserLog } = window.storagePage
        const versions = [...databaseVersions, { version: 2, stores: { drafts: '&name' } }]
        const opened = await openBrowserLog('blocked', { versions, patienceMs: 200 })
        return opened.ok ? 'open' : opened.error.type
      })
    expect(await open()).toBe('blocked')
    await page.evaluate(() => {
      window.kept.close()
    })
    expect(await open()).toBe('open')
  })

  it('makes a backup that node reads, and restores one that node made', async () => {
    const passphrase = 'zeven ganzen in de mist'
    const made = await page.evaluate(async (words) => {
      const { good, randomBytes, sampleEntries, writeBackup } = window.storagePage
      const file = await writeBackup(sampleEntries(1, 20), words, { randomBytes })
      return [...good(file, 'writeBackup')]
    }, passphrase)
    expect(await readBackup(Uint8Array.from(made), passphrase)).toEqual({
      ok: true,
      value: sampleEntries(1, 20),
    })
    const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
    const file = good(
      await writeBackup(sampleEntries(11, 20), passphrase, { randomBytes }),
      'write',
    )
    const restored = await page.evaluate(
      async ({ bytes, words }) => {
        const { good, openBrowserLog, readBackup, restore, sampleEntries } = window.storagePage
        const log = good(await openBrowserLog('restored'), 'open')
        good(await log.append(sampleEntries(1, 15)), 'append')
        const entries = good(await readBackup(Uint8Array.from(bytes), words), 'readBackup')
        good(await restore(log, entries), 'restore')
        return good(await log.read(), 'read').entries
      },
      { bytes: [...file], words: passphrase },
    )
    expect(restored).toEqual(sampleEntries(1, 30))
  })
})
