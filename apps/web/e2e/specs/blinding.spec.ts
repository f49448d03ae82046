import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addDays, createRandom, expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { drawSealed, newEntry, readHandOver } from '@legwork/domain'
import type { Entry, EntryContent } from '@legwork/domain'
import { dataWords, remedyName, storageWords, trialWords } from '@legwork/i18n'
import { readBackup, xchachaSealer } from '@legwork/storage'
import { day, told } from '../../test/diary/build.ts'
import { openPage, testApp } from '../pages/browser.ts'
import { putEntries, settled, tellingPerson } from '../pages/journal.ts'
import { TrialPageModel } from '../pages/trial-page.ts'
import { weighedBefore } from '../pages/weighed.ts'

// Law: before the list is opened nothing on the participant's device depends on what was drawn. Two devices with the same
// person, diary, clock and randomness, whose helpers drew opposite orders, are compared in everything an attacker with
// the device could see; only the commitment and the ciphertext may differ.

const phone = { width: 360, height: 780 } as const
const start = day('2026-11-15')
const at = (date: CivilDate, time = '08:00:00') => `${date}T${time}Z`
const passphrase = 'een lange zin die niemand raadt 7'
const words = trialWords.en

const app = testApp()

const cramps = Array.from({ length: 28 }, (_, night) => [1, 0, 2, 0][night % 4] ?? 0)
const example = JSON.parse(
  readFileSync(new URL('../../../../examples/person.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

let written = 0
/** Contents as entries that are the same on both devices: ids and times are counted, not drawn. */
function entriesAt(instant: string, contents: readonly EntryContent[]): readonly Entry[] {
  return contents.map((content) => {
    written += 1
    const id = written.toString(16).padStart(32, '0')
    const stamp = { wall: Date.parse(instant), counter: written, device: 'e'.repeat(32) }
    return expectOk(newEntry(content, id, stamp), 'entry')
  })
}

/** The same numbers for every caller of the browser's randomness, page after page. */
const seeded = () => {
  const opened = Number(window.name === '' ? '0' : window.name) + 1
  window.name = String(opened)
  let state = (opened * 2_654_435_761) >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  }
  Object.defineProperty(crypto, 'getRandomValues', {
    value: (array: Uint8Array | Uint32Array) => {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
      for (let i = 0; i < bytes.length; i++) bytes[i] = next()
      return array
    },
  })
}

/** Everything the origin keeps in a browser: names, contents and sizes. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const opened = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error(`stored: ${name} must open`))
        }
      })
    const all = (database: IDBDatabase, store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => {
          resolve(request.result as unknown[])
        }
        request.onerror = () => {
          reject(new Error(`stored: ${store} must be read`))
        }
      })
    const databases: [string, string, string[]][] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await opened(name)
      for (const store of database.objectStoreNames)
        databases.push([
          name,
          store,
          (await all(database, store)).map((row) => JSON.stringify(row)),
        ])
      database.close()
    }
    await navigator.serviceWorker.ready
    const caching: [string, string[]][] = []
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      caching.push([name, requests.map(({ url }) => url).sort()])
    }
    const pairs = (storage: Storage) =>
      Object.keys(storage)
        .sort()
        .map((key) => [key, storage.getItem(key)])
    return JSON.stringify({
      databases,
      caching,
      local: pairs(localStorage),
      session: pairs(sessionStorage),
      cookies: document.cookie,
    })
  })

const rooms = [
  ...['', 'trial', 'trial/history', 'trial/emergency', 'trial/open', 'diary', 'diary/evening'],
  ...['diary/nights', 'diary/guess', 'diary/paper', 'night', 'result', 'result/protocol', 'data'],
]

/** Opens the app and waits until it has read the diary: every screen after that shows what it knows. */
async function entered(page: Page): Promise<void> {
  await page.goto(`${app.address}data?lang=en`)
  await page.locator(`button:enabled:text-is("${storageWords('en').exportJournal}")`).waitFor()
}

/** Text, markup, title and size of a screen, once there is nothing on it that is still coming. */
async function screen(page: Page, path: string): Promise<string> {
  await page.evaluate((to) => {
    if (window.location.pathname !== to) window.history.pushState(null, '', to)
  }, `/${path}`)
  const done = await page.waitForFunction((to) => {
    const coming = 'main .room-loading, main progress, main [aria-busy="true"]'
    if (window.location.pathname !== to || document.querySelector('main h1') === null) return null
    if (document.querySelector(coming) !== null) return null
    return JSON.stringify({
      ...{ title: document.title, size: document.documentElement.scrollHeight },
      markup: document.body.innerHTML,
    })
  }, `/${path}`)
  return (await done.jsonValue()) ?? ''
}

async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream())
    chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** What leaves the device on purpose: the readable file, and the backup with its passphrase. */
async function exported(page: Page, withBackup: boolean): Promise<string> {
  await entered(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const storage = storageWords('en')
  const plain = await saved(page, () => button(storage.exportJournal).click())
  if (!withBackup) return plain.toString('utf8')
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  const backup = await saved(page, () => button(storage.saveBackup).click())
  const opened = expectOk(await readBackup(new Uint8Array(backup), passphrase), 'backup')
  await page.getByText(dataWords.en.backupSaved('').slice(0, 8)).first().waitFor()
  return JSON.stringify([plain.toString('utf8'), backup.length, opened])
}

interface Device {
  readonly page: Page
  /** what was drawn for this device: unknown to it */
  readonly order: readonly string[]
  readonly commitment: string
  readonly ciphertext: string
  close(): Promise<void>
}

/** A trial handed over, drawn by a helper from `seed`, and started with the sealed list. */
async function startedTrial(
  before: readonly Entry[],
  seed: (first: string) => boolean,
): Promise<Device> {
  const { page, context } = await openPage(app.browser, app.address, {
    ...{ ...phone, locale: 'en', timezone: 'Europe/Amsterdam' },
  })
  await page.addInitScript(seeded)
  await page.clock.setFixedTime(new Date(at(start)))
  await page.goto(`${app.address}nowhere?lang=en`)
  await putEntries(page, before)
  await page.evaluate(
    (mark) => {
      window.localStorage.setItem('legwork-backup-mark', mark)
    },
    JSON.stringify({ savedAt: Date.parse(at(start)), entries: 1 }),
  )
  const trial = new TrialPageModel(page, app.address, 'en')
  await trial.choose('magnesium', 'magnesium 100 mg elementair')
  await trial.setUp()
  await trial.press(words.freezeAndHandOver)
  await trial.heading(words.handOverTitle)
  const link = await page.locator('#helper-link').inputValue()
  const handOver = expectOk(readHandOver(link), 'hand-over')
  // the helper's own device: drawn until the first period is the one wanted, the second the opposite of the first device
  for (let draw = 1; ; draw++) {
    const random = createRandom(draw)
    const bytes = (length: number) => Uint8Array.from({ length }, () => random.nextBelow(256))
    const drawn = drawSealed(handOver, bytes, xchachaSealer)
    const { sequence } = drawn.drawn.allocation
    if (!seed(sequence.join())) continue
    await page.locator('#returned').fill(`${app.address}trial/hand-over#${drawn.returnText}`)
    await trial.press(words.takeReturned)
    await trial.heading(words.runningTitle)
    const { commitment, ciphertext } = drawn.sealed
    return { page, order: sequence, commitment, ciphertext, close: () => context.close() }
  }
}

/** A text with the two sealed texts of a device blanked out at their own length. */
function blanked({ commitment, ciphertext }: Device, text: string): string {
  return text
    .replaceAll(commitment, '#'.repeat(commitment.length))
    .replaceAll(commitment.slice(0, 16), '#'.repeat(16))
    .replaceAll(ciphertext, '*'.repeat(ciphertext.length))
}

/** What the device keeps. */
async function keptBy(device: Device): Promise<{ readonly storage: string }> {
  await settled(device.page)
  return { storage: blanked(device, await stored(device.page)) }
}

/** The first place in which two devices differ, with what stands there; null when they do not. */
function difference(
  a: { readonly [what: string]: string },
  b: { readonly [what: string]: string },
): string | null {
  for (const what of Object.keys(a)) {
    const [left, right] = [a[what] ?? '', b[what] ?? '']
    if (left === right) continue
    let at = 0
    while (left[at] === right[at]) at++
    return `${what} (${String(left.length)} and ${String(right.length)}): …${left.slice(Math.max(0, at - 160), at + 80)}… and …${right.slice(Math.max(0, at - 40), at + 80)}…`
  }
  return null
}

describe('a blinded trial on the participant’s device', () => {
  it('shows, keeps and exports the same whatever was drawn, at every step until it is opened; a planted leak is caught', async () => {
    const before = entriesAt(at(addDays(start, -1)), [
      ...tellingPerson(example),
      ...cramps.map((count, night) => told(addDays(start, night - 28), { cramps: count })),
      ...weighedBefore(cramps),
    ])
    let first = ''
    const one = await startedTrial(before, (order) => {
      first = order
      return true
    })
    const [reference, remedy] = [words.armNames.placebo, remedyName('en', 'magnesium')]
    const opposite = first
      .split(',')
      .map((arm) => (arm === remedy ? reference : remedy))
      .join()
    const other = await startedTrial(before, (order) => order === opposite)
    const devices = [one, other] as const
    expect(one.order.every((arm, period) => arm !== other.order[period])).toBe(true)
    expect(one.ciphertext.length).toBe(other.ciphertext.length)

    const lived = async (date: CivilDate, contents: readonly EntryContent[]) => {
      const entries = entriesAt(at(date), contents)
      for (const { page } of devices) {
        await page.clock.setFixedTime(new Date(at(date)))
        await page.goto(`${app.address}nowhere?lang=en`)
        await putEntries(page, entries)
      }
    }
    const same = async (step: string, withBackup: boolean) => {
      for (const { page } of devices) await entered(page)
      for (const path of rooms) {
        // a screen may draw in more than one go: it is compared once both have drawn
        await expect
          .poll(
            async () => {
              const [a, b] = [await screen(one.page, path), await screen(other.page, path)]
              return difference({ [path]: blanked(one, a) }, { [path]: blanked(other, b) })
            },
            { timeout: 60_000, message: `${step}: ${path}` },
          )
          .toBeNull()
      }
      const [a, b] = [await exported(one.page, withBackup), await exported(other.page, withBackup)]
      expect(difference({ files: blanked(one, a) }, { files: blanked(other, b) }), step).toBeNull()
      for (const { page } of devices) await screen(page, '')
      const [left, right] = [await keptBy(one), await keptBy(other)]
      expect(left.storage).toContain('*'.repeat(one.ciphertext.length))
      expect(difference(left, right), step).toBeNull()
    }
    await same('just started', true)

    const trial = await one.page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const request = indexedDB.open('legwork')
          request.onerror = () => {
            reject(new Error('trial: the database must open'))
          }
          request.onsuccess = () => {
            const rows = request.result.transaction('entries').objectStore('entries').getAll()
            rows.onsuccess = () => {
              const found = (rows.result as { kind: string; payload: string }[]).find(
                ({ kind }) => kind === 'trial/drafted',
              )
              request.result.close()
              resolve((JSON.parse(found?.payload ?? '{}') as { trial: string }).trial)
            }
          }
        }),
    )
    const nights = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) =>
        told(addDays(start, from + n), { cramps: (from + n) % 3, taken: 'yes' }),
      ).filter((_, n) => n % 5 !== 3)
    await lived(addDays(start, 20), [
      ...nights(1, 20),
      {
        ...{ kind: 'trial/guessed', version: 1 },
        payload: {
          ...{ trial, on: addDays(start, 8), period: 0, guess: remedy, certainty: 3 },
          reason: 'stool',
        },
      },
      {
        ...{ kind: 'trial/emergency', version: 1 },
        payload: { trial, on: addDays(start, 20), blocks: [1], told: null },
      },
    ])
    await same('halfway, after a guess and an emergency', false)

    await lived(addDays(start, 58), [
      ...nights(20, 57),
      { kind: 'trial/completed', version: 1, payload: { trial, on: addDays(start, 58) } },
    ])
    await same('over, and not opened', true)

    // the same comparison catches a leak: a key whose name tells, a size that tells, an entry with an arm
    const kept = async () => difference(await keptBy(one), await keptBy(other))
    expect(await kept()).toBeNull()
    const arms = devices.map(({ page, order }) => ({ page, arm: order[0] ?? '' }))
    for (const { page, arm } of arms)
      await page.evaluate((name) => {
        localStorage.setItem(`box-${name}`, '1')
      }, arm)
    expect(await kept()).toContain('box-')
    for (const { page, arm } of arms)
      await page.evaluate((name) => {
        localStorage.removeItem(`box-${name}`)
        sessionStorage.setItem('padding', 'x'.repeat(name.length))
      }, arm)
    expect(await kept()).toContain('padding')
    const count = written
    for (const { page, arm } of arms) {
      await page.evaluate(() => {
        sessionStorage.removeItem('padding')
      })
      // the same id and time on both devices: nothing but the arm differs
      written = count
      const payload = { night: addDays(start, 30), arm }
      await putEntries(
        page,
        entriesAt(at(addDays(start, 58)), [{ kind: 'note/leak', version: 1, payload }]),
      )
      await entered(page)
    }
    expect(await kept()).toContain('note/leak')
    for (const device of devices) await device.close()
  }, 300_000)
})
