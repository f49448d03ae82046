import { canonicalJson } from '@legwork/base'
import { newEntry, nextStamp, payloadOf, randomId } from '@legwork/domain'
import type { Entry, EntryLog, Stamp } from '@legwork/domain'
import { readBackup, restore, writeBackup } from '@legwork/storage'
import { databaseVersions, openBrowserLog } from '@legwork/storage/browser'
import {
  good,
  logContract,
  sampleEntries,
  sampleEntry,
  sortedTexts,
} from '@legwork/storage/contract'

// What the storage spec drives: the real adapter in a real browser, on a page without an app.

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Runs one case of the contract on a database of its own. */
async function runCase(index: number): Promise<void> {
  const contractCase = logContract[index]
  if (contractCase === undefined) throw new Error(`runCase: must be a case, got ${String(index)}`)
  const opened: EntryLog[] = []
  await contractCase.run({
    open: async () => {
      const log = good(await openBrowserLog(`case-${String(index)}`), 'openBrowserLog')
      opened.push(log)
      return log
    },
    setRoom: (room) => window.setRoom(room),
  })
  for (const log of opened) log.close()
}

/** Appends batches of one to three entries until the world ends; tells each confirmation outside. */
async function appendForever(database: string): Promise<void> {
  const log = good(await openBrowserLog(database), 'openBrowserLog')
  void window.appending()
  const device = randomId(randomBytes)
  let last: Stamp | null = null
  for (;;) {
    const batch = randomId(randomBytes)
    const of = 1 + ((randomBytes(1)[0] ?? 0) % 3)
    const entries: Entry[] = []
    for (let i = 0; i < of; i++) {
      last = nextStamp(last, device, { now: () => Date.now() })
      const payload = { batch, of, text: canonicalJson([...randomBytes(200)]) }
      const content = { kind: 'diary/night', version: 1, payload }
      entries.push(good(newEntry(content, randomId(randomBytes), last), 'newEntry'))
    }
    good(await log.append(entries), 'append')
    void window.confirmed(entries.map((entry) => entry.id))
  }
}

/** One entry of appendForever: enough to see what is lost and which batches are torn. */
export interface Kept {
  readonly id: string
  readonly batch: string
  readonly of: number
}

/** Opens the log as a new life does, and tells what is in it and which copy the browser had deleted. */
async function inventory(database: string) {
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> }
  }
  const bucket = await storageBuckets.open('mirror')
  const has = async (factory: IDBFactory) =>
    (await factory.databases()).some(({ name }) => name === database)
  const there = { first: await has(indexedDB), second: await has(bucket.indexedDB) }
  const log = good(await openBrowserLog(database), 'openBrowserLog')
  const { entries, damaged } = good(await log.read(), 'read')
  log.close()
  return { kept: entries.map(keptOf), damaged, there }
}

function keptOf(entry: Entry): Kept {
  const { batch, of } = payloadOf(entry) as { batch: string; of: number }
  return { id: entry.id, batch, of }
}

const storagePage = {
  appendForever,
  databaseVersions,
  good,
  inventory,
  openBrowserLog,
  randomBytes,
  readBackup,
  restore,
  runCase,
  sampleEntries,
  sampleEntry,
  sortedTexts,
  writeBackup,
}

declare global {
  interface Window {
    storagePage: typeof storagePage
    /** given by the spec: what the browser lets this origin store */
    setRoom(room: 'little' | 'enough'): Promise<void>
    /** given by the spec: the ledger outside the browser */
    confirmed(ids: readonly string[]): Promise<void>
    /** given by the spec: the log is open, and what follows are appends */
    appending(): Promise<void>
    /** logs a test keeps open between two calls */
    kept: EntryLog
  }
}

window.storagePage = storagePage
