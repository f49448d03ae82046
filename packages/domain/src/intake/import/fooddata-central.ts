import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { Food, FoodNutrient } from '@legwork/knowledge'
import { csvRecords } from './csv-records.ts'
import type { StreamError } from './csv-records.ts'
import { ImportLedger, mostFoods, plausiblePer100g } from './food-staging.ts'
import type { FoodStaging, ImportError, ImportReport } from './food-staging.ts'

/** The three files of a FoodData Central CSV download, each as a stream of text. */
export interface FoodDataFiles {
  readonly nutrient: AsyncIterable<string>
  readonly food: AsyncIterable<string>
  readonly foodNutrient: AsyncIterable<string>
}

/** Kinds of foods that are taken: single foods. Branded and sample rows are left aside and counted. */
const takenKinds: ReadonlySet<string> = new Set([
  'foundation_food',
  'sr_legacy_food',
  'survey_fndds_food',
])

/** USDA nutrient numbers, with the unit that is expected; energy has older and newer numbers. */
const wanted: readonly {
  readonly number: string
  readonly nutrient: FoodNutrient
  readonly unit: string
}[] = [
  { number: '304', nutrient: 'magnesium', unit: 'MG' },
  { number: '301', nutrient: 'calcium', unit: 'MG' },
  { number: '306', nutrient: 'potassium', unit: 'MG' },
  { number: '208', nutrient: 'energy', unit: 'KCAL' },
  { number: '957', nutrient: 'energy', unit: 'KCAL' },
]

type Figures = Record<FoodNutrient, number | null>
interface Pending {
  readonly name: string
  readonly kind: string
  readonly line: number
  readonly figures: Figures
  bad: {
    readonly column: FoodNutrient
    readonly value: string
    readonly reason: 'not-a-number' | 'implausible-figure'
  } | null
}

/**
 * Imports a FoodData Central download: nutrient.csv tells the ids of the nutrients, food.csv the foods of single-food
 * kinds (at most 50,000 are held, with four figures each), food_nutrient.csv the amounts, of which millions may
 * stream past. Nothing is staged when a file is refused.
 */
export async function importFoodData(
  files: FoodDataFiles,
  staging: FoodStaging,
): Promise<Result<ImportReport, ImportError>> {
  const found = await readAll(files, staging)
  if (found.ok) await staging.commit()
  else await staging.discard()
  return found
}

async function readAll(
  files: FoodDataFiles,
  staging: FoodStaging,
): Promise<Result<ImportReport, ImportError>> {
  const ledger = new ImportLedger(staging)
  const nutrients = await readNutrients(files.nutrient)
  if (!nutrients.ok) return nutrients
  const leftAside: Record<string, number> = {}
  const foods = new Map<string, Pending>()

  const kept = await eachRow(
    files.food,
    ['fdc_id', 'data_type', 'description'],
    (line, cell) => {
      const [id, kind, name] = [cell(0), cell(1), cell(2)]
      if (!takenKinds.has(kind)) {
        const key = /^[a-z_]{1,40}$/.test(kind) ? kind : 'other'
        leftAside[key] = (leftAside[key] ?? 0) + 1
        return null
      }
      const refuse = (reason: 'no-code' | 'duplicate-code' | 'no-name', value: string): void => {
        ledger.refuse({ line, code: id.slice(0, 20), reason, column: null, value })
      }
      if (!/^\d{1,10}$/.test(id)) refuse('no-code', id)
      else if (foods.has(id)) refuse('duplicate-code', id)
      else if (name === '') refuse('no-name', '')
      else
        foods.set(id, {
          name,
          kind,
          line,
          figures: { magnesium: null, calcium: null, potassium: null, energy: null },
          bad: null,
        })
      return foods.size > mostFoods
        ? { type: 'too-many-foods', limit: mostFoods }
        : ledgerStop(ledger, foods.size)
    },
    ledger,
  )
  if (!kept.ok) return kept
  if (foods.size === 0) return err({ type: 'empty-file' })

  const filled = await eachRow(
    files.foodNutrient,
    ['fdc_id', 'nutrient_id', 'amount'],
    (_, cell) => {
      const food = foods.get(cell(0))
      const nutrient = nutrients.value.get(cell(1))
      const text = cell(2)
      if (
        food === undefined ||
        nutrient === undefined ||
        text === '' ||
        food.figures[nutrient] !== null
      )
        return null
      const value = Number(text)
      if (!/^\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text))
        food.bad ??= { column: nutrient, value: text, reason: 'not-a-number' }
      else if (value > plausiblePer100g[nutrient])
        food.bad ??= { column: nutrient, value: text, reason: 'implausible-figure' }
      else food.figures[nutrient] = value
      return null
    },
    ledger,
  )
  if (!filled.ok) return filled

  for (const [id, food] of foods) {
    if (food.bad === null) await ledger.take(foodOf(id, food))
    else ledger.refuse({ line: food.line, code: id, ...food.bad })
  }
  const stop = ledger.tooManyRefused()
  if (stop !== null) return err(stop)
  if (ledger.taken === ledger.withoutMagnesium) return err({ type: 'empty-file' })
  await ledger.flush()
  return ok({
    table: 'fooddata-central',
    release: null,
    taken: ledger.taken,
    withoutMagnesium: ledger.withoutMagnesium,
    refused: ledger.refused,
    refusedRows: ledger.refusedRows,
    leftAside,
    notes: [],
  })
}

