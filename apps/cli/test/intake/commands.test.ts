import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { food } from '../../src/commands/food.ts'
import { importFoods, importFoodsCommand } from '../../src/commands/import-foods.ts'
import { intake } from '../../src/commands/intake.ts'
import { runCommand } from './io.ts'

const example = readFileSync(new URL('../../../../examples/food.csv', import.meta.url), 'utf8')
const wellPerson = readFileSync(
  new URL('../../../../examples/person.json', import.meta.url),
  'utf8',
)
function person(told: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'legwork-person', version: 1, on: '2026-11-08', ...told })
}
const files = {
  'food.csv': example,
  'person.json': person({ age: 68, sex: 'female' }),
  'child.json': person({ age: 16, sex: 'male' }),
  'old.json': person({ age: 200, sex: 'female' }),
  'ageless.json': person({ sex: 'female' }),
  'kidney.json': person({ age: 68, sex: 'female', answers: { dialysis: 'yes' } }),
  'well.json': wellPerson,
  'broken.json': '{',
  'bad.csv': 'date,item\n2026-13-01,appel\n',
}

describe('legwork food', () => {
  it('tells magnesium, portions and source of what is typed, in the language asked for', async () => {
    const dutch = await runCommand(food, ['2 sneetjes volkoren brod'])
    expect(dutch.code).toBe(0)
    // 73.5 mg per 100 g, two slices of 35 g: 51 mg
    expect(dutch.out).toContain('Volkorenbrood: 74 mg magnesium per 100 g')
    expect(dutch.out).toContain('2 sneetjes: 51 mg')
    const english = await runCommand(food, ['almonds', '--lang', 'en', '--limit', '1'])
    expect(english.out).toContain('Almonds (raw, with skin): 270 mg magnesium per 100 g')
    expect(english.out).toContain('USDA SR28 12061')
    expect(english.out).toContain('US Department of Agriculture')
  })

  it('gives JSON with readings, figures and origin', async () => {
    const { out } = await runCommand(food, ['boterham met jam', '--json', '--limit', '1'])
    const found = JSON.parse(out) as {
      format: string
      readings: { parts: { foods: { id: string }[] }[] }[]
    }
    expect(found.format).toBe('legwork/foods/1')
    expect(found.readings.map(({ parts }) => parts.map((part) => part.foods[0]?.id))).toEqual([
      ['sandwich-jam'],
      ['wholemeal-bread', 'jam'],
    ])
  })

  it.each(['fiets', 'tafelpoot', 'qqqqq', 'computer', 'stoel', 'schoen'])(
    'shows no figure for %s, which is no food',
    async (typed) => {
      for (const language of ['nl', 'en']) {
        const { code, out } = await runCommand(food, [typed, '--lang', language])
        expect(code).toBe(0)
        expect(out).toMatch(/niet gevonden|not found|Niets gevonden|Nothing found/)
        expect(out).not.toMatch(/\d mg/)
        // names, no ids
        expect(out).not.toMatch(/\[|egg-white/)
        const json = await runCommand(food, [typed, '--lang', language, '--json'])
        expect(JSON.parse(json.out)).toMatchObject({ readings: [{ parts: [{ foods: [] }] }] })
      }
    },
  )

  it('says that what it shows is only near, and nothing of the kind when the name is known', async () => {
    expect((await runCommand(food, ['omlet'])).out).toContain('lijkt erop')
    expect((await runCommand(food, ['volkorenbrood'])).out).not.toContain('lijkt erop')
  })

  it('names in the intake what may have been meant, by name', async () => {
    const diary = 'date,item,amount,unit\n2026-11-02,pindakass boter,1,\n2026-11-02,fietspomp,1,\n'
    const found = await runCommand(intake, ['odd.csv', '--person', 'person.json'], {
      ...files,
      'odd.csv': diary,
    })
    expect(found.out.replace(/\s+/g, ' ')).toMatch(/Bedoelt u [^?]*[Pp]indakaas/)
    expect(found.out).not.toMatch(/peanut-butter/)
  })

  it('says so when nothing is found or nothing was asked', async () => {
    expect((await runCommand(food, ['xyzzyqq'])).out).toContain('Niets gevonden')
    expect(await runCommand(food, [])).toMatchObject({ code: 2, out: '' })
    expect(await runCommand(food, ['kale', '--limit', '0'])).toMatchObject({ code: 2 })
  })
})

describe('legwork intake', () => {
  const run = (...args: string[]) => runCommand(intake, args, files)

  it('adds up days, estimates the usual intake and keeps the upper level', async () => {
    const { code, out, err } = await run('food.csv', '--person', 'person.json')
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('102 tot 146 mg')
    expect(out).toContain('90 van de 100 keer')
    expect(out).toContain('300 mg per dag')
    expect(out).toContain('bovengrens van 250 mg')
    expect(out).toContain('Geen enkele instantie stelt een verhouding vast')
    expect(out).toContain('Vraag eerst uw arts')
    expect(out).not.toMatch(/tekort|deficien/i)
  })

  it('switches authority and language', async () => {
    const { out } = await run(
      'food.csv',
      '--person',
      'person.json',
      '--authority',
      'nasem',
      '--upper-level',
      'nasem',
      '--lang',
      'en',
    )
    expect(out).toContain('320 mg a day of NASEM (US)')
    expect(out).toContain('upper level of 350 mg')
    expect(out).not.toMatch(/deficien/i)
  })

  it('gives the same figures as JSON, with evidence', async () => {
    const { out } = await run('food.csv', '--person', 'person.json', '--json')
    const report = JSON.parse(out) as {
      format: string
      usualFood: { state: string; low: number; high: number; shrunk: boolean; facts: string[] }
      upperLevel: { level: number; worst: string }
      days: { date: string; taken: { low: number; high: number }[] }[]
      evidence: { id: string; value: number | null; sources: { address: string | null }[] }[]
    }
    expect(report.format).toBe('legwork/intake/1')
    expect(report.days.map((day) => day.date)).toEqual(['2026-11-02', '2026-11-05', '2026-11-08'])
    expect(report.usualFood).toMatchObject({ state: 'estimated', shrunk: true })
    expect(report.usualFood.low).toBeLessThan(report.usualFood.high)
    expect(report.usualFood.facts.length).toBeGreaterThan(3)
    const evidence = new Map(report.evidence.map((fact) => [fact.id, fact]))
    for (const id of report.usualFood.facts)
      expect(evidence.get(id)?.sources[0]?.address, id).toMatch(/^https?:/)
    expect(report.upperLevel).toMatchObject({ level: 250, worst: 'below' })
  })

  it('withholds the list of foods while a stop rule holds', async () => {
    const { code, out } = await run('food.csv', '--person', 'kidney.json')
    expect(code).toBe(0)
    expect(out).toContain('Hier staat geen lijst')
    expect(out).not.toContain('Pompoenpitten')
  })

  it('takes the person of the check', async () => {
    expect((await run('food.csv', '--person', 'well.json')).code).toBe(0)
  })

  it('gives nobody under 18 a list, and shrinks nobody there', async () => {
    const { out } = await run(
      'food.csv',
      '--person',
      'child.json',
      '--authority',
      'gezondheidsraad',
    )
    expect(out).toContain('Hier staat geen lijst')
    expect(out).toContain('geen gemiddelde uit een betrouwbare bron')
  })

  it.each([
    [['food.csv'], 2, '--person'],
    [['food.csv', '--person', 'person.json', '--authority', 'mars'], 2, 'een van deze'],
    [['no.csv', '--person', 'person.json'], 3, 'no.csv'],
    [['food.csv', '--person', 'broken.json'], 3, 'JSON'],
    [['food.csv', '--person', 'old.json'], 3, '200'],
    [['food.csv', '--person', 'ageless.json'], 3, 'leeftijd'],
    [['bad.csv', '--person', 'person.json'], 3, 'ij 2'],
  ] as const)('refuses %j with code %i', async (args, code, text) => {
    const found = await run(...args)
    expect(found.code).toBe(code)
    expect(found.err).toContain(text)
    expect(found.out).toBe('')
  })
})

async function* chunksOf(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text)
}

