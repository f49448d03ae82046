import { describe, expect, it } from 'vitest'
import { backupAdvice, backupEveryDays } from '@legwork/domain'
import type { Entry } from '@legwork/domain'

const day = 86_400_000
const start = 1_767_225_600_000
const entry = (n: number): Entry => ({
  id: String(n).repeat(32),
  stamp: { wall: start + n * day, counter: 0, device: 'd'.repeat(32) },
  ...{ kind: 'note', version: 1, payload: 'null' },
})
const log = [entry(2), entry(0), entry(1)]
const later = (days: number) => start + days * day

describe('the reminder of a backup', () => {
  it('comes two weeks after the first entry when there is no backup', () => {
    expect(backupAdvice(log, null, later(backupEveryDays) - 1)).toEqual({ type: 'none' })
    expect(backupAdvice(log, null, later(backupEveryDays))).toEqual({
      ...{ type: 'due', unsaved: 3, days: null },
    })
  })

  it('comes two weeks after the last backup when something was added', () => {
    const mark = { savedAt: later(1), entries: 2 }
    expect(backupAdvice(log, mark, later(14))).toEqual({ type: 'none' })
    expect(backupAdvice(log, mark, later(15))).toEqual({ type: 'due', unsaved: 1, days: 14 })
    expect(backupAdvice(log, { ...mark, entries: 3 }, later(400))).toEqual({ type: 'none' })
  })

  it('does not come for an empty journal', () => {
    expect(backupAdvice([], null, later(400))).toEqual({ type: 'none' })
  })
})
