import { expectOk } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import {
  binaryEffects,
  cumulative,
  eggerTest,
  fitMeta,
  fitModel,
  guessMeasure,
  leaveOneOut,
  mantelHaenszel,
  meanEffects,
  petoOddsRatio,
  qProfile,
  rankTest,
  readStudies,
  trimAndFill,
} from '../../src/meta/index.ts'

const reml = { method: 'REML', test: 'knha' } as const

describe('numbers that cannot be pooled', () => {
  it.each([
    [[], [], { type: 'noStudies' }],
    [[1, 2], [1], { type: 'unequalLengths', column: 'vi', wanted: 2, got: 1 }],
    [[1, 2], [1, -1], { type: 'badValue', row: 2, column: 'vi', rule: 'above 0', value: -1 }],
    [[1, 2], [0, 1], { type: 'badValue', row: 1, column: 'vi', rule: 'above 0', value: 0 }],
    [
      [1, Infinity],
      [1, 1],
      { type: 'badValue', row: 2, column: 'yi', rule: 'finite', value: Infinity },
    ],
    [
      [1, 2, NaN],
      [1, 1, 1],
      { type: 'badValue', row: 3, column: 'yi', rule: 'finite', value: NaN },
    ],
  ])('yi %j, vi %j', (yi, vi, error) => {
    expect(fitMeta({ yi, vi }, reml)).toEqual({ ok: false, error })
  })

  it('moderators: wrong length, not a number, constant, determined by others', () => {
    const yi = [1, 2, 3, 4, 5]
    const vi = [1, 1, 1, 1, 1]
    const refused = (...moderators: { name: string; values: number[] }[]) =>
      fitMeta({ yi, vi, moderators }, reml)
    expect(refused({ name: 'x', values: [1, 2] })).toMatchObject({
      error: { type: 'unequalLengths', column: 'x' },
    })
    expect(refused({ name: 'x', values: [1, 2, NaN, 4, 5] })).toMatchObject({
      error: { type: 'badValue', row: 3, column: 'x' },
    })
    expect(refused({ name: 'x', values: [3, 3, 3, 3, 3] })).toMatchObject({
      error: { type: 'collinearModerators', columns: ['x'] },
    })
    expect(
      refused({ name: 'x', values: [1, 2, 3, 4, 6] }, { name: 'y', values: [3, 5, 7, 9, 13] }),
    ).toMatchObject({ error: { type: 'collinearModerators', columns: ['x', 'y'] } })
  })

  it('non-convergence is a value', () => {
    const input = { yi: [0, 1, 5, -3, 2], vi: [0.1, 0.3, 0.2, 0.5, 0.9] }
    expect(fitMeta(input, { ...reml, maxIterations: 2 })).toMatchObject({
      ok: false,
      error: { type: 'notConverged', method: 'REML', iterations: 2 },
    })
    const far = { yi: [0, 1e6, -1e6, 2e6, 2e6, 2e6, 2e6], vi: [1, 1, 1, 1, 1, 1, 1] }
    expect(fitMeta(far, { method: 'PM', test: 'z' })).toMatchObject({
      ok: false,
      error: { type: 'tau2AboveSearchRange', method: 'PM' },
    })
  })

  it('diagnostics that need more than one study say how many', () => {
    const one = expectOk(fitModel({ yi: [1], vi: [1] }, reml), 'one')
    for (const outcome of [
      leaveOneOut(one),
      qProfile(one),
      eggerTest(one),
      rankTest(one),
      trimAndFill(one),
    ]) {
      expect(outcome).toMatchObject({ ok: false, error: { type: 'tooFewStudies', got: 1 } })
    }
    expect(expectOk(cumulative(one), 'cumulative')).toHaveLength(1)
  })
})

