import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import {
  foldNights,
  foldTrials,
  poolFileSchema,
  seriesResult,
  writeSeriesResult,
} from '@legwork/domain'
import { madeSeriesTrial, madeStudy, madeTrialId } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'
import { legwork } from './io.ts'

// Diaries are drawn by packages/testing/src/finished-trial.ts (Philox, seeds 1 to 3).

const example = readFileSync(new URL('../../../examples/study.json', import.meta.url), 'utf8')
const short: MadeTrial = { blocks: 2, nightsPerPeriod: 7, baseline: 14 }

function sent(seed: number, version = 1): string {
  const study = madeStudy({ ...short, secondary: [] }, version)
  const log = madeSeriesTrial({ ...short, seed }, seed.toString(16).padStart(20, '0'), study)
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('sent: a made-up trial is there')
  return writeSeriesResult(expectOk(seriesResult(view, foldNights(log)), 'sent'))
}

describe('legwork trial check of a study file', () => {
  it('tells what the study asks, and its hash', async () => {
    const { code, stdout } = await legwork(['trial', 'check', 'study.json', '--lang', 'en'], {
      'study.json': example,
    })
    expect(code).toBe(0)
    expect(stdout).toContain('Study rekken-voor-de-nacht, version 1')
    expect(stdout).toMatch(/SHA-256: [0-9a-f]{64}/)
  })

  it.each([
    ['nl', example, ['Rekken voor het slapen; vergeleken met: niets', 'Blind of open: Open']],
    ['en', example, ['Stretching at bedtime; compared with: nothing', 'Blind or open: Open']],
    ['nl', madeStudy(), ['vergeleken met: nepmiddel', 'Blind of open: Blind, met een helper']],
    ['en', madeStudy(), ['compared with: placebo', 'Blind or open: Blind, with a helper']],
  ] as const)('tells it in words, %s', async (language, text, words) => {
    const args = ['trial', 'check', 'study.json', '--lang', language]
    const { stdout } = await legwork(args, { 'study.json': text })
    for (const word of words) expect(stdout).toContain(word)
  })

  it.each([
    ['magnesium 600 mg elementair', '/remedy: This may pass the upper level: 250 mg a day'],
    ['magnesium elementair', '/remedy: “magnesium elementair” tells no amount'],
  ])('refuses magnesium that every participant would be refused: %s', async (label, words) => {
    const file = JSON.parse(madeStudy()) as Record<string, unknown>
    const asked = { ...file, remedy: { type: 'magnesium', label, timesADay: 1 } }
    const { code, stderr } = await legwork(['trial', 'check', 'study.json', '--lang', 'en'], {
      'study.json': JSON.stringify(asked),
    })
    expect(code).toBe(3)
    expect(stderr).toContain(`study.json: ${words}`)
  })

  it('tells where it is wrong', async () => {
    const broken = example.replace('"blocks": 4', '"blocks": 0')
    const { code, stderr } = await legwork(['trial', 'check', 'study.json', '--lang', 'en'], {
      'study.json': broken,
    })
    expect(code).not.toBe(0)
    expect(stderr).toContain(
      'study.json: /design/blocks: this number is too small or too large (0)',
    )
  })
})

describe('legwork trial new --study', () => {
  const person = readFileSync(new URL('../../../examples/person.json', import.meta.url), 'utf8')
  /** Four weeks of one cramp a night before. */
  const before = `date,arm,cramps\n${Array.from(
    { length: 28 },
    (_, night) => `2026-11-${String(night + 3).padStart(2, '0')},,1\n`,
  ).join('')}`
  const files = { 'study.json': example, 'person.json': person, 'before.csv': before }
  const asked = [
    ...['trial', 'new', '--study', 'study.json', '--person', 'person.json', '--lang', 'en'],
    ...['--today', '2026-12-01', '--start', '2026-12-02'],
    ...['--baseline', 'before.csv', '--trials', '100', '--workers', '1'],
  ]

  it('freezes a protocol as the study asks', async () => {
    const { code, stdout, stderr } = await legwork(asked, files)
    expect([code, stderr.includes('error')]).toEqual([0, false])
    const { protocol } = JSON.parse(stdout) as { protocol: Record<string, unknown> }
    expect(protocol).toMatchObject({
      ...{
        complaint: 'cramps',
        blinding: 'open',
        outcome: 'cramps',
        priorEffect: 'normal(0,0.35)',
      },
      ...{ halfLife: '0:0.25,1:0.25,2:0.25,4:0.25', remedy: { type: 'stretching' } },
    })
    expect(protocol['design']).toMatchObject({
      ...{ arms: ['nothing', 'stretching'], nightsPerPeriod: 7, blocks: 4, washoutNights: 2 },
    })
  })

  it('lets no option change what the study fixes', async () => {
    const { code, stderr } = await legwork([...asked, '--blocks', '7x2x2'], files)
    expect(code).not.toBe(0)
    expect(stderr).toContain('--blocks: the study (--study) fixes that already')
  })

  it('keeps magnesium behind the gate', async () => {
    const told = {
      ...(JSON.parse(person) as { answers: Record<string, string> }),
      on: '2026-12-01',
    }
    const study = { ...files, 'study.json': madeStudy(), 'person.json': JSON.stringify(told) }
    const open = await legwork(asked, study)
    expect(open.code).toBe(0)
    const old = await legwork(asked, { ...study, 'person.json': person })
    expect([old.code, old.stdout]).toEqual([3, ''])
    expect(old.stderr).toContain('more than 28 days before the plan')
    const dialysis = { ...told, answers: { ...told.answers, dialysis: 'yes' } }
    const shut = await legwork(asked, { ...study, 'person.json': JSON.stringify(dialysis) })
    expect(shut.code).not.toBe(0)
    expect(shut.stdout).toBe('')
    expect(shut.stderr).toContain('No magnesium on your own')
  })
})

describe('legwork pool of a series', () => {
  it('tells the study and how its trials ended', async () => {
    const files = { 'a.json': sent(1), 'b.json': sent(2) }
    const { code, stdout } = await legwork(['pool', 'a.json', 'b.json', '--lang', 'en'], files)
    expect(code).toBe(0)
    expect(stdout).toContain(
      'Study made-up-series (version 1). Complete: 2. Stopped early: 0. Never started: 0.',
    )
  })

  it.each([
    ['2', 'Van 2 pakketten kwamen 2 uitkomsten terug (100 %).'],
    ['3', 'Let op: van 3 pakketten kwamen 2 uitkomsten terug (67\u00a0%). Onder de 90\u00a0%'],
    ['1', 'Er zijn meer bestanden dan pakketten.'],
  ])('warns of bias when too few of %s kits came back, in words', async (kits, told) => {
    const files = { 'a.json': sent(1), 'b.json': sent(2) }
    const args = ['pool', 'a.json', 'b.json', '--kits', kits, '--lang', 'nl']
    const { stdout } = await legwork(args, files)
    expect(stdout).toContain(told)
    expect(stdout).toContain('2 personen: magnesium vergeleken met nepmiddel, krampen per nacht')
    const json = JSON.parse((await legwork([...args, '--json'], files)).stdout) as unknown
    expect(poolFileSchema.parse(json).kits).toMatchObject({ given: Number(kits), back: 2 })
  })

  it('refuses another version of the study, naming both files', async () => {
    const files = { 'a.json': sent(1), 'c.json': sent(3, 2) }
    const { code, stderr } = await legwork(['pool', 'a.json', 'c.json', '--lang', 'en'], files)
    expect(code).not.toBe(0)
    expect(stderr).toContain('a.json and c.json are not of the same series')
  })
})
