import Papa from 'papaparse'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { dateShape } from './dates.ts'
import { capErrors, MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, shown } from './errors.ts'
import type { DiaryError, DiaryNote } from './errors.ts'
import { looksNumeric } from './numbers.ts'

export type Delimiter = ',' | ';' | '\t'

export type TableRow = {
  /** the number a spreadsheet shows */
  readonly row: number
  /** one a column; trimmed */
  readonly cells: readonly string[]
}

export type Table = {
  /** the headers, trimmed, in the order of the file; may hold '' and repeats */
  readonly columns: readonly string[]
  readonly headerRow: number
  /** without the rows in which every cell is empty */
  readonly rows: readonly TableRow[]
  readonly delimiter: Delimiter
  readonly notes: readonly DiaryNote[]
}

const delimiters: readonly Delimiter[] = [';', '\t', ',']
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u

/**
 * Reads a CSV text: a header row, then rows. The delimiter is comma, semicolon or tab, found by
 * itself; a byte order mark, any line ends, quotes, blank rows and Excel's `sep=;` line are
 * understood. Cells are trimmed; an apostrophe that a spreadsheet export put before `= + - @` is
 * taken off (`writeDiary` puts it there).
 *
 * Refuses, with every error: no text, over 20 million characters, over 100,000 rows or 200 columns, a
 * spreadsheet or binary file, control characters, broken quotes, no header, more cells than headers.
 */
export function readTable(text: string): Result<Table, DiaryError[]> {
  if (text.length > MOST_CHARACTERS)
    return err([fileError('file-too-large', 'size', `${text.length}`, { most: MOST_CHARACTERS })])
  const binary = binaryKind(text)
  if (binary !== null)
    return err([fileError('not-text', 'plain-text', shown(text), { looksLike: binary })])
  const plain = withoutPreamble(text.replace(/\r\n?/g, '\n'))
  if (plain.text.trim() === '') return err([fileError('empty-file', 'some-text', '', {})])

  const delimiter = plain.delimiter ?? findDelimiter(plain.text)
  const parsed = Papa.parse<string[]>(plain.text, {
    delimiter,
    newline: '\n',
    skipEmptyLines: false,
    // some more than fit, for blank rows, so that too many is seen without reading the rest
    preview: MOST_ROWS + 1000,
  })
  const quotes = new Map<number, DiaryError>()
  for (const error of parsed.errors) {
    const index = error.row ?? 0
    if (error.type === 'Quotes' && !quotes.has(index))
      quotes.set(index, quoteError(index, parsed.data[index] ?? []))
  }
  if (quotes.size > 0) return err(capErrors([...quotes.values()]))
  const filled = parsed.data.filter((cells) => cells.some((cell) => cell.trim() !== '')).length
  if (filled > MOST_ROWS + 1 || parsed.meta.truncated)
    return err([fileError('too-many-rows', 'row-count', `> ${MOST_ROWS}`, { most: MOST_ROWS })])
  return fromRecords(parsed.data, delimiter)
}

