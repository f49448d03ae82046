import { describe, expect, it } from 'vitest'
import { outcomeOf } from '@legwork/domain'
import { secondaryOf } from '../src/rooms/trial/draft-plan.ts'
import { formOf } from '../src/rooms/diary/form-model.ts'
import { day, journalOf, trialContents, trialOf } from './diary/build.ts'

const night = day('2026-11-14')

describe('the outcomes beside the one that decides', () => {
  it('stand in the order of the list, however they were ticked', () => {
    const sleep = [outcomeOf('sleep-disturbance')]
    expect(secondaryOf(sleep, ['sleep-disturbance', 'pain', 'minutes'], 'cramps')).toEqual([
      ...['minutes', 'pain', 'sleep-disturbance'],
    ])
    expect(secondaryOf(sleep, ['sleep-disturbance', 'pain'], 'pain')).toEqual(['sleep-disturbance'])
    expect(secondaryOf(sleep, [], 'cramps')).toEqual([])
  })

  it('keep the order of a plan whose outcomes are not changed: a study may have fixed it', () => {
    const fixed = [outcomeOf('sleep-disturbance'), outcomeOf('pain')]
    expect(secondaryOf(fixed, ['pain', 'sleep-disturbance'], 'cramps')).toEqual([
      ...['sleep-disturbance', 'pain'],
    ])
  })

  it.each([
    [['pain', 'sleep-disturbance'] as const, ['cramps', 'pain', 'sleep']],
    [['sleep-disturbance', 'minutes', 'pain'] as const, ['cramps', 'sleep', 'minutes', 'pain']],
  ])('are asked in the morning in the order of the protocol: %j', (ids, asked) => {
    const secondary = ids.map(outcomeOf)
    const view = trialOf(journalOf(trialContents({ start: day('2026-11-10'), secondary })))
    expect(formOf(view, 'cramps', night).first.map(({ type }) => type)).toEqual(asked)
  })
})
