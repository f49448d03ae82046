import type { Language } from './language.ts'

const minus = '−'

/**
 * A number as people of that language write it: fixed digits, decimal comma in Dutch, a real minus sign.
 * Written by hand so that node and browser give the same characters.
 */
export function formatNumber(language: Language, value: number, digits = 0): string {
  if (Number.isNaN(value)) return '–'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${minus}∞`
  const fixed = Math.abs(value).toFixed(digits)
  const negative = value < 0 && Number(fixed) !== 0
  const [whole = '', fraction] = fixed.split('.')
  const grouped =
    whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',') : whole
  const decimals = fraction === undefined ? '' : `${language === 'nl' ? ',' : '.'}${fraction}`
  return `${negative ? minus : ''}${grouped}${decimals}`
}

/** A share as a whole percentage that never claims certainty: "less than 1 %", "more than 99 %". */
export function formatPercent(language: Language, share: number): string {
  if (share < 0.01) return language === 'nl' ? 'minder dan 1 %' : 'less than 1%'
  if (share > 0.99) return language === 'nl' ? 'meer dan 99 %' : 'more than 99%'
  const text = formatNumber(language, share * 100)
  return language === 'nl' ? `${text} %` : `${text}%`
}

/** A chance in words a person can picture: "9 in 10"; small and large chances out of 100 or 1000. */
export function formatChance(language: Language, chance: number): string {
  const of = language === 'nl' ? 'op de' : 'in'
  const tell = (count: number, total: number) =>
    `${String(count)} ${of} ${formatNumber(language, total)}`
  if (chance > 0.995) return language === 'nl' ? 'meer dan 99 op de 100' : 'more than 99 in 100'
  if (chance < 0.005) return language === 'nl' ? 'minder dan 1 op de 100' : 'less than 1 in 100'
  if (chance > 0.945 || chance < 0.055) return tell(Math.round(chance * 100), 100)
  return tell(Math.round(chance * 10), 10)
}

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
}

/** An ISO date as people say it: 5 januari 2026, 5 January 2026. */
export function formatDate(language: Language, isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-')
  const name = months[language].split(' ')[Number(month) - 1]
  return name === undefined ? isoDate : `${String(Number(day))} ${name} ${year}`
}

/** The same without the year, for narrow places: 5 jan, 5 Jan; a year stands beside it. */
export function formatShortDate(language: Language, isoDate: string): string {
  const [, month = '', day = ''] = isoDate.split('-')
  const name = months[language].split(' ')[Number(month) - 1]
  if (name === undefined) return isoDate
  // as dictionaries shorten them: mrt, and what is short already stays whole
  const short = language === 'nl' && name === 'maart' ? 'mrt' : name.slice(0, 3)
  return `${String(Number(day))}\u00a0${short}`
}

/** A clock time as people write it: 21.00 in Dutch, 21:00 in English; `clock` is hours, a colon and minutes. */
export function formatClock(language: Language, clock: string): string {
  return language === 'nl' ? clock.replace(':', '.') : clock
}
