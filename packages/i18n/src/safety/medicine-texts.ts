import type { ClassAdvice, DiscussReason, MedicineAdvice } from '@legwork/domain'
import { formatNumber } from '../format.ts'
import type { Language, Translated } from '../language.ts'

type MedicineEffect = ClassAdvice['effects'][number]

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
    nl: 'Het gaat om de ziekte waarvoor u dit middel krijgt.',
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

const unclassed: Readonly<Record<NonNullable<MedicineAdvice['unclassed']>, Translated>> = {
  'nothing-found': {
    nl: 'Wij vonden in onze bronnen geen wisselwerking met magnesium. Vraag het uw apotheker.',
    en: 'We found no interaction with magnesium in our sources. Ask your pharmacist.',
  },
  'ask-first': {
    nl: 'Bij dit medicijn kan een klein verschil veel uitmaken. Overleg eerst met de arts die het voorschrijft of met uw apotheker.',
    en: 'With this medicine a small difference can matter much. Talk first to the doctor who prescribes it or to your pharmacist.',
  },
}

/** What stands with a known medicine that is in no class; never a reassurance. */
export function unclassedText(
  language: Language,
  kind: NonNullable<MedicineAdvice['unclassed']>,
): string {
  return unclassed[kind][language]
}

/** What stands with a class of which nothing may be shown yet. */
export const notCheckedText: Translated = {
  nl: 'Of dit medicijn samengaat met magnesium, is nog niet nagekeken in een bron. Vraag uw apotheker.',
  en: 'Whether this medicine goes with magnesium has not been checked in a source yet. Ask your pharmacist.',
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
