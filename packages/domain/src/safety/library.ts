import { contraindications, medicineClasses, redFlags, substances } from '@legwork/knowledge'
import type { Contraindication, MedicineClass, RedFlag, Substance } from '@legwork/knowledge'

/** The facts the check stands on. Tests take rules out of it to prove that each of them acts. */
export interface SafetyLibrary {
  readonly contraindications: readonly Contraindication[]
  readonly redFlags: readonly RedFlag[]
  readonly medicineClasses: readonly MedicineClass[]
  readonly substances: readonly Substance[]
}

export const safetyLibrary: SafetyLibrary = {
  contraindications,
  redFlags,
  medicineClasses,
  substances,
}
