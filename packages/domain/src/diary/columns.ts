import { dateShape } from './dates.ts'
import { MOST_ARMS } from './errors.ts'
import { isMissing, looksNumeric, readNumbers, readYesNo } from './numbers.ts'
import type { OutcomeFamily } from './series.ts'
import type { Table } from './table.ts'

/** Why a column was taken for what it is: its name has this word, or its values look so. */
export type ColumnReason =
  { readonly type: 'name'; readonly word: string } | { readonly type: 'values' }

/** Why a family was proposed. */
export type FamilyReason =
  | 'yes-no-words'
  | 'only-zero-and-one'
  | 'named-as-count'
  | 'named-as-minutes'
  | 'named-as-score'
  | 'whole-numbers'
  | 'spread-counts'
  | 'decimals-or-negatives'

export type ColumnGuess = {
  readonly column: string
  readonly index: number
  readonly reason: ColumnReason
}

export type OutcomeGuess = {
  readonly column: string
  readonly index: number
  readonly family: OutcomeFamily
  readonly reason: FamilyReason
  readonly lowest: number
  readonly highest: number
  readonly observed: number
  /** what is better, where the name tells: fewer cramps, more sleep; null = ask */
  readonly better: 'lower' | 'higher' | null
}

export type ColumnGuesses = {
  readonly date: ColumnGuess | null
  readonly arm: ColumnGuess | null
  /** in the order of the file */
  readonly outcomes: readonly OutcomeGuess[]
}

const dateWords = ['date', 'datum', 'night', 'nacht', 'day', 'dag', 'evening', 'avond']
const armWords = [
  ...['arm', 'treatment', 'behandeling', 'condition', 'conditie', 'group', 'groep', 'phase'],
  ...['fase', 'period', 'periode', 'middel', 'remedy', 'intervention', 'interventie', 'pil'],
]
const countWords = [
  ...['cramp', 'cramps', 'kramp', 'krampen', 'attack', 'attacks', 'aanval', 'aanvallen', 'count'],
  ...['aantal', 'number', 'times', 'keer', 'episodes', 'episode', 'wakings', 'awakenings'],
]
const minuteWords = ['minutes', 'minuten', 'minute', 'minuut', 'min', 'duration', 'duur']
const scoreWords = [
  ...['pain', 'pijn', 'severity', 'ernst', 'score', 'sleep', 'slaap', 'rls', 'vas', 'nrs'],
  ...['last', 'hinder', 'disturbance', 'cijfer', 'rating', 'fatigue', 'vermoeidheid', 'onrust'],
]
/** Sleep is left out: "sleep" may be its quality or its disturbance. */
const lowerIsBetter: ReadonlySet<string> = new Set(
  [...countWords, ...minuteWords, ...scoreWords].filter(
    (word) =>
      !['sleep', 'slaap', 'score', 'cijfer', 'rating', 'vas', 'nrs', 'count', 'aantal'].includes(
        word,
      ) && !['number', 'times', 'keer', ...minuteWords].includes(word),
  ),
)
const higherIsBetter: ReadonlySet<string> = new Set(['quality', 'kwaliteit', 'slaapkwaliteit'])

function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

function wordIn(name: string, words: readonly string[]): string | null {
  return wordsOf(name).find((word) => words.includes(word)) ?? null
}

/**
 * Proposes which column is the date, which the arm and which are outcomes, by header words in Dutch
 * and English first and by values second; a person confirms. Columns that are none of these (notes)
 * are left out, as are outcomes in which more than one filled cell in ten is no number.
 */
export function recogniseColumns(table: Table): ColumnGuesses {
  const profiles = table.columns.map((column, index) => profile(table, column, index))
  const date = findDate(profiles)
  const arm = findArm(profiles.filter(({ index }) => index !== date?.index))
  const outcomes = profiles
    .filter(({ index, column }) => column !== '' && index !== date?.index && index !== arm?.index)
    .flatMap((column) => outcomeGuess(column) ?? [])
  return { date, arm, outcomes }
}

type Profile = {
  readonly column: string
  readonly index: number
  readonly filled: readonly string[]
  readonly dates: number
  readonly numbers: number
  readonly yesNo: number
  readonly distinct: ReadonlySet<string>
  readonly pointIsDecimal: boolean
}

