import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mergeLogs, readJournal, upcastEntry, writeJournal } from '@legwork/domain'
import type { Entry, Upcasts } from '@legwork/domain'
import { propertyOptions } from '@legwork/testing'
import { logArbitrary } from './arbitrary.ts'

// Made by hand for these tests: a night as an invented version 1 (minutes of cramp as text) and the
// same nights as version 2 (a number, or null when not filled in).
const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

const entries = (text: string): readonly Entry[] => {
  const read = readJournal(text)
  if (!read.ok) throw new Error(`readJournal: ${JSON.stringify(read.error)}`)
  return read.value
}

describe('a journal as a file', () => {
  it('makes an exact round trip', () => {
    fc.assert(
      fc.property(logArbitrary, (log) => {
        const text = writeJournal(log)
        expect(readJournal(text)).toEqual({ ok: true, value: mergeLogs(log, []) })
        expect(writeJournal(entries(text))).toBe(text)
      }),
      propertyOptions('journal round trip', 200),
    )
  })

  it.each([
    ['{', { type: 'not-json' }],
    ['null', { type: 'not-a-journal', path: '/' }],
    ['{"format":"legwork/journal/2"}', { type: 'version-too-new', found: 2, known: 1 }],
    ['{"format":"legwork/person/1","entries":[]}', { type: 'not-a-journal', path: '/format' }],
    ['{"format":"legwork/journal/1"}', { type: 'not-a-journal', path: '/entries' }],
  ])('refuses %s', (text, error) => {
    expect(readJournal(text)).toEqual({ ok: false, error })
  })

  it('names the place of a wrong field, a missing payload and an entry that is there twice', () => {
    const file = JSON.parse(fixture('nights-1.json')) as {
      format: string
      entries: Record<string, unknown>[]
    }
    const [first, second] = file.entries
    const withEntries = (list: unknown[]) => JSON.stringify({ ...file, entries: list })
    expect(readJournal(withEntries([first, { ...second, id: 'x' }]))).toMatchObject({
      error: { type: 'not-a-journal', path: '/entries/1/id' },
    })
    expect(readJournal(withEntries([{ ...first, payload: undefined }]))).toMatchObject({
      error: { type: 'not-a-journal', path: '/entries/0/payload' },
    })
    expect(readJournal(withEntries([{ ...first, kind: 'NOTE' }]))).toMatchObject({
      error: { type: 'not-a-journal', path: '/entries/0/kind' },
    })
    expect(readJournal(withEntries([first, first]))).toMatchObject({
      error: { type: 'entry-twice', id: first?.id },
    })
  })
})

describe('an older version of an entry', () => {
  const upcasts: Upcasts = {
    'sample/night': [
      (payload) => {
        if (typeof payload !== 'object' || payload === null || !('minutes' in payload)) return null
        const minutes = payload.minutes
        if (typeof minutes !== 'string') return null
        return { ...payload, minutes: minutes === '' ? null : Number(minutes) }
      },
    ],
  }

  it('is read as the newest, as its fixture tells, and stays itself', () => {
    const old = entries(fixture('nights-1.json'))
    const before = structuredClone(old)
    const upcast = old.map((entry) => {
      const result = upcastEntry(entry, upcasts)
      if (!result.ok) throw new Error(JSON.stringify(result.error))
      return result.value
    })
    expect(upcast).toEqual(entries(fixture('nights-2.json')))
    expect(upcast).toHaveLength(3)
    expect(old).toEqual(before)
    expect(upcast.map((entry) => upcastEntry(entry, upcasts))).toEqual(
      upcast.map((value) => ({ ok: true, value })),
    )
  })

  it('is refused with a reason when this program cannot read it', () => {
    const [night] = entries(fixture('nights-2.json'))
    if (night === undefined) throw new Error('fixture: must hold a night')
    const error = (change: Partial<Entry>) => upcastEntry({ ...night, ...change }, upcasts)
    expect(error({ version: 3 })).toMatchObject({
      error: { type: 'version-too-new', kind: 'sample/night', found: 3, known: 2 },
    })
    expect(error({ kind: 'to-string' })).toMatchObject({
      error: { type: 'unknown-kind', kind: 'to-string' },
    })
    expect(error({ version: 1, payload: '{"minutes":5}' })).toMatchObject({
      error: { type: 'not-upcast', kind: 'sample/night', version: 1 },
    })
  })
})
