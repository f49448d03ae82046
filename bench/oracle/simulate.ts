import { drawNegativeBinomial, drawNormal, drawPoisson, type Random } from '@legwork/base'
import type { OracleFamily } from './model.ts'

/** The truth behind a diary. */
export type World = {
  readonly family: OracleFamily
  readonly armCount: number
  readonly effects: readonly number[]
  readonly b0: number
  readonly cuts: readonly number[]
  readonly b2: number
  readonly sigma: number
  readonly rho: number
  readonly phi: number
  readonly halfLife: number
}

/** Arms by period of `length` nights, the arms of each block in random order. */
export function blockedArms(
  nights: number,
  length: number,
  armCount: number,
  random: Random,
): number[] {
  const arms: number[] = []
  while (arms.length < nights) {
    const order = random.shuffle(Array.from({ length: armCount }, (_, a) => a))
    for (const arm of order) for (let n = 0; n < length; n++) arms.push(arm)
  }
  return arms.slice(0, nights)
}

/** One diary of the world: an outcome a night, missing nights at random. Written apart from packages/stats. */
export function simulateDiary(
  world: World,
  arm: readonly (number | null)[],
  missing: number,
  random: Random,
): (number | null)[] {
  const nights = arm.length
  const step = world.halfLife > 0 ? 1 - Math.exp(-Math.LN2 / world.halfLife) : 1
  const level = new Float64Array(world.armCount)
  const innovation = world.sigma * Math.sqrt(1 - world.rho ** 2)
  let u = 0
  return arm.map((z, t) => {
    u = t === 0 ? drawNormal(random, 0, world.sigma) : drawNormal(random, world.rho * u, innovation)
    let eta = world.b0 + (world.b2 * (t + 1 - (nights + 1) / 2)) / nights + u
    for (let a = 1; a < world.armCount; a++) {
      level[a]! += step * ((z === a ? 1 : 0) - level[a]!)
      eta += world.effects[a - 1]! * level[a]!
    }
    const outcome = drawOutcome(world, eta, random)
    return random.nextUniform() < missing ? null : outcome
  })
}

/** Counts beyond this are cut, far above anything a diary holds. */
const LARGEST = 1e6

function drawOutcome(world: World, eta: number, random: Random): number {
  switch (world.family) {
    case 'poisson':
      return Math.min(LARGEST, drawPoisson(random, Math.min(LARGEST, Math.exp(eta))))
    case 'negbin':
      return Math.min(
        LARGEST,
        drawNegativeBinomial(random, Math.min(LARGEST, Math.exp(eta)), 1 / world.phi ** 2),
      )
    case 'bernoulli':
      return random.nextUniform() < 1 / (1 + Math.exp(-eta)) ? 1 : 0
    case 'gaussian':
      return drawNormal(random, eta, world.phi)
    case 'ordinal': {
      const p = random.nextUniform()
      const latent = eta + Math.log(p / (1 - p))
      return world.cuts.reduce((count, cut) => count + (latent > cut ? 1 : 0), 0)
    }
  }
}
