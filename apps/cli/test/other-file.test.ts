import { describe, expect, it } from 'vitest'
import { legwork } from './io.ts'

const study = 'examples/study.json'
const design = 'examples/design.json'
const diary = 'examples/cramps-placebo-magnesium.csv'
const foods = { 'foods.json': '{ "format": "legwork/imported-foods/1", "foods": [] }' }
const analyze = ['analyze', diary, '--outcome', 'cramps', '--family', 'poisson']

/** A sound file where another kind is wanted: it is named for what it is. */
const other: readonly (readonly [args: readonly string[], nl: string, en: string])[] = [
  [['trial', 'check', design], 'dit is een opzet', 'this is a design'],
  [['trial', 'check', 'examples/person.json'], 'een persoon (legwork check)', 'a person'],
  [['trial', 'simulate', study], 'dit is het studiebestand', 'this is the study file'],
  [['report', study], 'dit is het studiebestand', 'this is the study file'],
  [['pool', 'foods.json'], 'een lijst van overgenomen producten', 'a list of imported foods'],
  [['pool', design], 'dit is een opzet', 'this is a design'],
  [[...analyze, '--protocol', study], 'dit is het studiebestand', 'this is the study file'],
  [[...analyze, '--design', study], 'dit is het studiebestand', 'this is the study file'],
]

/** What is no JSON, and where it breaks. */
const broken: readonly (readonly [text: string, nl: string, en: string])[] = [
  ['', 'Het bestand is leeg.', 'The file is empty.'],
  ['date,arm\n', 'het begint met “date,arm”', 'it begins with “date,arm”'],
  ['\u001b[2J', 'het begint met “·[2J”', 'it begins with “·[2J”'],
  ['{"format": "legwork', 'het bestand houdt te vroeg op', 'the file ends too early'],
  ['{\n  "a": 1,\n  "b": 2\n  "c": 3\n}\n', 'stopt bij regel 4', 'stops at line 4'],
  ['{\n  "a": x\n}\n', 'stopt bij regel 2', 'stops at line 2'],
]

const cases = (['nl', 'en'] as const).flatMap((language) => [
  ...other.map(([args, nl, en]) => [language, args, foods, language === 'nl' ? nl : en] as const),
  ...broken.map(
    ([text, nl, en]) =>
      [language, ['pool', 'b.json'], { 'b.json': text }, language === 'nl' ? nl : en] as const,
  ),
])

describe('a file of another kind', () => {
  it.each(cases)('is named for what it is, %s, %j %j', async (language, args, files, said) => {
    const { code, stdout, stderr } = await legwork([...args, '--lang', language], files)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain(said)
    // the words of the parser and of the schema stay inside
    expect(stderr).not.toMatch(/invalid_|JSON at position|Unexpected|is not valid JSON$/)
  })
})
