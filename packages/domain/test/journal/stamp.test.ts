import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStamps, largestCounter, laterStamp, nextStamp } from '@legwork/domain'
import type { Stamp } from '@legwork/domain'
import { fakeClock, propertyOptions } from '@legwork/testing'

const here = 'a'.repeat(32)
const there = 'b'.repeat(32)

describe('a hybrid logical clock', () => {
  it('follows the wall clock while that runs forward', () => {
    const clock = fakeClock(1000)
    const first = nextStamp(null, here, clock)
    clock.advance(5)
    expect(first).toEqual({ wall: 1000, counter: 0, device: here })
    expect(nextStamp(first, here, clock)).toEqual({ wall: 1005, counter: 0, device: here })
  })

  it('counts within a millisecond and when the wall clock is put back', () => {
    const clock = fakeClock(1000)
    const first = nextStamp(null, here, clock)
    const second = nextStamp(first, here, clock)
    clock.set(10)
    const third = nextStamp(second, here, clock)
    expect([second.counter, third.counter]).toEqual([1, 2])
    expect(third.wall).toBe(1000)
  })

  it('flows over into the next millisecond when the counter is full', () => {
    const full = { wall: 1000, counter: largestCounter, device: here }
    expect(nextStamp(full, here, fakeClock(1000))).toEqual({ wall: 1001, counter: 0, device: here })
  })

  it('goes after everything it has seen, from whichever device and with whichever clock', () => {
    const step = fc.record({
      now: fc.integer({ min: 0, max: 50 }),
      seen: fc.option(
        fc.record({
          wall: fc.integer({ min: 0, max: 60 }),
          counter: fc.integer({ min: 0, max: 3 }),
        }),
      ),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        let last: Stamp | null = null
        for (const { now, seen } of steps) {
          if (seen !== null) last = laterStamp(last, { ...seen, device: there })
          const stamp: Stamp = nextStamp(last, here, fakeClock(now))
          if (last !== null) expect(compareStamps(last, stamp)).toBeLessThan(0)
          expect(stamp.wall).toBeGreaterThanOrEqual(now)
          last = stamp
        }
      }),
      propertyOptions('hybrid clock goes forward', 200),
    )
  })

  it('refuses a clock that tells nothing', () => {
    expect(() => nextStamp(null, here, fakeClock(NaN))).toThrow('nextStamp: the clock must tell')
  })
})
