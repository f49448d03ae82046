import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { pool } from '@legwork/stats'
import type { Contribution, PoolError, PoolOptions } from '@legwork/stats'
import { resultFileSchema } from '../result/result-file.ts'
import type { ResultFile } from '../result/result-file.ts'
import { seriesResultSchema } from '../series/series-result.ts'
import type { CompletionState, SeriesResult } from '../series/series-result.ts'
import { studyId, studyVersion } from '../series/study-file.ts'
import { curveFits } from './own-curve.ts'

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
  /** the study of the files; null for results outside a series */
  study: z.nullable(z.object({ id: studyId, version: studyVersion })),
  /** files by how the trial came to its end; null for results outside a series, which do not tell */
  completion: z.nullable(
    z.object({ complete: z.number(), 'stopped-early': z.number(), 'never-started': z.number() }),
  ),
  /** how many of the kits that went out came back; absent when nobody said how many that were */
  kits: z.optional(
    z.object({
      given: z.number(),
      back: z.number(),
      share: z.number(),
      judged: z.enum(['enough', 'may-be-biased', 'impossible']),
    }),
  ),
  /** people whose file holds a curve: those that are pooled */
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

type Categories = NonNullable<ResultFile['model']['categories']>

/** Why result files are not pooled. */
export type PoolRefusal =
  | PoolError
  | { readonly type: 'not-a-result'; readonly source: string; readonly path: string }
  | { readonly type: 'no-curve'; readonly source: string }
  /** the curve times the file's own prior is not the file's own answer */
  | { readonly type: 'curve-contradicts'; readonly source: string }
  /** scores with other lowest or highest steps: an odds ratio of one is not that of the other */
  | {
      readonly type: 'categories-mixed'
      readonly first: string
      readonly second: string
      readonly values: readonly [Categories, Categories]
    }
  /** files of two studies or versions, or one of a study and one outside it (null) */
  | {
      readonly type: 'study-mixed'
      readonly first: string
      readonly second: string
      readonly values: readonly [SeriesResult['study'] | null, SeriesResult['study'] | null]
    }

/** A file as read: what it brings to the pool, and how its trial ended when it is of a series. */
interface ReadFile {
  readonly source: string
  readonly person: string | null
  readonly study: SeriesResult['study'] | null
  readonly completion: CompletionState | null
  /** steps of a score; null for another outcome, or nothing that could be analysed */
  readonly categories: Categories | null
  /** null: of a series, with nothing that could be analysed */
  readonly contribution: Contribution | null
}

/** What one file brings to a pooled series; `source` names the file in refusals. */
function readOne(source: string, json: unknown): Result<ReadFile, PoolRefusal> {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null
  const isSeries = typeof format === 'string' && format.startsWith('legwork/series-result/')
  return isSeries ? readSeriesResult(source, json) : readPlainResult(source, json)
}

function notAResult(source: string, path: readonly PropertyKey[] = []): Result<never, PoolRefusal> {
  return err({ type: 'not-a-result', source, path: `/${path.map(String).join('/')}` })
}

function readSeriesResult(source: string, json: unknown): Result<ReadFile, PoolRefusal> {
  const parsed = seriesResultSchema.safeParse(json)
  if (!parsed.success) return notAResult(source, parsed.error.issues[0]?.path)
  const { study, participant: person, completion, contrast, settings, curve } = parsed.data
  const contribution =
    settings === null || curve === null
      ? null
      : {
          ...{ source, person, curve },
          arm: contrast.remedy,
          reference: contrast.comparator,
          outcome: contrast.outcome,
          family: settings.family,
          halfLives: settings.halfLife,
          nuisancePriors: settings.priors,
        }
  const categories = settings?.categories ?? null
  return ok({ source, person, study, completion, categories, contribution })
}

function readPlainResult(source: string, json: unknown): Result<ReadFile, PoolRefusal> {
  const parsed = resultFileSchema.safeParse(json)
  if (!parsed.success) return notAResult(source, parsed.error.issues[0]?.path)
  const { model, data, effects, fitted, likelihoodCurve, participant } = parsed.data
  const [first] = effects
  if (likelihoodCurve === null || first === undefined) return err({ type: 'no-curve', source })
  if (!curveFits(likelihoodCurve, model.priorEffect.prior, first))
    return err({ type: 'curve-contradicts', source })
  const contribution = {
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
  }
  const person = participant ?? null
  const { categories } = model
  return ok({ source, person, study: null, completion: null, categories, contribution })
}

/** One study, one set of steps, and every participant once, also those whose file holds no curve. */
function mixed(files: readonly ReadFile[]): PoolRefusal | null {
  const codes = new Map<string, string>()
  const [first] = files
  let steps: { readonly source: string; readonly of: Categories } | null = null
  for (const { source, study, person, categories } of files) {
    if (first === undefined) return null
    if (canonicalJson(study) !== canonicalJson(first.study))
      return {
        type: 'study-mixed',
        ...{ first: first.source, second: source, values: [first.study, study] },
      }
    if (categories !== null && steps !== null && canonicalJson(categories) !== canonicalJson(steps.of))
      return { type: 'categories-mixed', first: steps.source, second: source, values: [steps.of, categories] } // prettier-ignore
    if (categories !== null) steps ??= { source, of: categories }
    const earlier = person === null ? undefined : codes.get(person)
    if (earlier !== undefined)
      return { type: 'pool-duplicate', by: 'person', first: earlier, second: source }
    if (person !== null) codes.set(person, source)
  }
  return null
}

function completionOf(files: readonly ReadFile[]): PoolFile['completion'] {
  if (files.every(({ completion }) => completion === null)) return null
  const ended = (state: CompletionState) =>
    files.filter(({ completion }) => completion === state).length
  return {
    complete: ended('complete'),
    'stopped-early': ended('stopped-early'),
    'never-started': ended('never-started'),
  }
}

/**
 * Pools result files (`legwork/result/1`, or `legwork/series-result/1` of one study): population effect, spread between
 * people, shrunken personal effects, the next person. Files of a series without a curve count in `completion` alone.
 */
export function poolFiles(
  files: readonly { readonly source: string; readonly json: unknown }[],
  options: PoolOptions = {},
): Result<PoolFile, PoolRefusal> {
  const read: ReadFile[] = []
  for (const { source, json } of files) {
    const one = readOne(source, json)
    if (!one.ok) return one
    read.push(one.value)
  }
  const refused = mixed(read)
  if (refused !== null) return err(refused)
  const contributions = read.flatMap(({ contribution }) => contribution ?? [])
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
    study: read[0]?.study ?? null,
    completion: completionOf(read),
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
