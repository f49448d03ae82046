import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { expectOk, parseCivilDate } from '@legwork/base'
import {
  analysisProtocol,
  foldNights,
  foldTrials,
  newEntry,
  ownWordsContent,
  textsOf,
  trialDiary,
  trialResult,
  writeDiaryFile,
  writeTrialRecord,
} from '@legwork/domain'
import type { Entry, JsonValue, Report, ResultFile } from '@legwork/domain'
import { madeTrial, madeTrialId, posteriorSd } from '@legwork/testing'
import type { OutFile } from '../src/command.ts'
import { main } from '../src/main.ts'
import { legwork } from './io.ts'

// Every trial here is drawn by packages/testing/src/finished-trial.ts (Philox, the seed stands in the options).

const on = expectOk(parseCivilDate('2026-08-01'), 'date')
const recordOf = (log: readonly Entry[]) => writeTrialRecord(log, madeTrialId, on)

function folded(log: readonly Entry[]) {
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('the trial must be there')
  return { view, nights: foldNights(log) }
}

describe('legwork report', () => {
  const short = madeTrial({ blocks: 2, secondary: ['any-attack'] })

  it('equals legwork analyze on the exported diary and protocol', async () => {
    const { view, nights } = folded(short)
    const diary = trialDiary(view, nights)
    if (diary === null) throw new Error('the trial was started')
    const files = {
      'diary.csv': writeDiaryFile(diary),
      'protocol.json': JSON.stringify(analysisProtocol(view)),
    }
    const { code, stdout, stderr } = await legwork(
      ['analyze', 'diary.csv', '--protocol', 'protocol.json', '--evidence', 'cramps', '--json'],
      files,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const theirs = JSON.parse(stdout) as ResultFile
    const { analysis } = expectOk(trialResult(view, nights), 'result')
    const [a, b] = [analysis.effects[0], theirs.effects[0]]
    if (a === undefined || b === undefined) throw new Error('one contrast')
    posteriorSd(a.quantiles['0.5'], b.quantiles['0.5'], b.sd, 1e-9)
    expect(JSON.parse(JSON.stringify({ ...analysis, milliseconds: 0 }))).toEqual({
      ...theirs,
      milliseconds: 0,
    })
  })

  it('prints every text of the report for the doctor, in both languages', async () => {
    for (const language of ['nl', 'en']) {
      const args = ['report', 'trial.json', '--trials', '10', '--lang', language]
      const files = { 'trial.json': recordOf(short) }
      const text = await legwork(args, files)
      expect({ code: text.code, stderr: text.stderr }).toEqual({ code: 0, stderr: '' })
      const json = await legwork([...args, '--json'], files)
      const [doctor] = JSON.parse(json.stdout) as Report[]
      if (doctor === undefined) throw new Error('one report')
      const plain = (line: string) => line.replace(/\s+/g, '').toUpperCase()
      for (const line of textsOf(doctor)) expect(plain(text.stdout)).toContain(plain(line))
    }
  })

  it('refuses what it cannot read, and says what to do', async () => {
    const none = await legwork(['report'])
    expect(none).toMatchObject({ code: 2 })
    const broken = await legwork(['report', 'x.json'], { 'x.json': '{}' })
    expect(broken.code).toBe(3)
    expect(broken.stderr).toContain('/format')
    const sealed = recordOf(madeTrial({ blocks: 1, opened: false }))
    const early = await legwork(['report', 'x.json'], { 'x.json': sealed })
    expect(early.code).toBe(3)
    const kind = await legwork(['report', 'x.json', '--kind', 'letter'], { 'x.json': sealed })
    expect(kind.code).toBe(2)
    const dutch = await legwork(['report', '--lang', 'nl'])
    expect(dutch.stderr).toBe('legwork report: noem een proef: legwork report TRIAL.json\n')
  })
})

/** The longest case: twelve periods, stopped early, an emergency, many medicines, two thousand characters of own words. */
function longestLog(): readonly Entry[] {
  const names = [
    ...['metoprolol', 'omeprazol', 'atorvastatine', 'lisinopril', 'paracetamol', 'levothyroxine'],
    ...['metformine', 'amlodipine', 'hydrochloorthiazide', 'simvastatine', 'ijzer', 'calcium'],
  ]
  const medicines = names.map((name, index): readonly [string, JsonValue] => [
    `medicines.${String(index).padStart(2, '0')}`,
    { name, professionalAgrees: 'yes' },
  ])
  const words = 'Ik word minder vaak wakker, maar ik weet het niet zeker. '.repeat(34)
  const said = newEntry(ownWordsContent(madeTrialId, on, words), 'e'.repeat(32), {
    ...{ wall: 2_000_000_000_000, counter: 0, device: 'd'.repeat(32) },
  })
  return [
    ...madeTrial({
      ...{ blocks: 6, emergencyAt: 40, stopAt: 150, why: words },
      secondary: ['any-attack', 'minutes'],
      person: [['complaintMonths', 60], ...medicines],
    }),
    expectOk(said, 'own words'),
  ]
}

/** Texts of a PDF file of Typst: every font's ToUnicode map, every string of the pages decoded by it. */
function textOfPdf(pdf: Uint8Array): { readonly text: string; readonly pages: number } {
  const raw = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id, body] of raw.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g))
    objects.set(id ?? '', body ?? '')
  const streamOf = (body: string): string => {
    const start = body.indexOf('stream')
    const bytes = Buffer.from(
      body
        .slice(start + 6)
        .replace(/^\r?\n/, '')
        .replace(/\r?\n?endstream\s*$/, ''),
      'latin1',
    )
    return (/\/FlateDecode/.test(body) ? inflateSync(bytes) : bytes).toString('latin1')
  }
  const mapOf = (font: string): ReadonlyMap<number, string> => {
    const id = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1]
    const map = new Map<number, string>()
    const source = id === undefined ? '' : streamOf(objects.get(id) ?? '')
    for (const [, code = '', unicode = ''] of source.matchAll(
      /<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/g,
    ))
      map.set(parseInt(code, 16), Buffer.from(unicode, 'hex').swap16().toString('utf16le'))
    return map
  }
  let text = ''
  let pages = 0
  for (const body of objects.values()) {
    if (!/\/Type\s*\/(Page|XObject)\b/.test(body)) continue
    const isPage = /\/Type\s*\/Page\b/.test(body)
    if (isPage) pages++
    const own = /\/Resources (\d+) 0 R/.exec(body)?.[1]
    const resources = own === undefined ? body : (objects.get(own) ?? '')
    const fontsId = /\/Font (\d+) 0 R/.exec(resources)?.[1]
    const fonts = new Map<string, ReadonlyMap<number, string>>()
    const listed = fontsId === undefined ? resources : (objects.get(fontsId) ?? '')
    for (const [, name = '', id = ''] of listed.matchAll(/\/(f\d+|[A-Z]\w*) (\d+) 0 R/g))
      fonts.set(name, mapOf(id))
    const contents = /\/Contents (\d+) 0 R/.exec(body)?.[1]
    const content = isPage ? streamOf(objects.get(contents ?? '') ?? '') : streamOf(body)
    let font: ReadonlyMap<number, string> = new Map()
    for (const token of tokensOf(content)) {
      const name = /^\/(\w+) [\d.]+ Tf$/.exec(token)?.[1]
      if (name !== undefined) font = fonts.get(name) ?? font
      else
        text += glyphs(token)
          .map((code) => font.get(code) ?? '')
          .join('')
    }
    text += '\n'
  }
  return { text, pages }
}

