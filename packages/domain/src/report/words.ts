import type { Verdict } from '@legwork/stats'
import type { SideEffect } from '../nights/words.ts'
import type { AnalysisWarning } from '../result/analyse-diary.ts'
import type { EffectResult, ResultFile } from '../result/result-file.ts'
import type { GuessResult, TrialEnd } from '../trial-result/trial-result.ts'
import type { KeptNights } from '../trial-result/adherence.ts'
import type { TrialOutcome } from '../trial/outcome.ts'
import type { RemedyChoice, ShownChoice } from '../trial/remedy-choice.ts'
import type { StopRuleId } from '../trial/stop-rules.ts'
import type { TrialProtocol } from '../trial/protocol.ts'
import type { Person } from '../person/schema.ts'

/** What an answer sentence is about. */
export interface AnswerWordsInput {
  readonly verdict: Verdict
  readonly arm: string
  readonly reference: string
  readonly outcome: string
  readonly better: 'lower' | 'higher'
  readonly scale: EffectResult['scale']
  readonly smallestEffect: number
  readonly benefit: number
  readonly meaningfulBenefit: number
  readonly meaningfulHarm: number
}

/** Every word of the result and its reports in one language; written in the i18n package. */
export interface ReportWords {
  readonly number: (value: number, digits: number) => string
  /** a chance in words a person can picture */
  readonly chance: (chance: number) => string
  readonly percent: (share: number) => string
  readonly date: (date: string) => string
  readonly arm: (label: string) => string
  readonly outcome: (outcome: TrialOutcome) => string
  readonly verdict: (verdict: Verdict) => string
  readonly answer: (facts: AnswerWordsInput) => string
  readonly smallestEffect: (
    scale: EffectResult['scale'],
    size: number,
    better: 'lower' | 'higher',
  ) => string
  readonly estimate: (middle: string, low: string, high: string) => string
  readonly sideEffect: (effect: SideEffect) => string

  readonly stoppedEarly: (end: TrialEnd) => string
  readonly dependsOnPrior: string
  readonly weakened: (before: Verdict) => string
  readonly paperOrder: string
  readonly openBlocks: (blocks: readonly number[]) => string
  readonly openLabel: string

  readonly diaryTitle: string
  readonly diaryOutcome: (outcome: string) => string
  readonly baseline: string
  readonly washout: string
  readonly posteriorTitle: string
  readonly effectAxis: (outcome: string, arm: string, reference: string, ratio: boolean) => string
  readonly less: (reference: string) => string
  readonly more: (reference: string) => string

  readonly numbersTitle: string
  readonly contrast: (arm: string, reference: string) => string
  readonly quantity: string
  readonly estimateColumn: string
  readonly scale: (scale: EffectResult['scale']) => string
  readonly absolute: (unit: EffectResult['absolute']['unit']) => string
  readonly delivered: string
  readonly chanceOfBenefit: string
  readonly chanceOfMeaningfulBenefit: (smallest: string) => string
  readonly chanceOfMeaningfulHarm: string

  readonly checksTitle: string
  readonly priorsCaption: string
  readonly prior: string
  readonly priorName: (name: string, deciding: boolean) => string
  readonly verdictColumn: string
  readonly evidencePriorNote: string
  readonly randomisation: (test: ResultFile['randomisationTest']) => readonly string[]
  readonly missing: (missing: NonNullable<EffectResult['missingNights']>) => string
  readonly guesses: (guesses: GuessResult) => string
  readonly verified: (verified: boolean | null) => string
  readonly withoutOpenBlocks: (estimate: string, verdict: string) => string
  readonly warnings: (warning: AnalysisWarning) => string
  readonly modelFine: string

  readonly adherenceCaption: string
  readonly adherenceColumns: {
    readonly arm: string
    readonly nights: string
    readonly compared: string
    readonly missing: string
    readonly yes: string
    readonly partly: string
    readonly no: string
    readonly untold: string
    readonly sideEffects: string
  }
  readonly noSideEffects: string
  readonly kept: (kept: KeptNights, paused: number) => string

  readonly othersTitle: string
  readonly othersCaption: string
  readonly outcomeColumn: string
  readonly noAnswer: string

  readonly ownWordsTitle: string
  readonly nextTitle: string
  readonly nextLead: string
  readonly nextCaption: string
  readonly nextRow: (blocks: number, nights: number) => string
  readonly nextNote: (trials: number, error: string) => string

  readonly methodTitle: string
  readonly method: string
  readonly numericalError: (sd: string, probability: string) => string
  readonly frozen: (on: string, hash: string) => string
  readonly drawn: (algorithm: string, commitment: string | null) => string

  readonly doctor: {
    readonly title: string
    readonly subtitle: (from: string, to: string) => string
    readonly forWhom: string
    readonly whoTitle: string
    readonly person: (person: Person) => string
    readonly complaint: (complaint: TrialProtocol['complaint'], months: number | null) => string
    readonly medicines: (names: readonly string[], complete: boolean) => string
    readonly trialTitle: string
    readonly item: string
    readonly content: string
    readonly remedyLabel: string
    readonly remedy: (choice: ShownChoice, cleared: RemedyChoice | null) => string
    readonly comparatorLabel: string
    readonly designLabel: string
    readonly design: (facts: DesignFacts) => string
    readonly blindingLabel: string
    readonly blinding: (blinding: TrialProtocol['blinding']) => string
    readonly primaryLabel: string
    readonly baselineLabel: string
    readonly baselineText: (summary: NonNullable<TrialProtocol['baseline']>) => string
    readonly questionsTitle: string
    readonly questions: readonly string[]
    readonly longer: string
    readonly footer: string
  }
  readonly protocol: {
    readonly title: string
    readonly subtitle: (on: string) => string
    readonly lead: string
    readonly columns: readonly [string, string, string]
    readonly items: (facts: ProtocolFacts) => readonly (readonly [string, string, string])[]
    readonly footer: (hash: string) => string
  }
  readonly full: {
    readonly title: string
    readonly subtitle: (from: string, to: string) => string
    readonly checklistTitle: string
    readonly checklistLead: string
    readonly columns: readonly [string, string, string]
    readonly checklist: readonly (readonly [string, string, string])[]
    readonly orderTitle: string
    readonly orderColumns: readonly [string, string, string, string]
    readonly footer: (hash: string) => string
  }
  readonly stopRule: (rule: StopRuleId) => string
}

/** A design in numbers. */
export interface DesignFacts {
  readonly periods: number
  readonly blocks: number
  readonly nightsPerPeriod: number
  readonly washoutNights: number
  readonly sequences: number | null
}

/** What a protocol's items are written from. */
export interface ProtocolFacts {
  readonly protocol: Omit<TrialProtocol, 'remedy'>
  readonly hash: string
  readonly remedy: string
  readonly arms: readonly string[]
  readonly primary: string
  readonly secondary: readonly string[]
  readonly smallest: string
  readonly design: DesignFacts
  readonly commitment: string | null
  readonly algorithm: string
}
