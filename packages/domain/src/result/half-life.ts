import type { Result } from '@legwork/base'

/** One half-life of the exposure in nights with its prior weight; a list of these sums to 1. */
export interface WeightedHalfLife {
  readonly days: number
  readonly weight: number
}

/** Why a half-life text cannot be read. */
export interface HalfLifeError {
  readonly type: 'half-life-invalid'
  readonly value: string
  readonly rule: 'number' | 'range' | 'weight' | 'duplicate' | 'mixed-weights'
}

const longestHalfLife = 60
const heaviestWeight = 1e6

/** A number as people write it, with a decimal point: no 0x2, no Infinity. */
const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i

/**
 * Reads `0`, `2`, `0,1,2,4,7` (equal weights) or `0:0.5,2:0.5`. Half-lives are 0 to 60 nights, each once;
 * weights are above 0 and at most a million, and are scaled to sum to 1.
 */
export function parseHalfLife(text: string): Result<readonly WeightedHalfLife[], HalfLifeError> {
  const fail = (rule: HalfLifeError['rule'], value: string) =>
    ({ ok: false, error: { type: 'half-life-invalid', value, rule } }) as const
  const parts = text.split(',').map((part) => part.trim())
  const read: WeightedHalfLife[] = []
  const weighted = parts.filter((part) => part.includes(':')).length
  if (weighted !== 0 && weighted !== parts.length) return fail('mixed-weights', text)
  for (const part of parts) {
    const [daysText = '', weightText, ...more] = part.split(':')
    const days = Number(daysText)
    const weight = weightText === undefined ? 1 : Number(weightText)
    if (!decimal.test(daysText) || more.length > 0) return fail('number', part)
    if (days < 0 || days > longestHalfLife) return fail('range', part)
    if (weightText !== undefined && !decimal.test(weightText)) return fail('weight', part)
    if (!(weight > 0 && weight <= heaviestWeight)) return fail('weight', part)
    if (read.some((other) => other.days === days)) return fail('duplicate', part)
    read.push({ days, weight })
  }
  const total = read.reduce((sum, { weight }) => sum + weight, 0)
  return { ok: true, value: read.map(({ days, weight }) => ({ days, weight: weight / total })) }
}

/** Half-lives as the command line reads them. */
export function halfLifeText(halfLife: readonly WeightedHalfLife[]): string {
  return halfLife.map(({ days, weight }) => `${String(days)}:${String(weight)}`).join(',')
}