/** Choices of font and strings of a page's content; a string in brackets may hold brackets in pairs. */
function tokensOf(content: string): string[] {
  const tokens: string[] = []
  const start = /\/\w+ [\d.]+ Tf|<[0-9A-Fa-f]*>|\(/g
  for (let found = start.exec(content); found !== null; found = start.exec(content)) {
    if (found[0] !== '(') {
      tokens.push(found[0])
      continue
    }
    let end = found.index + 1
    for (let depth = 1; depth > 0 && end < content.length; end++) {
      if (content[end] === '\\') end++
      else if (content[end] === '(') depth++
      else if (content[end] === ')') depth--
    }
    tokens.push(content.slice(found.index, end))
    start.lastIndex = end
  }
  return tokens
}

/** Two-byte glyph numbers of a string, written in hexadecimal or as bytes with escapes. */
function glyphs(token: string): number[] {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const bytes = token.startsWith('<')
    ? Buffer.from(token.slice(1, -1), 'hex')
    : Buffer.from(
        token
          .slice(1, -1)
          .replace(/\\(\d{3}|[\s\S])/g, (_, e: string) =>
            /^\d{3}$/.test(e) ? String.fromCharCode(parseInt(e, 8)) : (escapes[e] ?? e),
          ),
        'latin1',
      )
  const codes: number[] = []
  for (let i = 0; i + 1 < bytes.length; i += 2) codes.push(bytes.readUInt16BE(i))
  return codes
}

describe('legwork report --pdf', () => {
  const files = new Map<string, Uint8Array>()
  const run = async (log: readonly Entry[], language: string) => {
    files.clear()
    let stdout = ''
    const text = recordOf(log)
    const io = {
      stdout: (said: string) => {
        stdout += said
      },
      stderr: () => undefined,
      readFile: () => Promise.resolve(text),
      writeFiles: (made: readonly OutFile[]) => {
        for (const { path, content } of made)
          if (typeof content !== 'string') files.set(path, content)
        return Promise.resolve()
      },
    }
    const args = ['report', 'trial.json', '--pdf', '--json', '--lang', language, '--trials', '2']
    expect(await main(args, io)).toBe(0)
    return stdout
  }

  it('holds two pages, tags, fonts and every number in the longest case', async () => {
    for (const language of ['nl', 'en']) {
      const stdout = await run(longestLog(), language)
      for (const report of JSON.parse(stdout) as Report[]) {
        const pdf = files.get(`legwork-${report.kind}.pdf`)
        if (pdf === undefined) throw new Error(`a PDF of ${report.kind}`)
        const raw = Buffer.from(pdf).toString('latin1')
        expect(raw).toContain('/StructTreeRoot')
        expect(raw).toMatch(/\/FontFile[23]/)
        const { text, pages } = textOfPdf(pdf)
        if (report.kind === 'doctor') expect(pages).toBe(2)
        // hyphens at the end of a line are put there by the printer
        const numbers = new Set(
          textsOf(report)
            .filter((line) => line !== report.footer)
            .flatMap((line) => line.match(/−?\d+(?:[.,]\d+)?/g) ?? []),
        )
        for (const found of numbers) expect(text).toContain(found)
        expect([...numbers].some((found) => found.startsWith('−'))).toBe(report.kind !== 'protocol')
      }
    }
  }, 240_000)
})
