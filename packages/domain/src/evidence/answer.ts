import {
  type BothLanguages,
  type CertaintyJudgement,
  evidence,
  type EvidenceCondition,
  type EvidenceOutcome,
  type EvidenceQuestion,
  type EvidenceRemedy,
  type EvidenceSource,
  type EvidenceTrap,
  type GuidelineStatement,
  type PublishedResult,
  type Trial,
} from '@legwork/knowledge'
import { fitBayesian, fitMeta } from '@legwork/stats'
import { type OfHundred, ofHundred, type RateForOne, rateForOne } from './absolute.ts'
import { type StudyEffect, studyEffect } from './effect.ts'

/** One trial in the forest plot. */
export type EvidenceRow = {
  readonly trial: Trial
  readonly effect: StudyEffect
  /** Share in our own pooled value, in percent; null when nothing is pooled. */
  readonly weight: number | null
}

/** An estimate on the scale people read: a difference in the question's unit, or a ratio. */
export type ShownEstimate = {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

/** Our own pooling of the rows; the Bayesian model is primary because the trials are few. */
export type PooledRows = {
  readonly k: number
  readonly bayesian: ShownEstimate & {
    /** The true effect in another trial. */
    readonly prediction: { readonly lower: number; readonly upper: number }
    readonly tauScale: number
    /** Median of tau, on the scale of pooling. */
    readonly tau: number
    /** Chance that the average effect is on the better side of none. */
    readonly chanceBetter: number
  }
  /** REML with Knapp–Hartung, beside it. */
  readonly classical: ShownEstimate & {
    readonly tau2: number
    readonly i2: number
    readonly q: number
    readonly qp: number
  }
}

/** A published result with what we make of it. */
export type ComparedResult = {
  readonly record: PublishedResult
  readonly source: EvidenceSource
  /** Recomputed from the rows; null when that cannot be done. */
  readonly rebuilt: StudyEffect | null
}

export type EvidenceAnswer = {
  readonly question: EvidenceQuestion
  readonly condition: EvidenceCondition
  readonly remedy: EvidenceRemedy
  readonly outcome: EvidenceOutcome
  readonly summary: BothLanguages
  /** The published result that stands as the answer. */
  readonly anchor: ComparedResult | null
  readonly rows: readonly EvidenceRow[]
  readonly pooled: PooledRows | null
  readonly notPooled: BothLanguages | null
  readonly left: readonly { readonly trial: Trial; readonly reason: BothLanguages }[]
  readonly certainty: CertaintyJudgement | null
  readonly ofHundred: OfHundred | null
  readonly rate: RateForOne | null
  readonly published: readonly ComparedResult[]
  readonly guidelines: readonly GuidelineStatement[]
  readonly traps: readonly EvidenceTrap[]
  /** How many collected numbers are not shown because they are from memory. */
  readonly hidden: number
  readonly sources: readonly EvidenceSource[]
}

/** All questions, in the order of the files. */
export function evidenceQuestions(): readonly EvidenceQuestion[] {
  return evidence.questions
}

/** The questions on a condition, and on a remedy when one is given. */
export function questionsOn(condition: string, remedy?: string): readonly EvidenceQuestion[] {
  return evidence.questions.filter(
    (q) => q.condition === condition && (remedy === undefined || q.remedy === remedy),
  )
}

/**
 * Everything that is known on one question, in one piece. Records from memory are counted in `hidden`
 * and appear nowhere. A defect in the data throws; the build's check keeps that from happening.
 * @param startingRate cramps a week without the remedy, for the absolute effect; the control rate of
 *   the published result when left out
 */
export function answerEvidence(id: string, startingRate?: number): EvidenceAnswer | null {
  const question = evidence.questions.find((q) => q.id === id)
  if (question === undefined) return null
  const trials = question.studies.map(({ trial, effect }) => {
    const found = studyEffect(effect)
    if (!found.ok) throw new Error(`answerEvidence: ${id}, ${trial}, ${found.error.type}`)
    return { trial: named(evidence.trials, trial), effect: found.value }
  })
  const pooled =
    'tauScale' in question.pool ? poolRows(question, trials, question.pool.tauScale) : null
  const rows: EvidenceRow[] = trials.map((row, i) => ({
    ...row,
    weight: pooled?.weights[i] ?? null,
  }))
  const records = question.published.map((result) => named(evidence.published, result))
  const published = records.filter((r) => r.verification !== 'unverified').map(compared)
  const left = question.left.map(({ trial, reason }) => ({
    trial: named(evidence.trials, trial),
    reason,
  }))
  const concerned = new Set([...rows, ...left].map(({ trial }) => trial.id))
  const about = evidence.guidelines.filter(
    (g) => g.condition === question.condition && g.remedy === question.remedy,
  )
  const guidelines = about.filter((g) => g.verification !== 'unverified')
  const unverifiedNumbers = evidence.results.filter(
    (r) => concerned.has(r.trial) && r.verification === 'unverified',
  )
  return {
    question,
    condition: named(evidence.conditions, question.condition),
    remedy: named(evidence.remedies, question.remedy),
    outcome: named(evidence.outcomes, question.outcome),
    summary: question.summary,
    anchor: published.find(({ record }) => record.id === question.anchor) ?? null,
    rows,
    pooled: pooled?.shown ?? null,
    notPooled: 'reason' in question.pool ? question.pool.reason : null,
    left,
    certainty: question.certainty,
    ofHundred: ofHundred(question),
    rate: rateForOne(question, startingRate),
    published,
    guidelines,
    traps: evidence.traps.filter((trap) => trap.trials.some((trial) => concerned.has(trial))),
    hidden:
      records.length -
      published.length +
      about.length -
      guidelines.length +
      unverifiedNumbers.length,
    sources: sourcesOf([
      ...[...rows, ...left].map(({ trial }) => trial.source),
      ...published.map(({ record }) => record.source),
      ...guidelines.map((g) => g.source),
    ]),
  }
}

function named<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id)
  if (found === undefined) throw new Error(`answerEvidence: a record that exists, ${id}`)
  return found
}

