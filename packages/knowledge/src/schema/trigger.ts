import { answerIds, measurements } from '../answers.ts'
import type { AnswerId, MeasurementId } from '../answers.ts'
import type { Trigger, Truth } from '../trigger.ts'
import { fail, listOf, number, object, oneOf, optional } from './shape.ts'
import type { Reader } from './shape.ts'

const answer: Reader<AnswerId> = oneOf(answerIds)
const measurement: Reader<MeasurementId> = oneOf(Object.keys(measurements) as MeasurementId[])

/** Reads a trigger; the first key tells which form it has. */
export const trigger: Reader<Trigger> = (value, where) => {
  if (typeof value !== 'object' || value === null) return fail(where, 'must be a trigger', value)
  if ('answer' in value) return object({ answer })(value, where)
  if ('missing' in value)
    return object({ missing: measurement, withinMonths: optional(number) })(value, where)
  if ('not' in value) return object({ not: trigger })(value, where)
  if ('all' in value) return object({ all: listOf(trigger, 1) })(value, where)
  if ('any' in value) return object({ any: listOf(trigger, 1) })(value, where)
  if ('below' in value) return object({ measurement, below: number })(value, where)
  if ('atLeast' in value) return object({ measurement, atLeast: number })(value, where)
  if ('atMost' in value) return object({ measurement, atMost: number })(value, where)
  return fail(where, 'must be a trigger', value)
}

export const truth: Reader<Truth> = oneOf(['yes', 'no', 'unknown'])
