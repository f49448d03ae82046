import { describe, expect, it } from 'vitest'
import { amsterdam2026 } from '@legwork/testing'
import { foldNights, tapContent, withdrawnTapContent } from '@legwork/domain'
import type { Tap } from '@legwork/domain'
import { journalOf } from './build.ts'
import { clockOf, isSameTap, nightNow, nightScreen } from '../../src/rooms/night/view-model.ts'

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
    const view = foldNights(
      journalOf([tapContent(place(firstPass)), tapContent(place(secondPass))]),
    )
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
    const content = tapContent(place(firstPass))
    const [tap] = journalOf([content])
    if (tap === undefined) throw new Error('tap: one entry, got none')
    const back = withdrawnTapContent(tap.id, content.payload as Tap)
    const all = journalOf([content, back, tapContent(place(firstPass - 86_400_000))])
    expect(nightScreen(foldNights(all), [], place(firstPass)).count).toBe(0)
  })
})