function profile(table: Table, column: string, index: number): Profile {
  const filled = table.rows
    .map(({ cells }) => cells[index] ?? '')
    .filter((cell) => !isMissing(cell))
  return {
    column,
    index,
    filled,
    dates: filled.filter((cell) => dateShape(cell).kind !== 'other').length,
    numbers: filled.filter(looksNumeric).length,
    yesNo: filled.filter((cell) => readYesNo(cell) !== null).length,
    distinct: new Set(filled),
    pointIsDecimal: table.delimiter === ',',
  }
}

function findDate(profiles: readonly Profile[]): ColumnGuess | null {
  const usable = profiles.filter(({ column }) => column !== '')
  const mostlyDates = (p: Profile) => p.filled.length > 0 && p.dates >= 0.5 * p.filled.length
  const named = usable
    .map((p) => ({ p, word: wordIn(p.column, dateWords) }))
    .filter((c): c is { p: Profile; word: string } => c.word !== null)
  const best = named.find(({ p }) => mostlyDates(p))
  if (best !== undefined) return guess(best.p, { type: 'name', word: best.word })
  const byValues = usable.find(mostlyDates)
  if (byValues !== undefined) return guess(byValues, { type: 'values' })
  // a date column whose values cannot be read must be named in the errors, not passed over
  const spelled = named.find(({ word }) => ['date', 'datum'].includes(word))
  return spelled === undefined ? null : guess(spelled.p, { type: 'name', word: spelled.word })
}

function findArm(profiles: readonly Profile[]): ColumnGuess | null {
  const usable = profiles.filter(({ column }) => column !== '')
  const few = (p: Profile) => p.distinct.size >= 1 && p.distinct.size <= MOST_ARMS
  for (const p of usable) {
    const word = wordIn(p.column, armWords)
    if (word !== null && few(p)) return guess(p, { type: 'name', word })
  }
  const byValues = usable.find(
    (p) =>
      few(p) &&
      p.distinct.size >= 2 &&
      p.filled.length > 2 * p.distinct.size &&
      p.numbers === 0 &&
      p.yesNo < p.filled.length,
  )
  return byValues === undefined ? null : guess(byValues, { type: 'values' })
}

function guess({ column, index }: Profile, reason: ColumnReason): ColumnGuess {
  return { column, index, reason }
}

function outcomeGuess(p: Profile): OutcomeGuess | null {
  if (p.filled.length === 0) return null
  if (p.yesNo === p.filled.length) {
    const values = p.filled.map((cell) => readYesNo(cell) ?? 0)
    return outcome(p, values, 'bernoulli', 'yes-no-words')
  }
  if (p.numbers < 0.9 * p.filled.length || p.dates > 0.5 * p.filled.length) return null
  const cells = p.filled.map((text, row) => ({ row, text }))
  const values = readNumbers(cells, p.column, p.pointIsDecimal).values.filter(
    (value): value is number => value !== null,
  )
  if (values.length === 0) return null
  const [family, reason] = familyOf(p.column, values)
  return outcome(p, values, family, reason)
}

function familyOf(
  column: string,
  values: readonly number[],
): readonly [OutcomeFamily, FamilyReason] {
  if (values.some((value) => value < 0 || !Number.isInteger(value)))
    return ['gaussian', 'decimals-or-negatives']
  const highest = values.reduce((most, value) => Math.max(most, value), 0)
  if (wordIn(column, minuteWords) !== null) return ['negbin', 'named-as-minutes']
  if (wordIn(column, countWords) !== null) return ['poisson', 'named-as-count']
  if (wordIn(column, scoreWords) !== null && highest <= 10) return ['ordinal', 'named-as-score']
  if (highest <= 1) return ['bernoulli', 'only-zero-and-one']
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1)
  return variance > 4 * mean ? ['negbin', 'spread-counts'] : ['poisson', 'whole-numbers']
}

function outcome(
  { column, index }: Profile,
  values: readonly number[],
  family: OutcomeFamily,
  reason: FamilyReason,
): OutcomeGuess {
  const words = wordsOf(column)
  const better = words.some((word) => higherIsBetter.has(word))
    ? 'higher'
    : words.some((word) => lowerIsBetter.has(word))
      ? 'lower'
      : null
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity)
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity)
  return { column, index, family, reason, lowest, highest, observed: values.length, better }
}
