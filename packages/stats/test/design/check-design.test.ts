import { expectOk, isErr } from '@legwork/base'
import { propertyOptions } from '@legwork/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designFromBlocks, parseBlocks } from '../../src/design/blocks.ts'
import { checkDesign } from '../../src/design/check-design.ts'
import { nightCount } from '../../src/design/design.ts'
import {
  dateOfNight,
  drawnSequence,
  nightsOf,
  sequenceFromNights,
} from '../../src/design/nights.ts'
import { designSchema } from '../../src/design/schema.ts'

const good = {
  version: 'legwork/design/1',
  arms: ['placebo', 'magnesium'],
  blocks: 3,
  periodsPerBlock: 2,
  nightsPerPeriod: 14,
}

describe('checkDesign', () => {
  it('fills in the defaults', () => {
    expect(checkDesign(good)).toEqual({
      ok: true,
      value: {
        ...good,
        washoutNights: 0,
        baselineNights: 0,
        allocation: { rule: 'permuted-blocks' },
      },
    })
  })

  it('accepts its own output again', () => {
    const design = expectOk(
      checkDesign({
        ...good,
        washoutNights: 3,
        baselineNights: 14,
        allocation: { rule: 'permuted-blocks', maxRun: 2, startBalanced: true },
        startDate: '2026-03-01',
        sequence: ['placebo', 'magnesium', 'magnesium', 'placebo', 'placebo', 'magnesium'],
      }),
      'design',
    )
    expect(checkDesign(JSON.parse(JSON.stringify(design)))).toEqual({ ok: true, value: design })
    expect(drawnSequence(design)).toEqual([0, 1, 1, 0, 0, 1])
  })

  const refusals: [string, unknown, string, string][] = [
    ['not an object', 7, '', 'object'],
    ['null', null, '', 'object'],
    ['another version', { ...good, version: 'legwork/design/2' }, '/version', 'version'],
    ['an unknown key', { ...good, block: 3 }, '/block', 'unknown-key'],
    ['one arm', { ...good, arms: ['placebo'] }, '/arms', 'count'],
    ['arms that are no list', { ...good, arms: 'ab' }, '/arms', 'array'],
    ['a label that is no text', { ...good, arms: ['a', 3] }, '/arms/1', 'label'],
    ['an empty label', { ...good, arms: ['a', ''] }, '/arms/1', 'label'],
    ['a label with a space around it', { ...good, arms: ['a', 'b '] }, '/arms/1', 'label'],
    ['two equal labels', { ...good, arms: ['a', 'a'] }, '/arms/1', 'distinct'],
    ['no blocks', { ...good, blocks: 0 }, '/blocks', 'range'],
    ['blocks missing', { ...good, blocks: undefined }, '/blocks', 'missing'],
    ['half a block', { ...good, blocks: 2.5 }, '/blocks', 'integer'],
    ['NaN blocks', { ...good, blocks: NaN }, '/blocks', 'integer'],
    ['blocks as text', { ...good, blocks: '3' }, '/blocks', 'integer'],
    [
      'three periods for two arms',
      { ...good, periodsPerBlock: 3 },
      '/periodsPerBlock',
      'multiple-of-arms',
    ],
    [
      'wash-out as long as the period',
      { ...good, washoutNights: 14 },
      '/washoutNights',
      'shorter-than-period',
    ],
    [
      'periods by arm that do not add up',
      { ...good, periodsByArm: [1, 2] },
      '/periodsByArm',
      'sum-of-periods',
    ],
    [
      'periods by arm of three',
      { ...good, periodsPerBlock: 4, periodsByArm: [1, 2] },
      '/periodsByArm',
      'sum-of-periods',
    ],
    [
      'an unknown rule',
      { ...good, allocation: { rule: 'coin' } },
      '/allocation/rule',
      'known-rule',
    ],
    [
      'maxRun 0',
      { ...good, allocation: { rule: 'permuted-blocks', maxRun: 0 } },
      '/allocation/maxRun',
      'range',
    ],
    [
      'an unknown allocation key',
      { ...good, allocation: { rule: 'permuted-blocks', run: 1 } },
      '/allocation/run',
      'unknown-key',
    ],
    [
      'no order left',
      {
        ...good,
        periodsPerBlock: 4,
        periodsByArm: [3, 1],
        allocation: { rule: 'permuted-blocks', maxRun: 1 },
      },
      '/allocation',
      'some-sequence',
    ],
    ['a date that is none', { ...good, startDate: '2026-02-30' }, '/startDate', 'date'],
    ['a short sequence', { ...good, sequence: ['placebo'] }, '/sequence', 'count'],
    [
      'an unknown arm in the sequence',
      { ...good, blocks: 1, sequence: ['placebo', 'x'] },
      '/sequence/1',
      'arm-of-design',
    ],
    [
      'an order it cannot draw',
      { ...good, blocks: 1, sequence: ['placebo', 'placebo'] },
      '/sequence',
      'admissible',
    ],
    ['too many periods', { ...good, blocks: 200, periodsPerBlock: 24 }, '/blocks', 'size'],
  ]
  for (const [name, value, path, rule] of refusals) {
    it(`refuses ${name} at ${path || 'the top'}`, () => {
      const result = checkDesign(value)
      expect(isErr(result) && { path: result.error.path, rule: result.error.rule }).toEqual({
        path,
        rule,
      })
    })
  }

  it('answers anything at all with a design or a refusal', () => {
    const some = fc.oneof(
      fc.anything(),
      fc.record(
        {
          version: fc.constant('legwork/design/1'),
          arms: fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }),
          blocks: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.anything()),
          periodsPerBlock: fc.integer({ min: 0, max: 9 }),
          nightsPerPeriod: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.double()),
          washoutNights: fc.integer({ min: -1, max: 5 }),
          allocation: fc.record({
            rule: fc.constant('permuted-blocks'),
            maxRun: fc.integer({ min: 0, max: 3 }),
          }),
          sequence: fc.anything(),
        },
        { requiredKeys: ['version', 'arms'] },
      ),
    )
    fc.assert(
      fc.property(some, (value) => {
        const result = checkDesign(value)
        if (result.ok) expect(nightCount(result.value)).toBeGreaterThan(0)
        else expect(result.error.type).toBe('design-invalid')
      }),
      propertyOptions('checkDesign anything', 500),
    )
  })

  it('publishes a schema that names every key and no other', () => {
    expect(designSchema.properties.version.const).toBe('legwork/design/1')
    const keys = Object.keys(designSchema.properties)
    for (const key of keys.filter((k) => k !== '$schema')) {
      const result = checkDesign({ ...good, [key]: Symbol.iterator })
      expect(isErr(result) && result.error.rule).not.toBe('unknown-key')
    }
    for (const key of designSchema.required) {
      const rest: Record<string, unknown> = { ...good }
      delete rest[key]
      expect(isErr(checkDesign(rest)) && 'missing').toBe('missing')
    }
  })
})

