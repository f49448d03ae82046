import type { PortionUnit } from '@legwork/knowledge'
import { fold, stemOf } from './words.ts'

/** An amount that stood before a food ("2 sneetjes", "een half glas", "1½", "150 g") or after it ("melk 250 ml"). */
export interface ReadAmount {
  readonly count: number | null
  /** Key of a household measure, or g / ml. */
  readonly unit: string | null
  readonly rest: string
}

const numbers: ReadonlyMap<string, number> = new Map([
  ['een', 1],
  ['één', 1],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['twee', 2],
  ['two', 2],
  ['drie', 3],
  ['three', 3],
  ['vier', 4],
  ['four', 4],
  ['vijf', 5],
  ['five', 5],
  ['zes', 6],
  ['six', 6],
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['paar', 2],
  ['couple', 2],
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** Weights and volumes; a millilitre counts as a gram (drinks are near 1 g/ml). */
const measures: ReadonlyMap<string, { readonly unit: 'g' | 'ml'; readonly factor: number }> =
  new Map([
    ['g', { unit: 'g', factor: 1 }],
    ['gr', { unit: 'g', factor: 1 }],
    ['gram', { unit: 'g', factor: 1 }],
    ['grams', { unit: 'g', factor: 1 }],
    ['kg', { unit: 'g', factor: 1000 }],
    ['ml', { unit: 'ml', factor: 1 }],
    ['cl', { unit: 'ml', factor: 10 }],
    ['dl', { unit: 'ml', factor: 100 }],
    ['l', { unit: 'ml', factor: 1000 }],
  ])

/** Measure words that people use and the list of units does not have as a name. */
const otherUnitWords: Readonly<Record<string, string>> = {
  sneden: 'snee',
  snee: 'snee',
  plakken: 'plak',
  stuks: 'stuk',
  stukken: 'stuk',
  hand: 'handje',
  lepel: 'el',
  eetlepels: 'el',
  tbsp: 'el',
  tsp: 'tl',
  kop: 'kopje',
  kopjes: 'kopje',
  bakje: 'kopje',
  bowl: 'kom',
  pot: 'kuipje',
  tin: 'blik',
  pint: 'glas',
  handvol: 'handje',
  splash: 'scheutje',
  pieces: 'stuk',
}

/** "een beetje boter", "some grapes": an amount nobody can count. */
const vague: ReadonlySet<string> = new Set(['beetje', 'wat', 'some', 'bit', 'few', 'little'])

/** "a large glass of milk": the size of a measure is not in the list of measures. */
const sizes: ReadonlySet<string> = new Set(
  'groot grote klein kleine flink flinke vol volle large small big full'.split(' '),
)

export type UnitWords = ReadonlyMap<string, string>

/** Words for household measures in the loaded languages, by stem. Measures of two words are left out. */
export function unitWordsOf(units: readonly PortionUnit[]): UnitWords {
  const found = new Map<string, string>()
  for (const unit of units) {
    for (const name of [unit.one.nl, unit.many.nl, unit.one.en, unit.many.en]) {
      const word = name === undefined ? '' : fold(name)
      // a measure named like a food ("ei", "pizza", "wrap") is not cut off
      if (word === '' || word.includes(' ') || unit.key === 'ei' || unit.key === 'pizza') continue
      if (unit.key === 'wrap' || unit.key === 'filet' || unit.key === 'half' || unit.key === 'part')
        continue
      if (!found.has(stemOf(word))) found.set(stemOf(word), unit.key)
    }
  }
  for (const [word, key] of Object.entries(otherUnitWords))
    if (!found.has(stemOf(word))) found.set(stemOf(word), key)
  return found
}

/** The unit that a word or two name: a key of the list, g, ml …; undefined when none. */
export function unitKeyOf(text: string, unitWords: UnitWords): string | undefined {
  const word = fold(text)
  const measure = measures.get(word)
  if (measure !== undefined)
    return word === 'kg' || word === 'cl' || word === 'dl' ? word : measure.unit
  if (word === 'liter' || word === 'litre' || word === 'l') return 'liter'
  const keys = new Set(unitWords.values())
  const asTyped = text.trim().toLowerCase()
  return keys.has(asTyped) ? asTyped : unitWords.get(stemOf(word))
}

/** "1½", "2 ½" and "1 1/2" as one number: a fraction after a whole number is added to it. */
const withoutFractions = (text: string): string =>
  text
    .replace(/(\d+)\s*([½¼¾])/g, (_, whole: string, part: string) =>
      String(Number(whole) + (numbers.get(part) ?? 0)),
    )
    .replace(
      /(?<![\d.,/])(\d+)\s+([1-9])\/([2-9])(?!\d)/g,
      (_, whole: string, over: string, under: string) =>
        String(Number(whole) + Number(over) / Number(under)),
    )

const asNumber = (word: string): number | null => {
  const named = numbers.get(word)
  if (named !== undefined) return named
  const fraction = /^(\d+)\/(\d+)$/.exec(word)
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2])
  return /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : null
}

