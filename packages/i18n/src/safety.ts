import type {
  Answer,
  AskItem,
  ClassAdvice,
  DiscussReason,
  Finding,
  Gate,
  GateStatus,
  GuideOutcome,
  OwnRuleId,
  PlainAskId,
  SpacingRuleId,
} from '@legwork/domain'
import { formatClock, formatNumber } from './format.ts'
import type { Language, Translated } from './language.ts'

type Urgency = Finding['urgency']
type Contact = Finding['contact']
type MedicineEffect = ClassAdvice['effects'][number]

const gateTitles: Readonly<Record<GateStatus, Translated>> = {
  open: {
    nl: 'In uw antwoorden zien wij geen reden om u magnesium af te raden. Dat is geen garantie.',
    en: 'In your answers we see no reason to advise you against magnesium. That is no guarantee.',
  },
  'professional-only': {
    nl: 'Alleen samen met uw arts, apotheker of verloskundige.',
    en: 'Only together with your doctor, pharmacist or midwife.',
  },
  closed: {
    nl: 'Neem nu geen magnesium op eigen houtje.',
    en: 'Take no magnesium on your own now.',
  },
}

const answerFirst: Translated = {
  nl: 'Beantwoord eerst deze vragen. Zonder antwoord kunnen wij niets over magnesium zeggen.',
  en: 'Answer these questions first. Without an answer we can say nothing about magnesium.',
}

/** What stands above the gate; a gate that is closed only by open questions says so. */
export function gateTitle(language: Language, gate: Gate): string {
  const stopped = gate.findings.some((finding) => finding.does === 'closed')
  return gate.answerFirst.length > 0 && !stopped
    ? answerFirst[language]
    : gateTitles[gate.status][language]
}

const urgencies: Readonly<Record<Urgency, Translated>> = {
  emergency: { nl: 'Nu meteen', en: 'At once' },
  'same-day': { nl: 'Vandaag', en: 'Today' },
  days: { nl: 'Binnen enkele dagen', en: 'Within days' },
  weeks: { nl: 'Binnen enkele weken', en: 'Within weeks' },
  'own-team': { nl: 'Bij uw eigen behandelaar', en: 'With your own team' },
  ask: { nl: 'Eerst overleggen', en: 'Ask first' },
}

const contacts: Readonly<Record<Contact, Translated>> = {
  '112': { nl: 'bel 112', en: 'call 112 (or your emergency number)' },
  'gp-or-112': {
    nl: 'bel direct de huisarts, de huisartsenpost of 112',
    en: 'call the GP, the out-of-hours service or 112 at once',
  },
  'gp-today': {
    nl: 'bel vandaag de huisarts; is de praktijk dicht, de huisartsenpost',
    en: 'call the GP today; out of hours, the out-of-hours service',
  },
  gp: { nl: 'maak een afspraak bij de huisarts', en: 'make an appointment with the GP' },
  'pharmacist-or-gp': { nl: 'vraag uw apotheker of huisarts', en: 'ask your pharmacist or GP' },
  'midwife-or-gp': { nl: 'vraag uw verloskundige of huisarts', en: 'ask your midwife or GP' },
  prescriber: {
    nl: 'vraag de arts die het voorschrijft',
    en: 'ask the doctor who prescribes it',
  },
  'own-doctor': { nl: 'vraag uw eigen arts', en: 'ask your own doctor' },
  '113-gp-or-112': {
    nl: 'bel 113 of 0800-0113, de huisarts, of 112 bij direct gevaar',
    en: 'call your crisis line (in the Netherlands 113 or 0800-0113), the GP, or 112 in immediate danger',
  },
}

/** "Today: call the GP today …" */
export function urgencyText(language: Language, urgency: Urgency, contact: Contact): string {
  return `${urgencies[urgency][language]}: ${contacts[contact][language]}`
}

export function contactText(language: Language, contact: Contact): string {
  return contacts[contact][language]
}

const answerWords: Readonly<Record<Answer, Translated>> = {
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  unknown: { nl: 'weet ik niet', en: 'I do not know' },
  'not-asked': { nl: 'niet gevraagd', en: 'not asked' },
}

export function answerText(language: Language, given: string | number): string {
  if (typeof given === 'number')
    return formatNumber(language, given, Number.isInteger(given) ? 0 : 1)
  const known: Readonly<Record<string, Translated | undefined>> = answerWords
  return known[given]?.[language] ?? given
}

const does: Readonly<Record<Finding['does'], Translated>> = {
  closed: { nl: 'geen magnesium', en: 'no magnesium' },
  'professional-only': { nl: 'alleen in overleg', en: 'only with a professional' },
  notice: { nl: 'let op', en: 'notice' },
}

