import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, canonicalJson, expectOk } from '@legwork/base'
import { keptChances } from '../../src/trial/kept-chances.ts'
import { outcomeOf } from '../../src/trial/outcome.ts'
import { freezeProtocol, latestStartAfter, readFrozen } from '../../src/trial/protocol.ts'
import { foldTrials } from '../../src/trial/view.ts'
import { hashOf, toUtf8 } from '../../src/trial/bytes.ts'
import {
  baselineValues,
  chancesFor,
  choicesOf,
  dayOf,
  design84,
  drivenTrial,
  firstDay,
  frozenOf,
  gateOn,
  magnesium,
  orderFor,
  planOf,
  remedyNamed,
  trialId,
} from './build.ts'

const plan = planOf(magnesium, 'helper')
const refusalOf = (more: Parameters<typeof choicesOf>[1]) => {
  const frozen = freezeProtocol(choicesOf(plan, more))
  return frozen.ok ? null : frozen.error
}

/** The protocol as it was frozen before chances were kept: the same text without them. */
function oldProtocol() {
  const { weighed: _, ...protocol } = frozenOf(plan).protocol
  const text = canonicalJson({ ...protocol, chances: [] })
  return { text, hash: hashOf(toUtf8(text)) }
}

describe('law: nothing is frozen before its own chances were worked out', () => {
  it('freezes with chances for exactly this design, outcome, baseline and analysis, and keeps what they rest on', () => {
    const { protocol } = frozenOf(plan)
    expect(protocol.chances.map(({ left }) => left)).toEqual([1, 0.75, 0.5])
    expect(protocol.weighed).toMatchObject({
      ...{ version: 1, nights: 84, baselineNights: 28, missing: 0.05, truths: 3, seed: 1 },
      ...{ effort: 'fast', rho: { low: 0.2, middle: 0.4, high: 0.6 } },
    })
    expect(protocol.chances[0]?.standardError).toBe(0.0245)
  })

  it('refuses none', () => {
    expect(refusalOf({ chances: null })).toEqual({ type: 'chances-missing' })
  })

  it('refuses those of another design, whatever differs in it', () => {
    const differences = fc.record(
      {
        blocks: fc.integer({ min: 1, max: 8 }),
        nightsPerPeriod: fc.integer({ min: 4, max: 28 }),
        washoutNights: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(differences, (change) => {
        const other = { ...design84, ...change }
        const found = refusalOf({ chances: chancesFor(plan, other) })
        const same = canonicalJson(other) === canonicalJson(design84)
        expect(found).toEqual(same ? null : { type: 'chances-of-another', rule: 'design' })
      }),
    )
    // the first evening is no part of what was weighed
    expect(refusalOf({ design: { ...design84, startDate: dayOf(3) } })).toBeNull()
  })

  it('refuses those of another outcome, other nights, another analysis, other effects', () => {
    const another = (rule: string) => ({ type: 'chances-of-another', rule })
    const primary = { ...outcomeOf('cramps'), smallestEffect: 0.5 }
    expect(refusalOf({ primary })).toEqual(another('outcome'))
    const nights = [...baselineValues.slice(1), 3]
    expect(refusalOf({ baselineValues: nights })).toEqual(another('baseline'))
    expect(refusalOf({ baselineValues: baselineValues.slice(1) })).toEqual(another('baseline'))
    expect(refusalOf({ halfLife: [{ days: 2, weight: 1 }] })).toEqual(another('analysis'))
    expect(refusalOf({ prior: [{ mean: 0, sd: 1, weight: 1 }] })).toEqual(another('analysis'))
    const stretching = chancesFor({ ...plan, remedy: remedyNamed('stretching') })
    expect(refusalOf({ chances: stretching })).toEqual(another('analysis'))
    const whole = chancesFor(plan)
    expect(refusalOf({ chances: { ...whole, chances: whole.chances.slice(1) } })).toEqual(
      another('effects'),
    )
  })

  it('refuses chances from too few trials to mean anything', () => {
    expect(refusalOf({ chances: chancesFor(plan, design84, 40) })).toEqual({
      ...{ type: 'chances-too-few', trials: 40, least: 100 },
    })
  })

  it('reads an old protocol, but starts none', () => {
    const { text, hash } = oldProtocol()
    const old = expectOk(readFrozen(text, hash), 'old')
    expect(old.protocol.chances).toEqual([])
    const driven = drivenTrial()
    const on = firstDay
    driven.step({ type: 'draft', on, trial: trialId, zone: 'Europe/Amsterdam', plan })
    driven.step({ type: 'gate-asked', on, gate: gateOn({}, on) })
    const start = { type: 'start', on, order: orderFor(plan), gate: gateOn({}, on) } as const
    expect(driven.try({ ...start, frozen: old })).toEqual({
      ...{ ok: false, error: { type: 'chances-missing' } },
    })
    expect(driven.try({ ...start, frozen: frozenOf(plan) }).ok).toBe(true)
    // a trial that was started before chances were kept is still there
    const { ciphertext, commitment } = orderFor(plan) as { ciphertext: string; commitment: string }
    const order = { type: 'sealed' as const, ciphertext, commitment }
    const payload = { trial: trialId, on, protocol: text, hash, order }
    driven.add({ kind: 'trial/started', version: 1, payload })
    expect(foldTrials(driven.log).trials.get(trialId)).toMatchObject({
      ...{ phase: 'running', protocolHash: hash, refused: [] },
    })
  })

  it('refuses a protocol whose chances were swapped for those of another design', () => {
    const { protocol } = frozenOf(plan)
    const { weighed } = chancesFor(plan, { ...design84, blocks: 6 })
    expect(readFrozen(canonicalJson({ ...protocol, weighed }))).toMatchObject({
      error: { type: 'chances-of-another', rule: 'design' },
    })
  })

  it('keeps how much nights resemble each other as the middle and the ends of the truths', () => {
    const question = {
      ...{ design: design84, outcome: plan.primary, baseline: baselineValues, seed: 1 },
      halfLife: [{ days: 0, weight: 1 }],
    }
    const rhos = Array.from({ length: 21 }, (_, n) => ({ rho: n / 20 }))
    expect(keptChances(question, rhos, 0.1, []).weighed.rho).toEqual({
      ...{ low: 0.05, middle: 0.5, high: 0.95 },
    })
  })
})

describe('the first evening', () => {
  const starting = (startDate: string, more = {}) =>
    refusalOf({ design: { ...design84, startDate }, ...more })

  it('is today or later, after the nights of the baseline, and not too far ahead', () => {
    expect(starting(firstDay)).toBeNull()
    expect(starting(addDays(firstDay, latestStartAfter))).toBeNull()
    expect(starting(addDays(firstDay, -1))).toMatchObject({ type: 'starts-before-frozen' })
    expect(starting(addDays(firstDay, latestStartAfter + 1))).toEqual({
      type: 'starts-too-late',
      latest: addDays(firstDay, latestStartAfter),
      start: addDays(firstDay, latestStartAfter + 1),
    })
    const baseline = choicesOf(plan).baseline
    if (baseline === null) throw new Error('choicesOf: has a baseline')
    const longer = { ...baseline, to: dayOf(4) }
    expect(starting(dayOf(4), { baseline: longer })).toEqual({
      ...{ type: 'starts-in-baseline', last: dayOf(4), start: dayOf(4) },
    })
    expect(starting(dayOf(5), { baseline: longer })).toBeNull()
    expect(starting('2026-02-30')).toEqual({ type: 'start-missing' })
  })
})
