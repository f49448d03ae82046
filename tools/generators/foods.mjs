// Builds the food bundles from the lists in packages/knowledge/foods: figures and portions (one chunk for all
// languages), names per language, and sources with recipes. Stops on anything that does not add up.
import { readFile, readdir } from 'node:fs/promises'
import { inRoot } from '../lib/paths.mjs'

const folder = 'packages/knowledge/foods'
const nutrients = ['Mg', 'Ca', 'K', 'kcal']
const matchCodes = { exact: 'e', close: 'c', proxy: 'p' }
const tables = { u: 'usda-sr28', f: 'fineli-20', c: 'ciqual-2020' }

const fail = (what, rule, value) => {
  throw new Error(`foods: ${what}: ${rule}, ${value}`)
}

/** Rows of a `|` table as objects keyed by its header. */
async function table(path) {
  const lines = (await readFile(inRoot(folder, path), 'utf8')).split('\n').filter((l) => l !== '')
  const header = lines[0].split('|')
  return lines.slice(1).map((line) => {
    const cells = line.split('|')
    if (cells.length !== header.length) fail(path, `need ${header.length} columns`, line)
    return Object.fromEntries(header.map((name, i) => [name, cells[i].trim()]))
  })
}

const listOf = (cell) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const figure = (cell) => (cell === '' ? null : Number(cell))
const shown = (value) => (value === null ? '' : String(value))

/** Grams of an ingredient list; figures per 100 g, rounded to 0.1 as the rows are. */
function fromRecipe(recipe, per100gOf) {
  const total = recipe.yieldGrams ?? recipe.parts.reduce((sum, part) => sum + part.grams, 0)
  return nutrients.map((_, n) => {
    let sum = 0
    for (const part of recipe.parts) {
      const value = per100gOf(part.id)[n]
      if (value === null) return null
      sum += value * part.grams
    }
    return Math.round((sum / total) * 10) / 10
  })
}

function portionsOf(food, units, rowPortions) {
  const seen = []
  for (const part of listOf(food.portions)) {
    const [unit] = part.split(' ')
    const index = units.indexOf(unit)
    if (index < 0) fail(food.id, 'a portion has a known unit', part)
    const measure = part.slice(unit.length + 1)
    if (measure.includes('@')) {
      const row = rowPortions.get(`${food.id}|${unit}`)
      if (row === undefined) fail(food.id, 'a portion of a row has grams in row-portions.csv', part)
      seen.push(`${index}s${row}`)
    } else {
      const grams = Number(measure)
      if (!(grams > 0)) fail(food.id, 'a portion has grams', part)
      seen.push(`${index} ${grams}`)
    }
  }
  return seen.join(',')
}

