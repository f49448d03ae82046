import type { AnalysisRefusal } from '@legwork/domain'
import { formatNumber } from './format.ts'
import type { Language, Translated } from './language.ts'

/** A defect of ours, said plainly. */
export const defectMessage: Translated = {
  nl: 'Er ging iets mis in Legwork zelf. Uw bestand is niet veranderd. Meld het ons als u wilt, met de regel hieronder.',
  en: 'Something went wrong inside Legwork. Your file is unchanged. Please report it if you like, with the line below.',
}

/** Why a diary is not analysed and what to do about it. */
export function analysisRefusalMessage(language: Language, refusal: AnalysisRefusal): string {
  const nl = language === 'nl'
  const n = (value: number) => formatNumber(language, value, Number.isInteger(value) ? 0 : 2)
  switch (refusal.type) {
    case 'too-few-nights':
      return nl
        ? `Er zijn te weinig ingevulde nachten om te vergelijken: ${n(refusal.observed)}, en er zijn er minstens ${n(refusal.needed)} nodig. Houd het dagboek langer bij.`
        : `There are too few nights to compare: ${n(refusal.observed)}, and at least ${n(refusal.needed)} are needed. Please keep the diary for longer.`
    case 'too-many-nights':
      return nl
        ? `Dit dagboek heeft ${n(refusal.nights)} nachten. Legwork rekent met hoogstens ${n(refusal.most)}. Kies een kortere periode.`
        : `This diary has ${n(refusal.nights)} nights. Legwork takes at most ${n(refusal.most)}. Please choose a shorter stretch.`
    case 'only-one-arm':
      return nl
        ? 'Er is maar één behandeling met ingevulde nachten. Om te vergelijken zijn er twee nodig, bijvoorbeeld met en zonder. Controleer de kolom met de behandeling.'
        : 'Only one treatment has nights filled in. To compare, two are needed, for example with and without. Please check the treatment column.'
    case 'arm-without-nights':
      return nl
        ? 'Eén van de behandelingen heeft geen enkele ingevulde nacht. Vul die aan of haal die behandeling weg.'
        : 'One of the treatments has not a single night filled in. Please fill it in or remove that treatment.'
    case 'outcome-invalid':
      return nl
        ? `Nacht ${n(refusal.night + 1)}: de waarde ${n(refusal.value)} past niet bij dit soort getal (regel: ${outcomeRule.nl[refusal.rule]}). Verbeter de waarde of kies een ander soort getal.`
        : `Night ${n(refusal.night + 1)}: the value ${n(refusal.value)} does not fit this kind of number (rule: ${outcomeRule.en[refusal.rule]}). Please mend the value or choose another kind.`
    case 'categories-invalid':
      return nl
        ? 'Het aantal stappen van het cijfer moet tussen 2 en 21 liggen.'
        : 'The number of steps of the score must lie between 2 and 21.'
    case 'smallest-effect-invalid':
      return nl
        ? `Het verschil dat ertoe doet (${n(refusal.value)}) kan zo niet. Geef een verhouding zoals 0,75, of een aantal punten boven 0.`
        : `The difference that matters (${n(refusal.value)}) cannot be used. Give a ratio such as 0.75, or a number of points above 0.`
    case 'smallest-effect-direction':
      return smallestEffectDirection(language, refusal)
    case 'half-life-invalid':
    case 'no-half-life':
      return nl
        ? 'De halfwaardetijd moet 0 of meer nachten zijn, met een gewicht boven 0.'
        : 'The half-life must be 0 or more nights, with a weight above 0.'
    case 'prior-invalid':
    case 'no-prior':
      return nl
        ? 'De verwachting vooraf kan zo niet: het gemiddelde moet een getal zijn, de spreiding en het gewicht boven 0.'
        : 'The prior cannot be used: its mean must be a number, its SD and weight above 0.'
    case 'prior-outside': {
      const [value, lowest, highest] = [refusal.value, refusal.lowest, refusal.highest].map(plain)
      const which = { nl: { mean: 'het gemiddelde', sd: 'de spreiding' }, en: { mean: 'mean', sd: 'SD' } } // prettier-ignore
      return nl
        ? `De verwachting vooraf kan zo niet: ${which.nl[refusal.rule]} is ${value}, en moet tussen ${lowest} en ${highest} liggen. Daarbuiten is de berekening niet nagekeken.`
        : `The prior cannot be used: its ${which.en[refusal.rule]} is ${value}, and must lie between ${lowest} and ${highest}. Outside these the calculation has not been checked.`
    }
    case 'scale-invalid':
      return nl
        ? `De schaal van ${n(refusal.low)} tot ${n(refusal.high)} kan niet: het eerste getal moet het laagste zijn.`
        : `The scale from ${n(refusal.low)} to ${n(refusal.high)} cannot be used: the first number must be the lower.`
    case 'lengths-differ':
    case 'arm-count-invalid':
    case 'arm-invalid':
      return nl
        ? 'De nachten en de behandelingen passen niet bij elkaar (2 tot 8 behandelingen). Controleer de kolom met de behandeling.'
        : 'Nights and treatments do not fit together (2 to 8 treatments). Please check the treatment column.'
    case 'design-mismatch':
      return designMismatch(language, refusal)
    case 'design-sequence':
      return designSequence(language, refusal.error)
    case 'randomisation-unavailable':
      return nl
        ? `De volgorde-toets kan niet worden gedaan (regel: ${refusal.rule}, waarde: ${valueText(refusal.value)}). Controleer of de opzet bij dit dagboek hoort.`
        : `The randomisation test cannot be done (rule: ${refusal.rule}, value: ${valueText(refusal.value)}). Please check that the design belongs to this diary.`
    case 'no-residual-variation':
      return nl
        ? 'Alle metingen zijn binnen elke behandeling precies gelijk. Dan is niet te schatten hoeveel het toeval uitmaakt. Controleer de kolom, of kies ‘een cijfer met vaste stappen’.'
        : 'Within each treatment all measurements are exactly the same, so the play of chance cannot be estimated. Please check the column, or choose “a score in fixed steps”.'
    case 'outcome-beyond-scale':
      return nl
        ? 'Een of meer metingen liggen ver buiten de schaal. Controleer de metingen of geef een andere schaal op.'
        : 'One or more measurements lie far outside the scale. Please check them or give another scale.'
    case 'numerical-failure':
      return nl
        ? 'De berekening kwam voor dit dagboek niet tot een betrouwbaar antwoord. Daarom tonen wij er geen.'
        : 'The calculation did not reach a reliable answer for this diary. So we show none.'
  }
}

