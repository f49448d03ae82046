import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, createRandom, expectOk } from '@legwork/base'
import { fixedOffset, propertyOptions } from '@legwork/testing'
import {
  emptyMorning,
  fewerThanTaps,
  fillableNights,
  foldNights,
  morningContent,
  nightsBetween,
  sourceOfNight,
  stateOfNight,
  tapContent,
  withdrawnTapContent,
} from '../../src/nights/index.ts'
import type { MorningInput } from '../../src/nights/index.ts'
import { tapSchema } from '../../src/nights/entry.ts'
import { day, inAmsterdam, journal } from './build.ts'

// Instants by `date -u -d '2026-03-29 00:30' +%s` (GNU coreutils 9.1), in milliseconds.
const march29At0030utc = 1_774_744_200_000
const october25At0030utc = 1_792_888_200_000
const october25At0130utc = 1_792_891_800_000
const june10At0700utc = 1_781_074_800_000
const june10At2300utc = 1_781_132_400_000

const told = (night: string, more: Partial<MorningInput> = {}): MorningInput => ({
  ...emptyMorning(day(night)),
  ...more,
})

const nightOf = (now: number) => tapSchema.parse(tapContent(inAmsterdam(now)).payload).night

describe('the night button', () => {
  it('names the night by its evening, before and after midnight', () => {
    expect(nightOf(june10At0700utc - 5 * 3_600_000)).toBe('2026-06-09')
    expect(nightOf(june10At2300utc)).toBe('2026-06-10')
    expect(nightOf(june10At2300utc - 3 * 3_600_000)).toBe('2026-06-10')
  })

  it('keeps the short and the long night of the clock changes in one piece', () => {
    // 01:30 and, an hour later, 03:30: the hour between does not exist
    expect(nightOf(march29At0030utc)).toBe('2026-03-28')
    expect(nightOf(march29At0030utc + 3_600_000)).toBe('2026-03-28')
    // 02:30 twice
    expect(nightOf(october25At0030utc)).toBe('2026-10-24')
    expect(nightOf(october25At0130utc)).toBe('2026-10-24')
  })

  it('counts taps as a lower bound: missing, never zero', () => {
    const { log, add } = journal()
    add(tapContent(inAmsterdam(june10At0700utc - 4 * 3_600_000)))
    const second = add(tapContent(inAmsterdam(june10At0700utc - 3 * 3_600_000)))
    const record = foldNights(log).nights.get(day('2026-06-09'))
    expect(record?.taps).toHaveLength(2)
    expect(record && stateOfNight(record)).toBe('at-least')
    const tap = tapSchema.parse(JSON.parse(second.payload))
    add(withdrawnTapContent(second.id, tap))
    expect(foldNights(log).nights.get(day('2026-06-09'))?.taps).toHaveLength(1)
  })

  it('gathers the taps of one night across a change of zone', () => {
    const { log, add } = journal()
    add(tapContent(inAmsterdam(june10At2300utc)))
    // three hours later, on a clock in New York (UTC−4): 22:00 on the 10th
    const newYork = { zone: 'America/New_York', offsets: fixedOffset(-240) }
    add(tapContent({ now: june10At2300utc + 3 * 3_600_000, ...newYork }))
    const record = foldNights(log).nights.get(day('2026-06-10'))
    expect(record?.taps).toHaveLength(2)
    expect(record?.zoneChanged).toBe(true)
  })
})

