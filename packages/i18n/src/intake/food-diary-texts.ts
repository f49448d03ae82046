import type {
  DiaryError,
  DiaryNote,
  ElementalMagnesium,
  FoodDiaryError,
  FoodDiaryNote,
  NotCounted,
} from '@legwork/domain'
import type { Language } from '../language.ts'
import { intakeResultTexts } from './result-texts.ts'
import { quoted, whole } from './words.ts'
import type { By } from './words.ts'

export type OwnError = Exclude<FoodDiaryError, DiaryError>
export type OwnNote = Exclude<FoodDiaryNote, DiaryNote>

/** The food diary and the search: what was written, found, counted or not. */
export interface FoodDiaryTexts {
  readonly food: string
  readonly supplements: string
  readonly added: string
  readonly day: string
  readonly source: string
  readonly sources: string
  readonly per100g: string
  readonly portion: (name: string, grams: number) => string
  readonly nothingFound: (typed: string) => string
  /** Not found, and what may have been meant. */
  readonly didYouMean: (typed: string, names: readonly string[]) => string
  /** What follows is near to what was typed. */
  readonly onlyNear: (typed: string) => string
  readonly orApart: string
  readonly readAs: (pairs: readonly string[]) => string
  readonly match: Readonly<Record<'exact' | 'close' | 'proxy', string>>
  readonly recipe: string
  readonly elemental: Readonly<Record<ElementalMagnesium['because'], string>>
  readonly estimates: string
  readonly notCounted: (one: NotCounted) => string
  readonly diaryError: By<OwnError>
  readonly diaryNote: By<OwnNote>
}

const nl: FoodDiaryTexts = {
  food: 'eten en drinken',
  supplements: 'supplementen en medicijnen',
  added: 'toegevoegd magnesium',
  day: 'dag',
  source: 'bron',
  sources: 'Bronnen',
  per100g: 'per 100 g',
  portion: (name, grams) => `${name} (${whole('nl', grams)} g)`,
  nothingFound: (typed) => `Niets gevonden voor ${quoted(typed)}. Probeer een ander woord.`,
  didYouMean: (typed, names) =>
    `${quoted(typed)} is niet gevonden. Bedoelt u ${names.join(' / ')}? Typ het dan zo.`,
  onlyNear: (typed) => `${quoted(typed)} staat niet zo in de lijst. Dit lijkt erop; klopt het?`,
  orApart: 'of los van elkaar:',
  readAs: (pairs) => `Gelezen als: ${pairs.join('; ')}.`,
  match: {
    exact: 'zelfde product',
    close: 'bijna hetzelfde product',
    proxy: 'een ander product dat erop lijkt',
  },
  recipe: 'berekend uit een recept',
  elemental: {
    element: 'het etiket noemt het magnesium zelf',
    'one-form': 'berekend uit de formule',
    'hydrate-unknown': 'welk zout het precies is en hoeveel water erin zit, staat er niet bij',
    'element-or-compound': 'het etiket zegt niet of het om het magnesium gaat of om de hele stof',
    'form-unknown': 'het etiket noemt de vorm niet',
  },
  estimates: 'Voedingstabellen verschillen onderling. Zie elk getal als een schatting.',
  notCounted: (one) => {
    const what = quoted(one.entry.text)
    switch (one.why) {
      case 'unknown-food':
        return `${what} is niet gevonden en telt niet mee.`
      case 'unknown-portion':
        return `${what}: deze maat is niet bekend en telt niet mee.`
      case 'implausible-amount':
        return `${what}: de hoeveelheid kan niet kloppen en telt niet mee.`
      case 'missing-figure':
        return `${what}: ${intakeResultTexts.nl.nutrient[one.nutrient]} ontbreekt in de bron.`
      case 'unreadable-label':
        return `${what}: het etiket is niet te lezen en telt niet mee. Schrijf bijvoorbeeld: magnesiumcitraat 400 mg.`
    }
  },
  diaryError: {
    'bad-time': ({ value }) => `${quoted(value)} is geen tijd. Schrijf bijvoorbeeld 08:30.`,
    'bad-kind': ({ value }) =>
      `${quoted(value)} is geen soort. Gebruik eten, supplement of medicijn.`,
    'item-missing': () => 'er staat niet wat u at of nam. Vul dat in.',
    'negative-amount': ({ value }) =>
      `${quoted(value)} is minder dan nul. Een hoeveelheid is nul of meer.`,
    'implausible-amount': ({ value }) =>
      `${value === '' ? 'De hoeveelheid' : quoted(value)} is te veel: meer dan 5 kilo eten, 100 stuks of 5.000 mg magnesium tegelijk kan niet. Kijk getal en maat na.`,
    'future-date': ({ value }) =>
      `${quoted(value)} is na vandaag. Noteer alleen dagen die er al zijn.`,
  },
  diaryNote: {
    'read-as': ({ row, text, foodId }) =>
      `Rij ${String(row)}: ${quoted(text)} is gelezen als ${foodId}.`,
    'unknown-food': ({ row, text, suggestedNames }) =>
      `Rij ${String(row)}: ${quoted(text)} is niet bekend en telt niet mee.${suggestedNames.length === 0 ? '' : ` Bedoelt u ${suggestedNames.join(' / ')}?`}`,
    'no-magnesium': ({ row, text }) =>
      `Rij ${String(row)}: in ${quoted(text)} staat geen magnesium. De rij telt niet mee. Is het magnesium? Zet dat erbij, bijvoorbeeld: magnesiumcitraat 400 mg.`,
    'unreadable-label': ({ row, text }) =>
      `Rij ${String(row)}: van ${quoted(text)} is de hoeveelheid niet te lezen. Schrijf bijvoorbeeld: magnesiumcitraat 400 mg.`,
    'unknown-unit': ({ row, text, known }) =>
      `Rij ${String(row)}: de maat ${quoted(text)} kennen wij hier niet. De rij telt niet mee. Kies uit ${known.join(', ')}.`,
  },
}

