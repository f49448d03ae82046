import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '@legwork/base'
import { payloadOf } from '@legwork/domain'
import type { Entry } from '@legwork/domain'
import { sampleEntries } from '@legwork/storage/contract'
import { scaled, seedFor } from '@legwork/testing'
import { startMortalBrowser } from '../pages/storage/mortal-browser.ts'
import type { MortalBrowser } from '../pages/storage/mortal-browser.ts'
import { serveStoragePage } from '../pages/storage/serve-storage.ts'
// its global types: what the page holds
import type {} from '../pages/storage/page.ts'

let served: Awaited<ReturnType<typeof serveStoragePage>>

beforeAll(async () => {
  served = await serveStoragePage()
})

afterAll(async () => {
  await served.close()
})

/** What the ledger holds and the log does not, and batches of which only a part is there. */
function losses(ledger: ReadonlySet<string>, entries: readonly Entry[]): string[] {
  const there = new Set(entries.map((entry) => entry.id))
  const batches = new Map<string, { of: number; found: number }>()
  for (const entry of entries) {
    const { batch, of } = payloadOf(entry) as { batch: string; of: number }
    batches.set(batch, { of, found: (batches.get(batch)?.found ?? 0) + 1 })
  }
  return [
    ...[...ledger].filter((id) => !there.has(id)).map((id) => `lost ${id}`),
    ...[...batches].filter(([, { of, found }]) => of !== found).map(([id]) => `torn ${id}`),
  ]
}

/** Throws unless the log holds what the ledger holds; returns how many entries were read. */
async function checkAgainst(page: Page, database: string, ledger: ReadonlySet<string>) {
  const { entries, damaged, wiped } = await page.evaluate(async (name) => {
    const { good, openBrowserLog } = window.storagePage
    const there = (await indexedDB.databases()).some((known) => known.name === name)
    const log = good(await openBrowserLog(name), 'open')
    const part = good(await log.read(), 'read')
    log.close()
    return { ...part, wiped: !there }
  }, database)
  const { total, first } = {
    total: losses(ledger, entries).length,
    first: losses(ledger, entries).slice(0, 3),
  }
  // how much is missing of how much tells a lost tail from a lost database
  const found = { database, damaged, missing: total, first, confirmed: ledger.size }
  expect({ ...found, read: entries.length }).toEqual({
    ...{ database, damaged: [], missing: 0, first: [] },
    ...{ confirmed: ledger.size, read: entries.length },
  })
  return { read: entries.length, wiped: wiped && ledger.size > 0 }
}

describe('law L1: nothing confirmed is lost', () => {
  it('has a check that sees a lost entry and a torn batch', () => {
    const [a, b] = sampleEntries(1, 2).map((entry) => ({
      ...entry,
      payload: '{"batch":"x","of":2}',
    }))
    if (a === undefined || b === undefined) throw new Error('sampleEntries: must be two')
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
      // a new database every 25 lives, so that reading all of it stays quick at 500 kills
      const databaseOf = (life: number) => `kills-${String(Math.floor(life / 25))}`
      const ledgers = new Map<string, Set<string>>()
      let killedWhileAppending = 0
      let checked = 0
      let wipes = 0
      let alive: MortalBrowser | null = null
      try {
        for (let life = 0; life <= kills; life++) {
          alive = await startMortalBrowser(profile)
          const { page } = alive
          const database = databaseOf(life)
          const ledger = ledgers.get(database) ?? new Set<string>()
          ledgers.set(database, ledger)
          let confirmedNow = 0
          await page.exposeFunction('confirmed', (ids: readonly string[]) => {
            for (const id of ids) ledger.add(id)
            confirmedNow += ids.length
          })
          await page.goto(served.address)
          await page.waitForFunction(() => 'storagePage' in window)
          // what the life before wrote; at the end everything
          const toCheck = life === kills ? [...ledgers.keys()] : [databaseOf(Math.max(0, life - 1))]
          for (const name of toCheck) {
            const found = await checkAgainst(page, name, ledgers.get(name) ?? new Set())
            checked += found.read
            if (found.wiped) wipes++
          }
          if (life === kills) break
          const failed = page
            .evaluate((name) => window.storagePage.appendForever(name), database)
            .catch((error: unknown) => String(error))
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
      const confirmed = [...ledgers.values()].reduce((sum, ledger) => sum + ledger.size, 0)
      console.log(
        `kills: ${String(kills)}, of which ${String(killedWhileAppending)} after a confirmation; ` +
          `${String(confirmed)} confirmed entries, 0 lost; databases deleted by the browser and healed: ${String(wipes)}`,
      )
      expect(killedWhileAppending).toBeGreaterThan(kills / 2)
      expect(checked).toBeGreaterThanOrEqual(confirmed)
    },
    scaled(150_000),
  )
})
