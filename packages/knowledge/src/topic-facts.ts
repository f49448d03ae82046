import type { Fact } from './fact.ts'
import type {
  AbsorptionId,
  AmountId,
  ClaimId,
  CodeId,
  ConditionId,
  LowMagnesiumId,
  MeasuringId,
  RemedyId,
  RlsId,
  SpacingId,
  UpperLevelId,
  UsualIntakeId,
} from './generated/ids.ts'
import type {
  Article,
  CodeSystem,
  LowMagnesiumRole,
  RemedyMoment,
  RlsRole,
  Strength,
  Verdict,
  ClaimSubject,
  EvidenceGrade,
} from './topic-words.ts'

/** A fact that is only a text or a figure with a source: usual intake, measuring, upper levels, conditions … */
export interface PlainFact extends Fact {
  readonly id: AmountId | ConditionId | MeasuringId | SpacingId | UpperLevelId | UsualIntakeId
}

/** What is taken up. With `families` it is the share (%) of magnesium in those forms, as a range. */
export interface AbsorptionFact extends Fact {
  readonly id: AbsorptionId
  readonly grade?: EvidenceGrade
  /** Families of forms for which the range holds. */
  readonly families?: readonly string[]
  /** From so much magnesium at once the share (%) is no more than this. */
  readonly largeDose?: { readonly fromMg: number; readonly share: number }
}

/** A cause or a sign of low magnesium. Never a diagnosis: a reason to look or to ask. */
export interface LowMagnesiumFact extends Fact {
  readonly id: LowMagnesiumId
  readonly role: LowMagnesiumRole
  readonly strength: Strength
}

/** Something that is said or done against cramps or restless legs. Its steps lie in the texts. */
export interface Remedy extends Fact {
  readonly id: RemedyId
  readonly when: RemedyMoment
}

/** What two popular articles say, and how it holds up. The label is the claim, the text our answer. */
export interface Claim extends Fact {
  readonly id: ClaimId
  readonly article: Article
  /** From 1, in the order of the articles. */
  readonly number: number
  readonly subject: ClaimSubject
  readonly verdict: Verdict
}

/** A statement on restless legs, in our own words: no item of a protected scale. */
export interface RlsFact extends Fact {
  readonly id: RlsId
  readonly role: RlsRole
}

/** A code for exchange with other systems; null where none was found and a local code serves. */
export interface ClinicalCode extends Fact {
  readonly id: CodeId
  readonly concept: string
  readonly system: CodeSystem
  readonly code: string | null
  readonly display: string
}
