import * as z from 'zod/mini'
import type { EvidenceOutcomeId } from '@legwork/knowledge'
import { brokenSmallestEffect, usualSmallestEffect } from '../result/engine-input.ts'

z.config({ jitless: true })

/** Outcomes of the library. */
export const libraryOutcomes = [
  'cramps',
  'minutes',
  'pain',
  'sleep-disturbance',
  'restlessness',
  'any-attack',
] as const
export type LibraryOutcome = (typeof libraryOutcomes)[number]

const range = z.object({ low: z.number(), high: z.number() })

/** An outcome as a protocol fixes it: column of the diary, family, what is better and the smallest effect that matters. */
export const outcomeSchema = z.strictObject({
  /** id in the library, or `own` */
  id: z.enum([...libraryOutcomes, 'own']),
  column: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,43}$/)),
  /** name of an own outcome, as the person reads it */
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  family: z.enum(['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian']),
  better: z.enum(['lower', 'higher']),
  /** a ratio (counts), an odds ratio (yes or no, scores) or points (numbers) */
  smallestEffect: z.number().check(z.positive()),
  categories: z.optional(range),
  scale: z.optional(range),
})
export type TrialOutcome = z.infer<typeof outcomeSchema>

/** A quarter fewer is the smallest effect that matters unless the person says otherwise. */
const quarter = 0.75
const score = { family: 'ordinal', categories: { low: 0, high: 10 } } as const

const library: Readonly<Record<LibraryOutcome, Omit<TrialOutcome, 'id'>>> = {
  cramps: { column: 'cramps', family: 'poisson', better: 'lower', smallestEffect: quarter },
  minutes: { column: 'minutes', family: 'negbin', better: 'lower', smallestEffect: quarter },
  pain: { column: 'pain', ...score, better: 'lower', smallestEffect: quarter },
  'sleep-disturbance': {
    column: 'sleep_disturbance',
    ...score,
    better: 'lower',
    smallestEffect: quarter,
  },
  restlessness: { column: 'rls_severity', ...score, better: 'lower', smallestEffect: quarter },
  'any-attack': { column: 'attack', family: 'bernoulli', better: 'lower', smallestEffect: quarter },
}

/** An outcome of the library. */
export function outcomeOf(id: LibraryOutcome): TrialOutcome {
  return { id, ...library[id] }
}

/** The outcome that decides for a complaint: cramps per night, or how bad restless legs are. */
export function primaryOutcomeFor(complaint: 'cramps' | 'restless-legs'): TrialOutcome {
  return outcomeOf(complaint === 'cramps' ? 'cramps' : 'restlessness')
}

/** What an own outcome measures. */
export interface OwnOutcome {
  readonly name: string
  readonly measures: 'count' | 'yes-no' | 'score' | 'number'
  readonly better: 'lower' | 'higher'
  /** needed for a number: how many of its units matter */
  readonly smallestEffect?: number
  /** needed for a number: the ends of its scale */
  readonly scale?: { readonly low: number; readonly high: number }
}

/**
 * An own outcome; null when its name has no letter or digit, a number has no smallest effect or no scale, or the smallest
 * effect cannot be used. `taken`
 * are the columns already in use.
 */
export function ownOutcome(own: OwnOutcome, taken: readonly string[] = []): TrialOutcome | null {
  const name = own.name.replace(/\s+/g, ' ').trim()
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 34)
  if (slug === '' || name.length > 80) return null
  const family = (
    { count: 'poisson', 'yes-no': 'bernoulli', score: 'ordinal', number: 'gaussian' } as const
  )[own.measures]
  const { smallestEffect, scale } = own
  if (family === 'gaussian' && (smallestEffect === undefined || scale === undefined)) return null
  if (scale !== undefined && !(scale.high > scale.low)) return null
  const effect = smallestEffect ?? usualSmallestEffect(family, own.better)
  if (effect === null) return null
  if (brokenSmallestEffect({ smallestEffect: effect, family, better: own.better }) !== null)
    return null
  let column = `own_${slug}`
  for (let n = 2; taken.includes(column); n++) column = `own_${slug}_${n}`
  return {
    id: 'own',
    column,
    name,
    family,
    better: own.better,
    smallestEffect: effect,
    ...(family === 'ordinal' ? { categories: { low: 0, high: 10 } } : {}),
    ...(family === 'gaussian' && scale !== undefined ? { scale } : {}),
  }
}

/** The name under which research pools this outcome; `other` when it does not. */
export function evidenceOutcomeOf(outcome: TrialOutcome): EvidenceOutcomeId | 'other' {
  return outcome.id === 'cramps' ? 'frequency' : 'other'
}
