import type { Authority, Counting, IntakeType, Nutrient } from '../intake.ts'
import type { Language, Translated } from '../language.ts'
import type { IntakeRow, IntakeTable } from './intakes.ts'

const nutrientNames: Readonly<Record<Nutrient, Translated>> = {
  magnesium: { nl: 'magnesium', en: 'magnesium' },
  calcium: { nl: 'calcium', en: 'calcium' },
  potassium: { nl: 'kalium', en: 'potassium' },
}

const authorityNames: Readonly<Record<Authority, Translated>> = {
  efsa: { nl: 'EFSA (Europa)', en: 'EFSA (Europe)' },
  gezondheidsraad: { nl: 'Gezondheidsraad', en: 'Health Council of the Netherlands' },
  nasem: { nl: 'NASEM (VS)', en: 'NASEM (US)' },
  dach: { nl: 'D-A-CH (Duitstalige landen)', en: 'D-A-CH (German-speaking countries)' },
  nordic: { nl: 'Noordse landen', en: 'Nordic countries' },
  uk: { nl: 'Verenigd Koninkrijk', en: 'United Kingdom' },
  bfr: { nl: 'BfR (Duitsland)', en: 'BfR (Germany)' },
  'eu-label': { nl: 'EU (etiketten)', en: 'EU (labels)' },
}

const typeNames: Readonly<Record<IntakeType, Translated>> = {
  AI: { nl: 'adequate inname', en: 'adequate intake' },
  RI: { nl: 'aanbevolen hoeveelheid', en: 'recommended intake' },
  RDA: { nl: 'aanbevolen hoeveelheid (RDA)', en: 'recommended dietary allowance' },
  PRI: { nl: 'aanbevolen hoeveelheid (PRI)', en: 'population reference intake' },
  RNI: { nl: 'aanbevolen hoeveelheid (RNI)', en: 'reference nutrient intake' },
  EAR: { nl: 'gemiddelde behoefte', en: 'estimated average requirement' },
  UL: { nl: 'bovengrens', en: 'upper level' },
  'max-supplement': { nl: 'maximum uit supplementen', en: 'maximum from supplements' },
  label: { nl: 'referentie op etiketten', en: 'reference on labels' },
}

const meanings: Readonly<Record<IntakeType, Translated>> = {
  AI: {
    nl: 'Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
    en: 'This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  RI: {
    nl: 'Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
    en: 'This is enough for nearly everyone. Who gets less is not by that alone short of it.',
  },
  RDA: { nl: 'Dit is genoeg voor bijna iedereen.', en: 'This is enough for nearly everyone.' },
  PRI: { nl: 'Dit is genoeg voor bijna iedereen.', en: 'This is enough for nearly everyone.' },
  RNI: { nl: 'Dit is genoeg voor bijna iedereen.', en: 'This is enough for nearly everyone.' },
  EAR: {
    nl: 'De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
    en: 'Half of people need less, half need more. Meant for groups, not for one person.',
  },
  UL: {
    nl: 'Tot deze hoeveelheid worden geen klachten verwacht.',
    en: 'Up to this amount no complaints are expected.',
  },
  'max-supplement': {
    nl: 'Meer dan dit hoort niet in supplementen van een dag.',
    en: 'Supplements of one day should not hold more than this.',
  },
  label: {
    nl: 'Hiermee rekenen etiketten in de EU. Het is niet wat u persoonlijk nodig heeft.',
    en: 'Labels in the EU reckon with this. It is not what you need personally.',
  },
}

const countingNotes: Readonly<Record<Counting, Translated>> = {
  total: { nl: '', en: '' },
  supplements: {
    nl: 'Alleen supplementen tellen mee, eten niet.',
    en: 'Only supplements count, food does not.',
  },
  'supplements-and-fortified': {
    nl: 'Alleen supplementen en verrijkt eten tellen mee, gewoon eten niet.',
    en: 'Only supplements and fortified food count, ordinary food does not.',
  },
  'supplements-and-medicines': {
    nl: 'Alleen supplementen en medicijnen tellen mee, eten niet.',
    en: 'Only supplements and medicines count, food does not.',
  },
}

const whoNames: Readonly<Record<IntakeRow['sex'], Translated>> = {
  male: { nl: 'jongens en mannen', en: 'boys and men' },
  female: { nl: 'meisjes en vrouwen', en: 'girls and women' },
  both: { nl: 'iedereen', en: 'everyone' },
}

const stageNames: Readonly<Record<IntakeRow['stage'], Translated>> = {
  none: { nl: '', en: '' },
  pregnancy: { nl: ', zwanger', en: ', pregnant' },
  lactation: { nl: ', borstvoeding', en: ', breastfeeding' },
}

function age(months: number, language: Language): string {
  if (months % 12 === 0 && months >= 12) {
    const years = months / 12
    return language === 'nl' ? `${years} jaar` : `${years} ${years === 1 ? 'year' : 'years'}`
  }
  return language === 'nl' ? `${months} maanden` : `${months} months`
}

function ages({ from, to }: IntakeRow, language: Language): string {
  if (from === 0 && to === null) return language === 'nl' ? 'alle leeftijden' : 'all ages'
  if (to === null) return language === 'nl' ? `vanaf ${age(from, 'nl')}` : `from ${age(from, 'en')}`
  return language === 'nl'
    ? `${age(from, 'nl')} tot ${age(to, 'nl')}`
    : `${age(from, 'en')} to under ${age(to, 'en')}`
}

/** Label and text of one row, put together from the words of its parts. */
export function intakeTexts(
  table: IntakeTable,
  row: IntakeRow,
): { readonly label: Translated; readonly text: Translated } {
  const label = (language: Language): string => {
    const what = `${nutrientNames[table.nutrient][language]}, ${typeNames[row.type][language]}`
    const who = `${whoNames[row.sex][language]}, ${ages(row, language)}${stageNames[row.stage][language]}`
    return `${what}: ${who} (${authorityNames[table.authority][language]})`
  }
  const told = (language: Language): string => {
    const unit = language === 'nl' ? 'mg per dag' : 'mg a day'
    return [
      `${row.mg} ${unit}.`,
      meanings[row.type][language],
      countingNotes[table.countsFor][language],
    ]
      .filter((part) => part !== '')
      .join(' ')
  }
  return { label: { nl: label('nl'), en: label('en') }, text: { nl: told('nl'), en: told('en') } }
}
