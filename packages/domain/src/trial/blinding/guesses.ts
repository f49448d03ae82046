import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { periodsByArm, sequenceSpace } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { bareDesign } from '../allocation.ts'
import type { TrialPayload } from '../entries.ts'

export type Guess = Pick<TrialPayload<'trial/guessed'>, 'period' | 'guess' | 'certainty' | 'reason'>

/** How the guesses of one person did. */
export interface GuessCheck {
  /** periods with a guess, outside unblinded blocks */
  readonly guessed: number
  readonly right: number
  readonly noIdea: number
  /** chance of so many right or more when the guesses tell nothing: over every order this design can draw */
  readonly chance: number
  /** more than half right, and most of those by taste, stool or side effects: blinding was probably lost */
  readonly probablyLost: boolean
}

export type GuessError =
  | { readonly type: 'no-guesses' }
  /** restrictions across blocks and too many orders to count them one by one */
  | { readonly type: 'too-many-orders'; readonly count: string }

const mostOrders = 200_000n
const tellTales: ReadonlySet<Guess['reason']> = new Set<Guess['reason']>([
  'taste',
  'stool',
  'side-effect',
])

/**
 * The guesses of one person against the opened order, with the exact chance of so many right under the restricted
 * randomisation that was used: not a coin for every period, because within a block one guess follows from the others.
 * Periods in unblinded blocks and periods without an idea are left out.
 */
export function checkGuesses(
  design: TrialDesign,
  order: readonly string[],
  guesses: readonly Guess[],
  openBlocks: readonly number[] = [],
): Result<GuessCheck, GuessError> {
  const bare = bareDesign(design)
  const counted = guesses.filter(
    ({ period }) => !openBlocks.includes(Math.floor(period / bare.periodsPerBlock)),
  )
  const made = counted.flatMap(({ period, guess, reason }) =>
    guess === null ? [] : [{ period, arm: bare.arms.indexOf(guess), reason }],
  )
  if (made.length === 0) return err({ type: 'no-guesses' })
  const hits = made.filter(({ period, arm }) => order[period] === bare.arms[arm])
  const byPeriod = new Map(made.map(({ period, arm }) => [period, arm]))
  const distribution = rightCounts(bare, byPeriod)
  if (!distribution.ok) return distribution
  const total = distribution.value.reduce((sum, n) => sum + n, 0n)
  const asMany = distribution.value.slice(hits.length).reduce((sum, n) => sum + n, 0n)
  const told = hits.filter(({ reason }) => tellTales.has(reason)).length
  return ok({
    guessed: made.length,
    right: hits.length,
    noIdea: counted.length - made.length,
    chance: ratio(asMany, total),
    probablyLost: 2 * hits.length > made.length && 2 * told > hits.length,
  })
}

/** How many admissible orders agree with the guesses in 0, 1, 2 … periods. */
function rightCounts(
  design: TrialDesign,
  guesses: ReadonlyMap<number, number>,
): Result<readonly bigint[], GuessError> {
  const { maxRun, startBalanced } = design.allocation
  if (maxRun === undefined && startBalanced !== true) return ok(byBlocks(design, guesses))
  const space = sequenceSpace(design)
  if (space.count > mostOrders) return err({ type: 'too-many-orders', count: String(space.count) })
  const counts = new Array<bigint>(guesses.size + 1).fill(0n)
  space.forEach((sequence) => {
    let right = 0
    for (const [period, arm] of guesses) if (sequence[period] === arm) right++
    counts[right] = (counts[right] ?? 0n) + 1n
  })
  return ok(counts)
}

/** Blocks are independent: the counts of each, multiplied as polynomials. */
function byBlocks(design: TrialDesign, guesses: ReadonlyMap<number, number>): readonly bigint[] {
  let product: readonly bigint[] = [1n]
  for (let block = 0; block < design.blocks; block++)
    product = times(product, ofBlock(design, block * design.periodsPerBlock, guesses))
  return product
}

