import type { DiaryError } from '@legwork/domain'
import type { Language } from './language.ts'
import { quoted } from './quoted.ts'

/** What is wrong with a date of a diary, by the rule it breaks. */
export const badDate: Readonly<
  Record<
    Extract<DiaryError, { type: 'bad-date' }>['rule'],
    Readonly<Record<Language, (value: string) => string>>
  >
> = {
  form: {
    nl: (v) => `${quoted(v)} is geen datum die wij kunnen lezen.`,
    en: (v) => `${quoted(v)} is not a date that we can read.`,
  },
  month: {
    nl: (v) => `${quoted(v)} heeft een maand die niet bestaat. De dag staat voor de maand.`,
    en: (v) => `${quoted(v)} has a month that does not exist. The day comes before the month.`,
  },
  day: {
    nl: (v) => `${quoted(v)} bestaat niet: die maand heeft die dag niet.`,
    en: (v) => `${quoted(v)} does not exist: that month has no such day.`,
  },
  year: {
    nl: (v) => `${quoted(v)} heeft een jaar buiten 1900 tot en met 2199.`,
    en: (v) => `${quoted(v)} has a year outside 1900 to 2199.`,
  },
  'two-digit-year': {
    nl: (v) => `${quoted(v)} heeft een jaar van twee cijfers. Het jaar moet vier cijfers hebben.`,
    en: (v) => `${quoted(v)} has a year of two digits. A year needs four digits.`,
  },
  'time-of-day': {
    nl: (v) => `${quoted(v)} heeft een tijd. Er moet alleen een datum staan: die van de avond.`,
    en: (v) => `${quoted(v)} has a time. There must be only a date: that of the evening.`,
  },
  'serial-number': {
    nl: (v) => `${quoted(v)} is een getal. Excel bewaart een datum zo als de cel geen datum is.`,
    en: (v) => `${quoted(v)} is a number. Excel stores a date so when the cell is not a date.`,
  },
}

/** How to write a date that is read everywhere. */
export const isoAdvice = {
  nl: 'Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-01-31.',
  en: 'Write the date as year-month-day, for example 2026-01-31.',
} as const