const notRuledOut: Translated = {
  nl: 'niet uit te sluiten',
  en: 'cannot be ruled out',
}

export function findingWords(language: Language, finding: Finding): string {
  const words = does[finding.does][language]
  return finding.certainty === 'holds' ? words : `${words}, ${notRuledOut[language]}`
}

export const precautionText: Translated = {
  nl: 'uit voorzorg; de bron wordt nagekeken',
  en: 'precaution, source being checked',
}

const ownRules: Readonly<
  Record<OwnRuleId, { readonly label: Translated; readonly text: Translated }>
> = {
  'medicines-incomplete': {
    label: { nl: 'Lijst van medicijnen niet volledig', en: 'List of medicines not complete' },
    text: {
      nl: 'Er kan een medicijn ontbreken dat niet samengaat met magnesium. Vraag de apotheker om een overzicht.',
      en: 'A medicine that does not go with magnesium may be missing. Ask the pharmacist for a full list.',
    },
  },
  'unknown-medicine': {
    label: {
      nl: 'Bij ons niet bekend: vraag uw apotheker',
      en: 'Not known to us: ask your pharmacist',
    },
    text: {
      nl: 'Wij kennen dit middel niet, of weten niet zeker wat u bedoelt. Vraag uw apotheker of magnesium ernaast kan.',
      en: 'We do not know this medicine, or are not sure what you mean. Ask your pharmacist whether magnesium can go with it.',
    },
  },
  'serum-magnesium-high': {
    label: { nl: 'Veel magnesium in het bloed', en: 'Much magnesium in the blood' },
    text: {
      nl: 'Uw uitslag ligt boven wat gebruikelijk is. Neem geen extra magnesium en bespreek de uitslag met uw huisarts.',
      en: 'Your result lies above the usual range. Take no extra magnesium and discuss the result with your GP.',
    },
  },
}

/** The texts of a rule that is no fact of the knowledge base; undefined for the ones that are. */
export function ownRuleText(
  language: Language,
  rule: string,
): { readonly label: string; readonly text: string } | undefined {
  const known: Readonly<Record<string, (typeof ownRules)[OwnRuleId] | undefined>> = ownRules
  const found = known[rule]
  return found === undefined
    ? undefined
    : { label: found.label[language], text: found.text[language] }
}

const discussReasons: Readonly<Record<DiscussReason, Translated>> = {
  'can-cause-cramps-or-restless-legs': {
    nl: 'kan kramp of rusteloze benen geven',
    en: 'can cause cramps or restless legs',
  },
  'lowers-magnesium': {
    nl: 'kan het magnesium in uw bloed verlagen',
    en: 'can lower the magnesium in your blood',
  },
}

export function discussText(language: Language, reasons: readonly DiscussReason[]): string {
  const and = language === 'nl' ? ' en ' : ' and '
  return reasons.map((reason) => discussReasons[reason][language]).join(and)
}

const effects: Readonly<Record<MedicineEffect, Translated>> = {
  mg_reduces_drug_absorption: {
    nl: 'Magnesium kan dit medicijn minder goed laten werken.',
    en: 'Magnesium can make this medicine work less well.',
  },
  lowers_mg_status: {
    nl: 'Dit medicijn kan het magnesium in uw bloed verlagen.',
    en: 'This medicine can lower the magnesium in your blood.',
  },
  hypermagnesaemia_risk: {
    nl: 'Samen kan er te veel magnesium in uw bloed komen.',
    en: 'Together they can bring too much magnesium into your blood.',
  },
  pharmacodynamic: {
    nl: 'Samen kunnen ze elkaars werking veranderen.',
    en: 'Together they can change what each of them does.',
  },
  drug_can_cause_cramps_or_rls: {
    nl: 'Dit medicijn kan kramp of rusteloze benen geven.',
    en: 'This medicine can cause cramps or restless legs.',
  },
  condition_link: {
    nl: 'Van belang is de aandoening waarvoor u dit middel krijgt.',
    en: 'What matters is the condition for which you take it.',
  },
  no_relevant_interaction: {
    nl: 'Wij kennen geen wisselwerking met magnesium die ertoe doet. Twijfelt u? Vraag uw apotheker.',
    en: 'We know of no interaction with magnesium that matters. Unsure? Ask your pharmacist.',
  },
}

export function effectText(language: Language, effect: MedicineEffect): string {
  return effects[effect][language]
}

