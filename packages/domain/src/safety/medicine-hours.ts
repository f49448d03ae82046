import { factById } from '@legwork/knowledge'
import type { MedicineClass, MedicineId, Spacing } from '@legwork/knowledge'
import type { SafetyLibrary } from './library.ts'
import type { Recognised } from './recognise.ts'

/** Hours that a medicine keeps from magnesium, and the classes that ask for them. */
export interface MedicineHours {
  readonly before: number
  readonly after: number
  /** None when only the general rule asks for them. */
  readonly classes: readonly MedicineId[]
}

/** Hours of the general rule (`spacing.default`): the least that the label's "2 to 3 hours" asks for. */
function generalHours(): number {
  const hours = factById('spacing.default')?.value
  if (typeof hours !== 'number')
    throw new Error('generalHours: must be a number, no spacing.default')
  return hours
}

/**
 * The hours a medicine keeps: its own, and the general rule's for every part that has none of its own. null: it keeps
 * none, because it is not swallowed, is food, or is magnesium itself.
 */
export function hoursToKeep(recognised: Recognised, library: SafetyLibrary): MedicineHours | null {
  const own = hoursOf(recognised, library)
  if (!generalRuleHolds(recognised, library, own)) return own
  const general = generalHours()
  return {
    before: Math.max(general, own?.before ?? 0),
    after: Math.max(general, own?.after ?? 0),
    classes: own?.classes ?? [],
  }
}

/** Whether a part of what was typed is swallowed and has no hours of its own. What is not understood counts. */
function generalRuleHolds(
  recognised: Recognised,
  library: SafetyLibrary,
  own: MedicineHours | null,
): boolean {
  if (!recognised.swallowed) return false
  if (own === null) return !recognised.holds.includes('magnesium')
  if (!recognised.sure) return true
  const members = library.substances.filter(({ id }) => recognised.substances.includes(id))
  const ofMembers = members.flatMap(({ classes }) => classes)
  return (
    members.some(
      ({ id, classes, exempt, holds }) =>
        exempt === undefined &&
        !holds.includes('magnesium') &&
        hoursOf({ ...recognised, substances: [id], classes }, library) === null,
    ) ||
    library.medicineClasses.some(
      ({ id, spacing }) =>
        spacing === null && recognised.classes.includes(id) && !ofMembers.includes(id),
    )
  )
}

/** The strictest hours of everything a name was recognised as; null when none of it has hours of its own. */
export function hoursOf(recognised: Recognised, library: SafetyLibrary): MedicineHours | null {
  const asked = library.medicineClasses.flatMap((medicineClass) => {
    if (!recognised.classes.includes(medicineClass.id)) return []
    const spacings = spacingsIn(medicineClass, recognised, library)
    return spacings.map((spacing) => ({ id: medicineClass.id, ...filled(spacing, medicineClass) }))
  })
  if (asked.length === 0) return null
  return {
    before: Math.max(...asked.map((each) => each.before)),
    after: Math.max(...asked.map((each) => each.after)),
    classes: [...new Set(asked.map((each) => each.id))],
  }
}

/** An order no record speaks of gets the general hours; hours from memory do not undercut them. */
function filled(
  { before, after }: Spacing,
  { verification }: MedicineClass,
): { before: number; after: number } {
  const general = generalHours()
  const least = verification === 'unverified' ? general : 0
  return { before: Math.max(least, before ?? general), after: Math.max(least, after ?? general) }
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
