import type { Translated } from './language.ts'

/** Folder of each topic in `facts/`, and how the ids of its facts begin. */
export const topicPrefixes = {
  contraindications: 'contraindication',
  'red-flags': 'red-flag',
  medicines: 'medicine',
  spacing: 'spacing',
  amounts: 'amount',
  intakes: 'intake',
  'upper-levels': 'upper-level',
  'usual-intake': 'usual-intake',
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

/** What a topic is called on a screen. */
export const topicNames: Readonly<Record<Topic, Translated>> = {
  contraindications: { nl: 'Wanneer geen magnesium', en: 'When not to take magnesium' },
  'red-flags': { nl: 'Alarmtekens', en: 'Warning signs' },
  medicines: { nl: 'Medicijnen', en: 'Medicines' },
  spacing: { nl: 'Uren ertussen', en: 'Hours apart' },
  amounts: { nl: 'Wat hoeveelheden zeggen', en: 'What amounts say' },
  intakes: { nl: 'Aanbevolen hoeveelheden', en: 'Reference intakes' },
  'upper-levels': { nl: 'Bovengrenzen', en: 'Upper levels' },
  'usual-intake': { nl: 'Wat mensen binnenkrijgen', en: 'What people take in' },
  absorption: { nl: 'Opname', en: 'Absorption' },
  forms: { nl: 'Vormen van magnesium', en: 'Forms of magnesium' },
  'low-magnesium': {
    nl: 'Oorzaken en tekenen van te weinig magnesium',
    en: 'Causes and signs of low magnesium',
  },
  measuring: { nl: 'Magnesium meten', en: 'Measuring magnesium' },
  remedies: { nl: 'Wat u kunt doen', en: 'What you can do' },
  conditions: { nl: 'Waar onderzoek naar is gedaan', en: 'What was studied' },
  claims: { nl: 'Uitspraken uit artikelen', en: 'Claims of articles' },
  rls: { nl: 'Rusteloze benen', en: 'Restless legs' },
  codes: { nl: 'Medische codes', en: 'Clinical codes' },
  constants: { nl: 'Atoomgewichten', en: 'Atomic weights' },
}
