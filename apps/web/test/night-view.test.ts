import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { amsterdam2026 } from '@legwork/testing'
import { foldNights, newEntry, tapContent, withdrawnTapContent } from '@legwork/domain'
import type { Entry, EntryContent, Tap } from '@legwork/domain'
import { clockOf, isSameTap, nightNow, nightScreen } from '../src/rooms/night/view-model.ts'

const device = 'd'.repeat(32)
const log = (contents: readonly EntryContent[]): Entry[] =>
  contents.map((content, index) =>
    expectOk(
      newEntry(content, (index + 1).toString(16).padStart(32, '0'), {
        wall: index,
        counter: 0,
        device,
      }),
      'entry',
    ),
  )
const place = (instant: number) => ({
  now: instant,
  zone: 'Europe/Amsterdam',
  offsets: amsterdam2026,
})
// date -u -d '2026-10-25 00:40' +%s and one hour later: clocks show 2:40 twice
const firstPass = 1_792_888_800_000
const secondPass = firstPass + 3_600_000

describe('the night button', () => {
  it('takes a shaking hand for one tap', () => {
    expect(isSameTap(null, 1000)).toBe(false)
    expect(isSameTap(1000, 1900)).toBe(true)
    expect(isSameTap(1000, 4000)).toBe(false)
    // a clock set back is no double tap
    expect(isSameTap(5000, 1000)).toBe(false)
  })

  it('counts both passes through a repeated hour in one night, each at 2:40', () => {
    const view = foldNights(log([tapContent(place(firstPass)), tapContent(place(secondPass))]))
    const screen = nightScreen(view, [], place(secondPass))
    expect(nightNow(place(secondPass))).toBe('2026-10-24')
    expect(screen).toEqual({ count: 2, clocks: ['2:40', '2:40'], status: 'quiet' })
    expect(clockOf(firstPass, place(0))).toBe('2:40')
  })

  it('counts a tap that waits, shows no time of it, and says when it failed', () => {
    const content = tapContent(place(firstPass))
    const tap = content.payload as Tap
    const empty = foldNights([])
    const waiting = { content, tap, status: 'saving' } as const
    expect(nightScreen(empty, [waiting], place(firstPass))).toEqual({
      count: 1,
      clocks: [],
      status: 'saving',
    })
    const failed = { ...waiting, status: 'failed' } as const
    expect(nightScreen(empty, [waiting, failed], place(firstPass)).status).toBe('failed')
  })

  it('leaves out a tap that was a mistake and the night before', () => {
    const [tap] = log([tapContent(place(firstPass))])
    if (tap === undefined) throw new Error('tap: one entry, got none')
    const back = withdrawnTapContent(tap.id, tapContent(place(firstPass)).payload as Tap)
    const all = [tap, ...log([back, tapContent(place(firstPass - 86_400_000))]).slice(0)].map(
      (entry, index) => ({ ...entry, id: index === 0 ? tap.id : `${index}`.padStart(32, 'e') }),
    )
    expect(nightScreen(foldNights(all), [], place(firstPass)).count).toBe(0)
  })
})
