import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { readTable, toSeries } from '@legwork/domain'
import type { DiaryChoices, DiaryError } from '@legwork/domain'

const usual: DiaryChoices = { date: 'date', arm: 'arm', outcome: 'y', family: 'poisson' }

function series(rows: string, choices: Partial<DiaryChoices> = {}, header = 'date;arm;y\n') {
  return expectOk(
    toSeries(expectOk(readTable(header + rows), 'table'), { ...usual, ...choices }),
    'series',
  )
}

function errorsOf(rows: string, choices: Partial<DiaryChoices> = {}, header = 'date;arm;y\n') {
  const result = toSeries(expectOk(readTable(header + rows), 'table'), { ...usual, ...choices })
  return result.ok ? [] : result.error
}

const brief = (errors: readonly DiaryError[]) =>
  errors.map(({ type, row, column, value }) => [type, row, column, value])

describe('toSeries', () => {
  it('gives the engine every night in order, whatever the order of the rows', () => {
    const read = series('2026-01-04;b;5\n2026-01-01;a;2\n2026-01-02;a;NA\n')
    expect(read.from).toBe('2026-01-01')
    expect(read.to).toBe('2026-01-04')
    expect(read.arms).toEqual(['a', 'b'])
    expect(read.outcome).toEqual([2, null, null, 5])
    expect(read.arm).toEqual([0, 0, 0, 1])
    expect(read.nights.map(({ row, present }) => [row, present])).toEqual([
      [3, true],
      [4, true],
      [null, false],
      [2, true],
    ])
  })

  it('carries the arm over a night without a row, and takes an empty arm as outside', () => {
    const read = series(
      '2026-01-01;;1\n2026-01-03;a;1\n2026-01-05;;1\n2026-01-07;b;1\n2026-01-09;b;1\n',
    )
    expect(read.arm).toEqual([null, null, 0, 0, null, null, 1, 1, 1])
    expect(read.notes).toEqual([])
  })

  it('notes an empty arm inside a period and a long gap', () => {
    const read = series('2026-01-01;a;1\n2026-01-02;;1\n2026-01-03;a;1\n2027-01-03;b;1\n')
    expect(read.notes).toEqual([
      { type: 'arm-empty-inside-period', row: 3, date: '2026-01-02' },
      { type: 'long-gap', from: '2026-01-03', to: '2027-01-03', nights: 364 },
    ])
  })

  it('reads a diary without an arm column', () => {
    const read = series('2026-01-01;x;1\n2026-01-02;y;2\n', { arm: null })
    expect(read.arms).toEqual([])
    expect(read.arm).toEqual([null, null])
  })

  it('finds columns whatever their capitals, and says which exist', () => {
    expect(series('2026-01-01;a;1\n', { date: ' DATE ', outcome: 'Y' }).outcome).toEqual([1])
    expect(errorsOf('2026-01-01;a;1\n', { outcome: 'cramps', arm: 'treatment' })).toEqual([
      {
        type: 'column-not-found',
        rule: 'column-exists',
        row: 1,
        column: 'treatment',
        value: 'treatment',
        available: ['date', 'arm', 'y'],
      },
      {
        type: 'column-not-found',
        rule: 'column-exists',
        row: 1,
        column: 'cramps',
        value: 'cramps',
        available: ['date', 'arm', 'y'],
      },
    ])
    expect(errorsOf('2026-01-01;a;1;2\n', {}, 'date;arm;y;y\n')[0]?.type).toBe('column-twice')
    expect(errorsOf('2026-01-01;a;1\n', { outcome: 'date' })[0]?.type).toBe('column-reused')
  })

  it('gathers every error, in order of row, with row, column and value', () => {
    expect(
      brief(
        errorsOf(
          '2026-01-01;a;two\n2026-01-02;a;-1\n2026-01-02;b;3\n31-2-2026;b;1,5\n;b;1\n2026-01-05;b;1e99\n',
        ),
      ),
    ).toEqual([
      ['not-a-number', 2, 'y', 'two'],
      ['negative-count', 3, 'y', '-1'],
      ['duplicate-date', 4, 'date', '2026-01-02'],
      ['bad-date', 5, 'date', '31-2-2026'],
      ['fractional-count', 5, 'y', '1,5'],
      ['date-missing', 6, 'date', ''],
      ['number-too-large', 7, 'y', '1e99'],
    ])
  })

  it('names both rows of a duplicate date, also when they are written differently', () => {
    const [error] = errorsOf('2026-01-02;a;1\n2026-01-03;a;1\n2-1-2026;b;3\n')
    expect(error).toEqual({
      type: 'duplicate-date',
      rule: 'one-row-a-night',
      row: 4,
      column: 'date',
      value: '2026-01-02',
      firstRow: 2,
    })
  })

  it('shows fifty errors and counts the rest', () => {
    const rows = Array.from({ length: 70 }, () => 'x;a;1\n').join('')
    const errors = errorsOf(rows)
    expect(errors).toHaveLength(51)
    expect(errors[50]).toMatchObject({ type: 'more-errors', value: '20' })
  })

  it('shortens what it quotes', () => {
    const [error] = errorsOf(`2026-01-01;a;${'long '.repeat(100)}\n`)
    expect([...(error?.value ?? '')]).toHaveLength(60)
  })

  it('refuses a range that no diary has and points at the far end', () => {
    expect(brief(errorsOf('2026-01-01;a;1\n2026-01-02;a;1\n1926-01-03;b;1\n'))).toEqual([
      ['range-too-long', 4, 'date', '1926-01-03'],
    ])
  })

  it('takes 3,000 nights and counts of a million', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => {
      const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
      return `${day};${i % 28 < 14 ? 'a' : 'b'};${1_000_000 + i}\n`
    })
    const read = series(rows.join(''))
    expect(read.nights).toHaveLength(3000)
    expect(read.outcome[2999]).toBe(1_002_999)
  })
})

