import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { foodNutrients } from '@legwork/knowledge'
import type { Food, FoodFigures, FoodList } from '@legwork/knowledge'

const importedFoodsFormat = 'legwork/imported-foods/1'

export type ImportedFoodsError =
  | { readonly type: 'not-imported-foods' }
  | { readonly type: 'bad-food'; readonly index: number; readonly rule: string }

/** The file of imported foods. */
export function writeImportedFoods(foods: readonly Food[]): string {
  return `${JSON.stringify({ format: importedFoodsFormat, foods })}\n`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFigure = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && Number.isFinite(value))

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Reads the file of imported foods back; every food is checked, none is taken when one is wrong. */
export function readImportedFoods(file: unknown): Result<readonly Food[], ImportedFoodsError> {
  if (!isRecord(file) || file['format'] !== importedFoodsFormat || !Array.isArray(file['foods']))
    return err({ type: 'not-imported-foods' })
  const foods: Food[] = []
  for (const [index, given] of (file['foods'] as readonly unknown[]).entries()) {
    const food = foodOf(given)
    if (typeof food === 'string') return err({ type: 'bad-food', index, rule: food })
    foods.push(food)
  }
  return ok(foods)
}

/** A food, or the rule that it breaks. */
function foodOf(given: unknown): Food | string {
  if (!isRecord(given) || !isRecord(given['name']) || !isRecord(given['origin'])) return 'shape'
  const id = text(given['id'])
  const { table, row, release } = given['origin']
  if (id === undefined || !/^(?:nevo|fdc)-\d{1,10}$/.test(id)) return 'id'
  if ((table !== 'nevo' && table !== 'fooddata-central') || typeof row !== 'string') return 'origin'
  const per100g = given['per100g']
  if (!isRecord(per100g) || !foodNutrients.every((nutrient) => isFigure(per100g[nutrient])))
    return 'per100g'
  const nl = text(given['name']['nl'])
  const en = text(given['name']['en'])
  if (nl === undefined && en === undefined) return 'name'
  const synonyms = isRecord(given['synonyms']) ? given['synonyms']['nl'] : undefined
  return {
    id,
    group: 'imported',
    common: false,
    name: { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) },
    synonyms: {
      nl: Array.isArray(synonyms) ? synonyms.filter((word) => typeof word === 'string') : [],
    },
    per100g: Object.fromEntries(
      foodNutrients.map((nutrient) => [nutrient, per100g[nutrient]]),
    ) as FoodFigures,
    portions: [],
    match: 'exact',
    origin: { kind: 'row', table, row, ...(typeof release === 'string' ? { release } : {}) },
    addedMagnesium: given['addedMagnesium'] === 'part' ? 'part' : 'none',
  }
}

/** The list with imported foods behind its own: found in searches, after ours among equals. */
export function withImportedFoods(list: FoodList, imported: readonly Food[]): FoodList {
  const foods = [...list.foods, ...imported]
  return { ...list, foods, foodsById: new Map(foods.map((food) => [food.id, food])) }
}
