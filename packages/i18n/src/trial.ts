export { notTakenText, studyUErrorText, studyURowText } from './trial-studyu.ts'
export { trialCheckedText, trialCommandTexts, trialMadeText } from './trial-command.ts'
export { trialRefusalText } from './trial-refusals.ts'
export type { TrialRefusal } from './trial-refusals.ts'
export { chancesText, guessText } from './trial-results.ts'
export {
  baselineReasonText,
  carryOverText,
  guessReasonText,
  healthChangeText,
  outcomeName,
  phaseName,
  remedyName,
  stepName,
  stopReasonText,
  stopRuleText,
} from './trial-words.ts'
