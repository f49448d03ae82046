import type { AnswerId, MeasurementId, Trigger } from '@legwork/knowledge'
import type { Told } from './told.ts'

/**
 * Whether a rule applies. `unknown`: the person does not know; `unanswered`: nobody asked. Neither is a "no".
 */
export type Truth = 'yes' | 'no' | 'unknown' | 'unanswered'

/** A question a rule looked at, and what was answered. */
export interface LookedAt {
  readonly question: AnswerId | MeasurementId
  readonly given: string | number
  readonly truth: Truth
}

export interface Judged {
  readonly truth: Truth
  /** The answers that made it so: those that speak for the rule, or leave it open. */
  readonly because: readonly LookedAt[]
}

/**
 * Kleene's logic with two kinds of not knowing. Where both meet, `unanswered` wins: it can still be asked. A protecting
 * answer (under `not`) that is not known protects nothing.
 */
export function judge(trigger: Trigger, told: Told): Judged {
  if ('answer' in trigger) {
    const given = told.answer(trigger.answer)
    return leaf(trigger.answer, given, given === 'not-asked' ? 'unanswered' : given)
  }
  if ('not' in trigger) {
    const inner = judge(trigger.not, told)
    const truth = opposite[inner.truth]
    return { truth, because: truth === 'no' ? [] : inner.because }
  }
  if ('all' in trigger) {
    const parts = trigger.all.map((part) => judge(part, told))
    return join(parts, weakest(parts.map((part) => part.truth)))
  }
  if ('any' in trigger) {
    const parts = trigger.any.map((part) => judge(part, told))
    return join(parts, strongest(parts.map((part) => part.truth)))
  }
  if ('missing' in trigger) {
    const measured = told.measurement(trigger.missing)
    if (typeof measured === 'string') return leaf(trigger.missing, measured, 'yes')
    const { withinMonths } = trigger
    const late = withinMonths !== undefined && measured.monthsAgo > withinMonths
    return leaf(trigger.missing, measured.value, late ? 'yes' : 'no')
  }
  const measured = told.measurement(trigger.measurement)
  if (typeof measured === 'string') {
    return leaf(trigger.measurement, measured, measured === 'not-asked' ? 'unanswered' : 'no')
  }
  return leaf(trigger.measurement, measured.value, within(trigger, measured.value) ? 'yes' : 'no')
}

type Comparison = Extract<Trigger, { readonly measurement: MeasurementId }>

function within(comparison: Comparison, value: number): boolean {
  if ('below' in comparison) return value < comparison.below
  if ('atLeast' in comparison) return value >= comparison.atLeast
  return value <= comparison.atMost
}

function leaf(question: AnswerId | MeasurementId, given: string | number, truth: Truth): Judged {
  return { truth, because: truth === 'no' ? [] : [{ question, given, truth }] }
}

const opposite: Readonly<Record<Truth, Truth>> = {
  yes: 'no',
  no: 'yes',
  unknown: 'yes',
  unanswered: 'unanswered',
}

function weakest(truths: readonly Truth[]): Truth {
  const order: readonly Truth[] = ['no', 'unanswered', 'unknown', 'yes']
  return order.find((truth) => truths.includes(truth)) ?? 'yes'
}

function strongest(truths: readonly Truth[]): Truth {
  const order: readonly Truth[] = ['yes', 'unanswered', 'unknown', 'no']
  return order.find((truth) => truths.includes(truth)) ?? 'no'
}

/** What speaks for the outcome; an unanswered rule tells only the questions that are still to be answered. */
function join(parts: readonly Judged[], truth: Truth): Judged {
  if (truth === 'no') return { truth, because: [] }
  const speaking = parts.filter((part) => part.truth !== 'no').flatMap((part) => part.because)
  return {
    truth,
    because: truth === 'unanswered' ? speaking.filter((l) => l.truth === 'unanswered') : speaking,
  }
}
