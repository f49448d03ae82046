import { describe, expect, it } from 'vitest'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { payloadOf, personAnswer } from '@legwork/domain'
import type { EntryLog, LogError } from '@legwork/domain'
import { createMemory, openMemoryLog } from '@legwork/storage'
import { openJournal } from '../src/state/journal.ts'
import { storedOutbox } from '../src/state/outbox.ts'

/** As the browser's: its keys are its own enumerable properties. */
function fakeStorage(): Storage {
  const kept: Record<string, string> = {}
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      kept[key] = text
    },
    removeItem: (key: string) => {
      delete kept[key]
    },
  }
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(kept, name, { value })
  return kept as unknown as Storage
}

const open = (log: Result<EntryLog, LogError>, storage = fakeStorage()) =>
  openJournal(
    () => Promise.resolve(log),
    storedOutbox(() => storage),
  )

describe('the journal of the app', () => {
  it('shows what is confirmed, in the order in which it was said', async () => {
    const memory = createMemory()
    const journal = open(ok(openMemoryLog(memory)))
    expect(journal.state().status).toBe('opening')
    const written = await journal.append([personAnswer('age', 61), personAnswer('age', 62)])
    expect(written.ok).toBe(true)
    const { status, entries } = journal.state()
    expect(status).toBe('ready')
    expect(entries.map((entry) => payloadOf(entry))).toEqual([
      { field: 'age', value: 61 },
      { field: 'age', value: 62 },
    ])
  })

  it('gives every entry a later stamp, also after a restart with the clock turned back', async () => {
    const memory = createMemory()
    const first = open(ok(openMemoryLog(memory)))
    await first.append([personAnswer('age', 61)])
    const second = open(ok(openMemoryLog(memory)))
    await second.append([personAnswer('age', 62)])
    const [a, b] = second.state().entries
    if (a === undefined || b === undefined) throw new Error('entries: two must be there')
    expect(
      b.stamp.wall > a.stamp.wall ||
        (b.stamp.wall === a.stamp.wall && b.stamp.counter > a.stamp.counter),
    ).toBe(true)
  })

  it('follows what another tab writes', async () => {
    const memory = createMemory()
    const here = open(ok(openMemoryLog(memory)))
    const there = open(ok(openMemoryLog(memory)))
    await here.append([personAnswer('age', 61)])
    const seen = new Promise<void>((resolve) => {
      here.subscribe(() => {
        if (here.state().entries.length === 2) resolve()
      })
    })
    await there.append([personAnswer('sex', 'female')])
    await seen
    expect(here.state().entries).toHaveLength(2)
    expect(there.state().entries).toHaveLength(2)
  })

  it('says why nothing can be saved', async () => {
    const error: LogError = { type: 'unavailable', reason: 'MissingAPIError' }
    const journal = open(err(error))
    expect(await journal.append([personAnswer('age', 61)])).toEqual(err(error))
    expect(journal.state()).toMatchObject({ status: 'failed', error })
  })
})

describe('a write that the page does not live to see', () => {
  /** A log whose disk never answers. */
  const stuck = (): EntryLog => ({
    ...openMemoryLog(createMemory()),
    append: () => new Promise(() => undefined),
  })
  const started = () => new Promise<void>((resolve) => setTimeout(resolve))

  it('is there at the next start, before the journal is ready, and only once', async () => {
    const storage = fakeStorage()
    void open(ok(stuck()), storage).append([personAnswer('age', 61), personAnswer('sex', 'female')])
    await started()
    const memory = createMemory()
    const next = open(ok(openMemoryLog(memory)), storage)
    expect(next.state().status).toBe('opening')
    await started()
    expect(next.state().status).toBe('ready')
    expect(next.state().entries.map((entry) => payloadOf(entry))).toEqual([
      { field: 'age', value: 61 },
      { field: 'sex', value: 'female' },
    ])
    const third = open(ok(openMemoryLog(memory)), storage)
    await started()
    expect(third.state().entries).toHaveLength(2)
    expect(Object.keys(storage)).toEqual([])
  })

  it('waits for a log that can be written', async () => {
    const storage = fakeStorage()
    void open(ok(stuck()), storage).append([personAnswer('age', 61)])
    await started()
    const memory = createMemory()
    const full: EntryLog = {
      ...openMemoryLog(memory),
      append: () => Promise.resolve(err({ type: 'quota' })),
    }
    open(ok(full), storage)
    await started()
    const later = open(ok(openMemoryLog(memory)), storage)
    await started()
    expect(later.state().entries).toHaveLength(1)
  })

  it('shows what is on its way apart from what is on disk, until the disk answers', async () => {
    const waiting = open(ok(stuck()))
    void waiting.append([personAnswer('age', 61)])
    await started()
    expect(waiting.state().entries).toEqual([])
    expect(waiting.state().pending.map((entry) => payloadOf(entry))).toEqual([
      { field: 'age', value: 61 },
    ])
    const memory = createMemory()
    const confirmed = open(ok(openMemoryLog(memory)))
    await confirmed.append([personAnswer('age', 61)])
    expect(confirmed.state()).toMatchObject({ pending: [], entries: [{}] })
    const refusing: EntryLog = {
      ...openMemoryLog(memory),
      append: () => Promise.resolve(err({ type: 'quota' })),
    }
    const refused = open(ok(refusing))
    await refused.append([personAnswer('age', 62)])
    expect(refused.state()).toMatchObject({ pending: [], entries: [{}] })
  })

  it('leaves nothing behind once it was confirmed or refused', async () => {
    const storage = fakeStorage()
    await open(ok(openMemoryLog(createMemory())), storage).append([personAnswer('age', 61)])
    expect(Object.keys(storage)).toEqual([])
    const full: EntryLog = {
      ...openMemoryLog(createMemory()),
      append: () => Promise.resolve(err({ type: 'quota' })),
    }
    const refused = await open(ok(full), storage).append([personAnswer('age', 62)])
    expect(refused).toEqual(err({ type: 'quota' }))
    expect(Object.keys(storage)).toEqual([])
  })

  it('is no reason to fail when storage is closed to the page, or holds something else', async () => {
    const storage = fakeStorage()
    storage.setItem('legwork-outbox/x', '{"no": "batch"')
    storage.setItem('legwork-theme', 'dark')
    const journal = open(ok(openMemoryLog(createMemory())), storage)
    await started()
    expect(journal.state()).toMatchObject({ status: 'ready', entries: [] })
    expect(Object.keys(storage)).toEqual(['legwork-theme'])
    const closed = openJournal(
      () => Promise.resolve(ok(openMemoryLog(createMemory()))),
      storedOutbox(() => {
        throw new Error('SecurityError')
      }),
    )
    expect((await closed.append([personAnswer('age', 61)])).ok).toBe(true)
  })
})