describe('the morning entry', () => {
  const place = inAmsterdam(june10At0700utc)

  it('is fresh for the night that has just been and recalled for the two before', () => {
    expect(sourceOfNight(day('2026-06-09'), day('2026-06-10'))).toEqual({ type: 'fresh' })
    expect(sourceOfNight(day('2026-06-08'), day('2026-06-10'))).toEqual({ type: 'recalled' })
    expect(sourceOfNight(day('2026-06-07'), day('2026-06-10'))).toEqual({ type: 'recalled' })
    expect(morningContent(told('2026-06-06', { cramps: 1 }), place)).toEqual({
      ok: false,
      error: { type: 'night-too-old', night: '2026-06-06', earliest: '2026-06-07' },
    })
    expect(morningContent(told('2026-06-10', { cramps: 1 }), place)).toEqual({
      ok: false,
      error: { type: 'night-not-yet', night: '2026-06-10', latest: '2026-06-09' },
    })
  })

  it('may be typed over from paper whenever', () => {
    const content = expectOk(
      morningContent(told('2026-03-01', { cramps: 2 }), place, { paper: true }),
      'paper',
    )
    expect(content.payload).toMatchObject({ source: 'paper', night: '2026-03-01' })
  })

  it('tells an explicit zero from nothing told', () => {
    const { log, add } = journal()
    add(expectOk(morningContent(told('2026-06-09', { cramps: 0 }), place), 'zero'))
    add(expectOk(morningContent(told('2026-06-08', { taken: 'yes' }), place), 'silent'))
    const view = foldNights(log)
    const states = nightsBetween(view, day('2026-06-07'), day('2026-06-09')).map(stateOfNight)
    expect(states).toEqual(['missing', 'missing', 'told'])
  })

  it('refuses what cannot be true together, and numbers out of range', () => {
    expect(morningContent(told('2026-06-09', { cramps: 0, minutes: 5 }), place)).toEqual({
      ok: false,
      error: { type: 'night-contradicts', night: '2026-06-09', fields: ['cramps', 'minutes'] },
    })
    for (const [path, wrong] of [
      ['/cramps', { cramps: -1 }],
      ['/cramps', { cramps: 1.5 }],
      ['/pain', { pain: 11 }],
      ['/minutes', { minutes: 721 }],
      ['/own', { own: { 'no name': 1 } }],
    ] as const) {
      const refused = morningContent(told('2026-06-09', wrong), place)
      expect(refused.ok).toBe(false)
      if (!refused.ok) expect(refused.error).toMatchObject({ type: 'night-invalid' })
      if (!refused.ok && refused.error.type === 'night-invalid')
        expect(refused.error.path.startsWith(path)).toBe(true)
    }
  })

  it('is corrected by a new entry; two devices that both told are both kept', () => {
    const { log, add } = journal()
    const first = add(expectOk(morningContent(told('2026-06-09', { cramps: 3 }), place), 'first'))
    const replaces = { id: first.id, source: 'fresh' as const }
    const later = inAmsterdam(june10At0700utc + 9 * 86_400_000)
    add(expectOk(morningContent(told('2026-06-09', { cramps: 2 }), later, { replaces }), 'second'))
    add(expectOk(morningContent(told('2026-06-09', { cramps: 1 }), place), 'other device'))
    const record = foldNights(log).nights.get(day('2026-06-09'))
    expect(record?.morning?.cramps).toBe(1)
    expect(record?.alsoTold.map(({ cramps }) => cramps)).toEqual([2])
    expect(record?.alsoTold[0]?.source).toBe('fresh')
    expect(log).toHaveLength(3)
  })

  it('asks when the morning tells fewer cramps than the night tapped', () => {
    const { log, add } = journal()
    add(tapContent(inAmsterdam(june10At0700utc - 4 * 3_600_000)))
    add(expectOk(morningContent(told('2026-06-09', { cramps: 0 }), place), 'zero'))
    const record = foldNights(log).nights.get(day('2026-06-09'))
    expect(record && fewerThanTaps(record)).toBe(true)
    expect(fillableNights(foldNights(log), place)).toEqual([
      { night: '2026-06-09', source: 'fresh', answered: true, taps: 1 },
      { night: '2026-06-08', source: 'recalled', answered: false, taps: 0 },
      { night: '2026-06-07', source: 'recalled', answered: false, taps: 0 },
    ])
  })
})

describe('the fold', () => {
  it('does not depend on the order in which entries arrive', () => {
    const place = inAmsterdam(june10At0700utc)
    const arbitraryNight = fc
      .integer({ min: 0, max: 5 })
      .map((back) => addDays(day('2026-06-09'), -back))
    const step = fc.oneof(
      fc.record({ tap: fc.integer({ min: 0, max: 5 * 86_400_000 }) }),
      fc.record({ night: arbitraryNight, cramps: fc.integer({ min: 0, max: 9 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.integer(), (steps, seed) => {
        const { log, add } = journal()
        for (const each of steps) {
          if ('tap' in each) add(tapContent({ ...place, now: june10At0700utc - each.tap }))
          else {
            const before = foldNights(log).nights.get(each.night)?.morning ?? null
            const replaces =
              before === null ? {} : { replaces: { id: before.id, source: before.source } }
            add(
              expectOk(
                morningContent(told(each.night, { cramps: each.cramps }), place, {
                  paper: true,
                  ...replaces,
                }),
                'step',
              ),
            )
          }
        }
        const shuffled = createRandom(Math.abs(seed)).shuffle(log)
        expect(foldNights(shuffled)).toEqual(foldNights(log))
        expect(foldNights(log).unreadable).toEqual([])
      }),
      propertyOptions('the fold does not depend on order', 100),
    )
  })

  it('keeps what it cannot read, and says so', () => {
    const { log, add } = journal()
    add({ kind: 'nights/morning', version: 1, payload: { night: '2026-02-30' } })
    add({ kind: 'nights/morning', version: 9, payload: {} })
    add({ kind: 'trial/other', version: 1, payload: {} })
    expect(foldNights(log).unreadable.map(({ error }) => error.type)).toEqual([
      'night-invalid',
      'version-too-new',
    ])
  })
})
