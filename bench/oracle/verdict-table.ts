/** How often each verdict is given, by family, level, truth, autocorrelation, length of the trial and deciding prior. */
import { createRandom } from '@legwork/base'
import { evidencePrior } from '@legwork/domain'
import {
  analyse,
  scepticalEffectPrior,
  verdictChances,
  verdictOf,
  wideEffectPrior,
  type Effort as EngineEffort,
  type NamedPrior,
  type Verdict,
  type VerdictRule,
} from '@legwork/stats'
import type { Effort } from './integrate.ts'
import { defaultPriors } from './model.ts'
import { logisticNormal } from './normal.ts'
import { oracleCdf } from './oracle.ts'
import { blockedArms, simulateDiary, type World } from './simulate.ts'

export type VerdictFamily = 'poisson' | 'bernoulli' | 'ordinal'

/** Cramps a night without treatment: 4.68 a week, the control rate in the Cochrane review of 2020. */
export const CONTROL_RATE = 4.68 / 7

/**
 * Families and their level without treatment: cramps a night, risk of an attack, mean of the scores from 0 to 10.
 * `sigma` is the SD of the day-to-day path on the log rate or the log odds.
 */
export const SETTINGS: readonly {
  readonly family: VerdictFamily
  readonly levels: readonly number[]
  readonly sigma: number
  readonly ratios: readonly number[]
}[] = [
  {
    family: 'poisson',
    levels: [CONTROL_RATE],
    sigma: 0.5,
    ratios: [0.33, 0.5, 0.75, 1, 1.33, 2],
  },
  { family: 'bernoulli', levels: [0.1, 0.3], sigma: 0.5, ratios: [0.33, 1] },
  { family: 'ordinal', levels: [1, 3, 5], sigma: 0.5, ratios: [0.33, 1] },
]
export const RHOS = [0, 0.5, 0.8] as const
export const NIGHTS = [56, 84, 168] as const
export const VERDICTS: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'cannot-tell',
  'probably-harms',
  'harms',
]
export const MISSING = 0.1
export const RULE: VerdictRule = { better: 'lower', scale: 'ratio', smallestEffect: 0.75 }
/** Distance between the cutpoints of the scores, in log odds. */
export const CUT_DISTANCE = 0.6
const CATEGORIES = 11

/** The prior from the published record of magnesium for cramps, as the app has it; null when the record has none. */
export function evidenceOfMagnesium(): NamedPrior | null {
  const found = evidencePrior({ condition: 'cramps', remedy: 'magnesium', outcome: 'frequency' })
  return found.ok ? { name: 'evidence', prior: found.value.mixture } : null
}

const evidence = evidenceOfMagnesium()

/** The priors under which a trial of the family is judged. */
export function priorsOf(family: VerdictFamily): readonly NamedPrior[] {
  return [
    { name: 'wide', prior: wideEffectPrior(family) },
    { name: 'sceptical', prior: scepticalEffectPrior(family) },
    ...(family === 'poisson' && evidence !== null ? [evidence] : []),
  ]
}

export type Design = {
  readonly family: VerdictFamily
  readonly level: number
  /** True ratio of rates or of odds. */
  readonly ratio: number
  readonly rho: number
  readonly nights: number
}

export type Cell = Design & {
  readonly prior: string
  readonly trials: number
  readonly counts: readonly number[]
}

export type VerdictOptions = {
  readonly family: VerdictFamily
  readonly trials: number
  readonly seed: number
  readonly effort: EngineEffort
  readonly ratios: readonly number[]
}

const settingOf = (family: VerdictFamily): (typeof SETTINGS)[number] =>
  SETTINGS.find((one) => one.family === family)!

function designs({ family, ratios }: VerdictOptions): Design[] {
  return settingOf(family).levels.flatMap((level) =>
    ratios.flatMap((ratio) =>
      RHOS.flatMap((rho) => NIGHTS.map((nights) => ({ family, level, ratio, rho, nights }))),
    ),
  )
}

/** x at which the increasing function f reaches `value`. */
function solve(f: (x: number) => number, value: number): number {
  let [low, high] = [-30, 30]
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high)
    if (f(middle) < value) low = middle
    else high = middle
  }
  return 0.5 * (low + high)
}

const cutsAt = (location: number): number[] =>
  Array.from({ length: CATEGORIES - 1 }, (_, k) => CUT_DISTANCE * k - location)

