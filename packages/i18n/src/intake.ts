import type {
  AdequacyState,
  ElementalMagnesium,
  FoodDiaryError,
  FoodDiaryNote,
  GapCloser,
  ImportError,
  ImportNote,
  ImportedFoodsError,
  NotCounted,
  RefusedRowReason,
  UpperLevelState,
  UsualIntakeNote,
} from '@legwork/domain'
import type { DiaryError, DiaryNote } from '@legwork/domain'
import type { FoodNutrient } from '@legwork/knowledge'
import { formatNumber } from './format.ts'
import type { Language } from './language.ts'

type OwnError = Exclude<FoodDiaryError, DiaryError>
type OwnNote = Exclude<FoodDiaryNote, DiaryNote>
type By<Item extends { readonly type: string }> = {
  readonly [Type in Item['type']]: (item: Extract<Item, { readonly type: Type }>) => string
}

/** Every text of the food diary and its results, apart from texts that live with facts. */
export interface IntakeTexts {
  readonly nutrient: Readonly<Record<FoodNutrient, string>>
  readonly unit: Readonly<Record<FoodNutrient, string>>
  readonly perDay: string
  /** "412 mg", "at least 412 mg", "102 to 146 mg". */
  readonly amount: (value: number, unit: string, atLeast?: boolean) => string
  readonly range: (low: number, high: number, unit: string, atLeast?: boolean) => string
  readonly food: string
  readonly supplements: string
  readonly added: string
  readonly day: string
  readonly source: string
  readonly sources: string
  readonly per100g: string
  readonly portion: (name: string, grams: number) => string
  readonly nothingFound: (typed: string) => string
  readonly orApart: string
  readonly readAs: (pairs: readonly string[]) => string
  readonly match: Readonly<Record<'exact' | 'close' | 'proxy', string>>
  readonly recipe: string
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
  readonly upperLevel: Readonly<Record<UpperLevelState, (level: string) => string>>
  readonly upperLevelCounts: string
  readonly twoDoses: string
  readonly noUpperLevel: string
  readonly elemental: Readonly<Record<ElementalMagnesium['because'], string>>
  readonly ratio: (ratio: number) => string
  readonly noRatioTarget: string
  readonly gapHeading: string
  readonly gapAskFirst: string
  readonly gapWithheld: string
  readonly gapBecause: Readonly<Record<GapCloser['because'], string>>
  readonly estimates: string
  readonly ageMissing: string
  readonly authority: (key: string) => string
  readonly notCounted: (one: NotCounted) => string
  readonly diaryError: By<OwnError>
  readonly diaryNote: By<OwnNote>
  readonly importError: By<ImportError>
  readonly importNote: By<ImportNote>
  readonly refusedRow: Readonly<Record<RefusedRowReason, string>>
  readonly imported: (taken: number, withoutMagnesium: number, refused: number) => string
  readonly importedFoods: (error: ImportedFoodsError) => string
  readonly leftAside: (kind: string, count: number) => string
  readonly nothingChanged: string
}

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

const whole = (language: Language, value: number): string =>
  formatNumber(language, value, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0)
/** A range is rounded outward: it promises to hold the amount. */
const outward = (language: Language, low: number, high: number, to: string): string =>
  `${whole(language, Math.floor(low))} ${to} ${whole(language, Math.ceil(high))}`
const quoted = (text: string): string => `“${text}”`

