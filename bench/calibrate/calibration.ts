/** Simulation-based calibration of every family, three seeds at full size; scores without an effect favour no arm. */
import { binomialTail } from '../oracle/binomial.ts'
import {
  holmSmallest,
  mergeSbc,
  pairedDistance,
  SBC_FAMILIES,
  sbcRuns,
  shareDistance,
  uniformTest,
  type SbcOptions,
} from '../oracle/sbc.ts'
import { inParts, serve } from '../oracle/parallel.ts'
import {
  atLeast,
  atMost,
  rounded,
  type Check,
  type Measured,
  type SuiteOptions,
} from '../oracle/suite.ts'
import { benefitsOf, type Design } from '../oracle/verdict-table.ts'

export const sources = [
  'packages/stats/src/inference/',
  'packages/stats/src/kernel/',
  'packages/stats/src/model/',
  'packages/stats/src/summary/absolute.ts',
  'packages/stats/src/summary/marginal.ts',
  'bench/calibrate/calibration.ts',
  'bench/oracle/sbc.ts',
  'bench/oracle/binomial.ts',
  'bench/oracle/verdict-table.ts',
  'bench/oracle/simulate.ts',
  'bench/oracle/normal.ts',
  'bench/oracle/model.ts',
]

const JOB = 'calibration'
const THREADS = 2
const RUNS = 4000
const COVERAGE = [0.5, 0.8, 0.95] as const

const job = (options: SbcOptions, part: number, parts: number): ReturnType<typeof sbcRuns> =>
  sbcRuns(options, part, parts)
serve(JOB, job)

const SWAP_JOB = 'calibration swap'
/** Nights of scores with a mean about 1 and no effect: which arm is called the reference must not matter. */
const SWAP: Design = { family: 'ordinal', level: 1, ratio: 1, rho: 0.5, nights: 56 }
const SWAP_TRIALS = 400

serve(SWAP_JOB, benefitsOf)

/** Mean of P(benefit) over diaries without an effect, and its distance from 1/2 in Monte Carlo standard errors. */
async function referenceSwap(trials: number, seed: number) {
  const options = { design: SWAP, trials, seed, effort: 'fast' } as const
  const found = (await inParts(import.meta.url, SWAP_JOB, THREADS, options, benefitsOf)).flat()
  const mean = found.reduce((a, b) => a + b, 0) / found.length
  const square = found.reduce((sum, p) => sum + (p - mean) ** 2, 0) / (found.length - 1)
  return {
    ...SWAP,
    trials: found.length,
    mean: rounded(mean),
    standardErrors: rounded((mean - 0.5) / Math.sqrt(square / found.length)),
  }
}

const run = async (options: SbcOptions): Promise<ReturnType<typeof sbcRuns>> =>
  mergeSbc(await inParts(import.meta.url, JOB, THREADS, options, job))

type SeedResult = {
  readonly refused: number
  readonly tests: number
  readonly smallestHolm: number
  readonly largestTail: { readonly name: string; readonly z: number }
  readonly largestPairedTail: { readonly name: string; readonly z: number }
  readonly largestCoverage: { readonly name: string; readonly z: number }
  /** Of the 50, 80 and 95 % intervals of every quantity. */
  readonly coverageTests: number
  readonly smallestCoverageHolm: number
  readonly furthestCoverage: { readonly name: string; readonly z: number }
  readonly flippedP: number
  readonly table: readonly Row[]
}

type Row = {
  readonly family: string
  readonly quantity: string
  readonly runs: number
  readonly distance: number
  readonly p: number
  readonly below: number
  readonly above: number
  readonly zBelow: number
  readonly zAbove: number
  /** Against the share of the drawn parameters in the tail of their prior, where that has a closed form. */
  readonly zPaired: readonly number[]
  readonly coverage: readonly number[]
  readonly zCoverage: readonly number[]
  /** Exact two-sided p of each share inside. */
  readonly pCoverage: readonly number[]
}

function rowOf(
  family: string,
  quantity: string,
  u: readonly number[],
  prior: readonly number[] | undefined,
): Row {
  const { distance, p } = uniformTest(u)
  const isLow = (x: number): boolean => x < 0.025
  const isHigh = (x: number): boolean => x > 0.975
  const below = shareDistance(u, isLow, 0.025)
  const above = shareDistance(u, isHigh, 0.025)
  const inside = COVERAGE.map((c) => shareDistance(u, (x) => Math.abs(x - 0.5) <= c / 2, c))
  return {
    family,
    quantity,
    runs: u.length,
    distance: rounded(distance),
    p: rounded(p),
    below: rounded(below.share),
    above: rounded(above.share),
    zBelow: rounded(below.z),
    zAbove: rounded(above.z),
    zPaired:
      prior === undefined
        ? []
        : [isLow, isHigh].map((inside) => rounded(pairedDistance(u, prior, inside))),
    coverage: inside.map(({ share }) => rounded(share)),
    zCoverage: inside.map(({ z }) => rounded(z)),
    pCoverage: inside.map(({ share }, i) =>
      rounded(Math.min(1, 2 * binomialTail(Math.round(share * u.length), u.length, COVERAGE[i]!))),
    ),
  }
}

