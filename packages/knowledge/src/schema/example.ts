import { answerIds, measurements } from '../answers.ts'
import type { AnswerId, MeasurementId } from '../answers.ts'
import type { Truth } from '../trigger.ts'
import { fail, listOf, number, object, oneOf, optional, orNull, text } from './shape.ts'
import type { Reader } from './shape.ts'
import { truth } from './trigger.ts'
import { ok } from '@legwork/base'

function record<K extends string, V>(keys: readonly K[], item: Reader<V>) {
  const reader: Reader<Partial<Record<K, V>>> = (value, where) => {
    if (typeof value !== 'object' || value === null) return fail(where, 'must be an object', value)
    const read: Partial<Record<K, V>> = {}
    for (const [key, held] of Object.entries(value)) {
      const known = keys.find((k) => k === key)
      if (known === undefined) return fail(where, 'unknown key', key)
      const one = item(held, `${where}.${key}`)
      if (!one.ok) return one
      read[known] = one.value
    }
    return ok(read)
  }
  return reader
}

/** A safety rule: what somebody told, and whether the rule holds then. */
const ruleExample = object({
  answers: optional(record<AnswerId, Truth>(answerIds, truth)),
  measurements: optional(
    record(
      Object.keys(measurements) as MeasurementId[],
      object({ value: number, monthsAgo: optional(number) }),
    ),
  ),
  holds: truth,
})

/** A medicine class: a substance as typed, or an ATC code, that leads to it. */
const medicineExample = object({ substance: text })
const atcExample = object({ atc: text })

/** A reference intake: who asks, and the amount that comes back. */
const intakeExample = object({
  authority: text,
  sex: oneOf(['male', 'female']),
  ageMonths: number,
  lifeStage: oneOf(['none', 'pregnancy', 'lactation']),
  finds: number,
})

/** A supplement form: so much of the salt holds so much magnesium, within a share of it. */
const formExample = object({ saltMg: number, elementalMg: number, within: number })

/** The figures that the text names, in both languages: these and no others. */
const figuresExample = object({ figures: listOf(number) })

/** A code that carries a check digit which must be right; null: the system has none. */
const codeExample = object({ checkDigit: orNull(oneOf(['mod10', 'verhoeff'])) })

const forms = {
  holds: ruleExample,
  substance: medicineExample,
  atc: atcExample,
  finds: intakeExample,
  saltMg: formExample,
  figures: figuresExample,
  checkDigit: codeExample,
} as const

type Read<R> = R extends Reader<infer T> ? T : never
export type RuleExample = Read<typeof ruleExample>
export type Example = Read<(typeof forms)[keyof typeof forms]>

/** An example beside the fact, which is its test. One key tells which form it has. */
export const example: Reader<Example> = (value, where) => {
  if (typeof value !== 'object' || value === null) return fail(where, 'must be an object', value)
  for (const [key, reader] of Object.entries(forms))
    if (key in value) return (reader as Reader<Example>)(value, where)
  return fail(where, `an example has one of ${Object.keys(forms).join(', ')}`, value)
}
