import { createRandom, expectOk } from '@legwork/base'
import { checkDesign } from '@legwork/stats'
import { describe, expect, it } from 'vitest'
import { readTable, toSeries } from '../../src/diary/index.ts'
import { fromFirstPeriod } from '../../src/result/align-design.ts'
import { analyseDiary } from '../../src/result/analyse-diary.ts'

const day = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}`
const order = ['placebo', 'magnesium', 'magnesium', 'placebo']
const designWith = (more: object) =>
  expectOk(
    checkDesign({
      version: 'legwork/design/1',
      arms: ['placebo', 'magnesium'],
      blocks: 2,
      periodsPerBlock: 2,
      nightsPerPeriod: 6,
      allocation: { rule: 'permuted-blocks' },
      startDate: day(0),
      sequence: order,
      ...more,
    }),
    'design',
  )
const design = designWith({})

/** 24 nights of two blocks; `cell` writes a night's row, or leaves it out with null. */
function diary(cell: (night: number, arm: string, cramps: number) => string | null) {
  const rows = Array.from({ length: 24 }, (_, night) =>
    cell(night, order[Math.floor(night / 6)] ?? '', (night * 7) % 4),
  ).filter((row) => row !== null)
  const table = expectOk(readTable(`date,arm,cramps\n${rows.join('\n')}\n`), 'table')
  const choices = { date: 'date', arm: 'arm', outcome: 'cramps', family: 'poisson' } as const
  return expectOk(toSeries(table, { ...choices, reference: 'placebo' }), 'series')
}

const analysed = (series: ReturnType<typeof diary>, planned = design) =>
  expectOk(
    analyseDiary(series, {
      ...{ outcome: 'cramps', family: 'poisson', better: 'lower', smallestEffect: 0.75, seed: 1 },
      halfLife: [{ days: 4, weight: 1 }],
      design: planned,
      random: createRandom(1, 0),
    }),
    'result',
  )

const full = (night: number, arm: string, cramps: number) => `${day(night)},${arm},${cramps}`

describe('a diary that begins after its design', () => {
  const late = diary((night, arm, cramps) => (night < 9 ? null : full(night, arm, cramps)))
  const empty = diary((night, arm, cramps) =>
    night < 9 ? `${day(night)},${arm},` : full(night, arm, cramps),
  )

  it('has the answer of one whose first nights are empty: they were treated and not written down', () => {
    expect(analysed(late)).toEqual(analysed(empty))
  })

  it('counts them as missing, in the arm of their period', () => {
    expect(analysed(late).data).toMatchObject({
      from: day(0),
      days: 24,
      observed: 15,
      missingByArm: { placebo: 6, magnesium: 3 },
    })
  })

  it('is laid out once: a second time changes nothing', () => {
    const once = fromFirstPeriod(late, design)
    expect(once.nights.map(({ date }) => date)).toEqual(empty.nights.map(({ date }) => date))
    expect(fromFirstPeriod(once, design)).toBe(once)
  })

  it('starts with the first period: baseline nights without a row are not invented', () => {
    const planned = designWith({ baselineNights: 3 })
    const shifted = { ...late, nights: late.nights, from: late.from }
    expect(fromFirstPeriod(shifted, planned).from).toBe(day(3))
  })
})

describe('a diary that its design does not lengthen', () => {
  it('starts with its design, or has a design without a date', () => {
    const whole = diary(full)
    expect(fromFirstPeriod(whole, design)).toBe(whole)
    const late = diary((night, arm, cramps) => (night < 9 ? null : full(night, arm, cramps)))
    const { startDate: _, ...undated } = design
    expect(fromFirstPeriod(late, undated)).toBe(late)
  })

  it('ends early: nights after its last row are no missing nights', () => {
    const stopped = diary((night, arm, cramps) => (night >= 20 ? null : full(night, arm, cramps)))
    expect(analysed(stopped).data).toMatchObject({ days: 20, missingByArm: { placebo: 0, magnesium: 0 } }) // prettier-ignore
  })

  it('lies wholly after its design: it is refused, not filled', () => {
    const planned = designWith({ startDate: '2025-01-01' })
    const whole = diary(full)
    expect(fromFirstPeriod(whole, planned)).toBe(whole)
  })
})
