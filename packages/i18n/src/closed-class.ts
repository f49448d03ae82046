import type { Language, Translated } from './language.ts'

/**
 * What must be said of a medicine class behind a shut gate, when its full text is held back because it names hours:
 * the warning alone, without hours, amounts or times of magnesium. Same sources as the class's own text.
 */
const warnings: Readonly<Record<string, Translated>> = {
  'medicine.quinine': {
    nl: 'Kinine en hydrokinine kunnen ernstige bijwerkingen geven, ook aan het hart. Heeft u een hartritmestoornis of hartfalen, of slikt u een middel dat het hartritme verandert? Bel dan vandaag uw arts of apotheker. Bespreek anders bij de volgende afspraak of het middel nog nodig is. Stop niet zelf.',
    en: 'Quinine and hydroquinine can have serious side effects, also on the heart. Do you have a heart rhythm disorder or heart failure, or take a medicine that changes the heart rhythm? Then call your doctor or pharmacist today. Otherwise discuss at the next visit whether you still need it. Do not stop on your own.',
  },
  'medicine.digoxin': {
    nl: 'Te weinig magnesium maakt digoxine giftiger, en magnesium kan de opname van digoxine verlagen. Begin niet zelf met magnesium. Vraag uw arts of magnesium en kalium moeten worden gemeten.',
    en: 'Too little magnesium makes digoxin more toxic, and magnesium can lower the uptake of digoxin. Do not start magnesium on your own. Ask your doctor whether magnesium and potassium should be measured.',
  },
  'medicine.levodopa': {
    nl: 'Magnesium kan de opname van levodopa verlagen en de klachten van parkinson erger maken. Overleg eerst met uw neuroloog.',
    en: 'Magnesium can lower the uptake of levodopa and make the symptoms of Parkinson’s worse. Ask your neurologist first.',
  },
  'medicine.nilotinib': {
    nl: 'Maagzuurbinders, waar vaak magnesium in zit, kunnen de opname van nilotinib verlagen. Overleg eerst met uw oncoloog.',
    en: 'Antacids, which often hold magnesium, can lower the uptake of nilotinib. Ask your oncologist first.',
  },
}

/** The warning of a class behind a shut gate; null when its effects say enough. */
export function closedClassText(language: Language, id: string): string | null {
  return warnings[id]?.[language] ?? null
}
