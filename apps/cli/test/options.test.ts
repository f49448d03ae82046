import { describe, expect, it } from 'vitest'
import { parseOptions } from '../src/options.ts'

const spec = { json: 'flag', outcome: 'value', prior: 'repeat' } as const

describe('options', () => {
  it('sorts flags, values and positionals', () => {
    const parsed = parseOptions(['diary.csv', '--outcome', 'cramps', '--json'], spec)
    expect(parsed.ok && parsed.value.positionals).toEqual(['diary.csv'])
    expect(parsed.ok && parsed.value.value('outcome')).toBe('cramps')
    expect(parsed.ok && parsed.value.flag('json')).toBe(true)
  })
  it('takes a negative number as a value', () => {
    const parsed = parseOptions(['--outcome', '-1.5'], spec)
    expect(parsed.ok && parsed.value.value('outcome')).toBe('-1.5')
  })
  it('names the option that was probably meant', () => {
    const parsed = parseOptions(['--outcom', 'cramps'], spec)
    expect(!parsed.ok && parsed.error.message).toContain('--outcome')
  })
  it.each([
    [['--outcome'], 'needs a value'],
    [['--json=yes'], 'takes no value'],
    [['--outcome', 'a', '--outcome', 'b'], 'given twice'],
  ])('refuses %j', (args, message) => {
    const parsed = parseOptions(args, spec)
    expect(!parsed.ok && parsed.error.message).toContain(message)
  })
})
