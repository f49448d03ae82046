import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../src/main.ts'
import { workingLine } from '../src/working-line.ts'

describe('the line while a command works', () => {
  it('comes although this thread is busy, and is wiped', () => {
    const folder = mkdtempSync(join(tmpdir(), 'legwork-working-'))
    const path = join(folder, 'stderr')
    const file = openSync(path, 'w')
    const end = workingLine({ text: 'working', file, after: 1 })
    // busy until the line is there: only another thread can have written it
    while (readFileSync(path, 'utf8') === '') continue
    end()
    closeSync(file)
    expect(readFileSync(path, 'utf8')).toBe(`working\r${' '.repeat(7)}\r`)
    rmSync(folder, { recursive: true })
  })

  it('writes nothing when the work was short', () => {
    const folder = mkdtempSync(join(tmpdir(), 'legwork-working-'))
    const path = join(folder, 'stderr')
    const file = openSync(path, 'w')
    workingLine({ text: 'working', file, after: 3_600_000 })()
    closeSync(file)
    expect(readFileSync(path, 'utf8')).toBe('')
    rmSync(folder, { recursive: true })
  })

  it('is begun and ended around an analysis, also one that is refused', async () => {
    const calls: string[] = []
    const diary = (value: (n: number) => string) =>
      `date,arm,cramps\n${Array.from(
        { length: 28 },
        (_, n) => `2026-01-${String(n + 1).padStart(2, '0')},${n % 14 < 7 ? 'a' : 'b'},${value(n)}`,
      ).join('\n')}\n`
    for (const text of [diary((n) => String(n % 3)), diary((n) => (n < 2 ? '1' : ''))]) {
      await main(['analyze', 'd.csv', '--outcome', 'cramps', '--family', 'poisson'], {
        stdout: () => undefined,
        stderr: () => undefined,
        readFile: () => Promise.resolve(text),
        working: (said) => {
          calls.push(said)
          return () => void calls.push('end')
        },
      })
    }
    expect(calls).toEqual([
      expect.stringContaining('legwork analyze: '),
      'end',
      expect.stringContaining('legwork analyze: '),
      'end',
    ])
  })
})
