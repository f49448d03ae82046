import { describe, expect, it } from 'vitest'
import { evidence } from '../../src/commands/evidence.ts'
import { forestText } from '../../src/forest-text.ts'

async function run(...args: string[]): Promise<{ code: number; out: string; problem: string }> {
  let out = ''
  let problem = ''
  const code = await evidence.run(args, {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      problem += text
    },
    readFile: () => Promise.reject(new Error('reads no file')),
    columns: 90,
  })
  return { code, out, problem }
}

describe('legwork evidence', () => {
  it('cramps: the answer, what it means, the forest plot and why', async () => {
    const { code, out } = await run('cramps')
    expect(code).toBe(0)
    expect(out).toContain('On average, magnesium does not noticeably help')
    expect(out).toContain(
      'Of 100 people, 64 have at least a quarter fewer cramps with placebo, and',
    )
    expect(out).toMatch(/Cochrane 2020 \(5\) .*◆.* −0\.18 \(−0\.84 to 0\.49\)/)
    expect(out).toMatch(/Frusso 1999 .*■.* 0\.18 \(−0\.46 to 0\.81\)/)
    expect(out).toContain('moderate (our judgement)')
    for (const domain of [
      'risk of bias',
      'inconsistency',
      'indirectness',
      'imprecision',
      'publication bias',
    ])
      expect(out).toContain(`- ${domain}, `)
    expect(out).toContain('0.8·N(−0.039, 0.261²) + 0.2·N(0.000, 1.000²)')
    expect(out).toContain('--remedy stretching')
    for (const line of out.split('\n'))
      if (!line.includes('http') && !line.includes('--remedy'))
        expect(line.length).toBeLessThanOrEqual(90)
  })

  it('the same in Dutch', async () => {
    const { out } = await run('cramps', '--lang', 'nl')
    expect(out).toContain('Gemiddeld helpt magnesium oudere mensen')
    expect(out).toContain('−0,18 (−0,84 tot 0,49)')
    expect(out).toContain('Van de 100 mensen hebben er met placebo 64')
    expect(out).not.toMatch(/our judgement|How sure|undefined|NaN/)
  })

  it('a rate of one’s own', async () => {
    const { out } = await run('cramps', '--rate', '7,5')
    expect(out).toContain('Someone with 7.5 cramps a week is left with 7.2 on average')
  })

  it('every condition and remedy has an answer without holes', async () => {
    for (const [condition, remedy] of [
      ['cramps', 'magnesium'],
      ['cramps', 'stretching'],
      ['cramps', 'quinine'],
      ['cramps', 'vitamin-k2'],
      ['cramps', 'alcohol'],
      ['cramps', 'sitting'],
      ['pregnancy', 'magnesium'],
      ['cirrhosis', 'magnesium'],
      ['rls', 'magnesium'],
      ['rls', 'iron'],
    ] as const) {
      for (const language of ['nl', 'en']) {
        const { code, out } = await run(condition, '--remedy', remedy, '--lang', language)
        expect(code).toBe(0)
        expect(out).not.toMatch(/undefined|NaN|Infinity|null|\[object/)
      }
    }
  })

  it('as JSON: answers with sources and the prior', async () => {
    const { out } = await run('cramps', '--json')
    const body = JSON.parse(out) as {
      answers: { anchor: { record: { effect: { value: number } } }; sources: unknown[] }[]
      evidencePrior: { m: number; tauPeople: number }
    }
    expect(body.answers).toHaveLength(2)
    expect(body.answers[0]?.anchor.record.effect.value).toBe(-0.18)
    expect(body.answers[0]?.sources.length).toBeGreaterThan(5)
    expect(body.evidencePrior.tauPeople).toBe(0.25)
    const none = JSON.parse((await run('rls', '--json')).out) as { evidencePrior: unknown }
    expect(none.evidencePrior).toBeNull()
  })

  it('as SVG: the forest plot with its text alternative, or why there is none', async () => {
    const { code, out } = await run('cramps', '--svg', '--lang', 'nl')
    expect(code).toBe(0)
    expect(out).toMatch(/^<svg /)
    expect(out).toContain('Frusso 1999')
    expect(out).toContain('Cochrane 2020 (5): −0,18')
    expect((await run('rls', '--svg')).code).toBe(2)
  })

  it.each([
    [[], 'a condition must be named'],
    [['crampz'], 'did you mean cramps?'],
    [['cramps', 'rls'], 'one condition at a time'],
    [['cramps', '--remedy', 'iron'], 'nothing was collected on iron for cramps'],
    [['cramps', '--rate', '0'], '--rate must be'],
    [['cramps', '--rate', 'many'], '--rate must be'],
    [['cramps', '--json', '--svg'], 'exclude each other'],
    [['cramps', '--lang', 'de'], '--lang must be nl or en'],
  ])('%j is bad usage', async (args, message) => {
    const { code, problem } = await run(...args)
    expect(code).toBe(2)
    expect(problem).toContain(message)
  })
})

describe('a forest plot of characters', () => {
  it('keeps every line the same width and cuts wide intervals with arrows', () => {
    const lines = forestText(
      [
        { label: 'A', estimate: 0, lower: -1, upper: 1, value: '0', kind: 'study' },
        { label: 'Wide', estimate: 0.5, lower: -90, upper: 90, value: '0.5', kind: 'study' },
        { label: 'All', estimate: 0.1, lower: -0.5, upper: 0.7, value: '0.1', kind: 'pooled' },
      ],
      0,
      60,
    )
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([60]))
    expect(lines[1]).toContain('◂')
    expect(lines[1]).toContain('▸')
    expect(lines[2]).toContain('◆')
    expect(forestText([], 0, 60)).toEqual([])
  })
})