const en: FoodDiaryTexts = {
  food: 'food and drink',
  supplements: 'supplements and medicines',
  added: 'added magnesium',
  day: 'day',
  source: 'source',
  sources: 'Sources',
  per100g: 'per 100 g',
  portion: (name, grams) => `${name} (${whole('en', grams)} g)`,
  nothingFound: (typed) => `Nothing found for ${quoted(typed)}. Try another word.`,
  didYouMean: (typed, names) =>
    `${quoted(typed)} was not found. Did you mean ${names.join(' / ')}? Then type that.`,
  onlyNear: (typed) =>
    `${quoted(typed)} is not in the list as such. These are near; are they right?`,
  orApart: 'or apart:',
  readAs: (pairs) => `Read as: ${pairs.join('; ')}.`,
  match: { exact: 'the same food', close: 'nearly the same food', proxy: 'another food like it' },
  recipe: 'computed from a recipe',
  elemental: {
    element: 'the label tells the magnesium itself',
    'one-form': 'computed from the formula',
    'hydrate-unknown': 'which salt it is and how much water it holds is not told',
    'element-or-compound':
      'the label does not say whether it means the magnesium or the whole substance',
    'form-unknown': 'the label does not name the form',
  },
  estimates: 'Food tables differ from each other. Take every figure as an estimate.',
  notCounted: (one) => {
    const what = quoted(one.entry.text)
    switch (one.why) {
      case 'unknown-food':
        return `${what} was not found and is not counted.`
      case 'unknown-portion':
        return `${what}: this measure is not known and is not counted.`
      case 'implausible-amount':
        return `${what}: the amount cannot be right and is not counted.`
      case 'missing-figure':
        return `${what}: ${intakeResultTexts.en.nutrient[one.nutrient]} is missing in the source.`
      case 'unreadable-label':
        return `${what}: the label cannot be read and is not counted. Write for example: magnesium citrate 400 mg.`
    }
  },
  diaryError: {
    'bad-time': ({ value }) => `${quoted(value)} is no time. Write for example 08:30.`,
    'bad-kind': ({ value }) => `${quoted(value)} is no kind. Use food, supplement or medicine.`,
    'item-missing': () => 'what you ate or took is not there. Fill it in.',
    'negative-amount': ({ value }) =>
      `${quoted(value)} is less than zero. An amount is zero or more.`,
    'implausible-amount': ({ value }) =>
      `${value === '' ? 'the amount' : quoted(value)} is too much: more than 5 kilos of food, 100 pieces or 5,000 mg of magnesium at once cannot be. Check number and measure.`,
    'future-date': ({ value }) =>
      `${quoted(value)} is after today. Write down only days that have come.`,
  },
  diaryNote: {
    'read-as': ({ row, text, foodId }) =>
      `Row ${String(row)}: ${quoted(text)} was read as ${foodId}.`,
    'unknown-food': ({ row, text, suggestedNames }) =>
      `Row ${String(row)}: ${quoted(text)} is not known and is not counted.${suggestedNames.length === 0 ? '' : ` Did you mean ${suggestedNames.join(' / ')}?`}`,
    'no-magnesium': ({ row, text }) =>
      `Row ${String(row)}: ${quoted(text)} does not name magnesium. The row is not counted. Is it magnesium? Add that, for example: magnesium citrate 400 mg.`,
    'unreadable-label': ({ row, text }) =>
      `Row ${String(row)}: the amount of ${quoted(text)} cannot be read. Write for example: magnesium citrate 400 mg.`,
    'unknown-unit': ({ row, text, known }) =>
      `Row ${String(row)}: the measure ${quoted(text)} is not known here. The row is not counted. Choose from ${known.join(', ')}.`,
  },
}

export const foodDiaryTexts: Readonly<Record<Language, FoodDiaryTexts>> = { nl, en }
