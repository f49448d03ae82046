import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, createRandom, expectOk, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { madeTrial, madeTrialId } from '@legwork/testing'
import {
  analyseDiary,
  checkPlanFile,
  designOf,
  designWithOrder,
  parseEffectPrior,
  parseHalfLife,
  readTable,
  resultFileSchema,
  planFileSchema,
  toSeries,
  writeTrialRecord,
} from '@legwork/domain'
import { main } from '../src/main.ts'
import { checkPlaces, replaceFiles } from '../src/disk.ts'
import { legwork } from './io.ts'
import type { Ended } from './io.ts'

// everything asked, everything answered "no": the base person of the safety check's answer keys
const base = parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../packages/domain/scenarios/base.yaml'),
    'utf8',
  ),
) as Record<string, unknown>
const answers = base['answers'] as Record<string, string>
/** Four weeks of nights before the trials below, 28 cramps in all. */
const baseline = `date,arm,cramps\n${Array.from(
  { length: 28 },
  (_, n) => `2026-02-${String(n + 1).padStart(2, '0')},,${String((n * 5) % 3)}`,
).join('\n')}\n`
const files = {
  'b.csv': baseline,
  'open.json': JSON.stringify(base),
  'shut.json': JSON.stringify({ ...base, answers: { ...answers, dialysis: 'yes' } }),
}

const stretching = [
  ...['trial', 'new', '--remedy', 'stretching', '--complaint', 'cramps', '--blocks', '3x2x3'],
  ...['--person', 'open.json', '--today', '2026-03-01', '--start', '2026-03-02'],
  ...['--baseline', 'b.csv', '--trials', '100', '--workers', '1'],
]
const magnesium = [
  ...['trial', 'new', '--remedy', 'magnesium', '--complaint', 'cramps', '--blocks', '3x2x3'],
  ...['--today', '2026-03-01', '--start', '2026-03-02', '--times', '2'],
  ...['--baseline', 'b.csv', '--trials', '100', '--workers', '1'],
]

let made: Ended
beforeAll(async () => {
  made = await legwork(stretching, files)
})

