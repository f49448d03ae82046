export { ofHundred, rateForOne } from './absolute.ts'
export type { OfHundred, RateForOne } from './absolute.ts'
export { answerEvidence, compared, evidenceQuestions, questionsOn } from './answer.ts'
export type {
  ComparedResult,
  EvidenceAnswer,
  EvidenceRow,
  PooledRows,
  ShownEstimate,
} from './answer.ts'
export { studyEffect } from './effect.ts'
export type { EffectError, StudyEffect } from './effect.ts'
export { evidencePrior, logRateRatio } from './prior.ts'
export type { EvidencePrior, NoEvidencePrior, PriorRequest } from './prior.ts'
