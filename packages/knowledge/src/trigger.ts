import type { AnswerId, MeasurementId } from './answers.ts'

/** yes, no, or not known: an answer that is missing is never a "no". */
export type Truth = 'yes' | 'no' | 'unknown'

/**
 * When a rule applies, as data.
 * - `answer`: a yes/no question was answered with yes
 * - `below`, `atLeast`, `atMost`: a measured value, in the unit of `measurements`; a value that is
 *   not there makes the comparison "no": ask for it with `missing`
 * - `missing`: no value, or one older than `withinMonths`
 */
export type Trigger =
  | { readonly answer: AnswerId }
  | { readonly measurement: MeasurementId; readonly below: number }
  | { readonly measurement: MeasurementId; readonly atLeast: number }
  | { readonly measurement: MeasurementId; readonly atMost: number }
  | { readonly missing: MeasurementId; readonly withinMonths?: number }
  | { readonly not: Trigger }
  | { readonly all: readonly Trigger[] }
  | { readonly any: readonly Trigger[] }

export interface Measured {
  readonly value: number
  /** Whole months between the measurement and now; left out when the date is not known. */
  readonly monthsAgo?: number
}

/** What a person told. A question that was not asked or not answered is left out. */
export interface Told {
  readonly answers: Readonly<Partial<Record<AnswerId, Truth>>>
  readonly measurements: Readonly<Partial<Record<MeasurementId, Measured>>>
}

/** Whether a trigger holds, in Kleene's three-valued logic. */
export function holds(trigger: Trigger, told: Told): Truth {
  if ('answer' in trigger) return told.answers[trigger.answer] ?? 'unknown'
  if ('missing' in trigger) return isMissing(trigger.missing, trigger.withinMonths, told)
  if ('not' in trigger) return opposite(holds(trigger.not, told))
  if ('all' in trigger) return opposite(anyOf(trigger.all.map((t) => opposite(holds(t, told)))))
  if ('any' in trigger) return anyOf(trigger.any.map((t) => holds(t, told)))
  const measured = told.measurements[trigger.measurement]
  if (measured === undefined) return 'no'
  if ('below' in trigger) return measured.value < trigger.below ? 'yes' : 'no'
  if ('atLeast' in trigger) return measured.value >= trigger.atLeast ? 'yes' : 'no'
  return measured.value <= trigger.atMost ? 'yes' : 'no'
}

/** Every yes/no question a trigger looks at. */
export function answersIn(trigger: Trigger): readonly AnswerId[] {
  if ('answer' in trigger) return [trigger.answer]
  if ('not' in trigger) return answersIn(trigger.not)
  if ('all' in trigger) return trigger.all.flatMap(answersIn)
  if ('any' in trigger) return trigger.any.flatMap(answersIn)
  return []
}

/** Every measured value a trigger looks at. */
export function measurementsIn(trigger: Trigger): readonly MeasurementId[] {
  if ('measurement' in trigger) return [trigger.measurement]
  if ('missing' in trigger) return [trigger.missing]
  if ('not' in trigger) return measurementsIn(trigger.not)
  if ('all' in trigger) return trigger.all.flatMap(measurementsIn)
  if ('any' in trigger) return trigger.any.flatMap(measurementsIn)
  return []
}

function isMissing(id: MeasurementId, withinMonths: number | undefined, told: Told): Truth {
  const measured = told.measurements[id]
  if (measured === undefined) return 'yes'
  if (withinMonths === undefined) return 'no'
  if (measured.monthsAgo === undefined) return 'yes'
  return measured.monthsAgo > withinMonths ? 'yes' : 'no'
}

function opposite(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown'
  return truth === 'yes' ? 'no' : 'yes'
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes'
  return truths.includes('unknown') ? 'unknown' : 'no'
}
