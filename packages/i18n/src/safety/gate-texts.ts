import type { Answer, Finding, Gate, GateStatus, OwnRuleId } from '@legwork/domain'
import { formatNumber } from '../format.ts'
import type { Language, Translated } from '../language.ts'

type Urgency = Finding['urgency']
type Contact = Finding['contact']

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
  'not-asked': { nl: 'overgeslagen', en: 'skipped' },
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
  'ask-first-medicine': {
    label: {
      nl: 'Medicijn waarbij kleine verschillen tellen: eerst overleggen',
      en: 'A medicine with a small margin: ask first',
    },
    text: {
      nl: 'In onze bronnen vonden wij geen wisselwerking met magnesium. Bij dit medicijn kan een klein verschil veel uitmaken. Overleg daarom eerst met de arts die het voorschrijft of met uw apotheker.',
      en: 'We found no interaction with magnesium in our sources. With this medicine a small difference can matter much. So talk first to the doctor who prescribes it or to your pharmacist.',
    },
  },
  'no-interaction-found': {
    label: {
      nl: 'Geen wisselwerking gevonden in onze bronnen: vraag uw apotheker',
      en: 'No interaction found in our sources: ask your pharmacist',
    },
    text: {
      nl: 'Wij vonden in onze bronnen geen wisselwerking met magnesium. Dat betekent niet dat die er niet is. Vraag het uw apotheker.',
      en: 'We found no interaction with magnesium in our sources. That does not mean that there is none. Ask your pharmacist.',
    },
  },
  'serum-magnesium-high': {
    label: { nl: 'Veel magnesium in het bloed', en: 'Much magnesium in the blood' },
    text: {
      nl: 'Uw uitslag ligt boven wat gebruikelijk is. Neem geen extra magnesium en bespreek de uitslag met uw huisarts.',
      en: 'Your result lies above the usual range. Take no extra magnesium and discuss the result with your GP.',
    },
  },
  'serum-magnesium-low': {
    label: {
      nl: 'Magnesium in het bloed lager dan gebruikelijk',
      en: 'Magnesium in the blood lower than usual',
    },
    text: {
      nl: 'Uw uitslag ligt onder de grenzen van de meeste laboratoria (ongeveer 0,7 mmol/l). Uw arts kan zeggen wat dat betekent en wat erbij past. Neem contact op met uw huisarts. Wij kunnen er niet uit afleiden dat magnesium bij u helpt.',
      en: 'Your result lies below the range of most laboratories (about 0.7 mmol/L). Your doctor can say what it means and what to do about it. Contact your GP. We cannot tell from it that magnesium will help you.',
    },
  },
  'serum-magnesium-very-low': {
    label: {
      nl: 'Magnesium in het bloed veel lager dan gebruikelijk',
      en: 'Magnesium in the blood much lower than usual',
    },
    text: {
      nl: 'Uw uitslag ligt ver onder de grenzen van de meeste laboratoria (onder 0,5 mmol/l). Uw arts kan zeggen wat dat betekent. Bel vandaag uw huisarts, ook als u zich goed voelt. Begin niet zelf met magnesium: uw arts bekijkt de oorzaak en wat erbij past.',
      en: 'Your result lies far below the range of most laboratories (below 0.5 mmol/L). Your doctor can say what it means. Call your GP today, even if you feel well. Do not start magnesium by yourself: your doctor looks at the cause and at what to do about it.',
    },
  },
  'egfr-over-a-year': {
    label: { nl: 'Nierwaarde ouder dan een jaar', en: 'Kidney test over a year old' },
    text: {
      nl: 'Uw nierwaarde (eGFR) is meer dan 12 maanden oud. Nieren kunnen achteruitgaan zonder dat u het merkt. Vraag uw huisarts om een nieuwe meting. De grens van 12 maanden is een aanname van ons.',
      en: 'Your kidney value (eGFR) is more than 12 months old. Kidneys can get worse without any sign. Ask your GP for a new test. The limit of 12 months is an assumption of ours.',
    },
  },
  'egfr-over-two-years': {
    label: { nl: 'Nierwaarde ouder dan twee jaar', en: 'Kidney test over two years old' },
    text: {
      nl: 'Uw nierwaarde (eGFR) is meer dan 24 maanden oud: te oud om op te vertrouwen. Vraag uw huisarts om een nieuwe meting en overleg eerst over magnesium. De grens van 24 maanden is een aanname van ons.',
      en: 'Your kidney value (eGFR) is more than 24 months old: too old to rely on. Ask your GP for a new test and talk about magnesium first. The limit of 24 months is an assumption of ours.',
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
