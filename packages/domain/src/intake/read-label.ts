import { fold } from './search/words.ts'
import type { SupplementForm, SupplementLabel } from './supplement.ts'

const amountPattern = /(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d+)?)\s*(mg|g|gram|mmol)\b/giu

/** "1.000 mg" is a thousand in Dutch; "1.5 g" is one and a half. */
const toNumber = (text: string): number =>
  Number(/^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replace(/\./g, '') : text.replace(',', '.'))

/** Words after which the amount is of the element: "waarvan 100 mg magnesium", "elemental". */
const elementWords =
  /\b(?:elementa(?:i|a)r|elemental|element|waarvan|levert|providing|provides|equivalent to|zuiver|puur magnesium|als (?:\p{L}*(?:citraat|oxide|glycinaat|tauraat|malaat|lactaat|chloride|carbonaat))|as (?:\p{L}+ )?(?:citrate|oxide|bisglycinate|glycinate|taurate|malate|lactate|chloride|carbonate))/iu

/** Which form, or family of forms, a text names: the longest name wins; null when none. */
function formNamed(text: string, forms: readonly SupplementForm[]): string | null {
  const folded = ` ${fold(text)} `
  const joined = folded.replace(/ /g, '')
  let best: { readonly id: string; readonly length: number } | null = null
  const consider = (name: string, id: string): void => {
    const wanted = fold(name)
    if (wanted.length < 4) return
    const found = folded.includes(` ${wanted} `) || joined.includes(wanted.replace(/ /g, ''))
    if (found && (best === null || wanted.length > best.length))
      best = { id, length: wanted.length }
  }
  for (const form of forms) for (const name of form.names) consider(name, form.id)
  for (const [word, family] of familyWords) {
    if (forms.some((form) => form.family === family)) consider(word, family)
  }
  return (best as { readonly id: string } | null)?.id ?? null
}

/** The words by which people and labels call a family of salts, Dutch and English. */
const familyWords: readonly (readonly [string, string])[] = [
  ['citraat', 'citrate'],
  ['citrate', 'citrate'],
  ['oxide', 'oxide'],
  ['hydroxide', 'hydroxide'],
  ['carbonaat', 'carbonate'],
  ['carbonate', 'carbonate'],
  ['chloride', 'chloride'],
  ['sulfaat', 'sulfate'],
  ['sulfate', 'sulfate'],
  ['sulphate', 'sulfate'],
  ['bitterzout', 'sulfate'],
  ['epsom', 'sulfate'],
  ['bisglycinaat', 'bisglycinate'],
  ['bisglycinate', 'bisglycinate'],
  ['glycinaat', 'bisglycinate'],
  ['glycinate', 'bisglycinate'],
  ['lactaat', 'lactate'],
  ['lactate', 'lactate'],
  ['aspartaat', 'aspartate'],
  ['aspartate', 'aspartate'],
  ['malaat', 'malate'],
  ['malate', 'malate'],
  ['tauraat', 'taurate'],
  ['taurate', 'taurate'],
  ['gluconaat', 'gluconate'],
  ['gluconate', 'gluconate'],
  ['threonaat', 'l-threonate'],
  ['threonate', 'l-threonate'],
  ['orotaat', 'orotate'],
  ['orotate', 'orotate'],
  ['picolinaat', 'picolinate'],
  ['picolinate', 'picolinate'],
  ['glycerofosfaat', 'glycerophosphate'],
  ['glycerophosphate', 'glycerophosphate'],
]

/**
 * Reads a label as people copy it ("magnesiumcitraat 900 mg, waarvan 140 mg magnesium", "magnesium 375 mg (als
 * citraat)", "5 mmol"): the amount of the element when it is told, else of the compound when the compound is
 * named with the amount, else open. Null when there is no amount.
 */
export function readLabel(text: string, forms: readonly SupplementForm[]): SupplementLabel | null {
  const found = [...text.matchAll(amountPattern)].map((match) => ({
    amount: toNumber(match[1] ?? ''),
    unit: /^mmol$/i.test(match[2] ?? '')
      ? ('mmol' as const)
      : /^mg$/i.test(match[2] ?? '')
        ? ('mg' as const)
        : ('g' as const),
    at: match.index,
    end: match.index + match[0].length,
  }))
  const first = found[0]
  if (first === undefined) return null
  const form = formNamed(text, forms)
  const moles = found.find((one) => one.unit === 'mmol')
  if (moles !== undefined) return { amount: moles.amount, unit: 'mmol', states: 'element', form }
  if (found.length > 1 && elementWords.test(text)) {
    // of two amounts the element's is the one after the telling word, or else the smaller
    const word = elementWords.exec(text)
    const after = found.find((one) => word !== null && one.at >= word.index)
    const least = found.reduce((a, b) => (massOf(b) < massOf(a) ? b : a))
    const told = after ?? least
    return { amount: told.amount, unit: told.unit, states: 'element', form }
  }
  const bare =
    /\bmagnesium\b(?!\s*\p{L}*(?:citra|oxi|glyci|taur|mala|lact|chlor|carbo|sul|hydrox|aspar|gluco|threo|orot|pico))/iu
  if (elementWords.test(text))
    return { amount: first.amount, unit: first.unit, states: 'element', form }
  if (form !== null) {
    const open = bare.test(text)
    return { amount: first.amount, unit: first.unit, states: open ? 'open' : 'compound', form }
  }
  return { amount: first.amount, unit: first.unit, states: 'open', form: null }
}

const massOf = (one: { readonly amount: number; readonly unit: 'mg' | 'g' | 'mmol' }): number =>
  one.unit === 'g' ? one.amount * 1000 : one.amount
