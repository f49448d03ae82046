import type { GateAction, Urgency, Contact } from '@legwork/knowledge'

/**
 * Rules that stand on no medical record but on the shape of the answers (a list that may not be complete, a name that is
 * not known to us, or that our sources are silent on), and those on a laboratory value. Their texts are in i18n.
 */
export type OwnRuleId =
  | 'medicines-incomplete'
  | 'unknown-medicine'
  | 'ask-first-medicine'
  | 'no-interaction-found'
  | 'serum-magnesium-high'
  | 'serum-magnesium-low'
  | 'serum-magnesium-very-low'
  | 'egfr-over-a-year'
  | 'egfr-over-two-years'

interface OwnRule {
  readonly id: OwnRuleId
  readonly gate: GateAction
  readonly urgency: Urgency
  readonly contact: Contact
  /** Shown as "precaution, source being checked": a number of it was seen on no page that decides, or is our own. */
  readonly precaution: boolean
  /** Pages on which a number of the rule was seen. */
  readonly seenAt: readonly string[]
}

/** Both numbers of a low value were seen on these pages; no guideline could be opened, so it is a precaution. */
const lowMagnesiumPages = [
  'https://food--nutrition.blogspot.com/2014/09/hypomagnesaemia.html',
  'https://entirelyhealth.com/lifestyle/wellness/the-symptoms-of-hypomagnesemia-low-magnesium-or-magnesium-deficiency/',
]

export const ownRules: Readonly<Record<OwnRuleId, OwnRule>> = {
  'medicines-incomplete': {
    id: 'medicines-incomplete',
    gate: 'professional',
    urgency: 'ask',
    contact: 'pharmacist-or-gp',
    precaution: false,
    seenAt: [],
  },
  'unknown-medicine': {
    id: 'unknown-medicine',
    gate: 'professional',
    urgency: 'ask',
    contact: 'pharmacist-or-gp',
    precaution: false,
    seenAt: [],
  },
  'ask-first-medicine': {
    id: 'ask-first-medicine',
    gate: 'professional',
    urgency: 'ask',
    contact: 'prescriber',
    precaution: false,
    seenAt: [],
  },
  'no-interaction-found': {
    id: 'no-interaction-found',
    gate: 'notice',
    urgency: 'ask',
    contact: 'pharmacist-or-gp',
    precaution: false,
    seenAt: [],
  },
  'serum-magnesium-high': {
    id: 'serum-magnesium-high',
    gate: 'closed',
    urgency: 'days',
    contact: 'gp',
    precaution: true,
    seenAt: [
      'http://www.sw.org/HealthLibrary?page=Magnesium',
      'https://www.mrlabtest.com/normal-magnesium-blood.htm',
    ],
  },
  'serum-magnesium-low': {
    id: 'serum-magnesium-low',
    gate: 'notice',
    urgency: 'weeks',
    contact: 'gp',
    precaution: true,
    seenAt: lowMagnesiumPages,
  },
  'serum-magnesium-very-low': {
    id: 'serum-magnesium-very-low',
    gate: 'professional',
    urgency: 'same-day',
    contact: 'gp-today',
    precaution: true,
    seenAt: lowMagnesiumPages,
  },
  'egfr-over-a-year': {
    id: 'egfr-over-a-year',
    gate: 'notice',
    urgency: 'weeks',
    contact: 'gp',
    precaution: true,
    seenAt: [],
  },
  'egfr-over-two-years': {
    id: 'egfr-over-two-years',
    gate: 'professional',
    urgency: 'weeks',
    contact: 'gp',
    precaution: true,
    seenAt: [],
  },
}

/**
 * Upper end of the usual range of magnesium in serum, mmol/L. Laboratories differ (1.0 to 1.1); a value above this one
 * closes the gate, because the blood already holds more than is usual.
 */
const usualSerumMagnesiumMost = 1.05

/**
 * Lower end of the range of most laboratories, mmol/L (they differ: 0.65 to 0.75). Compared in hundredths, as
 * laboratories report it: 1.7 mg/dL is 0.70.
 */
const usualSerumMagnesiumLeast = 0.7

/** Below this, mmol/L, the pages call it severe and complaints are usual. */
const severeSerumMagnesium = 0.5

/** The rule that a magnesium in serum (mmol/L) falls under; null within the usual range. A low one never opens a gate. */
export function serumMagnesiumRule(value: number): OwnRuleId | null {
  if (value > usualSerumMagnesiumMost) return 'serum-magnesium-high'
  if (value < severeSerumMagnesium) return 'serum-magnesium-very-low'
  return Math.round(value * 100) / 100 < usualSerumMagnesiumLeast ? 'serum-magnesium-low' : null
}

/**
 * The rule that a kidney test of so many months begun falls under; null while it is recent. Twelve months is the rule of
 * people from 70; that it is asked of everybody, and the 24, are our assumption (ADR 17).
 */
export function kidneyTestAgeRule(monthsAgo: number): OwnRuleId | null {
  if (monthsAgo > 24) return 'egfr-over-two-years'
  return monthsAgo > 12 ? 'egfr-over-a-year' : null
}

/**
 * Rules that never do less than this, whatever the record's own classification says: a red flag shuts the door to
 * self-treatment, and "do not combine" is closed.
 */
export const gateFloors = {
  redFlag: 'professional',
  'medicine.sps': 'closed',
} as const satisfies Record<string, GateAction>
