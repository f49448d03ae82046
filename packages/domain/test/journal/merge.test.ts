import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareEntries,
  currentEntries,
  entryText,
  latestStamp,
  mergeLogs,
  previewMerge,
} from '@legwork/domain'
import type { Entry } from '@legwork/domain'
import { propertyOptions } from '@legwork/testing'
import { logArbitrary } from './arbitrary.ts'

const device = 'd'.repeat(32)
const entry = (id: string, wall: number, supersedes?: string): Entry => ({
  ...{ id: id.repeat(32), stamp: { wall, counter: 0, device }, kind: 'note', version: 1 },
  ...{
    payload: `"${id}"`,
    ...(supersedes === undefined ? {} : { supersedes: supersedes.repeat(32) }),
  },
})
const names = (log: readonly Entry[]) => log.map((e) => e.id[0]).join('')

describe('merging two logs', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a))
      }),
      propertyOptions('merge commutes', 300),
    )
  })

  it('is associative', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, logArbitrary, (a, b, c) => {
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)))
      }),
      propertyOptions('merge associates', 300),
    )
  })

  it('is idempotent, loses no id and puts them in order', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, (a, b) => {
        const merged = mergeLogs(a, b)
        expect(mergeLogs(merged, merged)).toEqual(merged)
        expect(mergeLogs(merged, a)).toEqual(mergeLogs(a, merged))
        expect(new Set(merged.map((e) => e.id))).toEqual(new Set([...a, ...b].map((e) => e.id)))
        const backwards = merged.filter((e, i) => {
          const before = merged[i - 1]
          return before !== undefined && compareEntries(before, e) >= 0
        })
        expect(backwards).toEqual([])
      }),
      propertyOptions('merge is idempotent', 300),
    )
  })
})

describe('the current view', () => {
  it('shows the last correction of each chain', () => {
    expect(names(currentEntries([entry('a', 1), entry('b', 2, 'a'), entry('c', 3, 'b')]))).toBe('c')
    expect(names(currentEntries([entry('a', 1), entry('b', 2, 'a'), entry('c', 3)]))).toBe('bc')
  })

  it('lets the later of two corrections hold, also when the first entry is missing', () => {
    const corrections = [entry('b', 2, 'a'), entry('c', 3, 'a')]
    expect(names(currentEntries([entry('a', 1), ...corrections]))).toBe('c')
    expect(names(currentEntries(corrections))).toBe('c')
  })

  it('survives a forged circle', () => {
    expect(names(currentEntries([entry('a', 1, 'b'), entry('b', 2, 'a')]))).toBe('b')
  })

  it('depends on what is known, not on the order in which it came', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, (a, b) => {
        expect(currentEntries([...a, ...b])).toEqual(currentEntries([...b, ...a]))
      }),
      propertyOptions('current view ignores arrival', 200),
    )
  })
})

describe('a preview of a merge', () => {
  it('counts what is new, known and conflicting, with dates and kinds', () => {
    const here = [entry('a', 1), entry('b', 2)]
    const incoming = [entry('c', 9), { ...entry('b', 2), payload: '"other"' }, entry('a', 1)]
    expect(previewMerge(here, incoming)).toEqual({
      ...{ total: 3, added: 1, known: 1, conflicting: 1, first: 1, last: 9 },
      ...{ kinds: { note: 3 }, toAdd: [entry('c', 9)] },
    })
    expect(previewMerge([], [])).toMatchObject({ total: 0, first: null, last: null })
  })

  it('never touches what is there, and what it adds makes a second restore empty', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, (a, b) => {
        const here = mergeLogs(a, [])
        const preview = previewMerge(here, b)
        const after = [...here, ...preview.toAdd]
        expect(new Set(after.map((e) => e.id)).size).toBe(after.length)
        expect(after.slice(0, here.length).map(entryText)).toEqual(here.map(entryText))
        expect(previewMerge(after, b).added).toBe(0)
        expect(preview.added + preview.known + preview.conflicting).toBe(preview.total)
      }),
      propertyOptions('restore is harmless', 200),
    )
  })
})

describe('the latest stamp of a log', () => {
  it('is where a clock goes on after a start', () => {
    expect(latestStamp([])).toBeNull()
    expect(latestStamp([entry('a', 5), entry('b', 7), entry('c', 6)])?.wall).toBe(7)
  })
})
