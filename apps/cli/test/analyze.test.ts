import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, createRandom, drawPoisson, parseCivilDate } from '@legwork/base'
import { resultFileSchema } from '@legwork/domain'
import type { ResultFile } from '@legwork/domain'
import { absolute } from '@legwork/testing'
import { legwork, result } from './io.ts'

const example = 'examples/cramps-placebo-magnesium.csv'
const cramps = ['--outcome', 'cramps', '--family', 'poisson'] as const

/** A diary of `nights` nights in periods of seven, outcome by night and arm. */
function diary(
  nights: number,
  outcome: (night: number, treated: boolean) => number | string,
  period = 7,
): string {
  const start = parseCivilDate('2026-01-05')
  if (!start.ok) throw new Error('diary: the start is a date')
  const rows = Array.from({ length: nights }, (_, night) => {
    const treated = Math.floor(night / period) % 2 === 1
    return `${addDays(start.value, night)},${treated ? 'magnesium' : 'placebo'},${String(outcome(night, treated))}`
  })
  return `date,arm,y\n${rows.join('\n')}\n`
}

function expectProper(found: ResultFile): void {
  for (const { quantiles, mean, sd, absolute: size } of found.effects) {
    const values = Object.values(quantiles)
    for (const value of [...values, mean, sd, size.mean, ...Object.values(size.quantiles)])
      expect(Number.isFinite(value)).toBe(true)
    expect([...values].sort((a, b) => a - b)).toEqual(values)
    expect(sd).toBeGreaterThan(0)
  }
}

