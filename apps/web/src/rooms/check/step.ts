import type { Gate, LaboratoryId, Person } from '@legwork/domain'
import type { AnswerId } from '@legwork/knowledge'
import type { CheckChoice, CheckGroup, CheckPart } from '@legwork/i18n'

type AnsweredId = Exclude<AnswerId, 'restlessLegs'>
type HabitId = keyof NonNullable<Person['habits']>

export interface StepBase {
  readonly id: string
  readonly part: CheckPart
  /** Whether this person is asked; left out: everybody is. */
  readonly applies?: (person: Person, gate: Gate) => boolean
}

/** A list of yes/no questions on one screen, each a check box. */
export interface SignsStep extends StepBase {
  readonly kind: 'signs'
  readonly id: CheckGroup
  readonly under: 'answers' | 'habits'
  readonly questions: readonly (AnsweredId | HabitId)[]
}

/** One question with a few answers, each a button. */
export interface ChoiceStep extends StepBase {
  readonly kind: 'choice'
  /** path of the person's schema */
  readonly field: string
  /** the name of the question in the rules and their texts */
  readonly question: string
  readonly options: readonly CheckChoice[]
}

/** A whole number: the age, or how long the complaint has been there. */
export interface NumberStep extends StepBase {
  readonly kind: 'number'
  readonly id: 'age' | 'how-long'
}

/** A result copied from a laboratory letter. */
export interface MeasurementStep extends StepBase {
  readonly kind: 'measurement'
  readonly measurement: LaboratoryId
}

export interface MedicinesStep extends StepBase {
  readonly kind: 'medicines'
}

export interface DayStep extends StepBase {
  readonly kind: 'day'
}

export type Step = SignsStep | ChoiceStep | NumberStep | MeasurementStep | MedicinesStep | DayStep
