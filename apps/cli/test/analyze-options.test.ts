import { describe, expect, it } from 'vitest'
import { legwork, result } from './io.ts'

const example = 'examples/cramps-placebo-magnesium.csv'
const cramps = ['--outcome', 'cramps', '--family', 'poisson'] as const

describe('the options of legwork analyze', () => {
  const fixed = {
    ...{ format: 'legwork/protocol/1', outcome: 'cramps', family: 'poisson', better: 'lower' },
    ...{ halfLife: '0,2', priorEffect: 'normal(0,0.35)', smallestEffect: 0.75 },
  }
  it('takes an option that says the same as the protocol in another spelling', async () => {
    const files = { 'p.json': JSON.stringify({ ...fixed, halfLife: '0, 2' }) }
    const typed = ['--half-life', '0:1,2:1', '--smallest-effect', '0,75', '--prior-effect', 'normal(0, .35)'] // prettier-ignore
    const found = await result([example, '--protocol', 'p.json', ...typed], files)
    expect(found.model.halfLife.map(({ weight }) => weight)).toEqual([0.5, 0.5])
    expect(found.model.smallestEffect).toBe(0.75)
  })

  it.each([
    ['halfLife', '0,99', 'p.json: /halfLife must be nights from 0 to 60'],
    ['priorEffect', 'normal(0,9)', 'p.json: /priorEffect: '],
    ['smallestEffect', 1.5, 'p.json: /smallestEffect: '],
    ['scale', { low: 0, high: 10 }, 'p.json: /scale means something with --family gaussian only'],
    ['seed', 1.5, 'p.json: /seed must be a whole number'],
  ])('a protocol with a wrong %s is bad input and names the file', async (key, value, told) => {
    const files = { 'p.json': JSON.stringify({ ...fixed, [key]: value }) }
    const args = ['analyze', example, '--protocol', 'p.json', '--lang', 'en']
    const refused = await legwork(args, files)
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expect(refused.stderr).toContain(told)
  })

  it.each([
    ['--categories', '0..1e9', '--categories must be LOW..HIGH: whole numbers'],
    ['--categories', '0..21', 'at most 21 scores'],
    ['--categories', '0.5..3', '--categories must be'],
    ['--half-life', '2:1:3', '--half-life must be nights from 0 to 60'],
    ['--half-life', '0x2', '--half-life must be nights from 0 to 60'],
    ['--half-life', '0:1e308,2:1e308', '--half-life must be nights from 0 to 60'],
    ['--scale', '0,10', '--scale means something with --family gaussian only'],
  ])('refuses %s %s, and blames no diary', async (name, value, told) => {
    const args = ['analyze', example, '--outcome', 'pain', '--family', 'ordinal', name, value]
    const refused = await legwork([...args, '--lang', 'en'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain(told)
  })

  it.each([
    ['--categories', '0..10', '--categories means something with --family ordinal only'],
    ['--scale', '0,Infinity', '--scale must be LOW,HIGH'],
    ['--scale', '0,10,20', '--scale must be LOW,HIGH'],
    ['--scale', '10,0', '--scale must be LOW,HIGH'],
  ])('refuses %s %s of a measurement', async (name, value, told) => {
    const args = ['analyze', example, '--outcome', 'sleep', '--family', 'gaussian', name, value]
    const refused = await legwork([...args, '--lang', 'en'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain(told)
  })

  it('does not pool scores of other steps', async () => {
    const args = [example, '--outcome', 'pain', '--family', 'ordinal', '--participant']
    const ten = await result([...args, 'a'])
    const eleven = await result([...args, 'b', '--categories', '0..11'])
    const files = { 'a.json': JSON.stringify(ten), 'b.json': JSON.stringify(eleven) }
    const refused = await legwork(['pool', 'a.json', 'b.json', '--lang', 'en'], files)
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expect(refused.stderr).toContain('a.json and b.json have another score: 0..10 and 0..11')
  })

  it.each([
    ['nl', 'is een map'],
    ['en', 'is a folder'],
  ])('says in %s that a folder is no diary', async (language, told) => {
    const refused = await legwork(['analyze', 'examples', ...cramps, '--lang', language])
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expect(refused.stderr).toContain(told)
  })
})
