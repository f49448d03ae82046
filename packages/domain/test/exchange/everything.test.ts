import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { everythingSchema, readEverything, writeEverything } from '../../src/exchange/everything.ts'
import { writeJournal } from '../../src/journal/journal-file.ts'
import { emptyMorning, morningContent } from '../../src/nights/index.ts'
import { inAmsterdam } from '../nights/build.ts'
import { dayOf, runningTrial } from '../trial/build.ts'

const later = inAmsterdam(1_790_000_000_000)

function trialWithNights(blinding: 'open' | 'helper') {
  const driven = runningTrial('magnesium', blinding)
  for (let n = 0; n < 10; n++) {
    const input = { ...emptyMorning(dayOf(n)), cramps: n % 3, note: `nacht ${n}` }
    driven.add(expectOk(morningContent(input, later, { paper: true }), 'night'))
  }
  driven.step({
    type: 'guess',
    on: dayOf(13),
    period: 0,
    guess: null,
    certainty: 0,
    reason: 'none',
  })
  driven.step({ type: 'stop', on: dayOf(14), reason: 'wish' })
  return driven
}

describe('the file of everything', () => {
  it('follows its schema, holds every entry, and reads back to the same journal', () => {
    const { log } = trialWithNights('open')
    const text = writeEverything(log, dayOf(15))
    const file = everythingSchema.parse(JSON.parse(text))
    expect(file.journal.entries).toHaveLength(log.length)
    expect(writeJournal(expectOk(readEverything(text), 'read'))).toBe(writeJournal(log))
    const [trial] = file.trials
    expect(trial).toMatchObject({ phase: 'stopped-early', stopReason: 'wish', endedOn: dayOf(14) })
    expect(trial?.protocol?.title).toBe('Helpt magnesium mij?')
    expect(trial?.diary?.rows.filter(({ arm }) => arm !== null)).toHaveLength(14)
    expect(trial?.order).toHaveLength(6)
  })

  it('keeps a sealed list sealed', () => {
    const { log } = trialWithNights('helper')
    const [trial] = everythingSchema.parse(JSON.parse(writeEverything(log, dayOf(15)))).trials
    expect(trial?.order).toBeNull()
    expect(trial?.diary?.rows.every(({ arm }) => arm === null)).toBe(true)
    expect(JSON.stringify(trial?.analysis)).not.toContain('sequence')
  })

  it('is read as a journal alone too, which older versions wrote', () => {
    const { log } = trialWithNights('open')
    const journal = writeJournal(log)
    expect(writeJournal(expectOk(readEverything(journal), 'read'))).toBe(journal)
  })

  it('refuses what it is not', () => {
    expect(readEverything('{')).toMatchObject({ error: { type: 'not-json' } })
    expect(readEverything('{"format":"legwork/design/1"}')).toMatchObject({
      error: { type: 'not-a-journal', path: '/format' },
    })
    expect(readEverything('{"format":"legwork/everything/1","journal":{}}')).toMatchObject({
      error: { type: 'not-a-journal', path: '/journal/format' },
    })
    expect(readEverything('{"format":"legwork/everything/2","journal":{}}')).toMatchObject({
      error: { type: 'version-too-new', found: 2, known: 1 },
    })
  })
})
