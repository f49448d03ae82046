/**
 * Simulation-based calibration (Talts et al. 2018): parameters from the prior, a diary from the
 * parameters, and where the truth falls in the engine's posterior, which must be uniform.
 */
import { createRandom, drawBeta, drawNormal, type Random } from '@legwork/base'
import { analyse, cdfAt, type Marginal } from '@legwork/stats'
import { defaultLocationSd, toEngine } from './engine.ts'
import { logisticNormal, normalCdf } from './normal.ts'
import { defaultPriors, type OracleFamily, type OracleProblem } from './model.ts'
import { blockedArms, simulateDiary, type World } from './simulate.ts'

export const SBC_FAMILIES: readonly OracleFamily[] = [
  'poisson',
  'negbin',
  'bernoulli',
  'ordinal',
  'gaussian',
]

export type Bug = 'sigma prior doubled'

export type SbcOptions = {
  readonly family: OracleFamily
  readonly runs: number
  readonly seed: number
  readonly bug?: Bug
}

/** u by quantity; `refused` counts diaries the engine would not analyse. */
export type SbcResult = {
  readonly u: { [quantity: string]: number[] }
  /** Where the truth fell in its own prior, by quantity with a prior of closed form: uniform whatever the engine does. */
  readonly prior: { [quantity: string]: number[] }
  refused: number
}

type Variant = {
  readonly nights: number
  readonly missing: number
  readonly armCount: number
  readonly unknownHalfLife: boolean
  readonly mixture: boolean
}

const PLAIN: Variant = {
  nights: 28,
  missing: 0,
  armCount: 2,
  unknownHalfLife: false,
  mixture: false,
}

function variantOf(index: number): Variant {
  switch (index % 10) {
    case 3:
      return { ...PLAIN, nights: 42, missing: 0.3 }
    case 5:
      return { ...PLAIN, unknownHalfLife: true }
    case 7:
      return { ...PLAIN, nights: 42, armCount: 3, missing: 0.1 }
    case 8:
      return { ...PLAIN, mixture: true }
    case 9:
      return { ...PLAIN, nights: 56, missing: 0.1 }
    default:
      return PLAIN
  }
}

function problemOf(family: OracleFamily, variant: Variant, arm: readonly number[]): OracleProblem {
  const unit = family === 'gaussian' ? 3 : 1
  const priors = defaultPriors(family)
  return {
    family,
    ...priors,
    cutpoint: { ...priors.cutpoint, locationSd: defaultLocationSd() },
    outcome: [],
    arm,
    armCount: variant.armCount,
    categories: family === 'ordinal' ? 5 : 0,
    halfLives: variant.unknownHalfLife
      ? [
          { days: 0, weight: 0.6 },
          { days: 3, weight: 0.4 },
        ]
      : [{ days: 0, weight: 1 }],
    ...(variant.mixture
      ? {
          effect: [
            { mean: -0.3 * unit, sd: 0.25 * unit, weight: 0.7 },
            { mean: 0, sd: unit, weight: 0.3 },
          ],
        }
      : {}),
  }
}

function drawWorld(problem: OracleProblem, random: Random): World {
  const { family } = problem
  const normal = ({ mean, sd }: { mean: number; sd: number }): number =>
    drawNormal(random, mean, sd)
  const choose = <T extends { readonly weight: number }>(list: readonly T[]): T => {
    let left = random.nextUniform() * list.reduce((sum, { weight }) => sum + weight, 0)
    for (const one of list) if ((left -= one.weight) < 0) return one
    return list[list.length - 1]!
  }
  const drawCuts = (): number[] => {
    const { locationSd } = problem.cutpoint
    const location = locationSd > 0 ? drawNormal(random, 0, locationSd) : 0
    return Array.from(
      { length: problem.categories - 1 },
      () => location + normal(problem.cutpoint),
    ).sort((a, b) => a - b)
  }
  return {
    family,
    armCount: problem.armCount,
    effects: Array.from({ length: problem.armCount - 1 }, () => normal(choose(problem.effect))),
    b0: family === 'ordinal' ? 0 : normal(problem.intercept),
    cuts: family === 'ordinal' ? drawCuts() : [],
    b2: normal(problem.trend),
    sigma: Math.abs(drawNormal(random, 0, problem.sigmaScale)),
    rho: 2 * drawBeta(random, ...problem.rhoBeta) - 1,
    phi: Math.abs(drawNormal(random, 0, problem.phiScale)),
    halfLife: choose(problem.halfLives).days,
  }
}

/** The true absolute effect of arm 1, steady state, averaged over the trial's nights. */
function absoluteEffect(world: World, nights: number): number {
  const { family, sigma } = world
  if (family === 'gaussian') return world.effects[0]!
  const expected = (eta: number): number => {
    if (family === 'poisson' || family === 'negbin') return 7 * Math.exp(eta + 0.5 * sigma * sigma)
    if (family === 'bernoulli') return logisticNormal(eta, sigma)
    return world.cuts.reduce((sum, cut) => sum + logisticNormal(eta - cut, sigma), 0)
  }
  let sum = 0
  for (let t = 1; t <= nights; t++) {
    const base = world.b0 + world.b2 * ((t - (nights + 1) / 2) / nights)
    sum += expected(base + world.effects[0]!) - expected(base)
  }
  return sum / nights
}

/** Diary number `index` of a family, with the world it was drawn from. */
export function sbcDiary(
  family: OracleFamily,
  index: number,
  seed: number,
  plain = false,
): { readonly problem: OracleProblem; readonly world: World } {
  const random = createRandom(seed, index * 8 + SBC_FAMILIES.indexOf(family))
  const variant = plain ? PLAIN : variantOf(index)
  const arm = blockedArms(variant.nights, 7, variant.armCount, random)
  const empty = problemOf(family, variant, arm)
  const world = drawWorld(empty, random)
  return {
    world,
    problem: { ...empty, outcome: simulateDiary(world, arm, variant.missing, random) },
  }
}

