import type { Family } from '../model/series.ts'

/** The values that made a simulated diary; the model is that of the engine, in its units. */
export type TrialTruth = {
  readonly family: Family
  /** b0: log rate, log odds or points; 0 for ordinal outcomes, whose level is in the cutpoints */
  readonly intercept: number
  /** ordered c_1 … c_K−1 of an ordinal outcome with K categories */
  readonly cutpoints?: readonly number[]
  /** b1 of each arm but the reference, in the order of the design's arms */
  readonly effects: readonly number[]
  /** b2: change over the compared nights */
  readonly trend: number
  /** stationary SD of the chain */
  readonly sigma: number
  /** night-to-night correlation of the chain, −1 to 1 */
  readonly rho: number
  /** phi: overdispersion (negbin, size 1/phi²) or residual SD (gaussian); 0 for the others */
  readonly dispersion: number
  /** nights until half the exposure is there or gone; 0: at once */
  readonly halfLife: number
}

/**
 * Which nights have no entry: each with this probability, on its own. `perSd` makes it informative: the
 * log odds of a missing night rise by this for every SD that the chain stands above its mean.
 */
export type MissingNights = {
  readonly share: number
  readonly perSd?: number
}

export type WeightedTruth = { readonly weight: number; readonly truth: TrialTruth }

export type TruthError = {
  readonly type: 'truth-invalid'
  readonly path: string
  readonly rule:
    | 'finite'
    | 'not-negative'
    | 'correlation'
    | 'one-effect-an-arm'
    | 'increasing'
    | 'cutpoints-of-ordinal'
    | 'share'
    | 'weights'
  readonly value: unknown
}

/** The first rule that a truth breaks for a design with this many arms, null when it is sound. */
export function brokenTruth(truth: TrialTruth, arms: number, path = ''): TruthError | null {
  const fail = (key: string, rule: TruthError['rule'], value: unknown): TruthError => ({
    type: 'truth-invalid',
    path: `${path}/${key}`,
    rule,
    value,
  })
  for (const key of ['intercept', 'trend', 'sigma', 'rho', 'dispersion', 'halfLife'] as const) {
    if (!Number.isFinite(truth[key])) return fail(key, 'finite', truth[key])
  }
  for (const key of ['sigma', 'dispersion', 'halfLife'] as const) {
    if (truth[key] < 0) return fail(key, 'not-negative', truth[key])
  }
  if (Math.abs(truth.rho) > 1) return fail('rho', 'correlation', truth.rho)
  if (truth.effects.length !== arms - 1)
    return fail('effects', 'one-effect-an-arm', truth.effects.length)
  if (!truth.effects.every(Number.isFinite)) return fail('effects', 'finite', truth.effects)
  const cutpoints = truth.cutpoints ?? []
  if ((truth.family === 'ordinal') !== cutpoints.length > 0)
    return fail('cutpoints', 'cutpoints-of-ordinal', cutpoints.length)
  for (let k = 0; k < cutpoints.length; k++) {
    if (!Number.isFinite(cutpoints[k]!)) return fail('cutpoints', 'finite', cutpoints[k])
    if (k > 0 && !(cutpoints[k]! > cutpoints[k - 1]!))
      return fail('cutpoints', 'increasing', cutpoints)
  }
  return null
}

/** The first rule that a missing-nights model breaks, null when it is sound. */
export function brokenMissing(missing: MissingNights, path = '/missing'): TruthError | null {
  if (!(missing.share >= 0 && missing.share < 1))
    return { type: 'truth-invalid', path: `${path}/share`, rule: 'share', value: missing.share }
  if (missing.perSd !== undefined && !Number.isFinite(missing.perSd))
    return { type: 'truth-invalid', path: `${path}/perSd`, rule: 'finite', value: missing.perSd }
  return null
}

/** The first broken rule among weighted truths. */
export function brokenTruths(truths: readonly WeightedTruth[], arms: number): TruthError | null {
  const total = truths.reduce((sum, { weight }) => sum + weight, 0)
  if (truths.some(({ weight }) => !(weight >= 0)) || !(total > 0) || !Number.isFinite(total))
    return {
      type: 'truth-invalid',
      path: '/truths',
      rule: 'weights',
      value: truths.map(({ weight }) => weight),
    }
  for (const [index, { truth }] of truths.entries()) {
    const broken = brokenTruth(truth, arms, `/truths/${index}/truth`)
    if (broken !== null) return broken
  }
  return null
}
