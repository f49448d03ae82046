import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { createRandom, diffDays } from '@legwork/base'
import type { Random } from '@legwork/base'
import { propertyOptions, scaled, seedFor } from '@legwork/testing'
import { readTable, recogniseColumns, toSeries } from '@legwork/domain'
import type { DiaryError, DiarySeries, OutcomeFamily } from '@legwork/domain'

const families: readonly OutcomeFamily[] = ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian']
const examples = ['cramps-placebo-magnesium.csv', 'rls-evening-score.csv', 'excel-dutch.csv'].map(
  (name) => readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8'),
)

/** Cells that people, spreadsheets and scripts have been seen to leave behind, and worse. */
const nasty = [
  ...[
    '',
    ' ',
    'NA',
    'NaN',
    'null',
    '#N/A',
    '#DEEL/0!',
    '-',
    '?',
    '-1',
    '1.5',
    '1,5',
    '1.000',
    '1e9',
  ],
  ...[
    '1e400',
    '99999999999999999999',
    '0x1F',
    'two',
    'ja',
    'nee',
    '∞',
    '−3',
    '５',
    '"',
    '""',
    '"a',
  ],
  ...['a"b', "'", "'=1", '=SUM(A1)', '@x', '+', '1-1-2026', '31-2-2026', '1/2/2026', '13/2/2026'],
  ...[
    '2/13/2026',
    '46023',
    '2026-01-05',
    '0000-00-00',
    '9999-12-31',
    '1-1-26',
    '2026-01-05T23:00Z',
  ],
  ...['\u0000', '\u001b[2J', '\ud800', '\ufffd', '\ufeff', '😀', 'é', 'e\u0301', 'x'.repeat(5000)],
  ...['__proto__', 'constructor', 'toString', ';', ',', '\t', '\n', '\r', '\r\n', ';;;;', ',,,,'],
]

function mutate(text: string, random: Random): string {
  const lines = text.split(/\r?\n/)
  const some = () => random.nextBelow(lines.length)
  const token = () => nasty[random.nextBelow(nasty.length)] ?? ''
  const at = random.nextBelow(text.length + 1)
  switch (random.nextBelow(10)) {
    case 0:
      return text.slice(0, at) + token() + text.slice(at)
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.nextBelow(20))
    case 2:
      return text.slice(0, at)
    case 3: {
      const line = some()
      lines.splice(line, 0, lines[some()] ?? '')
      return lines.join('\n')
    }
    case 4:
      return random.shuffle(lines).join('\r\n')
    case 5: {
      const delimiter = text.includes(';') ? ';' : ','
      const line = some()
      const cells = (lines[line] ?? '').split(delimiter)
      cells[random.nextBelow(cells.length)] = token()
      lines[line] = cells.join(delimiter)
      return lines.join('\n')
    }
    case 6:
      return text.replaceAll(
        text.includes(';') ? ';' : ',',
        ['\t', ';', ',', '|'][random.nextBelow(4)] ?? '|',
      )
    case 7:
      return text.replaceAll('-', ['/', '.', ' ', '–'][random.nextBelow(4)] ?? '/')
    case 8:
      lines.splice(some(), 1)
      return lines.join('\n')
    default:
      return text.slice(0, at) + String.fromCharCode(random.nextBelow(0x10000)) + text.slice(at + 1)
  }
}

function checkErrors(errors: readonly DiaryError[]): void {
  expect(errors.length).toBeGreaterThan(0)
  expect(errors.length).toBeLessThanOrEqual(51)
  for (const error of errors) {
    expect(error.rule).not.toBe('')
    expect(typeof error.value).toBe('string')
    expect([...error.value].length).toBeLessThanOrEqual(60)
    expect(error.row === null || (Number.isInteger(error.row) && error.row >= 1)).toBe(true)
    expect(error.column === null || typeof error.column === 'string').toBe(true)
  }
}

function checkSeries(series: DiarySeries, family: OutcomeFamily): void {
  const { nights, arms, arm, outcome } = series
  const length = diffDays(series.from, series.to) + 1
  expect([nights.length, arm.length, outcome.length]).toEqual([length, length, length])
  expect(new Set(arms).size).toBe(arms.length)
  nights.forEach((night, index) => {
    if (diffDays(series.from, night.date) !== index)
      throw new Error(`night ${index} is out of place`)
    const z = arm[index] ?? null
    if ((z === null ? null : arms[z]) !== night.arm) throw new Error(`night ${index}: wrong arm`)
    const y = outcome[index] ?? null
    if (y === null) return
    if (!night.present) throw new Error(`night ${index}: an outcome without a row`)
    const whole = Number.isInteger(y)
    const fits =
      family === 'gaussian'
        ? Math.abs(y) <= 1e9
        : family === 'bernoulli'
          ? y === 0 || y === 1
          : whole && y >= 0 && y <= (family === 'ordinal' ? 10 : 1e9)
    if (!fits) throw new Error(`night ${index}: ${y} is no ${family} outcome`)
  })
}

/** Reads a text as the page would; tells which door it stopped at. */
function read(text: string, random: Random): string {
  const table = readTable(text)
  if (!table.ok) {
    checkErrors(table.error)
    return table.error[0]?.type ?? 'none'
  }
  const guesses = recogniseColumns(table.value)
  const names = table.value.columns
  const any = () => names[random.nextBelow(names.length)] ?? ''
  const outcome = guesses.outcomes[0]
  const family =
    outcome !== undefined && random.nextBelow(2) === 0
      ? outcome.family
      : (families[random.nextBelow(5)] ?? 'poisson')
  const series = toSeries(table.value, {
    date: guesses.date?.column ?? any(),
    arm: random.nextBelow(10) === 0 ? null : (guesses.arm?.column ?? any()),
    outcome: outcome?.column ?? any(),
    family,
  })
  if (!series.ok) {
    checkErrors(series.error)
    return series.error[0]?.type ?? 'none'
  }
  checkSeries(series.value, family)
  return 'read'
}

describe('a damaged diary is read or refused, never a crash', () => {
  // at a scale of 10 this is 10,000 files
  it('mutations of real diaries', () => {
    const seed = seedFor('diary mutations')
    const outcomes = new Map<string, number>()
    const files = scaled(1000)
    for (let i = 0; i < files; i++) {
      const random = createRandom(seed, i)
      let text = examples[i % examples.length] ?? ''
      const mutations = 1 + random.nextBelow(4)
      for (let m = 0; m < mutations; m++) text = mutate(text, random)
      try {
        const outcome = read(text, random)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      } catch (error) {
        throw new Error(`file ${i} of seed ${seed}: ${JSON.stringify(text.slice(0, 2000))}`, {
          cause: error,
        })
      }
    }
    // the fuzz must reach both sides and many doors, or it tests nothing
    expect(outcomes.get('read') ?? 0).toBeGreaterThan(files / 20)
    expect(outcomes.size).toBeGreaterThan(10)
  })

  it('arbitrary text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('date', 'arm', 'cramps', '2026-01-01', '2026-01-02', '3', '\n', ';', ','),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), (pieces, seed) => {
        read(pieces.join(''), createRandom(seed))
      }),
      propertyOptions('arbitrary diary text', 1000),
    )
  })
})
