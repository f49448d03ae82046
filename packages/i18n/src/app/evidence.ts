import type { Language } from '../language.ts'
import { evidenceEn } from './evidence-en.ts'
import { evidenceNl } from './evidence-nl.ts'

type TrialDesign = 'parallel' | 'crossover' | 'factorial' | 'uncontrolled' | 'case-control'
type Blinding = 'double' | 'single' | 'open' | 'not stated'
type Bias = 'low' | 'some concerns' | 'high' | 'critical' | 'unclear' | 'observational'
type Level = 'high' | 'moderate' | 'low' | 'very low'
type Model = 'bayesian' | 'reml-knha' | 'reml' | 'dl' | 'equal'
type ClaimVerdict = 'supported' | 'imprecise' | 'outdated' | 'contradicted' | 'unverifiable'
type Moment = 'during' | 'bedtime' | 'daily' | 'after' | 'prescriber' | 'never'
type Subject =
  | 'absorption'
  | 'advice'
  | 'conditions'
  | 'deficiency-cause'
  | 'deficiency-sign'
  | 'drug-interaction'
  | 'evidence'
  | 'food'
  | 'requirement'
  | 'safety'
  | 'sources'
  | 'status-measurement'
  | 'supplement-form'
  | 'treatment-tip'

/** The words of the room Evidence. */
export interface EvidenceWords {
  readonly title: string
  readonly lead: string
  readonly questionsTitle: string
  readonly moreTitle: string
  readonly toEvidence: string
  readonly notHere: string
  /** by id of the question; a question without its own words is called by its parts */
  readonly questions: Readonly<Record<string, string>>
  readonly sure: Readonly<Record<Level, string>>
  readonly sureUnknown: string
  readonly parts: Readonly<
    Record<'claims' | 'remedies' | 'conditions' | 'methods', { title: string; about: string }>
  >
  readonly pregnant: string
  readonly safeFirst: string
  readonly toCheck: string

  readonly pictureTitle: string
  readonly noPicture: string
  readonly iconTitle: (remedy: string) => string
  readonly iconOutcome: string
  readonly withRemedy: (remedy: string) => string
  readonly withPlacebo: string
  readonly iconSame: (more: number) => string
  readonly dotsTitle: (remedy: string, start: string) => string
  readonly dotsAxis: (remedy: string) => string
  readonly dotsLow: string
  readonly dotsHigh: string
  readonly dotsAbout: string
  readonly ratio: (estimate: string) => string
  readonly ratioAbout: Readonly<Record<'lower' | 'higher', string>>
  readonly sides: Readonly<Record<'lower' | 'higher', { low: string; high: string }>>
  readonly ownRate: string
  readonly ownRateHint: string
  readonly computing: string
  readonly failed: string
  readonly asTable: string

  readonly outcome: string
  readonly whySure: string
  readonly seeTrials: (count: number) => string
  readonly seeReviews: (count: number) => string
  readonly computedFrom: (trials: string) => string
  readonly fromReview: (who: string) => string

  readonly trialsTitle: string
  readonly trialsLead: (count: number) => string
  readonly noTrials: string
  readonly model: string
  readonly modelHint: string
  readonly models: Readonly<Record<Model, string>>
  readonly pooledSentence: (estimate: string) => string
  readonly openTrial: string
  readonly effectOf: (facts: { estimate: string; lower: string; upper: string }) => string
  readonly countsFor: (percent: string) => string
  readonly nextTitle: string
  readonly nextTrial: (lower: string, upper: string) => string
  readonly nextNone: string
  readonly differTitle: string
  readonly differ: (i2: string, tau: string) => string
  readonly differTau: (tau: string) => string
  readonly differNone: string
  readonly differFew: string
  readonly withoutTitle: string
  readonly withoutAbout: string
  readonly all: string
  readonly addedTitle: string
  readonly addedAbout: string
  readonly smallTitle: string
  readonly smallAbout: string
  readonly smallFew: (count: number) => string
  readonly egger: (slope: 'flat' | 'steep') => string
  readonly refused: string
  readonly leftTitle: string

  readonly reviewsTitle: string
  readonly reviewsLead: string
  readonly rebuilt: (facts: { estimate: string; lower: string; upper: string }) => string
  readonly peopleIn: (studies: number, people: string) => string
  readonly peopleOnly: (people: string) => string
  readonly reviewSure: (word: string) => string
  readonly noReviews: string

  readonly trialFacts: string
  readonly design: string
  readonly designs: Readonly<Record<TrialDesign, string>>
  readonly blinding: string
  readonly blindings: Readonly<Record<Blinding, string>>
  readonly people: string
  readonly given: string
  readonly against: string
  readonly elemental: string
  readonly milligrams: (value: string) => string
  readonly duration: string
  readonly days: (value: string) => string
  readonly unknown: string
  readonly bias: string
  readonly biases: Readonly<Record<Bias, string>>
  readonly biasBy: Readonly<Record<'review' | 'ours', string>>
  readonly inPaper: string
  readonly inPaperAbout: string
  readonly readAt: string
  readonly readWhere: (place: string) => string
  readonly weWorkedOut: string
  readonly trapsTitle: string
  readonly notCounted: string
  readonly hiddenNumbers: (count: number) => string

  readonly claimsLead: (count: number) => string
  readonly search: string
  readonly searchHint: string
  readonly verdict: string
  readonly anyVerdict: string
  readonly subject: string
  readonly anySubject: string
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>
  readonly verdictAbout: Readonly<Record<ClaimVerdict, string>>
  readonly subjects: Readonly<Record<Subject, string>>
  readonly found: (count: number, of: number) => string
  readonly noneFound: string
  readonly showMore: (count: number) => string
  readonly claimSays: string
  readonly better: string
  readonly articleOf: Readonly<Record<'A' | 'B', string>>
  readonly notChecked: string
  readonly claimHidden: string
  readonly allClaims: string
  readonly previous: string
  readonly next: string

  readonly remediesLead: string
  readonly studied: string
  readonly moments: Readonly<Record<Moment, string>>
  readonly precaution: string
  readonly notCheckedNames: (names: string) => string

  readonly conditionsLead: string
  readonly conditionsOther: string
  readonly conditionsLegs: string

  readonly methodsLead: string
  readonly technical: string
  readonly limits: string
  readonly allMethods: string
}

export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = {
  nl: evidenceNl,
  en: evidenceEn,
}