/** b0 or the cutpoints at which the outcome without treatment has the mean `level` over the path. */
function placeOf(family: VerdictFamily, level: number, sigma: number): Pick<World, 'b0' | 'cuts'> {
  switch (family) {
    case 'poisson':
      return { b0: Math.log(level) - 0.5 * sigma * sigma, cuts: [] }
    case 'bernoulli':
      return { b0: solve((b0) => logisticNormal(b0, sigma), level), cuts: [] }
    case 'ordinal':
      return {
        b0: 0,
        cuts: cutsAt(
          solve(
            (location) =>
              cutsAt(location).reduce((sum, cut) => sum + logisticNormal(-cut, sigma), 0),
            level,
          ),
        ),
      }
  }
}

const places = new Map(
  SETTINGS.flatMap(({ family, levels, sigma }) =>
    levels.map((level) => [`${family} ${level}`, placeOf(family, level, sigma)] as const),
  ),
)

/** The truth of a design. */
export function worldOf({ family, level, ratio, rho }: Design): World {
  const { sigma } = settingOf(family)
  return {
    family,
    armCount: 2,
    effects: [Math.log(ratio)],
    ...(places.get(`${family} ${level}`) ?? placeOf(family, level, sigma)),
    b2: 0,
    sigma,
    rho,
    phi: 1,
    halfLife: 0,
  }
}

/** Nights and outcomes of one simulated trial: blocks of two 14-night periods. */
function diaryOf(
  design: Design,
  seed: number,
  trial: number,
): { readonly arm: number[]; readonly outcome: (number | null)[] } {
  const { family, level, ratio, rho, nights } = design
  const { levels, ratios } = settingOf(family)
  // one stream a cell: 2048 is above the number of cells
  const place = SETTINGS.findIndex((one) => one.family === family) * 4 + levels.indexOf(level)
  const cell =
    ((place * 8 + ratios.indexOf(ratio)) * 3 + (RHOS as readonly number[]).indexOf(rho)) * 3 +
    (NIGHTS as readonly number[]).indexOf(nights)
  const random = createRandom(seed, trial * 2048 + cell)
  const arm = blockedArms(nights, 14, 2, random)
  return { arm, outcome: simulateDiary(worldOf(design), arm, MISSING, random) }
}

type Seeded = Pick<VerdictOptions, 'seed' | 'effort'>

/** Posterior of the effect under each prior on one simulated trial, and the verdict it leads to. */
function judgedTrial(design: Design, { seed, effort }: Seeded, trial: number) {
  const { arm, outcome } = diaryOf(design, seed, trial)
  const { family } = design
  const result = analyse(
    {
      family,
      outcome,
      arm,
      armCount: 2,
      ...(family === 'ordinal' ? { categories: CATEGORIES } : {}),
    },
    {
      priors: priorsOf(family),
      effort,
      skip: { error: true, absolute: true, nuisance: true },
    },
  )
  if (!result.ok) throw new Error(`verdicts: a trial must be analysed, ${result.error.type}`)
  return result.value.byPrior.map(({ contrasts }) => ({
    benefit: contrasts[0]!.probabilityBelowZero,
    verdict: verdictOf(verdictChances(contrasts[0]!.effect, RULE)),
  }))
}

/** The verdict under each prior on one simulated trial. */
export function oneTrial(design: Design, options: Seeded, trial: number): Verdict[] {
  return judgedTrial(design, options, trial).map(({ verdict }) => verdict)
}

/** P(benefit) under the wide prior on trials part, part + parts, … of a design. */
export function benefitsOf(
  { design, trials, ...options }: Seeded & { readonly design: Design; readonly trials: number },
  part: number,
  parts: number,
): number[] {
  const found: number[] = []
  for (let trial = part; trial < trials; trial += parts)
    found.push(judgedTrial(design, options, trial)[0]!.benefit)
  return found
}

const ORACLE: Effort = { pilotSteps: 1500, points: 1021, shifts: 4 }

/** The verdict under the wide prior on the same trial of counts, by the independent integral. */
export function oneTrialByOracle(design: Design, seed: number, trial: number): Verdict {
  if (design.family !== 'poisson')
    throw new Error(`oneTrialByOracle: family must be poisson, ${design.family}`)
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
  const priors = priorsOf(options.family)
  return designs(options).flatMap((design) => {
    const counts = priors.map(() => VERDICTS.map(() => 0))
    let trials = 0
    for (let trial = part; trial < options.trials; trial += parts) {
      trials++
      oneTrial(design, options, trial).forEach((verdict, p) => {
        counts[p]![VERDICTS.indexOf(verdict)]!++
      })
    }
    return priors.map(({ name }, p) => ({ ...design, prior: name, trials, counts: counts[p]! }))
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
