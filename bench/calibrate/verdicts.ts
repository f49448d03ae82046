/** Operating characteristics of the verdict. */
import { inParts, serve } from '../oracle/parallel.ts'
import { atLeast, atMost, rounded, type Measured, type SuiteOptions } from '../oracle/suite.ts'
import {
  addCells,
  CONTROL_RATE,
  MISSING,
  oneTrial,
  oneTrialByOracle,
  RATIOS,
  RULE,
  SIGMA,
  verdictCounts,
  VERDICTS,
  type Cell,
  type VerdictOptions,
} from '../oracle/verdict-table.ts'

export const sources = [
  'packages/stats/src/inference/',
  'packages/stats/src/kernel/',
  'packages/stats/src/model/',
  'packages/stats/src/summary/marginal.ts',
  'packages/stats/src/summary/verdict.ts',
  'bench/calibrate/verdicts.ts',
  'bench/oracle/verdict-table.ts',
  'bench/oracle/simulate.ts',
  'bench/oracle/oracle.ts',
  'bench/oracle/integrate.ts',
  'bench/oracle/filter.ts',
  'bench/oracle/model.ts',
]

const JOB = 'verdicts'
const THREADS = 2
const TRIALS = 400
/** Where there is no effect, the share of false alarms is held against a limit: more trials. */
const NULL_TRIALS = 1000
const COMPARED = 60
/** Trials also judged by the independent integral, and their design. */
const JUDGED = 200
const JUDGED_DESIGN = { ratio: 0.5, rho: 0.5, nights: 56 } as const

const job = (options: VerdictOptions, part: number, parts: number): Cell[] =>
  verdictCounts(options, part, parts)
serve(JOB, job)

const run = async (options: VerdictOptions): Promise<Cell[]> =>
  addCells(await inParts(import.meta.url, JOB, THREADS, options, job))

/** Share of trials with one of the verdicts. */
const share = ({ counts, trials }: Cell, wanted: readonly string[]): number =>
  VERDICTS.reduce((sum, verdict, v) => sum + (wanted.includes(verdict) ? counts[v]! : 0), 0) /
  trials

/** Shares of the same trials that get a verdict by the engine (fast, wide prior) and by the independent integral. */
function judgedPower(
  trials: number,
  seed: number,
): {
  readonly helps: number
  readonly helpsByOracle: number
  readonly claims: number
  readonly claimsByOracle: number
  readonly same: number
} {
  const pairs = Array.from({ length: trials }, (_, trial) => ({
    own: oneTrial(JUDGED_DESIGN, { seed, effort: 'fast' }, trial)[0]!,
    oracle: oneTrialByOracle(JUDGED_DESIGN, seed, trial),
  }))
  const of = (test: (pair: (typeof pairs)[number]) => boolean): number =>
    rounded(pairs.filter(test).length / trials)
  const claim = (verdict: string): boolean => verdict === 'helps' || verdict === 'probably-helps'
  return {
    helps: of(({ own }) => own === 'helps'),
    helpsByOracle: of(({ oracle }) => oracle === 'helps'),
    claims: of(({ own }) => claim(own)),
    claimsByOracle: of(({ oracle }) => claim(oracle)),
    same: of(({ own, oracle }) => own === oracle),
  }
}

export async function calibrate({ scale, seed }: SuiteOptions): Promise<Measured> {
  const trials = Math.max(4, Math.round(TRIALS * scale))
  const nullTrials = Math.max(10, Math.round(NULL_TRIALS * scale))
  const effort = 'fast'
  const nulls = await run({ trials: nullTrials, seed, effort, ratios: [1] })
  const others = await run({ trials, seed, effort, ratios: RATIOS.filter((one) => one !== 1) })
  const cells = [...others, ...nulls].sort((a, b) => a.ratio - b.ratio)
  const wideNull = nulls.filter(({ prior }) => prior === 'wide')
  const sure = wideNull.map((cell) => share(cell, ['helps', 'harms']))
  const any = wideNull.map((cell) =>
    share(cell, ['helps', 'harms', 'probably-helps', 'probably-harms']),
  )
  const average = (values: readonly number[]): number =>
    values.reduce((a, b) => a + b, 0) / values.length
  // At small sizes a share is allowed its own Monte Carlo error.
  const together = nullTrials * wideNull.length
  const slack = (p: number): number =>
    scale >= 1 ? 0 : 3 * Math.sqrt((p * (1 - p)) / together) + 0.5 / together
  const compared = Math.max(4, Math.round(COMPARED * scale))
  let same = 0
  let total = 0
  for (let trial = 0; trial < compared; trial++) {
    const design = { ratio: 0.5, rho: 0.5, nights: 84 }
    const fast = oneTrial(design, { seed, effort }, trial)
    const fine = oneTrial(design, { seed, effort: 'fine' }, trial)
    fast.forEach((verdict, p) => {
      total++
      if (verdict === fine[p]) same++
    })
  }
  const judged = Math.max(4, Math.round(JUDGED * scale))
  const power = judgedPower(judged, seed)
  return {
    counts: {
      judgedByOracle: judged,
      cells: cells.length,
      trials: cells.reduce((sum, cell) => sum + cell.trials, 0) / 2,
      trialsPerCell: trials,
      trialsPerNullCell: nullTrials,
    },
    figures: {
      setting: {
        controlRate: rounded(CONTROL_RATE),
        sigma: SIGMA,
        missing: MISSING,
        smallestEffect: RULE.smallestEffect,
        nightsPerPeriod: 14,
        effort,
      },
      verdicts: VERDICTS,
      cells,
      worstCellHelpsOrHarmsAtNull: rounded(Math.max(...sure)),
      worstCellAnyClaimAtNull: rounded(Math.max(...any)),
      helpsOrHarmsAtNull: rounded(average(sure)),
      anyClaimAtNull: rounded(average(any)),
      sameVerdictAsFine: rounded(same / total),
      powerJudged: { ...JUDGED_DESIGN, trials: judged, ...power },
    },
    checks: [
      atMost(
        'no effect, wide prior: helps + harms, over all rho and nights',
        rounded(average(sure)),
        rounded(0.05 + slack(0.05)),
      ),
      atMost(
        'no effect, wide prior: all four claims, over all rho and nights',
        rounded(average(any)),
        rounded(0.2 + slack(0.2)),
      ),
      atMost(
        'power (helps) against the independent integral, difference',
        rounded(Math.abs(power.helps - power.helpsByOracle)),
        scale >= 1 ? 0.05 : 0.05 + 1 / judged,
      ),
      atMost(
        'power (helps or probably helps) against the independent integral, difference',
        rounded(Math.abs(power.claims - power.claimsByOracle)),
        scale >= 1 ? 0.05 : 0.05 + 1 / judged,
      ),
      atLeast(
        'same verdict as with the finest effort',
        rounded(same / total),
        0.95 - (scale < 1 ? 0.1 : 0),
      ),
    ],
  }
}