/** Orders of one block by the number of right guesses: dynamic programming over what is left of each arm. */
function ofBlock(
  design: TrialDesign,
  first: number,
  guesses: ReadonlyMap<number, number>,
): readonly bigint[] {
  const known = new Map<string, readonly bigint[]>()
  const from = (place: number, left: readonly number[]): readonly bigint[] => {
    if (place === design.periodsPerBlock) return [1n]
    const key = left.join()
    const before = known.get(key)
    if (before !== undefined) return before
    let sum: readonly bigint[] = [0n]
    left.forEach((remaining, arm) => {
      if (remaining === 0) return
      const rest = from(
        place + 1,
        left.map((n, other) => (other === arm ? n - 1 : n)),
      )
      sum = plus(sum, guesses.get(first + place) === arm ? [0n, ...rest] : rest)
    })
    known.set(key, sum)
    return sum
  }
  return from(0, periodsByArm(design))
}

function plus(a: readonly bigint[], b: readonly bigint[]): readonly bigint[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0n) + (b[i] ?? 0n))
}

function times(a: readonly bigint[], b: readonly bigint[]): readonly bigint[] {
  const product = new Array<bigint>(a.length + b.length - 1).fill(0n)
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      product[i + j] = (product[i + j] ?? 0n) + x * y
    })
  })
  return product
}

/** A ratio of whole numbers of any size as a double. */
function ratio(part: bigint, whole: bigint): number {
  return Number((part * 10n ** 18n) / whole) / 1e18
}

/** Guesses of a series of people: for each true arm how many guessed arm 1, the reference, or had no idea. */
export interface GuessTable {
  readonly treated: GuessRow
  readonly reference: GuessRow
}
export interface GuessRow {
  readonly guessedTreated: number
  readonly guessedReference: number
  readonly noIdea: number
}

/** Fewest guesses for which an index of blinding is given. */
export const fewestForIndex = 20

const rowSum = (row: GuessRow): number => row.guessedTreated + row.guessedReference + row.noIdea

/**
 * Bang's index of each arm: −1 all wrong, 0 as by chance, 1 all right; null under 20 guesses. Bang, Ni, Davis, "Assessment
 * of blinding in clinical trials", Control Clin Trials 25 (2004) 143–156 (doi:10.1016/j.cct.2003.10.016).
 */
export function bangIndex(
  table: GuessTable,
): { readonly treated: number; readonly reference: number } | null {
  const { treated, reference } = table
  if (rowSum(treated) + rowSum(reference) < fewestForIndex) return null
  if (rowSum(treated) === 0 || rowSum(reference) === 0) return null
  return {
    treated: (treated.guessedTreated - treated.guessedReference) / rowSum(treated),
    reference: (reference.guessedReference - reference.guessedTreated) / rowSum(reference),
  }
}

/**
 * James's index: 0 everybody right, 0.5 as by chance, 1 nobody has an idea; null under 20 guesses. James, Bloch, Lee,
 * Kraemer, Fuller, "An index for assessing blindness in a multi-centre clinical trial", Stat Med 15 (1996) 1421–1434; a
 * wrong guess weighs one half, "no idea" one.
 */
export function jamesIndex({ treated, reference }: GuessTable): number | null {
  const n = rowSum(treated) + rowSum(reference)
  if (n < fewestForIndex) return null
  const noIdea = (treated.noIdea + reference.noIdea) / n
  if (noIdea === 1) return 1
  const guessing = 1 - noIdea
  const wrong = (treated.guessedReference + reference.guessedTreated) / n
  const observed = (wrong * 0.5) / guessing
  const share = (value: number): number => value / n
  const truth = {
    treated: share(treated.guessedTreated + treated.guessedReference),
    reference: share(reference.guessedTreated + reference.guessedReference),
  }
  const said = {
    treated: share(treated.guessedTreated + reference.guessedTreated),
    reference: share(treated.guessedReference + reference.guessedReference),
  }
  const expected =
    (0.5 * (truth.treated * said.reference + truth.reference * said.treated)) / guessing ** 2
  if (expected === 0) return observed === 0 ? (1 + noIdea) / 2 : null
  const kappa = (observed - expected) / expected
  return (1 + noIdea + guessing * kappa) / 2
}
