import { gateActions, contacts, urgencies } from '../safety-rule.ts'
import { medicineActions, medicineEffects, severities } from '../medicine.ts'
import { commonReader, commonShape, factId, withRules } from './record.ts'
import { listOf, number, object, oneOf, optional, orNull, pattern } from './shape.ts'
import type { Reader } from './shape.ts'
import { trigger } from './trigger.ts'

const ruleShape = {
  ...commonShape,
  kind: oneOf(['safety']),
  gate: oneOf(gateActions),
  urgency: oneOf(urgencies),
  contact: oneOf(contacts),
  trigger,
  escalation: optional(object({ trigger, urgency: oneOf(urgencies), contact: oneOf(contacts) })),
} as const

export const atc = pattern(/^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/, 'must be an ATC code')
const hours = orNull(number)
export const spacing = object({ before: hours, after: hours })
export const substanceId = pattern(/^[a-z0-9-]+$/, 'must be lower case words with dashes')

const contraindication = withRules(object(ruleShape))
const redFlag = withRules(object({ ...ruleShape, complaint: oneOf(['cramps', 'restless-legs']) }))
const medicine = withRules(
  object({
    ...commonShape,
    kind: oneOf(['safety', 'reassurance']),
    atc: listOf(atc, 1),
    effects: listOf(oneOf(medicineEffects), 1),
    severity: oneOf(severities),
    actions: listOf(oneOf(medicineActions), 1),
    gate: orNull(oneOf(gateActions)),
    spacing: orNull(spacing),
    spacingOnlyFor: optional(listOf(substanceId, 1)),
    meal: optional(oneOf(['fasting'])),
    magnesiumBestAt: optional(oneOf(['morning', 'evening'])),
  }),
)

/** The reader of each topic's records. */
export const topicReaders = {
  contraindications: contraindication,
  'red-flags': redFlag,
  medicines: medicine,
  spacing: commonReader(),
} as const

export type TopicRecord<T extends keyof typeof topicReaders> =
  (typeof topicReaders)[T] extends Reader<infer R> ? R : never

export { factId }
