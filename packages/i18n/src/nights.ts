import type {
  DiaryColumn,
  Difference,
  NightState,
  ReminderTexts,
  SideEffect,
  Taken,
} from '@legwork/domain'
import type { Language, Translated } from './language.ts'

type Words<Key extends string> = Readonly<Record<Key, Translated>>

const effects: Words<SideEffect> = {
  diarrhoea: { nl: 'Diarree', en: 'Diarrhoea' },
  nausea: { nl: 'Misselijk', en: 'Nausea' },
  flushing: { nl: 'Rood of warm in het gezicht', en: 'Red or hot face' },
  drowsiness: { nl: 'Suf of slaperig', en: 'Drowsy' },
  generalWeakness: { nl: 'Slap in het hele lichaam', en: 'Weak all over' },
  slowPulse: { nl: 'Trage hartslag', en: 'Slow heartbeat' },
  lowBloodPressure: {
    nl: 'Licht in het hoofd, lage bloeddruk',
    en: 'Light-headed, low blood pressure',
  },
  breathingTrouble: { nl: 'Benauwd', en: 'Short of breath' },
  stomachAche: { nl: 'Buikpijn', en: 'Stomach ache' },
  other: { nl: 'Iets anders', en: 'Something else' },
}

/** The name of a side effect. */
export function sideEffectName(language: Language, effect: SideEffect): string {
  return effects[effect][language]
}

const different: Words<Difference> = {
  exercise: { nl: 'Zwaar bewogen', en: 'Hard exercise' },
  'long-standing': { nl: 'Lang gestaan of gelopen', en: 'Long standing or walking' },
  alcohol: { nl: 'Alcohol gedronken', en: 'Drank alcohol' },
  'little-drink': { nl: 'Weinig gedronken', en: 'Drank little' },
  illness: { nl: 'Ziek', en: 'Ill' },
  travel: { nl: 'Op reis', en: 'Travelling' },
  'late-to-bed': { nl: 'Laat naar bed', en: 'Late to bed' },
  'other-bed': { nl: 'In een ander bed', en: 'In another bed' },
  stress: { nl: 'Spanning', en: 'Stress' },
  'medicine-changed': { nl: 'Ander medicijn of andere dosis', en: 'Another medicine or dose' },
  'other-remedy': { nl: 'Iets anders tegen de klacht gedaan', en: 'Did something else against it' },
  other: { nl: 'Iets anders', en: 'Something else' },
}

/** What was different that day. */
export function differenceName(language: Language, difference: Difference): string {
  return different[difference][language]
}

const takenWords: Words<Taken> = {
  yes: { nl: 'Ja', en: 'Yes' },
  partly: { nl: 'Deels', en: 'Partly' },
  no: { nl: 'Nee', en: 'No' },
}

/** Whether it was taken or done. */
export function takenText(language: Language, taken: Taken): string {
  return takenWords[taken][language]
}

const states: Words<NightState> = {
  told: { nl: 'Ingevuld', en: 'Filled in' },
  'at-least': { nl: 'Alleen ’s nachts getikt', en: 'Only tapped at night' },
  missing: { nl: 'Niet ingevuld', en: 'Not filled in' },
}

/** What is known of a night. */
export function nightStateText(language: Language, state: NightState): string {
  return states[state][language]
}

const columns: Readonly<Record<string, Translated>> = {
  date: {
    nl: 'Datum van de avond waarmee de nacht begint (van 12 uur ’s middags tot 12 uur de volgende dag), JJJJ-MM-DD',
    en: 'Date of the evening with which the night begins (noon to noon), YYYY-MM-DD',
  },
  arm: {
    nl: 'Wat er die avond werd genomen of gedaan; leeg buiten de vergelijking',
    en: 'What was taken or done that evening; empty outside the comparison',
  },
  cramps: {
    nl: 'Aantal krampen; 0 is uitdrukkelijk geen kramp, leeg is onbekend',
    en: 'Number of cramps; 0 is explicitly none, empty is unknown',
  },
  minutes: {
    nl: 'Minuten kramp samen; 0 in een nacht zonder kramp',
    en: 'Minutes of cramp together; 0 in a night without cramps',
  },
  pain: {
    nl: 'Ergste pijn van 0 tot 10; 0 in een nacht zonder kramp',
    en: 'Worst pain from 0 to 10; 0 in a night without cramps',
  },
  sleep_disturbance: {
    nl: 'Hoe erg de slaap verstoord was, 0 tot 10',
    en: 'How much the sleep was disturbed, 0 to 10',
  },
  rls_severity: {
    nl: 'Onrust in de benen, 0 tot 10',
    en: 'Restlessness of the legs, 0 to 10',
  },
  attack: { nl: 'Een aanval: 1 wel, 0 niet', en: 'An attack: 1 yes, 0 no' },
  taken: {
    nl: 'Genomen of gedaan: 1 ja, 0,5 deels, 0 nee',
    en: 'Taken or done: 1 yes, 0.5 partly, 0 no',
  },
  recalled: {
    nl: '1 als het een of twee dagen later uit het geheugen is ingevuld',
    en: '1 when filled in from memory one or two days later',
  },
  taps: {
    nl: 'Tikken op de nachtknop: een ondergrens, geen telling',
    en: 'Taps of the night button: a lower bound, no count',
  },
}

/** What a column of the diary file means: its line in the data dictionary. */
export function columnText(language: Language, column: DiaryColumn['id'] | 'date' | 'arm'): string {
  const known = columns[column]
  if (known !== undefined) return known[language]
  const nl = language === 'nl'
  if (column.startsWith('side_')) {
    const wanted = column
      .slice('side_'.length)
      .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const effect = effects[wanted as SideEffect] as Translated | undefined
    if (effect !== undefined)
      return `${nl ? 'Bijwerking' : 'Side effect'}: ${effect[language].toLowerCase()} (1/0)`
  }
  return nl ? 'Uw eigen meting' : 'Your own measure'
}

/** The data dictionary that goes with a diary file, as CSV text: column, role, values, meaning. */
export function dataDictionary(language: Language, file: readonly DiaryColumn[]): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = [
    ['date', 'key', 'date', columnText(language, 'date')],
    ['arm', 'key', 'label', columnText(language, 'arm')],
    ...file.map(({ id, role, values }) => [id, role, values, columnText(language, id)]),
  ]
  const header = ['column', 'role', 'values', 'meaning']
  return `${[header, ...rows].map((row) => row.map(quote).join(',')).join('\n')}\n`
}

const reminders: Readonly<Record<Language, ReminderTexts>> = {
  nl: {
    calendar: 'Legwork: mijn proef',
    morning: 'Hoe was de nacht? Vul hem in.',
    evening: 'Kijk in Legwork wat u vanavond doet',
    gate: 'Beantwoord de vragen over uw gezondheid opnieuw',
    guess: 'De periode is om: wat denkt u dat het was?',
    open: 'Open Legwork. “Geen kramp” telt ook.',
  },
  en: {
    calendar: 'Legwork: my trial',
    morning: 'How was the night? Fill it in.',
    evening: 'Look in Legwork what to do tonight',
    gate: 'Answer the questions about your health anew',
    guess: 'The period is over: what do you think it was?',
    open: 'Open Legwork. “No cramps” counts too.',
  },
}

/** The texts of the calendar file. */
export function reminderTexts(language: Language): ReminderTexts {
  return reminders[language]
}
