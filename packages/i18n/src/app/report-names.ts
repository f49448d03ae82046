import type { Language, Translated } from '../language.ts'
import { remedyName } from '../trial-words.ts'
import { comparatorNames } from './arm-labels.ts'

export const armNames: Readonly<Record<string, Translated>> = {
  placebo: { nl: 'nepmiddel', en: 'placebo' },
  nothing: { nl: 'niets', en: 'nothing' },
  'as-usual': { nl: 'zoals anders', en: 'as usual' },
  magnesium: { nl: 'magnesium', en: 'magnesium' },
  stretching: { nl: 'rekken', en: 'stretching' },
  water: { nl: 'water drinken', en: 'drinking water' },
  'no-alcohol': { nl: 'geen alcohol', en: 'no alcohol' },
  heat: { nl: 'warmte', en: 'heat' },
  'own-swallowed': { nl: 'eigen middel', en: 'own remedy' },
  'own-other': { nl: 'eigen middel', en: 'own remedy' },
}

export const outcomeNames: Readonly<Record<string, Translated>> = {
  cramps: { nl: 'krampen', en: 'cramps' },
  minutes: { nl: 'minuten kramp per nacht', en: 'minutes of cramp a night' },
  pain: { nl: 'pijn (0 tot 10)', en: 'pain (0 to 10)' },
  'sleep-disturbance': { nl: 'gestoorde slaap (0 tot 10)', en: 'disturbed sleep (0 to 10)' },
  restlessness: { nl: 'rusteloze benen (0 tot 10)', en: 'restless legs (0 to 10)' },
  'any-attack': { nl: 'een nacht met klachten', en: 'a night with complaints' },
}

export const sideEffectNames: Readonly<Record<string, Translated>> = {
  diarrhoea: { nl: 'diarree', en: 'diarrhoea' },
  nausea: { nl: 'misselijk', en: 'nausea' },
  flushing: { nl: 'rood en warm gezicht', en: 'flushed face' },
  drowsiness: { nl: 'suf', en: 'drowsy' },
  generalWeakness: { nl: 'slap', en: 'weak' },
  slowPulse: { nl: 'trage hartslag', en: 'slow heartbeat' },
  lowBloodPressure: { nl: 'lage bloeddruk', en: 'low blood pressure' },
  breathingTrouble: { nl: 'moeite met ademen', en: 'trouble breathing' },
  stomachAche: { nl: 'buikpijn', en: 'stomach ache' },
  other: { nl: 'iets anders', en: 'something else' },
}

export const stopRuleNames: Readonly<Record<string, Translated>> = {
  'overdose-signs': { nl: 'tekenen van te veel magnesium', en: 'signs of too much magnesium' },
  diarrhoea: { nl: 'twee nachten achter elkaar diarree', en: 'diarrhoea two nights in a row' },
  'gate-closed': { nl: 'magnesium is niet meer veilig', en: 'magnesium is no longer safe' },
  'gate-professional-only': { nl: 'eerst overleg met arts of apotheker', en: 'ask a doctor or pharmacist first' }, // prettier-ignore
  'gate-answer-first': { nl: 'een vraag over veiligheid is open', en: 'a safety question is open' },
  'new-medicine': { nl: 'een nieuw medicijn', en: 'a new medicine' },
  pregnancy: { nl: 'zwangerschap', en: 'pregnancy' },
  breastfeeding: { nl: 'borstvoeding', en: 'breastfeeding' },
  surgery: { nl: 'een operatie', en: 'surgery' },
  illness: { nl: 'ziekte', en: 'illness' },
  'gate-due': { nl: 'de vragen over veiligheid zijn ouder dan vier weken', en: 'the safety questions are over four weeks old' }, // prettier-ignore
  wish: { nl: 'u wilde stoppen', en: 'you wanted to stop' },
  harm: { nl: 'u had er last van', en: 'it gave you trouble' },
  'helped-enough': { nl: 'u vond het genoeg geholpen', en: 'you found it had helped enough' },
  'no-time': { nl: 'u had geen tijd', en: 'you had no time' },
}

export const priorNames: Readonly<Record<string, Translated>> = {
  wide: { nl: 'Open: alles kan', en: 'Open: anything is possible' },
  sceptical: { nl: 'Voorzichtig: grote verschillen zijn zeldzaam', en: 'Cautious: large differences are rare' }, // prettier-ignore
  evidence: { nl: 'Onderzoek bij anderen', en: 'Research in other people' },
  chosen: { nl: 'Zelf gekozen', en: 'Own choice' },
}

export const named = (
  names: Readonly<Record<string, Translated>>,
  id: string,
  language: Language,
) => names[id]?.[language] ?? id

/** What Legwork itself calls an arm, in both languages. */
const armLabels: readonly Translated[] = [
  ...Object.values(comparatorNames),
  ...(['magnesium', 'stretching', 'water', 'no-alcohol', 'heat'] as const).map((id) => ({
    nl: remedyName('nl', id),
    en: remedyName('en', id),
  })),
]

/** The name of an arm in the language of the reader, also when the trial was made in the other; an own name stays. */
export function armName(label: string, language: Language): string {
  const built = armLabels.find(({ nl, en }) => label === nl || label === en)
  return armNames[label]?.[language] ?? built?.[language] ?? label
}
