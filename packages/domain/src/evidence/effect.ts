import { err, ok, type Result } from '@legwork/base'
import { evidence, type EffectRecipe, type TrialResult } from '@legwork/knowledge'
import {
  binaryEffects,
  crossoverDifference,
  type EffectSize,
  meanEffects,
  type MetaError,
  normalUpperQuantile,
} from '@legwork/stats'

/**
 * The effect of one study: `yi`, `vi` on the scale of pooling (log for ratios), and the estimate with
 * its 95 % interval on the scale people read.
 */
export type StudyEffect = {
  readonly yi: number
  readonly vi: number
  readonly ratio: boolean
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** `derived` when a number was worked back, for example from a rounded P. */
  readonly verification: 'verified' | 'derived'
}

export type EffectError =
  | MetaError
  | { readonly type: 'missingNumber'; readonly result: string; readonly field: string }
  | { readonly type: 'unverifiedNumber'; readonly result: string }

const rows = new Map(evidence.results.map((result) => [result.id, result]))

/** The two-sided normal quantile of a 95 % interval. */
const critical = normalUpperQuantile(0.025)

/** Works a study's effect out of its result rows. Errors: a number that is missing or not verified. */
export function studyEffect(recipe: EffectRecipe): Result<StudyEffect, EffectError> {
  const ids = 'result' in recipe ? [recipe.result] : ([recipe.treatment, recipe.control] as const)
  const used: TrialResult[] = []
  for (const id of ids) {
    const row = rows.get(id)
    if (row === undefined) throw new Error(`studyEffect: a result row that exists, ${id}`)
    if (row.verification === 'unverified') return err({ type: 'unverifiedNumber', result: id })
    used.push(row)
  }
  const size = effectSize(recipe, used)
  if (!size.ok) return size
  const { yi, vi } = size.value
  const half = critical * Math.sqrt(vi)
  const ratio = recipe.method === 'counts' || recipe.method === 'log-interval'
  const shown = (value: number): number => (ratio ? Math.exp(value) : value)
  const derived = recipe.method === 'crossover' || used.some((r) => r.verification === 'derived')
  return ok({
    yi,
    vi,
    ratio,
    estimate: shown(yi),
    lower: shown(yi - half),
    upper: shown(yi + half),
    verification: derived ? 'derived' : 'verified',
  })
}

function effectSize(
  recipe: EffectRecipe,
  used: readonly TrialResult[],
): Result<EffectSize, EffectError> {
  const [first, second] = used
  switch (recipe.method) {
    case 'means':
      return meansEffect(first, second, recipe.per ?? 1)
    case 'counts':
      return countsEffect(first, second, recipe.measure, recipe.complement ?? false)
    case 'crossover':
      return crossoverEffect(first, second, recipe.per ?? 1)
    case 'interval':
      return intervalEffect(first, recipe.per ?? 1, (x) => x)
    case 'log-interval':
      return intervalEffect(first, 1, Math.log)
  }
}

type NumberField = 'value' | 'sd' | 'n' | 'ciLower' | 'ciUpper' | 'events'

function numberOf(row: TrialResult | undefined, field: NumberField): Result<number, EffectError> {
  const value = row?.[field] ?? null
  return value === null ? err({ type: 'missingNumber', result: row?.id ?? '', field }) : ok(value)
}

function numbersOf<Field extends NumberField>(
  row: TrialResult | undefined,
  fields: readonly Field[],
): Result<Record<Field, number>, EffectError> {
  const found: Partial<Record<Field, number>> = {}
  for (const field of fields) {
    const value = numberOf(row, field)
    if (!value.ok) return value
    found[field] = value.value
  }
  return ok(found as Record<Field, number>)
}

function only(effects: Result<EffectSize[], MetaError>): Result<EffectSize, EffectError> {
  if (!effects.ok) return effects
  const [effect] = effects.value
  if (effect === undefined) throw new Error('studyEffect: one effect, got none')
  return ok(effect)
}

function meansEffect(
  treatment: TrialResult | undefined,
  control: TrialResult | undefined,
  per: number,
): Result<EffectSize, EffectError> {
  const one = numbersOf(treatment, ['value', 'sd', 'n'])
  if (!one.ok) return one
  const two = numbersOf(control, ['value', 'sd', 'n'])
  if (!two.ok) return two
  const study = {
    m1i: one.value.value * per,
    sd1i: one.value.sd * per,
    n1i: one.value.n,
    m2i: two.value.value * per,
    sd2i: two.value.sd * per,
    n2i: two.value.n,
  }
  return only(meanEffects([study], 'MD'))
}

function countsEffect(
  treatment: TrialResult | undefined,
  control: TrialResult | undefined,
  measure: 'RR' | 'OR',
  complement: boolean,
): Result<EffectSize, EffectError> {
  const one = numbersOf(treatment, ['events', 'n'])
  if (!one.ok) return one
  const two = numbersOf(control, ['events', 'n'])
  if (!two.ok) return two
  const [a, b] = [one.value.events, one.value.n - one.value.events]
  const [c, d] = [two.value.events, two.value.n - two.value.events]
  const table = complement ? { ai: b, bi: a, ci: d, di: c } : { ai: a, bi: b, ci: c, di: d }
  return only(binaryEffects([table], measure))
}

/** A cross-over trial from its two means and the two-sided P of the paired test. */
function crossoverEffect(
  treatment: TrialResult | undefined,
  control: TrialResult | undefined,
  per: number,
): Result<EffectSize, EffectError> {
  const one = numbersOf(treatment, ['value', 'n'])
  if (!one.ok) return one
  const two = numberOf(control, 'value')
  if (!two.ok) return two
  const p = Number(treatment?.p ?? NaN)
  if (Number.isNaN(p)) {
    return err({ type: 'missingNumber', result: treatment?.id ?? '', field: 'p' })
  }
  const mean = (one.value.value - two.value) * per
  return crossoverDifference({ from: 'p', mean, p, n: one.value.n })
}

/** From a published interval; the estimate is the published one, not the middle. */
function intervalEffect(
  row: TrialResult | undefined,
  per: number,
  scale: (x: number) => number,
): Result<EffectSize, EffectError> {
  const found = numbersOf(row, ['value', 'ciLower', 'ciUpper'])
  if (!found.ok) return found
  const { value, ciLower, ciUpper } = found.value
  const width = crossoverDifference({
    from: 'interval',
    lower: scale(ciLower) * per,
    upper: scale(ciUpper) * per,
  })
  return width.ok ? ok({ yi: scale(value) * per, vi: width.value.vi }) : width
}
