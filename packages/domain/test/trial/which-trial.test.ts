import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { takeStep } from '../../src/trial/step.ts'
import type { TrialCommand } from '../../src/trial/step.ts'
import { foldTrials } from '../../src/trial/view.ts'
import { currentTrial, resultTrial, unfinishedTrial } from '../../src/trial/which-trial.ts'
import { foldNights } from '../../src/nights/index.ts'
import { dayOf, planOf, remedyNamed, runningTrial, trialId } from './build.ts'

const next = 'b'.repeat(32)

/** A magnesium trial that began on day 0, and what happened to it after. */
function after(blinding: 'open' | 'helper', ...steps: readonly TrialCommand[]) {
  const driven = runningTrial('magnesium', blinding)
  for (const step of steps) driven.step(step)
  const trials = () => foldTrials(driven.log)
  const draft = (on = dayOf(9)) => {
    const command: TrialCommand = {
      ...{ type: 'draft', on, trial: next, zone: 'Europe/Amsterdam' },
      plan: planOf(remedyNamed('stretching'), 'open'),
    }
    return takeStep(null, foldNights(driven.log), command, trials())
  }
  return { driven, trials, draft }
}

const stop: TrialCommand = { type: 'stop', on: dayOf(8), reason: 'wish' }

describe('a new trial beside another', () => {
  it.each([
    ['runs', after('open')],
    ['waits', after('helper', { type: 'pause', on: dayOf(3), reason: 'wish' })],
    ['is held', after('open', { type: 'health-changed', on: dayOf(3), what: 'illness' })],
    ['is over and sealed', after('helper', stop)],
  ] as const)('is not drafted while that one %s', (_, { trials, draft }) => {
    expect(unfinishedTrial(trials())?.trial).toBe(trialId)
    const phase = trials().trials.get(trialId)?.phase
    expect(draft()).toEqual({ ok: false, error: { type: 'trial-unfinished', phase } })
  })

  it('is drafted after one that is over; its result stays the result until the new one begins', () => {
    const { driven, trials, draft } = after('open', stop)
    expect(unfinishedTrial(trials())).toBeNull()
    driven.add(expectOk(draft(), 'draft'))
    expect(currentTrial(trials())?.trial).toBe(next)
    expect(resultTrial(trials())?.trial).toBe(trialId)
  })

  it('never hides one that runs: what another device drafted stays behind it', () => {
    const { driven, trials } = after('helper')
    const plan = planOf(remedyNamed('stretching'), 'open')
    const payload = { trial: next, on: dayOf(2), zone: 'Europe/Amsterdam', plan }
    driven.add({ kind: 'trial/drafted', version: 1, payload })
    expect([...trials().trials.keys()].at(-1)).toBe(next)
    expect(currentTrial(trials())?.trial).toBe(trialId)
    expect(resultTrial(trials())?.trial).toBe(trialId)
  })

  it('leaves the list of one whose key is lost behind, when the person says so', () => {
    const { driven, draft } = after('helper', stop)
    expect(draft().ok).toBe(false)
    const lost: TrialCommand = {
      ...{ type: 'draft', on: dayOf(9), trial: next, zone: 'Europe/Amsterdam', keyLost: true },
      plan: planOf(remedyNamed('stretching'), 'open'),
    }
    expect(takeStep(null, foldNights(driven.log), lost, foldTrials(driven.log)).ok).toBe(true)
    const running = after('helper')
    expect(takeStep(null, foldNights([]), lost, running.trials()).ok).toBe(false)
  })

  it('is the first trial', () => {
    const none = foldTrials([])
    expect([currentTrial(none), resultTrial(none), unfinishedTrial(none)]).toEqual([
      null,
      null,
      null,
    ])
  })
})
