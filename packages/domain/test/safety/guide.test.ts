import { describe, expect, it } from 'vitest'
import {
  crampFeatures,
  crampsOrRestlessLegs,
  restlessLegsCriteria,
} from '../../src/safety/guide.ts'
import type { GuideQuestion } from '../../src/safety/guide.ts'
import { personWith } from './keys.ts'

const all = (questions: readonly GuideQuestion[], given: string) =>
  Object.fromEntries(questions.map((question) => [question, given]))

function outcome(guide: Readonly<Record<string, string>>, complaint = 'not-sure') {
  return crampsOrRestlessLegs(personWith({ complaint, guide }))
}

// The five criteria: Allen RP et al. Sleep Med 2014;15:860–873; all five are required.
describe('cramps or restless legs', () => {
  it('asks five criteria and three features', () => {
    expect(restlessLegsCriteria).toHaveLength(5)
    expect(outcome({}).unanswered).toHaveLength(8)
    expect(outcome({}).outcome).toBe('answer-more')
  })

  it('needs all five for restless legs', () => {
    const five = { ...all(restlessLegsCriteria, 'yes'), ...all(crampFeatures, 'no') }
    expect(outcome(five).outcome).toBe('looks-like-restless-legs')
    for (const criterion of restlessLegsCriteria) {
      expect(outcome({ ...five, [criterion]: 'no' }).outcome).not.toBe('looks-like-restless-legs')
      expect(outcome({ ...five, [criterion]: 'unknown' }).outcome).not.toBe(
        'looks-like-restless-legs',
      )
    }
    expect(outcome({ ...five, notExplainedOtherwise: 'unknown' }).outcome).toBe(
      'may-be-restless-legs',
    )
  })

  it('tells cramps by a sudden hard muscle that stretching relieves', () => {
    const cramp = { ...all(restlessLegsCriteria, 'no'), ...all(crampFeatures, 'yes') }
    expect(outcome(cramp)).toMatchObject({ outcome: 'looks-like-cramps', ironFirst: false })
    expect(outcome({ ...cramp, reliefByStretching: 'no' }).outcome).toBe('unclear')
    expect(outcome({ ...cramp, ...all(restlessLegsCriteria, 'yes') }).outcome).toBe(
      'looks-like-both',
    )
  })

  it('puts iron first wherever it may be restless legs', () => {
    expect(outcome(all(restlessLegsCriteria, 'yes')).ironFirst).toBe(true)
    expect(outcome({}, 'restless-legs').ironFirst).toBe(true)
    expect(outcome({}, 'cramps').ironFirst).toBe(false)
  })
})
