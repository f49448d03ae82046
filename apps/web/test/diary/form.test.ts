import { describe, expect, it } from 'vitest'
import { foldNights, outcomeOf, ownOutcome } from '@legwork/domain'
import {
  entryOf,
  firstDraft,
  formOf,
  healthToldBy,
  inputOf,
  isEmpty,
  readDraft,
  tapsAbove,
} from '../../src/rooms/diary/form-model.ts'
import { recordOf } from '../../src/rooms/diary/night-model.ts'
import { amsterdam, day, journalOf, told, trialContents, trialOf } from './build.ts'

const night = day('2026-11-14')
const morning = amsterdam('2026-11-15T07:30:00Z')
const tap = (clock: string) => ({
  kind: 'nights/tap',
  version: 1,
  payload: { at: Date.parse(`2026-11-15T${clock}:00Z`), zone: 'Europe/Amsterdam', night },
})
const empty = firstDraft(recordOf(foldNights([]), night))

describe('what the morning entry asks', () => {
  it('asks by complaint when there is no trial, the rest behind more', () => {
    const types = (complaint: Parameters<typeof formOf>[1]) =>
      formOf(null, complaint, night).first.map(({ type }) => type)
    expect(types('cramps')).toEqual(['cramps', 'minutes', 'pain', 'sleep'])
    expect(types('restless-legs')).toEqual(['restlessness', 'sleep'])
    expect(types('both')).toEqual(['cramps', 'pain', 'restlessness', 'sleep'])
    expect(types(undefined)).toEqual(types('cramps'))
    expect(formOf(null, 'cramps', night).more.map(({ type }) => type)).toEqual(['restlessness'])
    expect(formOf(null, 'cramps', night).taken).toBe(false)
  })

  it('asks the outcomes of the trial, whether it was done, and side effects of what is swallowed', () => {
    const own = ownOutcome({ name: 'Stijf', measures: 'score', better: 'lower' })
    if (own === null) throw new Error('own: must be an outcome')
    const secondary = [outcomeOf('any-attack'), outcomeOf('pain'), own]
    const view = trialOf(journalOf(trialContents({ start: day('2026-11-10'), secondary })))
    const form = formOf(view, 'cramps', night)
    // who counts cramps is not asked whether there was one
    expect(form.first.map(({ type }) => type)).toEqual(['cramps', 'pain', 'own'])
    expect(form).toMatchObject({ taken: true, sideEffectsFirst: true, health: true })
    expect(formOf(view, 'cramps', day('2026-11-09')).taken).toBe(false)
    const stretching = trialOf(
      journalOf(
        trialContents({ start: day('2026-11-10'), remedy: 'stretching', blinding: 'open' }),
      ),
    )
    expect(formOf(stretching, 'cramps', night)).toMatchObject({
      taken: true,
      sideEffectsFirst: false,
      health: false,
    })
  })
})

describe('what a form becomes', () => {
  it('starts with the taps of the night and asks kindly when fewer are told', () => {
    const record = recordOf(foldNights(journalOf([tap('02:12'), tap('03:40')])), night)
    const draft = firstDraft(record)
    expect(draft.cramps).toBe(2)
    expect(tapsAbove(record, draft)).toBe(false)
    expect(tapsAbove(record, { ...draft, cramps: 1 })).toBe(true)
  })

  it('tells nothing about minutes and pain of a night without cramps', () => {
    const input = inputOf(night, { ...empty, cramps: 0, minutes: 10, pain: 4, sleep: 2 })
    expect(input).toMatchObject({ cramps: 0, minutes: null, pain: null, sleep: 2 })
  })

  it('keeps an empty form off the disk, and a night that is not over', () => {
    const record = recordOf(foldNights([]), night)
    expect(isEmpty(empty)).toBe(true)
    expect(entryOf(record, empty, morning)).toEqual({ ok: false, error: { type: 'nothing-told' } })
    const early = entryOf(record, { ...empty, cramps: 1 }, amsterdam('2026-11-14T20:00:00Z'))
    expect(early).toMatchObject({ ok: false, error: { type: 'night-not-yet' } })
    const both = entryOf(record, { ...empty, cramps: 2, attack: false }, morning)
    expect(both).toMatchObject({ ok: false, error: { type: 'night-contradicts' } })
  })

  it('corrects the entry that was there', () => {
    const log = journalOf([told(night, { cramps: 3 })])
    const record = recordOf(foldNights(log), night)
    const entry = entryOf(record, { ...firstDraft(record), cramps: 1 }, morning)
    expect(entry).toMatchObject({ ok: true, value: { supersedes: log[0]?.id } })
  })

  it('reads a kept draft back, and starts anew from one that is broken', () => {
    const draft = { ...empty, cramps: 2, sideEffects: ['nausea'] as const, note: 'warm' }
    expect(readDraft(JSON.stringify(draft), empty)).toEqual(draft)
    expect(readDraft('{"cramps":', empty)).toBeNull()
    expect(readDraft('null', empty)).toBeNull()
    expect(readDraft('', empty)).toBeNull()
    const strange = readDraft('{"cramps":"x","sideEffects":["gold"],"taken":"maybe"}', empty)
    expect(strange).toEqual({ ...empty, sideEffects: [] })
  })

  it('takes a changed medicine and an illness as a change of health, once', () => {
    const record = recordOf(foldNights([]), night)
    const draft = { ...empty, different: ['medicine-changed', 'stress'] as const }
    expect(healthToldBy(draft, record)).toEqual(['new-medicine'])
    expect(healthToldBy({ ...empty, health: ['pregnancy'] }, record)).toEqual(['pregnancy'])
    const before = recordOf(
      foldNights(journalOf([told(night, { cramps: 1, different: ['medicine-changed'] })])),
      night,
    )
    expect(healthToldBy(draft, before)).toEqual([])
  })
})
