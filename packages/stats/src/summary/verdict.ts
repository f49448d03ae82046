import { cdfAt, type Marginal } from './marginal.ts'

export type Verdict =
  | 'helps'
  | 'probably-helps'
  | 'no-difference-that-matters'
  | 'probably-harms'
  | 'harms'
  | 'cannot-tell'

/** What was frozen before the diary was looked at. */
export type VerdictRule = {
  readonly better: 'lower' | 'higher'
  /** `ratio`: the effect is a logarithm and the smallest effect a ratio; `points`: both are differences. */
  readonly scale: 'ratio' | 'points'
  /** A ratio (0.75 and 1/0.75 mean the same) or a positive number of points. */
  readonly smallestEffect: number
}

/** Chances on which a verdict rests. */
export type VerdictChances = {
  readonly benefit: number
  readonly meaningfulBenefit: number
  readonly meaningfulHarm: number
}

/** The smallest effect that matters as a positive distance from zero on the scale of the effect. */
function distance({ scale, smallestEffect }: VerdictRule): number {
  const size = scale === 'ratio' ? Math.abs(Math.log(smallestEffect)) : Math.abs(smallestEffect)
  if (!(size > 0 && Number.isFinite(size)))
    throw new Error(`verdict: smallest effect must differ from none, got ${smallestEffect}`)
  return size
}

/** The chances of a benefit, of one that matters and of a harm that matters. */
export function verdictChances(effect: Marginal, rule: VerdictRule): VerdictChances {
  const d = distance(rule)
  const below = cdfAt(effect, 0)
  const farBelow = cdfAt(effect, -d)
  const farAbove = 1 - cdfAt(effect, d)
  return rule.better === 'lower'
    ? { benefit: below, meaningfulBenefit: farBelow, meaningfulHarm: farAbove }
    : { benefit: 1 - below, meaningfulBenefit: farAbove, meaningfulHarm: farBelow }
}

/**
 * The verdict: helps when P(benefit) ≥ .975 and P(benefit that matters) ≥ .80; probably helps when ≥ .90
 * and ≥ .50; harms and probably harms as the mirror image; no difference that matters when the chance of
 * one that matters either way is ≤ .10; else cannot tell. docs/methods/verdict.md has how often each is wrong.
 */
export function verdictOf(chances: VerdictChances): Verdict {
  const { benefit, meaningfulBenefit, meaningfulHarm } = chances
  if (benefit >= 0.975 && meaningfulBenefit >= 0.8) return 'helps'
  if (1 - benefit >= 0.975 && meaningfulHarm >= 0.8) return 'harms'
  if (benefit >= 0.9 && meaningfulBenefit >= 0.5) return 'probably-helps'
  if (1 - benefit >= 0.9 && meaningfulHarm >= 0.5) return 'probably-harms'
  if (meaningfulBenefit + meaningfulHarm <= 0.1) return 'no-difference-that-matters'
  return 'cannot-tell'
}

export type VerdictReport = {
  /** Under the deciding prior (the first). */
  readonly verdict: Verdict
  /** True when another prior gives another verdict. */
  readonly dependsOnPrior: boolean
  readonly byPrior: readonly {
    readonly prior: string
    readonly verdict: Verdict
    readonly chances: VerdictChances
  }[]
}

/** The verdict of the first (deciding) effect, and whether the others agree. */
export function verdictReport(
  effects: readonly { readonly prior: string; readonly effect: Marginal }[],
  rule: VerdictRule,
): VerdictReport {
  const byPrior = effects.map(({ prior, effect }) => {
    const chances = verdictChances(effect, rule)
    return { prior, verdict: verdictOf(chances), chances }
  })
  const first = byPrior[0]
  if (first === undefined) throw new Error('verdictReport: need at least one prior, got 0')
  return {
    verdict: first.verdict,
    dependsOnPrior: byPrior.some(({ verdict }) => verdict !== first.verdict),
    byPrior,
  }
}

const SIDE: { readonly [V in Verdict]: -1 | 0 | 1 } = {
  helps: 1,
  'probably-helps': 1,
  'no-difference-that-matters': 0,
  'cannot-tell': 0,
  'probably-harms': -1,
  harms: -1,
}

/**
 * The weaker of two verdicts, for sensitivity to missing nights: on the same side the "probably" one,
 * otherwise it cannot be told.
 */
export function weakerVerdict(a: Verdict, b: Verdict): Verdict {
  if (a === b) return a
  if (SIDE[a] === 0 || SIDE[a] !== SIDE[b]) return 'cannot-tell'
  return SIDE[a] === 1 ? 'probably-helps' : 'probably-harms'
}
