import type { Result } from '@legwork/base'
import type { NormalMixture } from '@legwork/stats'

/** Why a prior text cannot be read. */
export interface EffectPriorError {
  readonly type: 'effect-prior-invalid'
  readonly value: string
  readonly rule: 'form' | 'sd' | 'weight'
}

const number = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?'
const term = new RegExp(
  `^(?:(${number})\\s*\\*\\s*)?normal\\(\\s*(${number})\\s*,\\s*(${number})\\s*\\)$`,
)

/** Splits on `+` outside parentheses and not after an exponent or an opening. */
function terms(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let current = ''
  for (const character of text) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (character === '+' && depth === 0 && current.trim() !== '') {
      found.push(current)
      current = ''
    } else current += character
  }
  found.push(current)
  return found.map((t) => t.trim())
}

/**
 * Reads `normal(0,1)` or `0.8*normal(-0.04,0.26)+0.2*normal(0,1)`: mean and SD on the scale of the effect
 * (log rate ratio, log odds ratio or points). Weights are positive and are scaled to sum to 1.
 */
export function parseEffectPrior(text: string): Result<NormalMixture, EffectPriorError> {
  const fail = (rule: EffectPriorError['rule'], value: string) =>
    ({ ok: false, error: { type: 'effect-prior-invalid', value, rule } }) as const
  const parts: { mean: number; sd: number; weight: number }[] = []
  for (const part of terms(text.replaceAll('−', '-'))) {
    const match = term.exec(part)
    if (match === null) return fail('form', part)
    const [, weightText, meanText, sdText] = match
    const sd = Number(sdText)
    const weight = weightText === undefined ? 1 : Number(weightText)
    if (!(sd > 0 && sd < 1e3)) return fail('sd', part)
    if (!(weight > 0)) return fail('weight', part)
    parts.push({ mean: Number(meanText), sd, weight })
  }
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  return { ok: true, value: parts.map((p) => ({ ...p, weight: p.weight / total })) }
}

/** The text that `parseEffectPrior` reads back to the same prior. */
export function effectPriorText(prior: NormalMixture): string {
  const total = prior.reduce((sum, { weight }) => sum + weight, 0)
  return prior
    .map(({ mean, sd, weight }) => {
      const normal = `normal(${String(mean)},${String(sd)})`
      return prior.length === 1 ? normal : `${String(weight / total)}*${normal}`
    })
    .join('+')
}