/** A number as it is typed in an option. */
const plain = (value: number): string => String(value)

const valueText = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '–'

/** A ratio on the wrong side of 1: what to write instead. */
function smallestEffectDirection(
  language: Language,
  { value, better, write }: Extract<AnalysisRefusal, { type: 'smallest-effect-direction' }>,
): string {
  const n = (number: number) => formatNumber(language, number, 2)
  const lower = better === 'lower'
  if (language === 'nl')
    return `Het verschil dat ertoe doet is ${n(value)}: dat is ${lower ? 'meer' : 'minder'}, terwijl ${lower ? 'lager' : 'hoger'} beter is. Schrijf een verhouding ${lower ? 'onder' : 'boven'} 1, zoals ${n(write)}, of zeg dat ${lower ? 'hoger' : 'lager'} beter is (--better ${lower ? 'higher' : 'lower'}).`
  return `The difference that matters is ${n(value)}: that is ${lower ? 'more' : 'less'}, while ${lower ? 'lower' : 'higher'} is better. Write a ratio ${lower ? 'below' : 'above'} 1, such as ${n(write)}, or say that ${lower ? 'higher' : 'lower'} is better (--better ${lower ? 'higher' : 'lower'}).`
}

type SequenceError = Extract<AnalysisRefusal, { type: 'design-sequence' }>['error']

