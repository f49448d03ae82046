/** Operating characteristics of the verdict. */
import { inParts, serve } from '../oracle/parallel.ts'
import { holmSmallest } from '../oracle/sbc.ts'
import { pooledShares, shareOf, signTest, worstCells } from '../oracle/shares.ts'
import {
  atLeast,
  atMost,
  rounded,
  type Check,
  type Measured,
  type SuiteOptions,
} from '../oracle/suite.ts'
import {
  addCells,
  CONTROL_RATE,
  CUT_DISTANCE,
  MISSING,
  oneTrial,
  oneTrialByOracle,
  priorsOf,
  RULE,
  SETTINGS,
  verdictCounts,
  VERDICTS,
  type Cell,
  type Design,
  type VerdictFamily,
  type VerdictOptions,
} from '../oracle/verdict-table.ts'

export const sources = [
  'packages/stats/src/inference/',
  'packages/stats/src/kernel/',
  'packages/stats/src/model/',
  'packages/stats/src/summary/marginal.ts',
  'packages/stats/src/summary/verdict.ts',
  'packages/domain/src/evidence/prior.ts',
  'bench/calibrate/verdicts.ts',
  'bench/oracle/verdict-table.ts',
  'bench/oracle/shares.ts',
  'bench/oracle/simulate.ts',
  'bench/oracle/oracle.ts',
  'bench/oracle/integrate.ts',
  'bench/oracle/filter.ts',
  'bench/oracle/model.ts',
]

const JOB = 'verdicts'
const JUDGE = 'verdicts judged'
const THREADS = 2
/** Trials a cell. Where there is no effect, false alarms are held against a limit: more trials. */
const TRIALS: { readonly [family in VerdictFamily]: { readonly nulls: number; others: number } } = {
  poisson: { nulls: 600, others: 150 },
  bernoulli: { nulls: 400, others: 100 },
  ordinal: { nulls: 200, others: 40 },
}
const COMPARED = 30
/** Cells whose trials are also judged by the independent integral: the power, and the worst false alarms. */
const JUDGED: readonly { readonly design: Design; readonly trials: number }[] = [
  {
    design: { family: 'poisson', level: CONTROL_RATE, ratio: 0.5, rho: 0.5, nights: 56 },
    trials: 120,
  },
  {
    design: { family: 'poisson', level: CONTROL_RATE, ratio: 1, rho: 0.8, nights: 168 },
    trials: 60,
  },
]
/** Two-sided level at which the verdicts are called lopsided, Holm over all cells and priors. */
const LOPSIDED = 0.01

const job = (options: VerdictOptions, part: number, parts: number): Cell[] =>
  verdictCounts(options, part, parts)
serve(JOB, job)

const run = async (options: VerdictOptions): Promise<Cell[]> =>
  addCells(await inParts(import.meta.url, JOB, THREADS, options, job))

type JudgeOptions = { readonly design: Design; readonly trials: number; readonly seed: number }

/** Verdicts of the engine (fast, wide prior) and of the independent integral on the same trials. */
function judge({ design, trials, seed }: JudgeOptions, part: number, parts: number): string[][] {
  const pairs: string[][] = []
  for (let trial = part; trial < trials; trial += parts)
    pairs.push([
      oneTrial(design, { seed, effort: 'fast' }, trial)[0]!,
      oneTrialByOracle(design, seed, trial),
    ])
  return pairs
}
serve(JUDGE, judge)

const isClaim = (verdict: string): boolean =>
  ['helps', 'probably-helps', 'probably-harms', 'harms'].includes(verdict)

async function judged(options: JudgeOptions) {
  const pairs = (await inParts(import.meta.url, JUDGE, THREADS, options, judge)).flat()
  const of = (test: (own: string, oracle: string) => boolean): number =>
    rounded(pairs.filter(([own, oracle]) => test(own!, oracle!)).length / pairs.length)
  return {
    ...options.design,
    trials: pairs.length,
    helps: of((own) => own === 'helps'),
    helpsByOracle: of((_, oracle) => oracle === 'helps'),
    claims: of(isClaim),
    claimsByOracle: of((_, oracle) => isClaim(oracle)),
    same: of((own, oracle) => own === oracle),
  }
}

/** Limits of false alarms under the wide prior, a family over all its levels, rho and nights. */
function falseAlarms(family: VerdictFamily, nulls: readonly Cell[], scale: number): Check[] {
  const own = nulls.filter((cell) => cell.family === family && cell.prior === 'wide')
  const together = own.reduce((sum, { trials }) => sum + trials, 0)
  // At small sizes a share is allowed its own Monte Carlo error.
  const slack = (p: number): number =>
    scale >= 1 ? 0 : 3 * Math.sqrt((p * (1 - p)) / together) + 0.5 / together
  return [
    atMost(
      `${family}, no effect, wide prior: helps + harms, mean of all cells`,
      rounded(pooledShares(own, ['helps', 'harms'])),
      rounded(0.05 + slack(0.05)),
    ),
    atMost(
      `${family}, no effect, wide prior: all four claims, mean of all cells`,
      rounded(pooledShares(own, VERDICTS.filter(isClaim))),
      rounded(0.2 + slack(0.2)),
    ),
  ]
}

/**
 * No effect: a verdict for the remedy must be as likely as one against it, in every cell and over each level of a family.
 * The evidence prior is no part of it: it leans by the trials it holds.
 */
