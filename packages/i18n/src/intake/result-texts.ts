import type { AdequacyState, GapCloser, UpperLevelState, UsualIntakeNote } from '@legwork/domain'
import type { FoodNutrient } from '@legwork/knowledge'
import { formatNumber } from '../format.ts'
import type { Language } from '../language.ts'
import { outward, whole } from './words.ts'

/** What the intake adds up to: amounts, usual intake, need, upper level, the gap. */
export interface IntakeResultTexts {
  readonly nutrient: Readonly<Record<FoodNutrient, string>>
  readonly unit: Readonly<Record<FoodNutrient, string>>
  readonly perDay: string
  /** "412 mg", "at least 412 mg", "102 to 146 mg". */
  readonly amount: (value: number, unit: string, atLeast?: boolean) => string
  readonly range: (low: number, high: number, unit: string, atLeast?: boolean) => string
  readonly usual: (middle: number, low: number, high: number, days: number) => string
  readonly tooFewDays: (separateDays: number, range: { low: number; high: number } | null) => string
  readonly shrunk: (share: number) => string
  readonly notShrunk: string
  readonly usualNote: Readonly<Record<UsualIntakeNote, string>>
  readonly withSupplements: (low: number, high: number) => string
  readonly adequacy: Readonly<Record<AdequacyState, (authority: string, need: string) => string>>
  /** Stands with every comparison with an adequate intake. */
  readonly noDiagnosis: string
  readonly noNeed: (authority: string, unverified: boolean) => string
  /** Over all days that were written down, so many. */
  readonly upperLevel: Readonly<Record<UpperLevelState, (level: string, days: number) => string>>
  /** The same for one day. */
  readonly upperLevelDay: Readonly<Record<UpperLevelState, (level: string) => string>>
  readonly upperLevelCounts: string
  readonly twoDoses: string
  readonly noUpperLevel: string
  readonly ratio: (ratio: number) => string
  /** For a form of which no figure in people was found. */
  readonly noUptakeFigure: string
  readonly noRatioTarget: string
  readonly gapHeading: string
  readonly gapAskFirst: string
  readonly gapWithheld: string
  readonly gapBecause: Readonly<Record<GapCloser['because'], string>>
  readonly ageMissing: string
  readonly authority: (key: string) => string
}

/** A name at the start of a sentence. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "On the 3 days that you wrote down": what is said of them holds for no other day. */
const writtenDays = (language: Language, days: number): string =>
  language === 'nl'
    ? days === 1
      ? 'Op de ene dag die u opschreef,'
      : `Op de ${whole('nl', days)} dagen die u opschreef,`
    : days === 1
      ? 'On the one day that you wrote down,'
      : `On the ${whole('en', days)} days that you wrote down,`

const authorityNames: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  efsa: { nl: 'EFSA (EU)', en: 'EFSA (EU)' },
  gezondheidsraad: { nl: 'de Gezondheidsraad', en: 'the Dutch Health Council' },
  nasem: { nl: 'NASEM (VS)', en: 'NASEM (US)' },
  dach: {
    nl: 'DGE/ÖGE/SGE (Duitsland, Oostenrijk, Zwitserland)',
    en: 'DGE/ÖGE/SGE (Germany, Austria, Switzerland)',
  },
  nordic: { nl: 'de Noordse landen', en: 'the Nordic countries' },
  uk: { nl: 'het Verenigd Koninkrijk', en: 'the United Kingdom' },
  bfr: { nl: 'BfR (Duitsland)', en: 'BfR (Germany)' },
}