const foodData = {
  'nutrient.csv': 'id,unit_name,nutrient_nbr\n1090,MG,304\n',
  'food.csv': 'fdc_id,data_type,description\n1,sr_legacy_food,Apple\n',
  'food_nutrient.csv': 'fdc_id,nutrient_id,amount\n1,1090,5\n',
}

/** A download on disk without some of its files. */
function folderWithout(...gone: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'legwork-fooddata-'))
  for (const [name, text] of Object.entries(foodData))
    if (!gone.includes(name)) writeFileSync(join(folder, name), text)
  return folder
}

describe('legwork import-foods from the disk', () => {
  const files = Object.keys(foodData)
  const some = [...files.map((name) => [name]), ['nutrient.csv', 'food_nutrient.csv'], files]
  it.each(some.map((gone) => [gone] as const))('refuses a folder without %j', async (gone) => {
    const folder = folderWithout(...gone)
    const out = join(folder, 'mine.json')
    const {
      code,
      err,
      out: said,
    } = await runCommand(importFoods, ['fooddata', folder, '--out', out])
    expect({ code, said }).toEqual({ code: 3, said: '' })
    for (const name of files)
      if (gone.includes(name)) expect(err).toContain(join(folder, name))
      else expect(err).not.toContain(join(folder, name))
    expect(err).toContain('niet gevonden')
    expect(existsSync(out)).toBe(false)
    rmSync(folder, { recursive: true })
  })

  it('takes a whole folder, and refuses a NEVO table that is not there or is a folder', async () => {
    const folder = folderWithout()
    const whole = await runCommand(importFoods, ['fooddata', folder])
    expect(whole.code).toBe(0)
    expect(whole.out).toContain('1 producten overgenomen')
    for (const path of [join(folder, 'nevo.csv'), folder]) {
      const refused = await runCommand(importFoods, ['nevo', path, '--json'])
      expect(refused.code).toBe(3)
      expect(JSON.parse(refused.out)).toMatchObject({
        error: { type: 'file-missing', files: [path] },
      })
    }
    rmSync(folder, { recursive: true })
  })
})

