import type { TrialDesign } from '../../src/design/design.ts'
import { nightsOf } from '../../src/design/nights.ts'
import type { RandomisationStatistic } from '../../src/randomisation/statistic.ts'
import { bruteForceSequences } from '../design/brute-force.ts'

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

function midRanks(values: readonly number[]): number[] {
  return values.map(
    (v) => values.filter((w) => w < v).length + (values.filter((w) => w === v).length + 1) / 2,
  )
}

/** Outcomes of the nights of a contrast under an order, by the book: night by night. */
function split(
  design: TrialDesign,
  sequence: readonly number[],
  outcome: readonly (number | null)[],
  arm: number,
  reference: number,
): { treated: number[]; control: number[] } {
  const treated: number[] = []
  const control: number[] = []
  for (const night of nightsOf(design, sequence)) {
    const y = outcome[night.night] ?? null
    if (night.phase === 'baseline' || night.washout || y === null) continue
    if (night.arm === arm) treated.push(y)
    if (night.arm === reference) control.push(y)
  }
  return { treated, control }
}

/** T of an order at a null value (rate ratio for the score, shift for means), outcomes as lived. */
function statistic(
  kind: RandomisationStatistic,
  groups: { treated: number[]; control: number[] },
  nullValue: number,
): number {
  const { treated, control } = groups
  if (kind === 'rate-score') {
    const total = [...treated, ...control].reduce((a, b) => a + b, 0)
    const fitted = total / (control.length + nullValue * treated.length)
    return treated.reduce((sum, y) => sum + y - nullValue * fitted, 0)
  }
  if (treated.length === 0 || control.length === 0) return 0
  return mean(treated) - mean(control) - nullValue
}

/** p of the null value by imputing every night's outcome under every order of the conditional set. */
export function bruteForceP(
  design: TrialDesign,
  observed: readonly number[],
  lived: readonly (number | null)[],
  kind: RandomisationStatistic,
  arm: number,
  reference: number,
  nullValue: number,
): number {
  let outcome = lived
  const used = nightsOf(design, observed).map(
    (n) => n.phase === 'period' && !n.washout && [arm, reference].includes(n.arm),
  )
  if (kind === 'rank-difference') {
    const values = lived.flatMap((y, night) => (y !== null && used[night] === true ? [y] : []))
    const ranks = midRanks(values)
    outcome = lived.map((y) => (y === null ? null : (ranks[values.indexOf(y)] ?? null)))
  }
  const effect = (sequence: readonly number[], night: number): boolean => {
    const where = nightsOf(design, sequence)[night]!
    return where.phase === 'period' && where.arm === arm
  }
  const observedOn = lived.map((_, night) => effect(observed, night))
  const without = outcome.map((y, night) => {
    if (y === null || observedOn[night] !== true) return y
    return kind === 'rate-score' ? y / nullValue : y - nullValue
  })
  const orders = bruteForceSequences(design).filter((sequence) =>
    sequence.every((a, p) =>
      [arm, reference].includes(observed[p]!) ? [arm, reference].includes(a) : a === observed[p],
    ),
  )
  const of = (sequence: readonly number[]): number => {
    const nights = nightsOf(design, sequence)
    const imputed = without.map((y, night) => {
      const where = nights[night]!
      if (y === null || where.phase === 'baseline' || where.arm !== arm) return y
      return kind === 'rate-score' ? y * nullValue : y + nullValue
    })
    return Math.abs(statistic(kind, split(design, sequence, imputed, arm, reference), nullValue))
  }
  const size = of(observed)
  return orders.filter((sequence) => of(sequence) >= size - 1e-9).length / orders.length
}
