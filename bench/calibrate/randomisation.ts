import { createRandom, expectOk } from '@legwork/base'
import { checkDesign, designReach, randomisationTest, simulateTrial } from '@legwork/stats'
import type { TrialDesign, TrialTruth } from '@legwork/stats'

/**
 * The size of the randomisation test under the null, with autocorrelated nights and missing ones:
 * P(p ≤ α) at every attainable α against α and against the size of the enumerated set given the data.
 * And the coverage of its interval.
 */
export const sources = [
  'packages/stats/src/design/',
  'packages/stats/src/randomisation/',
  'packages/stats/src/simulation/',
  'packages/base/src/',
  'bench/calibrate/randomisation.ts',
]

const pairs = {
  version: 'legwork/design/1',
  arms: ['placebo', 'magnesium'],
  periodsPerBlock: 2,
}

const given: readonly (readonly [string, object])[] = [
  ['3 pairs', { ...pairs, blocks: 3, nightsPerPeriod: 7 }],
  ['5 pairs, wash-out', { ...pairs, blocks: 5, nightsPerPeriod: 5, washoutNights: 2 }],
  ['6 pairs, baseline', { ...pairs, blocks: 6, nightsPerPeriod: 4, baselineNights: 7 }],
  ['10 pairs', { ...pairs, blocks: 10, nightsPerPeriod: 3 }],
  ['2 blocks of four', { ...pairs, blocks: 2, periodsPerBlock: 4, nightsPerPeriod: 7 }],
  [
    '3 blocks of four, runs of two, starts balanced',
    {
      ...pairs,
      blocks: 3,
      periodsPerBlock: 4,
      nightsPerPeriod: 4,
      allocation: { rule: 'permuted-blocks', maxRun: 2, startBalanced: true },
    },
  ],
  [
    'three arms, 5 blocks',
    { ...pairs, arms: ['p', 'a', 'b'], blocks: 5, periodsPerBlock: 3, nightsPerPeriod: 4 },
  ],
  [
    'unequal arms',
    { ...pairs, blocks: 4, periodsPerBlock: 3, periodsByArm: [2, 1], nightsPerPeriod: 4 },
  ],
]

export const designs: readonly { readonly name: string; readonly design: TrialDesign }[] =
  given.map(([name, value]) => ({ name, design: expectOk(checkDesign(value), name) }))

function truthOf(
  family: 'poisson' | 'gaussian',
  effects: readonly number[],
  rho: number,
  intercept = family === 'gaussian' ? 5 : 0.5,
): TrialTruth {
  const dispersion = family === 'gaussian' ? 1 : 0
  return { family, intercept, effects, trend: 0, sigma: 0.8, rho, dispersion, halfLife: 0 }
}

/** Largest attainable p at or below alpha: the exact chance of p ≤ alpha given the data. */
function sizeAt(attainable: readonly number[], alpha: number): number {
  let size = 0
  for (const p of attainable) if (p <= alpha + 1e-12) size = Math.max(size, p)
  return size
}

/** Nulls with p ≤ alpha, their expected number by enumeration, and its variance. */
export type SizeCell = {
  readonly alpha: number
  nulls: number
  rejected: number
  predicted: number
  variance: number
}

export type DesignSize = {
  readonly name: string
  /** over both families and both correlations */
  readonly whole: readonly SizeCell[]
  readonly parts: readonly {
    readonly rho: number
    readonly family: 'poisson' | 'gaussian'
    readonly cells: readonly SizeCell[]
  }[]
}

const highestAlpha = 0.5
const mostLevels = 40

/** Runs the nulls of one design: `nulls` for each of two families and two correlations. */
export function measureSize(
  { name, design }: (typeof designs)[number],
  nulls: number,
  seed: number,
  only: { readonly rho: number; readonly family: string } | null = null,
): DesignSize {
  const { smallestP } = designReach(design)
  const alphas = Array.from({ length: mostLevels }, (_, k) => (k + 1) * smallestP).filter(
    (alpha) => alpha <= highestAlpha,
  )
  const empty = () =>
    alphas.map((alpha): SizeCell => ({ alpha, nulls: 0, rejected: 0, predicted: 0, variance: 0 }))
  const whole = empty()
  const parts = [0, 0.7].flatMap((rho) =>
    (['poisson', 'gaussian'] as const).map((family, place) => {
      const cells = empty()
      if (only !== null && (only.rho !== rho || only.family !== family))
        return { rho, family, cells }
      const effects = design.arms.slice(1).map(() => 0)
      for (let i = 0; i < nulls; i++) {
        // one stream a null: designs, correlations and families never share one
        const stream =
          ((designs.findIndex((d) => d.name === name) * 2 + place) * 2 + (rho > 0 ? 1 : 0)) * 1e6 +
          i
        const trial = simulateTrial(
          { design, missing: { share: 0.1 } },
          truthOf(family, effects, rho),
          createRandom(seed, stream),
        )
        const { p, attainable } = expectOk(
          randomisationTest(design, trial.sequence, trial.outcome, family, { interval: false }),
          name,
        )
        alphas.forEach((alpha, k) => {
          const size = sizeAt(attainable ?? [], alpha)
          for (const cell of [cells[k], whole[k]]) {
            if (cell === undefined) continue
            cell.nulls++
            if (p <= alpha + 1e-12) cell.rejected++
            cell.predicted += size
            cell.variance += size * (1 - size)
          }
        })
      }
      return { rho, family, cells }
    }),
  )
  return { name, whole, parts }
}

/** Distance of the count from its prediction, in Monte Carlo standard errors. */
export function errorsOff({ rejected, predicted, variance }: SizeCell): number {
  const off = Math.abs(rejected - predicted)
  return variance > 0 ? off / Math.sqrt(variance) : off > 1e-9 ? Infinity : 0
}

