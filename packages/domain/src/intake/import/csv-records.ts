import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'

/** A record of a streamed file with its line number (the line on which it starts). */
export interface StreamedRecord {
  readonly line: number
  readonly cells: readonly string[]
}

export type StreamError =
  | { readonly type: 'not-text'; readonly line: number }
  /** A line, or a quoted cell, that never ends: the file is broken or of another kind. */
  | { readonly type: 'record-too-long'; readonly line: number; readonly limit: number }
  | { readonly type: 'unclosed-quote'; readonly line: number }

/** No record of these tables comes near it; it bounds what is held in memory. */
const longestRecord = 200_000

// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const binary = /[\u0000-\u0008\u000e-\u001f]/

/**
 * Splits a streamed text into records: RFC 4180 quotes, any line end, blank lines skipped, a byte order mark
 * dropped. Holds one record at a time; stops at the first thing that makes it no such file.
 */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  separator: ',' | '|',
): AsyncGenerator<Result<StreamedRecord, StreamError>> {
  let cells: string[] = []
  let cell = ''
  let length = 0
  let quoted = false
  let quoteEnded = false
  let line = 1
  let start = 1
  let first = true
  let afterReturn = false

  for await (const given of chunks) {
    const chunk = first ? given.replace(/^\ufeff/, '') : given
    if (given !== '') first = false
    if (binary.test(chunk)) {
      yield err({ type: 'not-text', line })
      return
    }
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at)
      if (quoted) {
        if (code === 10) line += 1
        if (code !== 34) continue
        cell += chunk.slice(from, at)
        from = at + 1
        quoted = false
        quoteEnded = true
        continue
      }
      if (code === 34) {
        cell += chunk.slice(from, at)
        // "" inside quotes is one quote; a quote inside an unquoted cell is a character
        if (quoteEnded) {
          cell += '"'
          quoted = true
        } else if (cell === '') quoted = true
        else cell += '"'
        from = at + 1
        quoteEnded = false
        continue
      }
      quoteEnded = false
      const isEnd = code === 10 || code === 13
      if (code !== separator.charCodeAt(0) && !isEnd) {
        afterReturn = false
        continue
      }
      cell += chunk.slice(from, at)
      from = at + 1
      if (!isEnd) {
        afterReturn = false
        length += cell.length
        cells.push(cell)
        cell = ''
        continue
      }
      if (code === 10 && afterReturn) {
        // the second half of CR LF
        afterReturn = false
        start = line
        continue
      }
      afterReturn = code === 13
      line += 1
      cells.push(cell)
      if (cells.length > 1 || cell !== '') yield ok({ line: start, cells })
      cells = []
      cell = ''
      length = 0
      start = line
    }
    cell += chunk.slice(from)
    if (length + cell.length > longestRecord) {
      yield err({
        type: quoted ? 'unclosed-quote' : 'record-too-long',
        line: start,
        limit: longestRecord,
      })
      return
    }
  }
  if (quoted) {
    yield err({ type: 'unclosed-quote', line: start })
    return
  }
  cells.push(cell)
  if (cells.length > 1 || cell !== '') yield ok({ line: start, cells })
}
