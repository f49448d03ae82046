export type { ArmAdherence, KeptNights } from './adherence.ts'
export { laterChecks } from './later-checks.ts'
export type { LaterChecks, SecondaryResult } from './later-checks.ts'
export { nextTrialBlocks, nextTrialChances, nextTrialPlans } from './next-trial.ts'
export type { NextTrialChances, NextTrialPlan, NextTrialRefusal } from './next-trial.ts'
export { ownWordsContent, ownWordsLength, ownWordsOf } from './own-words.ts'
export type { OwnWords } from './own-words.ts'
export { readTrialRecord, trialRecordSchema, writeTrialRecord } from './trial-record.ts'
export type { TrialRecord, TrialRecordError } from './trial-record.ts'
export { resultStage, trialResult, trialResultSteps, trialsWithResult } from './trial-result.ts'
export type {
  GuessResult,
  ResultStage,
  ResultStep,
  TrialAnswer,
  TrialEnd,
  TrialEstimate,
  TrialResult,
  TrialResultRefusal,
} from './trial-result.ts'