/** Standard errors by which the count exceeds alpha × nulls; negative below. */
export function errorsAbove({ rejected, nulls, alpha }: SizeCell): number {
  return (rejected - alpha * nulls) / Math.sqrt(alpha * (1 - alpha) * nulls)
}

/** 64 orders: 1 − 6/64 is attainable. */
export const coverageLevel = 1 - 6 / 64

export const coverageCases = [
  { family: 'gaussian', effect: -1.3, intercept: 5 },
  { family: 'poisson', effect: -0.7, intercept: 1.5 },
  { family: 'poisson', effect: -0.7, intercept: 0 },
  { family: 'poisson', effect: 0.7, intercept: 0 },
] as const

/** Intervals that hold the truth, of six pairs of five nights at correlation 0.5. */
export function measureCoverage(
  { family, effect, intercept }: (typeof coverageCases)[number],
  runs: number,
  seed: number,
): number {
  const design = expectOk(checkDesign({ ...pairs, blocks: 6, nightsPerPeriod: 5 }), 'six pairs')
  const value = family === 'poisson' ? Math.exp(effect) : effect
  // streams of their own, away from those of the sizes
  const place = coverageCases.findIndex((c) => c.effect === effect && c.intercept === intercept)
  const first = (100 + place) * 1e6
  let held = 0
  for (let i = 0; i < runs; i++) {
    const trial = simulateTrial(
      { design, missing: { share: 0.1 } },
      truthOf(family, [effect], 0.5, intercept),
      createRandom(seed, first + i),
    )
    const { interval } = expectOk(
      randomisationTest(design, trial.sequence, trial.outcome, family, { level: coverageLevel }),
      'coverage',
    )
    if (interval === null) throw new Error('coverage: interval must be defined, got null')
    if (value >= (interval.lower ?? -Infinity) && value <= (interval.upper ?? Infinity)) held++
  }
  return held
}

type WorstCell = {
  readonly name: string
  readonly rho: number
  readonly family: string
  readonly alpha: number
  readonly errors: number
}

/** The single level of a single part furthest from its prediction, of all designs. */
function worstCell(sizes: readonly DesignSize[]): WorstCell {
  const cells = sizes.flatMap(({ name, parts }) =>
    parts.flatMap(({ rho, family, cells }) =>
      cells.map((cell) => ({
        name,
        rho,
        family,
        alpha: round(cell.alpha),
        errors: round(errorsOff(cell)),
      })),
    ),
  )
  return cells.reduce((a, b) => (b.errors > a.errors ? b : a))
}

/** That level once more, with a fresh seed: chance goes away, bias would grow with the root of the number of nulls. */
function measureAgain(
  worst: WorstCell,
  nulls: number,
  seed: number,
): {
  readonly nulls: number
  readonly seed: number
  readonly errors: number
  readonly size: number
} {
  const design = designs.find(({ name }) => name === worst.name)!
  const part = measureSize(design, nulls, seed, worst).parts.find(
    ({ rho, family }) => rho === worst.rho && family === worst.family,
  )!
  const cell = part.cells.find(({ alpha }) => round(alpha) === worst.alpha)!
  return { nulls, seed, errors: round(errorsOff(cell)), size: round(cell.rejected / cell.nulls) }
}

/** 4,000 nulls a design, correlation and family; 8,000 intervals a case. */
export function calibrate({ scale, seed }: { scale: number; seed: number }) {
  const nulls = Math.max(1, Math.round(4000 * scale))
  const sizes = designs.map((design) => measureSize(design, nulls, seed))
  const checks = sizes.flatMap(({ name, whole, parts }) => {
    const off = Math.max(...whole.map(errorsOff))
    const above = Math.max(...whole.map(errorsAbove))
    const part = Math.max(...parts.flatMap(({ cells }) => cells.map(errorsOff)))
    return [
      { name: `${name}: size as enumerated`, value: round(off), limit: 3, ok: off <= 3 },
      { name: `${name}: size above alpha`, value: round(above), limit: 3, ok: above <= 3 },
      // each of some 30 parts has up to 40 correlated levels
      { name: `${name}: size in each part`, value: round(part), limit: 4.5, ok: part <= 4.5 },
    ]
  })
  const worst = worstCell(sizes)
  const again = measureAgain(worst, Math.max(1, Math.round(16_000 * scale)), seed + 1000)
  checks.push({
    name: 'worst single level again, fresh seed and four times the nulls',
    value: round(again.errors),
    limit: 3,
    ok: again.errors <= 3,
  })
  const runs = Math.max(1, Math.round(8000 * scale))
  const coverage = coverageCases.map((one) => ({
    ...one,
    share: measureCoverage(one, runs, seed) / runs,
  }))
  for (const { family, effect, intercept, share } of coverage) {
    const noise = 3 * Math.sqrt((coverageLevel * (1 - coverageLevel)) / runs)
    // counts cannot be scaled: the interval of a ratio is approximate by nature
    const limit = noise + (family === 'poisson' ? 0.02 : 0)
    const off = Math.abs(share - coverageLevel)
    checks.push({
      name: `coverage ${family} effect ${effect} level ${intercept}`,
      value: round(off),
      limit: round(limit),
      ok: off <= limit,
    })
  }
  return Promise.resolve({
    counts: { seed, nullsEach: nulls, intervalsEach: runs },
    figures: { coverageLevel, coverage, worst: { ...worst, again }, sizes: sizes.map(tableOf) },
    checks,
  })
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}

function tableOf({ name, whole }: DesignSize) {
  return {
    name,
    rows: whole.map((cell) => ({
      alpha: round(cell.alpha),
      size: round(cell.rejected / cell.nulls),
      predicted: round(cell.predicted / cell.nulls),
    })),
  }
}
