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

/** Words before the amount of the element: "waarvan 100 mg magnesium", "elemental". */
const elementWords =
  /\b(?:elementa(?:i|a)r|elemental|element|waarvan|levert|providing|provides|equivalent to|zuiver|puur magnesium)/iu

/** Words before the compound that holds the element: "100 mg (als citraat)", "in the form of magnesium gluconate". */
const heldIn = new RegExp(
  `\\b(?:als|as|in de vorm van|in the form of)\\s+(?:\\p{L}+[\\s-]+){0,2}\\p{L}*?${anion}`,
  'iu',
)

/** "magnesium" that is not the first part of a compound’s name: "magnesium 400 mg", "magnesium (oxide)". */
const bare = new RegExp(
  `\\bmagnesium\\b(?![\\s-]*(?:(?:bis|di|tri|mono|hydrogen|waterstof|acetyl|dl|l|d)[\\s()-]*)*\\p{L}*?${anion})`,
  'iu',
)

/**
 * Reads a label as people copy it ("magnesiumcitraat 900 mg, waarvan 140 mg magnesium", "magnesium 375 mg (als
 * citraat)", "5 mmol"): the amount of the element when it is told, else of the compound when the compound is
 * named with the amount, else open. Null when there is no amount.
 */
export function readLabel(text: string, forms: readonly SupplementForm[]): SupplementLabel | null {
  const found = [...text.matchAll(amountPattern)]
    .map((match) => {
      const told = (match[2] ?? '').toLowerCase()
      const unit: SupplementLabel['unit'] = told === 'mmol' || told === 'mg' ? told : 'g'
      const amount = toNumber(match[1] ?? '', unit)
      return { amount, unit, at: match.index, end: match.index + match[0].length }
    })
    // "1 000 mg" is no amount of 0 mg
    .filter(({ amount }) => Number.isFinite(amount) && amount > 0)
  const first = found[0]
  if (first === undefined) return null
  const form = formOnLabel(text, forms)
  const moles = found.find((one) => one.unit === 'mmol')
  if (moles !== undefined) return { amount: moles.amount, unit: 'mmol', states: 'element', form }
  const word = elementWords.exec(text)
  const holder = heldIn.exec(text)
  if (word !== null || holder !== null) {
    // of several amounts the element's stands after the telling word, or before the compound that holds it
    const least = found.reduce((a, b) => (massOf(b) < massOf(a) ? b : a))
    const told =
      word !== null
        ? found.find((one) => one.at >= word.index)
        : found.filter((one) => holder !== null && one.end <= holder.index).at(-1)
    const { amount, unit } = found.length === 1 ? first : (told ?? least)
    return { amount, unit, states: 'element', form }
  }
  const states = !bare.test(text) && (form !== null || anyAnion.test(text)) ? 'compound' : 'open'
  return { amount: first.amount, unit: first.unit, states, form }
}

const massOf = (one: Pick<SupplementLabel, 'amount' | 'unit'>): number =>
  one.unit === 'g' ? one.amount * 1000 : one.amount
