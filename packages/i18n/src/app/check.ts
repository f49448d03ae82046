import type { Language } from '../language.ts'
import { checkEn } from './check-en.ts'
import { checkNl } from './check-nl.ts'

/** Parts of the interview, in order. */
export type CheckPart =
  'now' | 'you' | 'kidneys' | 'conditions' | 'medicines' | 'habits' | 'guide' | 'day'

/** Screens of the interview that ask several things at once, or need words of their own. */
export type CheckGroup =
  | 'urgent-leg'
  | 'urgent-body'
  | 'nerves-and-vessels'
  | 'course'
  | 'too-much'
  | 'about-pregnancy'
  | 'restless-signs'
  | 'kidneys'
  | 'heart'
  | 'muscles-and-bowel'
  | 'other-conditions'
  | 'habits'

export type CheckChoice =
  | 'yes'
  | 'no'
  | 'unknown'
  | 'female'
  | 'male'
  | 'other'
  | 'cramps'
  | 'restless-legs'
  | 'both'
  | 'not-sure'

export type CheckPage =
  'medicines' | 'day' | 'complaint' | 'look' | 'measuring' | 'doctor' | 'answers'

export type TimeOfDay = 'wake' | 'breakfast' | 'lunch' | 'dinner' | 'bed' | 'magnesium'

/** The words of the room at `/check`; questions and rules have their texts elsewhere. */
export interface CheckWords {
  readonly title: string
  readonly lead: string
  readonly startPoints: readonly string[]
  readonly start: string
  readonly goOn: string
  readonly toAnswer: string
  readonly seeAnswers: string
  readonly parts: Readonly<Record<CheckPart, string>>
  readonly groups: Readonly<Record<CheckGroup, string>>
  readonly groupHints: Readonly<Partial<Record<CheckGroup, string>>>
  readonly tickYes: string
  readonly noneOfThese: string
  readonly next: string
  readonly restIsNo: string
  readonly restUnsure: string
  readonly skip: string
  readonly skipStop: string
  readonly previous: string
  readonly toOverview: string
  readonly choices: Readonly<Record<CheckChoice, string>>
  readonly choiceHints: Readonly<Partial<Record<CheckChoice, string>>>
  readonly sexQuestion: string
  readonly sexHint: string
  readonly complaintQuestion: string
  readonly monthsQuestion: string
  readonly ageUnit: string
  readonly years: string
  readonly months: string
  /** one of them */
  readonly month: string
  readonly ageLabel: string
  readonly numberLabel: string
  readonly unitLabel: string
  readonly monthLabel: string
  readonly yearLabel: string
  readonly monthHint: string
  readonly choose: string
  readonly chooseMonth: string
  readonly resultLabel: string
  readonly noResult: string
  readonly doNotKnow: string
  readonly egfrHint: string
  readonly creatinineHint: string
  readonly save: string
  readonly fillIn: string
  /** an age that is no number */
  readonly wholeAge: string
  /** a test in a month that has not come yet */
  readonly futureTest: (month: string) => string
  readonly fillInName: string
  readonly stepMissingTitle: string
  readonly stepMissing: string
  // urgent
  readonly urgentTitle: string
  /** beside a sign of which the person does not know whether it is there */
  readonly urgentNotSure: string
  readonly changeAnswer: string
  readonly continueQuestions: string
  // medicines
  readonly medicinesQuestion: string
  readonly medicinesHint: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly found: (count: number) => string
  readonly keepTyped: (typed: string) => string
  readonly keepTypedHint: string
  readonly listTitle: string
  readonly listEmpty: string
  readonly change: string
  readonly remove: string
  readonly removed: (name: string) => string
  readonly listReady: string
  readonly listReadyEmpty: string
  readonly notKnown: string
  readonly readAs: (name: string) => string
  readonly medicineTitle: string
  readonly nameLabel: string
  readonly timesTitle: string
  readonly timesHint: string
  readonly timeOf: (nth: number) => string
  readonly addTime: string
  readonly removeTime: (nth: number) => string
  readonly dosesLabel: string
  readonly dosesUnknown: string
  readonly moveLabel: string
  readonly moveNot: string
  readonly moveHours: (hours: number) => string
  readonly howLong: string
  readonly agreesQuestion: string
  readonly ready: string
  readonly completeHint: string
  readonly changeList: string
  // day
  readonly dayQuestion: string
  readonly dayHint: string
  readonly times: Readonly<Record<TimeOfDay, string>>
  // answer
  readonly answerKicker: string
  readonly answerFirstLead: string
  readonly doorRemainsOpen: string
  /** the same while a sign that cannot wait holds or is not ruled out: no stretching */
  readonly doorRemainsOpenUrgent: string
  readonly readMedicinesFirst: (names: readonly string[]) => string
  readonly yourAnswer: string
  readonly ownRule: string
  readonly unreadable: string
  readonly askAgain: string
  readonly pagesTitle: string
  readonly pages: Readonly<Record<CheckPage, string>>
  readonly pageLeads: Readonly<Record<CheckPage, string>>
  readonly toAnswerBack: string
  readonly noMedicines: string
  readonly discussNever: string
  readonly guideCriteria: string
  readonly nothingToLook: string
  readonly timetableTitle: string
  readonly apartOf: (name: string) => string
  readonly asTable: string
  readonly changeDay: string
  readonly doctorTitle: string
  readonly doctorLead: string
  readonly doctorDate: (date: string) => string
  readonly doctorAge: (years: string) => string
  readonly doctorNothing: string
  readonly doctorOpen: string
  readonly doctorMedicines: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly answersTitle: string
  readonly answersLead: string
  readonly notAnswered: string
  readonly skipped: string
  /** after the answers of a screen of which the rest was skipped */
  readonly restSkipped: string
  /** a result that the person does not have */
  readonly withoutResult: string
  readonly nothingTaken: string
  readonly noneTicked: string
}

export const checkWords: Readonly<Record<Language, CheckWords>> = { nl: checkNl, en: checkEn }