describe('dates', () => {
  const dates = (cells: string[], choices: Partial<DiaryChoices> = {}) =>
    series(cells.map((cell) => `${cell};a;1\n`).join(''), choices)
      .nights.filter((night) => night.present)
      .map((night) => night.date as string)
  const refused = (cells: string[], choices: Partial<DiaryChoices> = {}) =>
    errorsOf(cells.map((cell) => `${cell};a;1\n`).join(''), choices).map((e) => [e.row, e.rule])

  it('reads year first, Dutch day first, and midnight', () => {
    for (const cell of [
      '2026-02-01',
      '2026/2/1',
      '1-2-2026',
      '01-02-2026',
      '1.2.2026',
      '01.02.2026',
      '2026-02-01T00:00:00',
      '2026-02-01 00:00:00.000',
      '1-2-2026 0:00',
      '"2026-02-01"',
    ])
      expect(dates([cell])).toEqual(['2026-02-01'])
  })

  it('lets the column tell the order of slashed dates', () => {
    expect(dates(['1/2/2026', '13/2/2026'])).toEqual(['2026-02-01', '2026-02-13'])
    expect(dates(['1/2/2026', '1/13/2026'])).toEqual(['2026-01-02', '2026-01-13'])
    expect(series('1/2/2026;a;1\n1/13/2026;a;1\n').notes).toEqual([
      { type: 'date-order', order: 'month-first', because: 'values' },
      // from 2 to 13 January is no long gap: this is the only note
    ])
  })

  it('refuses slashed dates that can be either, unless the order is chosen', () => {
    expect(refused(['1/2/2026', '2/2/2026'])).toEqual([[2, 'day-month-order-known']])
    expect(dates(['1/2/2026', '2/2/2026'], { dateOrder: 'day-first' })).toEqual([
      '2026-02-01',
      '2026-02-02',
    ])
    expect(dates(['1/2/2026'], { dateOrder: 'month-first' })).toEqual(['2026-01-02'])
  })

  it('refuses a column that mixes both orders', () => {
    expect(refused(['13/2/2026', '2/13/2026'])).toEqual([[3, 'one-date-order']])
    expect(refused(['2/13/2026'], { dateOrder: 'day-first' })).toEqual([[2, 'one-date-order']])
  })

  it.each([
    ['1-13-2026', 'month'],
    ['29-2-2026', 'day'],
    ['2026-02-30', 'day'],
    ['2026-13-01', 'month'],
    ['1-2-26', 'two-digit-year'],
    ['2026-01-01 23:30', 'time-of-day'],
    ['2026-01-01T23:30:00+01:00', 'time-of-day'],
    ['46023', 'serial-number'],
    ['1 jan 2026', 'form'],
    ['yesterday', 'form'],
    ['1-2/2026', 'form'],
    ['1826-01-01', 'year'],
    ['2206-01-01', 'year'],
  ])('refuses %s by the rule %s', (cell, rule) => {
    expect(refused([cell])).toEqual([[2, rule]])
  })
})