describe('legwork trial new', () => {
  it('prints a trial that follows its schema and proves itself', () => {
    expect(made.code).toBe(0)
    const file = planFileSchema.parse(JSON.parse(made.stdout))
    const checked = checkPlanFile(JSON.parse(made.stdout))
    expect(checked.ok && checked.value.allocation?.sequence).toHaveLength(6)
    expect(file.protocol).toMatchObject({ frozenOn: '2026-03-01', comparator: 'nothing' })
    expect(made.stderr).toContain(file.protocolHash)
  })

  it('draws anew each time', async () => {
    expect(planFileSchema.parse(JSON.parse(made.stdout)).protocol).toMatchObject({
      baseline: { from: '2026-02-01', to: '2026-02-28', nights: 28, filled: 28, cramps: 27 },
      weighed: { baselineNights: 28, nights: 18, seed: 1, effort: 'fast' },
    })
    expect(made.stderr).toContain('a quarter fewer complaints')
    const again = await legwork(stretching, files)
    const [first, second] = [made, again].map(
      ({ stdout }) => planFileSchema.parse(JSON.parse(stdout)).opened,
    )
    expect(first?.salt).not.toBe(second?.salt)
  })

  it('draws nothing for a trial that a helper seals', async () => {
    const sealed = await legwork(
      [
        ...magnesium,
        '--person',
        'open.json',
        '--label',
        'magnesium 100 mg elementair',
        '--blinding',
        'helper',
      ],
      files,
    )
    expect(planFileSchema.parse(JSON.parse(sealed.stdout))).toMatchObject({
      commitment: null,
      opened: null,
      protocol: { blinding: 'helper', comparator: 'placebo' },
    })
  })

  it.each([
    [[...magnesium, '--person', 'shut.json', '--label', 'magnesium 100 mg'], 3, 'Check'],
    [[...magnesium, '--person', 'open.json', '--label', 'Magnesium 600 mg'], 3, '250'],
    [[...magnesium, '--person', 'open.json'], 2, '--label'],
    [[...stretching, '--blinding', 'helper'], 2, 'cannot be blinded'],
    [[...stretching, '--remedy', 'prayer'], 2, 'given twice'],
    [
      ['trial', 'new', '--remedy', 'stretching', '--complaint', 'cramps', '--blocks', '3x2x3'],
      2,
      '--person',
    ],
    [stretching.filter((word) => word !== '--blocks' && word !== '3x2x3'), 2, '--blocks'],
    [stretching.filter((word) => word !== '--baseline' && word !== 'b.csv'), 2, '--baseline'],
    [stretching.map((word) => (word === '100' ? '50' : word)), 2, '--trials'],
    [stretching.map((word) => (word === '2026-03-02' ? '2026-06-01' : word)), 2, '30 April 2026'],
    [['trial'], 2, 'new, simulate or check'],
  ])('refuses %j', async (args, code, message) => {
    const ended = await legwork(args, files)
    expect(ended.code).toBe(code)
    expect(ended.stderr).toContain(message)
    expect(ended.stdout).toBe('')
  })

  const nights = (value: (n: number) => string, count = 28, column = 'cramps', year = '2026') =>
    `date,arm,${column}\n${Array.from(
      { length: count },
      (_, n) => `${year}-02-${String(29 - count + n).padStart(2, '0')},,${value(n)}`,
    ).join('\n')}\n`
  const dated = (on: string, more = {}) => JSON.stringify({ ...base, on, ...more })
  const restless = stretching.map((word) => (word === 'cramps' ? 'restless-legs' : word))
  const severe = nights((n) => (n % 2 === 0 ? '4' : '0'), 28, 'rls_severity')

  it.each([
    ['no cramps at all', stretching, { 'b.csv': nights(() => '0') }, 'so few cramps'],
    ['five nights', stretching, { 'b.csv': nights(() => '2', 5) }, 'at least 14 nights'],
    [
      'few of the nights told',
      stretching,
      { 'b.csv': nights((n) => (n % 3 === 0 ? '2' : '')) },
      'At least 14 nights must be filled in',
    ],
    [
      'nights of a year before',
      stretching,
      { 'b.csv': nights(() => '2', 28, 'cramps', '2025') },
      'the last night told is 28 February 2025',
    ],
    [
      'answers of over a year before',
      stretching,
      { 'open.json': dated('2025-02-01') },
      'more than 365 days before the plan',
    ],
    [
      'answers of 29 days before, for magnesium',
      [...magnesium, '--label', 'magnesium 100 mg elementair', '--person', 'open.json'],
      { 'open.json': dated('2026-01-31') },
      'more than 28 days before the plan',
    ],
    ['restless legs, the column of cramps', restless, {}, 'there is no column “rls_severity”'],
    [
      'restless legs, nothing known',
      restless,
      { 'b.csv': 'date,y\n2026-02-01,1\n' },
      '“rls_severity”',
    ],
    ['restless legs, iron not asked about', restless, { 'b.csv': severe }, '--ferritin-asked'],
    [
      'restless legs on few evenings',
      restless,
      { 'b.csv': nights((n) => (n % 7 === 0 ? '4' : '0'), 28, 'rls_severity') },
      'fewer than 2 evenings a week',
    ],
  ] as const)('refuses a baseline or answers of %s, in words', async (_, args, given, message) => {
    const ended = await legwork(args, { ...files, ...given })
    expect([ended.code, ended.stdout]).toEqual([3, ''])
    expect(ended.stderr).toContain(message)
    const dutch = await legwork([...args, '--lang', 'nl'], { ...files, ...given })
    expect([dutch.code, dutch.stdout]).toEqual([3, ''])
    expect(dutch.stderr).not.toBe(ended.stderr)
  })

  it('takes answers of exactly 28 days before for magnesium, and restless legs once iron was asked about', async () => {
    const args = [...magnesium, '--label', 'magnesium 100 mg elementair', '--person', 'open.json']
    const recent = { ...files, 'open.json': dated('2026-02-01') }
    expect((await legwork(args, recent)).code).toBe(0)
    // past the baseline the number of trials is looked at: no need to play them
    const weighing = restless.map((word) => (word === '100' ? '50' : word))
    const legs = { ...files, 'b.csv': severe }
    const asked = await legwork([...weighing, '--ferritin-asked'], legs)
    expect(asked.stderr).toContain('--trials')
    const measurements = {
      egfr: 'unknown',
      ferritin: { value: 120, unit: 'µg/L', on: '2026-01-10' },
    }
    const known = { ...legs, 'open.json': dated('2026-02-20', { measurements }) }
    expect((await legwork(weighing, known)).stderr).toContain('--trials')
  })

  it('names the columns of a baseline in its help', async () => {
    const { stdout } = await legwork(['trial', '--help'])
    for (const column of ['cramps', 'minutes', 'sleep_disturbance', 'rls_severity', 'attack'])
      expect(stdout).toContain(column)
  })

  it('refuses an own remedy that is magnesium or a medicine under another name', async () => {
    const own = (name: string) => [
      ...['trial', 'new', '--remedy', 'own', '--name', name, '--swallowed', '--no-medicine'],
      ...['--pharmacist-agrees', '--complaint', 'cramps', '--blocks', '3x2x3'],
      ...['--person', 'open.json', '--today', '2026-03-01'],
      ...['--baseline', 'b.csv', '--trials', '100', '--workers', '1'],
    ]
    for (const name of ['Magnesium 600 mg', 'ibuprofen', 'kinine', 'dieetzout'])
      expect((await legwork(own(name), files)).code).toBe(3)
    expect((await legwork(own('augurkensap'), files)).code).toBe(0)
  })
})

