import { gateActions, contacts, urgencies } from '../safety-rule.ts'
import { evidenceGrades } from '../topic-words.ts'
import { laxatives, solubilities } from '../form-words.ts'
import { medicineActions, medicineEffects, severities } from '../medicine.ts'
import {
  articles,
  claimSubjects,
  codeSystems,
  lowMagnesiumRoles,
  remedyMoments,
  rlsRoles,
  strengths,
  verdicts,
} from '../topic-words.ts'
import { commonReader, commonShape, withRules } from './record.ts'
import { checked, listOf, number, object, oneOf, optional, orNull, pattern, text } from './shape.ts'
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

const form = withRules(
  object({
    ...commonShape,
    formula: text,
    sourcedPercent: number,
    chemistry: oneOf(['inorganic', 'organic']),
    solubility: oneOf(solubilities),
    laxative: oneOf(laxatives),
  }),
)

const constant = withRules(object({ ...commonShape, symbol: text }))

const claim = withRules(
  object({
    ...commonShape,
    article: oneOf(articles),
    number,
    subject: oneOf(claimSubjects),
    verdict: oneOf(verdicts),
  }),
)

const lowMagnesium = withRules(
  object({ ...commonShape, role: oneOf(lowMagnesiumRoles), strength: oneOf(strengths) }),
)

const remedy = withRules(
  object({
    ...commonShape,
    when: oneOf(remedyMoments),
    steps: optional(checked(object({ nl: listOf(text, 1), en: listOf(text, 1) }), sameLength)),
  }),
)

function sameLength({
  nl,
  en,
}: {
  readonly nl: readonly string[]
  readonly en: readonly string[]
}) {
  return nl.length === en.length ? null : 'steps are equally many in each language'
}

const rls = withRules(object({ ...commonShape, role: oneOf(rlsRoles) }))

const absorption = withRules(
  object({
    ...commonShape,
    grade: optional(oneOf(evidenceGrades)),
    families: optional(listOf(text, 1)),
    largeDose: optional(object({ fromMg: number, share: number })),
  }),
)

const code = withRules(
  object({
    ...commonShape,
    concept: text,
    system: oneOf(codeSystems),
    code: orNull(text),
    display: text,
  }),
)

/** The reader of each topic's records; reference intakes have tables of their own. */
export const topicReaders = {
  contraindications: contraindication,
  'red-flags': redFlag,
  medicines: medicine,
  spacing: commonReader(),
  amounts: commonReader(),
  'upper-levels': commonReader(),
  'usual-intake': commonReader(),
  absorption,
  measuring: commonReader(),
  conditions: commonReader(),
  claims: claim,
  'low-magnesium': lowMagnesium,
  remedies: remedy,
  rls,
  codes: code,
  forms: form,
  constants: constant,
} as const

export type TopicRecord<T extends keyof typeof topicReaders> =
  (typeof topicReaders)[T] extends Reader<infer R> ? R : never
