import { describe, expect, it } from 'vitest'
import { poolFileSchema, powerFileSchema, readTable, toSeries } from '@legwork/domain'
import { legwork } from './io.ts'

const design = ['--family', 'poisson', '--level', '1', '--blocks', '7x2x2'] as const

describe('legwork power', () => {
  it('prints chances that add up, accepted by its own schema, the same for any number of workers', async () => {
    const args = ['power', ...design, '--trials', '20', '--seed', '3', '--json']
    const one = await legwork([...args, '--workers', '1'])
    expect(one.code).toBe(0)
    const file = powerFileSchema.parse(JSON.parse(one.stdout))
    expect(file.design.sequences).toBe(4)
    for (const { verdicts, trials } of file.effects) {
      const counts = Object.values(verdicts ?? {}).map(({ count }) => count)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(trials)
    }
    const two = await legwork([...args, '--workers', '2'])
    const other = powerFileSchema.parse(JSON.parse(two.stdout))
    expect(other.effects).toEqual(file.effects)
  })
  it('takes scores', async () => {
    const args = [
      '--family',
      'ordinal',
      '--categories',
      '1..5',
      '--level',
      '3',
      '--blocks',
      '7x2x2',
    ]
    const ended = await legwork([
      ...['power', ...args, '--effects', '1,0.02', '--trials', '8', '--prior', 'wide', '--json'],
    ])
    expect(ended.code).toBe(0)
    const { assumptions, effects } = powerFileSchema.parse(JSON.parse(ended.stdout))
    expect(assumptions.categories).toEqual({ low: 1, high: 5 })
    expect(effects.map(({ analysed }) => analysed)).toEqual([8, 8])
    const [none, strong] = effects.map(({ excludesZero }) => excludesZero.count)
    expect(strong).toBeGreaterThan(none ?? 8)
    const diary = await legwork(['simulate', ...args, '--effect', '0.4', '--missing', '0'])
    const table = readTable(diary.stdout)
    if (!table.ok) throw new Error('the simulated diary must be read')
    const series = toSeries(table.value, {
      date: 'date',
      arm: 'arm',
      outcome: 'outcome',
      family: 'ordinal',
      categories: { low: 1, high: 5 },
    })
    expect(series.ok).toBe(true)
  })
  it.each([
    [['power', '--family', 'ordinal', '--level', '5', '--categories', '1..5'], '--level'],
    [['power', '--family', 'ordinal', '--level', '5', '--categories', '5..1'], '--categories'],
    [['power', '--family', 'poisson'], '--level'],
    [['power', '--family', 'poisson', '--level', '1'], '--blocks'],
    [['power', ...design, '--effects', '0'], '--effects'],
    [['power', ...design, '--rho', '2'], '--rho'],
    [['power', ...design, '--trials', '1.5'], '--trials'],
  ])('refuses %j', async (args, message) => {
    const ended = await legwork(args)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain(message)
  })
})

describe('legwork simulate and legwork pool', () => {
  const simulate = (seed: string) =>
    legwork(['simulate', ...design, '--effect', '0.5', '--seed', seed])

  it('the same seed gives the same diary, which analyze reads', async () => {
    const [one, again, other] = await Promise.all([simulate('1'), simulate('1'), simulate('2')])
    expect(one.stdout).toBe(again.stdout)
    expect(one.stdout).not.toBe(other.stdout)
    const read = await legwork(
      ['analyze', 'd.csv', '--outcome', 'outcome', '--family', 'poisson', '--json'],
      { 'd.csv': one.stdout },
    )
    expect(read.code).toBe(0)
  })

  it('pools results of several people and refuses what does not belong together', async () => {
    const files: Record<string, string> = {}
    for (const seed of ['1', '2', '3', '4', '5']) {
      const diary = await simulate(seed)
      const analysed = await legwork(
        ['analyze', 'd.csv', '--outcome', 'outcome', '--family', 'poisson', '--json'],
        { 'd.csv': diary.stdout },
      )
      files[`${seed}.json`] = analysed.stdout
    }
    const names = Object.keys(files)
    const pooled = await legwork(['pool', ...names, '--json'], files)
    expect(pooled.code).toBe(0)
    const file = poolFileSchema.parse(JSON.parse(pooled.stdout))
    expect(file.people).toBe(5)
    expect(file.spread).not.toBeNull()
    expect(file.personal.map(({ source }) => source)).toEqual(names)
    const four = await legwork(['pool', ...names.slice(0, 4), '--json'], files)
    expect(poolFileSchema.parse(JSON.parse(four.stdout)).spread).toBeNull()
    const twice = await legwork(['pool', '1.json', '1.json'], files)
    expect(twice.code).toBe(3)
    const diary = await simulate('6')
    const mixed = await legwork(
      ['analyze', 'd.csv', '--outcome', 'outcome', '--family', 'negbin', '--json'],
      { 'd.csv': diary.stdout },
    )
    const refused = await legwork(['pool', '1.json', 'x.json'], {
      ...files,
      'x.json': mixed.stdout,
    })
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('1.json')
    expect(refused.stderr).toContain('x.json')
    const broken = await legwork(['pool', 'b.json'], { 'b.json': '{"format": 1}' })
    expect(broken.code).toBe(3)
    expect(broken.stderr).toContain('/format')
  })

  it('pools two people without a single cramp when codes tell them apart', async () => {
    const rows = Array.from(
      { length: 28 },
      (_, i) =>
        `2026-01-${String(i + 1).padStart(2, '0')},${i % 14 < 7 ? 'placebo' : 'magnesium'},0`,
    )
    const result = async (more: readonly string[]) =>
      (
        await legwork(
          ['analyze', 'd.csv', '--outcome', 'cramps', '--family', 'poisson', '--json', ...more],
          { 'd.csv': ['date,arm,cramps', ...rows].join('\n') },
        )
      ).stdout
    const files = {
      'a.json': await result(['--participant', 'k3f-9']),
      'b.json': await result(['--participant', 'p7q-2']),
      'c.json': await result(['--seed', '5']),
    }
    const told = await legwork(['pool', 'a.json', 'b.json', '--json'], files)
    expect(told.code).toBe(0)
    const { personal } = poolFileSchema.parse(JSON.parse(told.stdout))
    expect(personal.map(({ person }) => person)).toEqual(['k3f-9', 'p7q-2'])
    for (const [first, second] of [
      ['a.json', 'a.json'],
      ['a.json', 'c.json'],
      ['c.json', 'c.json'],
    ] as const) {
      const refused = await legwork(['pool', first, second], files)
      expect(refused.code).toBe(3)
      expect(refused.stderr).toContain(`${first} and ${second}`)
      expect(refused.stderr).toContain('--participant')
    }
  })

  it('refuses a participant code that is none', async () => {
    const refused = await legwork(
      ['analyze', 'd.csv', '--outcome', 'y', '--family', 'poisson', '--participant', 'Anna Vos'],
      { 'd.csv': 'date,arm,y' },
    )
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('--participant')
  })
})
