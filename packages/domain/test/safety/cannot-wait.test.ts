import { describe, expect, it } from 'vitest'
import { cannotWait, urgentRuledOut } from '../../src/safety/cannot-wait.ts'
import { judgeGate } from '../../src/safety/gate.ts'
import { personWith } from './keys.ts'

describe('what cannot wait', () => {
  const waiting = (answers: Readonly<Record<string, string>>) =>
    judgeGate(personWith({ answers })).findings.filter(cannotWait)

  it('is a sign for 112 or for today, also when the person does not know', () => {
    for (const sign of ['oneCalfSwollen', 'coldPaleLeg', 'darkUrineWithMusclePain', 'dehydration'])
      for (const answer of ['yes', 'unknown'])
        expect(waiting({ [sign]: answer }).length).toBeGreaterThan(0)
  })

  it('is nothing that may wait for days or weeks', () => {
    expect(waiting({})).toEqual([])
    expect(waiting({ avBlock: 'yes', diabetes: 'yes', muscleWeakness: 'yes' })).toEqual([])
  })

  it('is ruled out only when all of its questions are answered, and none with yes or unsure', () => {
    const ruledOut = (answers: Readonly<Record<string, string>>) =>
      urgentRuledOut(judgeGate(personWith({ answers })))
    expect(ruledOut({ avBlock: 'yes' })).toBe(true)
    for (const answer of ['yes', 'unknown']) expect(ruledOut({ coldPaleLeg: answer })).toBe(false)
    expect(ruledOut({ dehydration: 'not-asked' })).toBe(false)
    const silent = { format: 'legwork-person', version: 1, on: '2026-06-01' } as const
    expect(urgentRuledOut(judgeGate(silent))).toBe(false)
  })
})