describe('legwork analyze', () => {
  it('prints a result that its own schema accepts, with every key of the contract', async () => {
    const found = await result([example, ...cramps])
    expectProper(found)
    expect(found.data.days).toBe(84)
    expect(found.data.observed).toBe(76)
    expect(found.effects[0]?.parameter).toBe('b1')
    expect(found.effects[0]?.sensitivity.map(({ prior }) => prior)).toEqual(['wide', 'sceptical'])
    expect(found.randomisationTest).toEqual({ unavailable: 'no design given' })
  })

  it('publishes that schema', () => {
    const path = resolve(import.meta.dirname, '../../../schemas/result.schema.json')
    const schema = JSON.parse(readFileSync(path, 'utf8')) as { properties: object }
    expect(Object.keys(schema.properties)).toEqual(Object.keys(resultFileSchema.shape))
  })

  it('puts the evidence prior beside the others, and only for counts', async () => {
    const found = await result([example, ...cramps, '--evidence', 'cramps'])
    const [effect] = found.effects
    expect(effect?.sensitivity.map(({ prior }) => prior)).toEqual(['wide', 'sceptical', 'evidence'])
    const refused = await legwork([
      ...['analyze', example, '--outcome', 'pain', '--family', 'ordinal'],
      ...['--evidence', 'cramps'],
    ])
    expect(refused.code).toBe(2)
  })

  it('tells one highest level, in the result and in the text, for a diary with missing nights', async () => {
    const args = [
      ...['analyze', 'examples/cramps-placebo-magnesium.csv', '--outcome', 'cramps'],
      ...['--family', 'poisson', '--design', 'examples/design.json'],
    ]
    const { randomisationTest: test } = JSON.parse(
      (await legwork([...args, '--json'])).stdout,
    ) as ResultFile
    if ('unavailable' in test) throw new Error('randomisationTest: must be there')
    expect(test).toMatchObject({
      smallestP: 0.25,
      highestLevel: 0.75,
      interval: { requestedLevel: 0.95, level: 0.75, attainable: false },
    })
    for (const [language, said] of [
      ['en', ['cannot be more than 75% confident', 'fits at 75% confidence']],
      ['nl', ['Hoger dan 75 % betrouwbaarheid', 'bij 75 % betrouwbaarheid']],
    ] as const) {
      const text = (await legwork([...args, '--lang', language])).stdout.replace(/\s+/g, ' ')
      for (const words of said) expect(text).toContain(words)
      expect(text).not.toMatch(/8[78] ?%/)
    }
  })

  it('does the randomisation test over exactly the orders of the design', async () => {
    const found = await result([example, ...cramps, '--design', 'examples/design.json'])
    const test = found.randomisationTest
    if ('unavailable' in test) throw new Error('the test must be available')
    // 2³ orders of three AB/BA blocks; a two-sided p moves in steps of 2/8.
    expect(test.sequences).toBe(8)
    expect(test.smallestP).toBe(0.25)
    expect((test.p * 8) % 1).toBe(0)
  })

  it('gives the same with --blocks as with the design it stands for', async () => {
    const one = await result([example, ...cramps, '--blocks', '14x2x3'])
    const other = await result([example, ...cramps, '--design', 'examples/design.json'])
    expect({ ...one, milliseconds: 0 }).toEqual({ ...other, milliseconds: 0 })
  })

  it('obeys a protocol and refuses an option that contradicts it', async () => {
    const protocol = JSON.stringify({
      format: 'legwork/protocol/1',
      outcome: 'cramps',
      family: 'poisson',
      better: 'lower',
      halfLife: '0,2',
      priorEffect: 'normal(0,0.35)',
      smallestEffect: 0.75,
    })
    const found = await result([example, '--protocol', 'p.json'], { 'p.json': protocol })
    expect(found.model.priorEffect.name).toBe('chosen')
    expect(found.model.halfLife).toHaveLength(2)
    const refused = await legwork(
      ['analyze', example, '--protocol', 'p.json', '--half-life', '0'],
      { 'p.json': protocol },
    )
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('half-life')
  })

  it('refuses a protocol with a key that means nothing, and names it', async () => {
    const protocol = { format: 'legwork/protocol/1', outcome: 'cramps', family: 'poisson' }
    const misspelled = JSON.stringify({ ...protocol, better: 'lower', smallestEfect: 0.5 })
    const refused = await legwork(['analyze', example, '--protocol', 'p.json'], {
      'p.json': misspelled,
    })
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expect(refused.stderr).toContain('p.json: /smallestEfect')
  })

  it.each([
    ['normal(0,4)', 'SD is 4, and must lie between 0.001 and 3'],
    ['0.9*normal(0,0.35)+0.1*normal(0,6)', 'SD is 6'],
    ['normal(0,1e-300)', 'SD is 1e-300'],
    ['normal(100,1)', 'mean is 100, and must lie between -5 and 5'],
  ])('refuses a prior where the calculation was not checked: %s', async (prior, told) => {
    const refused = await legwork(['analyze', example, ...cramps, '--prior-effect', prior, '--lang', 'en']) // prettier-ignore
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain(told)
  })

  it('tells what is odd about a diary that it takes, beside the answer', async () => {
    const rows = Array.from(
      { length: 28 },
      (_, night) =>
      [`2026-01-${String(night + 1).padStart(2, '0')}`, night < 14 ? 'baseline' : 'magnesium', String(night % 3)].join(','), // prettier-ignore
    )
    const told = await legwork(['analyze', 'd.csv', ...cramps, '--lang', 'en'], {
      'd.csv': `date,arm,cramps\n${rows.join('\n')}\n`,
    })
    expect(told.code).toBe(0)
    expect(told.stderr).toContain('baseline')
  })

  describe('--cutpoint-location', () => {
    // The reference set ord84, whose Stan run has cutpoints around 0: packages/stats/test/fixtures/reference/README.md
    const path = '../../../packages/stats/test/fixtures/reference/ord84.json'
    const { outcome, treated, categories, stan } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, path), 'utf8'),
    ) as {
      outcome: (number | null)[]
      treated: number[]
      categories: number
      stan: { b1: { sd: number; quantiles: Record<string, number> } }
    }
    const start = parseCivilDate('2026-01-05')
    if (!start.ok) throw new Error('ord84: the start is a date')
    const rows = outcome.map(
      (y, night) =>
        `${addDays(start.value, night)},${treated[night] === 1 ? 'magnesium' : 'placebo'},${String(y ?? '')}`,
    )
    const files = { 'ord84.csv': `date,arm,y\n${rows.join('\n')}\n` }
    const scores = ['ord84.csv', '--outcome', 'y', '--family', 'ordinal']
    const steps = ['--categories', `0..${String(categories - 1)}`]
    const central = ['0.025', '0.05', '0.25', '0.5', '0.75', '0.95', '0.975'] as const

    it('of 0 is the model of the stored run of Stan, within 0.05 posterior SD', async () => {
      const found = await result([...scores, ...steps, '--cutpoint-location', '0'], files)
      expect(found.model.priors.cutpoint.locationSd).toBe(0)
      for (const key of central)
        absolute(
          found.effects[0]?.quantiles[key] ?? Number.NaN,
          stan.b1.quantiles[key] ?? Number.NaN,
          0.05 * stan.b1.sd,
        )
    })

    it('of 5 is what is done without it', async () => {
      const one = await result([...scores, ...steps], files)
      const other = await result([...scores, ...steps, '--cutpoint-location', '5'], files)
      expect({ ...one, milliseconds: 0 }).toEqual({ ...other, milliseconds: 0 })
    })

    it.each([
      ['-1', 'ordinal'],
      ['wide', 'ordinal'],
      ['', 'ordinal'],
      ['0', 'poisson'],
    ])('refuses %s for %s', async (location, family) => {
      const args = ['analyze', 'ord84.csv', '--outcome', 'y', '--family', family]
      const refused = await legwork([...args, '--cutpoint-location', location], files)
      expect(refused.code).toBe(2)
      expect(refused.stdout).toBe('')
      expect(refused.stderr).toMatch(/--(cutpoint-location|family)/)
    })

    it('does not overrule a protocol', async () => {
      const protocol = JSON.stringify({
        ...{ format: 'legwork/protocol/1', outcome: 'y', family: 'ordinal', better: 'lower' },
        ...{ halfLife: '0', priorEffect: 'normal(0,0.5)', smallestEffect: 0.75 },
        categories: { low: 0, high: categories - 1 },
      })
      const args = ['ord84.csv', '--protocol', 'p.json']
      const found = await result(args, { ...files, 'p.json': protocol })
      expect(found.model.priors.cutpoint.locationSd).toBe(5)
      const refused = await legwork(['analyze', ...args, '--cutpoint-location', '0'], {
        ...files,
        'p.json': protocol,
      })
      expect(refused.code).toBe(2)
      expect(refused.stderr).toContain('cutpoint-location')
    })
  })

  it('turns the effect round when the reference is turned round', async () => {
    const one = await result([example, ...cramps])
    const other = await result([example, ...cramps, '--reference', 'magnesium'])
    const [a, b] = [one.effects[0], other.effects[0]]
    if (a === undefined || b === undefined) throw new Error('one effect each')
    // Not exact: the reference's level carries the intercept's prior. Within 0.2 posterior SD here.
    absolute(a.mean, -b.mean, 0.2 * a.sd)
  })

  it('says the verdict, the chance and the numbers in both languages', async () => {
    const nl = await legwork(['analyze', example, ...cramps, '--lang', 'nl'])
    const en = await legwork(['analyze', example, ...cramps, '--lang', 'en'])
    expect(nl.stdout).toContain('Verhouding')
    expect(nl.stdout).toMatch(/0,\d\d {2}\(0,\d\d tot/)
    expect(en.stdout).toContain('Ratio')
    expect(en.stdout).toMatch(/0\.\d\d {2}\(0\.\d\d to/)
  })
})

