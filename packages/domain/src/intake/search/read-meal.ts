import type { FoodLanguage } from '@legwork/knowledge'
import { readAmount } from './amount-words.ts'
import type { ReadAmount, UnitWords } from './amount-words.ts'
import type { FoodIndex } from './food-index.ts'
import { fold } from './words.ts'
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

/** "20+ kaas" is one food: a plus after a digit joins nothing. Nor does the comma of "1,5 glas". */
const joins =
  /\s+(?:met|en|with|and|plus|op|on)\s+|\s*(?:[,;&]|(?<!\d)\+)\s+|\s+[+&]\s*|\s*(?!(?<=\d),\d),\s*/giu

/** What was typed, taken apart in one way. */
export interface MealReading {
  readonly parts: readonly MealPart[]
}

/**
 * Reads what was typed as one food, or as a meal: "sla met tomaat, komkommer en feta" has four parts. A name that is
 * known as a whole ("fish and chips", "boterham met jam") stays together in the first reading where the sentence lets it
 * stand by itself: see `standsAlone`. Where a known name could be kept or taken apart, the other reading comes second, for
 * the person to choose.
 */
export function readMeal(
  index: FoodIndex,
  typed: string,
  unitWords: UnitWords,
  options: MealOptions = {},
): readonly [MealReading, ...MealReading[]] {
  const pieces = splitAtJoins(typed)
  const first: MealPart[] = []
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
    const alone = whole !== null && standsAlone(whole, pieces, from, taken, unitWords)
    apart.push(...single)
    kept.push(...(whole === null ? single : [whole]))
    first.push(...(whole !== null && alone ? [whole] : single))
    from += taken
  }
  if (kept.length === apart.length) return [{ parts: apart }]
  const others = [kept, apart].filter((parts) => parts.length !== first.length)
  return [{ parts: first }, ...others.map((parts) => ({ parts }))]
}

/**
 * Whether a known name is meant as one thing, by how the sentence is built.
 * - All that was typed: yes; a list of three or more parts only when it is a food's own name, not a byname, because
 *   who names every part means the parts ("koffie met melk en suiker", but "macaroni met ham en kaas").
 * - "A met B" before more: what follows is listed beside B ("boterham met jam en boter"), unless it brings an amount or
 *   an article of its own and so begins a new thing ("boterham met jam en een banaan").
 * - "A and B" before more is one thing, unless it is itself part of a list ("tea with fish and chips", "A and B and C").
 */
function standsAlone(
  whole: MealPart,
  pieces: readonly Piece[],
  from: number,
  size: number,
  unitWords: UnitWords,
): boolean {
  const next = pieces[from + size]
  if (next === undefined) {
    const hit = whole.hits[0]
    const isOwnName =
      hit !== undefined &&
      Object.values(hit.food.name).some((name) => fold(withoutRemarks(name)) === hit.foundAs)
    return size === 2 || isOwnName
  }
  if (beginsAnew(next, unitWords)) return true
  const inside = pieces.slice(from + 1, from + size)
  const before = pieces[from]?.join
  return (
    inside.every(({ join }) => join === 'and') &&
    (before === 'none' || before === 'comma') &&
    next.join !== 'and'
  )
}

const withoutRemarks = (name: string): string => name.replace(/\([^)]*\)/g, ' ')

/** Whether a piece has an amount, a measure or an article of its own: "een banaan", "20 g kaas", "glas melk". */
function beginsAnew({ text }: Piece, unitWords: UnitWords): boolean {
  const { count, unit } = readAmount(text, unitWords)
  return count !== null || unit !== null
}

function readPart(
  index: FoodIndex,
  text: string,
  unitWords: UnitWords,
  options: MealOptions,
): MealPart {
  const { count, unit, rest } = readAmount(text, unitWords)
  const read = { text: rest, amount: { count, unit }, hits: searchTelling(index, rest, options) }
  if (rest === text.trim().toLowerCase() || read.hits[0]?.whole === true) return read
  // what looked like a measure may belong to the name: "reep chocolade", "half om half gehakt"
  const asTyped = searchFoods(index, text, options)
  return asTyped[0]?.whole === true
    ? { text: text.trim(), amount: { count: null, unit: null }, hits: asTyped }
    : read
}

/**
 * Foods for the words that tell. What is left out ("koffie zonder melk") is not looked for, and words that say nothing of
 * what is in it ("biologische", "large", "homemade") count only when they belong to a name.
 */
function searchTelling(index: FoodIndex, text: string, options: MealOptions): FoodHit[] {
  const asTyped = searchFoods(index, text, options)
  const without = text.replace(leftOut, '')
  // "bier zonder alcohol" is a name; "koffie zonder melk" is no "koffiemelk"
  const named = asTyped[0]?.whole === true
  if (named && (without === text || leftOut.test(asTyped[0]?.foundAs ?? ''))) return asTyped
  const telling = without
    .split(' ')
    .filter((word) => !sayNothing.has(fold(word)))
    .join(' ')
  for (const shorter of new Set([without, telling])) {
    if (shorter === text || shorter.trim() === '') continue
    const hits = searchFoods(index, shorter, options)
    if (hits[0]?.whole === true) return hits
  }
  return without === text || without.trim() === '' ? asTyped : searchFoods(index, without, options)
}

const leftOut = /\s+(?:zonder|without|no)\s+.*$/u

/** Size, care and origin: true of any food. */
const sayNothing: ReadonlySet<string> = new Set(
  (
    'groot grote klein kleine middelgroot middelgrote flink flinke large small big medium vers verse fresh ' +
    'biologisch biologische bio organic zelfgemaakt zelfgemaakte huisgemaakt huisgemaakte homemade home made ' +
    'lekker lekkere nice koud koude cold warm warme hot ah jumbo lidl aldi tesco'
  ).split(' '),
)

const isComposed = (folded: string): boolean =>
  /(?:^| )(?:met|en|with|and|op|on)(?: |$)/.test(folded)

interface Piece {
  readonly text: string
  /** What joins it to the piece before. */
  readonly join: 'none' | 'with' | 'and' | 'comma'
  readonly start: number
  readonly end: number
  readonly source: string
}

function splitAtJoins(typed: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let join: Piece['join'] = 'none'
  const add = (end: number): void => {
    const text = typed.slice(start, end).trim()
    // an amount alone is no food: "1 met kaas en 1 met jam"
    if (text !== '' && !/^[\d\s.,/½¼¾x]+$/u.test(text))
      pieces.push({ text, join, start, end, source: typed })
  }
  for (const found of typed.matchAll(joins)) {
    add(found.index)
    start = found.index + found[0].length
    join = joinOf(found[0])
  }
  add(typed.length)
  return pieces
}

function joinOf(typed: string): Piece['join'] {
  const word = typed.trim().toLowerCase()
  if (['met', 'with', 'op', 'on'].includes(word)) return 'with'
  return word === ',' || word === ';' ? 'comma' : 'and'
}

const joined = (pieces: readonly Piece[], from: number, to: number): string => {
  const first = pieces[from]
  const last = pieces[to - 1]
  return first === undefined || last === undefined ? '' : first.source.slice(first.start, last.end)
}
