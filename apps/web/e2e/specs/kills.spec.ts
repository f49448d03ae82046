import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '@legwork/base'
import { sampleEntries } from '@legwork/storage/contract'
import { scaled, seedFor } from '@legwork/testing'
import { startMortalBrowser } from '../pages/storage/mortal-browser.ts'
import type { MortalBrowser } from '../pages/storage/mortal-browser.ts'
import { serveStoragePage } from '../pages/storage/serve-storage.ts'
import type { Kept } from '../pages/storage/page.ts'

let served: Awaited<ReturnType<typeof serveStoragePage>>

beforeAll(async () => {
  served = await serveStoragePage()
})

afterAll(async () => {
  await served.close()
})

/** What the ledger holds and the log does not, and batches of which only a part is there. */
function losses(ledger: ReadonlySet<string>, kept: readonly Kept[]): string[] {
  const there = new Set(kept.map(({ id }) => id))
  const batches = new Map<string, { of: number; found: number }>()
  for (const { batch, of } of kept)
    batches.set(batch, { of, found: (batches.get(batch)?.found ?? 0) + 1 })
  return [
    ...[...ledger].filter((id) => !there.has(id)).map((id) => `lost ${id}`),
    ...[...batches].filter(([, { of, found }]) => of !== found).map(([id]) => `torn ${id}`),
  ]
}

/** Throws unless the log holds what the ledger holds; tells which copies the browser had deleted. */
async function checkAgainst(page: Page, life: number, ledger: ReadonlySet<string>) {
  const { kept, damaged, there } = await page.evaluate(
    (name) => window.storagePage.inventory(name),
    database,
  )
  const missing = losses(ledger, kept)
  // how much is missing of how much tells a lost tail from a lost database
  const told = { life, there, confirmed: ledger.size, read: kept.length }
  expect({ ...told, damaged, missing: missing.length, first: missing.slice(0, 3) }).toEqual({
    ...{ ...told, damaged: [], missing: 0, first: [] },
  })
  return there
}

/** One for all lives: the app has one log, and opens it at every start. */
const database = 'kills'

describe('law L1: nothing confirmed is lost', () => {
  it('has a check that sees a lost entry and a torn batch', () => {
    const [a, b] = [
      { id: 'a', batch: 'x', of: 2 },
      { id: 'b', batch: 'x', of: 2 },
    ]
    expect(losses(new Set([a.id, b.id]), [a, b])).toEqual([])
    expect(losses(new Set([a.id, b.id]), [a])).toEqual([`lost ${b.id}`, 'torn x'])
  })

  it('when a kill in the middle of a write makes the browser delete its database', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'legwork-torn-'))
    const live = async (first: number) => {
      const { page, kill } = await startMortalBrowser(profile)
      try {
        await page.goto(served.address)
        await page.waitForFunction(() => 'storagePage' in window)
        return await page.evaluate(async (from) => {
          const { good, openBrowserLog, sampleEntries } = window.storagePage
          const databases = (await indexedDB.databases()).length
          const log = good(await openBrowserLog('torn'), 'open')
          good(await log.append(sampleEntries(from, 5)), 'append')
          return { databases, entries: good(await log.read(), 'read').entries }
        }, first)
      } finally {
        await kill()
      }
    }
    try {
      await live(1)
      // half a record, as a kill leaves it: checksum, length 1000, type 1 (full), 100 of 1000 bytes
      const folder = join(profile, 'Default/IndexedDB', `${served.folder}.indexeddb.leveldb`)
      const [log] = (await readdir(folder)).filter((name) => name.endsWith('.log'))
      if (log === undefined) throw new Error(`torn: must have a log in ${folder}, has none`)
      const torn = Uint8Array.from([
        1,
        2,
        3,
        4,
        1000 & 0xff,
        1000 >> 8,
        1,
        ...new Uint8Array(100).fill(7),
      ])
      await appendFile(join(folder, log), torn)
      expect((await live(6)).entries).toEqual(sampleEntries(1, 10))
      const last = await live(11)
      // should a newer browser keep its database here, then the second copy has lost its reason
      expect(last.databases).toBe(0)
      expect(last.entries).toEqual(sampleEntries(1, 15))
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })

  it(
    'when the whole browser is killed at random moments while it appends',
    async () => {
      const profile = await mkdtemp(join(tmpdir(), 'legwork-kill-'))
      const random = createRandom(seedFor('kills'))
      const kills = scaled(25)
      const ledger = new Set<string>()
      let killedWhileAppending = 0
      const deleted = { first: 0, second: 0 }
      let alive: MortalBrowser | null = null
      try {
        for (let life = 0; life <= kills; life++) {
          alive = await startMortalBrowser(profile)
          const { page } = alive
          let confirmedNow = 0
          await page.exposeFunction('confirmed', (ids: readonly string[]) => {
            for (const id of ids) ledger.add(id)
            confirmedNow += ids.length
          })
          let opened = (): void => undefined
          const appending = new Promise<void>((resolve) => {
            opened = resolve
          })
          await page.exposeFunction('appending', () => {
            opened()
          })
          await page.goto(served.address)
          await page.waitForFunction(() => 'storagePage' in window)
          const there = await checkAgainst(page, life, ledger)
          if (ledger.size > 0 && !there.first) deleted.first++
          if (ledger.size > 0 && !there.second) deleted.second++
          if (life === kills) break
          const failed = page
            .evaluate((name) => window.storagePage.appendForever(name), database)
            .catch((error: unknown) => String(error))
          // a quarter dies soon after its start, which may be while the copies are made equal
          if (random.nextBelow(4) > 0) await Promise.race([appending, failed])
          await wait(5 + random.nextBelow(400))
          await alive.kill()
          alive = null
          // the page may only have ended because its browser did
          expect(await failed).toMatch(/closed|crashed|disconnected/i)
          if (confirmedNow > 0) killedWhileAppending++
        }
      } finally {
        if (alive !== null) await alive.kill()
        await rm(profile, { recursive: true, force: true, maxRetries: 5 })
      }
      console.log(
        `kills: ${String(kills)}, of which ${String(killedWhileAppending)} after a confirmation; ` +
          `${String(ledger.size)} confirmed entries, 0 lost; deleted by the browser and healed: ` +
          `the first copy ${String(deleted.first)} times, the second ${String(deleted.second)} times`,
      )
      expect(killedWhileAppending).toBeGreaterThan(kills / 2)
    },
    scaled(150_000),
  )
})
