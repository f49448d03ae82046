import { describe, expect, it } from 'vitest'
import { foldNights } from '@legwork/domain'
import { sheetColumns, sheets } from '../../src/rooms/diary/columns.ts'
import type { SheetColumn } from '../../src/rooms/diary/columns.ts'
import { startOfGrid, typedElsewhere } from '../../src/rooms/diary/grid-draft.ts'
import { nextCell, readCell, readRow, rowOf } from '../../src/rooms/diary/grid-model.ts'
import { recordOf } from '../../src/rooms/diary/night-model.ts'
import { amsterdam, day, journalOf, told, trialContents, trialOf } from './build.ts'

const night = day('2026-10-24')
const place = amsterdam('2026-11-15T07:30:00Z')
const columns = sheetColumns(null, 'cramps', night)
const empty = recordOf(foldNights([]), night)

describe('the diary on paper', () => {
  it('has the same columns as the morning entry, with what is swallowed when there is a trial', () => {
    expect(columns.map(({ type }) => type)).toEqual([
      ...['cramps', 'minutes', 'pain', 'sleep', 'different', 'note'],
    ])
    const view = trialOf(journalOf(trialContents({ start: night })))
    expect(sheetColumns(view, 'cramps', night).map(({ type }) => type)).toEqual([
      ...['cramps', 'minutes', 'pain', 'sleep', 'taken', 'side-effects', 'different', 'note'],
    ])
  })

  it('puts two weeks on a sheet, over a clock change without a gap', () => {
    const pages = sheets(day('2026-10-19'), 28)
    expect(pages.map((nights) => nights.length)).toEqual([14, 14])
    expect(pages[0]?.slice(5, 8)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26'])
    expect(sheets(night, 20).map((nights) => nights.length)).toEqual([14, 6])
  })
})

describe('the grid', () => {
  const cell = (type: Exclude<SheetColumn['type'], 'own'>, text: string) => readCell({ type }, text)

  it('reads what people type', () => {
    expect(cell('cramps', ' 3 ')).toEqual({ ok: true, value: { cramps: 3 } })
    expect(cell('cramps', '')).toEqual({ ok: true, value: { cramps: null } })
    expect(cell('taken', 'J')).toEqual({ ok: true, value: { taken: 'yes' } })
    expect(cell('taken', 'd')).toEqual({ ok: true, value: { taken: 'partly' } })
    expect(cell('attack', 'n')).toEqual({ ok: true, value: { attack: false } })
    expect(cell('side-effects', '0')).toEqual({ ok: true, value: { sideEffects: [] } })
    expect(cell('side-effects', '2, 1')).toEqual({
      ok: true,
      value: { sideEffects: ['diarrhoea', 'nausea'] },
    })
    expect(cell('different', 'c a')).toEqual({
      ok: true,
      value: { different: ['exercise', 'alcohol'] },
    })
  })

  it.each([
    ['cramps', '3,5', 'not-whole'],
    ['cramps', '100', 'above'],
    ['pain', '11', 'above'],
    ['minutes', 'lang', 'not-digits'],
    ['cramps', '2x', 'not-digits'],
    ['taken', 'x', 'not-yes-no'],
    ['attack', 'd', 'not-yes-no'],
    ['side-effects', '11', 'unknown-code'],
    ['different', 'z', 'unknown-code'],
  ] as const)('refuses %s “%s” in place: %s', (type, text, problem) => {
    expect(cell(type, text)).toMatchObject({ ok: false, error: { type: problem } })
  })

  it('writes a row as paper, whatever the age of the night', () => {
    const read = readRow(empty, columns, { cramps: '2', minutes: '10', different: 'c' }, place)
    expect(read).toMatchObject({
      type: 'entry',
      content: {
        payload: { night, cramps: 2, minutes: 10, source: 'paper', different: ['alcohol'] },
      },
      health: [],
    })
    expect(readRow(empty, columns, {}, place)).toEqual({ type: 'nothing' })
    expect(readRow(empty, columns, { cramps: '  ' }, place)).toEqual({ type: 'nothing' })
  })

  it('tells everything that is wrong with a row, and what cannot be true together', () => {
    const wrong = readRow(empty, columns, { cramps: 'x', pain: '12' }, place)
    expect(wrong).toMatchObject({ type: 'wrong', problems: [{}, {}] })
    expect(readRow(empty, columns, { cramps: '0', minutes: '5' }, place)).toMatchObject({
      type: 'wrong',
      problems: [{ type: 'night', refusal: { type: 'night-contradicts' } }],
    })
    expect(readRow(empty, columns, { cramps: '0', pain: '4' }, place)).toMatchObject({
      type: 'wrong',
      problems: [{ refusal: { type: 'night-contradicts', fields: ['cramps', 'pain'] } }],
    })
    expect(readRow(empty, columns, { cramps: '0', pain: '0' }, place).type).toBe('entry')
    const future = recordOf(foldNights([]), day('2026-11-15'))
    expect(readRow(future, columns, { cramps: '1' }, place)).toMatchObject({
      problems: [{ refusal: { type: 'night-not-yet' } }],
    })
  })

  it('leaves a night that was told as it was, corrects it when changed, and never empties it', () => {
    const log = journalOf([told(night, { cramps: 2, restlessness: 4, sideEffects: ['nausea'] })])
    const record = recordOf(foldNights(log), night)
    const row = rowOf(record, columns, true)
    expect(row).toMatchObject({ cramps: '2', pain: '' })
    expect(readRow(record, columns, row, place)).toEqual({ type: 'nothing' })
    const changed = readRow(record, columns, { ...row, cramps: '3' }, place)
    if (changed.type !== 'entry') throw new Error('changed: must be an entry')
    expect(changed.content.supersedes).toBe(log[0]?.id)
    // what the grid does not show is kept
    expect(changed.content.payload).toMatchObject({
      cramps: 3,
      restlessness: 4,
      sideEffects: ['nausea'],
    })
    const bare = recordOf(foldNights(journalOf([told(night, { cramps: 2 })])), night)
    expect(readRow(bare, columns, {}, place)).toMatchObject({
      problems: [{ refusal: { type: 'emptied' } }],
    })
  })

  it('does not take taps for an answer on paper', () => {
    const tap = {
      kind: 'nights/tap',
      version: 1,
      payload: { at: Date.parse('2026-10-25T01:00:00Z'), zone: 'Europe/Amsterdam', night },
    }
    const record = recordOf(foldNights(journalOf([tap])), night)
    expect(readRow(record, columns, { pain: '3' }, place)).toMatchObject({
      content: { payload: { cramps: null, pain: 3 } },
    })
  })

  it('starts where the address says, with what was typed before', () => {
    const last = day('2026-11-14')
    const asked = day('2026-11-02')
    const kept = JSON.stringify({ from: '2026-10-01', count: 7, rows: {} })
    const rows = { '2026-10-02': { cramps: '2' } }
    expect(startOfGrid(kept, asked, last)).toEqual({ from: asked, count: 14, rows: {} })
    expect(
      startOfGrid(JSON.stringify({ from: '2026-10-01', count: 7, rows }), asked, last),
    ).toEqual({ from: asked, count: 14, rows })
    expect(startOfGrid(kept, null, last)).toEqual({ from: '2026-10-01', count: 7, rows: {} })
    expect(startOfGrid('', null, last)).toEqual({ from: '2026-11-01', count: 14, rows: {} })
    expect(startOfGrid('{"from":3}', null, last).count).toBe(14)
    // a row that was emptied again is no night that waits elsewhere
    const there = { ...rows, '2026-10-03': { cramps: ' ' } }
    expect(typedElsewhere(there, [asked])).toBe(1)
    expect(typedElsewhere(there, [day('2026-10-02')])).toBe(0)
  })

  it('walks by keyboard', () => {
    const size = { rows: 2, columns: 3 }
    const from = (row: number, column: number, key: string) => nextCell({ row, column }, key, size)
    expect(from(0, 0, 'Enter')).toEqual({ row: 0, column: 1 })
    expect(from(0, 2, 'Enter')).toEqual({ row: 1, column: 0 })
    expect(from(1, 2, 'Enter')).toBe('end')
    expect(from(0, 1, 'ArrowDown')).toEqual({ row: 1, column: 1 })
    expect(from(1, 1, 'ArrowDown')).toBeNull()
    expect(from(0, 1, 'ArrowUp')).toBeNull()
    expect(from(1, 1, 'ArrowLeft')).toEqual({ row: 1, column: 0 })
    expect(from(0, 2, 'ArrowRight')).toBeNull()
    expect(from(0, 0, 'a')).toBeNull()
  })
})
