import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { pool } from '@legwork/stats'
import type { Contribution, PoolError, PoolOptions } from '@legwork/stats'
import { resultFileSchema } from '../result/result-file.ts'

z.config({ jitless: true })

const quantiles = z.record(z.string(), z.number())
const effect = z.object({
  mean: z.number(),
  sd: z.number(),
  quantiles,
  probabilityBelowZero: z.number(),
})
const population = {
  tauScale: z.number(),
  population: effect,
  spread: z.nullable(z.object({ mean: z.number(), sd: z.number(), quantiles })),
  next: effect,
}

/** What `legwork pool --json` prints. Keys may be added, never renamed. */
export const poolFileSchema = z.object({
  format: z.literal('legwork/pool/1'),
  contrast: z.object({
    arm: z.string(),
    reference: z.string(),
    outcome: z.string(),
    family: z.string(),
  }),
  people: z.number(),
  priors: z.object({
    mu: z.object({ mean: z.number(), sd: z.number() }),
    tauScale: z.number(),
  }),
  ...population,
  personal: z.array(
    z.object({ ...effect.shape, source: z.string(), person: z.nullable(z.string()) }),
  ),
  sensitivity: z.array(z.object(population)),
  numericalError: z.number(),
  milliseconds: z.number(),
})

/** A pooled series as read and written. */
export type PoolFile = z.infer<typeof poolFileSchema>

/** Why result files are not pooled. */
export type PoolRefusal =
  | PoolError
  | { readonly type: 'not-a-result'; readonly source: string; readonly path: string }
  | { readonly type: 'no-curve'; readonly source: string }

/** What one result file brings to a pooled series; `source` names the file in refusals. */
function contributionOf(source: string, json: unknown): Result<Contribution, PoolRefusal> {
  const parsed = resultFileSchema.safeParse(json)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? []
    return err({ type: 'not-a-result', source, path: `/${path.map(String).join('/')}` })
  }
  const { model, data, effects, fitted, likelihoodCurve, participant } = parsed.data
  const [first] = effects
  if (likelihoodCurve === null || first === undefined) return err({ type: 'no-curve', source })
  return ok({
    source,
    ...(participant === undefined ? {} : { person: participant }),
    // Not the whole file: the same diary analysed on another day or with another seed is the same diary.
    fingerprint: canonicalJson([data, fitted.map(({ date }) => date), likelihoodCurve]),
    arm: first.arm,
    reference: first.reference,
    outcome: model.outcome,
    family: model.family,
    halfLives: model.halfLife,
    nuisancePriors: model.priors,
    curve: likelihoodCurve,
  })
}

/** Pools result files: population effect, spread between people, shrunken personal effects, the next person. */
export function poolFiles(
  files: readonly { readonly source: string; readonly json: unknown }[],
  options: PoolOptions = {},
): Result<PoolFile, PoolRefusal> {
  const contributions: Contribution[] = []
  for (const { source, json } of files) {
    const contribution = contributionOf(source, json)
    if (!contribution.ok) return contribution
    contributions.push(contribution.value)
  }
  const pooled = pool(contributions, options)
  if (!pooled.ok) return pooled
  const [first] = contributions
  if (first === undefined) throw new Error('poolFiles: a pooled series has people')
  const { priors, personal, sensitivity, spread, population: mu, next, ...rest } = pooled.value
  const own = <T extends object>(value: T): T => ({ ...value })
  return ok({
    format: 'legwork/pool/1',
    contrast: {
      arm: first.arm,
      reference: first.reference,
      outcome: first.outcome,
      family: first.family,
    },
    ...rest,
    priors: { mu: own(priors.mu), tauScale: priors.tauScale },
    population: own(mu),
    spread: spread === null ? null : own(spread),
    next: own(next),
    personal: personal.map(own),
    sensitivity: sensitivity.map((other) => ({
      tauScale: other.tauScale,
      population: own(other.population),
      spread: other.spread === null ? null : own(other.spread),
      next: own(other.next),
    })),
    milliseconds: 0,
  })
}
