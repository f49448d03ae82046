import { expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { amsterdam2026 } from '@legwork/testing'
import { newEntry } from '../../src/journal/entry.ts'
import type { Entry, EntryContent } from '../../src/journal/entry.ts'

/** A civil date of a test, checked by eye. */
export const day = (text: string): CivilDate => text as CivilDate

const device = 'd'.repeat(32)

/** A journal that grows: every content becomes the next entry, one millisecond later. */
export function journal(): { readonly log: Entry[]; add(content: EntryContent): Entry } {
  const log: Entry[] = []
  return {
    log,
    add: (content) => {
      const id = (log.length + 1).toString(16).padStart(32, '0')
      const stamp = { wall: 1_767_225_600_000 + log.length, counter: 0, device }
      const entry = expectOk(newEntry(content, id, stamp), 'journal')
      log.push(entry)
      return entry
    },
  }
}

/** Minutes past the epoch of a UTC wall clock, as the shell's `date -u -d … +%s` gives it, in milliseconds. */
export const inAmsterdam = (now: number) => ({
  now,
  zone: 'Europe/Amsterdam',
  offsets: amsterdam2026,
})
