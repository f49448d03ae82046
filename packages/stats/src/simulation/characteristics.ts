import type { Verdict } from '../summary/verdict.ts'
import type { SimulationPlan, TrialRow } from './run-chunk.ts'
import type { TrialTruth } from './truth.ts'

/** A share of trials with its Monte Carlo standard error √(p(1−p)/n). */
export type Share = {
  readonly count: number
  readonly of: number
  readonly share: number
  readonly standardError: number
}

/** What a plan does for one contrast under one prior. */
export type ContrastCharacteristics = {
  readonly arm: number
  readonly reference: number
  readonly prior: string
  /** how often each verdict was given; null without a verdict rule */
  readonly verdicts: Readonly<Record<Verdict, Share>> | null
  /** helps; helps or probably helps */
  readonly power: { readonly helps: Share; readonly helpsOrProbably: Share } | null
  /** among trials without any effect on this contrast; null when there were none */
  readonly falsePositive: { readonly firm: Share; readonly any: Share } | null
  /** 95 % interval that leaves out 0, whatever the truth */
  readonly excludesZero: Share
  /** intervals that hold the true effect */
  readonly coverage: { readonly 50: Share; readonly 80: Share; readonly 95: Share }
  readonly meanSd: number
  readonly meanWidth95: number
  /** mean of (posterior mean − truth) and root of its mean square */
  readonly bias: number
  readonly rootMeanSquareError: number
}

export type Characteristics = {
  readonly trials: number
  readonly analysed: number
  /** refusals by type */
  readonly refused: Readonly<Record<string, number>>
  readonly meanObserved: number
  readonly contrasts: readonly ContrastCharacteristics[]
  /** randomisation test at p ≤ 0.05 and p ≤ 0.10; null when it was not asked for */
  readonly randomisation: { readonly 5: Share; readonly 10: Share } | null
}

export type OperatingCharacteristics = Characteristics & {
  /** for each truth of the plan, over the trials that drew it */
  readonly byTruth: readonly Characteristics[]
}

const verdicts: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'probably-harms',
  'harms',
  'cannot-tell',
]

export function shareOf(count: number, of: number): Share {
  const share = of === 0 ? 0 : count / of
  return { count, of, share, standardError: of === 0 ? 0 : Math.sqrt((share * (1 - share)) / of) }
}

/** True effect of an arm against another on the link scale. */
export function trueEffect(truth: TrialTruth, arm: number, reference: number): number {
  const of = (index: number): number => (index === 0 ? 0 : (truth.effects[index - 1] ?? NaN))
  return of(arm) - of(reference)
}

function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? 0 : sum / values.length
}

function contrastCharacteristics(
  plan: SimulationPlan,
  rows: readonly TrialRow[],
  place: number,
): ContrastCharacteristics {
  const first = rows[0]!.contrasts[place]!
  const { arm, reference, prior } = first
  const found = rows.map((row) => {
    const contrast = row.contrasts[place]!
    return { ...contrast, truth: trueEffect(plan.truths[row.truth]!.truth, arm, reference) }
  })
  const n = found.length
  const count = (holds: (row: (typeof found)[number]) => boolean, of = found): Share =>
    shareOf(of.filter(holds).length, of.length)
  const within = (low: number, high: number) =>
    count((r) => r.quantiles[low]! <= r.truth && r.truth <= r.quantiles[high]!)
  const verdictShare = (...wanted: Verdict[]) =>
    shareOf(found.filter((r) => r.verdict !== null && wanted.includes(r.verdict)).length, n)
  const nulls = found.filter((r) => r.truth === 0)
  const judged = first.verdict !== null
  const errors = found.map((r) => r.mean - r.truth)
  return {
    arm,
    reference,
    prior,
    verdicts: judged
      ? (Object.fromEntries(verdicts.map((v) => [v, verdictShare(v)])) as Record<Verdict, Share>)
      : null,
    power: judged
      ? { helps: verdictShare('helps'), helpsOrProbably: verdictShare('helps', 'probably-helps') }
      : null,
    falsePositive:
      judged && nulls.length > 0
        ? {
            firm: count((r) => r.verdict === 'helps' || r.verdict === 'harms', nulls),
            any: count(
              (r) => r.verdict !== 'cannot-tell' && r.verdict !== 'no-difference-that-matters',
              nulls,
            ),
          }
        : null,
    excludesZero: count((r) => r.quantiles[0]! > 0 || r.quantiles[6]! < 0),
    coverage: { 50: within(2, 4), 80: within(1, 5), 95: within(0, 6) },
    meanSd: mean(found.map((r) => r.sd)),
    meanWidth95: mean(found.map((r) => r.quantiles[6]! - r.quantiles[0]!)),
    bias: mean(errors),
    rootMeanSquareError: Math.sqrt(mean(errors.map((e) => e * e))),
  }
}

function characteristics(plan: SimulationPlan, rows: readonly TrialRow[]): Characteristics {
  const analysed = rows.filter((row) => row.refused === null)
  const refused: Record<string, number> = {}
  for (const { refused: type } of rows) if (type !== null) refused[type] = (refused[type] ?? 0) + 1
  const places = analysed[0]?.contrasts.length ?? 0
  const tested = rows.flatMap(({ randomisationP: p }) => (p === null ? [] : [p]))
  // p is a ratio of whole numbers: 1/20 is not lost to rounding
  const atMost = (level: number) =>
    shareOf(tested.filter((p) => p <= level + 1e-12).length, tested.length)
  return {
    trials: rows.length,
    analysed: analysed.length,
    refused,
    meanObserved: mean(rows.map((row) => row.observed)),
    contrasts: Array.from({ length: places }, (_, place) =>
      contrastCharacteristics(plan, analysed, place),
    ),
    randomisation: plan.randomisation ? { 5: atMost(0.05), 10: atMost(0.1) } : null,
  }
}

/**
 * Power, false alarms, coverage, precision and verdicts of a plan from its trials. Rows are taken in
 * order of trial, so the same rows give the same figures bit for bit.
 */
export function operatingCharacteristics(
  plan: SimulationPlan,
  rows: readonly TrialRow[],
): OperatingCharacteristics {
  return {
    ...characteristics(plan, rows),
    byTruth: plan.truths.map((_, index) =>
      characteristics(
        plan,
        rows.filter((row) => row.truth === index),
      ),
    ),
  }
}
