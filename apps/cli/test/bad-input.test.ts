import { describe, expect, it } from 'vitest'
import { check } from '../src/commands/check.ts'
import { intake } from '../src/commands/intake.ts'
import { rawPerson } from './check/people.ts'
import { runCommand } from './intake/io.ts'

const person = (changes: unknown): string => JSON.stringify(rawPerson(changes))
const creatinine = (value: number, unit: string) =>
  person({ measurements: { creatinine: { value, unit, on: '2026-03-01' } } })

/** What a careless person hands over, and what the refusal says in each language. */
const persons: Readonly<Record<string, readonly [text: string, nl: string, en: string]>> = {
  'empty.json': ['', 'het bestand is leeg', 'the file is empty'],
  'binary.json': ['PK\u0003\u0004\u0000\u0000', 'geen tekstbestand', 'not a text file'],
  'escape.json': ['\u001b[31mboo', 'Het begint met', 'It begins with'],
  'cut.json': ['{\n  "format": "legwork-person",\n', 'stopt bij regel', 'stops at line'],
  'list.json': ['[]', 'er moet een object staan', 'must be an object'],
  'other.json': ['{"age": 40}', 'format: moet "legwork-person" zijn', 'format: must be'],
  'newer.json': [person({ version: 2 }), 'wij lezen versie 1', 'we read version 1'],
  'age.json': [person({ age: -3 }), 'age: -3 kan niet kloppen: minstens 0', 'at least 0'],
  'text-age.json': [person({ age: '66' }), 'zonder aanhalingstekens', 'without quotation marks'],
  'half-age.json': [person({ age: 66.5 }), 'heel getal zijn, niet 66,5', 'not 66.5'],
  'unit.json': [creatinine(80, 'mg/dL'), '0,15 tot 34 mg/dL', '0.15 to 34 mg/dL'],
  'other-unit.json': [creatinine(80, 'mmol'), 'Kies uit: µmol/L, mg/dL', 'Choose from: µmol/L'],
  'answer.json': [
    person({ answers: { kidneyDisease: 'nee' } }),
    'Kies uit: yes, no, unknown, not-asked',
    'Choose from: yes, no, unknown, not-asked',
  ],
  'field.json': [person({ kidneys: 'no' }), 'kidneys: dit veld bestaat niet', 'no such field'],
  'medicine.json': [person({ medicines: ['omeprazol'] }), 'Schrijf een object', 'Write an object'],
  'large.json': [' '.repeat(1_000_001), 'te groot: 1.000.001', 'too large: 1,000,001'],
}
const personFiles = Object.fromEntries(
  Object.entries(persons).map(([name, [text]]) => [name, text]),
)

const head = 'date,time,kind,item,amount,unit\n'
const diaries: Readonly<Record<string, readonly [text: string, nl: string, en: string]>> = {
  'empty.csv': ['', 'eetdagboek', 'food diary'],
  'head.csv': [
    head,
    'één rij voor alles wat u at of nam',
    'one row below the header for everything',
  ],
  'person.csv': [person({}), 'namen: datum, tijd, soort', 'names: date, time, kind'],
  'columns.csv': ['a,b\n1,2\n', 'De kolommen heten: datum', 'The columns are called: date'],
  'date.csv': [`${head}2026-13-01,,food,appel,1,\n`, 'Rij 2, kolom “date”', 'Row 2, column “date”'],
  'time.csv': [`${head}2026-11-01,25:00,food,appel,1,\n`, 'geen tijd', 'no time'],
  'kind.csv': [
    `${head}2026-11-01,,drank,appel,1,\n`,
    'kolom “kind”: “drank”',
    'column “kind”: “drank”',
  ],
  'minus.csv': [`${head}2026-11-01,,food,appel,-1,\n`, 'minder dan nul', 'less than zero'],
  'escape.csv': [`${head}2026-11-01,,\u001b[2Jfood,appel,1,\n`, 'geen tekst', 'not text'],
}
const diaryFiles = {
  ...Object.fromEntries(Object.entries(diaries).map(([name, [text]]) => [name, text])),
  'me.json': person({}),
}

/** Words that show the other language, or a table of nights where there is one of food. */
const astray = {
  nl: /\b(?:the|must|at least|at most|choose|write|nacht)\b/i,
  en: /\b(?:het|moet|minstens|kies|schrijf|night)\b/i,
} as const

// eslint-disable-next-line no-control-regex -- nothing of the file may steer the terminal
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/

describe.each(['nl', 'en'] as const)('bad input in %s', (language) => {
  const at = language === 'nl' ? 1 : 2

  it.each(Object.keys(persons))('check %s', async (name) => {
    const {
      code,
      out,
      err: errors,
    } = await runCommand(check, [name, '--lang', language], personFiles)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(errors).toContain(persons[name]?.[at])
    expect(errors).toContain(name)
    expect(errors).not.toMatch(astray[language])
    expect(errors).not.toMatch(steering)
  })

  it.each(Object.keys(diaries))('intake %s', async (name) => {
    const args = [name, '--person', 'me.json', '--lang', language]
    const { code, out, err } = await runCommand(intake, args, diaryFiles)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain(diaries[name]?.[at])
    expect(err).not.toMatch(astray[language])
    expect(err).not.toMatch(steering)
  })

  it('an option without its value is told, and nothing is read', async () => {
    const args = ['head.csv', '--person', '--json', '--lang', language]
    const { code, err } = await runCommand(intake, args, diaryFiles)
    expect(code).toBe(2)
    expect(err).toContain('--person')
    expect(err).not.toContain('--json')
  })
})

describe('units as people write them', () => {
  it.each(['umol/L', 'μmol/L', 'µmol/l', 'µmol / L'])('%s is micromoles a litre', async (unit) => {
    const files = { 'me.json': creatinine(80, unit) }
    expect(await runCommand(check, ['me.json', '--lang', 'en'], files)).toMatchObject({ code: 0 })
  })
})