/** Distribution function of every parameter's prior at its true value. */
function priorPlaces(problem: OracleProblem, world: World): { [quantity: string]: number } {
  const x = (1 + world.rho) / 2
  const half = (value: number, scale: number): number => 2 * normalCdf(value / scale) - 1
  const total = problem.effect.reduce((sum, { weight }) => sum + weight, 0)
  return {
    b1: problem.effect.reduce(
      (sum, { mean, sd, weight }) =>
        sum + (weight / total) * normalCdf((world.effects[0]! - mean) / sd),
      0,
    ),
    ...(problem.family === 'ordinal'
      ? {}
      : { b0: normalCdf((world.b0 - problem.intercept.mean) / problem.intercept.sd) }),
    b2: normalCdf((world.b2 - problem.trend.mean) / problem.trend.sd),
    sigma: half(world.sigma, problem.sigmaScale),
    rho: 5 * x ** 4 - 4 * x ** 5, // Beta(4, 2)
    phi: half(world.phi, problem.phiScale),
  }
}

/** Runs first, first + step, … of one family. */
export function sbcRuns(options: SbcOptions, first: number, step: number): SbcResult {
  const { family, seed, runs, bug } = options
  const result: SbcResult = { u: {}, prior: {}, refused: 0 }
  const note = (name: string, marginal: Marginal | undefined, truth: number): void => {
    if (marginal === undefined) throw new Error(`sbc: the engine must report ${name}`)
    ;(result.u[name] ??= []).push(cdfAt(marginal, truth))
  }
  for (let index = first; index < runs; index += step) {
    const { problem, world } = sbcDiary(family, index, seed, bug !== undefined)
    const { series, nuisance, prior, halfLives } = toEngine(problem)
    const analysis = analyse(series, {
      priors: [{ name: 'given', prior }],
      halfLives,
      nuisance: bug === undefined ? nuisance : { ...nuisance, sigmaScale: 2 * nuisance.sigmaScale },
      skip: { error: true, absolute: bug !== undefined },
    })
    if (!analysis.ok) {
      result.refused++
      continue
    }
    const [found] = analysis.value.byPrior
    const { parameters, contrasts } = found!
    const [contrast] = contrasts
    for (const [name, p] of Object.entries(priorPlaces(problem, world)))
      (result.prior[name] ??= []).push(p)
    note('b1', contrast!.effect, world.effects[0]!)
    if (family === 'ordinal') note('c1', parameters['c1'], world.cuts[0]!)
    else note('b0', parameters['b0'], world.b0)
    note('b2', parameters['b2'], world.b2)
    note('sigma', parameters['sigma'], world.sigma)
    note('rho', parameters['rho'], world.rho)
    if (family === 'negbin' || family === 'gaussian') note('phi', parameters['phi'], world.phi)
    if (bug === undefined) {
      note('absolute', contrast!.absolute?.steady, absoluteEffect(world, problem.outcome.length))
      // As an engine with the sign of the trend wrong would have it.
      note('b2 flipped', parameters['b2'], -world.b2)
    }
  }
  return result
}

export function mergeSbc(parts: readonly SbcResult[]): SbcResult {
  const whole: SbcResult = { u: {}, prior: {}, refused: 0 }
  for (const { u, prior, refused } of parts) {
    whole.refused += refused
    for (const [name, values] of Object.entries(u)) (whole.u[name] ??= []).push(...values)
    for (const [name, values] of Object.entries(prior)) (whole.prior[name] ??= []).push(...values)
  }
  return whole
}

/** Kolmogorov–Smirnov distance from uniform and its p-value (Stephens 1970). */
export function uniformTest(values: readonly number[]): { distance: number; p: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const n = sorted.length
  let distance = 0
  sorted.forEach((u, i) => {
    distance = Math.max(distance, (i + 1) / n - u, u - i / n)
  })
  const t = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance
  let p = 0
  for (let k = 1; k < 100; k++) p += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * t * t)
  return { distance, p: t < 0.3 ? 1 : Math.min(1, Math.max(0, p)) }
}

/** Smallest of p·(tests left), so that all pass at level alpha when it is above alpha (Holm 1979). */
export function holmSmallest(ps: readonly number[]): number {
  const sorted = [...ps].sort((a, b) => a - b)
  return sorted.length === 0 ? 1 : Math.min(1, sorted[0]! * sorted.length)
}

/** Distance of the share inside from its expectation, in Monte Carlo standard errors. */
export function shareDistance(
  values: readonly number[],
  inside: (u: number) => boolean,
  expected: number,
): { share: number; z: number } {
  const share = values.filter(inside).length / values.length
  return { share, z: (share - expected) / Math.sqrt((expected * (1 - expected)) / values.length) }
}

/**
 * Parameters inside by the posterior against parameters inside by their own prior, paired by diary (McNemar 1947), in
 * standard errors. Both shares are the same in the mean; what an unlucky set of drawn parameters adds to both cancels.
 */
export function pairedDistance(
  values: readonly number[],
  prior: readonly number[],
  inside: (u: number) => boolean,
): number {
  let onlyPosterior = 0
  let onlyPrior = 0
  values.forEach((u, i) => {
    if (inside(u) && !inside(prior[i]!)) onlyPosterior++
    if (!inside(u) && inside(prior[i]!)) onlyPrior++
  })
  return (onlyPosterior - onlyPrior) / Math.sqrt(Math.max(1, onlyPosterior + onlyPrior))
}