describe('legwork trial check', () => {
  it('accepts what new made, and catches every kind of tampering', async () => {
    const { stdout } = made
    const checked = await legwork(['trial', 'check', 't.json', '--json'], { 't.json': stdout })
    expect(checked.code).toBe(0)
    expect(JSON.parse(checked.stdout)).toMatchObject({ verified: true })
    const file = planFileSchema.parse(JSON.parse(stdout))
    const changed = [
      { ...file, protocol: { ...file.protocol, smallestEffect: 0.9 } },
      { ...file, protocol: { ...file.protocol, extra: 1 } },
      { ...file, commitment: '0'.repeat(64) },
      { ...file, commitment: null },
      {
        ...file,
        opened: {
          text: (file.opened?.text ?? '').replace('without', 'with'),
          salt: file.opened?.salt,
        },
      },
      { ...file, format: 'legwork/trial-plan/2' },
    ]
    for (const each of changed) {
      const ended = await legwork(['trial', 'check', 't.json'], { 't.json': JSON.stringify(each) })
      expect(ended.code).toBe(3)
      expect(ended.stderr).toContain('t.json')
    }
  })
})

describe('legwork trial check of a whole trial', () => {
  it('reads what the app exports, and catches a changed order', async () => {
    const log = madeTrial({ blinding: 'helper', opened: true })
    const text = writeTrialRecord(log, madeTrialId, '2026-12-01' as CivilDate)
    const checked = await legwork(['trial', 'check', 't.json', '--json'], { 't.json': text })
    expect(checked.code).toBe(0)
    expect(JSON.parse(checked.stdout)).toMatchObject({ verified: true })
    const changed = text.replace(/(\\"salt\\":\\"|"salt":")../, '$1ff')
    expect(changed).not.toBe(text)
    expect((await legwork(['trial', 'check', 't.json'], { 't.json': changed })).code).toBe(3)
  })
})

describe('legwork trial simulate', () => {
  it('tells the chance of each verdict, the same for any number of workers', async () => {
    const { stdout } = made
    const all = { 't.json': stdout, 'b.csv': baseline }
    const args = [
      ...['trial', 'simulate', 't.json', '--baseline', 'b.csv', '--trials', '100', '--json'],
    ]
    const one = await legwork([...args, '--workers', '1'], all)
    expect(one.code).toBe(0)
    const found = JSON.parse(one.stdout) as { chances: { verdicts: Record<string, number> }[] }
    // as many trials, the same seed: the chances that the protocol keeps
    const { protocol } = planFileSchema.parse(JSON.parse(stdout))
    expect(found.chances.map(({ verdicts }) => verdicts)).toEqual(
      protocol.chances.map(({ verdicts }) => verdicts),
    )
    expect(found).toMatchObject({ nights: 18, sequences: 8, smallestP: 0.25 })
    expect(found.chances).toHaveLength(3)
    const two = await legwork([...args, '--workers', '2'], all)
    expect(JSON.parse(two.stdout)).toEqual(found)
    const told = await legwork([...args.slice(0, -1), '--workers', '1', '--lang', 'nl'], all)
    expect(told.stdout).toContain('een kwart minder klachten')
  })

  it('refuses a diary that says nothing', async () => {
    const { stdout } = made
    const empty = 'date,arm,cramps\n2026-02-01,,\n'
    const ended = await legwork(['trial', 'simulate', 't.json', '--baseline', 'b.csv'], {
      't.json': stdout,
      'b.csv': empty,
    })
    expect(ended.code).toBe(3)
  })
})