/**
 * Cuts amount and measure off the front, or off the end where the front has none (or one: "een banaan 120 g"); nothing
 * is cut when no food would remain.
 */
export function readAmount(text: string, unitWords: UnitWords): ReadAmount {
  const front = readFront(text, unitWords)
  if (front.unit !== null || (front.count !== null && front.count !== 1)) return front
  return readEnd(front.rest, unitWords) ?? front
}

/** An amount with its measure at the end; a number alone may belong to the name ("kaas 48"). */
function readEnd(text: string, unitWords: UnitWords): ReadAmount | null {
  const end = /^(.*\p{L}.*?)[\s(]+(\d+(?:[.,]\d+)?)\s*(\p{L}+)\)?$/u.exec(withoutFractions(text))
  if (end === null) return null
  const [, rest = '', number = '', word = ''] = end
  const count = asNumber(number)
  const measure = measures.get(word)
  const unit = measure?.unit ?? unitWords.get(stemOf(fold(word)))
  if (count === null || unit === undefined) return null
  return { count: count * (measure?.factor ?? 1), unit, rest: rest.trim() }
}

function readFront(text: string, unitWords: UnitWords): ReadAmount {
  const words = withoutFractions(text.toLowerCase())
    .replace(/(\d)(?=[a-z½¼¾])/g, '$1 ')
    .trim()
    .split(/\s+/)
  let at = 0
  let count: number | null = null
  let unit: string | null = null
  const next = (): string => words[at] ?? ''
  for (
    let value = asNumber(next());
    value !== null && at < words.length - 1;
    value = asNumber(next())
  ) {
    count =
      count === null
        ? value
        : value < 1 && value > 0 && count !== 0.5
          ? count * value
          : count * value
    at++
  }
  // "30+ kaas" is a food, not thirty of something
  if (count !== null && words[at]?.startsWith('+') === true)
    return { count: null, unit: null, rest: text.trim() }
  if (vague.has(next()) && at < words.length - 1) {
    count = null
    at++
  }
  if (sizes.has(next()) && at < words.length - 2) {
    const measureWord = unitWords.get(stemOf(fold(words[at + 1] ?? '')))
    if (measureWord !== undefined) at++
  }
  const measure = measures.get(next())
  if (measure !== undefined && count !== null && at < words.length - 1) {
    count *= measure.factor
    unit = measure.unit
    at++
  } else {
    const word = fold(next())
    const named = word === '' ? undefined : unitWords.get(stemOf(word))
    if (named !== undefined && at < words.length - 1 && !glued(words, at)) {
      unit = named
      count ??= 1
      at++
    }
  }
  while (at < words.length - 1 && ['van', 'of', 'x', 'stuks'].includes(next())) at++
  return { count, unit, rest: words.slice(at).join(' ') }
}

/** "blik tonijn" starts with a measure; "reep chocolade" too; "bol.com" or "glas-" words do not occur. */
const glued = (words: readonly string[], at: number): boolean => (words[at] ?? '').endsWith('-')
