import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays, expectOk, parseCivilDate } from '@legwork/base'
import { propertyOptions } from '@legwork/testing'
import { readTable, toSeries, writeDiary } from '@legwork/domain'
import type { DiaryStyle, WrittenNight } from '@legwork/domain'

const start = expectOk(parseCivilDate('2026-03-01'), 'start')
const columns = { date: 'date', arm: 'arm', outcomes: ['y', '=z'] }

const label = fc
  .oneof(
    fc.constantFrom(
      'placebo',
      '=1+1',
      "'=x",
      '+b',
      '-5',
      '@me',
      '"q"',
      'a;b',
      'a,b',
      '0',
      'x\u00e9',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  // eslint-disable-next-line no-control-regex -- control characters are refused by the reader
  .filter((text) => text !== '' && text !== 'NA' && !/[\u0000-\u001f\u007f\ufeff]/.test(text))
const value = fc.option(
  fc.oneof(
    fc.integer({ min: -1000, max: 1_000_000_000 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.integer({ min: 1, max: 999_999 }).map((n) => n / 1000),
  ),
)
const styles: readonly DiaryStyle[] = ['plain', 'dutch-excel']

describe('writeDiary', () => {
  it.each(styles)('in the style %s, readTable and toSeries give the same nights back', (style) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, {
          minLength: 1,
          maxLength: 3,
          selector: (l) =>
            l
              .normalize('NFKC')
              .toLowerCase()
              .replace(/[\s_-]+/g, ' '),
        }),
        fc.array(fc.tuple(fc.nat(2), value, value, fc.nat(3)), { minLength: 1, maxLength: 30 }),
        (labels, drawn) => {
          let date = start
          const nights: WrittenNight[] = drawn.map(([which, y, z, gap]) => {
            date = addDays(date, 1 + gap)
            return { date, arm: labels[which] ?? null, values: [y, z] }
          })
          const table = expectOk(readTable(writeDiary({ columns, nights }, style)), 'table')
          for (const [index, outcome] of ['y', '=z'].entries()) {
            const choices = { date: 'date', arm: 'arm', outcome, family: 'gaussian' } as const
            const series = expectOk(toSeries(table, choices), 'series')
            const read = series.nights.filter((night) => night.present)
            expect(read.map((night) => [night.date, night.arm, night.outcome])).toEqual(
              nights.map((night) => [
                night.date,
                night.arm,
                (night.values[index] ?? null) === 0 ? 0 : night.values[index],
              ]),
            )
          }
        },
      ),
      propertyOptions(`diary round trip ${style}`, 300),
    )
  })

  it('keeps spreadsheets from running a label and numbers as numbers', () => {
    const nights = [{ date: start, arm: '=cmd()', values: [-1.5, null] }]
    expect(writeDiary({ columns, nights })).toBe("date,arm,y,'=z\n2026-03-01,'=cmd(),-1.5,\n")
    expect(writeDiary({ columns, nights }, 'dutch-excel')).toBe(
      "\ufeffdate;arm;y;'=z\r\n1-3-2026;'=cmd();-1,5;\r\n",
    )
  })

  it('throws on what would not come back', () => {
    const night = { date: start, arm: 'a', values: [1, 2] }
    expect(() => writeDiary({ columns, nights: [{ ...night, arm: 'NA' }] })).toThrow(
      'label must be',
    )
    expect(() => writeDiary({ columns, nights: [{ ...night, arm: ' a' }] })).toThrow(
      'label must be',
    )
    expect(() => writeDiary({ columns, nights: [{ ...night, values: [1] }] })).toThrow(
      'need 2 values a night, got 1',
    )
    expect(() => writeDiary({ columns, nights: [{ ...night, values: [1, Number.NaN] }] })).toThrow(
      'numbers must be at most 1000000000, got NaN',
    )
  })
})
