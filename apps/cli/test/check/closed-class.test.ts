import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { legwork } from '../io.ts'

const example = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../examples/person.json'), 'utf8'),
) as { medicines: { name: string; times?: string[] }[] }

/** Medicines whose class shuts its own gate and keeps hours: their warning must not go with the hours. */
const shutting = [
  ['kinine', 'hart'],
  ['digoxine', 'giftiger'],
  ['levodopa', 'neuroloog'],
  ['nilotinib', 'oncoloog'],
] as const

describe('a medicine that shuts its own gate', () => {
  it.each(shutting)('%s: the warning is told, the hours are not', async (name, word) => {
    const person = { ...example, medicines: [{ ...example.medicines[0], name }] }
    const ended = await legwork(['check', 'p.json', '--lang', 'nl', '--json'], {
      'p.json': JSON.stringify(person),
    })
    expect(ended.code).toBe(0)
    const result = JSON.parse(ended.stdout) as {
      gate: { status: string }
      medicines: { classes: { text: string | null }[] }[]
    }
    expect(result.gate.status).not.toBe('open')
    const texts = result.medicines.flatMap(({ classes }) => classes.map(({ text }) => text ?? ''))
    expect(texts.join(' ')).toContain(word)
    expect(texts.join(' ')).not.toMatch(/\d+\s*(uur|uren|minuten)/)
  })
})
