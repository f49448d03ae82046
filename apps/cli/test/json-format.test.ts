import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { madeTrial, madeTrialId } from '@legwork/testing'
import { writeTrialRecord } from '@legwork/domain'
import { expectOk, parseCivilDate } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import { legwork } from './io.ts'

const on = expectOk(parseCivilDate('2026-06-01'), 'date')
const files = {
  'studies.csv': 'study,yi,vi\na,0.1,0.04\nb,0.3,0.05\nc,-0.1,0.02\n',
  'trial.json': writeTrialRecord(madeTrial({ blocks: 1 }), madeTrialId, on),
}
const cramps = ['examples/cramps-placebo-magnesium.csv', '--outcome', 'cramps']
const family = ['--family', 'poisson']
const plan = ['--level', '0.7', '--blocks', '7x2x1']
const sent = [1, 2].map((n) => `examples/series/participant-${String(n)}.json`)

/** What every command prints with --json, with the format it has. `import-foods` is tried beside its own tables. */
const printed: readonly (readonly [format: string, args: readonly string[]])[] = [
  ['legwork/result/1', ['analyze', ...cramps, ...family]],
  ['legwork-check', ['check', 'examples/person.json']],
  ['legwork/evidence/1', ['evidence', 'cramps']],
  ['legwork/fact-topics/1', ['facts']],
  ['legwork/facts/1', ['facts', 'spacing']],
  ['legwork/foods/1', ['food', 'appel']],
  ['legwork/intake/1', ['intake', 'examples/food.csv', '--person', 'examples/person.json']],
  ['legwork/meta/1', ['meta', 'studies.csv']],
  ['legwork/pool/1', ['pool', ...sent]],
  ['legwork/power/1', ['power', ...family, ...plan, '--trials', '2']],
  ['legwork/simulated-diary/1', ['simulate', ...family, ...plan, '--effect', '0.5']],
  ['legwork/study-check/1', ['trial', 'check', 'examples/study.json']],
]

describe('what is printed with --json says what it is', () => {
  it.each(printed)('%s', async (format, args) => {
    const { code, stdout, stderr } = await legwork([...args, '--json'], files)
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ format })
  })

  it('each report', async () => {
    const args = ['report', 'trial.json', '--kind', 'all', '--trials', '0', '--json']
    const { code, stdout, stderr } = await legwork(args, files)
    expect(code, stderr).toBe(0)
    const reports = JSON.parse(stdout) as { format: string; kind: string }[]
    expect(reports.map(({ format }) => format)).toEqual(Array(3).fill('legwork/report/1'))
    expect(new Set(reports.map(({ kind }) => kind)).size).toBe(3)
  })

  it('of every command but those tried with their own files', () => {
    const main = readFileSync(resolve(import.meta.dirname, '../src/main.ts'), 'utf8')
    const commands = [...main.matchAll(/from '\.\/commands\/([a-z-]+)\.ts'/g)].map(
      ([, name]) => name,
    )
    const tried = new Set([...printed.map(([, [name]]) => name), 'report'])
    expect(commands.filter((name) => !tried.has(name))).toEqual(['import-foods', 'schema'])
  })
})
