import type { GuideOutcome } from '@legwork/domain'
import type { Language, Translated } from './language.ts'

export { askText } from './safety/ask-texts.ts'
export { givenText, monthText, unitText } from './safety/given-text.ts'
export {
  answerText,
  contactText,
  findingWords,
  gateTitle,
  ownRuleText,
  precautionText,
  urgencyText,
} from './safety/gate-texts.ts'
export {
  discussText,
  effectText,
  heldText,
  hoursText,
  notCheckedText,
  unclassedText,
} from './safety/medicine-texts.ts'
export { assumedTexts, clashTexts, timetableLines, tooCloseText } from './safety/timetable-texts.ts'
export type { TimetableLine } from './safety/timetable-texts.ts'

const guideOutcomes: Readonly<Record<GuideOutcome, Translated>> = {
  'answer-more': {
    nl: 'Beantwoord de vragen over kramp en rusteloze benen om ze uit elkaar te houden.',
    en: 'Answer the questions on cramps and restless legs to tell them apart.',
  },
  'looks-like-restless-legs': {
    nl: 'Uw antwoorden passen bij rusteloze benen. Alleen een arts kan dat vaststellen.',
    en: 'Your answers fit restless legs. Only a doctor can establish it.',
  },
  'may-be-restless-legs': {
    nl: 'Uw antwoorden kunnen bij rusteloze benen passen, als er geen andere verklaring is.',
    en: 'Your answers may fit restless legs, if nothing else explains them.',
  },
  'looks-like-cramps': {
    nl: 'Uw antwoorden passen bij kramp. Alleen een arts kan dat vaststellen.',
    en: 'Your answers fit cramps. Only a doctor can establish it.',
  },
  'looks-like-both': {
    nl: 'Uw antwoorden passen bij kramp en bij rusteloze benen. Alleen een arts kan dat vaststellen.',
    en: 'Your answers fit cramps and restless legs. Only a doctor can establish it.',
  },
  unclear: {
    nl: 'Uw antwoorden passen niet duidelijk bij kramp of rusteloze benen.',
    en: 'Your answers fit neither cramps nor restless legs clearly.',
  },
}

export function guideText(language: Language, outcome: GuideOutcome): string {
  return guideOutcomes[outcome][language]
}

/** Headings and fixed sentences of the check. */
export const safetyWords = {
  stillToAnswer: { nl: 'Nog te beantwoorden', en: 'Still to be answered' },
  because: { nl: 'Vanwege uw antwoorden', en: 'Because of your answers' },
  medicines: { nl: 'Uw medicijnen', en: 'Your medicines' },
  readAs: { nl: 'gelezen als', en: 'read as' },
  holds: { nl: 'hierin zit', en: 'holds' },
  hoursApart: { nl: 'Uren ertussen', en: 'Hours apart' },
  hoursApartGeneral: { nl: 'Uren ertussen (algemene regel)', en: 'Hours apart (general rule)' },
  timetable: { nl: 'Dagschema', en: 'Timetable of the day' },
  impossible: {
    nl: 'Er is geen dagschema dat alle regels volgt. Deze regels gaan niet samen:',
    en: 'No timetable keeps all the rules. These rules do not go together:',
  },
  tooComplex: {
    nl: 'Uw lijst is te ingewikkeld voor dit programma. Vraag uw apotheker om een dagschema.',
    en: 'Your list is too complicated for this program. Ask your pharmacist for a timetable.',
  },
  withheld: {
    nl: 'Tijden en uren voor magnesium tonen wij nu niet. Eerst moet duidelijk zijn of magnesium bij u kan.',
    en: 'Times and hours for magnesium are not shown now. First it must be clear whether you can take magnesium.',
  },
  onlyRules: {
    nl: 'Wij kijken alleen naar de afstand tot magnesium. Uw medicijnen moeten soms ook uit elkaar blijven: vraag dat uw apotheker. Hier staan magnesium en de medicijnen van uw lijst die u slikt. Een prik, pleister, inhalator of zalf staat er niet bij: gebruik die zoals afgesproken. Slikt u een medicijn alleen als het nodig is? Houd ook dan de uren aan.',
    en: 'We look only at the distance to magnesium. Your medicines may also have to be apart from each other: ask your pharmacist. Magnesium and the medicines of your list that you swallow stand here. An injection, patch, inhaler or ointment does not: use it as agreed. Do you swallow a medicine only when you need it? Keep the hours then too.',
  },
  assumed: {
    nl: 'U gaf niet alle tijden van uw dag. Wij namen aan',
    en: 'You did not give all times of your day. We assumed',
  },
  discuss: { nl: 'Bespreken, nooit zelf stoppen', en: 'Discuss, never stop by yourself' },
  look: { nl: 'Redenen om naar uw eten te kijken', en: 'Reasons to look at what you eat' },
  guide: { nl: 'Kramp of rusteloze benen?', en: 'Cramps or restless legs?' },
  ironFirst: {
    nl: 'Bij rusteloze benen komt ijzer eerst. Vraag uw huisarts of ferritine en transferrineverzadiging kunnen worden gemeten.',
    en: 'In restless legs iron comes first. Ask your GP whether ferritin and transferrin saturation can be measured.',
  },
  ask: { nl: 'Vragen aan uw arts of apotheker', en: 'To ask your doctor or pharmacist' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  noInstructions: {
    nl: 'Dit programma geeft geen diagnose en vervangt geen arts of apotheker.',
    en: 'This program gives no diagnosis and does not replace a doctor or pharmacist.',
  },
  layman: {
    nl: 'Ernst en spoed zijn door een leek ingedeeld; een apotheker en een huisarts hebben ze nog niet nagekeken.',
    en: 'Severity and urgency were classified by a layman; no pharmacist or GP has reviewed them yet.',
  },
} as const satisfies Readonly<Record<string, Translated>>