const plainAsks: Readonly<Record<PlainAskId, Translated>> = {
  egfr: {
    nl: 'Kan mijn nierwaarde (eGFR) worden gemeten?',
    en: 'Can my kidney value (eGFR) be measured?',
  },
  'serum-magnesium': {
    nl: 'Kan magnesium in mijn bloed worden gemeten?',
    en: 'Can magnesium in my blood be measured?',
  },
  'serum-potassium': {
    nl: 'Kan kalium worden meegeprikt?',
    en: 'Can potassium be measured with it?',
  },
  'serum-sodium': { nl: 'Kan natrium worden meegeprikt?', en: 'Can sodium be measured with it?' },
  'vitamin-b12': { nl: 'Kan vitamine B12 worden gemeten?', en: 'Can vitamin B12 be measured?' },
  'ferritin-and-transferrin': {
    nl: 'Kunnen ferritine en transferrineverzadiging worden gemeten (’s ochtends, 24 uur geen ijzer)?',
    en: 'Can ferritin and transferrin saturation be measured (in the morning, no iron for 24 hours)?',
  },
  midwife: {
    nl: 'Wat raadt u aan tegen kramp of rusteloze benen in de zwangerschap?',
    en: 'What do you advise against cramps or restless legs in pregnancy?',
  },
  'tell-anaesthetist': {
    nl: 'Vertel vóór de narcose dat u magnesium gebruikt of wilt gebruiken.',
    en: 'Tell the anaesthetist that you use magnesium or would like to.',
  },
  'form-of-magnesium': {
    nl: 'Welke vorm van magnesium past bij levodopa (liever geen oxide of hydroxide)?',
    en: 'Which form of magnesium goes with levodopa (rather no oxide or hydroxide)?',
  },
  'heart-block-with-pacemaker': {
    nl: 'Is magnesium goed bij mijn hart, nu ik een pacemaker heb?',
    en: 'Is magnesium all right for my heart, now that I have a pacemaker?',
  },
  'no-timetable': {
    nl: 'Op welk moment kan magnesium, als het naast mijn medicijnen nergens past?',
    en: 'When could magnesium be taken, if it fits nowhere next to my medicines?',
  },
}

/** A line of the list for the doctor. `name`: the words for what it is about (label of a fact, or a typed name). */
export function askText(language: Language, item: AskItem, name: string): string {
  const nl = language === 'nl'
  const because = item.because.join(', ')
  switch (item.ask) {
    case 'rule':
      return nl ? `Bespreek: ${name}.` : `Discuss: ${name}.`
    case 'interaction':
      return nl
        ? `Kan magnesium naast ${because} (${name})?`
        : `Can magnesium be taken next to ${because} (${name})?`
    case 'medicine-review':
      return nl
        ? `Kunnen mijn klachten van ${because} komen? Is er een ander middel? (Stop niet zelf.)`
        : `Can my complaints come from ${because}? Is there another medicine? (Do not stop it yourself.)`
    case 'unknown-medicine':
      return nl
        ? `Kan magnesium naast ${item.about}?`
        : `Can magnesium be taken next to ${item.about}?`
    case 'holds-potassium':
      return nl
        ? `In ${item.about} zit kalium. Is dat goed met mijn nieren en medicijnen?`
        : `${item.about} holds potassium. Is that all right with my kidneys and medicines?`
    case 'holds-quinine':
      return nl
        ? `In ${item.about} zit kinine. Is dat goed met mijn hart en medicijnen?`
        : `${item.about} holds quinine. Is that all right with my heart and medicines?`
    default:
      return plainAsks[item.ask][language]
  }
}

