export { writeCalendar } from './calendar-text.ts'
export type { CalendarEvent, CalendarHeader } from './calendar-text.ts'
export { reminderFile, remindersOf } from './reminders.ts'
export type { ReminderChoices, ReminderTexts } from './reminders.ts'
export { everythingSchema, readEverything, writeEverything } from './everything.ts'
export { checkPlanFile, checkStartedTrial, planFileOf, planFileSchema } from './plan-file.ts'
export type { CheckedPlan, PlanFile, PlanFileError } from './plan-file.ts'
export { readStudyU } from './studyu.ts'
export type { NotTaken, NotTakenReason, StudyUError, StudyUOutcome, StudyUStudy } from './studyu.ts'
export { studyUOrderContent, studyUOrderOf } from './studyu-order.ts'
export { readStudyUMeasurements } from './studyu-measurements.ts'
export type {
  StudyUDiary,
  StudyUMeasurements,
  StudyURowNote,
  StudyURowReason,
} from './studyu-measurements.ts'
