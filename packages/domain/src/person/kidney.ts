import { inFirstUnit } from './measurements.ts'
import type { Person } from './schema.ts'

/**
 * CKD-EPI 2021, creatinine only: 142 × min(c/κ, 1)^α × max(c/κ, 1)^−1.200 × 0.9938^age × 1.012 for women, creatinine
 * in mg/dL. Inker LA, et al. N Engl J Med 2021;385:1737–1749, seen at kidney.org/ckd-epi-creatinine-equation-2021.
 */
const ckdEpi2021 = {
  female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  male: { kappa: 0.9, alpha: -0.302, factor: 1 },
} as const

const micromolePerMilligram = 88.4

/** Estimated eGFR in mL/min/1.73 m² from creatinine in µmol/L, age in years. */
export function egfrFromCreatinine(
  creatinine: number,
  age: number,
  sex: 'female' | 'male',
): number {
  const { kappa, alpha, factor } = ckdEpi2021[sex]
  const ratio = creatinine / micromolePerMilligram / kappa
  return (
    142 *
    Math.pow(Math.min(ratio, 1), alpha) *
    Math.pow(Math.max(ratio, 1), -1.2) *
    Math.pow(0.9938, age) *
    factor
  )
}

/**
 * The eGFR that a typed creatinine implies; the lower of both sexes when the sex is not told, for an age of 70 when the
 * age is not told. It only ever limits: it never counts as the kidney test that opens the gate.
 */
export function impliedEgfr(person: Person): number | undefined {
  const creatinine = person.measurements?.creatinine
  if (creatinine === undefined) return undefined
  const value = inFirstUnit('creatinine', creatinine)
  const sexes =
    person.sex === 'female' || person.sex === 'male' ? [person.sex] : (['female', 'male'] as const)
  return Math.min(...sexes.map((sex) => egfrFromCreatinine(value, person.age ?? 70, sex)))
}
