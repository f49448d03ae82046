import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../../src/check-result.ts'
import { check } from '../../src/commands/check.ts'
import { schema } from '../../src/commands/schema.ts'
import { rawPerson, scenarios } from './people.ts'

async function runCommand(
  command: typeof check,
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
) {
  let out = ''
  let errors = ''
  const code = await command.run(args, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (errors += text),
    readFile: (path) => {
      const text = files[path]
      return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(text)
    },
  })
  return { code, out, errors }
}

const onPerson = (person: unknown, ...args: string[]) =>
  runCommand(check, ['p.json', ...args], { 'p.json': JSON.stringify(person) })

describe('legwork check', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const person = rawPerson(scenario.person)
      for (const language of ['nl', 'en']) {
        const json = await onPerson(person, '--json', '--lang', language)
        expect(json.code).toBe(0)
        const result = JSON.parse(json.out) as CheckResult
        expect(result.gate.status).toBe(scenario.gate)
        const human = await onPerson(person, '--lang', language)
        expect(human.code).toBe(0)
        expect(human.out).toContain(result.gate.title.slice(0, 30))
        for (const rule of result.triggered) {
          expect(rule.label).not.toBe(rule.rule)
          expect(rule.text.length).toBeGreaterThan(10)
          expect(rule.sources.length + rule.seenAt.length > 0 || !rule.rule.includes('.')).toBe(
            true,
          )
        }
        for (const source of result.sources) expect(source.title.length).toBeGreaterThan(3)
        if (scenario.timetable === 'withheld') {
          expect(result.timetable).toEqual({ type: 'withheld' })
          expect(result.medicines.every((medicine) => medicine.hours === null)).toBe(true)
          // No time of day, no hours next to magnesium and no amount in anything that is printed.
          for (const printed of [human.out, json.out]) {
            expect(printed).not.toMatch(/\b\d{1,2}:\d{2}\b/)
            expect(printed).not.toMatch(/\b([01]?\d|2[0-3])\.[0-5]\d\b/)
            expect(printed).not.toMatch(
              /\b[1-9]\s*(uur|hours?)\s+(vóór|before|na|after|ertussen|apart|later)/i,
            )
            expect(printed).not.toMatch(/\b\d+\s*mg\b/)
          }
        }
      }
    },
  )

  it.each([
    [0.33, 'mmol/L', 'Call your GP today', 'Bel vandaag uw huisarts'],
    [0.8, 'mg/dL', 'Call your GP today', 'Bel vandaag uw huisarts'],
    [0.6, 'mmol/L', 'Contact your GP', 'Neem contact op met uw huisarts'],
  ])('sends %f %s of magnesium in the blood to the doctor', async (value, unit, en, nl) => {
    const person = rawPerson({
      measurements: { serumMagnesium: { value, unit, on: '2026-05-01' } },
    })
    for (const [language, said] of [
      ['en', en],
      ['nl', nl],
    ] as const) {
      const { out } = await onPerson(person, '--lang', language)
      const words = out.replace(/\s+/g, ' ')
      expect(words).toContain(said)
      expect(words).toMatch(
        /precaution, source being checked|uit voorzorg; de bron wordt nagekeken/,
      )
      const json = await onPerson(person, '--json', '--lang', language)
      const { triggered } = JSON.parse(json.out) as CheckResult
      expect(triggered).toHaveLength(1)
      // It promises nothing and names no deficiency.
      expect(triggered[0]?.text).not.toMatch(/deficien|tekort/i)
      expect(triggered[0]?.precaution).toBe(true)
    }
  })

  it('answers the example in both languages', async () => {
    const text = await readFile(
      new URL('../../../../examples/person.json', import.meta.url),
      'utf8',
    )
    const files = { 'examples/person.json': text }
    const nl = await runCommand(check, ['examples/person.json', '--lang', 'nl'], files)
    const en = await runCommand(check, ['examples/person.json', '--lang', 'en'], files)
    expect([nl.code, en.code]).toEqual([0, 0])
    expect(nl.out).toContain('DAGSCHEMA')
    expect(en.out).toContain('TIMETABLE OF THE DAY')
    expect(en.out).toContain('13:00  magnesium (was 21:00)')
    expect(nl.out).toContain('13.00  magnesium (was 21.00)')
  })

  it('says of every time that changed what it was, in both languages', async () => {
    const person = rawPerson({
      medicines: [
        { name: 'ciprofloxacine', times: ['08:00', '14:00', '20:00'], mayMoveMinutes: 60 },
      ],
      day: { bed: '21:30', magnesium: ['14:00'] },
    })
    const en = await onPerson(person, '--lang', 'en')
    expect(en.out).toContain('19:30  ciprofloxacine (was 20:00)')
    expect(en.out).toContain('08:00  ciprofloxacine\n')
    expect(en.out).toContain('21:30  magnesium (was 14:00)')
    const nl = await onPerson(person, '--lang', 'nl')
    expect(nl.out).toContain('19.30  ciprofloxacine (was 20.00)')
    expect(nl.out).toContain('21.30  magnesium (was 14.00)')
  })

  it('says it when the general rule clashes, and whom to ask', async () => {
    const person = rawPerson({
      medicines: [
        { name: 'Maalox', times: ['21:00'] },
        { name: 'simvastatine', times: ['22:00'] },
      ],
    })
    const nl = (await onPerson(person, '--lang', 'nl')).out.replace(/\s+/g, ' ')
    expect(nl).toContain('de algemene regel: uren tussen simvastatine en magnesium')
    expect(nl).toContain('Uw apotheker kan zeggen of hij voor uw medicijn nodig is.')
    const en = (await onPerson(person, '--lang', 'en')).out.replace(/\s+/g, ' ')
    expect(en).toContain('the general rule: hours between simvastatine and magnesium')
    expect(en).toContain('https://medicines.org.uk/emc/medicine/25343')
  })

  it('has the parts that the issue names', async () => {
    const { out } = await onPerson(rawPerson({}), '--json')
    expect(Object.keys(JSON.parse(out) as object)).toEqual(
      expect.arrayContaining(['gate', 'triggered', 'medicines', 'timetable', 'ask', 'sources']),
    )
  })

  it('names every problem of bad input and gives exit code 3', async () => {
    const bad = rawPerson({
      age: 300,
      measurements: { creatinine: { value: 1.1, unit: 'µmol/L', on: '2026-03-01' } },
    })
    const { code, out, errors } = await onPerson(bad, '--lang', 'en')
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(errors).toContain('age: 300 cannot be right: at most 125')
    expect(errors).toContain('measurements.creatinine.value: 1.1 cannot be right')
    expect(errors).toContain('Do you mean mg/dL?')
    expect((await onPerson(bad, '--lang', 'nl')).errors).toContain('Bedoelt u mg/dL?')
  })

  it('tells a missing file as bad input and a missing name as bad usage', async () => {
    expect((await runCommand(check, ['nowhere.json'])).code).toBe(3)
    expect((await runCommand(check, [])).code).toBe(2)
    expect((await runCommand(check, ['a', 'b'])).code).toBe(2)
    expect((await runCommand(check, ['p.json', '--lang', 'fr'])).code).toBe(2)
    expect((await runCommand(check, ['p.json', '--nonsense'])).code).toBe(2)
  })
})

describe('legwork schema', () => {
  it('prints the published schema of a person', async () => {
    const { code, out } = await runCommand(schema, ['person'])
    const published = await readFile(
      new URL('../../../../schemas/person.schema.json', import.meta.url),
      'utf8',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(JSON.parse(published))
  })

  it('knows no other schema', async () => {
    const { code, errors } = await runCommand(schema, ['persom'])
    expect(code).toBe(2)
    expect(errors).toContain('did you mean person?')
  })
})
