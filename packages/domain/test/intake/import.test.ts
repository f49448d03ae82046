import { scaled } from '@legwork/testing'
import type { Food } from '@legwork/knowledge'
import { describe, expect, it } from 'vitest'
import { importFoodData, importNevo } from '../../src/intake/index.ts'
import type { FoodStaging } from '../../src/intake/index.ts'

/** A staging that shows what became visible. */
function staging() {
  const staged: Food[] = []
  const state = { visible: [] as Food[], staged, ended: '' }
  const port: FoodStaging = {
    add: (foods) => {
      staged.push(...foods)
      return Promise.resolve()
    },
    commit: () => {
      state.visible = [...staged]
      state.ended = 'commit'
      return Promise.resolve()
    },
    discard: () => {
      staged.length = 0
      state.ended = 'discard'
      return Promise.resolve()
    },
  }
  return { state, port }
}

async function* chunks(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size)
    yield await Promise.resolve(text.slice(at, at + size))
}

/** The header of a NEVO table file: 148 columns, those that matter by their names of 2023. */
const named = [
  '"NEVO-versie/NEVO-version"',
  '"Voedingsmiddelgroep"',
  '"Food group"',
  '"NEVO-code"',
  '"Voedingsmiddelnaam/Dutch food name"',
  '"Engelse naam/Food name"',
  '"Synoniem"',
  '"Hoeveelheid/Quantity"',
  '"Opmerking"',
  '"Bevat sporen van/Contains traces of"',
  '"Is verrijkt met/Is fortified with"',
  '"ENERCJ (kJ)"',
  '"ENERCC (kcal)"',
  '"CA (mg)"',
  '"MG (mg)"',
  '"K (mg)"',
]
const header = [
  ...named,
  ...Array.from({ length: 148 - named.length }, (_, i) => `"X${String(i)} (g)"`),
].join('|')
const row = (
  code: string,
  name: string,
  mg: string,
  more: { quantity?: string; fortified?: string } = {},
): string =>
  [
    '"NEVO-Online 2023 8.0"',
    '"Groente"',
    '"Vegetables"',
    code,
    `"${name}"`,
    '"Food"',
    '"een; twee"',
    `"${more.quantity ?? 'per 100g'}"`,
    '""',
    '""',
    `"${more.fortified ?? ''}"`,
    '100',
    '24',
    '12,5',
    mg,
    '',
    ...Array.from({ length: 148 - named.length }, () => '0,1'),
  ].join('|')

