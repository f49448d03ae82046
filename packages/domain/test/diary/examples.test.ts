import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { readTable, recogniseColumns, toSeries } from '@legwork/domain'
import type { OutcomeFamily } from '@legwork/domain'

const example = (name: string) =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')

// What the files hold follows from tools/generators/examples.mjs and stands in examples/README.md.
const table = (name: string) => expectOk(readTable(example(name)), name)

describe('the example diaries', () => {
  it('cramps: four outcomes recognised, 84 nights, 8 missing', () => {
    const read = table('cramps-placebo-magnesium.csv')
    const guesses = recogniseColumns(read)
    expect(guesses.date).toEqual({
      column: 'date',
      index: 0,
      reason: { type: 'name', word: 'date' },
    })
    expect(guesses.arm).toEqual({ column: 'arm', index: 1, reason: { type: 'name', word: 'arm' } })
    expect(
      guesses.outcomes.map(({ column, family, reason, better }) => [
        column,
        family,
        reason,
        better,
      ]),
    ).toEqual([
      ['cramps', 'poisson', 'named-as-count', 'lower'],
      ['minutes', 'negbin', 'named-as-minutes', null],
      ['pain', 'ordinal', 'named-as-score', 'lower'],
      ['sleep', 'ordinal', 'named-as-score', null],
    ])
    for (const { column, family } of guesses.outcomes) {
      const series = expectOk(
        toSeries(read, { date: 'date', arm: 'arm', outcome: column, family }),
        column,
      )
      expect(series.nights).toHaveLength(84)
      expect(series.arms).toEqual(['placebo', 'magnesium'])
      expect(series.outcome.filter((value) => value === null)).toHaveLength(8)
      expect(series.nights.filter((night) => !night.present)).toHaveLength(6)
      expect(series.notes).toEqual([])
    }
  })

  it('cramps: the arms are those of design.json, night by night', () => {
    const design = JSON.parse(example('design.json')) as {
      sequence: string[]
      nightsPerPeriod: number
      startDate: string
    }
    const series = expectOk(
      toSeries(table('cramps-placebo-magnesium.csv'), {
        date: 'date',
        arm: 'arm',
        outcome: 'cramps',
        family: 'poisson',
      }),
      'series',
    )
    expect(series.from).toBe(design.startDate)
    series.nights.forEach((night, index) => {
      if (night.present)
        expect(night.arm).toBe(design.sequence[Math.floor(index / design.nightsPerPeriod)])
    })
  })

  it('restless legs: one score of 0 to 10, 56 nights, 3 without a row', () => {
    const read = table('rls-evening-score.csv')
    const [guess] = recogniseColumns(read).outcomes
    expect(guess).toMatchObject({ column: 'severity', family: 'ordinal', better: 'lower' })
    const choices = {
      date: 'date',
      arm: 'arm',
      outcome: 'severity',
      family: 'ordinal' as OutcomeFamily,
    }
    const series = expectOk(toSeries(read, choices), 'series')
    expect(series.nights).toHaveLength(56)
    expect(series.nights.filter((night) => !night.present)).toHaveLength(3)
  })

  it('Dutch Excel: BOM, CRLF, semicolons, d-m-yyyy and decimal commas', () => {
    const text = example('excel-dutch.csv')
    expect(text.startsWith('\ufeffdatum;behandeling;krampen;pijn\r\n21-9-2026;')).toBe(true)
    const read = table('excel-dutch.csv')
    const guesses = recogniseColumns(read)
    expect(guesses.date?.reason).toEqual({ type: 'name', word: 'datum' })
    expect(guesses.arm?.column).toBe('behandeling')
    expect(guesses.outcomes.map(({ column, family }) => [column, family])).toEqual([
      ['krampen', 'poisson'],
      ['pijn', 'gaussian'],
    ])
    const series = expectOk(
      toSeries(read, { date: 'datum', arm: 'behandeling', outcome: 'pijn', family: 'gaussian' }),
      'series',
    )
    expect(series.from).toBe('2026-09-21')
    expect(series.nights).toHaveLength(56)
    expect(series.arm.slice(0, 14).every((arm) => arm === null)).toBe(true)
    expect(series.arm.slice(14).every((arm) => arm !== null)).toBe(true)
    expect(series.outcome[4]).toBe(2.5)
  })
})

describe('recogniseColumns without helpful names', () => {
  it('goes by the values', () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) =>
        `${i + 1}-3-2026;${i % 2 ? 'x' : 'y'};${i % 3};woke ${i};${i % 2 ? 'ja' : 'nee'};${i - 5}`,
    )
    const read = expectOk(readTable(`w;v;u;t;s;r\n${rows.join('\n')}`), 'table')
    const guesses = recogniseColumns(read)
    expect(guesses.date).toMatchObject({ column: 'w', reason: { type: 'values' } })
    expect(guesses.arm).toMatchObject({ column: 'v', reason: { type: 'values' } })
    expect(guesses.outcomes.map(({ column, family, reason }) => [column, family, reason])).toEqual([
      ['u', 'poisson', 'whole-numbers'],
      ['s', 'bernoulli', 'yes-no-words'],
      ['r', 'gaussian', 'decimals-or-negatives'],
    ])
  })

  it('finds nothing in a table of nothing', () => {
    const read = expectOk(readTable('a;b\nhello;there\n'), 'table')
    expect(recogniseColumns(read)).toEqual({ date: null, arm: null, outcomes: [] })
  })
})
