import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { elementalFraction, factById, factsOf, shown } from '@legwork/knowledge'
import type { FactId, FormId, MedicineId, Substance } from '@legwork/knowledge'
import { magnesiumMgPerMmol } from '../intake/known-facts.ts'
import { labelRefusal, readLabel } from '../intake/read-label.ts'
import type { MgRange } from '../intake/reference.ts'
import { elementalMagnesium } from '../intake/supplement.ts'
import type { LabelError, SupplementForm, SupplementLabel } from '../intake/supplement.ts'
import { clear } from '../safety/gate.ts'
import type { Gate } from '../safety/gate.ts'
import type { Cleared } from '../safety/cleared.ts'
import { safetyLibrary } from '../safety/library.ts'
import { recogniser } from '../safety/recognise.ts'

/** Whose upper level counts. */
export type UpperLevelAuthority = 'eu' | 'us'

const levelFacts = {
  eu: 'upper-level.eu',
  us: 'upper-level.us',
} as const satisfies Record<UpperLevelAuthority, FactId>

/** Milligrams a day that may be added to food, as the fact has it. */
export function upperLevelOf(authority: UpperLevelAuthority): number {
  const value = factById(levelFacts[authority])?.value
  if (value === null || value === undefined)
    throw new Error(`upperLevelOf: ${levelFacts[authority]} must have a value`)
  return value
}

/** What is taken: the label of the product as typed, and how often a day. */
export interface MagnesiumRequest {
  readonly label: string
  readonly timesADay: number
  /** Elemental magnesium from other supplements and fortified food, mg a day; it counts towards the level. */
  readonly otherAdded?: MgRange
}

/** A daily amount of magnesium that lies within the upper level. Exists only behind the gate. */
export interface MagnesiumRegimen {
  readonly label: string
  readonly read: SupplementLabel
  readonly timesADay: number
  /** elemental magnesium, mg */
  readonly perDose: MgRange
  readonly perDay: MgRange
  readonly authority: UpperLevelAuthority
  /** mg a day */
  readonly level: number
  /** the level assumes at least two doses a day, and this is one */
  readonly oneDoseADay: boolean
  readonly facts: readonly FactId[]
}

export type RegimenRefusal =
  | { readonly type: 'gate-not-open'; readonly answerFirst: readonly string[] }
  | { readonly type: 'amount-not-told'; readonly label: string }
  /** the label does not say that it is magnesium */
  | { readonly type: 'not-magnesium'; readonly label: string }
  /** the label names a medicine, potassium or quinine beside the magnesium */
  | { readonly type: 'holds-more'; readonly label: string }
  | { readonly type: 'times-invalid'; readonly timesADay: number }
  /** what the label may mean passes the level, if only at its upper end */
  | {
      readonly type: 'above-upper-level'
      readonly perDay: MgRange
      readonly level: number
      readonly authority: UpperLevelAuthority
    }
  | LabelError

/** Most doses a day that a schedule holds. */
const mostTimes = 4

/**
 * A daily amount of magnesium as a value that only an open gate lets through. Refused: a gate that is not open, a label
 * that names no magnesium, a medicine beside it or no amount, and an amount that may pass the upper level together with what else is added.
 */
export function magnesiumRegimen(
  gate: Gate,
  request: MagnesiumRequest,
  forms: readonly SupplementForm[],
  authority: UpperLevelAuthority = 'eu',
): Result<Cleared<MagnesiumRegimen>, RegimenRefusal> {
  const { label, timesADay, otherAdded = { low: 0, high: 0 } } = request
  const box = clear(gate, () => readRegimen(label, timesADay, otherAdded, forms, authority))
  if (box === null) return err({ type: 'gate-not-open', answerFirst: gate.answerFirst })
  const { value } = box
  if (!value.ok) return value
  const cleared = clear(gate, () => value.value)
  return cleared === null
    ? err({ type: 'gate-not-open', answerFirst: gate.answerFirst })
    : ok(cleared)
}

/**
 * Why an amount is refused to everybody, whatever their gate; null when an open gate would let it through. Tells no
 * amount that would be let through.
 */