/** While foods are only collected nothing is taken yet: what was collected stands for it. */
const ledgerStop = (ledger: ImportLedger, collected: number): ImportError | null =>
  ledger.refused > 20 && ledger.refused > 0.02 * (collected + ledger.refused)
    ? {
        type: 'too-many-refused',
        refused: ledger.refused,
        read: collected + ledger.refused,
        rows: ledger.refusedRows.slice(0, 10),
      }
    : null

async function readNutrients(
  chunks: AsyncIterable<string>,
): Promise<Result<ReadonlyMap<string, FoodNutrient>, ImportError>> {
  const ids = new Map<string, FoodNutrient>()
  let wrong: ImportError | null = null
  const read = await eachRow(chunks, ['id', 'unit_name', 'nutrient_nbr'], (_, cell) => {
    const number = cell(2).replace(/\.0$/, '')
    const match = wanted.find((one) => one.number === number)
    if (match === undefined) return null
    if (cell(1).toUpperCase() !== match.unit) {
      // energy in kJ has a number of its own; a mineral in another unit is a file we do not know
      if (match.nutrient === 'energy') return null
      wrong = { type: 'wrong-unit', nutrient: match.nutrient, unit: cell(1).slice(0, 20) }
      return wrong
    }
    ids.set(cell(0), match.nutrient)
    return null
  })
  if (!read.ok) return read
  return [...ids.values()].includes('magnesium')
    ? ok(ids)
    : err({ type: 'not-this-table', missing: ['magnesium (304)'], found: [] })
}

/** Calls `row` for every record with the named columns in order; stops at the first error. */
async function eachRow(
  chunks: AsyncIterable<string>,
  names: readonly string[],
  row: (line: number, cell: (index: number) => string) => ImportError | null,
  ledger?: ImportLedger,
): Promise<Result<void, ImportError>> {
  let at: readonly number[] | null = null
  let width = 0
  let wrongWidth = 0
  let count = 0
  for await (const record of csvRecords(chunks, ',')) {
    if (!record.ok) return err<StreamError>(record.error)
    const { line, cells } = record.value
    if (at === null) {
      const headers = cells.map((cell) => cell.trim().toLowerCase())
      at = names.map((name) => headers.indexOf(name))
      const missing = names.filter((name) => !headers.includes(name))
      if (missing.length > 0)
        return err({
          type: 'not-this-table',
          missing,
          found: headers.slice(0, 10).map((h) => h.slice(0, 40)),
        })
      width = headers.length
      continue
    }
    count += 1
    if (cells.length !== width) {
      wrongWidth += 1
      ledger?.refuse({
        line,
        code: '',
        reason: 'column-count',
        column: null,
        value: String(cells.length),
      })
      if (wrongWidth > 20 && wrongWidth > 0.02 * count)
        return err({
          type: 'too-many-refused',
          refused: wrongWidth,
          read: count,
          rows: [
            { line, code: '', reason: 'column-count', column: null, value: String(cells.length) },
          ],
        })
      continue
    }
    const positions = at
    const problem = row(line, (index) => (cells[positions[index] ?? -1] ?? '').trim())
    if (problem !== null) return err(problem)
  }
  return at === null ? err({ type: 'empty-file' }) : ok(undefined)
}

const foodOf = (id: string, food: Pending): Food => ({
  id: `fdc-${id}`,
  group: 'imported',
  common: false,
  name: { en: food.name },
  synonyms: { en: [] },
  per100g: food.figures,
  portions: [],
  match: 'exact',
  origin: { kind: 'row', table: 'fooddata-central', row: id },
  addedMagnesium: /fortified|with added (?:minerals|magnesium)/i.test(food.name) ? 'part' : 'none',
})
