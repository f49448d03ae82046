import { describe, expect, it } from 'vitest'
import { poolFileSchema, powerFileSchema } from '@legwork/domain'
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
  it.each([
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
})
