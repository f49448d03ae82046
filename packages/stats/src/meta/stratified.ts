import { err, ok, type Result } from '@legwork/base'
import { chiSquaredUpper, normalTwoSided, normalUpperQuantile } from './distributions/index.ts'
import { binaryEffects, checkTables, petoTerms, type TwoByTwo } from './effect-sizes.ts'
import type { MetaError } from './errors.ts'

/** A pooled estimate of two-by-two tables without weights of studies: Mantel–Haenszel or Peto. */
export type StratifiedFit = {
  readonly measure: 'RR' | 'OR' | 'RD' | 'PETO'
  readonly k: number
  readonly b: number
  readonly se: number
  readonly stat: number
  readonly p: number
  readonly ciLower: number
  readonly ciUpper: number
  readonly q: number
  readonly qp: number
}

/**
 * Mantel–Haenszel estimate: log RR (Greenland–Robins variance), log OR (Robins–Breslow–Greenland) or
 * RD (Sato). Nothing is added to the tables; Q is taken over the studies' own effects with 1/2 in
 * tables with a zero. As metafor's rma.mh. Error `noEvents` when an arm has no event in any table.
 */
export function mantelHaenszel(
  tables: readonly TwoByTwo[],
  measure: 'RR' | 'OR' | 'RD',
  level = 0.95,
): Result<StratifiedFit, MetaError> {
  const effects = binaryEffects(tables, measure)
  if (!effects.ok) return effects
  const pooled =
    measure === 'RR'
      ? riskRatio(tables)
      : measure === 'OR'
        ? oddsRatio(tables)
        : riskDifference(tables)
  if (!Number.isFinite(pooled.b) || !(pooled.se > 0)) return err({ type: 'noEvents', measure })
  let q = 0
  for (const { yi, vi } of effects.value) q += (yi - pooled.b) ** 2 / vi
  return ok(described(measure, tables.length, pooled.b, pooled.se, q, tables.length - 1, level))
}

/**
 * Peto's one-step log odds ratio. Nothing is added to the tables. As metafor's rma.peto. Error
 * `noEvents` when one of the outcomes never occurs in any table.
 */
export function petoOddsRatio(
  tables: readonly TwoByTwo[],
  level = 0.95,
): Result<StratifiedFit, MetaError> {
  if (tables.length === 0) return err({ type: 'noStudies' })
  const checked = checkTables(tables)
  if (!checked.ok) return checked
  let observed = 0
  let variance = 0
  let squares = 0
  for (const { ai, bi, ci, di } of tables) {
    const terms = petoTerms(ai, bi, ci, di)
    observed += terms.observed
    variance += terms.variance
    if (terms.variance > 0) squares += terms.observed ** 2 / terms.variance
  }
  if (!(variance > 0)) return err({ type: 'noEvents', measure: 'PETO' })
  const q = Math.max(0, squares - observed ** 2 / variance)
  const se = Math.sqrt(1 / variance)
  return ok(described('PETO', tables.length, observed / variance, se, q, tables.length - 1, level))
}

function described(
  measure: StratifiedFit['measure'],
  k: number,
  b: number,
  se: number,
  q: number,
  df: number,
  level: number,
): StratifiedFit {
  const half = normalUpperQuantile((1 - level) / 2) * se
  return {
    measure,
    k,
    b,
    se,
    stat: b / se,
    p: normalTwoSided(b / se),
    ciLower: b - half,
    ciUpper: b + half,
    q: df > 0 ? q : 0,
    qp: df > 0 ? chiSquaredUpper(q, df) : 1,
  }
}

type Pooled = { b: number; se: number }

function riskRatio(tables: readonly TwoByTwo[]): Pooled {
  let first = 0
  let second = 0
  let variance = 0
  for (const { ai, bi, ci, di } of tables) {
    const n1 = ai + bi
    const n2 = ci + di
    const n = n1 + n2
    first += ai * (n2 / n)
    second += ci * (n1 / n)
    variance += (n1 / n) * (n2 / n) * (ai + ci) - (ai / n) * ci
  }
  return { b: Math.log(first / second), se: Math.sqrt(variance / (first * second)) }
}

function oddsRatio(tables: readonly TwoByTwo[]): Pooled {
  let r = 0
  let s = 0
  let pr = 0
  let mixed = 0
  let qs = 0
  for (const { ai, bi, ci, di } of tables) {
    const n = ai + bi + ci + di
    const agree = (ai + di) / n
    const differ = (bi + ci) / n
    const ri = (ai / n) * di
    const si = (bi / n) * ci
    r += ri
    s += si
    pr += agree * ri
    mixed += agree * si + differ * ri
    qs += differ * si
  }
  const variance = 0.5 * (pr / (r * r) + mixed / (r * s) + qs / (s * s))
  return { b: Math.log(r / s), se: Math.sqrt(variance) }
}

function riskDifference(tables: readonly TwoByTwo[]): Pooled {
  let difference = 0
  let weight = 0
  let slope = 0
  let constant = 0
  for (const { ai, bi, ci, di } of tables) {
    const n1 = ai + bi
    const n2 = ci + di
    const n = n1 + n2
    difference += ai * (n2 / n) - ci * (n1 / n)
    weight += n1 * (n2 / n)
    slope += ci * (n1 / n) ** 2 - ai * (n2 / n) ** 2 + ((n1 / n) * (n2 / n) * (n2 - n1)) / 2
    constant += ((ai * (n2 - ci)) / n + (ci * (n1 - ai)) / n) / 2
  }
  const b = difference / weight
  return { b, se: Math.sqrt((b * slope + constant) / weight ** 2) }
}
