import type { FoodLanguage } from '@legwork/knowledge'
import { readAmount } from './amount-words.ts'
import type { ReadAmount, UnitWords } from './amount-words.ts'
import type { FoodIndex } from './food-index.ts'
import { searchFoods } from './search-foods.ts'
import type { FoodHit } from './search-foods.ts'

/** One part of what was typed, with what it may be. */
export interface MealPart {
  readonly text: string
  readonly amount: Pick<ReadAmount, 'count' | 'unit'>
  readonly hits: readonly FoodHit[]
}

export interface MealOptions {
  readonly language?: FoodLanguage
  readonly limit?: number
}

const joins = /\s+(?:met|en|with|and|plus|op|on)\s+|\s*[,;+&]\s+|\s+[+&]\s*|\s*,\s*/giu

/** What was typed, taken apart in one way. */
export interface MealReading {
  readonly parts: readonly MealPart[]
}

/**
 * Reads what was typed as one food, or as a meal: "sla met tomaat, komkommer en feta" has four parts. The first
 * reading keeps names that are known as a whole ("fish and chips", "boterham met jam"); when that kept anything
 * together, a second reading takes everything apart, for the person to choose.
 */
export function readMeal(
  index: FoodIndex,
  typed: string,
  unitWords: UnitWords,
  options: MealOptions = {},
): readonly [MealReading, ...MealReading[]] {
  const pieces = splitAtJoins(typed)
  const kept: MealPart[] = []
  const apart: MealPart[] = []
  let from = 0
  while (from < pieces.length) {
    let taken = 1
    let whole: MealPart | null = null
    for (let size = pieces.length - from; size > 1 && whole === null; size--) {
      const part = readPart(index, joined(pieces, from, from + size), unitWords, options)
      const best = part.hits[0]
      if (best?.whole === true && isComposed(best.foundAs)) {
        whole = part
        taken = size
      }
    }
    const single = pieces
      .slice(from, from + taken)
      .map((piece) => readPart(index, piece.text, unitWords, options))
    apart.push(...single)
    if (whole === null) kept.push(...single)
    else kept.push(whole)
    from += taken
  }
  return kept.length === apart.length ? [{ parts: apart }] : [{ parts: kept }, { parts: apart }]
}

function readPart(
  index: FoodIndex,
  text: string,
  unitWords: UnitWords,
  options: MealOptions,
): MealPart {
  const { count, unit, rest } = readAmount(text, unitWords)
  const hits = searchFoods(index, rest, options)
  const read = { text: rest, amount: { count, unit }, hits }
  if (rest === text.trim().toLowerCase() || hits[0]?.whole === true) return read
  // what looked like a measure may belong to the name: "reep chocolade", "half om half gehakt"
  const asTyped = searchFoods(index, text, options)
  return asTyped[0]?.whole === true
    ? { text: text.trim(), amount: { count: null, unit: null }, hits: asTyped }
    : read
}

const isComposed = (folded: string): boolean =>
  /(?:^| )(?:met|en|with|and|op|on)(?: |$)/.test(folded)

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly source: string
}

function splitAtJoins(typed: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  const add = (end: number): void => {
    const text = typed.slice(start, end).trim()
    if (text !== '') pieces.push({ text, start, end, source: typed })
  }
  for (const found of typed.matchAll(joins)) {
    add(found.index)
    start = found.index + found[0].length
  }
  add(typed.length)
  return pieces
}

const joined = (pieces: readonly Piece[], from: number, to: number): string => {
  const first = pieces[from]
  const last = pieces[to - 1]
  return first === undefined || last === undefined ? '' : first.source.slice(first.start, last.end)
}
