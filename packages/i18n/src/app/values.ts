import { formatDate, formatNumber } from '../format.ts'
import type { Language } from '../language.ts'

/** Why a typed number is no number here. */
export type NumberProblem = 'not-a-number' | 'ambiguous' | 'below' | 'above' | 'not-whole'

/** The words of the inputs for values: amounts, times, counts, scales and dates. */
export interface ValueWords {
  readonly unit: string
  readonly units: Readonly<Record<'g' | 'mg' | 'µg', string>>
  readonly numberProblem: (
    problem: NumberProblem,
    typed: string,
    limit: number | undefined,
  ) => string
  readonly timeProblem: string
  readonly none: string
  readonly oneLess: string
  readonly oneMore: string
  readonly countOf: (count: number | null) => string
  readonly notFilledIn: string
  readonly scaleOf: (value: number, highest: number) => string
  readonly today: string
  readonly yesterday: string
  readonly otherDay: string
  readonly date: string
  readonly dateProblem: string
  readonly dateTooEarly: (earliest: string) => string
  readonly dateTooLate: (latest: string) => string
}

export const valueWords: Readonly<Record<Language, ValueWords>> = {
  nl: {
    unit: 'Eenheid',
    units: { g: 'gram (g)', mg: 'milligram (mg)', µg: 'microgram (µg)' },
    numberProblem: (problem, typed, limit) => {
      switch (problem) {
        case 'not-a-number':
          return `“${typed}” is geen getal. Typ alleen cijfers, bijvoorbeeld 2,5.`
        case 'ambiguous':
          return `“${typed}” kan op twee manieren gelezen worden. Typ duizend als 1000 en een half als 0,5.`
        case 'below':
          return `Dit is te klein. Het kleinste dat kan, is ${formatLimit('nl', limit)}.`
        case 'above':
          return `Dit is te groot. Het grootste dat kan, is ${formatLimit('nl', limit)}.`
        case 'not-whole':
          return 'Typ een heel getal, zonder komma.'
      }
    },
    timeProblem: 'Deze tijd is niet af. Vul uren en minuten in.',
    none: 'Geen (0)',
    oneLess: 'Eén minder',
    oneMore: 'Eén meer',
    countOf: (count) => (count === null ? 'nog niet ingevuld' : String(count)),
    notFilledIn: 'nog niet ingevuld',
    scaleOf: (value, highest) => `${String(value)} van ${String(highest)}`,
    today: 'Vandaag',
    yesterday: 'Gisteren',
    otherDay: 'Een andere dag',
    date: 'Datum',
    dateProblem: 'Deze datum is niet af. Vul dag, maand en jaar in.',
    dateTooEarly: (earliest) => `Kies ${formatDate('nl', earliest)} of later.`,
    dateTooLate: (latest) => `Kies ${formatDate('nl', latest)} of eerder.`,
  },
  en: {
    unit: 'Unit',
    units: { g: 'grams (g)', mg: 'milligrams (mg)', µg: 'micrograms (µg)' },
    numberProblem: (problem, typed, limit) => {
      switch (problem) {
        case 'not-a-number':
          return `“${typed}” is not a number. Type digits only, for example 2.5.`
        case 'ambiguous':
          return `“${typed}” can be read in two ways. Type a thousand as 1000 and a half as 0.5.`
        case 'below':
          return `This is too small. The smallest possible is ${formatLimit('en', limit)}.`
        case 'above':
          return `This is too large. The largest possible is ${formatLimit('en', limit)}.`
        case 'not-whole':
          return 'Type a whole number, without a decimal point.'
      }
    },
    timeProblem: 'This time is not complete. Fill in hours and minutes.',
    none: 'None (0)',
    oneLess: 'One less',
    oneMore: 'One more',
    countOf: (count) => (count === null ? 'not filled in yet' : String(count)),
    notFilledIn: 'not filled in yet',
    scaleOf: (value, highest) => `${String(value)} out of ${String(highest)}`,
    today: 'Today',
    yesterday: 'Yesterday',
    otherDay: 'Another day',
    date: 'Date',
    dateProblem: 'This date is not complete. Fill in day, month and year.',
    dateTooEarly: (earliest) => `Choose ${formatDate('en', earliest)} or later.`,
    dateTooLate: (latest) => `Choose ${formatDate('en', latest)} or earlier.`,
  },
}

function formatLimit(language: Language, limit = 0): string {
  return formatNumber(language, limit, Number.isInteger(limit) ? 0 : 2)
}