describe('blocks and nights', () => {
  it('reads nights × periods × blocks', () => {
    expect(parseBlocks('14x2x3')).toEqual({
      ok: true,
      value: { nightsPerPeriod: 14, periodsPerBlock: 2, blocks: 3 },
    })
    expect(parseBlocks(' 7 × 4 × 2 ').ok).toBe(true)
    for (const text of ['', '14x2', '14x2x3x4', 'axbxc', '14,2,3', '-1x2x3', '1.5x2x3'])
      expect(isErr(parseBlocks(text))).toBe(true)
  })

  const design = expectOk(
    designFromBlocks(
      ['p', 'm'],
      { nightsPerPeriod: 3, periodsPerBlock: 2, blocks: 2 },
      {
        washoutNights: 1,
        baselineNights: 2,
        startDate: '2026-02-27',
      },
    ),
    'design',
  )

  it('lays the nights out: baseline, then periods with their wash-out', () => {
    const nights = nightsOf(design, [1, 0, 0, 1])
    expect(nights).toHaveLength(14)
    expect(nights.slice(0, 2).map((n) => n.phase)).toEqual(['baseline', 'baseline'])
    const rest = nights.flatMap((n) => (n.phase === 'period' ? [n] : []))
    expect(rest.map((n) => n.arm)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1])
    expect(rest.map((n) => n.block)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    expect(rest.filter((n) => n.washout).map((n) => n.night)).toEqual([2, 5, 8, 11])
    expect(dateOfNight(design, 0)).toBe('2026-02-27')
    expect(dateOfNight(design, 2)).toBe('2026-03-01')
  })

  it('reads the order back from the labels of a diary', () => {
    const labels = [null, 'p', 'm', null, 'm', 'p', 'p', 'p', 'p', null, null, 'm', 'm', 'm']
    expect(sequenceFromNights(design, labels)).toEqual({ ok: true, value: [1, 0, 0, 1] })
    const change = (night: number, label: string | null) =>
      sequenceFromNights(
        design,
        labels.map((old, n) => (n === night ? label : old)),
      )
    expect(change(3, 'p')).toMatchObject({ error: { rule: 'one-arm-a-period', period: 0 } })
    expect(change(0, 'm')).toMatchObject({ error: { rule: 'no-arm-in-baseline', night: 0 } })
    expect(change(8, null)).toMatchObject({ error: { rule: 'arm-of-period', period: 2 } })
    expect(change(5, 'x')).toMatchObject({ error: { rule: 'arm-of-design', path: '/nights/5' } })
    const wrong = labels.map((label, night) => (night > 10 ? 'p' : label))
    expect(sequenceFromNights(design, wrong)).toMatchObject({ error: { rule: 'admissible' } })
    expect(sequenceFromNights(design, labels.slice(1))).toMatchObject({ error: { rule: 'count' } })
  })
})
