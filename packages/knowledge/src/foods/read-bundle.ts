import type {
  Food,
  FoodFigures,
  FoodLanguage,
  FoodList,
  FoodOrigin,
  FoodPortion,
  FoodRecipe,
  FoodSources,
  FoodTable,
} from './food.ts'

const tables: Readonly<Record<string, FoodTable>> = {
  u: 'usda-sr28',
  f: 'fineli-20',
  c: 'ciqual-2020',
}

function part(parts: readonly string[], index: number): string {
  const value = parts[index]
  if (value === undefined)
    throw new Error(`foods bundle: need part ${index}, got ${parts.join('|')}`)
  return value
}

const linesOf = (text: string): string[] => text.trim().split('\n')
const figure = (cell: string): number | null => (cell === '' ? null : Number(cell))

function portionOf(code: string, units: readonly string[]): FoodPortion {
  const found = /^(\d+)([ s])(.+)$/.exec(code)
  if (found === null) throw new Error(`foods bundle: a portion is unit and grams, got ${code}`)
  return {
    unit: part(units, Number(found[1])),
    grams: Number(found[3]),
    from: found[2] === 's' ? 'source' : 'standard',
  }
}

function originOf(pin: string): FoodOrigin {
  if (pin === '') return { kind: 'recipe' }
  const table = tables[pin.charAt(0)]
  if (table === undefined) throw new Error(`foods bundle: a pin names its table, got ${pin}`)
  return { kind: 'row', table, row: pin.slice(1) }
}

/**
 * The list from its bundles: the figures, and the names of one or more languages in the same order.
 * Formats: see tools/generators/foods.mjs. A bundle that does not fit is a defect and throws.
 */
export function readFoodList(
  core: string,
  names: Readonly<Partial<Record<FoodLanguage, string>>>,
): FoodList {
  const lines = linesOf(core)
  const groupKeys = part(lines, 0).split('|')
  const unitKeys = part(lines, 1).split('|')
  const languages = (['nl', 'en'] as const).filter((language) => names[language] !== undefined)
  const named = languages.map((language) => ({ language, lines: linesOf(names[language] ?? '') }))
  for (const { language, lines: own } of named) {
    if (own.length !== lines.length)
      throw new Error(
        `foods bundle: names and figures have one order, got ${language} ${own.length}`,
      )
  }
  const inEach = (
    pick: (own: readonly string[]) => string,
  ): Partial<Record<FoodLanguage, string>> =>
    Object.fromEntries(named.map(({ language, lines: own }) => [language, pick(own)]))

  const foods = lines.slice(2).map((line, i): Food => {
    const cells = line.split('|')
    const flags = part(cells, 2)
    const per100g: FoodFigures = {
      magnesium: figure(part(cells, 3)),
      calcium: figure(part(cells, 4)),
      potassium: figure(part(cells, 5)),
      energy: figure(part(cells, 6)),
    }
    const name: Partial<Record<FoodLanguage, string>> = {}
    const synonyms: Partial<Record<FoodLanguage, readonly string[]>> = {}
    for (const { language, lines: own } of named) {
      const [first, ...rest] = part(own, i + 2).split(';')
      name[language] = first ?? ''
      synonyms[language] = rest
    }
    return {
      id: part(cells, 0),
      group: part(groupKeys, Number(part(cells, 1))),
      common: flags.startsWith('*'),
      name,
      synonyms,
      per100g,
      portions: part(cells, 8)
        .split(',')
        .filter((code) => code !== '')
        .map((code) => portionOf(code, unitKeys)),
      match: flags.includes('e') ? 'exact' : flags.includes('c') ? 'close' : 'proxy',
      origin: originOf(part(cells, 7)),
      addedMagnesium: flags.endsWith('+') ? 'all' : flags.endsWith('~') ? 'part' : 'none',
    }
  })
  return {
    languages,
    foods,
    groups: groupKeys.map((key, g) => ({
      key,
      name: inEach((own) => part(part(own, 0).split('|'), g)),
    })),
    units: unitKeys.map((key, u) => ({
      key,
      one: inEach((own) => part(part(part(own, 1).split('|'), u).split(';'), 0)),
      many: inEach((own) => part(part(part(own, 1).split('|'), u).split(';'), 1)),
    })),
    foodsById: new Map(foods.map((food) => [food.id, food])),
  }
}

/** Row names, recipes and remarks from their bundle. */
export function readFoodSources(text: string): FoodSources {
  const [rows = '', recipes = '', remarks = ''] = text.trim().split('\n\n')
  const rowNames = new Map<string, string>()
  const energyFromMacronutrients = new Set<string>()
  for (const line of linesOf(rows)) {
    const [pin = '', name = '', energy] = line.split('|')
    const origin = originOf(pin)
    if (origin.kind === 'recipe') throw new Error(`foods bundle: a row has a pin, got ${line}`)
    const key = rowKey(origin.table, origin.row)
    rowNames.set(key, name)
    if (energy === 'm') energyFromMacronutrients.add(key)
  }
  const readRecipe = (line: string): readonly [string, FoodRecipe] => {
    const [id = '', parts = '', total = ''] = line.split('|')
    return [
      id,
      {
        parts: parts.split(';').map((text) => {
          const [food = '', grams = ''] = text.split(' ')
          return { id: food, grams: Number(grams) }
        }),
        yieldGrams: figure(total),
      },
    ]
  }
  return {
    rowNames,
    energyFromMacronutrients,
    recipes: new Map(linesOf(recipes).map(readRecipe)),
    remarks: new Map(
      linesOf(remarks).map((line) => {
        const at = line.indexOf('|')
        return [line.slice(0, at), line.slice(at + 1)]
      }),
    ),
  }
}

/** Key of a row in `FoodSources.rowNames`. */
export function rowKey(table: FoodTable, row: string): string {
  return `${table}:${row}`
}