describe('hard diaries give a proper posterior', () => {
  const seed = 20261122
  const rate = (night: number, mean: number) => drawPoisson(createRandom(seed, night), mean)
  it.each([
    ['all zeros in one arm', diary(28, (n, on) => (on ? 0 : rate(n, 2))), 'poisson'],
    ['constant outcome', diary(28, () => 2), 'poisson'],
    ['seven nights', diary(7, (n) => rate(n, 2), 3), 'poisson'],
    ['90 % missing', diary(60, (n) => (n % 10 === 0 ? rate(n, 2) : ''), 10), 'poisson'],
    [
      'counts of a million',
      diary(28, (n, on) => 1e6 + 1000 * (n % 5) + (on ? -2e5 : 0)),
      'poisson',
    ],
    ['complete separation', diary(28, (_, on) => (on ? 0 : 1)), 'bernoulli'],
    ['a diary of 3,000 nights', diary(3000, (n, on) => rate(n, on ? 1 : 1.5), 14), 'poisson'],
    ['a score with empty steps', diary(42, (n) => (n % 3 === 0 ? 10 : 2)), 'ordinal'],
  ])('%s', async (_, text, family) => {
    const found = await result(['d.csv', '--outcome', 'y', '--family', family], { 'd.csv': text })
    expectProper(found)
  })
})

