import { describe, expect, it } from 'vitest'
import { addDays } from '@legwork/base'
import { foldNights, judgeGate, personAnswer, personOf } from '@legwork/domain'
import type { EntryContent, SideEffect } from '@legwork/domain'
import { healthContents, withConsequences } from '../../src/rooms/diary/consequences.ts'
import { mistakeContents } from '../../src/rooms/diary/mistake.ts'
import { complaintFinding } from '../../src/rooms/diary/complaint-model.ts'
import { recordOf } from '../../src/rooms/diary/night-model.ts'
import { holdNow, shownEvening, tonight } from '../../src/rooms/diary/evening-model.ts'
import { amsterdam, day, journalOf, told, trialContents, trialOf } from './build.ts'

const start = day('2026-11-02')
const began = trialContents({ start })
const noticed = (nth: number, ...sideEffects: SideEffect[]) =>
  told(addDays(start, nth), { cramps: 1, sideEffects })
const kinds = (contents: readonly EntryContent[]) => contents.map(({ kind }) => kind)

describe('the stop rules act with the entry itself', () => {
  it('stops the trial with the morning that tells a sign of too much magnesium', () => {
    const log = journalOf(began)
    const after = withConsequences(log, [noticed(3, 'slowPulse')], addDays(start, 4))
    expect(kinds(after.contents)).toEqual(['nights/morning', 'trial/stopped'])
    expect(after).toMatchObject({ stops: true, hold: { rule: 'overdose-signs', does: 'stop' } })
    const written = journalOf([...began, ...after.contents])
    expect(trialOf(written).phase).toBe('stopped-early')
    const now = holdNow(trialOf(written), foldNights(written), addDays(start, 4))
    expect(now).toMatchObject({ stopped: true, hold: { urgency: 'emergency', contact: '112' } })
    // told for a week, then the diary is a diary again
    expect(holdNow(trialOf(written), foldNights(written), addDays(start, 12))).toBeNull()
  })

  it('stops at the second night of diarrhoea, not at the first', () => {
    const log = journalOf(began)
    expect(
      withConsequences(log, [noticed(3, 'diarrhoea')], addDays(start, 4)).contents,
    ).toHaveLength(1)
    const second = journalOf([...began, noticed(3, 'diarrhoea')])
    const after = withConsequences(second, [noticed(4, 'diarrhoea')], addDays(start, 5))
    expect(kinds(after.contents)).toEqual(['nights/morning', 'trial/stopped'])
    expect(after.hold?.rule).toBe('diarrhoea')
  })

  it.each([
    ['new-medicine', 'pharmacist-or-gp'],
    ['pregnancy', 'midwife-or-gp'],
  ] as const)('pauses at once: %s', (what, contact) => {
    const today = addDays(start, 5)
    const log = journalOf(began)
    const health = healthContents(log, [what], today)
    expect(kinds(health)).toEqual(['trial/health-changed', 'person/answer'])
    const after = withConsequences(log, [noticed(4), ...health], today)
    expect(kinds(after.contents)).toEqual([
      'nights/morning',
      'trial/health-changed',
      'person/answer',
      'trial/paused',
    ])
    expect(after).toMatchObject({ stops: false, hold: { rule: what, contact } })
    const written = journalOf([...began, ...after.contents])
    const gate = judgeGate(personOf(written, today).person)
    expect(gate.status).not.toBe('open')
    expect(shownEvening(trialOf(written), foldNights(written), today, gate).type).toBe('held')
  })

  it('acts although the clock was set back', () => {
    const log = journalOf(began)
    const health = healthContents(log, ['pregnancy'], addDays(start, -3))
    const after = withConsequences(log, health, addDays(start, -3))
    expect(kinds(after.contents)).toEqual(['trial/health-changed', 'person/answer', 'trial/paused'])
  })

  it('holds a gate that is overdue without any entry, and leaves stretching alone', () => {
    const log = journalOf(began)
    expect(kinds(withConsequences(log, [], addDays(start, 28)).contents)).toEqual([])
    expect(kinds(withConsequences(log, [], addDays(start, 29)).contents)).toEqual(['trial/paused'])
    const stretching = journalOf(trialContents({ start, remedy: 'stretching', blinding: 'open' }))
    expect(healthContents(stretching, ['pregnancy'], addDays(start, 3))).toEqual([])
    expect(withConsequences(stretching, [], addDays(start, 40)).contents).toEqual([])
  })
})

