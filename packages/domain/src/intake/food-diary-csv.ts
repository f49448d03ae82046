import Papa from 'papaparse'
import { err, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { foodName } from '@legwork/knowledge'
import type { Food } from '@legwork/knowledge'
import { readDates } from '../diary/dates.ts'
import { shown } from '../diary/errors.ts'
import type { DiaryError, DiaryNote } from '../diary/errors.ts'
import { readNumbers } from '../diary/numbers.ts'
import { readTable } from '../diary/table.ts'
import type { Table, TableRow } from '../diary/table.ts'
import type { FoodEntry, IntakeEntry, SupplementEntry } from './diary.ts'
import { magnesiumMgPerMmol } from './known-facts.ts'
import { gramsOf, portionOf } from './portion.ts'
import { labelRefusal, readLabel } from './read-label.ts'
import { unitKeyOf } from './search/amount-words.ts'
import type { UnitWords } from './search/amount-words.ts'
import type { FoodIndex } from './search/food-index.ts'
import { judgeHits, searchFoods } from './search/search-foods.ts'
import { elementalMagnesium, judgeDose } from './supplement.ts'
import type { SupplementForm } from './supplement.ts'

/** What is wrong in a food diary beyond what is wrong in any table. Same shape as `DiaryError`. */
export type FoodDiaryError =
  | DiaryError
  | FoodFinding<'bad-time', 'time-of-day'>
  | FoodFinding<'bad-kind', 'food-supplement-or-medicine'>
  | FoodFinding<'item-missing', 'item-on-every-row'>
  | FoodFinding<'negative-amount', 'amount-above-zero'>
  /** more than the screen takes: over 5 kg of a food, or a dose that cannot be right */
  | FoodFinding<'implausible-amount', 'amount-for-one-person'>
  | FoodFinding<'future-date', 'not-after-today'>

interface FoodFinding<Type extends string, Rule extends string> {
  readonly type: Type
  readonly rule: Rule
  readonly row: number
  readonly column: string
  readonly value: string
}

/** What the reader should know about a diary that was accepted. */
export type FoodDiaryNote =
  | DiaryNote
  /** a text that was read as this food */
  | {
      readonly type: 'read-as'
      readonly row: number
      readonly text: string
      readonly foodId: string
    }
  /** a text that is no known food: not counted; the nearest foods */
  | {
      readonly type: 'unknown-food'
      readonly row: number
      readonly text: string
      /** Ids of foods that may have been meant, and their names in the language of the reader. */
      readonly suggestions: readonly string[]
      readonly suggestedNames: readonly string[]
    }
  /** a supplement or medicine that does not name magnesium: not counted */
  | { readonly type: 'no-magnesium'; readonly row: number; readonly text: string }
  | { readonly type: 'unreadable-label'; readonly row: number; readonly text: string }
  /** a unit that this food does not have, or that says nothing of a supplement: not counted */
  | {
      readonly type: 'unknown-unit'
      readonly row: number
      readonly text: string
      readonly known: readonly string[]
    }

export interface FoodDiary {
  readonly entries: readonly IntakeEntry[]
  readonly notes: readonly FoodDiaryNote[]
}

export interface FoodDiaryReader {
  readonly index: FoodIndex
  readonly foodsById: ReadonlyMap<string, Food>
  readonly unitWords: UnitWords
  readonly forms: readonly SupplementForm[]
  readonly language: 'nl' | 'en'
  /** A date after it is refused; left out: dates are not compared with today. */
  readonly today?: CivilDate
}

const headers = {
  date: ['date', 'datum'],
  time: ['time', 'tijd'],
  kind: ['kind', 'soort'],
  item: ['item', 'food', 'product', 'wat'],
  amount: ['amount', 'hoeveelheid', 'aantal'],
  unit: ['unit', 'eenheid', 'maat'],
} as const
type Column = keyof typeof headers

const kinds: Readonly<Record<string, IntakeEntry['kind']>> = {
  '': 'food',
  food: 'food',
  drink: 'food',
  eten: 'food',
  drinken: 'food',
  voeding: 'food',
  supplement: 'supplement',
  medicine: 'medicine',
  medicijn: 'medicine',
  geneesmiddel: 'medicine',
}

/**
 * Reads `food.csv`: columns date, time (may be left out), kind (food, supplement or medicine; left out: food),
 * item (id of a food, or any text; for a supplement what the label says), amount, unit. Dutch headers are
 * understood. Without amount: one; without unit: the food's first measure. All errors or all entries; a text that
 * is no known food is kept and noted, and makes totals "at least". What the screen refuses is an error here too: an
 * amount that cannot be right and, when `today` is told, a date after it.
 */
export function readFoodDiary(
  text: string,
  reader: FoodDiaryReader,
): Result<FoodDiary, FoodDiaryError[]> {
  if (/^\s*[{[]/.test(text))
    return err([
      {
        type: 'header-missing',
        rule: 'header-first',
        row: null,
        column: null,
        value: shown(text.trim()),
      },
    ])
  const table = readTable(text)
  if (!table.ok) return table
  const columns = columnsOf(table.value)
  const missing = (['date', 'item'] as const).filter((name) => columns[name] < 0)
  if (missing.length > 0)
    return err(
      missing.map((name) => ({
        type: 'column-not-found',
        rule: 'column-exists',
        row: null,
        column: name,
        value: name,
        available: table.value.columns,
      })),
    )
  const rows = table.value.rows
  const cell = (row: TableRow, name: Column): string =>
    columns[name] < 0 ? '' : (row.cells[columns[name]] ?? '')
  const column = (name: Column) => rows.map((row) => ({ row: row.row, text: cell(row, name) }))
  const named = (name: Column): string => table.value.columns[columns[name]] ?? name

  const dates = readDates(column('date'), named('date'))
  const amounts = readNumbers(column('amount'), named('amount'), table.value.delimiter === ',')
  const errors: FoodDiaryError[] = [...dates.errors, ...amounts.errors]
  const notes: FoodDiaryNote[] = [...table.value.notes, ...dates.notes]
  const entries: IntakeEntry[] = []
  rows.forEach((row, i) => {
    const at = (name: Column) => ({
      row: row.row,
      column: named(name),
      value: cell(row, name).slice(0, 60),
    })
    const kind = kinds[cell(row, 'kind').toLowerCase()]
    const time = readTime(cell(row, 'time'))
    const item = cell(row, 'item')
    const amount = amounts.values[i] ?? null
    if (kind === undefined)
      errors.push({ type: 'bad-kind', rule: 'food-supplement-or-medicine', ...at('kind') })
    if (time === undefined) errors.push({ type: 'bad-time', rule: 'time-of-day', ...at('time') })
    if (item === '') errors.push({ type: 'item-missing', rule: 'item-on-every-row', ...at('item') })
    if (amount !== null && amount < 0)
      errors.push({ type: 'negative-amount', rule: 'amount-above-zero', ...at('amount') })
    const date = dates.dates[i]
    if (
      kind === undefined ||
      time === undefined ||
      item === '' ||
      date === null ||
      date === undefined
    )
      return
    if (reader.today !== undefined && date > reader.today)
      errors.push({ type: 'future-date', rule: 'not-after-today', ...at('date') })
    const line = { row: row.row, date, time, item, amount, unit: cell(row, 'unit') }
    const entry =
      kind === 'food' ? foodEntry(line, reader, notes) : takenEntry(kind, line, reader, notes)
    if (isTooMuch(entry, reader))
      errors.push({ type: 'implausible-amount', rule: 'amount-for-one-person', ...at('amount') })
    entries.push(entry)
  })
  return errors.length > 0
    ? err(errors.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)).slice(0, 50))
    : ok({ entries, notes })
}

/** Whether the screen would refuse the amount of an entry; an amount that cannot be counted is not judged. */
function isTooMuch(entry: IntakeEntry, { foodsById, forms }: FoodDiaryReader): boolean {
  if (entry.kind === 'food') {
    const food = entry.foodId === null ? undefined : foodsById.get(entry.foodId)
    if (food === undefined || entry.amount.count < 0) return false
    const grams = gramsOf(food, entry.amount)
    return !grams.ok && grams.error.type === 'implausible-amount'
  }
  const elemental =
    entry.label === null ? null : elementalMagnesium(entry.label, forms, magnesiumMgPerMmol)
  if (elemental !== null && !elemental.ok) return elemental.error.type === 'implausible-amount'
  return judgeDose(elemental?.value ?? null, entry.count, 1) === 'implausible'
}

interface Line {
  readonly row: number
  readonly date: CivilDate
  readonly time: string | null
  readonly item: string
  readonly amount: number | null
  readonly unit: string
}

function columnsOf(table: Table): Readonly<Record<Column, number>> {
  const lower = table.columns.map((name) => name.toLowerCase())
  const find = (name: Column): number =>
    lower.findIndex((header) => (headers[name] as readonly string[]).includes(header))
  return {
    date: find('date'),
    time: find('time'),
    kind: find('kind'),
    item: find('item'),
    amount: find('amount'),
    unit: find('unit'),
  }
}

/** HH:MM, null when empty, undefined when it is no time. */
function readTime(text: string): string | null | undefined {
  if (text === '') return null
  const found = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text)
  if (found === null || Number(found[1]) > 23 || Number(found[2]) > 59) return undefined
  return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}`
}

function foodEntry(line: Line, reader: FoodDiaryReader, notes: FoodDiaryNote[]): FoodEntry {
  const { row, date, time, item } = line
  const entry = { kind: 'food', date, time, text: item } as const
  let food = reader.foodsById.get(item.toLowerCase())
  if (food === undefined) {
    const hits = searchFoods(reader.index, item, { language: reader.language, limit: 3 })
    if (hits[0]?.whole === true) {
      food = hits[0].food
      notes.push({ type: 'read-as', row, text: item, foodId: food.id })
    } else {
      const { answers, suggestions } = judgeHits(hits)
      const near = answers.length > 0 ? answers : suggestions
      notes.push({
        type: 'unknown-food',
        row,
        text: item,
        suggestions: near.map((hit) => hit.food.id),
        suggestedNames: near.map((hit) => foodName(hit.food, reader.language)),
      })
      return { ...entry, foodId: null, amount: { count: line.amount ?? 1, unit: line.unit } }
    }
  }
  const known = [...food.portions.map((portion) => portion.unit)]
  // a food without measures (an imported one) needs a weight: a bare number is grams, nothing is no amount
  const usual = known[0] ?? (line.amount === null ? 'portie' : 'g')
  const unit = line.unit === '' ? usual : (unitKeyOf(line.unit, reader.unitWords) ?? line.unit)
  if (portionOf(food, unit) === undefined && !['g', 'kg', 'ml', 'cl', 'dl', 'liter'].includes(unit))
    notes.push({ type: 'unknown-unit', row, text: line.unit, known: [...known, 'g', 'ml'] })
  return { ...entry, foodId: food.id, amount: { count: line.amount ?? 1, unit } }
}

/** A measure that is no count of pieces and no amount of magnesium that can be converted. */
const otherMeasure = /^(?:[µμu]g|mcg|kg|ng|[µμu]mol|mol|meq|ml|cl|dl|l|liter|ie|iu)\b/iu

/** "magnesium citrate 400 mg" times 2, or "magnesium citrate" with 900 in the unit mg, "mg elemental" or mmol. */
function takenEntry(
  kind: 'supplement' | 'medicine',
  line: Line,
  reader: FoodDiaryReader,
  notes: FoodDiaryNote[],
): SupplementEntry {
  const { row, date, time, item } = line
  if (otherMeasure.test(line.unit)) {
    notes.push({ type: 'unknown-unit', row, text: line.unit, known: ['mg', 'g', 'mmol'] })
    return { kind, date, time, text: item, label: null, count: 1 }
  }
  const measured = /^(mg|g|gram|mmol)\b\s*(.*)$/i.exec(line.unit)
  const text =
    measured === null || line.amount === null
      ? item
      : `${item} ${String(line.amount)} ${measured[1] ?? ''} ${measured[2] ?? ''}`.trim()
  const read = readLabel(text, reader.forms)
  const states =
    measured === null
      ? undefined
      : /^(?:elem|van het element|magnesium)/i.test(measured[2] ?? '')
        ? ('element' as const)
        : /^(?:compound|verbinding|zout|salt)/i.test(measured[2] ?? '')
          ? ('compound' as const)
          : undefined
  const label = read === null || states === undefined ? read : { ...read, states }
  if (label === null)
    notes.push({
      type: labelRefusal(text) === 'no-magnesium' ? 'no-magnesium' : 'unreadable-label',
      ...{ row, text: item },
    })
  return { kind, date, time, text: item, label, count: measured === null ? (line.amount ?? 1) : 1 }
}

/** A text that a spreadsheet would run as a formula. */
const safe = (text: string): string => (/^'*[=+\-@]/.test(text) ? `'${text}` : text)

/** Writes entries so that `readFoodDiary` reads the same foods, amounts and labels back. */
export function writeFoodDiary(entries: readonly IntakeEntry[]): string {
  const rows = entries.map((entry) => {
    const start = [entry.date, entry.time ?? '', entry.kind]
    if (entry.kind === 'food')
      return [
        ...start,
        safe(entry.foodId ?? entry.text),
        String(entry.amount.count),
        entry.amount.unit,
      ]
    return [...start, safe(entry.text), ...writtenDose(entry)]
  })
  return (
    Papa.unparse([['date', 'time', 'kind', 'item', 'amount', 'unit'], ...rows], { newline: '\n' }) +
    '\n'
  )
}

/** The label's amount when the text does not hold it, else the count. */
function writtenDose(entry: SupplementEntry): readonly [string, string] {
  const inText = /\d\s*(?:mg|g|gram|mmol)\b/i.test(entry.text)
  if (entry.label === null || inText) return [String(entry.count), '']
  const { amount, unit, states } = entry.label
  const said =
    unit === 'mmol' || states === 'open' ? '' : states === 'element' ? ' elemental' : ' compound'
  return [String(amount * entry.count), `${unit}${said}`]
}
