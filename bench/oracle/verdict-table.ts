/** How often each verdict is given, by truth, autocorrelation, length of the trial and deciding prior. */
import { createRandom } from '@legwork/base'
import {
  analyse,
  normalPrior,
  verdictChances,
  verdictOf,
  type Effort as EngineEffort,
  type Verdict,
  type VerdictRule,
} from '@legwork/stats'
import type { Effort } from './integrate.ts'
import { defaultPriors } from './model.ts'
import { oracleCdf } from './oracle.ts'
import { blockedArms, simulateDiary, type World } from './simulate.ts'

export const RATIOS = [0.33, 0.5, 0.75, 1, 1.33, 2] as const
export const RHOS = [0, 0.5, 0.8] as const
export const NIGHTS = [56, 84, 168] as const
export const PRIORS = [
  { name: 'wide', prior: normalPrior(0, 1) },
  { name: 'sceptical', prior: normalPrior(0, 0.35) },
] as const
export const VERDICTS: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'cannot-tell',
  'probably-harms',
  'harms',
]

/** Cramps a night without treatment: 4.68 a week, the control rate in the Cochrane review of 2020. */
export const CONTROL_RATE = 4.68 / 7
export const SIGMA = 0.5
export const MISSING = 0.1
export const RULE: VerdictRule = { better: 'lower', scale: 'ratio', smallestEffect: 0.75 }

export type Cell = {
  readonly ratio: number
  readonly rho: number
  readonly nights: number
  readonly prior: string
  readonly trials: number
  readonly counts: readonly number[]
}

export type VerdictOptions = {
  readonly trials: number
  readonly seed: number
  readonly effort: EngineEffort
  readonly ratios: readonly number[]
}

type Design = { readonly ratio: number; readonly rho: number; readonly nights: number }

function designs({ ratios }: VerdictOptions): Design[] {
  return ratios.flatMap((ratio) =>
    RHOS.flatMap((rho) => NIGHTS.map((nights) => ({ ratio, rho, nights }))),
  )
}

/** Nights and outcomes of one simulated trial: blocks of two 14-night periods. */
function diaryOf(
  { ratio, rho, nights }: Design,
  seed: number,
  trial: number,
): { readonly arm: number[]; readonly outcome: (number | null)[] } {
  const cell =
    (RATIOS as readonly number[]).indexOf(ratio) * 9 +
    (RHOS as readonly number[]).indexOf(rho) * 3 +
    (NIGHTS as readonly number[]).indexOf(nights)
  const random = createRandom(seed, trial * 64 + cell)
  const arm = blockedArms(nights, 14, 2, random)
  const world: World = {
    family: 'poisson',
    armCount: 2,
    effects: [Math.log(ratio)],
    b0: Math.log(CONTROL_RATE) - 0.5 * SIGMA * SIGMA,
    cuts: [],
    b2: 0,
    sigma: SIGMA,
    rho,
    phi: 1,
    halfLife: 0,
  }
  return { arm, outcome: simulateDiary(world, arm, MISSING, random) }
}

/** The verdict under each prior on one simulated trial. */
export function oneTrial(
  design: Design,
  { seed, effort }: Pick<VerdictOptions, 'seed' | 'effort'>,
  trial: number,
): Verdict[] {
  const { arm, outcome } = diaryOf(design, seed, trial)
  const result = analyse(
    { family: 'poisson', outcome, arm, armCount: 2 },
    {
      priors: PRIORS,
      effort,
      skip: { error: true, absolute: true, nuisance: true },
    },
  )
  if (!result.ok) throw new Error(`verdicts: a trial must be analysed, ${result.error.type}`)
  return result.value.byPrior.map(({ contrasts }) =>
    verdictOf(verdictChances(contrasts[0]!.effect, RULE)),
  )
}

const ORACLE: Effort = { pilotSteps: 1500, points: 1021, shifts: 4 }

/** The verdict under the wide prior on the same trial, by the independent integral. */
export function oneTrialByOracle(design: Design, seed: number, trial: number): Verdict {
  const { arm, outcome } = diaryOf(design, seed, trial)
  const below = oracleCdf(
    {
      ...defaultPriors('poisson'),
      family: 'poisson',
      outcome,
      arm,
      armCount: 2,
      categories: 0,
      halfLives: [{ days: 0, weight: 1 }],
    },
    ORACLE,
    seed + trial,
  )
  const d = -Math.log(RULE.smallestEffect)
  return verdictOf({
    benefit: below(0),
    meaningfulBenefit: below(-d),
    meaningfulHarm: 1 - below(d),
  })
}

/** Trials part, part + parts, … of every cell. */
export function verdictCounts(options: VerdictOptions, part: number, parts: number): Cell[] {
  return designs(options).flatMap((design) => {
    const counts = PRIORS.map(() => VERDICTS.map(() => 0))
    let trials = 0
    for (let trial = part; trial < options.trials; trial += parts) {
      trials++
      oneTrial(design, options, trial).forEach((verdict, p) => {
        counts[p]![VERDICTS.indexOf(verdict)]!++
      })
    }
    return PRIORS.map(({ name }, p) => ({ ...design, prior: name, trials, counts: counts[p]! }))
  })
}

export function addCells(parts: readonly (readonly Cell[])[]): Cell[] {
  const [first = []] = parts
  return first.map((cell, i) => ({
    ...cell,
    trials: parts.reduce((sum, part) => sum + part[i]!.trials, 0),
    counts: cell.counts.map((_, v) => parts.reduce((sum, part) => sum + part[i]!.counts[v]!, 0)),
  }))
}