describe('a slip of the finger that stopped a trial', () => {
  const today = addDays(start, 4)
  const place = amsterdam(`${today}T08:05:00Z`)
  const stoppedBy = (before: readonly EntryContent[], content: EntryContent) => [
    ...before,
    ...withConsequences(journalOf(before), [content], today).contents,
  ]

  it('is taken back into a pause, never into a trial that goes on', () => {
    const contents = stoppedBy(began, noticed(3, 'slowPulse', 'stomachAche'))
    const back = mistakeContents(journalOf(contents), place)
    expect(kinds(back ?? [])).toEqual(['nights/morning', 'trial/paused'])
    const log = journalOf([...contents, ...(back ?? [])])
    expect(trialOf(log)).toMatchObject({ phase: 'paused', stopReason: null, endedOn: null })
    expect(recordOf(foldNights(log), addDays(start, 3)).morning).toMatchObject({
      cramps: 1,
      sideEffects: ['stomachAche'],
    })
    expect(holdNow(trialOf(log), foldNights(log), today)).toBeNull()
    const gate = judgeGate(personOf(log, today).person)
    expect(shownEvening(trialOf(log), foldNights(log), today, gate).type).toBe('paused')
    expect(mistakeContents(log, place)).toBeNull()
  })

  it('leaves the trial stopped by a sign of another night', () => {
    const earlier = [...began, noticed(2, 'flushing')]
    const contents = stoppedBy(earlier, noticed(3, 'slowPulse'))
    const once = mistakeContents(journalOf(contents), place) ?? []
    expect(kinds(once)).toEqual(['nights/morning', 'trial/paused', 'trial/stopped'])
    const still = [...contents, ...once]
    expect(trialOf(journalOf(still)).phase).toBe('stopped-early')
    const twice = mistakeContents(journalOf(still), place) ?? []
    expect(trialOf(journalOf([...still, ...twice])).phase).toBe('paused')
  })

  it('leaves a trial on hold that was paused before', () => {
    const view = (contents: readonly EntryContent[]) => trialOf(journalOf(contents))
    const paused: EntryContent = {
      kind: 'trial/paused',
      version: 1,
      payload: { trial: view(began).trial, on: addDays(start, 2), reason: 'wish' },
    }
    const contents = stoppedBy([...began, paused], noticed(3, 'slowPulse'))
    const back = mistakeContents(journalOf(contents), place) ?? []
    expect(view([...contents, ...back]).phase).toBe('paused')
  })

  it('is for the same day, and not for a stop of another kind', () => {
    const contents = stoppedBy(began, noticed(3, 'slowPulse'))
    const later = amsterdam(`${addDays(today, 1)}T08:00:00Z`)
    expect(mistakeContents(journalOf(contents), later)).toBeNull()
    const wish = trialContents({ start, stopped: today })
    expect(mistakeContents(journalOf(wish), place)).toBeNull()
  })
})

describe('this evening', () => {
  const gateOf = (contents: readonly EntryContent[]) =>
    judgeGate(personOf(journalOf(contents), start).person)

  it('is the evening before until four in the morning', () => {
    expect(tonight(amsterdam('2026-11-15T02:30:00Z'))).toBe('2026-11-14')
    expect(tonight(amsterdam('2026-11-15T03:30:00Z'))).toBe('2026-11-15')
  })

  it('names the box of a blinded trial and nothing else, whatever was drawn', () => {
    const shown = [5, 6, 7, 8].map((seed) => {
      const contents = trialContents({ start, seed })
      const log = journalOf(contents)
      return shownEvening(trialOf(log), foldNights(log), addDays(start, 15), gateOf(contents))
    })
    expect(shown[0]).toMatchObject({
      type: 'do',
      nightInPeriod: 2,
      periods: 6,
      task: { type: 'box', box: 3, timesADay: 2 },
    })
    expect(new Set(shown.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(JSON.stringify(shown)).not.toMatch(/placebo/)
  })

  it('tells remedy from comparison in an open trial', () => {
    const contents = trialContents({ start, remedy: 'stretching', blinding: 'open' })
    const log = journalOf(contents)
    const tasks = [0, 14].map((nth) => {
      const shown = shownEvening(trialOf(log), foldNights(log), addDays(start, nth), null)
      return shown.type === 'do' ? shown.task.type : shown.type
    })
    expect([...tasks].sort()).toEqual(['nothing', 'remedy'])
  })

  it('gives nothing while the gate is not open now', () => {
    const contents = [...began, personAnswer('answers.dialysis', 'yes')]
    const log = journalOf(contents)
    const shown = shownEvening(trialOf(log), foldNights(log), addDays(start, 2), gateOf(contents))
    expect(shown.type).toBe('held')
  })
})

describe('complaints outside a trial', () => {
  const night = day('2026-11-14')
  const found = (contents: readonly EntryContent[], on: string) => {
    const log = journalOf(contents)
    const { person } = personOf(log, on)
    const record = recordOf(foldNights(log), night)
    return complaintFinding({ trial: null, person, today: day(on) }, record)
  }
  const slow = told(night, { cramps: 1, sideEffects: ['slowPulse', 'diarrhoea'] })

  it('are judged by the rule of the gate, as someone who may take magnesium', () => {
    expect(found([slow], '2026-11-15')).toMatchObject({
      finding: { urgency: 'emergency', contact: '112' },
      signs: ['slowPulse'],
    })
    const flushed = told(night, { cramps: 1, sideEffects: ['flushing'] })
    expect(found([flushed], '2026-11-15')?.finding.urgency).toBe('same-day')
  })

  it('say nothing to someone who takes none, of stomach ache, or after a week', () => {
    const none = personAnswer('answers.takesMagnesium', 'no')
    expect(found([slow, none], '2026-11-15')).toBeNull()
    const ache = told(night, { cramps: 1, sideEffects: ['stomachAche'] })
    expect(found([ache], '2026-11-15')).toBeNull()
    expect(found([slow], '2026-11-22')).toBeNull()
  })

  it('are left to the stop rules inside a trial', () => {
    const log = journalOf([...began, slow])
    const { person } = personOf(log, '2026-11-15')
    const record = recordOf(foldNights(log), night)
    const today = day('2026-11-15')
    expect(complaintFinding({ trial: trialOf(log), person, today }, record)).toBeNull()
  })
})
