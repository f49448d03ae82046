export { languageNames, languages, productName } from './language.ts'
export type { Language, Translated } from './language.ts'
export * from './app/index.ts'
export {
  formatChance,
  formatClock,
  formatDate,
  formatShortDate,
  formatNumber,
  formatPercent,
} from './format.ts'
export { chartLabels } from './charts.ts'
export { analyseParts, analyseSource } from './analyse-sources.ts'
export type { AnalysePart } from './analyse-sources.ts'
export { answerSentence, smallestEffectWords, verdictName } from './verdict.ts'
export type { AnswerFacts } from './verdict.ts'
export { diaryErrorText, diaryNoteText } from './diary-errors.ts'
export { analysisRefusalMessage, defectMessage } from './analysis-refusals.ts'
export { analysisWarning } from './analysis-warnings.ts'
export { columnsNotFoundText, columnsTakenText } from './diary-columns.ts'
export { schemaTexts, workingText } from './command-words.ts'
export { randomisationText, randomisationTitle } from './randomisation.ts'
export { blocksErrorText, designErrorText } from './design-errors.ts'
export { missingNightsText } from './missing-nights.ts'
export { studyProblemText, studySummaryText } from './study-text.ts'
export { kitsBackText, poolRefusalText, poolStudyText, poolText } from './pool-text.ts'
export { powerText } from './power-text.ts'
export { evidenceMessages, metaErrorText } from './evidence.ts'
export type { EvidenceMessages } from './evidence.ts'
export {
  foodDiaryErrorText,
  foodDiaryNoteText,
  importErrorText,
  importNoteText,
  intakeTexts,
  isFoodDiaryNote,
} from './intake.ts'
export type { IntakeTexts } from './intake.ts'
export {
  answerText,
  askText,
  assumedTexts,
  clashTexts,
  contactText,
  discussText,
  effectText,
  findingWords,
  gateTitle,
  givenText,
  guideText,
  heldText,
  hoursText,
  monthText,
  notCheckedText,
  ownRuleText,
  precautionText,
  safetyWords,
  timetableLines,
  tooCloseText,
  unclassedText,
  unitText,
  urgencyText,
} from './safety.ts'
export { unreadableText, writeRefusalText } from './file-refusals.ts'
export { jsonProblemText, otherFileText } from './json-problems.ts'
export type { WriteRefusal } from './file-refusals.ts'
export type { TimetableLine } from './safety.ts'
export { usageTexts } from './usage.ts'
export type { UsageTexts } from './usage.ts'
export { personProblemText } from './person-problems.ts'
export { safetyQuestionText } from './safety-questions.ts'
export type { SafetyQuestion } from './safety-questions.ts'
export { closedClassText } from './closed-class.ts'
export {
  backupAdviceText,
  backupErrorText,
  journalFileErrorText,
  logErrorText,
  restorePreviewText,
  storageWords,
  upcastErrorText,
} from './storage.ts'
export type { RestorePreviewFacts, StorageWords } from './storage.ts'
export * from './trial.ts'
export * from './nights.ts'
