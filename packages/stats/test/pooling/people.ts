import { drawPoisson, expectOk } from '@legwork/base'
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