describe('numbers', () => {
  const values = (cells: string[], choices: Partial<DiaryChoices> = {}, delimiter = ';') =>
    series(
      cells.map((c, i) => ['2026-01-' + String(i + 10), 'a', c].join(delimiter) + '\n').join(''),
      { family: 'gaussian', ...choices },
      `date${delimiter}arm${delimiter}y\n`,
    ).outcome
  const refused = (cells: string[], choices: Partial<DiaryChoices> = {}) =>
    brief(
      errorsOf(cells.map((c, i) => `2026-01-${i + 10};a;${c}\n`).join(''), {
        family: 'gaussian',
        ...choices,
      }),
    ).map(([type, row]) => [type, row])

  it('reads points, commas, exponents, signs and missing cells', () => {
    expect(values(['1.5', '-2', '+3', '.5', '2.', '1e+05', '', 'NA', '−4'])).toEqual([
      1.5,
      -2,
      3,
      0.5,
      2,
      100_000,
      null,
      null,
      -4,
    ])
    expect(values(['1,5', '0,125', ',5', '1,5E+03', '-0'])).toEqual([1.5, 0.125, 0.5, 1500, 0])
  })

  it('refuses a thousand that may be a decimal, unless the column or the delimiter proves it', () => {
    expect(refused(['1.250', '2'])).toEqual([['ambiguous-number', 2]])
    expect(refused(['12,500'])).toEqual([['ambiguous-number', 2]])
    expect(values(['1,250', '2,5'])).toEqual([1.25, 2.5])
    expect(values(['0,250', '1,250'])).toEqual([0.25, 1.25])
    expect(values(['1.250', '2'], {}, ',')).toEqual([1.25, 2])
  })

  it('refuses two decimal marks in one column', () => {
    expect(refused(['1,5', '2', '1.5'])).toEqual([['mixed-decimal-marks', 4]])
  })

  it.each([
    'two',
    '1 000',
    '5%',
    '1.000,5',
    '1,2,3',
    'Infinity',
    'NaN',
    'na',
    '-',
    '٣',
    '0x10',
    '1e',
    '5 min',
  ])('refuses the text %s', (cell) => {
    expect(refused([cell])).toEqual([['not-a-number', 2]])
  })

  it('holds each family to its rule', () => {
    expect(refused(['-1'], { family: 'negbin' })).toEqual([['negative-count', 2]])
    expect(refused(['1.5'], { family: 'poisson' })).toEqual([['fractional-count', 2]])
    expect(values(['2.0', '3,00'.replace(',', '.')], { family: 'poisson' })).toEqual([2, 3])
    expect(values(['ja', 'Nee', 'YES', 'false', '1', '0', ''], { family: 'bernoulli' })).toEqual([
      1,
      0,
      1,
      0,
      1,
      0,
      null,
    ])
    expect(refused(['2', 'maybe'], { family: 'bernoulli' })).toEqual([
      ['not-yes-or-no', 2],
      ['not-a-number', 3],
    ])
    expect(refused(['11', '2.5', '-1'], { family: 'ordinal' })).toEqual([
      ['not-a-category', 2],
      ['not-a-category', 3],
      ['not-a-category', 4],
    ])
    expect(values(['1', '5'], { family: 'ordinal', categories: { low: 1, high: 5 } })).toEqual([
      1, 5,
    ])
    expect(refused(['0'], { family: 'ordinal', categories: { low: 1, high: 5 } })).toEqual([
      ['not-a-category', 2],
    ])
    expect(refused(['10,5'], { scale: { low: 0, high: 10 } })).toEqual([['outside-scale', 2]])
  })
})

