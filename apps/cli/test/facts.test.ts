import { factsOf, shown, topics } from '@legwork/knowledge'
import { describe, expect, it } from 'vitest'
import type { CommandIo } from '../src/command.ts'
import { facts } from '../src/commands/facts.ts'

async function run(...args: string[]) {
  let out = ''
  let errors = ''
  const io: CommandIo = {
    stdout: (text) => void (out += text),
    stderr: (text) => void (errors += text),
    readFile: () => Promise.reject(new Error('facts: reads no file')),
    columns: 72,
  }
  const code = await facts.run(args, io)
  return { code, out, errors }
}

interface TopicJson {
  readonly shown: number
  readonly hidden: number
  readonly facts: readonly {
    readonly id: string
    readonly text: string
    readonly status: string
    readonly sources: readonly { readonly address: string | null }[]
  }[]
}

describe('legwork facts', () => {
  it('lists the topics without one', async () => {
    const { code, out } = await run('--lang', 'nl')
    expect(code).toBe(0)
    for (const topic of topics) expect(out).toContain(topic)
    expect(out).toContain('Alarmtekens')
  })

  it('shows a topic in either language, each fact with status and address', async () => {
    const dutch = await run('red-flags', '--lang', 'nl')
    expect(dutch.code).toBe(0)
    expect(dutch.out).toContain('Bel 112.')
    expect(dutch.out).toContain('(uit voorzorg; de bron wordt nagekeken)')
    expect(dutch.out).toContain('http://www.thuisarts.nl/trombosebeen/ik-heb-trombosebeen')
    const english = await run('red-flags', '--lang', 'en')
    expect(english.out.replace(/\s+/g, ' ')).toContain('Call 112 (or your local emergency number).')
  })

  it('gives remedies with their steps, in lines that fit the terminal', async () => {
    const { out } = await run('remedies')
    expect(out).toContain('1. Stand facing a wall, arms straight, hands at chest height.')
    const long = out.split('\n').filter((line) => line.length > 72 && line.startsWith('    '))
    expect(long).toEqual([])
  })

  it.each(topics)('shows of %s as JSON exactly the facts that may be shown', async (topic) => {
    const { code, out } = await run(topic, '--json', '--lang', 'nl')
    expect(code).toBe(0)
    const told = JSON.parse(out) as TopicJson
    const all: readonly { readonly id: string }[] = factsOf(topic).filter(shown)
    expect(told.facts.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    expect(told.shown + told.hidden).toBe(factsOf(topic).length)
    for (const fact of told.facts) {
      expect(fact.text.length, fact.id).toBeGreaterThan(0)
      expect(['fact', 'precaution']).toContain(fact.status)
      expect(
        fact.sources.some(({ address }) => address !== null),
        fact.id,
      ).toBe(true)
    }
  })

  it.each([
    [['redflags'], 'did you mean red-flags?'],
    [['weather'], 'unknown topic weather'],
    [['rls', 'forms'], 'one topic at a time'],
    [['rls', '--lang', 'fr'], '--lang must be nl or en'],
    [['--jsn'], 'did you mean --json?'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, out, errors } = await run(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(errors).toContain(message)
  })

  it('explains itself', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    expect(out).toContain('Usage: legwork facts')
  })
})
