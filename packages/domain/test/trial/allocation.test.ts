import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { checkDesign, designVersion, sequenceSpace } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { propertyOptions, scaled } from '@legwork/testing'
import {
  admissibleOrders,
  commitmentOf,
  designWithOrder,
  drawAllocation,
  openAllocation,
} from '../../src/trial/allocation.ts'
import { fromBase64Url, fromHex, toBase64Url, toHex } from '../../src/trial/bytes.ts'
import { seededBytes } from './random-bytes.ts'

const design = (more: Partial<TrialDesign>): TrialDesign =>
  expectOk(
    checkDesign({
      version: designVersion,
      arms: ['placebo', 'magnesium'],
      ...{ blocks: 3, periodsPerBlock: 2, nightsPerPeriod: 14 },
      ...more,
    }),
    'design',
  )

/**
 * Upper 0.001 points of chi-square by Wilson and Hilferty's cube (relative error under 0.5 % from 5 degrees of freedom):
 * a fixed seed makes the outcome the same every time.
 */
const critical = (df: number): number =>
  df * (1 - 2 / (9 * df) + 3.0902 * Math.sqrt(2 / (9 * df))) ** 3

const designs: readonly (readonly [string, Partial<TrialDesign>])[] = [
  ['three pairs', {}],
  [
    'blocks of four, no run above two',
    { blocks: 2, periodsPerBlock: 4, allocation: { rule: 'permuted-blocks', maxRun: 2 } },
  ],
  ['starts balanced', { blocks: 4, allocation: { rule: 'permuted-blocks', startBalanced: true } }],
  ['three arms', { arms: ['none', 'stretching', 'heat'], blocks: 2, periodsPerBlock: 3 }],
  ['unequal arms', { blocks: 2, periodsPerBlock: 3, periodsByArm: [1, 2] }],
]

describe('the draw', () => {
  // npm test: 5 % of the 10^6 draws of the full size (npm run calibrate sets LEGWORK_SCALE=20), over five designs.
  const draws = scaled(10_000)
  it.each(designs)('draws every admissible order equally often, and no other: %s', (_, more) => {
    const trial = design(more)
    const counts = new Map(admissibleOrders(trial).map((order) => [order.join(), 0]))
    const bytes = seededBytes(6)
    for (let i = 0; i < draws; i++) {
      const order = drawAllocation(trial, bytes).allocation.sequence.join()
      const before = counts.get(order)
      expect(before).toBeDefined()
      counts.set(order, (before ?? 0) + 1)
    }
    const expected = draws / counts.size
    const chi2 = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
    expect(chi2).toBeLessThan(critical(counts.size - 1))
    expect(BigInt(counts.size)).toBe(sequenceSpace(trial).count)
  })

  it('tells its orders: 8 of three pairs, 252 of five in ten', () => {
    // 2^3; 10! / (5! 5!)
    expect(admissibleOrders(design({}))).toHaveLength(8)
    expect(admissibleOrders(design({ blocks: 1, periodsPerBlock: 10 }))).toHaveLength(252)
  })

  it('is compatible with the design file of legwork analyze', () => {
    const trial = design({ startDate: '2026-03-02' })
    const { allocation } = drawAllocation(trial, seededBytes(1))
    const file = designWithOrder(trial, allocation)
    expect(checkDesign(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file })
  })
})

describe('the commitment', () => {
  const trial = design({})

  it('is SHA-256 of text and salt, by another implementation too', () => {
    const drawn = drawAllocation(trial, seededBytes(2))
    const other = createHash('sha256')
      .update(drawn.text, 'utf8')
      .update(Buffer.from(drawn.salt, 'hex'))
      .digest('hex')
    expect(drawn.commitment).toBe(other)
    expect(commitmentOf(drawn.text, drawn.salt)).toBe(other)
    expect(openAllocation(drawn, drawn.commitment, trial)).toEqual({
      ok: true,
      value: drawn.allocation,
    })
  })

  it('catches every tampered list', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat({ max: 999 }),
        fc.integer({ min: 1, max: 15 }),
        (seed, at, flip) => {
          const drawn = drawAllocation(trial, seededBytes(seed))
          const place = at % drawn.text.length
          const text =
            drawn.text.slice(0, place) +
            String.fromCharCode(drawn.text.charCodeAt(place) ^ flip) +
            drawn.text.slice(place + 1)
          expect(openAllocation({ ...drawn, text }, drawn.commitment, trial)).toMatchObject({
            ok: false,
            error: { type: 'commitment-mismatch' },
          })
        },
      ),
      propertyOptions('a tampered list is caught', 100),
    )
  })

  it('catches a list that was made up and sealed anew', () => {
    const drawn = drawAllocation(trial, seededBytes(3))
    const swapped = { ...drawn.allocation, sequence: [...drawn.allocation.sequence].reverse() }
    const text = JSON.stringify(swapped)
    const opened = { text, salt: drawn.salt }
    expect(openAllocation(opened, commitmentOf(text, drawn.salt), trial)).toMatchObject({
      ok: false,
      error: { type: 'not-drawn-by-seed' },
    })
    const elsewhere = openAllocation(drawn, drawn.commitment, design({ nightsPerPeriod: 7 }))
    expect(elsewhere).toMatchObject({ ok: false, error: { type: 'other-design' } })
  })
})

describe('bytes as text', () => {
  it('reads back, and refuses what it would not have written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromHex(toHex(bytes))).toEqual(bytes)
      }),
      propertyOptions('bytes as text', 200),
    )
    for (const wrong of ['A', 'AB', 'A=', 'é', 'AAA A']) expect(fromBase64Url(wrong)).toBeNull()
    for (const wrong of ['a', 'AB', 'xy']) expect(fromHex(wrong)).toBeNull()
  })
})
