/** Evidence as data: trials as rows, published results beside them, and what we make of both. */

/** A text in both languages of the house. */
export type BothLanguages = { readonly nl: string; readonly en: string }

/**
 * `verified`: read on the page named; `derived`: computed from verified numbers; `unverified`: from
 * memory, never shown.
 */
export type EvidenceVerification = 'verified' | 'derived' | 'unverified'

export type EvidenceConditionId = 'cramps' | 'cramps-pregnancy' | 'cramps-cirrhosis' | 'rls'
export type EvidenceRemedyId =
  'magnesium' | 'stretching' | 'quinine' | 'vitamin-k2' | 'iron' | 'alcohol' | 'sitting'
export type EvidenceOutcomeId =
  | 'frequency'
  | 'change'
  | 'responder'
  | 'halved'
  | 'free'
  | 'pain'
  | 'severity'
  | 'harm'
  | 'association'

export type EvidenceCondition = {
  readonly id: EvidenceConditionId
  readonly label: BothLanguages
  readonly population: BothLanguages
}
export type EvidenceRemedy = { readonly id: EvidenceRemedyId; readonly label: BothLanguages }
export type EvidenceOutcome = { readonly id: EvidenceOutcomeId; readonly label: BothLanguages }

/** The primary paper or review, and the pages where its numbers were read. */
export type EvidenceSource = {
  readonly id: string
  readonly type: 'paper' | 'review' | 'guideline'
  readonly authors: string
  readonly year: number
  readonly title: string
  readonly publishedIn: string
  readonly doi?: string
  readonly pmid?: string
  readonly document?: string
  readonly identifierVerification: 'read on page' | 'from memory' | 'no identifier'
  readonly seenAt: readonly string[]
}

export type TrialDesign = 'parallel' | 'crossover' | 'factorial' | 'uncontrolled' | 'case-control'

export type RiskOfBias = 'low' | 'some concerns' | 'high' | 'critical' | 'unclear' | 'observational'

export type Trial = {
  readonly id: string
  readonly label: string
  readonly year: number
  readonly condition: EvidenceConditionId
  readonly remedy: EvidenceRemedyId
  /** What was given, in English, for reviewers and exports. */
  readonly preparation: string
  readonly design: TrialDesign
  readonly blinding: 'double' | 'single' | 'open' | 'not stated'
  readonly randomised: number | null
  /** Elemental magnesium, mg a day; null when not verified or not magnesium. */
  readonly elementalMgPerDay: number | null
  readonly durationDays: number | null
  readonly comparator: string | null
  readonly riskOfBias: RiskOfBias
  /** Whose judgement: that of a review, or ours (a layman's). */
  readonly riskOfBiasBy: 'review' | 'ours'
  readonly source: string
}

/** One number as it stands in a paper: an arm, or a contrast between arms. */
export type TrialResult = {
  readonly id: string
  readonly trial: string
  readonly outcome: string
  readonly unit: string
  readonly timepoint: string
  readonly arm: string
  readonly n: number | null
  readonly stat: string
  readonly value: number | null
  readonly sd: number | null
  readonly se: number | null
  readonly ciLower: number | null
  readonly ciUpper: number | null
  /** As printed: ".59", "<0.05". */
  readonly p: string | null
  readonly events: number | null
  /** What the page says, to the letter. */
  readonly quoted: string
  readonly seenAt: string | null
  readonly locator: string
  readonly verification: EvidenceVerification
}

/** How an effect follows from result rows. `per` multiplies into the question's unit. */
export type EffectRecipe =
  | {
      readonly method: 'means'
      readonly treatment: string
      readonly control: string
      readonly per?: number
    }
  | {
      readonly method: 'counts'
      readonly measure: 'RR' | 'OR'
      readonly treatment: string
      readonly control: string
      /** Count those without the event. */
      readonly complement?: boolean
    }
  | {
      readonly method: 'crossover'
      readonly treatment: string
      readonly control: string
      readonly per?: number
    }
  | { readonly method: 'interval' | 'log-interval'; readonly result: string; readonly per?: number }

export type ReproductionVerdict = 'exact' | 'approximate' | 'not' | 'nothing'

