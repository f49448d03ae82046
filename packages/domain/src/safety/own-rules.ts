import type { GateAction, Urgency, Contact } from '@legwork/knowledge'

/**
 * Rules that stand on no medical record but on the shape of the answers (a list that may not be complete, a name that is
 * not known to us, or that our sources are silent on), and one on a laboratory value. Their texts are in i18n.
 */
export type OwnRuleId =
  | 'medicines-incomplete'
  | 'unknown-medicine'
  | 'ask-first-medicine'
  | 'no-interaction-found'
  | 'serum-magnesium-high'

interface OwnRule {
  readonly id: OwnRuleId
  readonly gate: GateAction
  readonly urgency: Urgency
  readonly contact: Contact
  /** Pages on which a number of the rule was seen. */
  readonly seenAt: readonly string[]
}

export const ownRules: Readonly<Record<OwnRuleId, OwnRule>> = {
  'medicines-incomplete': {
    id: 'medicines-incomplete',
    gate: 'professional',
    urgency: 'ask',
    contact: 'pharmacist-or-gp',
    seenAt: [],
  },
  'unknown-medicine': {
    id: 'unknown-medicine',
    gate: 'professional',
    urgency: 'ask',
    contact: 'pharmacist-or-gp',
    seenAt: [],
  },
  'ask-first-medicine': {
    id: 'ask-first-medicine',
    gate: 'professional',
    urgency: 'ask',
    contact: 'prescriber',
    seenAt: [],
  },
  'no-interaction-found': {
    id: 'no-interaction-found',
    gate: 'notice',
    urgency: 'ask',
    contact: 'pharmacist-or-gp',
    seenAt: [],
  },
  'serum-magnesium-high': {
    id: 'serum-magnesium-high',
    gate: 'closed',
    urgency: 'days',
    contact: 'gp',
    seenAt: [
      'http://www.sw.org/HealthLibrary?page=Magnesium',
      'https://www.mrlabtest.com/normal-magnesium-blood.htm',
    ],
  },
}

/**
 * Upper end of the usual range of magnesium in serum, mmol/L. Laboratories differ (1.0 to 1.1); a value above this one
 * closes the gate, because the blood already holds more than is usual.
 */
export const usualSerumMagnesiumMost = 1.05

/**
 * Rules that never do less than this, whatever the record's own classification says: a red flag shuts the door to
 * self-treatment, and "do not combine" is closed.
 */
export const gateFloors = {
  redFlag: 'professional',
  'medicine.sps': 'closed',
} as const satisfies Record<string, GateAction>