/** An order in a diary that the design could not have drawn: which night, and what stands there. */
function designSequence(language: Language, error: SequenceError): string {
  const nl = language === 'nl'
  const check = nl
    ? 'Controleer of dit de opzet van dit dagboek is.'
    : 'Please check that this is the design of this diary.'
  if (error.type === 'design-invalid') {
    const value = valueText(error.value)
    return nl
      ? `De volgorde in het dagboek (${value}) is geen volgorde die deze opzet kan loten. ${check}`
      : `The order in the diary (${value}) is not an order that this design can draw. ${check}`
  }
  const night = formatNumber(language, error.night + 1, 0)
  const period = formatNumber(language, (error.period ?? 0) + 1, 0)
  switch (error.rule) {
    case 'one-arm-a-period':
      return nl
        ? `Nacht ${night} valt volgens de opzet in periode ${period}, maar heeft een andere behandeling (${valueText(error.value)}) dan de nachten ervoor. ${check}`
        : `Night ${night} is in period ${period} by the design, but has another treatment (${valueText(error.value)}) than the nights before it. ${check}`
    case 'no-arm-in-baseline':
      return nl
        ? `Nacht ${night} hoort volgens de opzet bij de nulmeting, maar heeft een behandeling (${valueText(error.value)}). ${check}`
        : `Night ${night} belongs to the baseline by the design, but has a treatment (${valueText(error.value)}). ${check}`
    case 'arm-of-period':
      return nl
        ? `Van periode ${period} (vanaf nacht ${night}) staat geen enkele behandeling in het dagboek. Vul de behandeling van die nachten in. ${check}`
        : `The diary has no treatment for period ${period} (from night ${night}). Fill in the treatment of those nights. ${check}`
  }
}

type Mismatch = Extract<AnalysisRefusal, { type: 'design-mismatch' }>

function designMismatch(language: Language, { rule, date, expected, value }: Mismatch): string {
  const nl = language === 'nl'
  switch (rule) {
    case 'arms':
      return nl
        ? `De behandelingen in dagboek en opzet zijn niet dezelfde: verwacht ${expected}, gevonden ${value}. Gebruik in beide dezelfde namen.`
        : `Diary and design name different treatments: expected ${expected}, found ${value}. Please use the same names in both.`
    case 'reference':
      return nl
        ? `De opzet vergelijkt met ${expected}, het dagboek met ${value}. Kies ${expected} als vergelijking.`
        : `The design compares with ${expected}, the diary with ${value}. Please choose ${expected} to compare with.`
    case 'nights':
      return nl
        ? `De opzet heeft ${expected} nachten en het dagboek ${value}. Geef de opzet van dit dagboek (14x2x3 is 14 nachten per periode, 2 periodes per blok, 3 blokken), of wacht tot de proef is afgelopen.`
        : `The design has ${expected} nights and the diary ${value}. Give the design of this diary (14x2x3 is 14 nights a period, 2 periods a block, 3 blocks), or wait until the trial is over.`
    case 'outside':
      return nl
        ? `De nacht van ${date ?? '–'} (${value}) valt buiten de opzet (${expected}). Controleer de datum en de begindatum van de opzet.`
        : `The night of ${date ?? '–'} (${value}) lies outside the design (${expected}). Please check the date and the start of the design.`
    case 'arm-of-night':
      return nl
        ? `De nacht van ${date ?? '–'}: volgens de opzet ${expected}, in het dagboek ${value}. Controleer de datum en de behandeling.`
        : `The night of ${date ?? '–'}: ${expected} by the design, ${value} in the diary. Please check the date and the treatment.`
  }
}

type OutcomeRule = Extract<AnalysisRefusal, { type: 'outcome-invalid' }>['rule']

const outcomeRule: Readonly<Record<Language, Readonly<Record<OutcomeRule, string>>>> = {
  nl: {
    finite: 'een getal',
    count: 'een heel getal vanaf 0',
    'zero-or-one': '0 of 1',
    category: 'een stap van de schaal',
    magnitude: 'niet zo groot',
  },
  en: {
    finite: 'a number',
    count: 'a whole number from 0',
    'zero-or-one': '0 or 1',
    category: 'a step of the scale',
    magnitude: 'not that large',
  },
}