/** A rule of the timetable in words, for a clash. */
export function spacingRuleText(language: Language, rule: SpacingRuleId): string {
  const nl = language === 'nl'
  if (rule === 'sleep')
    return nl ? 'niets innemen terwijl u slaapt' : 'nothing is taken while you sleep'
  const [kind, ...rest] = rule.split(':')
  const label = rest.join(':')
  switch (kind) {
    case 'hours':
      return nl
        ? `de uren tussen ${label} en magnesium`
        : `the hours between ${label} and magnesium`
    case 'general':
      return nl
        ? `de algemene regel: uren tussen ${label} en magnesium`
        : `the general rule: hours between ${label} and magnesium`
    case 'times':
      return nl
        ? `de tijden van ${label} blijven zoals ze zijn`
        : `the times of ${label} stay as they are`
    case 'morning':
      return nl
        ? `${label} ’s avonds, dus magnesium ’s ochtends of ’s middags vroeg`
        : `${label} in the evening, so magnesium in the morning or early afternoon`
    case 'meals':
      return nl ? `${label} op een lege maag` : `${label} on an empty stomach`
    default:
      return nl
        ? `de doses van ${label} niet te dicht op elkaar`
        : `doses of ${label} not too close together`
  }
}

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
  'looks-like-cramps': { nl: 'Uw antwoorden passen bij kramp.', en: 'Your answers fit cramps.' },
  'looks-like-both': {
    nl: 'Uw antwoorden passen bij kramp en bij rusteloze benen.',
    en: 'Your answers fit cramps and restless legs.',
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
    nl: 'Tijden en uren voor magnesium tonen wij pas als alles hierboven is opgelost.',
    en: 'Times and hours for magnesium are shown only when everything above is settled.',
  },
  onlyRules: {
    nl: 'Hier staan magnesium en de medicijnen van uw lijst die u slikt. Een prik, pleister, inhalator of zalf staat er niet bij: gebruik die zoals afgesproken. Slikt u een medicijn alleen als het nodig is? Houd ook dan de uren aan.',
    en: 'Magnesium and the medicines of your list that you swallow stand here. An injection, patch, inhaler or ointment does not: use it as agreed. Do you swallow a medicine only when you need it? Keep the hours then too.',
  },
  generalClash: {
    nl: 'De algemene regel is uit voorzorg. Uw apotheker kan zeggen of hij voor uw medicijn nodig is. Verander zelf niets aan uw medicijnen.',
    en: 'The general rule is a precaution. Your pharmacist can say whether your medicine needs it. Change nothing about your medicines yourself.',
  },
  moved: { nl: 'was', en: 'was' },
  proposed: { nl: 'voorstel: overleg met de apotheker', en: 'proposed: ask the pharmacist' },
  assumed: {
    nl: 'U gaf niet alle tijden van uw dag. Aangenomen is',
    en: 'You did not give all times of your day. Assumed is',
  },
  discuss: { nl: 'Bespreken, nooit zelf stoppen', en: 'Discuss, never stop by yourself' },
  look: { nl: 'Redenen om naar uw eten te kijken', en: 'Reasons to look at what you eat' },
  guide: { nl: 'Kramp of rusteloze benen?', en: 'Cramps or restless legs?' },
  ironFirst: {
    nl: 'Bij rusteloze benen komt ijzer eerst: vraag ferritine en transferrineverzadiging.',
    en: 'In restless legs iron comes first: ask for ferritin and transferrin saturation.',
  },
  ask: { nl: 'Vragen aan uw arts of apotheker', en: 'To ask your doctor or pharmacist' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  noInstructions: {
    nl: 'Dit programma geeft geen diagnose en vervangt geen arts.',
    en: 'This program gives no diagnosis and does not replace a doctor.',
  },
  layman: {
    nl: 'Ernst en spoed zijn door een leek ingedeeld; een apotheker en een huisarts hebben ze nog niet nagekeken.',
    en: 'Severity and urgency were classified by a layman; no pharmacist or GP has reviewed them yet.',
  },
} as const satisfies Readonly<Record<string, Translated>>

/** "(was 21:00)", beside a time that is not the one the person gave. */
export function movedText(language: Language, was: string): string {
  return `(was ${formatClock(language, was)})`
}

const heldWords: Readonly<Record<string, Translated | undefined>> = {
  magnesium: { nl: 'magnesium', en: 'magnesium' },
  potassium: { nl: 'kalium', en: 'potassium' },
  quinine: { nl: 'kinine', en: 'quinine' },
  calcium: { nl: 'calcium', en: 'calcium' },
  aluminium: { nl: 'aluminium', en: 'aluminium' },
  iron: { nl: 'ijzer', en: 'iron' },
  zinc: { nl: 'zink', en: 'zinc' },
}

export function heldText(language: Language, held: string): string {
  return heldWords[held]?.[language] ?? held
}

/** "this medicine at least 2 hours before magnesium, or at least 6 hours after it" */
export function hoursText(language: Language, before: number, after: number): string {
  const [first, second] = [durationText(language, before), durationText(language, after)]
  return language === 'nl'
    ? `dit middel minstens ${first} vóór magnesium, of minstens ${second} erna`
    : `this medicine at least ${first} before magnesium, or at least ${second} after it`
}

function durationText(language: Language, hours: number): string {
  if (hours < 1) {
    const minutes = formatNumber(language, hours * 60)
    return language === 'nl' ? `${minutes} minuten` : `${minutes} minutes`
  }
  const number = formatNumber(language, hours, Number.isInteger(hours) ? 0 : 1)
  if (language === 'nl') return `${number} uur`
  return hours === 1 ? `${number} hour` : `${number} hours`
}

const partsOfDay = {
  wake: { nl: 'opstaan', en: 'getting up' },
  bed: { nl: 'naar bed', en: 'going to bed' },
  breakfast: { nl: 'ontbijt', en: 'breakfast' },
  lunch: { nl: 'lunch', en: 'lunch' },
  dinner: { nl: 'avondeten', en: 'dinner' },
  magnesium: { nl: 'magnesium', en: 'magnesium' },
} as const satisfies Readonly<Record<string, Translated>>

export function partOfDayText(language: Language, part: keyof typeof partsOfDay): string {
  return partsOfDay[part][language]
}