const nl: IntakeTexts = {
  nutrient: { magnesium: 'magnesium', calcium: 'calcium', potassium: 'kalium', energy: 'energie' },
  unit: { magnesium: 'mg', calcium: 'mg', potassium: 'mg', energy: 'kcal' },
  perDay: 'per dag',
  amount: (value, unit, atLeast) =>
    `${atLeast === true ? 'minstens ' : ''}${whole('nl', value)} ${unit}`,
  range: (low, high, unit, atLeast) =>
    whole('nl', low) === whole('nl', high)
      ? nl.amount(low, unit, atLeast)
      : `${atLeast === true ? 'minstens ' : ''}${outward('nl', low, high, 'tot')} ${unit}`,
  food: 'eten en drinken',
  supplements: 'supplementen en medicijnen',
  added: 'toegevoegd magnesium',
  day: 'dag',
  source: 'bron',
  sources: 'Bronnen',
  per100g: 'per 100 g',
  portion: (name, grams) => `${name} (${whole('nl', grams)} g)`,
  nothingFound: (typed) => `Niets gevonden voor ${quoted(typed)}. Probeer een ander woord.`,
  orApart: 'of los van elkaar:',
  readAs: (pairs) => `Gelezen als: ${pairs.join('; ')}.`,
  match: {
    exact: 'zelfde product',
    close: 'bijna hetzelfde product',
    proxy: 'een ander product dat erop lijkt',
  },
  recipe: 'berekend uit een recept',
  usual: (middle, low, high, days) =>
    `Uw gebruikelijke inname uit eten is ongeveer ${whole('nl', middle)} mg per dag. Waarschijnlijk ligt die tussen ${whole('nl', low)} en ${whole('nl', high)} mg (90 van de 100 keer). Dit is geschat uit ${whole('nl', days)} dagen.`,
  tooFewDays: (separate, range) =>
    `Te weinig dagen om uw gebruikelijke inname te schatten. Nodig zijn minstens 3 dagen die niet op elkaar volgen; er zijn er ${whole('nl', separate)}.${range === null ? '' : ` Op deze dagen was het ${range.low === range.high ? whole('nl', range.low) : `${whole('nl', range.low)} tot ${whole('nl', range.high)}`} mg.`}`,
  shrunk: (share) =>
    `Dagen verschillen. Daarom telt wat andere mensen eten voor ${whole('nl', 100 * share)} % mee. Hoe meer dagen u noteert, hoe minder.`,
  notShrunk:
    'Voor deze groep is geen gemiddelde uit een betrouwbare bron gevonden. De schatting rust alleen op uw eigen dagen.',
  usualNote: {
    'at-least': 'Van iets dat u at, ontbreekt een gegeven. De echte inname is hoger.',
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
      `${authority} noemt ${need} per dag. Er zijn te weinig dagen om uw inname daarmee te vergelijken.`,
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
    'nothing-added': (level) =>
      `U nam geen magnesium uit supplementen, medicijnen of verrijkt eten. De bovengrens daarvoor is ${level} per dag.`,
    below: (level) =>
      `Het toegevoegde magnesium bleef elke dag onder of op de bovengrens van ${level}.`,
    'may-be-above': (level) =>
      `Het toegevoegde magnesium kan boven de bovengrens van ${level} zijn gekomen: het etiket laat het open. Vraag uw apotheker.`,
    above: (level) =>
      `Het toegevoegde magnesium kwam op minstens één dag boven de bovengrens van ${level}. Bespreek dit met uw apotheker of huisarts.`,
  },
  upperLevelCounts:
    'Alleen supplementen, medicijnen en verrijkt eten tellen mee. Magnesium dat van nature in eten zit, telt niet mee.',
  twoDoses:
    'De bovengrens gaat ervan uit dat de hoeveelheid over minstens twee keer per dag is verdeeld.',
  noUpperLevel: 'Voor u is geen bovengrens gevonden.',
  elemental: {
    element: 'het etiket noemt het magnesium zelf',
    'one-form': 'berekend uit de formule',
    'hydrate-unknown': 'welk zout het precies is en hoeveel water erin zit, staat er niet bij',
    'element-or-compound': 'het etiket zegt niet of het om het magnesium gaat of om de hele stof',
    'form-unknown': 'het etiket noemt de vorm niet',
  },
  ratio: (ratio) => `Per mg magnesium at u ${formatNumber('nl', ratio, 1)} mg calcium.`,
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
  estimates: 'Voedingstabellen verschillen onderling. Zie elk getal als een schatting.',
  authority: (key) => authorityNames[key]?.nl ?? key,
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
        return `${what}: ${nl.nutrient[one.nutrient]} ontbreekt in de bron.`
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
  },
  diaryNote: {
    'read-as': ({ row, text, foodId }) =>
      `Rij ${String(row)}: ${quoted(text)} is gelezen als ${foodId}.`,
    'unknown-food': ({ row, text, suggestions }) =>
      `Rij ${String(row)}: ${quoted(text)} is niet bekend en telt niet mee.${suggestions.length === 0 ? '' : ` Bedoelt u ${suggestions.join(', ')}?`}`,
    'unreadable-label': ({ row, text }) =>
      `Rij ${String(row)}: van ${quoted(text)} is de hoeveelheid niet te lezen. Schrijf bijvoorbeeld: magnesiumcitraat 400 mg.`,
    'unknown-unit': ({ row, text, known }) =>
      `Rij ${String(row)}: de maat ${quoted(text)} hoort niet bij dit product en telt niet mee. Kies uit ${known.join(', ')}.`,
  },
  importError: {
    'not-text': ({ line }) =>
      `Dit is geen tekstbestand (regel ${String(line)}). Pak een zip-bestand eerst uit.`,
    'record-too-long': ({ line }) => `Regel ${String(line)} is te lang voor dit soort bestand.`,
    'unclosed-quote': ({ line }) =>
      `Op regel ${String(line)} begint een aanhalingsteken dat niet sluit. Het bestand is kapot of niet compleet.`,
    'empty-file': () => 'Het bestand bevat geen producten.',
    'not-this-table': ({ missing }) =>
      `Dit is niet de verwachte tabel: ${missing.join(', ')} ontbreekt.`,
    'too-many-refused': ({ refused, read }) =>
      `Van ${whole('nl', read)} rijen zijn er ${whole('nl', refused)} onleesbaar. Het bestand is niet te vertrouwen.`,
    'too-many-foods': ({ limit }) => `Het bestand heeft meer dan ${whole('nl', limit)} producten.`,
    'wrong-unit': ({ nutrient, unit }) =>
      `De eenheid van ${nutrient} is ${unit}; verwacht werd mg.`,
    'file-missing': ({ file }) => `${file} is niet gevonden of niet te lezen.`,
  },
  importNote: {
    'other-column-count': ({ found, usual }) =>
      `De tabel heeft ${String(found)} kolommen; gebruikelijk zijn er ${String(usual)}.`,
    'column-absent': ({ column }) => `De kolom ${column} ontbreekt.`,
  },
  refusedRow: {
    'column-count': 'een ander aantal kolommen',
    'no-code': 'geen geldige code',
    'no-name': 'geen naam',
    'duplicate-code': 'deze code kwam al voor',
    'not-a-number': 'geen getal',
    'not-per-100': 'niet per 100 gram of ml',
    'implausible-figure': 'kan niet in 100 gram zitten',
  },
  imported: (taken, without, refused) =>
    `${whole('nl', taken)} producten overgenomen, waarvan ${whole('nl', without)} zonder cijfer voor magnesium. ${whole('nl', refused)} geweigerd.`,
  importedFoods: (error) =>
    error.type === 'bad-food'
      ? `product ${String(error.index + 1)} klopt niet (${error.rule}). Haal de tabel opnieuw over.`
      : 'dit is geen bestand van legwork import-foods.',
  leftAside: (kind, count) =>
    `${whole('nl', count)} rijen van het soort ${kind} zijn overgeslagen.`,
  nothingChanged: 'Er is niets overgenomen.',
}