/** Everything of the list, checked: unique ids, pinned rows, recipes without circles, duplicates allowed by name. */
export async function readFoods() {
  const groups = await table('groups.csv')
  const units = await table('units.csv')
  const rows = new Map((await table('rows.csv')).map((row) => [row.pin, row]))
  const rowPortions = new Map(
    (await table('row-portions.csv')).map((row) => [`${row.food}|${row.unit}`, Number(row.grams)]),
  )
  const fortified = new Map((await table('fortified.csv')).map((row) => [row.id, row.added]))
  const recipes = new Map(
    (await table('recipes.csv')).map((row) => [
      row.id,
      {
        parts: listOf(row.recipe).map((part) => {
          const [id, grams] = part.split(' ')
          return { id, grams: Number(grams) }
        }),
        yieldGrams: row.yield_g === '' ? null : Number(row.yield_g),
        note: row.note,
      },
    ]),
  )
  const foods = []
  const files = (await readdir(inRoot(folder, 'list'))).filter((n) => n.endsWith('.csv')).sort()
  for (const file of files) {
    const group = groups.findIndex((g) => `${g.file}.csv` === file)
    if (group < 0) fail(file, 'a list file has its line in groups.csv', file)
    for (const food of await table(`list/${file}`)) foods.push({ ...food, group })
  }
  const byId = new Map()
  for (const food of foods) {
    if (byId.has(food.id)) fail(food.id, 'an id stands once', food.name_nl)
    byId.set(food.id, food)
    if (!(food.match in matchCodes)) fail(food.id, 'match is exact, close or proxy', food.match)
    if (food.name_nl === '' || food.name_en === '') fail(food.id, 'both names stand', food.id)
  }
  const done = new Map()
  const per100gOf = (id, path = []) => {
    if (done.has(id)) return done.get(id)
    if (path.includes(id)) fail(id, 'a recipe has no circle', path.join(' → '))
    const food = byId.get(id) ?? fail(id, 'an ingredient is in the list', path.join(' → '))
    let figures
    if (food.pin === '') {
      const recipe = recipes.get(id) ?? fail(id, 'a food has a pin or a recipe', id)
      figures = fromRecipe(recipe, (part) => per100gOf(part, [...path, id]))
    } else {
      const row = rows.get(food.pin) ?? fail(id, 'a pin has its row in rows.csv', food.pin)
      if (!(food.pin[0] in tables)) fail(id, 'a pin names its table', food.pin)
      figures = nutrients.map((n) => figure(row[n]))
    }
    done.set(id, figures)
    return figures
  }
  for (const food of foods) {
    food.per100g = per100gOf(food.id)
    food.portionCodes = portionsOf(
      food,
      units.map((u) => u.key),
      rowPortions,
    )
    food.added = fortified.get(food.id)
  }
  for (const id of [...recipes.keys(), ...fortified.keys()]) {
    if (!byId.has(id)) fail(id, 'a recipe or fortified food is in the list', id)
  }
  return { groups, units, rows, recipes, foods }
}

const bundle = (what, name, text) => {
  if (/[`\\]|\$\{/.test(text)) fail(name, 'no backtick, backslash or ${ in the lists', name)
  return [
    `// ${what} Generated by tools/generators/foods.mjs from packages/knowledge/foods; do not edit.`,
    `export const ${name} = \``,
    text,
    '`\n',
  ].join('\n')
}

/** Map(path → content) of the bundles. */
export async function files() {
  const { groups, units, rows, recipes, foods } = await readFoods()
  const core = foods.map((food) =>
    [
      food.id,
      food.group,
      (food.common === '1' ? '*' : '') +
        matchCodes[food.match] +
        (food.added === undefined ? '' : food.added === 'all' ? '+' : '~'),
      ...food.per100g.map(shown),
      food.pin,
      food.portionCodes,
    ].join('|'),
  )
  const names = (language) => [
    groups.map((g) => g[language]).join('|'),
    units.map((u) => `${u[language]};${u[`${language}_plural`]}`).join('|'),
    ...foods.map((food) =>
      [food[`name_${language}`], ...listOf(food[`syn_${language}`])].join(';'),
    ),
  ]
  const sources = [
    ...[...rows].map(([pin, row]) => `${pin}|${row.name}|${row.kcal_from === '' ? '' : 'm'}`),
    '',
    ...[...recipes].map(([id, recipe]) =>
      [
        id,
        recipe.parts.map((part) => `${part.id} ${part.grams}`).join(';'),
        shown(recipe.yieldGrams),
      ].join('|'),
    ),
    '',
    ...foods.filter((food) => food.note !== '').map((food) => `${food.id}|${food.note}`),
  ]
  const head = [groups.map((g) => g.key).join('|'), units.map((u) => u.key).join('|')]
  const out = 'packages/knowledge/src/generated'
  return new Map([
    [
      `${out}/foods-core.ts`,
      bundle('Figures and portions of the foods.', 'foodsCoreText', [...head, ...core].join('\n')),
    ],
    [`${out}/foods-nl.ts`, bundle('Dutch names.', 'foodNamesText', names('nl').join('\n'))],
    [`${out}/foods-en.ts`, bundle('English names.', 'foodNamesText', names('en').join('\n'))],
    [
      `${out}/foods-sources.ts`,
      bundle('Source rows, recipes, remarks.', 'foodSourcesText', sources.join('\n')),
    ],
  ])
}