function sourcesOf(ids: readonly string[]): EvidenceSource[] {
  return [...new Set(ids)].map((id) => named(evidence.sources, id))
}

/** A published result beside what the rows give. */
export function compared(record: PublishedResult): ComparedResult {
  const rebuilt = record.rebuild === undefined ? null : studyEffect(record.rebuild)
  if (rebuilt !== null && !rebuilt.ok) {
    throw new Error(`compared: ${record.id}, ${rebuilt.error.type}`)
  }
  return {
    record,
    source: named(evidence.sources, record.source),
    rebuilt: rebuilt === null ? null : rebuilt.value,
  }
}

function poolRows(
  question: EvidenceQuestion,
  trials: readonly { readonly effect: StudyEffect }[],
  tauScale: number,
): { shown: PooledRows; weights: readonly number[] } {
  const yi = trials.map(({ effect }) => effect.yi)
  const vi = trials.map(({ effect }) => effect.vi)
  const bayesian = fitBayesian(yi, vi, { tauScale, muPrior: null })
  const classical = fitMeta({ yi, vi }, { method: 'REML', test: 'knha' })
  if (!bayesian.ok) throw new Error(`poolRows: ${question.id}, ${bayesian.error.type}`)
  if (!classical.ok) throw new Error(`poolRows: ${question.id}, ${classical.error.type}`)
  const ratio = trials.every(({ effect }) => effect.ratio)
  const shown = (x: number): number => (ratio ? Math.exp(x) : x)
  const { mu, prediction, tau, probabilityMuBelow } = bayesian.value
  const fit = classical.value
  const below = probabilityMuBelow(0)
  return {
    weights: fit.weights,
    shown: {
      k: yi.length,
      bayesian: {
        estimate: shown(mu.median),
        lower: shown(mu.lower),
        upper: shown(mu.upper),
        prediction: { lower: shown(prediction.lower), upper: shown(prediction.upper) },
        tauScale,
        tau: tau.median,
        chanceBetter: question.better === 'lower' ? below : 1 - below,
      },
      classical: {
        estimate: shown(fit.b[0] ?? NaN),
        lower: shown(fit.ciLower[0] ?? NaN),
        upper: shown(fit.ciUpper[0] ?? NaN),
        tau2: fit.tau2,
        i2: fit.i2,
        q: fit.q,
        qp: fit.qp,
      },
    },
  }
}