describe('importing a NEVO download', () => {
  it('takes foods with decimal commas, missing figures and quoted names, and tells its release', async () => {
    const { state, port } = staging()
    const text = [
      '\ufeff' + header,
      row('1', 'Aardappel "nieuwe" ""oogst""', '21,5'),
      row('2', 'Wijn | droog', ''),
      '',
    ].join('\r\n')
    // the name with a | inside quotes stays one cell
    const found = await importNevo(chunks(text), port)
    expect(found).toMatchObject({
      ok: true,
      value: {
        taken: 2,
        withoutMagnesium: 1,
        refused: 0,
        release: 'NEVO-Online 2023 8.0',
        notes: [],
      },
    })
    expect(
      state.visible.map((food) => [
        food.id,
        food.per100g.magnesium,
        food.per100g.calcium,
        food.per100g.potassium,
      ]),
    ).toEqual([
      ['nevo-1', 21.5, 12.5, null],
      ['nevo-2', null, 12.5, null],
    ])
    expect(state.visible[1]?.name.nl).toBe('Wijn | droog')
    expect(state.visible[0]?.origin).toEqual({
      kind: 'row',
      table: 'nevo',
      row: '1',
      release: 'NEVO-Online 2023 8.0',
    })
  })

  it('gives the same whatever the size of the chunks', async () => {
    const text = [
      header,
      ...Array.from({ length: 30 }, (_, i) =>
        row(String(i + 1), `Eten ${String(i)}`, `${String(i)},5`, {
          fortified: i === 3 ? 'MG' : '',
        }),
      ),
    ].join('\n')
    const results = []
    for (const size of [1, 2, 13, 4096, text.length]) {
      const { state, port } = staging()
      results.push([await importNevo(chunks(text, size), port), state.visible])
    }
    for (const result of results) expect(result).toEqual(results[0])
    expect((results[0]?.[1] as Food[])[3]?.addedMagnesium).toBe('part')
  })

  it('refuses single bad rows with line, reason and value, and takes the rest', async () => {
    const { state, port } = staging()
    const good = Array.from({ length: 300 }, (_, i) => row(String(1000 + i), 'Eten', '10'))
    const text = [
      header,
      row('1', 'Eten', 'veel'),
      row('1000000000', 'Eten', '10'),
      row('2', '', '10'),
      'te|weinig',
      row('3', 'Eten', '999999'),
      row('4', 'Eten', '10', { quantity: 'per stuk' }),
      ...good,
      row('1000', 'Weer', '10'),
    ].join('\n')
    const found = await importNevo(chunks(text, 1000), port)
    expect(found.ok && found.value.refusedRows.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'not-a-number'],
      [3, 'no-code'],
      [4, 'no-name'],
      [5, 'column-count'],
      [6, 'implausible-figure'],
      [7, 'not-per-100'],
      [308, 'duplicate-code'],
    ])
    expect(state.visible).toHaveLength(300)
  })

  it.each([
    ['another table', 'fdc_id,data_type,description\n1,foundation_food,Kale\n', 'not-this-table'],
    ['an empty file', '', 'empty-file'],
    ['only a header', `${header}\n`, 'empty-file'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'not-text'],
    ['a quote that never closes', `${header}\n"NEVO|1|2`, 'unclosed-quote'],
    [
      'rows of another shape',
      `${header}\n${Array.from({ length: 40 }, () => 'a|b').join('\n')}`,
      'too-many-refused',
    ],
  ])('refuses %s, and stages nothing', async (_, text, type) => {
    const { state, port } = staging()
    expect(await importNevo(chunks(text), port)).toMatchObject({ ok: false, error: { type } })
    expect(state).toMatchObject({ visible: [], staged: [], ended: 'discard' })
  })

  it('stays small and stops soon on malformed files of 200 MB', async () => {
    const megabytes = scaled(200)
    async function* endless(start: string, piece: string): AsyncGenerator<string> {
      yield start
      const block = piece.repeat(Math.ceil(1_000_000 / piece.length))
      for (let i = 0; i < megabytes; i++) {
        read += 1
        yield await Promise.resolve(block)
      }
    }
    let read = 0
    const refusals = [
      [`${header}\n"`, 'never closed|', 'unclosed-quote'],
      [`${header}\n`, 'no line ends here ', 'record-too-long'],
      [`${header}\n`, 'rubbish|of|another|shape\n', 'too-many-refused'],
    ] as const
    for (const [start, piece, type] of refusals) {
      read = 0
      const { state, port } = staging()
      expect(await importNevo(endless(start, piece), port)).toMatchObject({
        ok: false,
        error: { type },
      })
      expect(read).toBeLessThanOrEqual(2)
      expect(state).toMatchObject({ visible: [], staged: [] })
    }
  })

  it('reads a whole malformed file to its last row, and still takes nothing', async () => {
    // good rows first, then more than 2 % bad ones at the end: the refusal comes late, after foods were staged
    const { state, port } = staging()
    const count = scaled(20_000)
    async function* late(): AsyncGenerator<string> {
      yield `${header}\n`
      for (let i = 0; i < count; i++)
        yield await Promise.resolve(`${row(String(i + 1), 'Eten', '10')}\n`)
      for (let i = 0; i < Math.max(25, count * 0.03); i++) yield 'x|y\n'
    }
    expect(await importNevo(late(), port)).toMatchObject({
      ok: false,
      error: { type: 'too-many-refused' },
    })
    expect(state).toMatchObject({ visible: [], staged: [], ended: 'discard' })
  })
})