const en: IntakeTexts = {
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
  food: 'food and drink',
  supplements: 'supplements and medicines',
  added: 'added magnesium',
  day: 'day',
  source: 'source',
  sources: 'Sources',
  per100g: 'per 100 g',
  portion: (name, grams) => `${name} (${whole('en', grams)} g)`,
  nothingFound: (typed) => `Nothing found for ${quoted(typed)}. Try another word.`,
  orApart: 'or apart:',
  readAs: (pairs) => `Read as: ${pairs.join('; ')}.`,
  match: { exact: 'the same food', close: 'nearly the same food', proxy: 'another food like it' },
  recipe: 'computed from a recipe',
  usual: (middle, low, high, days) =>
    `Your usual intake from food is about ${whole('en', middle)} mg a day. It probably lies between ${whole('en', low)} and ${whole('en', high)} mg (90 times in 100). This is estimated from ${whole('en', days)} days.`,
  tooFewDays: (separate, range) =>
    `Too few days to estimate your usual intake. At least 3 days that do not follow each other are needed; there are ${whole('en', separate)}.${range === null ? '' : ` On these days it was ${range.low === range.high ? whole('en', range.low) : `${whole('en', range.low)} to ${whole('en', range.high)}`} mg.`}`,
  shrunk: (share) =>
    `Days differ. So what other people eat counts for ${whole('en', 100 * share)}%. The more days you write down, the less.`,
  notShrunk:
    'No mean from a reliable source was found for this group. The estimate rests on your own days alone.',
  usualNote: {
    'at-least': 'A figure is missing for something you ate. The true intake is higher.',
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
      `${authority} gives ${need} a day. There are too few days to compare your intake with it.`,
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
    'nothing-added': (level) =>
      `You took no magnesium from supplements, medicines or fortified food. The upper level for these is ${level} a day.`,
    below: (level) => `Added magnesium stayed at or below the upper level of ${level} every day.`,
    'may-be-above': (level) =>
      `Added magnesium may have passed the upper level of ${level}: the label leaves it open. Ask your pharmacist.`,
    above: (level) =>
      `Added magnesium passed the upper level of ${level} on at least one day. Discuss this with your pharmacist or GP.`,
  },
  upperLevelCounts:
    'Only supplements, medicines and fortified food count. Magnesium that food holds by nature does not.',
  twoDoses: 'The upper level assumes that the amount is spread over at least two doses a day.',
  noUpperLevel: 'No upper level was found for you.',
  elemental: {
    element: 'the label tells the magnesium itself',
    'one-form': 'computed from the formula',
    'hydrate-unknown': 'which salt it is and how much water it holds is not told',
    'element-or-compound':
      'the label does not say whether it means the magnesium or the whole substance',
    'form-unknown': 'the label does not name the form',
  },
  ratio: (ratio) =>
    `For each mg of magnesium you ate ${formatNumber('en', ratio, 1)} mg of calcium.`,
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
  estimates: 'Food tables differ from each other. Take every figure as an estimate.',
  authority: (key) => authorityNames[key]?.en ?? key,
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
        return `${what}: ${en.nutrient[one.nutrient]} is missing in the source.`
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
  },
  diaryNote: {
    'read-as': ({ row, text, foodId }) =>
      `Row ${String(row)}: ${quoted(text)} was read as ${foodId}.`,
    'unknown-food': ({ row, text, suggestions }) =>
      `Row ${String(row)}: ${quoted(text)} is not known and is not counted.${suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`}`,
    'unreadable-label': ({ row, text }) =>
      `Row ${String(row)}: the amount of ${quoted(text)} cannot be read. Write for example: magnesium citrate 400 mg.`,
    'unknown-unit': ({ row, text, known }) =>
      `Row ${String(row)}: the measure ${quoted(text)} does not go with this food and is not counted. Choose from ${known.join(', ')}.`,
  },
  importError: {
    'not-text': ({ line }) =>
      `This is no text file (line ${String(line)}). Unpack a zip file first.`,
    'record-too-long': ({ line }) => `Line ${String(line)} is too long for a file of this kind.`,
    'unclosed-quote': ({ line }) =>
      `A quotation mark opens on line ${String(line)} and never closes. The file is broken or not complete.`,
    'empty-file': () => 'The file holds no foods.',
    'not-this-table': ({ missing }) =>
      `This is not the expected table: ${missing.join(', ')} is missing.`,
    'too-many-refused': ({ refused, read }) =>
      `Of ${whole('en', read)} rows ${whole('en', refused)} cannot be read. The file cannot be trusted.`,
    'too-many-foods': ({ limit }) => `The file has more than ${whole('en', limit)} foods.`,
    'wrong-unit': ({ nutrient, unit }) => `The unit of ${nutrient} is ${unit}; mg was expected.`,
    'file-missing': ({ file }) => `${file} was not found or cannot be read.`,
  },
  importNote: {
    'other-column-count': ({ found, usual }) =>
      `The table has ${String(found)} columns; ${String(usual)} are usual.`,
    'column-absent': ({ column }) => `The column ${column} is missing.`,
  },
  refusedRow: {
    'column-count': 'another number of columns',
    'no-code': 'no valid code',
    'no-name': 'no name',
    'duplicate-code': 'this code was there before',
    'not-a-number': 'not a number',
    'not-per-100': 'not per 100 grams or ml',
    'implausible-figure': 'cannot be in 100 grams',
  },
  imported: (taken, without, refused) =>
    `${whole('en', taken)} foods taken, ${whole('en', without)} of them without a figure for magnesium. ${whole('en', refused)} refused.`,
  importedFoods: (error) =>
    error.type === 'bad-food'
      ? `food ${String(error.index + 1)} is not right (${error.rule}). Import the table again.`
      : 'this is no file of legwork import-foods.',
  leftAside: (kind, count) => `${whole('en', count)} rows of the kind ${kind} were left aside.`,
  nothingChanged: 'Nothing was taken over.',
}

/** The texts of the food diary in both languages. */
export const intakeTexts: Readonly<Record<Language, IntakeTexts>> = { nl, en }

/** One line for something wrong in a food diary beyond what is wrong in any table: where, what, what to do. */
export function foodDiaryErrorText(language: Language, error: OwnError): string {
  const say = intakeTexts[language].diaryError[error.type] as (item: OwnError) => string
  const where =
    language === 'nl'
      ? `Rij ${String(error.row)}, kolom ${error.column}`
      : `Row ${String(error.row)}, column ${error.column}`
  return `${where}: ${say(error)}`
}

const ownErrors: ReadonlySet<string> = new Set(Object.keys(nl.diaryError))
const ownNotes: ReadonlySet<string> = new Set(Object.keys(nl.diaryNote))

/** Whether the text of an error is here; the others have theirs with the trial diary. */
export const isFoodDiaryError = (error: FoodDiaryError): error is OwnError =>
  ownErrors.has(error.type)

export const isFoodDiaryNote = (note: FoodDiaryNote): note is OwnNote => ownNotes.has(note.type)

/** One line for something a reader should know about an accepted food diary. */
export function foodDiaryNoteText(language: Language, note: OwnNote): string {
  return (intakeTexts[language].diaryNote[note.type] as (item: OwnNote) => string)(note)
}

/** One line for why an import was refused. */
export function importErrorText(language: Language, error: ImportError): string {
  return (intakeTexts[language].importError[error.type] as (item: ImportError) => string)(error)
}

export function importNoteText(language: Language, note: ImportNote): string {
  return (intakeTexts[language].importNote[note.type] as (item: ImportNote) => string)(note)
}
