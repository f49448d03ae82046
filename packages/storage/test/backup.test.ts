import { describe, expect, it } from 'vitest'
import { createRandom } from '@legwork/base'
import { mergeLogs } from '@legwork/domain'
import type { Entry } from '@legwork/domain'
import {
  backupCost,
  createMemory,
  openMemoryLog,
  readBackup,
  restore,
  shortestPassphrase,
  writeBackup,
} from '@legwork/storage'
import { good, sampleEntries, sampleEntry } from '@legwork/storage/contract'
import { scaled, seedFor } from '@legwork/testing'
import { sha256 } from '@noble/hashes/sha2.js'

const passphrase = 'zeven ganzen in de mist'
const log = sampleEntries(1, 40)
const counting = (length: number) => Uint8Array.from({ length }, (_, i) => i)
// scrypt with N = 2^10: 128 times less work than in use; one test below runs the real cost
const quick = { randomBytes: counting, cost: 10 }

const backup = async (entries: readonly Entry[] = log) =>
  good(await writeBackup(entries, passphrase, quick), 'writeBackup')

const hashed = (body: Uint8Array) => Uint8Array.from([...body, ...sha256(body)])

describe('an encrypted backup', () => {
  it('makes an exact round trip at the cost in use, and tells how far it is', async () => {
    const seen: number[] = []
    const options = { randomBytes: counting, onProgress: (done: number) => seen.push(done) }
    const file = good(await writeBackup(log, passphrase, options), 'writeBackup')
    expect(file[15]).toBe(backupCost)
    expect(seen.at(-1)).toBe(1)
    expect(await readBackup(file, passphrase)).toEqual({ ok: true, value: log })
  })

  it('is bit for bit the same for the same journal, salt and nonce, and shows nothing of it', async () => {
    const file = await backup()
    expect(await backup([...log].reverse())).toEqual(file)
    expect(new TextDecoder('latin1').decode(file)).not.toContain('night')
    const other = await writeBackup(log, passphrase, {
      ...quick,
      randomBytes: (length) => counting(length).reverse(),
    })
    expect(good(other, 'other').slice(56)).not.toEqual(file.slice(56))
  })

  it('opens with the same passphrase typed in another Unicode form', async () => {
    const words = 'één café in Zoë'
    const file = good(await writeBackup(log, words.normalize('NFC'), quick), 'writeBackup')
    expect((await readBackup(file, words.normalize('NFD'))).ok).toBe(true)
  })

  it('refuses a wrong or short passphrase', async () => {
    const file = await backup()
    expect(await readBackup(file, `${passphrase} `)).toEqual({
      ok: false,
      error: { type: 'wrong-passphrase' },
    })
    expect(await writeBackup(log, '1234567', quick)).toEqual({
      ok: false,
      error: { type: 'passphrase-too-short', least: shortestPassphrase },
    })
  })

  it('refuses every length but its own', async () => {
    const file = await backup(log.slice(0, 1))
    for (let length = 0; length < file.length; length++)
      expect((await readBackup(file.slice(0, length), passphrase)).ok).toBe(false)
    expect(await readBackup(Uint8Array.from([...file, 0]), passphrase)).toMatchObject({
      error: { type: 'damaged' },
    })
  })

  it('names what is no backup, and a newer version', async () => {
    const file = await backup()
    expect(await readBackup(new TextEncoder().encode('PK'), passphrase)).toMatchObject({
      error: { type: 'not-a-backup' },
    })
    const newer = file.slice()
    newer[14] = 2
    expect(await readBackup(newer, passphrase)).toMatchObject({
      error: { type: 'version-too-new', found: 2, known: 1 },
    })
  })

  it('does not let a forged file ask for more memory than it may', async () => {
    const body = (await backup()).slice(0, -32)
    body[15] = 30
    expect(await readBackup(hashed(body), passphrase)).toMatchObject({ error: { type: 'damaged' } })
  })

  it('refuses mutations of any kind and leaves the log as it was', async () => {
    const file = await backup()
    const memory = createMemory()
    const store = openMemoryLog(memory)
    good(await store.append([sampleEntry(99)]), 'append')
    const random = createRandom(seedFor('backup mutations'))
    const count = scaled(50)
    let refused = 0
    for (let i = 0; i < count; i++) {
      const body = file.slice(0, -32)
      const flips = 1 + random.nextBelow(3)
      const places = new Set<number>()
      // distinct bits, so that no flip undoes another
      while (places.size < flips) places.add(random.nextBelow(body.length * 8))
      for (const place of places) {
        const index = Math.floor(place / 8)
        body[index] = (body[index] ?? 0) ^ (1 << (place % 8))
      }
      // a third by accident, a third cut short, a third by someone who mends the hash
      const mutant =
        i % 3 === 0
          ? Uint8Array.from([...body, ...file.slice(-32)])
          : i % 3 === 1
            ? hashed(body.slice(0, random.nextBelow(body.length)))
            : hashed(body)
      const read = await readBackup(mutant, passphrase)
      if (read.ok) await restore(store, read.value)
      else refused++
    }
    expect(refused).toBe(count)
    expect(memory.entries).toEqual([sampleEntry(99)])
  })

  it('restores into another journal', async () => {
    const store = openMemoryLog(createMemory())
    good(await store.append(sampleEntries(30, 20)), 'append')
    const entries = good(await readBackup(await backup(), passphrase), 'readBackup')
    expect(good(await restore(store, entries), 'restore').added).toBe(29)
    expect(mergeLogs(good(await store.read(), 'read').entries, [])).toEqual(sampleEntries(1, 49))
  })
})
