import type { ImportError, ImportReport } from '@legwork/domain'
import type { Result } from '@legwork/base'

/** A table to import: its files, by what they are. */
export type ImportRequest =
  | { readonly table: 'nevo'; readonly file: File; readonly on: string }
  | {
      readonly table: 'fooddata-central'
      readonly nutrient: File
      readonly food: File
      readonly foodNutrient: File
      readonly on: string
    }

export type ImportResponse =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly result: Result<ImportReport, ImportError> }
  | { readonly type: 'not-stored' }
  | { readonly type: 'defect'; readonly message: string }

/** The table that a choice of files is; null when files of a FoodData Central download are missing. */
export function importRequestOf(files: readonly File[], on: string): ImportRequest | null {
  const named = (name: string) => files.find((file) => file.name.toLowerCase() === name)
  const nutrient = named('nutrient.csv')
  const food = named('food.csv')
  const foodNutrient = named('food_nutrient.csv')
  if (nutrient !== undefined && food !== undefined && foodNutrient !== undefined)
    return { table: 'fooddata-central', nutrient, food, foodNutrient, on }
  const [only] = files
  return files.length === 1 &&
    only !== undefined &&
    food === undefined &&
    foodNutrient === undefined
    ? { table: 'nevo', file: only, on }
    : null
}