function fromRecords(
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
): Result<Table, DiaryError[]> {
  const filled = records
    .map((cells, index) => ({ row: index + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [header, ...rows] = filled
  if (header === undefined) return err([fileError('empty-file', 'some-text', '', {})])
  const width = lastFilled(header.cells) + 1
  const columns = header.cells.slice(0, width)
  const headerError = checkHeader(columns, header.row)
  if (headerError !== null) return err([headerError])
  if (rows.length === 0)
    return err([
      { ...fileError('no-rows', 'one-row-a-night', shown(columns.join(' ')), {}), row: header.row },
    ])

  const errors: DiaryError[] = []
  const notes: DiaryNote[] = []
  const tableRows: TableRow[] = []
  for (const { row, cells } of [header, ...rows]) {
    cells.forEach((cell, index) => {
      const name = columns[index]
      const column = name === undefined ? null : shown(name)
      const match = controlCharacter.exec(cell)
      if (match !== null) {
        const code = match[0].charCodeAt(0)
        const value = shown(cell.replace(new RegExp(controlCharacter, 'gu'), '\ufffd'))
        errors.push({ type: 'control-character', rule: 'plain-text', row, column, value, code })
      } else if (cell.includes('\ufffd') && !notes.some((n) => n.type === 'unreadable-characters'))
        notes.push({ type: 'unreadable-characters', row, column: column ?? '' })
    })
    if (row === header.row) continue
    const count = lastFilled(cells) + 1
    if (count > width)
      errors.push({
        type: 'too-many-cells',
        rule: 'as-many-cells-as-headers',
        row,
        column: null,
        value: shown(cells.slice(0, count).join(delimiter)),
        cells: count,
        expected: width,
      })
    tableRows.push({ row, cells: columns.map((_, index) => cells[index] ?? '') })
  }
  if (errors.length > 0) return err(capErrors(errors))
  return ok({ columns, headerRow: header.row, rows: tableRows, delimiter, notes })
}

function checkHeader(columns: readonly string[], row: number): DiaryError | null {
  if (columns.length > MOST_COLUMNS)
    return {
      type: 'too-many-columns',
      rule: 'column-count',
      row,
      column: null,
      value: String(columns.length),
      most: MOST_COLUMNS,
    }
  const filled = columns.filter((name) => name !== '')
  const dated = filled.find((name) => dateShape(name).kind !== 'other')
  if (dated === undefined && !filled.every(looksNumeric)) return null
  const value = shown(dated ?? columns.join(' '))
  return { type: 'header-missing', rule: 'header-first', row, column: null, value }
}

/** Trimmed, inner line breaks and tabs as one space, a spreadsheet's protective apostrophe removed. */
function cleanCell(cell: string): string {
  const trimmed = cell.replace(/\s+/g, ' ').trim()
  return /^'+[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed
}

function lastFilled(cells: readonly string[]): number {
  for (let i = cells.length - 1; i >= 0; i--) if (cells[i] !== '') return i
  return -1
}

/** A zip archive (xlsx, ods, numbers) or the old Excel container, decoded as Latin-1 or as UTF-8. */
const containerStarts = ['PK\u0003', 'PK\u0005', '\u00d0\u00cf\u0011', '\ufffd\ufffd\u0011\ufffd']

function binaryKind(text: string): 'spreadsheet' | 'binary' | null {
  if (containerStarts.some((start) => text.startsWith(start))) return 'spreadsheet'
  return text.slice(0, 4096).includes('\u0000') ? 'binary' : null
}

/** Takes off the byte order mark and Excel's first line `sep=;`, which names the delimiter. */
function withoutPreamble(text: string): { text: string; delimiter: Delimiter | null } {
  const marked = text.startsWith('\ufeff') ? text.slice(1) : text
  const match = /^"?sep=([,;\t])"?\n/i.exec(marked)
  if (match === null) return { text: marked, delimiter: null }
  return { text: marked.slice(match[0].length), delimiter: match[1] as Delimiter }
}

/**
 * The delimiter under which most of the first rows have as many cells as the header, which must have
 * at least two; then the one with more cells (a semicolon file with decimal commas).
 */
function findDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 100_000)
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      newline: '\n',
      preview: 25,
      skipEmptyLines: true,
    })
    const width = data[0]?.length ?? 0
    const agree = width < 2 ? 0 : data.filter((cells) => cells.length === width).length
    return { delimiter, width, agree }
  })
  scored.sort((a, b) => b.agree - a.agree || b.width - a.width)
  const best = scored[0]
  return best === undefined || best.width < 2 ? ',' : best.delimiter
}

function quoteError(index: number, cells: readonly string[]): DiaryError {
  return {
    type: 'broken-quotes',
    rule: 'quotes-in-pairs',
    row: index + 1,
    column: null,
    value: shown(cells.join(' ')),
  }
}

/** An error about the file as a whole. */
function fileError<Type extends DiaryError['type'], Rule extends string, More>(
  type: Type,
  rule: Rule,
  value: string,
  more: More,
): { type: Type; rule: Rule; row: null; column: null; value: string } & More {
  return { type, rule, row: null, column: null, value, ...more }
}
