export { shellWords } from './shell.ts'
export type { ShellWords } from './shell.ts'
export { homeWords } from './home.ts'
export type { HomeWords } from './home.ts'
export { dataWords } from './data.ts'
export type { DataWords } from './data.ts'
export { valueWords } from './values.ts'
export type { NumberProblem, ValueWords } from './values.ts'
export { checkWords } from './check.ts'
export type {
  CheckChoice,
  CheckGroup,
  CheckPage,
  CheckPart,
  CheckWords,
  TimeOfDay,
} from './check.ts'
export { crampWords } from './cramp.ts'
export type { CrampWords } from './cramp.ts'
export { intakeWords } from './intake.ts'
export type { IntakeWords } from './intake.ts'
export { evidenceWords } from './evidence.ts'
export type { EvidenceWords } from './evidence.ts'
export { evidenceMethods } from './evidence-methods.ts'
export type { MethodText } from './evidence-methods.ts'
export { eveningName, nightName, nightWords } from './night.ts'
export type { NightWords } from './night.ts'
export { diaryWords } from './diary.ts'
export type { DiaryField, DiaryWords } from './diary.ts'
export { diaryTrialWords } from './diary-trial.ts'
export type { DiaryTrialWords } from './diary-trial.ts'
export { sheetWords } from './diary-sheet.ts'
export type { SheetWords } from './diary-sheet.ts'
export { reminderWords } from './reminders.ts'
export type { ReminderWords } from './reminders.ts'
