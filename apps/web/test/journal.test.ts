import { describe, expect, it } from 'vitest'
import { err, ok } from '@legwork/base'
import { payloadOf, personAnswer } from '@legwork/domain'
import type { LogError } from '@legwork/domain'
import { createMemory, openMemoryLog } from '@legwork/storage'
import { openJournal } from '../src/state/journal.ts'

describe('the journal of the app', () => {
  it('shows what is confirmed, in the order in which it was said', async () => {
    const memory = createMemory()
    const journal = openJournal(() => Promise.resolve(ok(openMemoryLog(memory))))
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
    const first = openJournal(() => Promise.resolve(ok(openMemoryLog(memory))))
    await first.append([personAnswer('age', 61)])
    const second = openJournal(() => Promise.resolve(ok(openMemoryLog(memory))))
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
    const here = openJournal(() => Promise.resolve(ok(openMemoryLog(memory))))
    const there = openJournal(() => Promise.resolve(ok(openMemoryLog(memory))))
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
    const journal = openJournal(() => Promise.resolve(err(error)))
    expect(await journal.append([personAnswer('age', 61)])).toEqual(err(error))
    expect(journal.state()).toMatchObject({ status: 'failed', error })
  })
})