export function amountRefusedToAll(
  { label, timesADay }: MagnesiumRequest,
  forms: readonly SupplementForm[],
  authority: UpperLevelAuthority = 'eu',
): RegimenRefusal | null {
  const read = readRegimen(label, timesADay, { low: 0, high: 0 }, forms, authority)
  return read.ok ? null : read.error
}

function readRegimen(
  label: string,
  timesADay: number,
  other: MgRange,
  forms: readonly SupplementForm[],
  authority: UpperLevelAuthority,
): Result<MagnesiumRegimen, RegimenRefusal> {
  if (!Number.isInteger(timesADay) || timesADay < 1 || timesADay > mostTimes)
    return err({ type: 'times-invalid', timesADay })
  if (labelRefusal(label) === 'no-magnesium') return err({ type: 'not-magnesium', label })
  if (holdsMore(label)) return err({ type: 'holds-more', label })
  const read = readLabel(label, forms)
  if (read === null) return err({ type: 'amount-not-told', label })
  const elemental = elementalMagnesium(read, forms, magnesiumMgPerMmol)
  if (!elemental.ok) return elemental
  const perDose = { low: elemental.value.low, high: elemental.value.high }
  const perDay = { low: perDose.low * timesADay, high: perDose.high * timesADay }
  const level = upperLevelOf(authority)
  if (!(perDay.high > 0)) return err({ type: 'amount-not-told', label })
  if (perDay.high + other.high > level)
    return err({ type: 'above-upper-level', perDay, level, authority })
  return ok({
    label,
    read,
    timesADay,
    perDose,
    perDay,
    authority,
    level,
    oneDoseADay: timesADay === 1,
    facts: [levelFacts[authority], 'upper-level.two_doses'],
  })
}

/** Classes that may stand beside magnesium: itself, and vitamins and minerals. */
const besideMagnesium: ReadonlySet<MedicineId> = new Set<MedicineId>([
  'medicine.mg_antacid_laxative',
  'medicine.vitamin_d',
  'medicine.calcium',
  'medicine.zinc',
  'medicine.iron',
])

/** Vitamins and minerals by their place in the ATC list (A11, A12, folic acid and B12). */
const isNutrient = ({ atc, classes, holds }: Substance): boolean =>
  holds.includes('magnesium') ||
  classes.some((id) => besideMagnesium.has(id)) ||
  (atc !== null && /^(?:A11|A12|B03B)/.test(atc))

/** Whether a label names, as far as the list of medicines knows, more than magnesium, vitamins and minerals. */
function holdsMore(label: string): boolean {
  const { substances, classes, holds } = recogniser(safetyLibrary).recognise(label)
  return (
    holds.includes('quinine') ||
    holds.includes('potassium') ||
    classes.some((id) => !besideMagnesium.has(id)) ||
    safetyLibrary.substances.some((one) => substances.includes(one.id) && !isNutrient(one))
  )
}

/** A form of magnesium with amounts that stay within the level. */
export interface MagnesiumForm {
  readonly form: FormId
  readonly laxative: string
  /** amounts of elemental magnesium a day, mg, and the mass of the compound that holds each */
  readonly amounts: readonly { readonly elementalMg: number; readonly compoundMg: number }[]
}

/** Step of the amounts offered, mg: a grid for choosing, no advice. */
const step = 50

/** The forms a person may choose from, with amounts within the level; null unless the gate is open. */
export function magnesiumForms(
  gate: Gate,
  authority: UpperLevelAuthority = 'eu',
): Cleared<readonly MagnesiumForm[]> | null {
  return clear(gate, () => {
    const level = upperLevelOf(authority)
    const amounts = Array.from({ length: Math.floor(level / step) }, (_, i) => (i + 1) * step)
    return factsOf('forms')
      .filter((form) => shown(form))
      .map((form) => ({
        form: form.id,
        laxative: form.laxative,
        amounts: amounts.map((elementalMg) => ({
          elementalMg,
          compoundMg: elementalMg / elementalFraction(form),
        })),
      }))
  })
}
