import type { MedicineClass, MedicineId, Spacing } from '@legwork/knowledge'
import type { SafetyLibrary } from './library.ts'
import type { Recognised } from './recognise.ts'

/** Hours that a medicine keeps from magnesium, and the classes that ask for them. */
export interface MedicineHours {
  readonly before: number
  readonly after: number
  readonly classes: readonly MedicineId[]
}

/** The general rule of magnesium hydroxide's label, for an order of which a record says nothing (`spacing.default`). */
const generalHours = 2

/** The strictest hours of everything a name was recognised as; null when none of it needs hours. */
export function hoursOf(recognised: Recognised, library: SafetyLibrary): MedicineHours | null {
  const asked = library.medicineClasses.flatMap((medicineClass) => {
    if (!recognised.classes.includes(medicineClass.id)) return []
    const spacings = spacingsIn(medicineClass, recognised, library)
    return spacings.map((spacing) => ({ id: medicineClass.id, ...filled(spacing) }))
  })
  if (asked.length === 0) return null
  return {
    before: Math.max(...asked.map((each) => each.before)),
    after: Math.max(...asked.map((each) => each.after)),
    classes: [...new Set(asked.map((each) => each.id))],
  }
}

function filled({ before, after }: Spacing): { before: number; after: number } {
  return { before: before ?? generalHours, after: after ?? generalHours }
}

function spacingsIn(
  medicineClass: MedicineClass,
  recognised: Recognised,
  library: SafetyLibrary,
): readonly Spacing[] {
  const { id, spacing, spacingOnlyFor } = medicineClass
  const members = library.substances.filter(
    (substance) => recognised.substances.includes(substance.id) && substance.classes.includes(id),
  )
  if (members.length === 0) return spacing === null ? [] : [spacing]
  return members.flatMap((member) => {
    if (member.spacing !== undefined) return [member.spacing]
    if (spacing === null) return []
    return spacingOnlyFor === undefined || spacingOnlyFor.includes(member.id) ? [spacing] : []
  })
}
