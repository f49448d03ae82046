import { createRandom, drawBeta, drawNormal, drawPoisson, expectOk } from '@legwork/base'
import type { Random } from '@legwork/base'
import { analyse } from '../../src/inference/analyse.ts'
import { defaultNuisancePriors } from '../../src/model/priors.ts'
import type { Contribution } from '../../src/pooling/contribution.ts'
import { curveVersion, storedCurve } from '../../src/pooling/curve.ts'
import type { StoredCurve } from '../../src/pooling/curve.ts'
import reference from '../fixtures/reference/pooled-poisson100.json' with { type: 'json' }

/** A contribution around a curve; everything else is the same for everyone. */
export function contribution(source: string, curve: StoredCurve): Contribution {
  return {
    source,
    arm: 'magnesium',
    reference: 'placebo',
    outcome: 'cramps',
    family: 'poisson',
    halfLives: [{ days: 0, weight: 1 }],
    nuisancePriors: defaultNuisancePriors('poisson'),
    curve,
  }
}

/** A curve from a function, on a grid of this many points. */
export function curveOf(
  logLikelihood: (b: number) => number,
  low: number,
  high: number,
  points = 161,
): StoredCurve {
  const grid = Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1))
  return { version: curveVersion, parameter: 'b[1]', grid, logLikelihood: grid.map(logLikelihood) }
}

/** log L of a normal measurement y ± s. */
export function normalCurve(y: number, s: number): StoredCurve {
  return curveOf((b) => -0.5 * ((y - b) / s) ** 2, y - 8 * s, y + 8 * s)
}

/**
 * log L of a rate ratio from two Poisson totals with equal nights, given their sum: y1 ~ Bin(n,
 * logistic(b)). Skewed; flat on one side when a total is 0.
 */
export function binomialLog(y1: number, y0: number, b: number): number {
  return y1 * b - (y1 + y0) * (b > 0 ? b + Math.log1p(Math.exp(-b)) : Math.log1p(Math.exp(b)))
}

export function binomialCurve(y1: number, y0: number): StoredCurve {
  return curveOf((b) => binomialLog(y1, y0, b), -9, 9, 361)
}

/** One simulated person with effect b: how n events (n drawn whatever b is) fall over two arms. */
export function drawTotals(random: Random, b: number, level: number): [number, number] {
  const events = drawPoisson(random, 2 * level)
  let treated = 0
  for (let i = 0; i < events; i++) if (random.nextUniform() < 1 / (1 + Math.exp(-b))) treated++
  return [treated, events - treated]
}

/** Curves of the hundred people of the stored reference, by the engine. */
export function referencePeople(): Contribution[] {
  return reference.people.map((person) => {
    const analysis = expectOk(
      analyse(
        { family: 'poisson', outcome: person.outcome, arm: person.treated, armCount: 2 },
        { skip: { error: true, absolute: true, nuisance: true } },
      ),
      person.name,
    )
    return contribution(person.name, storedCurve(analysis.likelihood[0]!))
  })
}

export const stanOneStage = reference.stanOneStage

/** One diary with everything but its effect from the priors, AB/BA periods of seven nights, 56 nights. */
export function drawDiary(random: Random, b: number): { outcome: number[]; arm: number[] } {
  const sigma = Math.abs(drawNormal(random))
  const rho = 2 * drawBeta(random, 4, 2) - 1
  const intercept = drawNormal(random, 0, 2.5)
  const trend = drawNormal(random)
  const arm: number[] = []
  for (let pair = 0; pair < 4; pair++) {
    const first = random.nextBelow(2)
    for (let night = 0; night < 14; night++) arm.push(night < 7 ? first : 1 - first)
  }
  let u = drawNormal(random, 0, sigma)
  const outcome = arm.map((z, t) => {
    if (t > 0) u = drawNormal(random, rho * u, sigma * Math.sqrt(1 - rho * rho))
    return drawPoisson(random, Math.exp(intercept + b * z + trend * ((t - 27.5) / 56) + u))
  })
  return { outcome, arm }
}

/** A diary of `drawDiary` as a contribution. */
export function diaryContribution(seed: number, stream: number, b: number): Contribution {
  const diary = drawDiary(createRandom(seed, stream), b)
  const analysis = expectOk(
    analyse(
      { family: 'poisson', ...diary, armCount: 2 },
      { skip: { error: true, absolute: true, nuisance: true } },
    ),
    `diary ${stream}`,
  )
  return contribution(`p${stream}`, storedCurve(analysis.likelihood[0]!))
}
