/** Languages in which foods have names. */
export type FoodLanguage = 'nl' | 'en'

/** What is counted, each per 100 g edible part: mg, and kcal for energy. */
export const foodNutrients = ['magnesium', 'calcium', 'potassium', 'energy'] as const
export type FoodNutrient = (typeof foodNutrients)[number]

/** Figures per 100 g edible part; null is missing, which is not zero. */
export type FoodFigures = Readonly<Record<FoodNutrient, number | null>>

/** Public tables behind the list, and tables a person brought along. */
export type FoodTable = 'usda-sr28' | 'fineli-20' | 'ciqual-2020' | 'nevo' | 'fooddata-central'

/** Where a food's figures come from. `release` is the version of an imported table. */
export type FoodOrigin =
  | {
      readonly kind: 'row'
      readonly table: FoodTable
      readonly row: string
      readonly release?: string
    }
  | { readonly kind: 'recipe' }

/** A household measure of this food. `from`: our own standard, or a weight of the source row. */
export interface FoodPortion {
  readonly unit: string
  readonly grams: number
  readonly from: 'standard' | 'source'
}

export interface Food {
  readonly id: string
  readonly group: string
  /** Shown first: what people eat most. */
  readonly common: boolean
  readonly name: Readonly<Partial<Record<FoodLanguage, string>>>
  readonly synonyms: Readonly<Partial<Record<FoodLanguage, readonly string[]>>>
  readonly per100g: FoodFigures
  readonly portions: readonly FoodPortion[]
  /** How well the source row fits: `proxy` means another food stands in. */
  readonly match: 'exact' | 'close' | 'proxy'
  readonly origin: FoodOrigin
  /** Whether its magnesium is added: all of it, or possibly a part. It counts towards the upper level. */
  readonly addedMagnesium: 'none' | 'part' | 'all'
}

export interface FoodGroup {
  readonly key: string
  readonly name: Readonly<Partial<Record<FoodLanguage, string>>>
}

/** A household measure: its name for one and for more. */
export interface PortionUnit {
  readonly key: string
  readonly one: Readonly<Partial<Record<FoodLanguage, string>>>
  readonly many: Readonly<Partial<Record<FoodLanguage, string>>>
}

export interface FoodList {
  readonly languages: readonly FoodLanguage[]
  readonly foods: readonly Food[]
  readonly groups: readonly FoodGroup[]
  readonly units: readonly PortionUnit[]
  readonly foodsById: ReadonlyMap<string, Food>
}

/** What stands behind the figures: row names of the tables, recipes, remarks (English). */
export interface FoodSources {
  /** Name of the source row of a pinned food, by table and row: `usda-sr28:12061`. */
  readonly rowNames: ReadonlyMap<string, string>
  /** Pins whose energy was computed from protein, fat, carbohydrate, fibre and alcohol. */
  readonly energyFromMacronutrients: ReadonlySet<string>
  readonly recipes: ReadonlyMap<string, FoodRecipe>
  readonly remarks: ReadonlyMap<string, string>
}

export interface FoodRecipe {
  readonly parts: readonly { readonly id: string; readonly grams: number }[]
  /** Weight of the dish when water was lost or gained, else null: the sum of the parts. */
  readonly yieldGrams: number | null
}

/** How each table wants to be named, and under which terms it is used. */
export const foodTables: Readonly<
  Record<
    FoodTable,
    {
      readonly short: string
      readonly citation: string
      readonly licence: string
      readonly address: string
    }
  >
> = {
  'usda-sr28': {
    short: 'USDA SR28',
    citation:
      'US Department of Agriculture, Agricultural Research Service. USDA National Nutrient Database for Standard Reference, Release 28. 2015.',
    licence: 'public domain',
    address: 'https://fdc.nal.usda.gov/',
  },
  'fineli-20': {
    short: 'Fineli 20',
    citation:
      'Finnish Institute for Health and Welfare (THL). Fineli food composition database, release 20.',
    licence: 'CC BY 4.0',
    address: 'https://fineli.fi/',
  },
  'ciqual-2020': {
    short: 'Ciqual 2020',
    citation: 'Anses. 2020. Ciqual French food composition table.',
    licence: 'source named',
    address: 'https://ciqual.anses.fr/',
  },
  nevo: {
    short: 'NEVO',
    citation: 'NEVO online, RIVM, Bilthoven: imported by the user.',
    licence: "the user's own download, under RIVM's terms",
    address: 'https://www.rivm.nl/nederlands-voedingsstoffenbestand',
  },
  'fooddata-central': {
    short: 'FoodData Central',
    citation: 'US Department of Agriculture, FoodData Central: imported by the user.',
    licence: 'public domain',
    address: 'https://fdc.nal.usda.gov/',
  },
}

/** The food's name in the language, or in another, or its id. */
export function foodName(food: Food, language: FoodLanguage): string {
  return food.name[language] ?? food.name.nl ?? food.name.en ?? food.id
}
