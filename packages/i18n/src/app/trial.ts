import type { Language } from '../language.ts'
import { trialEn } from './trial-en.ts'
import { trialNl } from './trial-nl.ts'

/** The words of the room "Personal trial". */
export interface TrialWords {
  readonly title: string
  readonly lead: string
  readonly points: readonly string[]
  readonly begin: string
  readonly goOn: string
  readonly back: string
  readonly next: string
  readonly change: string
  readonly chosen: string
  readonly done: string
  readonly notYet: string
  readonly steps: Readonly<Record<StepName, string>>
  readonly stepsTitle: string
  readonly complaintTitle: string
  readonly complaints: Readonly<Record<'cramps' | 'restless-legs', string>>
  readonly remedyTitle: string
  readonly remedyLead: string
  readonly remedyHints: Readonly<
    Record<
      | 'magnesium'
      | 'stretching'
      | 'water'
      | 'no-alcohol'
      | 'heat'
      | 'stop-trigger'
      | 'own-swallowed'
      | 'own-other',
      string
    >
  >
  readonly notNow: string
  readonly toCheck: string
  readonly chooseThis: string
  readonly whatIsKnown: string
  readonly canBeBlinded: string
  readonly cannotBeBlinded: string
  readonly letterTitle: string
  readonly letter: readonly string[]
  readonly labelQuestion: string
  readonly labelHint: string
  readonly timesADay: string
  readonly perDay: (low: string, high: string) => string
  readonly amountBehindGate: string
  readonly ownName: string
  readonly ownNameHint: string
  readonly ownSwallowed: string
  readonly ownMedicine: string
  readonly ownPharmacist: string
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly outcomeTitle: string
  readonly outcomeLead: string
  readonly secondaryTitle: string
  readonly smallestTitle: string
  readonly smallest: Readonly<Record<'0.9' | '0.75' | '0.5', string>>
  readonly baselineTitle: string
  readonly baselineLead: string
  readonly baselineStart: (nights: number) => string
  readonly baselineShort: string
  readonly baselineSoFar: (told: number, nights: number) => string
  readonly baselineCramps: (count: number) => string
  readonly baselineEvenings: (count: number) => string
  readonly baselineEnough: string
  readonly baselineShortNote: string
  readonly baselineNone: string
  readonly baselineEarlierTrial: string
  readonly toDiary: string
  readonly ferritinDone: string
  readonly designTitle: string
  readonly designLead: string
  readonly designName: (weeks: string, periods: number, nights: number) => string
  readonly designHint: (washout: number) => string
  readonly weigh: string
  readonly weighing: string
  readonly stopWeighing: string
  readonly weighFailed: string
  readonly chancesTitle: string
  readonly scenario: Readonly<Record<'0' | '0.25' | '0.5', string>>
  readonly chancesNote: (trials: string, nights: string, error: string) => string
  readonly chancesSource: string
  readonly chancesNights: (nights: string) => string
  readonly chancesSeed: (seed: string, truths: string) => string
  readonly sequences: (count: string, p: string) => string
  readonly outOfReach: string
  readonly adviceLonger: string
  readonly adviceFine: string
  readonly takeDesign: string
  readonly asTable: string
  readonly blindingTitle: string
  readonly blindingLead: string
  readonly blinding: Readonly<Record<'helper' | 'paper' | 'open', string>>
  readonly blindingHints: Readonly<Record<'helper' | 'paper' | 'open', string>>
  readonly productsTitle: string
  readonly products: readonly string[]
  readonly planTitle: string
  readonly planLead: string
  readonly why: string
  readonly whyHint: string
  readonly whyEmpty: string
  readonly firstEvening: string
  readonly planItems: Readonly<Record<PlanItem, string>>
  readonly comparators: Readonly<Record<'placebo' | 'nothing' | 'as-usual', string>>
  readonly timesLine: (name: string, times: number) => string
  readonly designLine: (blocks: number, nights: number, washout: number) => string
  readonly analysisLine: string
  readonly priorLine: string
  readonly stopLine: string
  readonly noStopLine: string
  readonly safeTitle: string
  readonly safeNeeded: string
  readonly safeFine: string
  readonly freezeTitle: string
  readonly freezeNote: string
  readonly freezeAndStart: string
  readonly freezeAndHandOver: string
  readonly firstChoose: (step: string) => string
  readonly hash: (hash: string) => string
  readonly handOverTitle: string
  readonly handOverSteps: readonly string[]
  readonly handOverLink: string
  readonly copyLink: string
  readonly copyLetter: string
  readonly copied: string
  readonly copyFailed: string
  readonly qrAlt: string
  readonly returned: string
  readonly returnedHint: string
  readonly takeReturned: string
  readonly changePlan: string
  readonly paperSteps: readonly string[]
  readonly runningTitle: string
  readonly startsOn: (date: string) => string
  readonly periodOf: (period: number, of: number) => string
  readonly boxTonight: (box: number) => string
  readonly untilEvening: (date: string) => string
  readonly washout: string
  readonly blinded: string
  readonly opened: string
  readonly openLabel: string
  readonly heldTitle: string
  readonly precaution: string
  readonly stoppedBecause: (reason: string) => string
  readonly pausedNote: string
  readonly actionsTitle: string
  readonly pause: string
  readonly resume: string
  readonly stopEarly: string
  readonly stopTitle: string
  readonly stopLead: string
  readonly stopHarm: string
  readonly stopSure: string
  readonly stopSureLead: string
  readonly stopHeld: string
  readonly stopYes: string
  readonly stopNo: string
  readonly healthTitle: string
  readonly healthLead: string
  readonly healthSaved: string
  readonly healthNext: string
  readonly askGate: string
  readonly askGateLead: string
  readonly pharmacistLead: string
  readonly pharmacistAgreed: string
  readonly emergencyTitle: string
  readonly emergencyLead: readonly string[]
  readonly emergencyDo: string
  readonly emergencyDone: string
  readonly complete: string
  readonly completeLead: string
  readonly openTitle: string
  readonly openLead: string
  readonly openLeadPaper: string
  readonly key: string
  readonly openList: string
  readonly checkList: string
  readonly paperCheckTitle: string
  readonly paperCheckLead: string
  readonly paperCorrect: string
  readonly paperChange: string
  readonly paperOrder: (period: number) => string
  readonly verified: string
  readonly notVerified: string
  readonly orderTitle: string
  readonly armNames: Readonly<Record<'placebo' | 'nothing' | 'as-usual', string>>
  readonly toResult: string
  readonly historyTitle: string
  readonly history: Readonly<Record<HistoryKind, string>>
  readonly newTrial: string
  readonly noTrial: string
  readonly resultBefore: string
  readonly keyLostLead: string
  readonly keyLost: string
}

/** The steps of setting up. */
export type StepName = 'remedy' | 'outcome' | 'baseline' | 'design' | 'blinding' | 'plan'
/** The items of a plan, after SPENT 2019. */
export type PlanItem =
  | 'why'
  | 'complaint'
  | 'remedy'
  | 'comparator'
  | 'primary'
  | 'secondary'
  | 'smallest'
  | 'design'
  | 'blinding'
  | 'analysis'
  | 'stop'
  | 'baseline'
/** Everything that happens to a trial. */
export type HistoryKind =
  | 'trial/drafted'
  | 'trial/baseline-started'
  | 'trial/started'
  | 'trial/paused'
  | 'trial/resumed'
  | 'trial/stopped'
  | 'trial/completed'
  | 'trial/unblinded'
  | 'trial/gate-asked'
  | 'trial/pharmacist-agreed'
  | 'trial/health-changed'
  | 'trial/guessed'
  | 'trial/emergency'
  | 'series/joined'
  | 'series/left'

export const trialWords: Readonly<Record<Language, TrialWords>> = { nl: trialNl, en: trialEn }
