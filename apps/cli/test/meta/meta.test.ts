import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { meta } from '../../src/commands/meta.ts'

/** Reference figures of metafor 3.8.1 (provenance in each file, see packages/stats/test/meta). */
function reference(name: string): Reference {
  const path = new URL(
    `../../../../packages/stats/test/meta/fixtures/${name}.json`,
    import.meta.url,
  )
  return JSON.parse(readFileSync(path, 'utf8')) as Reference
}

type Fit = { method: string; test: string; moderators?: string } & Record<string, unknown>
type Reference = {
  data: Record<string, number[]>
  moderators: Record<string, number[]> | null
  measures: Record<string, { yi: number[]; vi: number[]; fits: Fit[] } & Record<string, unknown>>
  mantelHaenszel?: unknown
  peto?: unknown
}

async function run(
  args: string[],
  files: Record<string, string> = {},
): Promise<{ code: number; out: string; problem: string }> {
  let out = ''
  let problem = ''
  const code = await meta.run(args, {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      problem += text
    },
    readFile: (path) => {
      const found = files[path]
      return found === undefined ? Promise.reject(new Error(path)) : Promise.resolve(found)
    },
  })
  return { code, out, problem }
}

function csvOf(columns: Record<string, number[]>, separator = ','): string {
  const names = Object.keys(columns)
  const k = columns[names[0] ?? '']?.length ?? 0
  const rows = Array.from({ length: k }, (_, i) =>
    [`Study ${i + 1}`, ...names.map((name) => columns[name]?.[i])].join(separator),
  )
  return [['study', ...names].join(separator), ...rows].join('\n')
}

const contract = [
  'b',
  'se',
  'stat',
  'p',
  'ciLower',
  'ciUpper',
  'tau2',
  'i2',
  'h2',
  'q',
  'qp',
  'predictionLower',
  'predictionUpper',
  'tau2Qprofile',
  'qm',
  'qmp',
  'r2',
]

/** Compares as deep as the wanted value goes; counts the numbers. */
function near(wanted: unknown, got: unknown, path: string): number {
  if (typeof wanted === 'number') {
    const error = wanted === 0 ? Math.abs(Number(got)) : Math.abs(Number(got) / wanted - 1)
    expect(error, `${path}: ${String(got)}, wanted ${wanted}`).toBeLessThan(1e-6)
    return 1
  }
  if (typeof wanted === 'string') {
    expect(got, path).toBe(wanted)
    return 0
  }
  return Object.entries(wanted as object).reduce(
    (sum, [key, value]) =>
      sum + near(value, (got as Record<string, unknown>)[key], `${path}.${key}`),
    0,
  )
}

describe('legwork meta gives metafor’s figures from a CSV file', () => {
  it.each(['bcg', 'egger2001', 'hackshaw1998', 'normand1999', 'raudenbush1985'])(
    '%s',
    async (name) => {
      const file = reference(name)
      const content = csvOf({ ...file.data, ...(file.moderators ?? {}) })
      let figures = 0
      for (const [measure, wanted] of Object.entries(file.measures)) {
        for (const fit of wanted.fits) {
          const moderators = fit.moderators === undefined ? [] : ['--moderators', fit.moderators]
          const args = ['s.csv', '--measure', measure, '--method', fit.method, '--test', fit.test]
          const { code, out, problem } = await run([...args, ...moderators, '--json'], {
            's.csv': content,
          })
          expect(code, problem).toBe(0)
          const result = JSON.parse(out) as Record<string, unknown>
          for (const key of contract) expect(result).toHaveProperty(key)
          figures += near(fit, result, `${name}.${measure}.${fit.method}.${fit.test}`)
          const studies = result['studies'] as { yi: number; vi: number; weight: number }[]
          near(
            wanted.yi,
            studies.map((s) => s.yi),
            'yi',
          )
          near(
            wanted.vi,
            studies.map((s) => s.vi),
            'vi',
          )
          near(
            100,
            studies.reduce((sum, s) => sum + s.weight, 0),
            'weights',
          )
          if (fit.method === 'REML' && fit.test === 'z' && fit.moderators === undefined) {
            for (const key of ['egger', 'trimFill', 'rankTest']) near(wanted[key], result[key], key)
            if (file.mantelHaenszel !== undefined) {
              near(file.mantelHaenszel, result['mantelHaenszel'], 'mantelHaenszel')
              near(file.peto, result['peto'], 'peto')
            }
          }
        }
      }
      expect(figures).toBeGreaterThan(300)
    },
  )
})