describe('tables that cannot be pooled', () => {
  const good = { ai: 1, bi: 9, ci: 2, di: 8 }

  it.each([
    [{ ai: 0, bi: 0, ci: 0, di: 0 }, 'ai', 'some count above 0'],
    [{ ai: 0, bi: 0, ci: 2, di: 3 }, 'ai', 'people in both arms'],
    [{ ai: 1, bi: 2, ci: 0, di: 0 }, 'ci', 'people in both arms'],
    [{ ai: -1, bi: 2, ci: 1, di: 1 }, 'ai', '0 or more'],
    [{ ai: 1.5, bi: 2, ci: 1, di: 1 }, 'ai', 'whole number'],
  ] as const)('%j', (bad, column, rule) => {
    for (const outcome of [
      binaryEffects([good, bad], 'RR'),
      mantelHaenszel([good, bad], 'OR'),
      petoOddsRatio([good, bad]),
    ]) {
      expect(outcome).toMatchObject({
        ok: false,
        error: { type: 'badValue', row: 2, column, rule },
      })
    }
  })

  it('no event anywhere: Mantel–Haenszel and Peto refuse', () => {
    const empty = [
      { ai: 0, bi: 9, ci: 0, di: 8 },
      { ai: 0, bi: 5, ci: 0, di: 6 },
    ]
    expect(petoOddsRatio(empty)).toEqual({
      ok: false,
      error: { type: 'noEvents', measure: 'PETO' },
    })
    expect(mantelHaenszel(empty, 'RR')).toEqual({
      ok: false,
      error: { type: 'noEvents', measure: 'RR' },
    })
    expect(mantelHaenszel(empty, 'OR')).toEqual({
      ok: false,
      error: { type: 'noEvents', measure: 'OR' },
    })
  })

  it('zero cells without an addition name the row', () => {
    const bare = { add: 0, to: 'none' } as const
    expect(binaryEffects([good, { ai: 0, bi: 5, ci: 1, di: 4 }], 'OR', bare)).toMatchObject({
      ok: false,
      error: { type: 'badValue', row: 2, column: 'ai' },
    })
  })

  it('means', () => {
    const study = { m1i: 1, sd1i: 1, n1i: 10, m2i: 2, sd2i: 1, n2i: 10 }
    const refuse = (change: Partial<typeof study>, measure: 'MD' | 'ROM' = 'MD') =>
      meanEffects([study, { ...study, ...change }], measure)
    expect(refuse({ sd1i: -1 })).toMatchObject({
      error: { row: 2, column: 'sd1i', rule: '0 or more' },
    })
    expect(refuse({ n2i: 1 })).toMatchObject({
      error: { row: 2, column: 'n2i', rule: 'at least 2' },
    })
    expect(refuse({ m1i: -1 }, 'ROM')).toMatchObject({
      error: { row: 2, column: 'm1i', rule: 'same sign as the other arm' },
    })
  })
})

describe('a table of text', () => {
  const columns = ['study', 'yi', 'vi']

  it('reads numbers, a true minus sign and exponents', () => {
    const table = {
      columns,
      rows: [
        ['a', '−1.5', '2e-1'],
        ['b', '+.5', '1.'],
      ],
    }
    const studies = expectOk(readStudies(table, 'GEN', []), 'read')
    expect(studies.yi).toEqual([-1.5, 0.5])
    expect(studies.vi).toEqual([0.2, 1])
  })

  it.each([
    [[['a', '1', 'x']], { row: 1, column: 'vi', rule: 'number', value: 'x' }],
    [[['a', '1,5', '1']], { row: 1, column: 'yi', rule: 'number', value: '1,5' }],
    [[['a', '1', '']], { row: 1, column: 'vi', rule: 'not empty', value: '' }],
    [
      [
        ['a', '1', '1'],
        ['a', '1', '1'],
      ],
      { row: 2, column: 'study', rule: 'no duplicate', value: 'a' },
    ],
    [
      [
        ['a', '1', '1'],
        ['b', '1', '-2'],
      ],
      { row: 2, column: 'vi', rule: 'above 0', value: -2 },
    ],
    [[['a', '1', '0x10']], { row: 1, column: 'vi', rule: 'number', value: '0x10' }],
  ])('%j', (rows, error) => {
    expect(readStudies({ columns, rows }, 'GEN', [])).toEqual({
      ok: false,
      error: { type: 'badValue', ...error },
    })
  })

  it('names the column that is missing, and no rows is no studies', () => {
    expect(readStudies({ columns: ['study', 'yi'], rows: [] }, 'GEN', [])).toEqual({
      ok: false,
      error: { type: 'missingColumn', column: 'vi' },
    })
    expect(readStudies({ columns, rows: [['a', '1', '1']] }, 'GEN', ['dose'])).toEqual({
      ok: false,
      error: { type: 'missingColumn', column: 'dose' },
    })
    expect(readStudies({ columns, rows: [] }, 'GEN', [])).toEqual({
      ok: false,
      error: { type: 'noStudies' },
    })
  })

  it('guesses the measure from the columns', () => {
    expect(guessMeasure(columns)).toBe('GEN')
    expect(guessMeasure(['study', 'ai', 'bi', 'ci', 'di'])).toBe('RR')
    expect(guessMeasure(['m1i', 'sd1i', 'n1i', 'm2i', 'sd2i', 'n2i'])).toBe('MD')
    expect(guessMeasure(['study', 'yi'])).toBeNull()
  })
})