const nl: IntakeResultTexts = {
  nutrient: { magnesium: 'magnesium', calcium: 'calcium', potassium: 'kalium', energy: 'energie' },
  unit: { magnesium: 'mg', calcium: 'mg', potassium: 'mg', energy: 'kcal' },
  perDay: 'per dag',
  amount: (value, unit, atLeast) =>
    `${atLeast === true ? 'minstens ' : ''}${whole('nl', value)} ${unit}`,
  range: (low, high, unit, atLeast) =>
    whole('nl', low) === whole('nl', high)
      ? nl.amount(low, unit, atLeast)
      : `${atLeast === true ? 'minstens ' : ''}${outward('nl', low, high, 'tot')} ${unit}`,
  usual: (middle, low, high, days) =>
    `Uw gebruikelijke inname uit eten is ongeveer ${whole('nl', middle)} mg per dag. Waarschijnlijk ligt die tussen ${whole('nl', low)} en ${whole('nl', high)} mg (90 van de 100 keer). Dit is geschat uit ${whole('nl', days)} dagen.`,
  tooFewDays: (separate, range) =>
    `Te weinig dagen om uw gebruikelijke inname te schatten. Nodig zijn minstens 3 dagen die niet op elkaar volgen; er zijn er ${whole('nl', separate)}.${range === null ? '' : ` Op deze dagen was het ${range.low === range.high ? whole('nl', range.low) : `${whole('nl', range.low)} tot ${whole('nl', range.high)}`} mg.`}`,
  shrunk: (share) =>
    `Dagen verschillen. Daarom telt wat andere mensen eten voor ${whole('nl', 100 * share)}\u00a0% mee. Hoe meer dagen u noteert, hoe minder.`,
  notShrunk:
    'Voor deze groep is geen gemiddelde uit een betrouwbare bron gevonden. De schatting rust alleen op uw eigen dagen.',
  usualNote: {
    'at-least': 'Van iets dat u at, ontbreekt een gegeven. De echte inname kan hoger zijn.',
    'days-left-out':
      'Een dag met heel weinig of heel veel energie is weggelaten: die lijkt niet compleet.',
    'no-weekend-day': 'Er is geen dag uit het weekend bij. In het weekend eten mensen vaak anders.',
    'consecutive-days':
      'Sommige dagen volgen op elkaar. Die lijken vaak op elkaar; losse dagen zeggen meer.',
  },
  withSupplements: (low, high) =>
    `Met supplementen en medicijnen erbij, zoals u ze nam: ${nl.range(low, high, 'mg')} per dag.`,
  adequacy: {
    'too-few-days': (authority, need) =>
      `${capital(authority)} noemt ${need} per dag. Er zijn te weinig dagen om uw inname daarmee te vergelijken.`,
    'likely-at-least': (authority, need) =>
      `Uw inname is waarschijnlijk minstens wat ${authority} noemt (${need} per dag).`,
    'cannot-tell': (authority, need) =>
      `Of uw inname boven of onder de ${need} per dag van ${authority} ligt, is niet te zeggen.`,
    'likely-less': (authority, need) =>
      `Uw inname is waarschijnlijk lager dan de ${need} per dag die ${authority} noemt.`,
  },
  noDiagnosis:
    'Die hoeveelheid is een richtlijn en geen ondergrens. Minder eten zegt niet dat u iets mankeert, en ook niet dat uw klachten daardoor komen.',
  noNeed: (authority, unverified) =>
    unverified
      ? `${authority}: de hoeveelheid is nog niet nagekeken in de bron en wordt daarom niet getoond.`
      : `${authority} noemt hiervoor geen hoeveelheid.`,
  upperLevel: {
    'nothing-added': (level, days) =>
      `${writtenDays('nl', days)} staat geen magnesium uit supplementen, medicijnen of verrijkt eten. De bovengrens daarvoor is ${level} per dag.`,
    below: (level, days) =>
      `${writtenDays('nl', days)} bleef het toegevoegde magnesium onder of op de bovengrens van ${level}. Over andere dagen zegt dit niets.`,
    'may-be-above': (level) =>
      `Het toegevoegde magnesium kan boven de bovengrens van ${level} zijn gekomen: het etiket laat het open. Vraag uw apotheker.`,
    above: (level) =>
      `Het toegevoegde magnesium kwam op minstens één dag boven de bovengrens van ${level}. Bespreek dit met uw apotheker of huisarts.`,
  },
  upperLevelDay: {
    'nothing-added': (level) =>
      `Op deze dag staat geen magnesium uit supplementen, medicijnen of verrijkt eten. De bovengrens daarvoor is ${level} per dag.`,
    below: (level) =>
      `Het toegevoegde magnesium bleef op deze dag onder of op de bovengrens van ${level}.`,
    'may-be-above': (level) =>
      `Het toegevoegde magnesium kan op deze dag boven de bovengrens van ${level} zijn gekomen: hoeveel het precies was, is niet te zeggen. Vraag uw apotheker.`,
    above: (level) =>
      `Het toegevoegde magnesium kwam op deze dag boven de bovengrens van ${level}. Bespreek dit met uw apotheker of huisarts.`,
  },
  upperLevelCounts:
    'Alleen supplementen, medicijnen en verrijkt eten tellen mee. Magnesium dat van nature in eten zit, telt niet mee.',
  twoDoses:
    'De bovengrens gaat ervan uit dat de hoeveelheid over minstens twee keer per dag is verdeeld.',
  noUpperLevel:
    'Voor u is geen bovengrens gevonden. Dat betekent niet dat veel magnesium veilig is. Vraag uw arts of apotheker.',
  ratio: (ratio) => `Per mg magnesium at u ${formatNumber('nl', ratio, 1)} mg calcium.`,
  noUptakeFigure: 'Voor deze vorm is geen betrouwbaar cijfer bij mensen gevonden.',
  noRatioTarget: 'Geen enkele instantie stelt een verhouding vast; dit is alleen een feit.',
  gapHeading: 'Eten waarmee u meer magnesium binnenkrijgt:',
  gapAskFirst: 'Vraag eerst uw arts of diëtist, als niet zeker is dat uw nieren goed werken.',
  gapWithheld: 'Hier staat geen lijst. Bespreek uw eten eerst met uw arts of diëtist.',
  gapBecause: {
    'already-eaten': 'eet u al',
    'same-group': 'lijkt op wat u eet',
    common: '',
  },
  ageMissing:
    'age (leeftijd in jaren) ontbreekt. Zonder leeftijd is geen hoeveelheid op te zoeken.',
  authority: (key) => authorityNames[key]?.nl ?? key,
}

