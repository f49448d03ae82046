import { factKinds, units, verifications } from '../fact.ts'
import { checked, listOf, number, object, oneOf, optional, orNull, pattern, text } from './shape.ts'
import type { Reader } from './shape.ts'
import { example } from './example.ts'

export const factId = pattern(/^[a-z-]+\.[a-z0-9_-]+$/, 'must be an id like topic.name')
export const sourceId = pattern(/^[a-z0-9-]+$/, 'must be lower case words with dashes')
const year = /^\d{4}$/
const day = /^\d{4}-\d{2}-\d{2}$/
export const dayText = pattern(day, 'must be a date YYYY-MM-DD')

/** Plain text for a person: no double spaces, no straight apostrophes, ends as a sentence does. */
const sentence = checked(text, (value) =>
  / {2}|\n|'/.test(value) ? 'one line, one space, no straight apostrophe' : null,
)

const translated = object({ nl: sentence, en: sentence })

/** A status that differs from how the fact was first collected says where that was read. */
const statusChange = object({
  from: oneOf(verifications),
  on: dayText,
  locator: text,
  read: text,
})

/** From the lowest to the highest figure that was read. */
const range = checked(object({ low: number, high: number }), ({ low, high }) =>
  low < high ? null : 'a range goes up',
)

/** The fields every record has. Topics add their own. */
export const commonShape = {
  id: factId,
  kind: oneOf(factKinds),
  value: orNull(number),
  range: optional(range),
  unit: oneOf(units),
  population: text,
  validFrom: orNull(
    checked(text, (v) => (year.test(v) || day.test(v) ? null : 'must be a year or a date')),
  ),
  sources: listOf(sourceId, 1),
  verification: oneOf(verifications),
  locator: optional(text),
  statusChange: optional(statusChange),
  label: translated,
  text: translated,
  note: optional(text),
  computed: optional(listOf(text, 1)),
  conflictsWith: optional(listOf(factId, 1)),
  example: listOf(example, 1),
} as const

/** What every record holds, whatever its topic. */
export type FactRecord = (ReturnType<typeof commonReader> extends Reader<infer T> ? T : never) & {
  readonly topic: string
}

/** Reads a record of the common shape plus the fields of its topic, and checks the common rules. */
export function commonReader() {
  return withRules(object(commonShape))
}

interface Ruled {
  readonly value: number | null
  readonly range?: { readonly low: number; readonly high: number }
  readonly computed?: readonly string[]
  readonly unit: string
  readonly verification: string
  readonly locator?: string
  readonly statusChange?: { readonly from: string }
}

export function withRules<T extends Ruled>(reader: Reader<T>): Reader<T> {
  return checked(reader, (fact) => {
    if (fact.value !== null && fact.range !== undefined) return 'a value or a range, not both'
    const isAmount = fact.value !== null || fact.range !== undefined
    if (isAmount && fact.unit === 'none') return 'a value needs a unit'
    if (!isAmount && fact.unit !== 'none') return 'a unit needs a value'
    if (fact.computed !== undefined && fact.verification !== 'derived')
      return 'a computed fact is derived'
    if (fact.verification !== 'unverified' && fact.locator === undefined)
      return 'a verified or derived fact tells where that was read (locator)'
    if (fact.statusChange !== undefined && fact.statusChange.from === fact.verification)
      return 'a status change changes the status'
    return null
  })
}
