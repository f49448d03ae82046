/** Folder of each topic in `facts/`, and how the ids of its facts begin. */
export const topicPrefixes = {
  contraindications: 'contraindication',
  'red-flags': 'red-flag',
  medicines: 'medicine',
  spacing: 'spacing',
  amounts: 'amount',
  intakes: 'intake',
  'upper-levels': 'upper-level',
  absorption: 'absorption',
  forms: 'form',
  'low-magnesium': 'low-magnesium',
  measuring: 'measuring',
  remedies: 'remedy',
  conditions: 'condition',
  claims: 'claim',
  rls: 'rls',
  codes: 'code',
  constants: 'constant',
} as const

export type Topic = keyof typeof topicPrefixes

export const topics = Object.keys(topicPrefixes) as readonly Topic[]
