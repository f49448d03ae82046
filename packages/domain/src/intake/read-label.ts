import { formOnLabel } from './form-on-label.ts'
import type { SupplementForm, SupplementLabel } from './supplement.ts'

const amountPattern = /(\d{1,3}(?:[.,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?)\s*(mg|g|gram|mmol)\b/giu

/** "1.000 mg" and "1,000 mg" are a thousand, for nobody writes a mg to three decimals; "1,500 g" is one and a half. */
const toNumber = (text: string, unit: SupplementLabel['unit']): number =>
  unit === 'mg' && /^[1-9]\d{0,2}(?:[.,\u00a0\u202f]\d{3})+$/.test(text)
    ? Number(text.replace(/\D/g, ''))
    : Number(text.replace(',', '.'))

/** The anions that labels name, in Dutch and English. */
const anion =
  '(?:citra|oxi|oxy|hydrox|carbo|chlor|sul|(?:bis|di)?gly[ck]|lact|aspar|mala|taur|pico|gluco|threo|orot)'

const anyAnion = new RegExp(anion, 'iu')

/** What makes of "magnesium" the first word of a compound’s name. */
const restOfName = `[\\s-]*(?:(?:bis|di|tri|mono|hydrogen|waterstof|acetyl|dl|l|d)[\\s()-]*)*\\p{L}*?${anion}`

/** Words before the amount of the element: "waarvan 100 mg magnesium", "elemental". */
const elementWords =
  /\b(?:elementa(?:i|a)r|elemental|element|waarvan|levert|providing|provides|equivalent to|zuiver|puur magnesium)/iu

/** Words before the compound that holds the element: "100 mg (als citraat)", "in the form of magnesium gluconate". */
const heldIn = new RegExp(
  `\\b(?:als|as|in de vorm van|in the form of)\\s+(?:\\p{L}+[\\s-]+){0,2}\\p{L}*?${anion}`,
  'iu',
)

/** After an amount: it is of the element ("300 mg magnesium", "300 mg Mg"). */
const elementAfter = new RegExp(
  `^\\s*(?:elementa\\p{L}*\\s+|zuiver\\s+|puur\\s+)?(?:magnesium\\b(?!${restOfName})|mg(?:2\\+|\\b)(?![\\s-]*${anion}))`,
  'iu',
)

/** "magnesium" that is not the first part of a compound’s name: "magnesium 400 mg", "magnesium (oxide)". */
const bare = new RegExp(`\\bmagnesium\\b(?!${restOfName})`, 'iu')

/** Why a label gives no amount of magnesium: it names no magnesium, or no amount stands with it. */
export type LabelRefusal = 'no-magnesium' | 'no-amount'

/**
 * Why `readLabel` reads nothing; null when it reads an amount. Magnesium must be named: by its name (a slip is
 * forgiven), as Mg, by a formula, or as bitter salt. A bare "375 mg" or an anion alone ("citraat 400 mg") may be of
 * anything, calcium citrate say, and is refused rather than guessed at.
 */
export function labelRefusal(text: string): LabelRefusal | null {
  const places = magnesiumIn(text)
  if (places.length === 0) return 'no-magnesium'
  return ofMagnesium(text, amountsIn(text), places).length === 0 ? 'no-amount' : null
}

/**
 * Reads a label as people copy it ("magnesiumcitraat 900 mg, waarvan 140 mg magnesium", "magnesium 375 mg (als
 * citraat)", "magnesium 5 mmol"): the amount of the element when it is told, else of the compound when the compound
 * is named with the amount, else open. Null when it names no magnesium, or no amount of it: see `labelRefusal`.
 */
export function readLabel(text: string, forms: readonly SupplementForm[]): SupplementLabel | null {
  const places = magnesiumIn(text)
  if (places.length === 0) return null
  const all = amountsIn(text)
  const form = formOnLabel(text, forms)
  const found = ofMagnesium(text, all, places)
  const moles = found.find((one) => one.unit === 'mmol')
  if (moles !== undefined) return { amount: moles.amount, unit: 'mmol', states: 'element', form }
  const first = found[0]
  if (first === undefined) return null
  const element = elementAmount(text, found, all)
  if (element !== null)
    return { amount: element.amount, unit: element.unit, states: 'element', form }
  const states = !bare.test(text) && (form !== null || anyAnion.test(text)) ? 'compound' : 'open'
  return { amount: first.amount, unit: first.unit, states, form }
}

/** An amount on a label, and where it stands. */
interface Amount {
  readonly amount: number
  readonly unit: SupplementLabel['unit']
  readonly at: number
  readonly end: number
}

function amountsIn(text: string): readonly Amount[] {
  return (
    [...text.matchAll(amountPattern)]
      .map((match): Amount => {
        const told = (match[2] ?? '').toLowerCase()
        const unit = told === 'mmol' || told === 'mg' ? told : 'g'
        const amount = toNumber(match[1] ?? '', unit)
        return { amount, unit, at: match.index, end: match.index + match[0].length }
      })
      // "1 000 mg" is no amount of 0 mg
      .filter(({ amount }) => Number.isFinite(amount) && amount > 0)
  )
}

/** Where magnesium is named, with "mg" before a formula or an anion; what is only a filler does not count. */
const names = new RegExp(
  `magn(?:esium|esum|esuim|esim|isium|ezium)(?!\\s*stear)|momh|bitterzout|epsom|(?<!\\d\\s*)\\bmg(?=o|cl|so|co|\\(|[\\s-]*${anion})`,
  'giu',
)

/** Mg as the element is written with one capital; right after a number it is the unit. */
const element = /(?<![\d.,]\s*)\bMg(?:2\+|\b)/gu

function magnesiumIn(text: string): readonly number[] {
  return [...text.matchAll(names), ...text.matchAll(element)].map(({ index }) => index)
}

/** Substances beside magnesium whose amounts are never taken for those of magnesium. */
const otherSubstance =
  /(?<!\p{L})(?:vitamin|b\d|d3|k2|zin[kc]|kalium|potassium|calcium|natrium|sodium|ijzer|iron|ferro|koper|copper|mangaan|manganese|seleni|chroom|chromium|jodium|iodine|foli|taurine|melaton|[kc]h?inin|quinin|hydro[kc]inin|hydroquinin)/iu

/**
 * The amounts in the parts of a label that speak of magnesium; when none stands there, those in the parts that name no
 * other substance ("Magnesiumcitraat, 400 mg per tablet").
 */
function ofMagnesium(
  text: string,
  all: readonly Amount[],
  places: readonly number[],
): readonly Amount[] {
  const cuts = [...text.matchAll(/[;+]|,(?!\d)|\s(?:en|and|met|with)\s/giu)].map(
    ({ index }) => index,
  )
  const partOf = (position: number): number => cuts.filter((cut) => cut < position).length
  const parts = new Set(places.map(partOf))
  const own = all.filter(({ at }) => parts.has(partOf(at)))
  if (own.length > 0) return own
  return all.filter(({ at }) => {
    const part = partOf(at)
    return !otherSubstance.test(text.slice(part === 0 ? 0 : cuts[part - 1], cuts[part]))
  })
}

/** The amount that the label calls one of the element; null when it calls none so. */
function elementAmount(
  text: string,
  found: readonly Amount[],
  all: readonly Amount[],
): Amount | null {
  const word = elementWords.exec(text)
  const holder = heldIn.exec(text)
  const [first, second] = found
  if (first !== undefined && second === undefined && all.length === 1)
    return word !== null || holder !== null ? first : null
  // of several amounts: the one that is called magnesium, else the one after the telling word, else the one beside
  // the compound that holds it
  const called = all.filter((one) => elementAfter.test(text.slice(one.end)))
  if (called.length === 1) return called[0] ?? null
  if (word !== null) {
    const least = found.reduce((a, b) => (massOf(b) < massOf(a) ? b : a))
    return all.find((one) => one.at >= word.index) ?? least
  }
  if (holder === null) return null
  return found.filter((one) => one.end <= holder.index).at(-1) ?? found[0] ?? null
}

const massOf = (one: Pick<SupplementLabel, 'amount' | 'unit'>): number =>
  one.unit === 'g' ? one.amount * 1000 : one.amount