describe('legwork trial new, before minutes of work', () => {
  it('refuses a place that cannot be written to before anything is worked out', async () => {
    let told = ''
    const code = await main([...stretching, '--analysis', 'absent/analysis.json', '--lang', 'en'], {
      stdout: () => undefined,
      stderr: (text) => void (told += text),
      // the refusal comes before any file is read
      readFile: () => Promise.reject(new Error('not read')),
      writeFiles: replaceFiles,
      checkPlaces,
    })
    expect(code).toBe(3)
    expect(told).toContain('absent/analysis.json was not written: the folder does not exist')
  })

  it.each([
    ['nl', 'geen nacht van vóór de proef', 'Krampen per nacht'],
    ['en', 'no night before the trial', 'Cramps a night'],
  ])('says which nights of which measure are wanted, %s', async (language, why, measure) => {
    const arms = { ...files, 'b.csv': 'date,arm,cramps\n2026-02-01,placebo,1\n' }
    const { code, stderr } = await legwork([...stretching, '--lang', language], arms)
    expect(code).toBe(3)
    expect(stderr).toContain(why)
    expect(stderr).toContain(measure)
  })
})

describe('law L7', () => {
  it('legwork analyze --protocol gives the numbers of the app, bit for bit', async () => {
    const written: Record<string, string> = {}
    let stdout = ''
    const code = await main([...stretching, '--analysis', 'analysis.json'], {
      stdout: (text) => void (stdout += text),
      stderr: () => undefined,
      readFile: (path) => Promise.resolve(files[path as keyof typeof files]),
      writeFiles: (made) => {
        for (const { path, content } of made) written[path] = String(content)
        return Promise.resolve()
      },
    })
    expect(code).toBe(0)
    const trial = checkPlanFile(JSON.parse(stdout))
    if (!trial.ok || trial.value.allocation === null) throw new Error('a new trial is sound')
    const { frozen, allocation } = trial.value
    const random = createRandom(7)
    const first = expectOk(parseCivilDate('2026-03-02'), 'first')
    const rows = Array.from({ length: 18 }, (_, n) => {
      const arm = allocation.sequence[Math.floor(n / 3)] ?? ''
      return `${addDays(first, n)},${arm},${n % 9 === 0 ? '' : String(random.nextBelow(4))}`
    })
    const diary = `date,arm,cramps\n${rows.join('\n')}\n`
    const told = await legwork(['analyze', 'd.csv', '--protocol', 'analysis.json', '--json'], {
      'd.csv': diary,
      'analysis.json': written['analysis.json'] ?? '',
    })
    expect(told.stderr).toBe('')
    const byCommand = resultFileSchema.parse(JSON.parse(told.stdout))
    const { primary } = frozen.protocol
    const columns = { date: 'date', arm: 'arm', outcome: primary.column, family: primary.family }
    const table = expectOk(readTable(diary), 'table')
    const series = expectOk(toSeries(table, { ...columns, reference: 'without' }), 'series')
    const design = designWithOrder(designOf(frozen), allocation)
    const byApp = expectOk(
      analyseDiary(series, {
        ...{ outcome: primary.column, family: primary.family, better: primary.better },
        ...{ smallestEffect: primary.smallestEffect, seed: 1, design },
        halfLife: expectOk(parseHalfLife(frozen.protocol.halfLife ?? ''), 'half-life'),
        priorEffect: expectOk(parseEffectPrior(frozen.protocol.priorEffect ?? ''), 'prior'),
        random: createRandom(1),
      }),
      'analysis',
    )
    expect(byCommand.effects).toEqual(JSON.parse(JSON.stringify(byApp.effects)))
    expect(byCommand.randomisationTest).toEqual(byApp.randomisationTest)
  })
})
