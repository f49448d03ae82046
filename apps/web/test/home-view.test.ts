import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { newEntry, personAnswer } from '@legwork/domain'
import type { Entry, EntryContent } from '@legwork/domain'
import { nextSteps } from '../src/rooms/home/view-model.ts'

const day = 86_400_000
const device = 'd'.repeat(32)
const entry = (content: EntryContent, wall: number, id: number): Entry =>
  expectOk(
    newEntry(content, String(id).padStart(32, '0'), { wall, counter: 0, device }),
    'newEntry',
  )

describe('what the first screen says is next', () => {
  it('teaches on a first visit', () => {
    expect(nextSteps([], null, 0)).toEqual([{ type: 'first-visit' }])
  })

  it('offers to go on with a check that was begun, and no backup while the entries are young', () => {
    const log = [entry(personAnswer('answers.dialysis', 'no'), 0, 1)]
    expect(nextSteps(log, null, 13 * day)).toEqual([{ type: 'check-urgent' }, { type: 'check' }])
  })

  it('takes an age or a pregnancy told in another room for no check', () => {
    const log = [
      entry(personAnswer('age', 70), 0, 1),
      entry(personAnswer('answers.pregnant', 'no'), 0, 2),
    ]
    expect(nextSteps(log, null, day)).toEqual([])
  })

  it('lets the diary speak before the check, and only what cannot wait before the diary', () => {
    const log = [
      entry(personAnswer('answers.coldPaleLeg', 'yes'), 0, 1),
      entry({ kind: 'nights/tap', version: 1, payload: {} }, 0, 2),
    ]
    expect(nextSteps(log, null, day)).toEqual([
      { type: 'check-urgent' },
      { type: 'diary' },
      { type: 'check' },
    ])
  })

  it('reminds of a backup after two weeks, until one is saved', () => {
    const log = [entry({ kind: 'intake/food', version: 1, payload: {} }, 0, 1)]
    expect(nextSteps(log, null, 14 * day)).toEqual([
      { type: 'backup', advice: { type: 'due', unsaved: 1, days: null } },
    ])
    expect(nextSteps(log, { savedAt: 14 * day, entries: 1 }, 40 * day)).toEqual([])
  })
})
