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
      return nl
        ? `De volgorde in het dagboek past niet bij de opzet (${refusal.error.type === 'design-invalid' ? `${refusal.error.path}, regel ${refusal.error.rule}` : `regel ${refusal.error.rule}, nacht ${n(refusal.error.night + 1)}`}, waarde: ${valueText(refusal.error.value)}). Controleer of dit de opzet van dit dagboek is.`
        : `The order in the diary does not fit the design (${refusal.error.type === 'design-invalid' ? `${refusal.error.path}, rule ${refusal.error.rule}` : `rule ${refusal.error.rule}, night ${n(refusal.error.night + 1)}`}, value: ${valueText(refusal.error.value)}). Please check that this is the design of this diary.`
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

const valueText = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '–'

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
