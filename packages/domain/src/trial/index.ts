export * from './blinding/index.ts'
export {
  admissibleOrders,
  allocationAlgorithm,
  checkPaperOrder,
  designHash,
  designWithOrder,
  drawAllocation,
  openAllocation,
} from './allocation.ts'
export type { Allocation, AllocationRefusal, DrawnAllocation, PaperRefusal } from './allocation.ts'
export { baselineNights, judgeBaseline, summariseBaseline, untreatedNights } from './baseline.ts'
export type { BaselineJudgement, BaselineReason } from './baseline.ts'
export { chancesFrom, chancesPlans } from './chances.ts'
export type { ChancesPlan } from './chances.ts'
export { fittingChances, keptChances, shownChances } from './kept-chances.ts'
export type {
  ChancesQuestion,
  ChancesRefusal,
  Improvement,
  KeptChances,
  TrialChances,
  VerdictChance,
} from './kept-chances.ts'
export { designChoices } from './design-choices.ts'
export { guessReasons, healthChanges, stopReasons } from './entries.ts'
export type { TrialEvent, TrialKind, TrialPayload, TrialPlan } from './entries.ts'
export {
  boxesPerPeriod,
  doseOf,
  eveningOf,
  gateDue,
  holdOn,
  lastEvening,
  placeOfEvening,
} from './evening.ts'
export type { Evening, EveningPlace, Instruction } from './evening.ts'
export {
  analysisProtocol,
  pausedEvenings,
  rangeOfTrial,
  settingsOfTrial,
  trialDiary,
} from './export.ts'
export { healthAnswers } from './health-change.ts'
export { magnesiumForms, magnesiumRegimen, upperLevelOf } from './magnesium.ts'
export type {
  MagnesiumForm,
  MagnesiumRegimen,
  MagnesiumRequest,
  RegimenRefusal,
  UpperLevelAuthority,
} from './magnesium.ts'
export {
  evidenceOutcomeOf,
  libraryOutcomes,
  outcomeOf,
  ownOutcome,
  primaryOutcomeFor,
} from './outcome.ts'
export type { LibraryOutcome, OwnOutcome, TrialOutcome } from './outcome.ts'
export { judgeOwnRemedy } from './own-remedy.ts'
export type { OwnRemedy, OwnRemedyRefusal, OwnRemedyRequest } from './own-remedy.ts'
export {
  designOf,
  firstEvening,
  freezeProtocol,
  gateEveryDays,
  latestStartAfter,
  readFrozen,
  startRefusal,
  unknownProtocolKeys,
} from './protocol.ts'
export type {
  BaselineSummary,
  FrozenProtocol,
  ProtocolChoices,
  ProtocolRefusal,
  TrialProtocol,
} from './protocol.ts'
export { magnesiumChoice, ownChoice } from './remedy-choice.ts'
export type { RemedyChoice, ShownChoice } from './remedy-choice.ts'
export { libraryRemedies, mayTry, remedyDefinitions } from './remedy.ts'
export type {
  CarryOverPrior,
  LibraryRemedy,
  RemedyDefinition,
  RemedyGuard,
  RemedyRefusal,
} from './remedy.ts'
export { dueSteps, takeStep } from './step.ts'
export type { StartOrder, StepRefusal, TrialCommand } from './step.ts'
export { gateOverdue, stopRuleIds } from './stop-rules.ts'
export type { Hold, StopRuleId } from './stop-rules.ts'
export { currentTrial, resultTrial, unfinishedTrial } from './which-trial.ts'
export { foldTrials, phaseAfter, trialPhases, trialSteps } from './view.ts'
export type {
  Participation,
  ShownProtocol,
  TrialPhase,
  TrialStep,
  TrialsView,
  TrialView,
} from './view.ts'