const en: IntakeResultTexts = {
  nutrient: {
    magnesium: 'magnesium',
    calcium: 'calcium',
    potassium: 'potassium',
    energy: 'energy',
  },
  unit: { magnesium: 'mg', calcium: 'mg', potassium: 'mg', energy: 'kcal' },
  perDay: 'a day',
  amount: (value, unit, atLeast) =>
    `${atLeast === true ? 'at least ' : ''}${whole('en', value)} ${unit}`,
  range: (low, high, unit, atLeast) =>
    whole('en', low) === whole('en', high)
      ? en.amount(low, unit, atLeast)
      : `${atLeast === true ? 'at least ' : ''}${outward('en', low, high, 'to')} ${unit}`,
  usual: (middle, low, high, days) =>
    `Your usual intake from food is about ${whole('en', middle)} mg a day. It probably lies between ${whole('en', low)} and ${whole('en', high)} mg (90 times in 100). This is estimated from ${whole('en', days)} days.`,
  tooFewDays: (separate, range) =>
    `Too few days to estimate your usual intake. At least 3 days that do not follow each other are needed; there are ${whole('en', separate)}.${range === null ? '' : ` On these days it was ${range.low === range.high ? whole('en', range.low) : `${whole('en', range.low)} to ${whole('en', range.high)}`} mg.`}`,
  shrunk: (share) =>
    `Days differ. So what other people eat counts for ${whole('en', 100 * share)}%. The more days you write down, the less.`,
  notShrunk:
    'No mean from a reliable source was found for this group. The estimate rests on your own days alone.',
  usualNote: {
    'at-least': 'A figure is missing for something you ate. The true intake may be higher.',
    'days-left-out':
      'A day with very little or very much energy was left out: it does not look complete.',
    'no-weekend-day': 'No day of a weekend is among them. People often eat otherwise at weekends.',
    'consecutive-days':
      'Some days follow each other. Such days are often alike; separate days tell more.',
  },
  withSupplements: (low, high) =>
    `With supplements and medicines added as you took them: ${en.range(low, high, 'mg')} a day.`,
  adequacy: {
    'too-few-days': (authority, need) =>
      `${capital(authority)} gives ${need} a day. There are too few days to compare your intake with it.`,
    'likely-at-least': (authority, need) =>
      `Your intake is probably at least what ${authority} gives (${need} a day).`,
    'cannot-tell': (authority, need) =>
      `Whether your intake lies above or below the ${need} a day of ${authority} cannot be told.`,
    'likely-less': (authority, need) =>
      `Your intake is probably lower than the ${need} a day that ${authority} gives.`,
  },
  noDiagnosis:
    'That amount is a guide and not a minimum. Eating less does not mean that anything is wrong with you, nor that your complaints come from it.',
  noNeed: (authority, unverified) =>
    unverified
      ? `${authority}: the amount has not been checked in its source yet, so it is not shown.`
      : `${authority} gives no amount for this.`,
  upperLevel: {
    'nothing-added': (level, days) =>
      `${writtenDays('en', days)} there is no magnesium from supplements, medicines or fortified food. The upper level for these is ${level} a day.`,
    below: (level, days) =>
      `${writtenDays('en', days)} added magnesium stayed at or below the upper level of ${level}. This says nothing about other days.`,
    'may-be-above': (level) =>
      `Added magnesium may have passed the upper level of ${level}: the label leaves it open. Ask your pharmacist.`,
    above: (level) =>
      `Added magnesium passed the upper level of ${level} on at least one day. Discuss this with your pharmacist or GP.`,
  },
  upperLevelDay: {
    'nothing-added': (level) =>
      `No magnesium from supplements, medicines or fortified food stands on this day. The upper level for these is ${level} a day.`,
    below: (level) => `Added magnesium stayed at or below the upper level of ${level} on this day.`,
    'may-be-above': (level) =>
      `Added magnesium may have passed the upper level of ${level} on this day: how much it was exactly cannot be told. Ask your pharmacist.`,
    above: (level) =>
      `Added magnesium passed the upper level of ${level} on this day. Discuss this with your pharmacist or GP.`,
  },
  upperLevelCounts:
    'Only supplements, medicines and fortified food count. Magnesium that food holds by nature does not.',
  twoDoses: 'The upper level assumes that the amount is spread over at least two doses a day.',
  noUpperLevel:
    'No upper level was found for you. That does not mean that much magnesium is safe. Ask your doctor or pharmacist.',
  ratio: (ratio) =>
    `For each mg of magnesium you ate ${formatNumber('en', ratio, 1)} mg of calcium.`,
  noUptakeFigure: 'No reliable figure in people was found for this form.',
  noRatioTarget: 'No authority sets a ratio; this is a fact and no more.',
  gapHeading: 'Foods that would give you more magnesium:',
  gapAskFirst:
    'Ask your doctor or dietitian first, unless it is certain that your kidneys work well.',
  gapWithheld: 'No list is given here. Discuss your food with your doctor or dietitian first.',
  gapBecause: {
    'already-eaten': 'you eat it already',
    'same-group': 'like what you eat',
    common: '',
  },
  ageMissing: 'age (in years) is missing. Without an age no amount can be looked up.',
  authority: (key) => authorityNames[key]?.en ?? key,
}

export const intakeResultTexts: Readonly<Record<Language, IntakeResultTexts>> = { nl, en }
