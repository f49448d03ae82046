import { describe, expect, it } from 'vitest'
import type { CivilDate } from '@legwork/base'
import { madeTrial, madeTrialId } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'
import { payloadOf } from '../../src/journal/entry.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { foldNights } from '../../src/nights/index.ts'
import { placeOfEvening } from '../../src/trial/evening.ts'
import { foldTrials } from '../../src/trial/view.ts'
import { trialResult, trialResultSteps } from '../../src/trial-result/index.ts'
import type { ResultStep } from '../../src/trial-result/index.ts'

// Every diary here is drawn by packages/testing/src/finished-trial.ts (Philox, the seed stands in the options).

function folded(log: readonly Entry[]) {
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('folded: the trial must be there')
  return { view, nights: foldNights(log) }
}

function stepsOf(log: readonly Entry[]) {
  const { view, nights } = folded(log)
  const steps: ResultStep[] = []
  const running = trialResultSteps(view, nights)
  for (;;) {
    const next = running.next()
    if (next.done === true) return { steps, end: next.value, whole: trialResult(view, nights) }
    steps.push(next.value)
  }
}

/** A strong effect that rests on few nights: most mornings of the reference arm were never told. */
function lopsided(options: MadeTrial): readonly Entry[] {
  const log = madeTrial(options)
  const { design, order } = folded(log).view
  if (design === null || order === null) throw new Error('lopsided: the order must be known')
  let nth = 0
  return log.filter((entry) => {
    if (entry.kind !== 'nights/morning') return true
    const { night } = payloadOf(entry) as { readonly night: CivilDate }
    const place = placeOfEvening(design, night)
    if (place === null || order[place.period] !== 'placebo') return true
    return nth++ % 4 === 0
  })
}

describe('the result as it comes', () => {
  it('ends in the result of trialResult, bit for bit, by way of the estimate and the answer', () => {
    for (const options of [{ blocks: 1 }, { blocks: 2, blinding: 'open', stopAt: 40 }] as const) {
      const { steps, end, whole } = stepsOf(madeTrial(options))
      expect(end).toEqual(whole)
      expect(steps.map(({ type }) => type)).toEqual(['estimate', 'answer'])
      if (!whole.ok) throw new Error('the trial must have a result')
      const [effect] = whole.value.analysis.effects
      const [first, second] = steps
      if (first?.type !== 'estimate' || second?.type !== 'answer' || effect === undefined)
        throw new Error('an estimate, then an answer')
      const { arm, reference, scale, quantiles } = effect
      expect(first.estimate.effect).toEqual({ arm, reference, scale, quantiles })
      const { dependsOnPrior, ...answer } = second.answer.effect
      expect(dependsOnPrior).toBeNull()
      expect(effect).toMatchObject(answer)
      expect(second.answer.end).toEqual(whole.value.end)
    }
  })

  it('never tells a verdict before the missing nights have weakened it', () => {
    const { steps, whole } = stepsOf(lopsided({ rate: 2, left: 0.25, missed: 0 }))
    if (!whole.ok) throw new Error('the trial must have a result')
    const [effect] = whole.value.analysis.effects
    expect(effect?.missingNights).toMatchObject({ changesVerdict: true, verdictBefore: 'helps' })
    expect(effect?.verdict).not.toBe('helps')
    for (const step of steps) {
      if (step.type === 'estimate')
        expect(Object.keys(step.estimate.effect)).toEqual([
          'arm',
          'reference',
          'scale',
          'quantiles',
        ])
      else expect(step.answer.effect.verdict).toBe(effect?.verdict)
    }
    // with every night told the same trial stands
    const told = stepsOf(madeTrial({ rate: 2, left: 0.25, missed: 0 })).whole
    expect(told.ok && told.value.analysis.effects[0]?.verdict).toBe('helps')
  })

  it('refuses as trialResult does, before any step', () => {
    const { steps, end, whole } = stepsOf(madeTrial({ opened: false }))
    expect(steps).toEqual([])
    expect(end).toEqual(whole)
    expect(end).toMatchObject({ ok: false, error: { type: 'not-ready' } })
  })
})
