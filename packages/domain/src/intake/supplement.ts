import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { MgRange } from './reference.ts'

/**
 * A magnesium compound as the facts hold it. `elementalFraction` (mass of magnesium in the compound) is computed
 * from the formula there. Compounds of one `family` are hydrates or salts that share a name on labels.
 */
export interface SupplementForm {
  readonly id: string
  readonly family: string
  /** Compounds of one salt differ in their crystal water alone. */
  readonly salt: string
  /** Molecules of crystal water to one of the salt. */
  readonly water: number
  readonly elementalFraction: number
  readonly names: readonly string[]
}

/** What a label says. `states`: the amount is of the element, of the compound, or the label leaves it open. */
export interface SupplementLabel {
  readonly amount: number
  readonly unit: 'mg' | 'g' | 'mmol'
  readonly states: 'element' | 'compound' | 'open'
  /** Id of a form, of a salt when its water is not told, or of a family; null when the label names none that is known. */
  readonly form: string | null
}

export interface ElementalMagnesium extends MgRange {
  /** Forms that the label may mean; empty when the amount is of the element. */
  readonly forms: readonly SupplementForm[]
  readonly because:
    'element' | 'one-form' | 'hydrate-unknown' | 'element-or-compound' | 'form-unknown'
}

export type LabelError =
  | { readonly type: 'unknown-form'; readonly form: string }
  | { readonly type: 'implausible-amount'; readonly mg: number; readonly limit: number }

/** More elemental magnesium than any product holds a dose: a slip of unit is likelier. */
const mostElementalMgAtOnce = 5000

/** More pieces at once than anybody swallows, and more than people usually take. */
const mostPiecesAtOnce = 100
const manyPiecesAtOnce = 10
/** Elemental magnesium a day from one product that is far above every upper level; a laxative may hold as much. */
const manyElementalMgADay = 1000

/**
 * Whether a dose can be right: `implausible` is a slip (refused), `unusual` is asked about. Judged by the least that the
 * label may mean. @param elemental of one piece, mg; null when the label does not tell
 */
export function judgeDose(
  elemental: MgRange | null,
  atOnce: number,
  timesADay: number,
): 'implausible' | 'unusual' | null {
  const dose = (elemental?.low ?? 0) * atOnce
  if (atOnce > mostPiecesAtOnce || dose > mostElementalMgAtOnce) return 'implausible'
  return atOnce > manyPiecesAtOnce || dose * timesADay > manyElementalMgADay ? 'unusual' : null
}

const formsNamed = (forms: readonly SupplementForm[], id: string): readonly SupplementForm[] => {
  for (const key of ['id', 'family', 'salt'] as const) {
    const named = forms.filter((form) => form[key] === id)
    if (named.length > 0) return named
  }
  return []
}

/** The family of the form, salt or family that a label names; empty when it names none. */
export function familyNamed(forms: readonly SupplementForm[], id: string | null): string {
  return id === null ? '' : (formsNamed(forms, id)[0]?.family ?? '')
}

const checked = (found: ElementalMagnesium): Result<ElementalMagnesium, LabelError> =>
  found.low >= 0 && found.high <= mostElementalMgAtOnce
    ? ok(found)
    : err({ type: 'implausible-amount', mg: found.high, limit: mostElementalMgAtOnce })

/**
 * Elemental magnesium of a label, in mg. "900 mg magnesium citrate" is a range (102 to 146 mg) because neither hydrate
 * nor salt is told; a label that leaves open whether the amount is of element or compound is a wider one.
 * @param mgPerMmol molar mass of magnesium in mg/mmol: a fact, passed in
 */
export function elementalMagnesium(
  label: SupplementLabel,
  forms: readonly SupplementForm[],
  mgPerMmol: number,
): Result<ElementalMagnesium, LabelError> {
  // an amount of substance counts magnesium atoms, whatever they are bound to
  if (label.unit === 'mmol') {
    const mg = label.amount * mgPerMmol
    return checked({ low: mg, high: mg, forms: [], because: 'element' })
  }
  const mg = label.unit === 'g' ? label.amount * 1000 : label.amount
  if (label.states === 'element')
    return checked({ low: mg, high: mg, forms: [], because: 'element' })
  const named = label.form === null ? forms : formsNamed(forms, label.form)
  if (named.length === 0) return err({ type: 'unknown-form', form: label.form ?? '' })
  const fractions = named.map((form) => form.elementalFraction)
  const low = mg * Math.min(...fractions)
  const high = mg * Math.max(...fractions)
  if (label.states === 'open')
    return checked({ low, high: mg, forms: named, because: 'element-or-compound' })
  return checked({
    low,
    high,
    forms: named,
    because:
      label.form === null ? 'form-unknown' : named.length === 1 ? 'one-form' : 'hydrate-unknown',
  })
}
