import type { Fact } from './fact.ts'
import type { ContraindicationId, RedFlagId } from './generated/ids.ts'
import type { Trigger } from './trigger.ts'

/**
 * What a rule does to the gate in front of magnesium. A layman's classification until a pharmacist
 * and a GP have signed it.
 * - `closed`: no magnesium amounts, times or instructions
 * - `professional`: only together with a doctor, midwife or pharmacist
 * - `notice`: the gate stays as it is; the person is told what to do
 */
export const gateActions = ['closed', 'professional', 'notice'] as const
export type GateAction = (typeof gateActions)[number]

/** How soon somebody should be asked, most urgent first. A layman's classification. */
export const urgencies = ['emergency', 'same-day', 'days', 'weeks', 'own-team', 'ask'] as const
export type Urgency = (typeof urgencies)[number]

/** Whom to turn to. */
export const contacts = [
  '112',
  'gp-or-112',
  'gp-today',
  'gp',
  'pharmacist-or-gp',
  'midwife-or-gp',
  'prescriber',
  'own-doctor',
  '113-gp-or-112',
] as const
export type Contact = (typeof contacts)[number]

/** While `trigger` holds too, the rule is more urgent. */
export interface Escalation {
  readonly trigger: Trigger
  readonly urgency: Urgency
  readonly contact: Contact
}

export interface SafetyRule extends Fact {
  readonly kind: 'safety'
  readonly gate: GateAction
  readonly urgency: Urgency
  readonly contact: Contact
  readonly trigger: Trigger
  readonly escalation?: Escalation
}

/** A reason not to take magnesium, or not alone. */
export interface Contraindication extends SafetyRule {
  readonly id: ContraindicationId
}

/** A sign that something else may be wrong. */
export interface RedFlag extends SafetyRule {
  readonly id: RedFlagId
  readonly complaint: 'cramps' | 'restless-legs'
}
