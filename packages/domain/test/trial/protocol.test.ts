import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { parseEffectPrior } from '../../src/result/effect-prior.ts'
import { parseHalfLife } from '../../src/result/half-life.ts'
import { readProtocol } from '../../src/result/protocol-file.ts'
import { designOf, firstEvening, freezeProtocol, readFrozen } from '../../src/trial/protocol.ts'
import { outcomeOf } from '../../src/trial/outcome.ts'
import { choicesOf, design84, firstDay, frozenOf, magnesium, planOf, remedyNamed } from './build.ts'

const plan = planOf(magnesium, 'helper')

describe('a frozen protocol', () => {
  it('is canonical, hashed, and read back; another implementation gives the same hash', () => {
    const frozen = frozenOf(plan)
    expect(frozen.hash).toBe(createHash('sha256').update(frozen.text, 'utf8').digest('hex'))
    expect(frozenOf(plan)).toEqual(frozen)
    expect(expectOk(readFrozen(frozen.text, frozen.hash), 'read')).toEqual(frozen)
    expect(readFrozen(`${frozen.text} `, frozen.hash)).toMatchObject({
      error: { type: 'hash-mismatch' },
    })
  })

  it('is what legwork analyze --protocol obeys', () => {
    const { text, protocol } = frozenOf(plan)
    const obeyed = expectOk(readProtocol(JSON.parse(text)), 'protocol')
    expect(obeyed).toMatchObject({
      ...{ outcome: 'cramps', family: 'poisson', better: 'lower', reference: 'placebo' },
      ...{ date: 'date', arm: 'arm', smallestEffect: 0.75, seed: 1 },
    })
    const halfLife = expectOk(parseHalfLife(obeyed.halfLife ?? ''), 'half-life')
    expect(halfLife.map(({ days }) => days)).toEqual([0, 1, 2, 4, 7])
    // the sceptical prior on a log rate ratio
    expect(parseEffectPrior(obeyed.priorEffect ?? '')).toEqual({
      ok: true,
      value: [{ mean: 0, sd: 0.35, weight: 1 }],
    })
    expect(protocol.stopRules.length).toBeGreaterThan(5)
    expect(protocol.gateEveryDays).toBe(28)
  })

  it('never holds an order', () => {
    const drawn = {
      ...design84,
      sequence: ['placebo', 'magnesium', 'placebo', 'magnesium', 'placebo', 'magnesium'],
    }
    const frozen = frozenOf(plan, { design: drawn })
    expect(designOf(frozen).sequence).toBeUndefined()
    expect(frozen.text).not.toContain('sequence')
    expect(firstEvening(designOf(frozen))).toBe(firstDay)
  })

  it('refuses what cannot be', () => {
    const refusal = (more: Parameters<typeof choicesOf>[1]) => freezeProtocol(choicesOf(plan, more))
    expect(refusal({ remedy: remedyNamed('stretching') })).toMatchObject({
      error: { type: 'cannot-be-blinded' },
    })
    expect(refusal({ secondary: [outcomeOf('cramps')] })).toMatchObject({
      error: { type: 'outcome-twice', column: 'cramps' },
    })
    const { startDate, ...undated } = design84
    expect(startDate).toBe(firstDay)
    expect(refusal({ design: undated })).toMatchObject({ error: { type: 'start-missing' } })
    expect(refusal({ design: { ...design84, startDate: '2026-03-01' } })).toMatchObject({
      error: { type: 'starts-before-frozen' },
    })
    expect(refusal({ design: { ...design84, blocks: 0 } })).toMatchObject({
      error: { type: 'design-invalid', path: '/blocks' },
    })
    expect(refusal({ title: 'x'.repeat(201) })).toMatchObject({
      error: { type: 'protocol-invalid', path: '/title' },
    })
    expect(readFrozen('{')).toMatchObject({ error: { type: 'protocol-invalid', rule: 'json' } })
  })

  it('of an open trial of magnesium compares with nothing, and says so', () => {
    expect(frozenOf(planOf(magnesium, 'open')).protocol.comparator).toBe('nothing')
    expect(frozenOf(plan).protocol.comparator).toBe('placebo')
  })
})