const nutrient =
  '"id","name","unit_name","nutrient_nbr","rank"\n"1090","Magnesium, Mg","MG","304","5500.0"\n"1087","Calcium, Ca","MG","301","5300.0"\n"1092","Potassium, K","MG","306","5600.0"\n"1008","Energy","KCAL","208","300.0"\n"1062","Energy","kJ","268","400.0"\n'
const food =
  '"fdc_id","data_type","description","food_category_id","publication_date"\n"167512","sr_legacy_food","Pillsbury, ""Golden Layer"" Biscuits","18","2019-04-01"\n"321358","foundation_food","Hummus, commercial","16","2019-04-01"\n"999","branded_food","Bar","1","2020-01-01"\n"1000","sub_sample_food","x","1","2020-01-01"\n'
const amounts =
  '"id","fdc_id","nutrient_id","amount","data_points"\n"1","321358","1090","71.1","1"\n"2","321358","1087","41.0","1"\n"3","321358","1008","229","1"\n"4","167512","1090","15","1"\n"5","999","1090","900","1"\n"6","321358","1062","958","1"\n'

describe('importing a FoodData Central download', () => {
  it('joins the three files and leaves branded and sample rows aside', async () => {
    const { state, port } = staging()
    const found = await importFoodData(
      { nutrient: chunks(nutrient), food: chunks(food), foodNutrient: chunks(amounts) },
      port,
    )
    expect(found).toMatchObject({
      ok: true,
      value: { taken: 2, refused: 0, leftAside: { branded_food: 1, sub_sample_food: 1 } },
    })
    expect(state.visible.map((one) => [one.id, one.name.en, one.per100g])).toEqual([
      [
        'fdc-167512',
        'Pillsbury, "Golden Layer" Biscuits',
        { magnesium: 15, calcium: null, potassium: null, energy: null },
      ],
      [
        'fdc-321358',
        'Hummus, commercial',
        { magnesium: 71.1, calcium: 41, potassium: null, energy: 229 },
      ],
    ])
  })

  it.each([
    [
      'magnesium in another unit',
      { nutrient: nutrient.replace('Mg","MG"', 'Mg","UG"') },
      'wrong-unit',
    ],
    [
      'a nutrient file without magnesium',
      { nutrient: nutrient.replace('"304"', '"999"') },
      'not-this-table',
    ],
    ['another file as food.csv', { food: nutrient }, 'not-this-table'],
    [
      'no single foods',
      { food: food.replace(/sr_legacy_food|foundation_food/g, 'branded_food') },
      'empty-file',
    ],
    ['no amounts', { amounts: '"id","fdc_id","nutrient_id","amount"\n' }, 'empty-file'],
    ['a broken quote', { amounts: `${amounts}"7","321358` }, 'unclosed-quote'],
  ] as const)('refuses %s, and stages nothing', async (_, other, type) => {
    const { state, port } = staging()
    const files = { nutrient, food, amounts, ...other }
    const found = await importFoodData(
      {
        nutrient: chunks(files.nutrient),
        food: chunks(files.food),
        foodNutrient: chunks(files.amounts),
      },
      port,
    )
    expect(found).toMatchObject({ ok: false, error: { type } })
    expect(state).toMatchObject({ visible: [], staged: [], ended: 'discard' })
  })

  it('lets millions of amounts stream past', async () => {
    const { state, port } = staging()
    const rows = scaled(300_000)
    async function* many(): AsyncGenerator<string> {
      yield amounts
      for (let i = 0; i < rows; i += 1000) {
        let block = ''
        for (let k = i; k < i + 1000; k++)
          block += `"${String(k)}","${String(5_000_000 + k)}","1090","12.5","1"\n`
        yield await Promise.resolve(block)
      }
    }
    expect(
      await importFoodData(
        { nutrient: chunks(nutrient), food: chunks(food), foodNutrient: many() },
        port,
      ),
    ).toMatchObject({ ok: true })
    expect(state.visible).toHaveLength(2)
  })
})
