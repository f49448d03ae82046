import { expectOk, parseCivilDate } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import {
  buildFoodIndex,
  readFoodDiary,
  unitWordsOf,
  writeFoodDiary,
} from '../../src/intake/index.ts'
import { foods, forms } from './fixtures.ts'

const reader = {
  index: buildFoodIndex(foods),
  foodsById: foods.foodsById,
  unitWords: unitWordsOf(foods.units),
  forms,
  language: 'nl',
} as const
const read = (text: string) => readFoodDiary(text, reader)

const diary = `date,time,kind,item,amount,unit
2026-11-02,08:00,food,volkoren brood,2,sneetjes
2026-11-02,,food,peanut-butter,20,g
2026-11-02,12:30,drink,halfvolle melk,1,glas
2026-11-02,22:00,supplement,magnesium citrate,900,mg compound
2026-11-03,,supplement,Magnesium 100 mg (als citraat),2,
2026-11-03,,food,iets van de markt,1,portie
`

describe('food diary CSV', () => {
  it('reads foods by id and by text, measures, supplements', () => {
    const { entries, notes } = expectOk(read(diary), 'diary')
    expect(entries.map((entry) => (entry.kind === 'food' ? entry.foodId : entry.label))).toEqual([
      'wholemeal-bread',
      'peanut-butter',
      'milk-semi-skimmed',
      { amount: 900, unit: 'mg', states: 'compound', form: 'citrate' },
      { amount: 100, unit: 'mg', states: 'element', form: 'citrate' },
      null,
    ])
    expect(entries[0]).toMatchObject({ time: '08:00', amount: { count: 2, unit: 'snee' } })
    expect(entries[4]).toMatchObject({ count: 2 })
    expect(notes.filter((note) => note.type === 'read-as')).toHaveLength(2)
    expect(notes.filter((note) => note.type === 'unknown-food')).toHaveLength(1)
  })

  it('writes what it reads back the same', () => {
    const { entries } = expectOk(read(diary), 'diary')
    const again = expectOk(read(writeFoodDiary(entries)), 'diary')
    const bare = (list: typeof entries) =>
      list.map((entry) =>
        entry.kind === 'food' ? { ...entry, text: entry.foodId ?? entry.text } : entry,
      )
    expect(bare(again.entries)).toEqual(bare(entries))
  })

  it.each(['µg', 'μg', 'ug', 'mcg', 'µmol', 'umol', 'mEq', 'ml', 'IE'])(
    'does not count pills by a measure it cannot convert: %s',
    (unit) => {
      const rows = `date,kind,item,amount,unit\n2026-11-02,supplement,magnesium citrate 400 mg,300,${unit}\n`
      const { entries, notes } = expectOk(read(rows), 'diary')
      expect(entries).toMatchObject([{ label: null, count: 1 }])
      expect(notes).toMatchObject([{ type: 'unknown-unit', row: 2, text: unit }])
    },
  )

  it('does not count a supplement or medicine that names no magnesium', () => {
    const rows =
      'date,kind,item,amount,unit\n' +
      '2026-11-02,supplement,ferrofumaraat 200 mg,1,\n2026-11-02,medicine,paracetamol,500,mg\n'
    const { entries, notes } = expectOk(read(rows), 'diary')
    expect(entries).toMatchObject([{ label: null }, { label: null }])
    expect(notes).toEqual([
      { type: 'no-magnesium', row: 2, text: 'ferrofumaraat 200 mg' },
      { type: 'no-magnesium', row: 3, text: 'paracetamol' },
    ])
  })

  it('refuses what the screen refuses: too much at once, and a day that is yet to come', () => {
    const rows =
      'date,kind,item,amount,unit\n2026-11-02,food,banaan,5000,stuk\n2026-11-24,food,banaan,1,stuk\n' +
      '2026-11-02,supplement,magnesiumoxide 400 mg,500,\n2026-11-02,supplement,magnesium citrate,90000,mg\n' +
      '2026-11-23,food,banaan,2,stuk\n'
    const found = readFoodDiary(rows, {
      ...reader,
      today: expectOk(parseCivilDate('2026-11-23'), 'day'),
    })
    expect(found.ok ? [] : found.error).toEqual([
      ...[
        ['implausible-amount', 'amount-for-one-person', 2, 'amount', '5000'],
        ['future-date', 'not-after-today', 3, 'date', '2026-11-24'],
        ['implausible-amount', 'amount-for-one-person', 4, 'amount', '500'],
        ['implausible-amount', 'amount-for-one-person', 5, 'amount', '90000'],
      ].map(([type, rule, row, column, value]) => ({ type, rule, row, column, value })),
    ])
    const later = 'date,item\n2026-11-24,banaan\n'
    expect(expectOk(read(later), 'without today').entries).toHaveLength(1)
  })

  it.each(['{"format": "legwork-person"}', '[1, 2]'])(
    'refuses another kind of file: %s',
    (text) => {
      expect(read(text)).toMatchObject({
        ok: false,
        error: [{ type: 'header-missing', rule: 'header-first', row: null, value: text }],
      })
    },
  )

  it('reads Dutch headers, semicolons and decimal commas', () => {
    const { entries } = expectOk(
      read('datum;product;hoeveelheid;eenheid\n2-11-2026;appel;1,5;stuk\n'),
      'diary',
    )
    expect(entries[0]).toMatchObject({
      date: '2026-11-02',
      foodId: 'apple',
      amount: { count: 1.5, unit: 'stuk' },
    })
  })

  it('takes the first measure of a food when none is named, and one of it', () => {
    expect(expectOk(read('date,item\n2026-11-02,banaan\n'), 'diary').entries[0]).toMatchObject({
      amount: { count: 1, unit: 'stuk' },
    })
  })

  it('names row, column, rule and value of everything wrong, and takes nothing', () => {
    const bad =
      'date,time,kind,item,amount\n2026-02-30,08:00,food,appel,1\n2026-11-02,25:00,poison,,-2\n'
    const found = read(bad)
    expect(found.ok).toBe(false)
    if (found.ok) return
    expect(found.error.map(({ type, row, column, value }) => [type, row, column, value])).toEqual([
      ['bad-date', 2, 'date', '2026-02-30'],
      ['bad-kind', 3, 'kind', 'poison'],
      ['bad-time', 3, 'time', '25:00'],
      ['item-missing', 3, 'item', ''],
      ['negative-amount', 3, 'amount', '-2'],
    ])
    expect(read('a,b\n1,2\n')).toMatchObject({
      ok: false,
      error: [{ type: 'column-not-found', column: 'date' }, { column: 'item' }],
    })
  })

  it('keeps texts that a spreadsheet would run harmless', () => {
    const { entries } = expectOk(read('date,item\n2026-11-02,appel\n'), 'diary')
    const evil = entries.map((entry) => ({
      ...entry,
      text: '=1+1',
      foodId: null,
    })) as typeof entries
    expect(writeFoodDiary(evil)).toContain("'=1+1")
  })
})
