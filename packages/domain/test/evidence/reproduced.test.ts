import { expectOk } from '@legwork/base'
import { evidence } from '@legwork/knowledge'
import { normalUpperQuantile } from '@legwork/stats'
import { absolute, relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { compared, type StudyEffect, studyEffect } from '../../src/evidence/index.ts'

/**
 * The list of published intervals that were rebuilt from the rows when the evidence was collected
 * (rounded as they were written down then). Each line is one test.
 */
const rebuilt: readonly [
  id: string,
  estimate: number,
  lower: number,
  upper: number,
  digits: number,
][] = [
  ['cochrane-pregnancy-nygaard', 1.8, -1.32, 4.92, 2],
  ['nygaard-2008-intensity', 1.8, -3.1, 6.7, 1],
  ['cochrane-pregnancy-dahle', 5.66, 1.35, 23.68, 2],
  ['cochrane-pregnancy-supakatisant', 1.42, 1.09, 1.86, 2],
  ['supakatisant-2015-intensity', 1.43, 0.99, 2.06, 2],
  ['araujo-2020-still', 1.3, 0.61, 2.76, 2],
  ['roguin-2017-change', -0.38, -2.12, 1.36, 2],
  ['roguin-2017-final', -1.04, -3.18, 1.1, 2],
  ['pjmhs-2022-free', 1.73, 1.17, 2.57, 2],
  ['tan-2024-frequency', -2.67, -3.19, -2.15, 2],
]

function rebuiltEffect(id: string): StudyEffect {
  const record = evidence.published.find((r) => r.id === id)
  if (record === undefined) throw new Error(`no published result ${id}`)
  const effect = compared(record).rebuilt
  if (effect === null) throw new Error(`${id} is not rebuilt`)
  return effect
}

const critical = normalUpperQuantile(0.025)

describe('published results rebuilt from the rows', () => {
  it.each(rebuilt)('%s: %d (%d to %d)', (id, estimate, lower, upper, digits) => {
    const effect = rebuiltEffect(id)
    const half = 0.5 * 10 ** -digits + 1e-12
    absolute(effect.estimate, estimate, half)
    absolute(effect.lower, lower, half)
    absolute(effect.upper, upper, half)
  })

  it('Nygaard: standard errors 1.59 and 2.5', () => {
    absolute(Math.sqrt(rebuiltEffect('cochrane-pregnancy-nygaard').vi), 1.59, 0.005)
    absolute(Math.sqrt(rebuiltEffect('nygaard-2008-intensity').vi), 2.5, 0.05)
  })

  it('Roguin Maor: the standard error is 0.89 (change) and 1.09 (final), not the printed 0.48', () => {
    const change = rebuiltEffect('roguin-2017-change')
    absolute(Math.sqrt(change.vi), 0.888, 0.0005)
    // z = 0.43 gives the published P = .67
    absolute(Math.abs(change.yi) / Math.sqrt(change.vi), 0.43, 0.005)
    absolute(Math.sqrt(rebuiltEffect('roguin-2017-final').vi), 1.094, 0.0005)
  })

  it('Tan: standard error 0.26, so the published interval is too narrow', () => {
    const { vi, lower, upper } = rebuiltEffect('tan-2024-frequency')
    absolute(Math.sqrt(vi), 0.264, 0.0005)
    const published = evidence.published.find((r) => r.id === 'tan-2024-frequency')
    expect(upper - lower).toBeGreaterThan(
      2 * ((published?.effect.upper ?? 0) - (published?.effect.lower ?? 0)),
    )
  })

  it('Frusso: paired standard error a week 0.3222229', () => {
    const effect = rebuiltEffect('frusso-1999-difference')
    relative(effect.yi, 0.175, 1e-12)
    relative(Math.sqrt(effect.vi), 0.3222229, 2e-7)
    expect(effect.verification).toBe('derived')
  })

  it('the pooled standard errors that Cochrane’s intervals imply: 0.2729592 and 0.3392857', () => {
    const implied = (id: string): number => {
      const effect = evidence.published.find((r) => r.id === id)?.effect
      return ((effect?.upper ?? NaN) - (effect?.lower ?? NaN)) / (2 * critical)
    }
    // written down with 1.96 for the quantile
    relative((implied('cochrane-2012-frequency') * critical) / 1.96, 0.2729592, 1e-6)
    relative((implied('cochrane-2020-frequency') * critical) / 1.96, 0.3392857, 1e-6)
    relative(((1.96 / critical) * (1 / implied('cochrane-2012-frequency'))) ** 2, 13.42161, 1e-6)
  })

  it('responder shares fit whole people: 27 of 41 and 56 of 87', () => {
    const share = (id: string): number =>
      evidence.published.find((r) => r.id === id)?.control ?? NaN
    absolute(share('cochrane-2012-responder'), 27 / 41, 0.0005)
    absolute(share('cochrane-2020-responder'), 56 / 87, 0.0005)
  })

  it('the verdicts agree with the numbers: exact means equal after rounding', () => {
    let exact = 0
    for (const record of evidence.published) {
      const { rebuilt: effect } = compared(record)
      if (record.verdict !== 'exact' && record.verdict !== 'approximate') continue
      expect(effect, record.id).not.toBeNull()
      if (effect === null || record.effect.value === null) continue
      const digits = record.verdict === 'exact' ? 0.0051 : 0.06
      const allowed = record.id === 'nygaard-2008-intensity' ? 0.051 : digits
      absolute(effect.estimate, record.effect.value, allowed)
      if (record.effect.lower === null || record.effect.upper === null) continue
      absolute(effect.lower, record.effect.lower, allowed)
      absolute(effect.upper, record.effect.upper, record.verdict === 'exact' ? allowed : 0.15)
      exact += 1
    }
    expect(exact).toBeGreaterThanOrEqual(7)
  })

  it('every recipe of every question can be worked out', () => {
    for (const question of evidence.questions) {
      for (const { effect } of question.studies) {
        const found = expectOk(studyEffect(effect), question.id)
        expect(found.lower).toBeLessThan(found.estimate)
        expect(found.estimate).toBeLessThan(found.upper)
      }
    }
  })
})
