import { err, ok, type Result } from '@legwork/base'
import {
  type BothLanguages,
  evidence,
  type EvidenceConditionId,
  type EvidenceOutcomeId,
  type EvidencePriorRecord,
  type EvidenceRemedyId,
  type PublishedResult,
} from '@legwork/knowledge'
import { normalLower, type NormalMixture, normalUpperQuantile } from '@legwork/stats'

/** What a personal trial is about; `family` decides the scale of its effect. */
export type PriorRequest = {
  readonly condition: EvidenceConditionId
  /** An own remedy or one that was never pooled has no evidence prior. */
  readonly remedy: EvidenceRemedyId | 'other'
  readonly outcome: EvidenceOutcomeId | 'other'
}

/**
 * The evidence prior of a personal trial's log rate ratio b1 (counts):
 * share · N(m, se² + tauPeople²) + (1 − share) · N(0, 1), with m = ln(1 + MD / control rate) and se by
 * the delta method, se(MD) / (control rate + MD). tauPeople is an assumption and is shown as one.
 */
export type EvidencePrior = {
  readonly mixture: NormalMixture
  readonly m: number
  readonly se: number
  readonly tauPeople: number
  /** Other assumptions to show beside this one. */
  readonly beside: readonly number[]
  /** Chance, before any diary, of at least a quarter fewer (or of `meaningful`). */
  readonly chanceMeaningful: number
  readonly record: EvidencePriorRecord
  readonly published: PublishedResult
  readonly explanation: BothLanguages
}

export type NoEvidencePrior = { readonly type: 'noEvidencePrior'; readonly reason: BothLanguages }

const noRecord: BothLanguages = {
  nl: 'Er is geen beginverwachting uit onderzoek: voor dit middel en deze klacht is geen uitkomst opgeteld die naar deze schaal om te rekenen is.',
  en: 'There is no prior expectation from research: for this remedy and complaint no pooled result converts to this scale.',
}

/**
 * The evidence prior, or why there is none. `tauPeople` defaults to the record's assumption;
 * `meaningful` is the ratio that counts as a benefit, 0.75 by default.
 */
export function evidencePrior(
  request: PriorRequest,
  tauPeople?: number,
  meaningful = 0.75,
): Result<EvidencePrior, NoEvidencePrior> {
  const record = evidence.priors.find(
    (prior) =>
      prior.condition === request.condition &&
      prior.remedy === request.remedy &&
      prior.outcome === request.outcome,
  )
  if (record === undefined) return err({ type: 'noEvidencePrior', reason: noRecord })
  const published = evidence.published.find((result) => result.id === record.published)
  const converted = published === undefined ? null : logRateRatio(published)
  if (published === undefined || converted === null) {
    return err({ type: 'noEvidencePrior', reason: record.none })
  }
  const tau = tauPeople ?? record.tauPeople.assumed
  if (!(tau >= 0)) throw new Error(`evidencePrior: tauPeople 0 or more, got ${tau}`)
  if (!(meaningful > 0)) throw new Error(`evidencePrior: meaningful above 0, got ${meaningful}`)
  const { m, se } = converted
  const mixture: NormalMixture = [
    { weight: record.evidenceShare, mean: m, sd: Math.hypot(se, tau) },
    { weight: 1 - record.evidenceShare, mean: record.wide.mean, sd: record.wide.sd },
  ]
  return ok({
    mixture,
    m,
    se,
    tauPeople: tau,
    beside: record.tauPeople.beside,
    chanceMeaningful: mixtureBelow(mixture, Math.log(meaningful)),
    record,
    published,
    explanation: record.text,
  })
}

/** m and se of a published mean difference on the log rate ratio; null when it does not convert. */
export function logRateRatio(published: PublishedResult): { m: number; se: number } | null {
  const { effect, control, verification } = published
  const { type, value, lower, upper } = effect
  if (verification === 'unverified' || type !== 'MD' || control === undefined) return null
  if (value === null || lower === null || upper === null || control + value <= 0) return null
  const seDifference = (upper - lower) / (2 * normalUpperQuantile(0.025))
  return { m: Math.log(1 + value / control), se: seDifference / (control + value) }
}

function mixtureBelow(mixture: NormalMixture, x: number): number {
  return mixture.reduce((sum, c) => sum + c.weight * normalLower((x - c.mean) / c.sd), 0)
}
