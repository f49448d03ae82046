import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { readTable } from '@legwork/domain'

const table = (text: string) => expectOk(readTable(text), 'table')
const errors = (text: string) => {
  const result = readTable(text)
  return result.ok ? [] : result.error
}

describe('readTable', () => {
  it.each([
    ['comma', ',', 'date,arm,cramps\n2026-01-01,a,2\n2026-01-02,b,3\n'],
    ['semicolon', ';', 'date;arm;cramps\n2026-01-01;a;2\n2026-01-02;b;3\n'],
    ['tab', '\t', 'date\tarm\tcramps\n2026-01-01\ta\t2\n2026-01-02\tb\t3\n'],
  ])('finds the delimiter %s', (_, delimiter, text) => {
    const read = table(text)
    expect(read.delimiter).toBe(delimiter)
    expect(read.columns).toEqual(['date', 'arm', 'cramps'])
    expect(read.rows).toEqual([
      { row: 2, cells: ['2026-01-01', 'a', '2'] },
      { row: 3, cells: ['2026-01-02', 'b', '3'] },
    ])
  })

  it('takes semicolons when every row has a decimal comma as well', () => {
    const read = table('datum;krampen;pijn, 0-10\n1-1-2026;2;3,5\n2-1-2026;0;1,5\n')
    expect(read.delimiter).toBe(';')
    expect(read.columns).toEqual(['datum', 'krampen', 'pijn, 0-10'])
  })

  it('reads a byte order mark, Windows and old Mac line ends, and Excel’s sep line alike', () => {
    const plain = table('date;cramps\n2026-01-01;2\n')
    for (const text of [
      '\ufeffdate;cramps\r\n2026-01-01;2\r\n',
      'date;cramps\r2026-01-01;2\r',
      'date;cramps\r\n2026-01-01;2\n',
      'sep=;\r\ndate;cramps\r\n2026-01-01;2',
    ])
      expect(table(text)).toEqual(plain)
  })

  it('numbers rows as a spreadsheet does, blank rows included', () => {
    const read = table('\n;;\ndate;arm;cramps\n\n2026-01-01;a;2;;;\n;;\n2026-01-02;b;3\n')
    expect(read.headerRow).toBe(3)
    expect(read.rows.map(({ row }) => row)).toEqual([5, 7])
    expect(read.columns).toHaveLength(3)
  })

  it('understands quotes, trims, and fills short rows with empty cells', () => {
    const read = table('date,arm,note\n2026-01-01," a, ""b"" ","two\nlines"\n2026-01-02,c\n')
    expect(read.rows).toEqual([
      { row: 2, cells: ['2026-01-01', 'a, "b"', 'two lines'] },
      { row: 3, cells: ['2026-01-02', 'c', ''] },
    ])
  })

  it('takes off the apostrophe that keeps a spreadsheet from running a formula', () => {
    expect(
      table("date,arm\n2026-01-01,'=a\n2026-01-02,''+b\n2026-01-03,'t\n").rows.map(
        (r) => r.cells[1],
      ),
    ).toEqual(['=a', "'+b", "'t"])
  })

  it.each([
    ['empty-file', ''],
    ['empty-file', '\ufeff \r\n\r\n'],
    ['empty-file', ';;;\n;;'],
    ['no-rows', 'date,arm,cramps\n'],
    ['not-text', 'PK\u0003\u0004\u0014\u0000'],
    ['not-text', '\ufffd\ufffd\u0011\ufffd\ufffd\ufffd'],
    ['not-text', 'd\u0000a\u0000t\u0000e\u0000'],
    ['control-character', 'date,arm\n2026-01-01,a\u001b[31m\n'],
    ['control-character', 'date,arm\n2026-01-01,\ud800\n'],
    ['broken-quotes', 'date,arm\n2026-01-01,"a\n2026-01-02,b\n'],
    ['broken-quotes', 'date,arm\n2026-01-01,"a"b\n'],
    ['header-missing', '2026-01-01,a,2\n2026-01-02,b,3\n'],
    ['header-missing', '1-1-2026;a;2\n'],
    ['header-missing', '1,2,3\n4,5,6\n'],
    ['too-many-columns', `${'c,'.repeat(201)}c\n1\n`],
    ['too-many-rows', `date\n${'2026-01-01\n'.repeat(100_001)}`],
    ['file-too-large', 'x'.repeat(20_000_001)],
  ])('refuses %s', (type, text) => {
    expect(errors(text).map((error) => error.type)).toEqual([type])
  })

  it('takes 100,000 rows', () => {
    expect(table(`date,n\n${'2026-01-01,1\n'.repeat(100_000)}`).rows).toHaveLength(100_000)
  })

  it('says which row has a cell too many: a decimal comma in a comma file', () => {
    expect(errors('date,arm,pain\n2026-01-01,a,2,5\n2026-01-02,b,3\n')).toEqual([
      {
        type: 'too-many-cells',
        rule: 'as-many-cells-as-headers',
        row: 2,
        column: null,
        value: '2026-01-01,a,2,5',
        cells: 4,
        expected: 3,
      },
    ])
  })

  it('stays linear on a file of nothing but quotes or delimiters', () => {
    for (const text of [
      '"'.repeat(300_000),
      '",'.repeat(150_000),
      'a"\n'.repeat(100_000),
      ';'.repeat(300_000),
    ])
      expect(Array.isArray(errors(text))).toBe(true)
  })
})
