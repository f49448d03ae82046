import { drawGamma, drawNormal, drawPoisson } from '@legwork/base'
import type { Random } from '@legwork/base'
import type { ArmSequence, TrialDesign } from '../design/design.ts'
import { nightsOf } from '../design/nights.ts'
import type { DesignNight } from '../design/nights.ts'
import { drawSequence } from '../design/sequences.ts'
import { exposure } from '../model/exposure.ts'
import type { TrialSeries } from '../model/series.ts'
import type { MissingNights, TrialTruth } from './truth.ts'

export type SimulatedTrial = {
  readonly sequence: ArmSequence
  readonly nights: readonly DesignNight[]
  /** one entry a night of the design, baseline included; null where missing */
  readonly outcome: readonly (number | null)[]
  /** the same without missing nights */
  readonly complete: readonly number[]
  /** the chain u, one value a night */
  readonly chain: readonly number[]
  /** what is analysed: the nights of the periods, wash-out nights without outcome */
  readonly series: TrialSeries
}

export type TrialSetting = {
  readonly design: TrialDesign
  readonly missing: MissingNights
}

/** Rates above this are cut off: the largest count the engine accepts. */
const largestRate = 1e9

function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
}

function drawOutcome(truth: TrialTruth, eta: number, random: Random): number {
  switch (truth.family) {
    case 'poisson':
      return drawPoisson(random, Math.min(Math.exp(eta), largestRate))
    case 'negbin': {
      const rate = Math.min(Math.exp(eta), largestRate)
      const shape = 1 / truth.dispersion ** 2
      if (!Number.isFinite(shape)) return drawPoisson(random, rate)
      const mixed = rate * drawGamma(random, shape, 1 / shape)
      return drawPoisson(random, Math.min(mixed, largestRate))
    }
    case 'bernoulli':
      return random.nextUniform() < logistic(eta) ? 1 : 0
    case 'ordinal': {
      const level = random.nextUniform()
      let category = 0
      for (const cut of truth.cutpoints ?? []) if (logistic(cut - eta) < level) category++
      return category
    }
    case 'gaussian':
      return drawNormal(random, eta, truth.dispersion)
  }
}

/**
 * One trial by the engine's model: an order drawn by the design, exposure with the truth's half-life,
 * a stationary AR(1) chain through every night (baseline and wash-out too), an outcome a night, then
 * missing nights. Time is centred on the nights of the periods, as in the analysis. A treated wash-out
 * night counts as treated: only its outcome is left out.
 */
export function simulateTrial(
  setting: TrialSetting,
  truth: TrialTruth,
  random: Random,
): SimulatedTrial {
  const { design, missing } = setting
  const sequence = drawSequence(design, random)
  const nights = nightsOf(design, sequence)
  const armOf = (night: number): number => {
    const where = nights[night]!
    return where.phase === 'period' ? where.arm : 0
  }
  const columns = truth.effects.map((_, index) =>
    exposure((night) => armOf(night) === index + 1, nights.length, truth.halfLife),
  )
  const compared = nights.length - design.baselineNights
  const innovation = truth.sigma * Math.sqrt(1 - truth.rho * truth.rho)
  const missingLogit = Math.log(missing.share / (1 - missing.share))
  const complete: number[] = []
  const outcome: (number | null)[] = []
  const chain: number[] = []
  let level = 0
  for (let night = 0; night < nights.length; night++) {
    level =
      night === 0
        ? drawNormal(random, 0, truth.sigma)
        : drawNormal(random, truth.rho * level, innovation)
    chain.push(level)
    const since = night - design.baselineNights
    let eta = truth.intercept + truth.trend * ((since + 1 - (compared + 1) / 2) / compared) + level
    truth.effects.forEach((effect, index) => {
      eta += effect * columns[index]![night]!
    })
    const y = drawOutcome(truth, eta, random)
    complete.push(y)
    const tilt = truth.sigma > 0 ? ((missing.perSd ?? 0) * level) / truth.sigma : 0
    const isMissing = random.nextUniform() < logistic(missingLogit + tilt)
    outcome.push(isMissing ? null : y)
  }
  return {
    sequence,
    nights,
    outcome,
    complete,
    chain,
    series: comparedSeries(design, truth, nights, outcome),
  }
}

function comparedSeries(
  design: TrialDesign,
  truth: TrialTruth,
  nights: readonly DesignNight[],
  outcome: readonly (number | null)[],
): TrialSeries {
  const y: (number | null)[] = []
  const arm: number[] = []
  const compared: boolean[] = []
  for (const where of nights) {
    if (where.phase === 'baseline') continue
    arm.push(where.arm)
    compared.push(!where.washout)
    y.push(where.washout ? null : (outcome[where.night] ?? null))
  }
  return {
    family: truth.family,
    outcome: y,
    arm,
    ...(design.washoutNights === 0 ? {} : { compared }),
    armCount: design.arms.length,
    ...(truth.family === 'ordinal' ? { categories: (truth.cutpoints?.length ?? 0) + 1 } : {}),
  }
}
