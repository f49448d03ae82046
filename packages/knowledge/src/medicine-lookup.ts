import { medicineClasses } from './generated/medicines.ts'
import { spacing } from './generated/spacing.ts'
import { substances } from './generated/substances.ts'
import type { MedicineId } from './generated/ids.ts'
import type { MedicineClass, Spacing, Substance } from './medicine.ts'

/** The class with an id. */
export function medicineClass(id: MedicineId): MedicineClass {
  const found = medicineClasses.find((medicine) => medicine.id === id)
  if (found === undefined) throw new Error(`medicineClass: must be a class, ${id}`)
  return found
}

/** Every class whose ATC codes begin the given code. */
export function classesOfAtc(code: string): readonly MedicineClass[] {
  return medicineClasses.filter(({ atc }) => atc.some((begin) => code.startsWith(begin)))
}

/** The substance with exactly this name or alias, in any language, capitals aside. */
export function substanceNamed(name: string): Substance | undefined {
  const wanted = name.trim().toLowerCase()
  return substances.find((substance) =>
    [substance.nl, substance.en, ...substance.aliases].some((n) => n.toLowerCase() === wanted),
  )
}

const longestDefault = Math.max(
  ...spacing.map(({ id, value }) => (id.startsWith('spacing.default') ? (value ?? 0) : 0)),
)

/**
 * The hours to keep between a substance and magnesium: the strictest of its classes, or its own. An
 * order for which no source gives hours gets the longest time of the general rule. null: no hours.
 */
export function hoursApart(substance: Substance): { before: number; after: number } | null {
  if (substance.spacing !== undefined) return complete(substance.spacing)
  const asked = substance.classes
    .map(medicineClass)
    .filter(({ spacingOnlyFor: only }) => only === undefined || only.includes(substance.id))
    .flatMap(({ spacing: hours }) => (hours === null ? [] : [complete(hours)]))
  if (asked.length === 0) return null
  return {
    before: Math.max(...asked.map(({ before }) => before)),
    after: Math.max(...asked.map(({ after }) => after)),
  }
}

function complete({ before, after }: Spacing): { before: number; after: number } {
  return { before: before ?? longestDefault, after: after ?? longestDefault }
}
