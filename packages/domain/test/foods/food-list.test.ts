import { foodTables, loadFoods, loadFoodSources, rowKey } from '@legwork/knowledge'
import { relative } from '@legwork/testing'
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/intake/index.ts'

const list = await loadFoods()
const sources = await loadFoodSources()

describe('the food list', () => {
  it('has 1,416 foods in 27 groups, 468 of them common, 2,372 portions', () => {
    expect(list.foods.length).toBe(1416)
    expect(list.foodsById.size).toBe(1416)
    expect(list.groups.length).toBe(27)
    expect(list.foods.filter((food) => food.common).length).toBe(468)
    expect(list.foods.reduce((sum, food) => sum + food.portions.length, 0)).toBe(2372)
  })

  it('names the source row or the recipe of every food', () => {
    for (const food of list.foods) {
      if (food.origin.kind === 'row') {
        expect(sources.rowNames.get(rowKey(food.origin.table, food.origin.row)), food.id).toMatch(
          /\S/,
        )
        expect(foodTables[food.origin.table].citation).toMatch(/\S/)
      } else expect(sources.recipes.get(food.id)?.parts.length, food.id).toBeGreaterThan(0)
      expect(food.name.nl, food.id).toMatch(/\S/)
      expect(food.name.en, food.id).toMatch(/\S/)
    }
  })

  it('computes every recipe from its parts', () => {
    for (const [id, recipe] of sources.recipes) {
      const total = recipe.yieldGrams ?? recipe.parts.reduce((sum, part) => sum + part.grams, 0)
      for (const nutrient of ['magnesium', 'calcium', 'potassium', 'energy'] as const) {
        let sum: number | null = 0
        for (const part of recipe.parts) {
          const value = list.foodsById.get(part.id)?.per100g[nutrient]
          expect(value, `${id}: ${part.id}`).not.toBeUndefined()
          sum =
            sum === null || value === null || value === undefined
              ? null
              : sum + (value * part.grams) / total
        }
        const built = list.foodsById.get(id)?.per100g[nutrient]
        if (sum === null) expect(built).toBeNull()
        else
          expect(Math.abs((built ?? Number.NaN) - sum), `${id} ${nutrient}`).toBeLessThanOrEqual(
            0.0501,
          )
      }
    }
  })

  it('keeps missing figures missing', () => {
    const missing = list.foods.filter((food) => Object.values(food.per100g).includes(null))
    expect(missing.map((food) => food.id)).toEqual(['langoustine'])
    expect(missing[0]?.per100g.energy).toBeNull()
  })

  it('stays below 100 kB gzipped for each language, with both languages as well', () => {
    const size = (name: string): number =>
      gzipSync(
        readFileSync(new URL(`../../../knowledge/src/generated/${name}.ts`, import.meta.url)),
        { level: 9 },
      ).length
    expect(size('foods-core') + size('foods-nl')).toBeLessThan(100_000)
    expect(size('foods-core') + size('foods-en')).toBeLessThan(100_000)
    expect(size('foods-core') + size('foods-nl') + size('foods-en')).toBeLessThan(100_000)
  })

  it('has synonyms of one food only, but for the allowed ones', () => {
    const owner = new Map<string, string>()
    const twice: string[] = []
    for (const food of list.foods)
      for (const synonym of food.synonyms.nl ?? []) {
        const known = owner.get(synonym.toLowerCase())
        if (known !== undefined && known !== food.id) twice.push(`${synonym}: ${known}, ${food.id}`)
        owner.set(synonym.toLowerCase(), food.id)
      }
    expect(twice).toEqual([])
  })
})

describe('portions of the first source article', () => {
  // mg per US serving as that article prints them; ours from USDA SR28 rows and household weights of those rows
  it.each([
    ['almonds, dry roasted, 1 oz', 'almonds-roasted', 'us-oz', 80],
    ['spinach, boiled, half a cup', 'spinach-cooked', 'us-halfcup', 78],
    ['cashews, dry roasted, 1 oz', 'cashews-roasted', 'us-oz', 74],
    ['peanuts, oil roasted, a quarter cup', 'peanuts-roasted', 'us-kwartcup', 63],
    ['soy drink, 1 cup', 'soy-drink', 'us-cup', 61],
    ['shredded wheat, 2 large biscuits', 'shredded-wheat', 'us-2biscuits', 61],
  ] as const)('%s: within 3 %%', (_, id, unit, mg) => {
    const food = list.foodsById.get(id)
    const portion = food?.portions.find((one) => one.unit === unit)
    if (food === undefined || portion === undefined)
      throw new Error(`food list: needs ${id} with ${unit}, got none`)
    relative(figuresOf(food, portion.grams).magnesium ?? Number.NaN, mg, 0.03)
  })
})
