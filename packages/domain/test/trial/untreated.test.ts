import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { emptyMorning, foldNights, morningContent } from '../../src/nights/index.ts'
import { baselineStretch } from '../../src/trial-setup/index.ts'
import { untreatedNights } from '../../src/trial/baseline.ts'
import { outcomeOf } from '../../src/trial/outcome.ts'
import type { TrialCommand } from '../../src/trial/step.ts'
import { foldTrials } from '../../src/trial/view.ts'
import { inAmsterdam } from '../nights/build.ts'
import { dayOf, drivenTrial, runningTrial } from './build.ts'

// after every night, so that any may be typed over from paper
const later = inAmsterdam(1_790_000_000_000)

/** A journal with every night from `from` to `to` told, and the nights of it that can serve as a baseline. */
function untreated(driven: ReturnType<typeof drivenTrial>, from: number, to: number) {
  for (let day = from; day <= to; day++) {
    const input = { ...emptyMorning(dayOf(day)), cramps: 1 }
    driven.add(expectOk(morningContent(input, later, { paper: true }), 'morning'))
  }
  return untreatedNights(foldNights(driven.log), foldTrials(driven.log))
}

const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => dayOf(from + at))

describe('nights for a new baseline', () => {
  it('are all nights without a trial', () => {
    expect([...untreated(drivenTrial(), -3, 3).nights.keys()]).toEqual(days(-3, 3))
  })

  it('are none of a trial that was lived through, nor of the three nights of its wash-out', () => {
    const driven = runningTrial('stretching')
    driven.step({ type: 'complete', on: dayOf(84) })
    const nights = untreated(driven, -3, 95)
    expect([...nights.nights.keys()]).toEqual([...days(-3, -1), ...days(87, 95)])
    const stretch = baselineStretch(nights, outcomeOf('cramps'), dayOf(96))
    expect(stretch).toMatchObject({ from: dayOf(87), to: dayOf(95) })
  })

  it('are none up to the day of stopping, and its wash-out; the evening of that day is free of it', () => {
    const driven = runningTrial('stretching')
    const stop: TrialCommand = { type: 'stop', on: dayOf(10), reason: 'wish' }
    driven.step(stop)
    expect([...untreated(driven, -2, 16).nights.keys()]).toEqual([...days(-2, -1), ...days(13, 16)])
  })

  it('are all, when the trial was stopped before its first evening', () => {
    const driven = runningTrial('stretching')
    driven.step({ type: 'stop', on: dayOf(0), reason: 'wish' })
    expect([...untreated(driven, -2, 5).nights.keys()]).toEqual(days(-2, 5))
  })
})
