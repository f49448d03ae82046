import type { ChartLabels } from '@legwork/charts'
import type { Language } from './language.ts'

const signs: Readonly<Record<Language, { decimal: string; group: string }>> = {
  nl: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'jan. feb. mrt. apr. mei juni juli aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

/** Number with fixed decimals: written by hand from `toFixed`, so that every engine gives the same bytes. */
function number(language: Language, value: number, digits: number): string {
  const fixed = Math.abs(value).toFixed(digits)
  const [whole = '0', decimals] = fixed.split('.')
  const { decimal, group } = signs[language]
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
  const minus = value < 0 && Number(fixed) !== 0 ? '\u2212' : ''
  return minus + grouped + (decimals === undefined ? '' : decimal + decimals)
}

const space = '\u00A0'

const percent = (language: Language, fraction: number): string =>
  number(language, fraction * 100, 0) + (language === 'nl' ? `${space}%` : '%')

function date(language: Language, text: string, style: 'short' | 'long'): string {
  const [year = '', month = '', day = ''] = text.split('-')
  const short = `${Number(day)}${space}${months[language][Number(month) - 1] ?? month}`
  return style === 'short' ? short : `${short}${space}${year}`
}

function chance(language: Language, probability: number, less: string, more: string): string {
  if (probability < 0.01) return `${less} ${percent(language, 0.01)}`
  if (probability > 0.99) return `${more} ${percent(language, 0.99)}`
  return percent(language, probability)
}

const nl: ChartLabels = {
  formatNumber: (value, digits) => number('nl', value, digits),
  formatPercent: (fraction) => percent('nl', fraction),
  formatChance: (probability) => chance('nl', probability, 'minder dan', 'meer dan'),
  formatDate: (text, style) => date('nl', text, style),
  atLeast: (value) => `minstens ${value}`,
  diary: {
    mean: (value) => `gemiddeld ${value}`,
    meanLegend: 'gemiddelde van de periode',
    missing: 'niet ingevuld',
    recalled: 'later ingevuld',
    incomplete: 'minstens zoveel',
    states: {
      confirmed: 'ingevuld',
      recalled: 'later ingevuld',
      incomplete: 'niet compleet: minstens zoveel',
      missing: 'niet ingevuld',
    },
    columns: { night: 'Nacht van', period: 'Periode', state: 'Hoe ingevuld' },
    alternative: ({ outcome, first, last, nights, missing, periods }) =>
      [
        `${outcome}, elke nacht van ${first} tot en met ${last}: ${nights} nachten, waarvan ${missing} niet ingevuld.`,
        ...periods.map((p) =>
          p.mean === null
            ? `${p.label}: ${p.nights} nachten, geen enkele compleet ingevuld.`
            : `${p.label}: gemiddeld ${p.mean} per nacht (${p.observed} van de ${p.nights} nachten).`,
        ),
      ].join(' '),
  },
  posterior: {
    benefit: 'Beter, en genoeg om mee te tellen',
    none: 'Geen verschil dat ertoe doet',
    harm: 'Slechter, en genoeg om mee te tellen',
    interval: (median, lower, upper, level) =>
      `Middelste schatting ${median}; met ${level} kans tussen ${lower} en ${upper}.`,
    dots: (count) => `Elke stip is een kans van 1 op ${count}.`,
    columns: { quantity: 'Wat', value: 'Waarde' },
    rows: {
      median: 'Middelste schatting',
      lower: (level) => `Ondergrens (${level})`,
      upper: (level) => `Bovengrens (${level})`,
      matters: 'Geen verschil dat ertoe doet tussen',
      dot: (index, count) => `Stip ${index} van ${count}`,
      quantile: (level) => `Met ${level} kans lager dan`,
    },
    alternative: ({ effect, interval, bounds, benefit, none, harm }) =>
      `${effect}. ${interval} Kans op beter, en genoeg om mee te tellen: ${benefit}. Kans op geen verschil dat ertoe doet (tussen ${bounds.low} en ${bounds.high}): ${none}. Kans op slechter, en genoeg om mee te tellen: ${harm}.`,
  },
}

const en: ChartLabels = {
  formatNumber: (value, digits) => number('en', value, digits),
  formatPercent: (fraction) => percent('en', fraction),
  formatChance: (probability) => chance('en', probability, 'less than', 'more than'),
  formatDate: (text, style) => date('en', text, style),
  atLeast: (value) => `at least ${value}`,
  diary: {
    mean: (value) => `mean ${value}`,
    meanLegend: 'mean of the period',
    missing: 'not filled in',
    recalled: 'filled in later',
    incomplete: 'at least this many',
    states: {
      confirmed: 'filled in',
      recalled: 'filled in later',
      incomplete: 'incomplete: at least this many',
      missing: 'not filled in',
    },
    columns: { night: 'Night of', period: 'Period', state: 'How filled in' },
    alternative: ({ outcome, first, last, nights, missing, periods }) =>
      [
        `${outcome}, each night from ${first} to ${last}: ${nights} nights, ${missing} of them not filled in.`,
        ...periods.map((p) =>
          p.mean === null
            ? `${p.label}: ${p.nights} nights, none filled in completely.`
            : `${p.label}: mean ${p.mean} a night (${p.observed} of ${p.nights} nights).`,
        ),
      ].join(' '),
  },
  posterior: {
    benefit: 'Better by enough to matter',
    none: 'No difference that matters',
    harm: 'Worse by enough to matter',
    interval: (median, lower, upper, level) =>
      `Middle estimate ${median}; with ${level} chance between ${lower} and ${upper}.`,
    dots: (count) => `Each dot is a chance of 1 in ${count}.`,
    columns: { quantity: 'What', value: 'Value' },
    rows: {
      median: 'Middle estimate',
      lower: (level) => `Lower end (${level})`,
      upper: (level) => `Upper end (${level})`,
      matters: 'No difference that matters between',
      dot: (index, count) => `Dot ${index} of ${count}`,
      quantile: (level) => `With ${level} chance lower than`,
    },
    alternative: ({ effect, interval, bounds, benefit, none, harm }) =>
      `${effect}. ${interval} Chance of better by enough to matter: ${benefit}. Chance of no difference that matters (between ${bounds.low} and ${bounds.high}): ${none}. Chance of worse by enough to matter: ${harm}.`,
  },
}

/** The words and number formats of every chart. */
export const chartLabels: Readonly<Record<Language, ChartLabels>> = { nl, en }
