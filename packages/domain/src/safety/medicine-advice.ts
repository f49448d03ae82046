import { showing } from '@legwork/knowledge'
import type {
  Held,
  MedicineAction,
  MedicineEffect,
  MedicineId,
  Severity,
  SourceId,
  Unclassed,
} from '@legwork/knowledge'
import type { RecognisedMedicine } from './gate.ts'
import type { SafetyLibrary } from './library.ts'
import { hoursToKeep } from './medicine-hours.ts'

/** What is known about one medicine of the list next to magnesium; hours are not in it, they stand behind the gate. */
export interface MedicineAdvice {
  readonly name: string
  /** The known name it was read as, when the typed one has a slip. */
  readonly readAs: string | null
  /** false: "not known to us: ask your pharmacist". */
  readonly known: boolean
  readonly holds: readonly Held[]
  readonly classes: readonly ClassAdvice[]
  /** Known, but our sources say nothing of it next to magnesium: no reassurance, ask. null: it is in a class. */
  readonly unclassed: Unclassed | null
}

export interface ClassAdvice {
  readonly id: MedicineId
  readonly effects: readonly MedicineEffect[]
  readonly severity: Severity
  readonly actions: readonly MedicineAction[]
  /** Whether the class keeps hours from magnesium; its text then holds instructions and waits for the gate. */
  readonly keepsHours: boolean
  readonly precaution: boolean
  /** false: what our notes say of it was never read in a source, so nothing of it is shown. */
  readonly shown: boolean
  readonly sources: readonly SourceId[]
}

/** Hours between one medicine and magnesium. */
export interface SpacingAdvice {
  readonly name: string
  readonly hoursBefore: number
  readonly hoursAfter: number
  /** The classes that ask for the hours; none when it is the general rule (`spacing.default`). */
  readonly classes: readonly MedicineId[]
}

export function adviseMedicines(
  medicines: readonly RecognisedMedicine[],
  library: SafetyLibrary,
): MedicineAdvice[] {
  return medicines.map(({ taken, recognised }) => ({
    name: taken.name,
    readAs: recognised.readAs,
    known: recognised.sure,
    holds: recognised.holds,
    unclassed: recognised.unclassed,
    classes: library.medicineClasses
      .filter(({ id }) => recognised.classes.includes(id))
      .map(({ id, effects, severity, actions, spacing, kind, verification, sources }) => {
        const how = showing({ kind, verification })
        return {
          id,
          effects: how === 'hidden' ? [] : effects,
          severity,
          actions,
          keepsHours: spacing !== null,
          precaution: how === 'precaution',
          shown: how !== 'hidden',
          sources,
        }
      }),
  }))
}

export function spacingAdvice(
  medicines: readonly RecognisedMedicine[],
  library: SafetyLibrary,
): SpacingAdvice[] {
  return medicines.flatMap(({ taken, recognised }) => {
    const hours = hoursToKeep(recognised, library)
    if (hours === null) return []
    const { before, after, classes } = hours
    return [{ name: taken.name, hoursBefore: before, hoursAfter: after, classes }]
  })
}

/** Why a medicine should be talked about with whoever prescribes it. Never a reason to stop it. */
export type DiscussReason = 'can-cause-cramps-or-restless-legs' | 'lowers-magnesium'

export interface ToDiscuss {
  readonly medicineClass: MedicineId
  readonly names: readonly string[]
  readonly reasons: readonly DiscussReason[]
  readonly precaution: boolean
  readonly sources: readonly SourceId[]
}

/** Medicines that can cause cramps, worsen restless legs or lower magnesium: "discuss", never "stop". */
export function medicinesToDiscuss(
  medicines: readonly RecognisedMedicine[],
  library: SafetyLibrary,
): ToDiscuss[] {
  return library.medicineClasses.flatMap(({ id, effects, verification, sources }): ToDiscuss[] => {
    const names = medicines
      .filter(({ recognised }) => recognised.classes.includes(id))
      .map(({ taken }) => taken.name)
    const reasons: DiscussReason[] = []
    if (effects.includes('drug_can_cause_cramps_or_rls')) {
      reasons.push('can-cause-cramps-or-restless-legs')
    }
    if (effects.includes('lowers_mg_status')) reasons.push('lowers-magnesium')
    if (names.length === 0 || reasons.length === 0) return []
    return [
      { medicineClass: id, names, reasons, precaution: verification === 'unverified', sources },
    ]
  })
}
