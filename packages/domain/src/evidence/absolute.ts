import { evidence, type EvidenceQuestion, type PublishedResult } from '@legwork/knowledge'
import { normalUpperQuantile } from '@legwork/stats'
import { evidencePrior } from './prior.ts'

/** Of 100 people: how many reach the outcome without and with the remedy. */
export type OfHundred = {
  readonly kind: 'ofHundred'
  readonly control: number
  readonly treated: number
  readonly lower: number
  readonly upper: number
  readonly published: PublishedResult
}

/** Cramps a week for someone who starts at `startingRate`. */
export type RateForOne = {
  readonly kind: 'rate'
  readonly startingRate: number
  /** People like this on average, with the 95 % interval of the average. */
  readonly average: { readonly rate: number; readonly lower: number; readonly upper: number }
  /** One person: 95 % prediction interval, for each assumption of how much people differ. */
  readonly person: readonly {
    readonly tauPeople: number
    readonly assumed: boolean
    readonly lower: number
    readonly upper: number
    /** Chance of at least a quarter fewer, evidence prior with its open fifth. */
    readonly chanceMeaningful: number
  }[]
  readonly published: PublishedResult
}

/** The absolute effect of a question whose published result is a responder outcome; else null. */
export function ofHundred(question: EvidenceQuestion): OfHundred | null {
  if (question.absolute !== 'responder') return null
  const published = evidence.published.find((result) => result.id === question.anchor)
  if (published === undefined || published.verification === 'unverified') return null
  const { control, treated, treatedLower, treatedUpper } = published
  if (
    control === undefined ||
    treated === undefined ||
    treatedLower === undefined ||
    treatedUpper === undefined
  ) {
    return null
  }
  return {
    kind: 'ofHundred',
    control: Math.round(100 * control),
    treated: Math.round(100 * treated),
    lower: Math.round(100 * treatedLower),
    upper: Math.round(100 * treatedUpper),
    published,
  }
}

/**
 * What the published average means for someone with this many cramps a week: the average rate with the
 * remedy, and where one person's rate may lie, rate · exp(m ± 1.96 √(se² + tauPeople²)), for the assumed
 * spread between people and the ones beside it. null: no pooled result converts to a rate ratio.
 * @param ownRate cramps a week without the remedy, above 0; the trials' control rate when left out
 */
export function rateForOne(question: EvidenceQuestion, ownRate?: number): RateForOne | null {
  if (question.absolute !== 'rate') return null
  const prior = evidencePrior(question)
  if (!prior.ok) return null
  const { m, se, published, record } = prior.value
  const startingRate = ownRate ?? published.control ?? NaN
  if (!(startingRate > 0) || !Number.isFinite(startingRate)) {
    throw new Error(`rateForOne: startingRate above 0, got ${startingRate}`)
  }
  const critical = normalUpperQuantile(0.025)
  const spread = (sd: number): { lower: number; upper: number } => ({
    lower: startingRate * Math.exp(m - critical * sd),
    upper: startingRate * Math.exp(m + critical * sd),
  })
  const assumptions = [record.tauPeople.assumed, ...record.tauPeople.beside].sort((a, b) => a - b)
  return {
    kind: 'rate',
    startingRate,
    average: { rate: startingRate * Math.exp(m), ...spread(se) },
    person: assumptions.map((tauPeople) => {
      const own = evidencePrior(question, tauPeople)
      return {
        tauPeople,
        assumed: tauPeople === record.tauPeople.assumed,
        ...spread(Math.hypot(se, tauPeople)),
        chanceMeaningful: own.ok ? own.value.chanceMeaningful : NaN,
      }
    }),
    published,
  }
}
