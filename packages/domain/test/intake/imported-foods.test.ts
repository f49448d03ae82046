import { readFileSync } from 'node:fs'
import { foodNutrients } from '@legwork/knowledge'
import { scaled } from '@legwork/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readImportedFoods, writeImportedFoods } from '../../src/intake/index.ts'
import { importedFoodsSchema } from '../../src/intake/import/imported-foods-schema.ts'

const figure = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e4, noNaN: true }))
const names = fc
  .record({ nl: fc.string(), en: fc.string() }, { requiredKeys: [] })
  .filter(({ nl, en }) => nl !== undefined || en !== undefined)

/** Foods as an import makes them, some of the keys that are not needed left out. */
const sound = fc.record(
  {
    id: fc
      .tuple(fc.constantFrom('nevo', 'fdc'), fc.nat(9_999_999))
      .map(([table, row]) => `${table}-${String(row)}`),
    name: names,
    synonyms: fc.record({ nl: fc.array(fc.string()) }),
    per100g: fc.record({ magnesium: figure, calcium: figure, potassium: figure, energy: figure }),
    origin: fc.record(
      {
        kind: fc.constant('row'),
        table: fc.constantFrom('nevo', 'fooddata-central'),
        row: fc.string(),
        release: fc.string(),
      },
      { requiredKeys: ['table', 'row'] },
    ),
    addedMagnesium: fc.constantFrom('none', 'part'),
  },
  { requiredKeys: ['id', 'name', 'per100g', 'origin'] },
)

const wrong = fc.constantFrom<unknown>(
  ...[undefined, null, -1, 1, '', 'nevo-', 'nevo-1x', 'usda-1', 'ciqual-2020', 'all', true],
  ...[[], {}, { nl: 1 }, { nl: 1, en: 'pear' }, { row: '1' }, { table: 'nevo', row: 1 }],
  ...foodNutrients.map((nutrient) => ({
    ...{ magnesium: 1, calcium: null, potassium: 0, energy: 2 },
    [nutrient]: nutrient === 'energy' ? Infinity : '1',
  })),
)
const keys = fc.constantFrom('id', 'name', 'synonyms', 'per100g', 'origin', 'addedMagnesium')
const fileOf = (foods: readonly unknown[], format: unknown = 'legwork/imported-foods/1') => ({
  format,
  foods,
})
const fits = (file: unknown) => importedFoodsSchema.safeParse(file).success

describe('the schema of imported foods', () => {
  it('is the published one', () => {
    const file = new URL('../../../../schemas/imported-foods.schema.json', import.meta.url)
    const published = JSON.parse(readFileSync(file, 'utf8')) as object
    expect(published).toMatchObject(
      JSON.parse(JSON.stringify(z.toJSONSchema(importedFoodsSchema))) as object,
    )
    expect(published).toMatchObject({ $id: 'legwork/imported-foods/1' })
  })

  it('takes what the reader takes as a whole, and what is written from it', () => {
    fc.assert(
      fc.property(fc.array(sound, { maxLength: 4 }), (foods) => {
        const file = fileOf(foods)
        expect(fits(file)).toBe(true)
        const read = readImportedFoods(file)
        if (!read.ok) throw new Error(JSON.stringify(read.error))
        expect(read.value.map(({ id }) => id)).toEqual(foods.map(({ id }) => id))
        const written = JSON.parse(writeImportedFoods(read.value)) as unknown
        expect(fits(written)).toBe(true)
        expect(readImportedFoods(written)).toEqual(read)
      }),
      { numRuns: scaled(200) },
    )
  })

  it('takes nothing that the reader refuses', () => {
    let refused = 0
    fc.assert(
      fc.property(sound, keys, wrong, (food, key, value) => {
        const file = fileOf([food, { ...food, [key]: value }])
        const read = readImportedFoods(file)
        if (read.ok) return
        refused += 1
        expect(read.error).toMatchObject({ type: 'bad-food', index: 1 })
        expect(fits(file)).toBe(false)
      }),
      { numRuns: scaled(500) },
    )
    expect(refused).toBeGreaterThan(100)
    for (const file of [
      null,
      [],
      {},
      fileOf([], 'legwork/foods/1'),
      { ...fileOf([]), foods: {} },
    ]) {
      expect(readImportedFoods(file)).toEqual({ ok: false, error: { type: 'not-imported-foods' } })
      expect(fits(file)).toBe(false)
    }
  })
})