async function oneSeed(runs: number, seed: number): Promise<SeedResult> {
  const table: Row[] = []
  let refused = 0
  const flipped: number[] = []
  for (const family of SBC_FAMILIES) {
    const result = await run({ family, runs, seed })
    refused += result.refused
    for (const [quantity, u] of Object.entries(result.u)) {
      if (quantity === 'b2 flipped') flipped.push(uniformTest(u).p)
      else table.push(rowOf(family, quantity, u, result.prior[quantity]))
    }
  }
  const largest = (list: { name: string; z: number }[]): { name: string; z: number } =>
    list.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a))
  const label = ({ family, quantity }: Row): string => `${family} ${quantity}`
  return {
    refused,
    tests: table.length,
    smallestHolm: rounded(holmSmallest(table.map(({ p }) => p))),
    largestTail: largest(
      table.flatMap((row) => [
        { name: `${label(row)} below .025`, z: row.zBelow },
        { name: `${label(row)} above .975`, z: row.zAbove },
      ]),
    ),
    largestPairedTail: largest(
      table.flatMap((row) =>
        row.zPaired.map((z, i) => ({
          name: `${label(row)} ${i === 0 ? 'below .025' : 'above .975'}`,
          z,
        })),
      ),
    ),
    largestCoverage: largest(
      table
        .filter(({ quantity }) => quantity === 'b1' || quantity === 'absolute')
        .flatMap((row) =>
          row.zCoverage.map((z, i) => ({ name: `${label(row)} ${COVERAGE[i]}`, z })),
        ),
    ),
    coverageTests: table.length * COVERAGE.length,
    smallestCoverageHolm: rounded(holmSmallest(table.flatMap(({ pCoverage }) => pCoverage))),
    furthestCoverage: largest(
      table.flatMap((row) =>
        row.zCoverage.map((z, i) => ({ name: `${label(row)} ${COVERAGE[i]}`, z })),
      ),
    ),
    flippedP: rounded(Math.min(...flipped)),
    table,
  }
}

/** Half a count in standard errors: at small sizes a share moves in steps. */
const step = (runs: number, p: number): number => 0.5 / Math.sqrt(runs * p * (1 - p))

export async function calibrate({ scale, seed }: SuiteOptions): Promise<Measured> {
  const runs = Math.max(40, Math.round(RUNS * scale))
  const seeds = scale >= 1 ? [seed, seed + 1, seed + 2] : [seed]
  const checks: Check[] = []
  const bySeed: { [seed: string]: SeedResult } = {}
  let refused = 0
  // Small samples of a rare event are skew: a wider limit there.
  const tail = scale >= 1 ? 3.5 : 4.5 + step(runs, 0.025)
  const cover = scale >= 1 ? 3 : 4 + step(runs, 0.5)
  for (const one of seeds) {
    const result = await oneSeed(runs, one)
    bySeed[String(one)] = result
    refused += result.refused
    checks.push(
      atLeast(`seed ${one}: smallest Holm-adjusted p of uniformity`, result.smallestHolm, 0.01),
      atMost(
        `seed ${one}: tail share, standard errors (${result.largestTail.name})`,
        Math.abs(result.largestTail.z),
        rounded(tail),
      ),
      atMost(
        `seed ${one}: tail share against that of the drawn parameters, standard errors (${result.largestPairedTail.name})`,
        Math.abs(result.largestPairedTail.z),
        rounded(tail),
      ),
      atMost(
        `seed ${one}: coverage of b1 and absolute effect, standard errors (${result.largestCoverage.name})`,
        Math.abs(result.largestCoverage.z),
        rounded(cover),
      ),
      atLeast(
        `seed ${one}: coverage of every quantity, smallest Holm-adjusted p (${result.furthestCoverage.name})`,
        result.smallestCoverageHolm,
        0.01,
      ),
    )
  }
  const swap = await referenceSwap(Math.max(40, Math.round(SWAP_TRIALS * scale)), seed)
  const planted = await run({
    family: 'poisson',
    runs: Math.max(500, Math.round(800 * scale)),
    seed,
    bug: 'sigma prior doubled',
  })
  const tests = bySeed[String(seed)]?.tests ?? 1
  const caught = rounded(uniformTest(planted.u['sigma'] ?? []).p * tests)
  const flipped = rounded((bySeed[String(seed)]?.flippedP ?? 1) * tests)
  checks.push(
    atMost('planted bug caught: sigma prior doubled, adjusted p', caught, 0.01),
    atMost('planted bug caught: sign of b2 flipped, adjusted p', flipped, 0.01),
    atMost(
      'low scores, no effect: mean P(benefit) off 1/2, standard errors',
      Math.abs(swap.standardErrors),
      3,
    ),
    atMost('diaries refused, share', rounded(refused / (runs * seeds.length * 5)), 0.002),
  )
  return {
    counts: { runs: runs * seeds.length * SBC_FAMILIES.length, seeds: seeds.length, refused },
    figures: { bySeed, referenceSwap: swap },
    checks,
  }
}
