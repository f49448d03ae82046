/**
 * What a person may copy from a laboratory letter: the units in which it may be given, and the limits of what is
 * plausible in each. The limits are wide: they catch a wrong unit or a slip of the finger, not an unusual result.
 * `perUnit` times the given value is the value in the first unit.
 */
interface UnitLimits {
  readonly unit: string
  readonly perUnit: number
  readonly least: number
  readonly most: number
}

/** 1 mg/dL creatinine = 88.4 µmol/L (molar mass 113.12 g/mol). */
const creatinineMicromolePerMilligram = 88.4
/** 1 mg/dL magnesium = 10 mg/L ÷ 24.305 g/mol. */
const magnesiumMillimolePerMilligram = 10 / 24.305

export const laboratoryLimits = {
  egfr: [{ unit: 'mL/min/1.73m2', perUnit: 1, least: 1, most: 200 }],
  creatinine: [
    { unit: 'µmol/L', perUnit: 1, least: 15, most: 3000 },
    { unit: 'mg/dL', perUnit: creatinineMicromolePerMilligram, least: 0.15, most: 34 },
  ],
  ferritin: [
    { unit: 'µg/L', perUnit: 1, least: 1, most: 50_000 },
    { unit: 'ng/mL', perUnit: 1, least: 1, most: 50_000 },
  ],
  transferrinSaturation: [{ unit: '%', perUnit: 1, least: 1, most: 100 }],
  serumMagnesium: [
    { unit: 'mmol/L', perUnit: 1, least: 0.1, most: 8 },
    { unit: 'mg/dL', perUnit: magnesiumMillimolePerMilligram, least: 0.25, most: 19 },
    { unit: 'mEq/L', perUnit: 0.5, least: 0.2, most: 16 },
  ],
  irlsTotal: [{ unit: 'points', perUnit: 1, least: 0, most: 40 }],
} as const satisfies Record<string, readonly UnitLimits[]>

export type LaboratoryId = keyof typeof laboratoryLimits

/** The limits of one unit; undefined when the unit does not belong to this value. */
export function limitsOf(id: LaboratoryId, unit: string): UnitLimits | undefined {
  return laboratoryLimits[id].find((limits) => limits.unit === unit)
}

/** Another unit in which the number would be plausible: the usual reason for an impossible value. */
export function likelierUnit(id: LaboratoryId, unit: string, value: number): string | undefined {
  return laboratoryLimits[id].find(
    (limits) => limits.unit !== unit && value >= limits.least && value <= limits.most,
  )?.unit
}

/** The value in the first unit of its list; throws when the unit is not in the list. */
export function inFirstUnit(
  id: LaboratoryId,
  measured: { readonly value: number; readonly unit: string },
): number {
  const limits = limitsOf(id, measured.unit)
  if (limits === undefined) throw new Error(`inFirstUnit: ${id} has no unit ${measured.unit}`)
  return measured.value * limits.perUnit
}