describe('arms', () => {
  const arms = (labels: string[], choices: Partial<DiaryChoices> = {}) => {
    const rows = labels.map((label, i) => `2026-01-${i + 10};${label};1\n`).join('')
    const read = series(rows, choices)
    return [read.referenceRule, ...read.arms]
  }

  it('puts the reference first: named, else a control word, else the alphabet', () => {
    expect(arms(['magnesium', 'placebo'])).toEqual(['recognised', 'placebo', 'magnesium'])
    expect(arms(['Magnesium', 'Geen'])).toEqual(['recognised', 'Geen', 'Magnesium'])
    expect(arms(['Mg 300', 'none', 'placebo pill'])).toEqual([
      'recognised',
      'placebo pill',
      'Mg 300',
      'none',
    ])
    expect(arms(['B', 'A'])).toEqual(['alphabetical', 'A', 'B'])
    expect(arms(['B', 'A'], { reference: 'b' })).toEqual(['named', 'B', 'A'])
    expect(arms(['stretching', 'magnesium'])).toEqual(['alphabetical', 'magnesium', 'stretching'])
  })

  it('trims labels and keeps capitals', () => {
    expect(arms([' Magnesium  400 ', 'Placebo'])).toEqual([
      'recognised',
      'Placebo',
      'Magnesium 400',
    ])
  })

  it('refuses labels that differ only in capitals, spaces or accents’ encoding', () => {
    const errors = errorsOf('2026-01-01;placebo;1\n2026-01-02;Placebo;1\n2026-01-03;mg;1\n')
    expect(errors).toEqual([
      {
        type: 'labels-alike',
        rule: 'one-spelling-an-arm',
        row: 3,
        column: 'arm',
        value: 'Placebo',
        otherRow: 2,
        other: 'placebo',
      },
    ])
    expect(errorsOf('2026-01-01;caf\u00e9;1\n2026-01-02;cafe\u0301;1\n')[0]?.type).toBe(
      'labels-alike',
    )
  })

  it('notes an arm that sounds like a baseline, and leaves it out when told', () => {
    const rows =
      '2026-01-01;Baseline;1\n2026-01-02;placebo;1\n2026-01-03;wash-out;1\n2026-01-04;mg;1\n'
    const kept = series(rows)
    expect(kept.arms).toEqual(['placebo', 'Baseline', 'mg', 'wash-out'])
    expect(kept.notes).toEqual([
      { type: 'arm-sounds-outside', label: 'Baseline' },
      { type: 'arm-sounds-outside', label: 'wash-out' },
    ])
    const left = series(rows, { outside: ['baseline', 'Wash-out'] })
    expect(left.arms).toEqual(['placebo', 'mg'])
    expect(left.arm).toEqual([null, 0, null, 1])
    expect(left.notes).toEqual([])
  })

  it('refuses an unknown reference and a column that is no arm', () => {
    expect(errorsOf('2026-01-01;a;1\n', { reference: 'c' })[0]).toMatchObject({
      type: 'reference-not-found',
      value: 'c',
      labels: ['a'],
    })
    const notes = Array.from({ length: 9 }, (_, i) => `2026-01-${i + 10};note ${i};1\n`).join('')
    expect(errorsOf(notes)[0]).toMatchObject({ type: 'too-many-arms', row: 10, value: '9' })
  })
})