function symmetryOf(family: VerdictFamily, all: readonly Cell[]) {
  const nulls = all.filter((cell) => cell.family === family && cell.prior !== 'evidence')
  const good = ['helps', 'probably-helps']
  const bad = ['harms', 'probably-harms']
  const p = (cells: readonly Cell[]): number =>
    signTest(
      cells.reduce((sum, cell) => sum + shareOf(cell, good) * cell.trials, 0),
      cells.reduce((sum, cell) => sum + shareOf(cell, bad) * cell.trials, 0),
    )
  const levels = new Map<string, Cell[]>()
  for (const cell of nulls) {
    const name = `${family} ${rounded(cell.level)} ${cell.prior}`
    levels.set(name, [...(levels.get(name) ?? []), cell])
  }
  return {
    family,
    smallestHolm: rounded(holmSmallest(nulls.map((cell) => p([cell])))),
    smallestHolmOfLevels: rounded(holmSmallest([...levels.values()].map(p))),
    levels: [...levels].map(([name, cells]) => ({
      name,
      good: rounded(pooledShares(cells, good)),
      bad: rounded(pooledShares(cells, bad)),
      p: rounded(p(cells)),
    })),
  }
}

/** Share of verdicts that stay the same with the finest effort, all priors. */
function sameAsFine(trials: number, seed: number): number {
  const design: Design = {
    family: 'poisson',
    level: CONTROL_RATE,
    ratio: 0.5,
    rho: 0.5,
    nights: 84,
  }
  let same = 0
  let total = 0
  for (let trial = 0; trial < trials; trial++) {
    const fine = oneTrial(design, { seed, effort: 'fine' }, trial)
    oneTrial(design, { seed, effort: 'fast' }, trial).forEach((verdict, p) => {
      total++
      if (verdict === fine[p]) same++
    })
  }
  return same / total
}

export async function calibrate({ scale, seed }: SuiteOptions): Promise<Measured> {
  const size = (full: number, least: number): number => Math.max(least, Math.round(full * scale))
  const nulls: Cell[] = []
  const others: Cell[] = []
  for (const { family, ratios } of SETTINGS) {
    const given = { family, seed, effort: 'fast' } as const
    const { nulls: most, others: more } = TRIALS[family]
    nulls.push(...(await run({ ...given, trials: size(most, 8), ratios: [1] })))
    const rest = ratios.filter((ratio) => ratio !== 1)
    others.push(...(await run({ ...given, trials: size(more, 2), ratios: rest })))
  }
  const cells = [...others, ...nulls].sort((a, b) => a.ratio - b.ratio)
  const sides = SETTINGS.map(({ family }) => symmetryOf(family, nulls))
  const same = sameAsFine(size(COMPARED, 4), seed)
  const power: Awaited<ReturnType<typeof judged>>[] = []
  for (const { design, trials } of JUDGED)
    power.push(await judged({ design, trials: size(trials, 4), seed }))
  const trials = (list: readonly Cell[]): number =>
    list.filter(({ prior }) => prior === 'wide').reduce((sum, cell) => sum + cell.trials, 0)
  return {
    counts: {
      judgedByOracle: power.reduce((sum, one) => sum + one.trials, 0),
      cells: cells.length,
      trials: trials(cells),
      trialsWithoutEffect: trials(nulls),
    },
    figures: {
      setting: {
        families: SETTINGS.map(({ family, sigma, levels }) => ({
          family,
          sigma,
          levels: levels.map(rounded),
          priors: priorsOf(family),
          trialsWithoutEffect: size(TRIALS[family].nulls, 8),
          trialsWithEffect: size(TRIALS[family].others, 2),
        })),
        cutDistance: CUT_DISTANCE,
        missing: MISSING,
        smallestEffect: RULE.smallestEffect,
        nightsPerPeriod: 14,
        effort: 'fast',
      },
      verdicts: VERDICTS,
      cells: cells.map((cell) => ({ ...cell, level: rounded(cell.level) })),
      worst: worstCells(nulls, VERDICTS.filter(isClaim)),
      symmetry: sides,
      sameVerdictAsFine: rounded(same),
      judged: power,
    },
    checks: [
      ...SETTINGS.flatMap(({ family }) => falseAlarms(family, nulls, scale)),
      ...sides.flatMap(({ family, smallestHolm, smallestHolmOfLevels }) => [
        atLeast(
          `${family}, no effect: for as often as against, every cell and prior, smallest Holm-adjusted p`,
          smallestHolm,
          LOPSIDED,
        ),
        atLeast(
          `${family}, no effect: for as often as against, every level and prior over rho and nights, smallest Holm-adjusted p`,
          smallestHolmOfLevels,
          LOPSIDED,
        ),
      ]),
      ...power.flatMap((one) => {
        const name = `ratio ${one.ratio}, rho ${one.rho}, ${one.nights} nights, against the independent integral`
        const limit = rounded(0.05 + (scale >= 1 ? 0 : 1 / one.trials))
        return [
          atMost(
            `${name}: helps, difference`,
            rounded(Math.abs(one.helps - one.helpsByOracle)),
            limit,
          ),
          atMost(
            `${name}: any claim, difference`,
            rounded(Math.abs(one.claims - one.claimsByOracle)),
            limit,
          ),
        ]
      }),
      atLeast(
        'same verdict as with the finest effort',
        rounded(same),
        0.95 - (scale < 1 ? 0.1 : 0),
      ),
    ],
  }
}
