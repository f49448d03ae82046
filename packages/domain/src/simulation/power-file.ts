import * as z from 'zod/mini'

z.config({ jitless: true })

const share = z.object({
  count: z.number(),
  of: z.number(),
  share: z.number(),
  standardError: z.number(),
})

/** What `legwork power --json` prints. Keys may be added, never renamed. */
export const powerFileSchema = z.object({
  format: z.literal('legwork/power/1'),
  design: z.object({
    arms: z.array(z.string()),
    nights: z.number(),
    periods: z.number(),
    sequences: z.number(),
    smallestP: z.number(),
    highestLevel: z.number(),
  }),
  assumptions: z.object({
    family: z.string(),
    level: z.number(),
    sigma: z.number(),
    rho: z.number(),
    trend: z.number(),
    dispersion: z.number(),
    /** Lowest and highest score of an ordinal outcome. */
    categories: z.optional(z.nullable(z.object({ low: z.number(), high: z.number() }))),
    halfLife: z.number(),
    missingShare: z.number(),
    analysisHalfLife: z.array(z.object({ days: z.number(), weight: z.number() })),
    prior: z.string(),
    smallestEffect: z.nullable(z.number()),
    better: z.enum(['lower', 'higher']),
  }),
  effects: z.array(
    z.object({
      effect: z.number(),
      trials: z.number(),
      analysed: z.number(),
      verdicts: z.nullable(z.record(z.string(), share)),
      excludesZero: share,
      coverage95: share,
      meanSd: z.number(),
      meanWidth95: z.number(),
      randomisationP5: share,
    }),
  ),
  advice: z.enum(['long-enough', 'cannot-tell-is-likeliest', 'no-verdict']),
  trials: z.number(),
  seed: z.number(),
  workers: z.number(),
  milliseconds: z.number(),
})

/** The chances of each verdict of a design, as read and written. */
export type PowerFile = z.infer<typeof powerFileSchema>
