import { figuresOf, gramsOf } from '@legwork/domain'
import type { FoodAmount } from '@legwork/domain'
import { formatNumber, intakeTexts } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { Food, PortionUnit } from '@legwork/knowledge'

const halves: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' }

/** A count as people write it: ½, 1½, 3, 2,4. */
export function countText(language: Language, count: number): string {
  const whole = Math.floor(count)
  const part = halves[String(count - whole)]
  if (part !== undefined) return whole === 0 ? part : `${String(whole)}${part}`
  const digits = Number.isInteger(count) ? 0 : Number.isInteger(count * 10) ? 1 : 2
  return formatNumber(language, count, digits)
}

/** An amount in words: "2 sneetjes", "150 g". */
export function amountText(
  language: Language,
  units: readonly PortionUnit[],
  { count, unit }: FoodAmount,
): string {
  const known = units.find((one) => one.key === unit)
  const word = (count <= 1 ? known?.one[language] : known?.many[language]) ?? unit
  // "for a slice of bread" is a measure by its use, not a thing to count
  if (/^(?:voor|for) /.test(word))
    return count === 1 ? word : `${countText(language, count)} × ${word}`
  return `${countText(language, count)} ${word}`
}

/** A typed number with a comma, a point or a fraction (1½, 1 1/2); null when it is none, or not above zero. */
export function parseAmount(text: string): number | null {
  const mixed = /^(\d{0,6})\s*(?:([½¼¾])|(?<!\d)([1-9])\/([2-9]))$/.exec(text.trim())
  if (mixed !== null) {
    const [, whole = '', sign, over, under] = mixed
    const part =
      sign === undefined
        ? Number(over) / Number(under)
        : ({ '½': 0.5, '¼': 0.25, '¾': 0.75 }[sign] ?? 0)
    return Number(whole) + part
  }
  const tidy = text.trim().replace(',', '.')
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(tidy)) return null
  const value = Number(tidy)
  return value > 0 ? value : null
}

/** Most times a day that a pill is written down. */
const mostTimesADay = 12

/** How often on a day, as typed: a whole number from 1 to 12; null when it is none. */
export function parseTimes(text: string): number | null {
  const value = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= mostTimesADay ? value : null
}

/** A number as it is typed in a field. */
export function typedNumber(language: Language, value: number): string {
  const text = String(Math.round(value * 1000) / 1000)
  return language === 'nl' ? text.replace('.', ',') : text
}

const usualGrams = 100

/** The amount to begin with: what was typed when this food has that measure, else its first household measure. */
export function firstAmount(
  food: Food,
  read: { readonly count: number | null; readonly unit: string | null } = {
    count: null,
    unit: null,
  },
): FoodAmount {
  if (read.unit !== null) {
    const told = { count: read.count ?? 1, unit: read.unit }
    if (gramsOf(food, told).ok) return ownMeasure(food, told)
  }
  const first = food.portions[0]
  if (first === undefined) return { count: usualGrams, unit: 'g' }
  return { count: read.count ?? 1, unit: first.unit }
}

/** "A slice" of cheese under the name that the cheese has for it, so that the right button is pressed. */
function ownMeasure(food: Food, amount: FoodAmount): FoodAmount {
  if (food.portions.some((one) => one.unit === amount.unit)) return amount
  const grams = gramsOf(food, { count: 1, unit: amount.unit })
  const same = food.portions.find((one) => grams.ok && one.grams === grams.value)
  if (same !== undefined && !weights.has(amount.unit)) return { ...amount, unit: same.unit }
  return weights.has(amount.unit) && grams.ok
    ? { count: amount.count * grams.value, unit: 'g' }
    : amount
}

const weights: ReadonlySet<string> = new Set(['g', 'kg', 'ml', 'cl', 'dl', 'liter'])

/** What an amount of a food holds, in one line; null when the amount cannot be right. */
export function magnesiumText(language: Language, food: Food, amount: FoodAmount): string | null {
  const grams = gramsOf(food, amount)
  if (!grams.ok) return null
  const { magnesium } = figuresOf(food, grams.value)
  const texts = intakeTexts[language]
  return magnesium === null ? null : texts.amount(magnesium, texts.unit.magnesium)
}
