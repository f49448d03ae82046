import * as z from 'zod/mini'

z.config({ jitless: true })

/** The probabilities at which quantiles are given, as keys of JSON. */
export const quantileKeys = [
  '0.005',
  '0.025',
  '0.05',
  '0.25',
  '0.5',
  '0.75',
  '0.95',
  '0.975',
  '0.995',
] as const

/** What a participant code looks like. */
export const participantCode = /^[A-Za-z0-9_-]{1,40}$/

const finite = z.number()
const probability = z.number().check(z.minimum(0), z.maximum(1))
const quantiles = z.strictObject({
  '0.005': finite,
  '0.025': finite,
  '0.05': finite,
  '0.25': finite,
  '0.5': finite,
  '0.75': finite,
  '0.95': finite,
  '0.975': finite,
  '0.995': finite,
})
const summary = z.object({ mean: finite, sd: finite, quantiles })
const family = z.enum(['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'])
const verdict = z.enum([
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'probably-harms',
  'harms',
  'cannot-tell',
])
const component = z.object({ mean: finite, sd: finite, weight: finite })
const namedPrior = z.object({ name: z.string(), prior: z.array(component) })
const normal = z.object({ mean: finite, sd: finite })

const model = z.object({
  family,
  outcome: z.string(),
  better: z.enum(['lower', 'higher']),
  reference: z.string(),
  arms: z.array(z.string()),
  smallestEffect: z.nullable(finite),
  halfLife: z.array(z.object({ days: finite, weight: finite })),
  categories: z.nullable(z.object({ low: finite, high: finite })),
  scale: z.nullable(z.object({ low: finite, high: finite })),
  priorEffect: namedPrior,
  priors: z.object({
    intercept: normal,
    trend: normal,
    cutpoint: z.object({ ...normal.shape, locationSd: finite }),
    sigmaScale: finite,
    dispersionScale: finite,
    rhoBeta: z.tuple([finite, finite]),
  }),
})

const data = z.object({
  days: z.number(),
  observed: z.number(),
  from: z.string(),
  to: z.string(),
  missingByArm: z.record(z.string(), z.number()),
  nightsByArm: z.record(z.string(), z.number()),
  outsideComparison: z.number(),
})

const missingNights = z.object({
  verdictBefore: verdict,
  changesVerdict: z.boolean(),
  /** a measurement: by how many points missing nights were taken lower and higher */
  shift: z.optional(finite),
  assumptions: z.array(
    z.object({
      assumption: z.enum(['half', 'double', 'zero', 'lower', 'higher']),
      verdict,
      probabilityOfBenefit: probability,
    }),
  ),
})

const effect = z.object({
  arm: z.string(),
  reference: z.string(),
  parameter: z.string(),
  scale: z.enum(['log-rate-ratio', 'log-odds-ratio', 'difference']),
  mean: finite,
  sd: finite,
  quantiles,
  probabilityBelowZero: probability,
  probabilityOfBenefit: probability,
  probabilityOfMeaningfulBenefit: z.nullable(probability),
  probabilityOfMeaningfulHarm: z.nullable(probability),
  verdict: z.nullable(verdict),
  dependsOnPrior: z.nullable(z.boolean()),
  missingNights: z.nullable(missingNights),
  absolute: z.object({
    unit: z.enum(['per week', 'risk', 'points']),
    mean: finite,
    sd: finite,
    quantiles,
    delivered: summary,
  }),
  sensitivity: z.array(
    z.object({
      prior: z.string(),
      mean: finite,
      sd: finite,
      quantiles,
      probabilityOfBenefit: probability,
      probabilityOfMeaningfulBenefit: z.nullable(probability),
      verdict: z.nullable(verdict),
      logEvidence: finite,
    }),
  ),
  density: z.object({ value: z.array(finite), density: z.array(finite) }),
})

const check = z.object({
  name: z.string(),
  value: z.nullable(finite),
  warning: z.nullable(z.string()),
})

const randomisationTest = z.union([
  z.object({
    arm: z.string(),
    reference: z.string(),
    statistic: z.string(),
    estimate: z.nullable(finite),
    p: probability,
    sequences: finite,
    smallestP: probability,
    enumerated: z.boolean(),
    highestLevel: probability,
    interval: z.nullable(
      z.object({
        scale: z.enum(['rate-ratio', 'shift']),
        requestedLevel: probability,
        level: probability,
        attainable: z.boolean(),
        lower: z.nullable(finite),
        upper: z.nullable(finite),
      }),
    ),
    assumptions: z.array(z.string()),
  }),
  z.object({ unavailable: z.string() }),
])

/** The versioned result file: what `legwork analyze --json` prints and the page saves. Keys may be added, never renamed. */
export const resultFileSchema = z.object({
  format: z.literal('legwork/result/1'),
  /** A random code of the person, never a name: tells two people apart when results are pooled. */
  participant: z.optional(z.string().check(z.regex(participantCode))),
  model,
  data,
  effects: z.array(effect),
  parameters: z.array(z.object({ name: z.string(), mean: finite, sd: finite, quantiles })),
  halfLifePosterior: z.array(z.object({ days: finite, weight: probability })),
  fitted: z.array(
    z.object({
      date: z.string(),
      median: finite,
      half: z.tuple([finite, finite]),
      wide: z.tuple([finite, finite]),
    }),
  ),
  checks: z.array(check),
  logEvidence: finite,
  numericalError: z.object({ quantileSd: finite, probability: finite }),
  randomisationTest,
  /** with more than two arms and a design: those of the other arms against the reference */
  otherRandomisationTests: z.optional(z.array(randomisationTest)),
  likelihoodCurve: z.nullable(
    z.object({
      version: z.literal('legwork/likelihood-curve/1'),
      parameter: z.string(),
      grid: z.array(finite),
      logLikelihood: z.array(finite),
    }),
  ),
  seed: z.number(),
  milliseconds: finite,
})

/** A result as read and written. */
export type ResultFile = z.infer<typeof resultFileSchema>

/** One contrast of a result: an arm against another. */
export type EffectResult = ResultFile['effects'][number]
