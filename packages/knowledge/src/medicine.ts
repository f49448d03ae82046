import type { Fact } from './fact.ts'
import type { MedicineId, SubstanceId } from './generated/ids.ts'
import type { GateAction } from './safety-rule.ts'

export const medicineEffects = [
  'mg_reduces_drug_absorption',
  'lowers_mg_status',
  'hypermagnesaemia_risk',
  'pharmacodynamic',
  'drug_can_cause_cramps_or_rls',
  'condition_link',
  'no_relevant_interaction',
] as const
export type MedicineEffect = (typeof medicineEffects)[number]

/** A layman's classification; `cause` is for medicines that cause the complaint itself. */
export const severities = ['none', 'cause', 'minor', 'moderate', 'major', 'avoid'] as const
export type Severity = (typeof severities)[number]

/**
 * What the combination asks for.
 * - `never-together`: hours apart do not solve it
 * - `professional`: ask the treating doctor or team first
 * - `space`: keep hours apart
 * - `measure`: ask for a blood test
 * - `count`: its magnesium counts in the day's total
 * - `discuss`: it can cause the complaint; talk to the prescriber
 * - `inform`: worth knowing
 * - `none`: nothing known that asks for anything
 */
export const medicineActions = [
  'never-together',
  'professional',
  'space',
  'measure',
  'count',
  'discuss',
  'inform',
  'none',
] as const
export type MedicineAction = (typeof medicineActions)[number]

/**
 * Hours between a medicine and magnesium: the medicine is taken at least `before` hours before
 * magnesium, or at least `after` hours after it. null: the source gives no hours for that order;
 * use the general rule (`spacing.default`).
 */
export interface Spacing {
  readonly before: number | null
  readonly after: number | null
}

export interface MedicineClass extends Fact {
  readonly id: MedicineId
  /** ATC codes or their beginnings. From memory of the WHO index: a layman's classification. */
  readonly atc: readonly string[]
  readonly classification: 'layman'
  readonly effects: readonly MedicineEffect[]
  readonly severity: Severity
  readonly actions: readonly MedicineAction[]
  /** What the class alone does to the gate; null: nothing. */
  readonly gate: GateAction | null
  /** null: spacing is not the answer. */
  readonly spacing: Spacing | null
  /** Only these substances of the class need the hours; left out: all of them. */
  readonly spacingOnlyFor?: readonly SubstanceId[]
  /** How the medicine itself must be taken. */
  readonly meal?: 'fasting'
  /** Where magnesium goes best when both can be moved. */
  readonly magnesiumBestAt?: 'morning' | 'evening'
}

/** What a swallowed substance holds that the gate must know of. */
export const heldMinerals = [
  'magnesium',
  'potassium',
  'quinine',
  'calcium',
  'aluminium',
  'iron',
  'zinc',
] as const
export type Held = (typeof heldMinerals)[number]

/**
 * Why the general rule on hours apart does not hold for a substance: it is never swallowed but inhaled, injected, put on
 * the skin, in the eye or in the nose or vagina; or it is food.
 */
export const hoursExemptions = [
  'inhaled',
  'injected',
  'skin',
  'eye',
  'nose',
  'vagina',
  'food',
] as const
export type HoursExemption = (typeof hoursExemptions)[number]

/**
 * What stands with a known substance that is in no class: our sources say nothing of it next to magnesium, which is no
 * reassurance; or its margin is small (bleeding, fits, the rhythm of the heart, the kidneys), so a professional is asked
 * first. A layman's classification.
 */
export const unclassedKinds = ['nothing-found', 'ask-first'] as const
export type Unclassed = (typeof unclassedKinds)[number]

/** A medicine or active substance as a person may type it. */
export interface Substance {
  readonly id: SubstanceId
  readonly nl: string
  readonly en: string
  /** Brand names and other spellings. */
  readonly aliases: readonly string[]
  /** null where the code is not known for certain. */
  readonly atc: string | null
  readonly classification: 'layman'
  readonly classes: readonly MedicineId[]
  readonly holds: readonly Held[]
  /** Hours of this substance where they differ from its class. */
  readonly spacing?: Spacing
  /** Left out: it is swallowed, or may be. */
  readonly exempt?: HoursExemption
  /** Only, and always, where the substance is in no class and holds nothing the gate must know of. */
  readonly unclassed?: Unclassed
}