describe('legwork meta', () => {
  const good = 'study,yi,vi\nA,0.1,0.04\nB,0.5,0.09\nC,-0.2,0.05\n'

  it('prints the forest plot and the differences between studies, in both languages', async () => {
    const en = await run(['s.csv'], { 's.csv': good })
    expect(en.code).toBe(0)
    expect(en.out).toContain('3 studies, measure GEN, method REML, test Knapp–Hartung')
    expect(en.out).toContain('Together')
    expect(en.out).toMatch(/A +.*■.*0\.100 \(−0\.292 to 0\.492\)/)
    const nl = await run(['s.csv', '--lang', 'nl'], { 's.csv': good })
    expect(nl.out).toContain('3 onderzoeken')
    expect(nl.out).toContain('0,100 (−0,292 tot 0,492)')
  })

  it('reads semicolons with decimal commas', async () => {
    const comma = good.replaceAll(',', ';').replaceAll('.', ',')
    const one = await run(['s.csv', '--json'], { 's.csv': comma })
    const other = await run(['s.csv', '--json'], { 's.csv': good })
    const b = (text: string): unknown => (JSON.parse(text) as { b: number }).b
    expect(b(one.out)).toBe(b(other.out))
  })

  it.each([
    ['text in a number', 'study,yi,vi\nA,1,2\nB,x,1\n', 'row 3, column yi: must be a number'],
    ['an empty cell', 'study,yi,vi\nA,1,2\nB,,1\n', 'row 3, column yi: must not be empty'],
    ['a negative variance', 'study,yi,vi\nA,1,-2\nB,1,1\n', 'row 2, column vi: must be above 0'],
    ['a missing column', 'study,yi\nA,1\nB,2\n', 'The column vi is missing'],
    ['no studies', 'study,yi,vi\n', 'There are no studies'],
    ['one study', 'study,yi,vi\nA,1,1\n', 'too few studies: 1'],
    ['an all-zero table', 'study,ai,bi,ci,di\nA,1,2,3,4\nB,0,0,0,0\n', 'row 3, column ai: not all'],
    ['an empty arm', 'study,ai,bi,ci,di\nA,1,2,3,4\nB,1,2,0,0\n', 'row 3, column ci: both arms'],
    ['a name twice', 'study,yi,vi\nA,1,1\nA,2,1\n', 'row 3, column study: must occur only once'],
    ['nothing at all', '', ''],
  ])('%s: exit code 3 and what is wrong', async (_, content, message) => {
    const { code, out, problem } = await run(['s.csv'], { 's.csv': content })
    expect(code).toBe(3)
    expect(out).toBe('')
    expect(problem).toContain(message)
  })

  it('counts blank rows as a spreadsheet does', async () => {
    const { problem } = await run(['s.csv'], { 's.csv': 'study,yi,vi\nA,1,1\n\n\nB,1,bad\n' })
    expect(problem).toContain('row 5, column vi')
  })

  it('one study with equal effects is given back', async () => {
    const { code, out } = await run(['s.csv', '--method', 'EE', '--json'], {
      's.csv': 'study,yi,vi\nA,1,4\n',
    })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ b: 1, se: 2, test: 'z', q: 0 })
  })

  it.each([
    [[], 'must be named'],
    [['a.csv', 'b.csv'], 'one file at a time'],
    [['a.csv', '--method', 'XX'], '--method must be one of'],
    [['a.csv', '--test', 't'], '--test must be one of'],
    [['a.csv', '--measure', 'HR'], '--measure must be one of'],
    [['a.csv', '--moderators', 'x,x'], 'twice'],
    [['a.csv', '--metod', 'EE'], 'did you mean --method'],
  ])('%j: exit code 2', async (args, message) => {
    const { code, problem } = await run(args)
    expect(code).toBe(2)
    expect(problem).toContain(message)
  })

  it('a file that cannot be read: exit code 3', async () => {
    const { code, problem } = await run(['none.csv', '--lang', 'nl'])
    expect(code).toBe(3)
    expect(problem).toContain('none.csv kan niet worden gelezen')
  })
})