describe('legwork import-foods', () => {
  const header = ['NEVO-versie', 'NEVO-code', 'Voedingsmiddelnaam', 'MG (mg)'].join('|')
  const tables: Readonly<Record<string, string>> = {
    'nevo.csv': `${header}\nNEVO 2023|1|Appel|4,5\nNEVO 2023|2|Peer|\n`,
    'other.csv': 'a;b\n1;2\n',
  }
  const command = importFoodsCommand((path) => {
    const text = tables[path]
    return text === undefined
      ? Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT', path }))
      : Promise.resolve(chunksOf(text))
  })

  it('reports what was taken and what was not', async () => {
    const { code, out } = await runCommand(command, ['nevo', 'nevo.csv'])
    expect(code).toBe(0)
    expect(out).toContain('2 producten overgenomen, waarvan 1 zonder cijfer')
    const json = await runCommand(command, ['nevo', 'nevo.csv', '--json'])
    expect(JSON.parse(json.out)).toMatchObject({ format: 'legwork/import/1', report: { taken: 2 } })
    expect(out).toContain('4 kolommen; gebruikelijk zijn er 148')
  })

  it('writes foods that the other commands find', async () => {
    let written = ''
    const code = await command.run(['nevo', 'nevo.csv', '--out', 'mine.json'], {
      stdout: () => undefined,
      stderr: () => undefined,
      readFile: () => Promise.reject(new Error('no such file')),
      writeFiles: ([made]) => {
        written = String(made?.content)
        return Promise.resolve()
      },
    })
    expect(code).toBe(0)
    const diary = 'date,item,amount,unit\n2026-11-02,nevo-1,200,g\n'
    const mine = { ...files, 'mine.json': written, 'mine.csv': diary, 'other.json': '{}' }
    const found = await runCommand(food, ['appel', '--foods', 'mine.json', '--json'], mine)
    expect(found.out).toContain('"nevo-1"')
    const report = await runCommand(
      intake,
      ['mine.csv', '--person', 'person.json', '--foods', 'mine.json', '--json'],
      mine,
    )
    // 4.5 mg per 100 g
    expect(JSON.parse(report.out)).toMatchObject({
      days: [{ food: { magnesium: { value: 9, atLeast: false } } }],
    })
    expect(await runCommand(food, ['appel', '--foods', 'other.json'], mine)).toMatchObject({
      code: 3,
    })
  })

  it.each([
    [['nevo', 'other.csv'], 3, 'niet de verwachte tabel'],
    [['nevo', 'gone.csv'], 3, 'gone.csv is niet gevonden'],
    [['fooddata', 'folder'], 3, 'niet gevonden'],
    [['excel', 'x'], 2, 'welke tabel'],
  ] as const)('refuses %j with code %i', async (args, code, text) => {
    const found = await runCommand(command, args)
    expect(found.code).toBe(code)
    expect(found.err).toContain(text)
  })
})