describe('bad input is refused with its place', () => {
  const run = (text: string, ...more: string[]) =>
    legwork(['analyze', 'd.csv', '--outcome', 'y', '--family', 'poisson', ...more], {
      'd.csv': text,
    })
  it.each([
    ['a negative count', 'date,arm,y\n2026-01-05,a,-2\n2026-01-06,b,1\n', ['2', 'y', '-2']],
    ['text in a number column', 'date,arm,y\n2026-01-05,a,2\n2026-01-06,b,x\n', ['3', 'y', 'x']],
    [
      'two rows for a day',
      'date,arm,y\n2026-01-05,a,2\n2026-01-05,b,1\n',
      ['2', '3', '2026-01-05'],
    ],
    ['a date that is none', 'date,arm,y\n2026-02-30,a,2\n', ['2', '2026-02-30']],
  ])('%s', async (_, text, parts) => {
    const ended = await run(text)
    expect(ended.code).toBe(3)
    expect(ended.stdout).toBe('')
    for (const part of parts) expect(ended.stderr).toContain(part)
  })
  it('one arm only', async () => {
    const ended = await run(diary(6, () => 1))
    expect(ended.code).toBe(3)
    expect(ended.stderr).toContain('Only one treatment')
  })
  it('recognises the columns of a Dutch Excel as the page does, and says which it took', async () => {
    const args = ['analyze', 'examples/excel-dutch.csv', '--outcome', 'krampen']
    const named = ['--date', 'datum', '--arm', 'behandeling']
    const rest = ['--family', 'poisson', '--json']
    const found = await legwork([...args, ...rest])
    expect(found.code).toBe(0)
    expect(found.stderr).toContain('--date datum --arm behandeling')
    const given = await legwork([...args, ...named, ...rest])
    expect(given.stderr).toBe('')
    expect(found.stdout.replace(/"milliseconds".*/, '')).toBe(
      given.stdout.replace(/"milliseconds".*/, ''),
    )
  })
  it('names the options when a column cannot be recognised', async () => {
    const text = 'when,what,y\nmonday,a,1\ntuesday,b,2\n'
    const ended = await legwork(['analyze', 'odd.csv', '--outcome', 'y', '--family', 'poisson'], {
      'odd.csv': text,
    })
    expect(ended.code).toBe(3)
    expect(ended.stderr).toContain('--date datum --arm behandeling')
    expect(ended.stderr).toContain('“when”, “what”, “y”')
  })
  it('says how long design and diary are when the design is longer', async () => {
    const ended = await legwork(['analyze', example, ...cramps, '--blocks', '14x2x30'])
    expect(ended.code).toBe(3)
    expect(ended.stderr).toContain('840 nights')
    expect(ended.stderr).toContain('84')
    expect(ended.stderr).not.toContain('arm-of-period')
  })
  it.each([
    [['--smallest-effect', '1.5'], '0.67', '--better higher'],
    [['--better', 'higher', '--smallest-effect', '0.75'], '1.33', '--better lower'],
    [['--smallest-effect', '1.5', '--lang', 'nl'], '0,67', '--better higher'],
  ])('refuses a smallest effect on the wrong side of 1: %j', async (args, write, or) => {
    for (const command of [
      ['analyze', example, ...cramps],
      ['power', '--family', 'poisson', '--level', '1', '--blocks', '14x2x3'],
    ]) {
      const ended = await legwork([...command, ...args])
      expect(ended.code).toBe(2)
      expect(ended.stdout).toBe('')
      expect(ended.stderr).toContain(write)
      expect(ended.stderr).toContain(or)
    }
  })
  it('takes a third more as the smallest effect when higher is better', async () => {
    const found = await result([example, ...cramps, '--better', 'higher'])
    absolute(found.model.smallestEffect ?? 0, 4 / 3, 1e-12)
  })
  it('reads what a Dutch Excel writes', async () => {
    const ended = await legwork([
      ...['analyze', 'examples/excel-dutch.csv', '--date', 'datum', '--arm', 'behandeling'],
      ...['--outcome', 'krampen', '--family', 'poisson', '--json'],
    ])
    expect(ended.code).toBe(0)
  })
  it.each([
    [['analyze'], 'must be named'],
    [['analyze', example], '--outcome'],
    [['analyze', example, '--outcome', 'cramps'], '--family'],
    [['analyze', example, ...cramps, '--half-life', 'long'], '--half-life'],
    [['analyze', example, ...cramps, '--prior-effect', 'flat'], '--prior-effect'],
    [['analyze', example, ...cramps, '--smallest-effect', '1'], '--smallest-effect'],
    [['analyze', example, ...cramps, '--categories', '10..0'], '--categories'],
    [['analyze', example, ...cramps, '--lang', 'de'], '--lang'],
    [['analyse', example], 'did you mean analyze'],
  ])('bad usage %j', async (args, message) => {
    const ended = await legwork(args)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain(message)
  })
})
