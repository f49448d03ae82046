import { formatNumber } from '../format.ts'
import type { Language } from '../language.ts'

/** A whole number; one decimal below ten when it has any. */
export const whole = (language: Language, value: number): string =>
  formatNumber(language, value, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0)
/** A range is rounded outward: it promises to hold the amount. */
export const outward = (language: Language, low: number, high: number, to: string): string =>
  `${whole(language, Math.floor(low))} ${to} ${whole(language, Math.ceil(high))}`
/** What stood in a file, between quotes; nothing in it that a screen would run or turn round. */
export const quoted = (text: string): string => `“${text.replace(/[\p{Cc}\p{Cf}]+/gu, '·')}”`

/** A text for each type of item. */
export type By<Item extends { readonly type: string }> = {
  readonly [Type in Item['type']]: (item: Extract<Item, { readonly type: Type }>) => string
}
