import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { NuisancePriors } from '../model/priors.ts'
import type { HalfLife } from '../model/problem.ts'
import type { Family } from '../model/series.ts'
import { checkCurve } from './curve.ts'
import type { CurveError, StoredCurve } from './curve.ts'

/** What one person's result file brings to a pooled series. */
export type Contribution = {
  /** where it came from, named in refusals: a file name */
  readonly source: string
  /** a code of the person, when the file has one: two files of one person are refused */
  readonly person?: string
  /** what the data were, when the file tells: two files of the same data are refused, unless of two people told apart */
  readonly fingerprint?: string
  readonly arm: string
  readonly reference: string
  readonly outcome: string
  readonly family: Family
  readonly halfLives: readonly HalfLife[]
  readonly nuisancePriors: NuisancePriors
  readonly curve: StoredCurve
}

/** What must be the same in every file. */
export type PooledField =
  'arm' | 'reference' | 'outcome' | 'family' | 'halfLives' | 'nuisancePriors' | 'parameter'

export type PoolError =
  | { readonly type: 'pool-empty' }
  | { readonly type: 'pool-curve'; readonly source: string; readonly error: CurveError }
  | {
      readonly type: 'pool-mixed'
      readonly field: PooledField
      readonly first: string
      readonly second: string
      readonly values: readonly [unknown, unknown]
    }
  | {
      readonly type: 'pool-duplicate'
      readonly by: 'person' | 'fingerprint' | 'curve'
      readonly first: string
      readonly second: string
    }
  | { readonly type: 'pool-prior'; readonly rule: 'positive-and-finite'; readonly value: unknown }

const fields: readonly { field: PooledField; of: (c: Contribution) => unknown }[] = [
  { field: 'arm', of: (c) => c.arm },
  { field: 'reference', of: (c) => c.reference },
  { field: 'outcome', of: (c) => c.outcome },
  { field: 'family', of: (c) => c.family },
  { field: 'halfLives', of: (c) => normalisedHalfLives(c.halfLives) },
  { field: 'nuisancePriors', of: (c) => c.nuisancePriors },
  { field: 'parameter', of: (c) => c.curve.parameter },
]

/** Weights as shares, so that {0: 1, 2: 1} and {0: 0.5, 2: 0.5} are one choice. */
function normalisedHalfLives(halfLives: readonly HalfLife[]): { days: number; share: number }[] {
  const total = halfLives.reduce((sum, { weight }) => sum + weight, 0)
  return halfLives.map(({ days, weight }) => ({
    days,
    share: Math.round((weight / total) * 1e12) / 1e12,
  }))
}

type Earlier = Pick<Contribution, 'source' | 'person' | 'fingerprint'>

/**
 * Two real people may have the same curve (two diaries without a single cramp do): codes tell them apart, or, when a code
 * is missing, that their data differ otherwise (dates, missing nights).
 */
function isToldApart(by: 'person' | 'fingerprint' | 'curve', a: Earlier, b: Earlier): boolean {
  if (by === 'person') return false
  if (a.person !== undefined && b.person !== undefined) return true
  return by === 'curve' && a.fingerprint !== undefined && b.fingerprint !== undefined
}

/** Two-stage pooling is exact only for one contrast, one model and one person a file: else refuses. */
export function checkContributions(
  contributions: readonly Contribution[],
): Result<readonly Contribution[], PoolError> {
  const first = contributions[0]
  if (first === undefined) return err({ type: 'pool-empty' })
  const seen = {
    person: new Map<string, Earlier>(),
    fingerprint: new Map<string, Earlier>(),
    curve: new Map<string, Earlier>(),
  }
  for (const contribution of contributions) {
    const { source, person, fingerprint, curve } = contribution
    const checked = checkCurve(curve)
    if (!checked.ok) return err({ type: 'pool-curve', source, error: checked.error })
    for (const { field, of } of fields) {
      const values = [of(first), of(contribution)] as const
      if (canonicalJson(values[0]) !== canonicalJson(values[1]))
        return err({ type: 'pool-mixed', field, first: first.source, second: source, values })
    }
    const marks = { person, fingerprint, curve: canonicalJson([curve.grid, curve.logLikelihood]) }
    for (const by of ['person', 'fingerprint', 'curve'] as const) {
      const mark = marks[by]
      if (mark === undefined) continue
      const earlier = seen[by].get(mark)
      if (earlier !== undefined && !isToldApart(by, earlier, contribution))
        return err({ type: 'pool-duplicate', by, first: earlier.source, second: source })
      seen[by].set(mark, contribution)
    }
  }
  return ok(contributions)
}
