import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exitCode } from '../src/command.ts'
import { main } from '../src/main.ts'

async function told(args: readonly string[], language?: 'nl' | 'en') {
  let errors = ''
  const code = await main(args, {
    stdout: () => undefined,
    stderr: (text) => void (errors += text),
    readFile: () => Promise.reject(new Error('no such file')),
    ...(language === undefined ? {} : { language }),
  })
  return { code, errors }
}

/** Every command, used wrongly: what the Dutch line says. */
const wrong: readonly (readonly [readonly string[], string])[] = [
  [['chek', 'p.json'], 'opdracht chek bestaat niet; bedoelt u check?'],
  [['check'], 'noem een persoon: legwork check PERSON.json'],
  [['check', 'a', 'b'], 'noem één persoon tegelijk, niet ook b'],
  [['check', 'a', '--jsn'], 'de optie --jsn bestaat niet; bedoelt u --json?'],
  [['check', 'a', '--json=ja'], 'de optie --json heeft geen waarde'],
  [['intake'], 'noem één voedingsdagboek'],
  [['intake', 'food.csv'], '--person PERSON.json is nodig'],
  [['intake', 'food.csv', '--person'], 'de optie --person heeft een waarde nodig'],
  [['intake', 'f.csv', '--person', 'a', '--person', 'b'], 'staat er twee keer'],
  [['food'], 'noem iets te eten'],
  [['food', 'kaas', '--limit', '0'], '--limit moet een heel getal zijn van 1 tot en met 50'],
  [['import-foods', 'x'], 'noem welke tabel en waar die staat'],
  [['facts', 'redflags'], 'onderwerp redflags bestaat niet; bedoelt u red-flags?'],
  [['schema', 'persom'], 'schema persom bestaat niet; bedoelt u person?'],
  [['evidence'], 'noem een aandoening'],
  [['evidence', 'cramps', '--rate', '0'], '--rate moet een aantal krampen per week boven 0 zijn'],
  [['meta'], 'noem een bestand met onderzoeken'],
  [['meta', 'a.csv', '--method', 'XX'], '--method moet een van deze zijn: '],
  [['pool'], 'noem bestanden met uitslagen'],
  [['analyze'], 'noem een dagboek'],
  [['analyze', 'a.csv', '--outcome', 'x'], '--family is nodig: '],
  [['power', '--family', 'poisson'], '--level is nodig'],
  [['power', '--family', 'poisson', '--level', '1'], '--blocks of --design is nodig'],
  [
    ['power', '--family', 'poisson', '--level', '1', '--blocks', '7x2x2', '--arms', 'a,a'],
    '--arms moeten verschillende namen zijn',
  ],
  [['power', '--family', 'ordinal', '--categories', '0..40'], 'hoogstens 21 cijfers'],
  [
    ['power', '--family', 'poisson', '--categories', '0..4'],
    '--categories zegt alleen iets met --family ordinal',
  ],
  [
    ['power', '--family', 'poisson', '--level', '0x10', '--blocks', '7x2x2'],
    '--level moet een getal zijn',
  ],
  [['simulate', 'x.csv'], 'deze opdracht leest geen bestanden, dus niet x.csv'],
]

describe('usage errors', () => {
  it.each(wrong)('%j in Dutch, with --lang and in a Dutch environment', async (args, said) => {
    const asked = await told([...args, '--lang', 'nl'])
    expect(asked.code).toBe(exitCode.usage)
    // an option that lacks its value takes the next word
    if (args.at(-1) !== '--person') expect(asked.errors).toContain(said)
    const own = await told(args, 'nl')
    expect({ code: own.code, errors: own.errors }).toEqual({
      code: exitCode.usage,
      errors: expect.stringContaining(said) as string,
    })
  })

  it.each(wrong)('%j says something else in English', async (args, said) => {
    const { code, errors } = await told(args)
    expect(code).toBe(exitCode.usage)
    expect(errors).not.toContain(said)
    expect(errors.length).toBeGreaterThan(20)
  })

  it('tells a language that is not known in the language of the environment', async () => {
    expect((await told(['check', 'a', '--lang', 'fr'], 'nl')).errors).toContain(
      '--lang moet nl of en zijn, niet fr',
    )
    expect((await told(['check', 'a', '--lang', 'fr'])).errors).toContain(
      '--lang must be nl or en, not fr',
    )
  })
})

describe('what legwork is and reads', () => {
  const said = async (...args: readonly string[]) => {
    let out = ''
    const code = await main(args, {
      stdout: (text) => void (out += text),
      stderr: () => undefined,
      readFile: () => Promise.reject(new Error('no such file')),
    })
    return { code, out }
  }
  const folder = resolve(import.meta.dirname, '../../../schemas')
  const published = readdirSync(folder).map((name) => name.replace('.schema.json', ''))

  it('prints its version', async () => {
    const manifest = readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    expect(await said('--version')).toEqual({ code: 0, out: `${version}\n` })
  })

  it('lists every published schema without a name, and prints each', async () => {
    expect(published.length).toBeGreaterThanOrEqual(13)
    const listed = await said('schema', '--json')
    expect(JSON.parse(listed.out)).toEqual([...published].sort())
    const { out } = await said('schema')
    for (const name of published) {
      expect(out).toContain(name)
      const shown = await said('schema', name)
      expect(shown.code).toBe(0)
      expect(JSON.parse(shown.out)).toEqual(
        JSON.parse(readFileSync(resolve(folder, `${name}.schema.json`), 'utf8')),
      )
    }
  })
})
