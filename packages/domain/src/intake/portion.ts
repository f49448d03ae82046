import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { Food, FoodFigures, FoodPortion } from '@legwork/knowledge'

/** An amount of a food as somebody says it: so many of a household measure, or a weight or volume. */
export interface FoodAmount {
  readonly count: number
  /** Key of a measure of this food, or g, kg, ml, cl, dl, liter. */
  readonly unit: string
}

export type PortionError =
  | { readonly type: 'unknown-portion'; readonly unit: string; readonly known: readonly string[] }
  | { readonly type: 'implausible-amount'; readonly grams: number; readonly limit: number }

/** Grams of one; a millilitre counts as a gram, which is within some per cent for drinks. */
const weights: ReadonlyMap<string, number> = new Map([
  ['g', 1],
  ['kg', 1000],
  ['ml', 1],
  ['cl', 10],
  ['dl', 100],
])

/** Nobody eats more of one food at once: above it a slip of unit is likelier (g for kg, a misplaced comma). */
const mostGramsAtOnce = 5000

/** Words for the same thing: "a slice" of cheese is a plak, of bread a snee; "a piece" of egg is an egg. */
const alike: readonly (readonly string[])[] = [
  ['snee', 'plak', 'plakje', 'schijf'],
  'stuk ei bolstuk broodje wrap pizza reep filet moot spies poot vleugel blad klontje bol punt groot'.split(
    ' ',
  ),
]

/** The measure of this food that a unit means: its own, or the first that is called alike. */
export function portionOf(food: Food, unit: string): FoodPortion | undefined {
  const own = food.portions.find((one) => one.unit === unit)
  if (own !== undefined) return own
  const words = alike.find((group) => group.includes(unit)) ?? []
  return food.portions.find((one) => words.includes(one.unit))
}

/** Weight of an amount of this food in grams. */
export function gramsOf(food: Food, amount: FoodAmount): Result<number, PortionError> {
  const weight = weights.get(amount.unit)
  const portion = portionOf(food, amount.unit)
  const one = portion?.grams ?? weight ?? (amount.unit === 'liter' ? 1000 : undefined)
  if (one === undefined)
    return err({
      type: 'unknown-portion',
      unit: amount.unit,
      known: [...food.portions.map((own) => own.unit), 'g', 'ml'],
    })
  const grams = amount.count * one
  if (!(grams >= 0) || grams > mostGramsAtOnce)
    return err({ type: 'implausible-amount', grams, limit: mostGramsAtOnce })
  return ok(grams)
}

/** What so many grams hold: mg and kcal; null stays missing. */
export function figuresOf(food: Food, grams: number): FoodFigures {
  const share = (value: number | null): number | null =>
    value === null ? null : (value * grams) / 100
  return {
    magnesium: share(food.per100g.magnesium),
    calcium: share(food.per100g.calcium),
    potassium: share(food.per100g.potassium),
    energy: share(food.per100g.energy),
  }
}
