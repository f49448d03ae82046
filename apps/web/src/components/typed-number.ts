import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { NumberProblem } from '@legwork/i18n'

/** What a typed number must be. */
export interface NumberLimits {
  readonly lowest?: number | undefined
  readonly highest?: number | undefined
  readonly whole?: boolean | undefined
}

export type TypedNumberProblem = {
  readonly type: NumberProblem
  readonly typed: string
  readonly limit?: number
}

/**
 * Reads a number as people type it: a decimal comma or point, spaces around it. Empty text is null. A mark followed
 * by exactly three digits ("1.000") is a thousand to one reader and a one to another, and is refused.
 */
export function typedNumber(
  text: string,
  { lowest, highest, whole = false }: NumberLimits = {},
): Result<number | null, TypedNumberProblem> {
  const typed = text.trim()
  if (typed === '') return ok(null)
  const refuse = (type: NumberProblem, limit?: number) =>
    err({ type, typed, ...(limit === undefined ? {} : { limit }) })
  if (!/^[-−]?(\d+([.,]\d*)?|[.,]\d+)$/.test(typed)) return refuse('not-a-number')
  if (/^[-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(typed)) return refuse('ambiguous')
  const value = Number(typed.replace('−', '-').replace(',', '.'))
  if (!Number.isFinite(value)) return refuse('not-a-number')
  if (whole && !Number.isInteger(value)) return refuse('not-whole')
  if (lowest !== undefined && value < lowest) return refuse('below', lowest)
  if (highest !== undefined && value > highest) return refuse('above', highest)
  return ok(value)
}

/** A number as it is typed back into its field. */
export function numberAsTyped(value: number | null, comma: boolean): string {
  if (value === null) return ''
  return comma ? String(value).replace('.', ',') : String(value)
}
