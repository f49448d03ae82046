export const verdicts = [
  'supported',
  'imprecise',
  'outdated',
  'contradicted',
  'unverifiable',
] as const
export type Verdict = (typeof verdicts)[number]

/** The two articles the product started from: A on leg cramps, B on restless legs. */
export const articles = ['A', 'B'] as const
export type Article = (typeof articles)[number]

export const claimSubjects = [
  'absorption',
  'advice',
  'conditions',
  'deficiency-cause',
  'deficiency-sign',
  'drug-interaction',
  'evidence',
  'food',
  'requirement',
  'safety',
  'sources',
  'status-measurement',
  'supplement-form',
  'treatment-tip',
] as const
export type ClaimSubject = (typeof claimSubjects)[number]

export const lowMagnesiumRoles = ['cause', 'sign'] as const
export type LowMagnesiumRole = (typeof lowMagnesiumRoles)[number]

export const strengths = ['firm', 'weak', 'contradicted'] as const
export type Strength = (typeof strengths)[number]

/** When a remedy is used; `prescriber`: only a doctor decides; `never`: not by oneself. */
export const remedyMoments = ['during', 'bedtime', 'daily', 'after', 'prescriber', 'never'] as const
export type RemedyMoment = (typeof remedyMoments)[number]

export const rlsRoles = ['criterion', 'course', 'difference', 'scale', 'diary'] as const
export type RlsRole = (typeof rlsRoles)[number]

/** How sure a figure of uptake is; a form without a figure in people has none. */
export const evidenceGrades = ['low', 'very-low'] as const
export type EvidenceGrade = (typeof evidenceGrades)[number]

export const codeSystems = [
  'loinc',
  'snomed-ct',
  'icd-10-cm',
  'icd-10',
  'icd-11',
  'icpc-1',
  'atc',
] as const
export type CodeSystem = (typeof codeSystems)[number]
