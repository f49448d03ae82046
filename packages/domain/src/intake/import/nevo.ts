import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { Food, FoodFigures, FoodNutrient } from '@legwork/knowledge'
import { csvRecords } from './csv-records.ts'
import { ImportLedger, mostFoods, plausiblePer100g } from './food-staging.ts'
import type { FoodStaging, ImportError, ImportNote, ImportReport } from './food-staging.ts'

/** Columns of NEVO online's table file, found by how their header begins. */
const columns = {
  release: /^nevo-versie/i,
  group: /^(?:voedingsmiddelgroep|food group)/i,
  code: /^nevo-?code/i,
  dutch: /^(?:voedingsmiddelnaam|dutch food name)/i,
  english: /^(?:engelse naam|english)/i,
  synonym: /^synoniem/i,
  quantity: /^(?:hoeveelheid|quantity)/i,
  fortified: /^(?:is verrijkt met|is fortified)/i,
  magnesium: /^mg \(mg\)/i,
  calcium: /^ca \(mg\)/i,
  potassium: /^k \(mg\)/i,
  energy: /^enercc \(kcal\)/i,
} as const
type Column = keyof typeof columns

const needed: readonly Column[] = ['code', 'dutch', 'magnesium']
const usualColumns = 148

/**
 * Imports a person's own NEVO download (columns split by `|`, decimal comma, magnesium in `MG (mg)`), as a stream
 * and in constant memory. RIVM allows use unchanged and with source and version, so foods carry both. Rows that
 * cannot be read are refused and reported; a file of which much is refused is refused whole and nothing is staged.
 */
export async function importNevo(
  chunks: AsyncIterable<string>,
  staging: FoodStaging,
): Promise<Result<ImportReport, ImportError>> {
  const found = await readAll(chunks, staging)
  if (found.ok) await staging.commit()
  else await staging.discard()
  return found
}

async function readAll(
  chunks: AsyncIterable<string>,
  staging: FoodStaging,
): Promise<Result<ImportReport, ImportError>> {
  const ledger = new ImportLedger(staging)
  const codes = new Set<string>()
  const notes: ImportNote[] = []
  let at: Readonly<Record<Column, number>> | null = null
  let width = 0
  let release: string | null = null

  for await (const record of csvRecords(chunks, '|')) {
    if (!record.ok) return record
    const { line, cells } = record.value
    if (at === null) {
      const headers = cells.map((cell) => cell.trim())
      at = positionsOf(headers)
      const missing = needed.filter((name) => (at?.[name] ?? -1) < 0)
      if (missing.length > 0)
        return err({
          type: 'not-this-table',
          missing,
          found: headers.slice(0, 10).map((h) => h.slice(0, 40)),
        })
      width = headers.length
      if (width !== usualColumns)
        notes.push({ type: 'other-column-count', found: width, usual: usualColumns })
      for (const name of ['calcium', 'potassium', 'energy'] as const)
        if (at[name] < 0) notes.push({ type: 'column-absent', column: name })
      continue
    }
    const place = at
    const cell = (name: Column): string =>
      place[name] < 0 ? '' : (cells[place[name]] ?? '').trim()
    const code = cell('code')
    const refuse = (
      reason: Parameters<ImportLedger['refuse']>[0]['reason'],
      column: string | null,
      value: string,
    ): void => {
      ledger.refuse({ line, code: code.slice(0, 20), reason, column, value })
    }
    if (cells.length !== width) refuse('column-count', null, String(cells.length))
    else if (!/^\d{1,6}$/.test(code)) refuse('no-code', 'NEVO-code', code)
    else if (codes.has(code)) refuse('duplicate-code', 'NEVO-code', code)
    else if (cell('dutch') === '') refuse('no-name', 'Voedingsmiddelnaam', '')
    else if (!/^(?:|per\s*100\s*(?:g|gram|ml)\.?)$/i.test(cell('quantity')))
      refuse('not-per-100', 'Hoeveelheid', cell('quantity'))
    else {
      const figures = figuresOf(cell)
      if (figures.ok) {
        codes.add(code)
        release ??= cell('release') === '' ? null : cell('release')
        await ledger.take(foodOf(code, cell, figures.value, release))
      } else refuse(figures.error.reason, figures.error.column, figures.error.value)
    }
    const stop = ledger.tooManyRefused()
    if (stop !== null) return err(stop)
    if (codes.size > mostFoods) return err({ type: 'too-many-foods', limit: mostFoods })
  }
  if (at === null || ledger.taken === 0) return err({ type: 'empty-file' })
  await ledger.flush()
  return ok({
    table: 'nevo',
    release,
    taken: ledger.taken,
    withoutMagnesium: ledger.withoutMagnesium,
    refused: ledger.refused,
    refusedRows: ledger.refusedRows,
    leftAside: {},
    notes,
  })
}

const positionsOf = (headers: readonly string[]): Readonly<Record<Column, number>> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, begins]) => [
      name,
      headers.findIndex((header) => begins.test(header)),
    ]),
  ) as Record<Column, number>

type FigureError = {
  readonly reason: 'not-a-number' | 'implausible-figure'
  readonly column: string
  readonly value: string
}

function figuresOf(cell: (name: Column) => string): Result<FoodFigures, FigureError> {
  const figures: Record<FoodNutrient, number | null> = {
    magnesium: null,
    calcium: null,
    potassium: null,
    energy: null,
  }
  for (const nutrient of ['magnesium', 'calcium', 'potassium', 'energy'] as const) {
    const text = cell(nutrient)
    // an empty cell is missing; a dash and "sp" (traces) are what the table prints for it
    if (text === '' || text === '-') continue
    if (/^(?:sp|spoor|trace|tr)$/i.test(text)) {
      figures[nutrient] = 0
      continue
    }
    if (!/^\d{1,6}(?:,\d+)?$/.test(text))
      return err({ reason: 'not-a-number', column: nutrient, value: text })
    const value = Number(text.replace(',', '.'))
    if (value > plausiblePer100g[nutrient])
      return err({ reason: 'implausible-figure', column: nutrient, value: text })
    figures[nutrient] = value
  }
  return ok(figures)
}

function foodOf(
  code: string,
  cell: (name: Column) => string,
  per100g: FoodFigures,
  release: string | null,
): Food {
  const english = cell('english')
  const synonyms = cell('synonym')
    .split(/[;,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  return {
    id: `nevo-${code}`,
    group: 'imported',
    common: false,
    name: english === '' ? { nl: cell('dutch') } : { nl: cell('dutch'), en: english },
    synonyms: { nl: synonyms },
    per100g,
    portions: [],
    match: 'exact',
    origin: { kind: 'row', table: 'nevo', row: code, ...(release === null ? {} : { release }) },
    addedMagnesium: /(?:^|[^a-z])(?:mg|magnesium)(?:$|[^a-z])/i.test(cell('fortified'))
      ? 'part'
      : 'none',
  }
}
