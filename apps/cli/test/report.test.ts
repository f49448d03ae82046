import { describe, expect, it } from 'vitest'
import { expectOk, parseCivilDate } from '@legwork/base'
import {
  analysisProtocol,
  foldNights,
  foldTrials,
  textsOf,
  trialDiary,
  trialResult,
  writeDiaryFile,
  writeTrialRecord,
} from '@legwork/domain'
import type { Entry, Report, ResultFile } from '@legwork/domain'
import { longestTrial, madeTrial, madeTrialId, posteriorSd } from '@legwork/testing'
import type { OutFile } from '../src/command.ts'
import { main } from '../src/main.ts'
import { legwork } from './io.ts'
import { textOfPdf } from './pdf-text.ts'

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
      const stdout = await run(longestTrial(), language)
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