/** A result as published, with our verdict on recomputing it. */
export type PublishedResult = {
  readonly id: string
  readonly kind: 'review' | 'trial'
  readonly source: string
  readonly condition: EvidenceConditionId
  readonly remedy: EvidenceRemedyId
  readonly outcome: EvidenceOutcomeId
  readonly effect: {
    readonly type: 'MD' | 'RR' | 'OR' | 'RD' | 'risk' | 'count' | 'none'
    readonly value: number | null
    readonly lower: number | null
    readonly upper: number | null
    readonly unit: string
  }
  readonly participants?: number
  readonly studies?: number
  readonly i2?: string
  /** Mean or share in the control group. */
  readonly control?: number
  readonly treated?: number
  readonly treatedLower?: number
  readonly treatedUpper?: number
  /** The review's own word for its certainty. */
  readonly certainty?: string
  readonly locator: string
  readonly verification: EvidenceVerification
  readonly verdict: ReproductionVerdict
  readonly rebuild?: EffectRecipe
  readonly reason: BothLanguages
}

export type CertaintyLevel = 'high' | 'moderate' | 'low' | 'very low'
export type GradeDomain =
  'riskOfBias' | 'inconsistency' | 'indirectness' | 'imprecision' | 'publicationBias'

/** GRADE: five domains with a written reason each. `step` null: not known. */
export type CertaintyJudgement = {
  readonly level: CertaintyLevel
  readonly by: 'review' | 'ours'
  readonly domains: Readonly<
    Record<GradeDomain, { readonly step: 0 | -1 | -2 | null; readonly reason: BothLanguages }>
  >
}

export type EvidenceQuestion = {
  readonly id: string
  readonly condition: EvidenceConditionId
  readonly remedy: EvidenceRemedyId
  readonly outcome: EvidenceOutcomeId
  readonly measure: 'MD' | 'RR' | 'OR' | 'none'
  readonly unit: string
  readonly better: 'lower' | 'higher'
  /** The published result that stands as the answer; null: none does. */
  readonly anchor: string | null
  readonly published: readonly string[]
  readonly studies: readonly { readonly trial: string; readonly effect: EffectRecipe }[]
  /** Trials that cannot be pooled, and why. */
  readonly left: readonly { readonly trial: string; readonly reason: BothLanguages }[]
  readonly pool: { readonly tauScale: number } | { readonly reason: BothLanguages }
  readonly absolute: 'responder' | 'rate' | null
  readonly certainty: CertaintyJudgement | null
  readonly summary: BothLanguages
}

export type EvidenceTrap = {
  readonly id: string
  readonly trials: readonly string[]
  readonly text: BothLanguages
}

export type GuidelineStatement = {
  readonly id: string
  readonly source: string
  readonly condition: EvidenceConditionId
  readonly remedy: EvidenceRemedyId | null
  readonly verification: EvidenceVerification
  readonly text: BothLanguages
  readonly conflictsWith?: string
}

/** A published series of personal trials, aggregates only. */
export type PublishedSeries = {
  readonly id: string
  readonly label: string
  readonly year: number
  readonly patients: string
  readonly design: string
  readonly outcome: string
  readonly estimate: string
  readonly interval: string
  readonly other: string
  readonly seenAt: string
  readonly verification: EvidenceVerification
}

/** From which published result a personal trial's evidence prior is made, and how. */
export type EvidencePriorRecord = {
  readonly id: string
  readonly condition: EvidenceConditionId
  readonly remedy: EvidenceRemedyId
  readonly outcome: EvidenceOutcomeId
  readonly published: string
  readonly evidenceShare: number
  readonly wide: { readonly mean: number; readonly sd: number }
  /** SD between people of the log rate ratio: an assumption, shown as one. */
  readonly tauPeople: { readonly assumed: number; readonly beside: readonly number[] }
  readonly text: BothLanguages
  readonly none: BothLanguages
}

export type EvidenceLibrary = {
  readonly conditions: readonly EvidenceCondition[]
  readonly remedies: readonly EvidenceRemedy[]
  readonly outcomes: readonly EvidenceOutcome[]
  readonly sources: readonly EvidenceSource[]
  readonly trials: readonly Trial[]
  readonly results: readonly TrialResult[]
  readonly published: readonly PublishedResult[]
  readonly questions: readonly EvidenceQuestion[]
  readonly traps: readonly EvidenceTrap[]
  readonly guidelines: readonly GuidelineStatement[]
  readonly series: readonly PublishedSeries[]
  readonly priors: readonly EvidencePriorRecord[]
}
