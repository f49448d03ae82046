import type { ChartLabels } from '@legwork/charts'
import { counted } from './counted.ts'
import { formatClock, formatDate, formatNumber, formatPercent } from './format.ts'
import type { Language } from './language.ts'
import { verdictName } from './verdict.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'jan. feb. mrt. apr. mei juni juli aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

function monthName(language: Language, text: string): string {
  const [year = '', month = ''] = text.split('-')
  return `${monthNames[language][Number(month) - 1] ?? month} ${year}`
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const space = '\u00A0'

/** Keeps a number and its sign on one line. */
const together = (text: string): string => text.replace(' %', `${space}%`)

const percent = (language: Language, fraction: number): string =>
  formatNumber(language, fraction * 100) + (language === 'nl' ? `${space}%` : '%')

function date(language: Language, text: string, style: 'short' | 'long'): string {
  if (style === 'long') return formatDate(language, text)
  const [, month = '', day = ''] = text.split('-')
  return `${Number(day)}${space}${months[language][Number(month) - 1] ?? month}`
}

/** The names of the verdicts, as everywhere else. */
function verdictNames(language: Language): ChartLabels['verdicts']['names'] {
  return {
    helps: verdictName.helps[language],
    'probably-helps': verdictName['probably-helps'][language],
    'no-difference-that-matters': verdictName['no-difference-that-matters'][language],
    'cannot-tell': verdictName['cannot-tell'][language],
    'probably-harms': verdictName['probably-harms'][language],
    harms: verdictName.harms[language],
  }
}

const nachten = (count: number): string => counted(count, 'nacht', 'nachten')
const nightsOf = (count: number): string => counted(count, 'night', 'nights')

const nl: ChartLabels = {
  formatNumber: (value, digits) => formatNumber('nl', value, digits),
  formatPercent: (fraction) => percent('nl', fraction),
  formatChance: (probability) => together(formatPercent('nl', probability)),
  formatDate: (text, style) => date('nl', text, style),
  formatMonth: (month) => monthName('nl', month),
  formatTime: (minute) => formatClock('nl', clock(minute)),
  weekdays: 'ma di wo do vr za zo'.split(' '),
  interval: (estimate, lower, upper) => `${estimate} (${lower} tot ${upper})`,
  range: (lower, upper) => `${lower} tot ${upper}`,
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
        `${outcome}, elke nacht van ${first} tot en met ${last}: ${nachten(nights)}, waarvan ${missing} niet ingevuld.`,
        ...periods.map((p) =>
          p.mean === null
            ? `${p.label}: ${nachten(p.nights)}, geen enkele compleet ingevuld.`
            : `${p.label}: gemiddeld ${p.mean} per nacht (${p.observed} van de ${nachten(p.nights)}).`,
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
  forest: {
    study: 'Onderzoek',
    group: 'Groep',
    person: 'Persoon',
    weight: 'gewicht',
    overall: 'Alles samen',
    prediction: 'Voorspeld voor een nieuw geval',
    mean: 'Gemiddelde van de reeks',
    own: 'eigen uitslag',
    shrunken: 'uitslag met hulp van de reeks',
    added: 'Onderzoek erbij',
    without: 'Zonder dit onderzoek',
    estimate: 'Schatting',
    value: (level) => `Schatting (${level})`,
    lower: (level) => `Ondergrens (${level})`,
    upper: (level) => `Bovengrens (${level})`,
    alternative: ({ effect, level, studies, low, high, pooled }) =>
      [
        `${effect}: ${studies === 1 ? '1 onderzoek' : `${studies} onderzoeken`}, met intervallen van ${level}. Links: ${low}; rechts: ${high}.`,
        ...pooled.map(
          (p) =>
            `${p.label}: ${p.value}.` +
            (p.prediction === null ? '' : ` Voorspeld voor een nieuw geval: ${p.prediction}.`),
        ),
      ].join(' '),
    cumulative: ({ effect, steps, first, last }) =>
      `${effect}, telkens met één onderzoek erbij (${steps} stappen). Begin: ${first}. Met alle onderzoeken: ${last}.`,
    leaveOneOut: ({ effect, all, lowest, highest }) =>
      `${effect}, telkens zonder één onderzoek. Met alle onderzoeken: ${all}. Laagste uitkomst zonder ${lowest}. Hoogste uitkomst zonder ${highest}.`,
    caterpillar: ({ effect, people, below, low, mean, prediction }) =>
      `${effect}, bij ${people} personen. Aan de kant van ${low}: ${below}. Gemiddelde van de reeks: ${mean}.` +
      (prediction === null ? '' : ` Verwacht bij een volgende persoon: ${prediction}.`),
  },
  funnel: {
    trial: 'onderzoek',
    filled: 'bedacht onderzoek, om de trechter te vullen',
    pooled: 'samen',
    se: 'Standaardfout (boven: grote onderzoeken)',
    region: (level) => `hier ligt ${level} als alleen toeval meespeelt`,
    alternative: ({ effect, studies, pooled, level, outside, left, right, filled }) =>
      `${effect}: ${studies} onderzoeken naar grootte. Samen ${pooled}; lager: ${left}, hoger: ${right}. Buiten de trechter van ${level}: ${outside}.` +
      (filled === 0 ? '' : ` Bedacht om de trechter te vullen: ${filled}.`),
  },
  icons: {
    others: 'de anderen',
    group: ({ label, count, range }) =>
      `${label}: ${count} van de 100` + (range === null ? '' : ` (${range})`),
    columns: { group: 'Groep', count: 'Van de 100', lower: 'Ondergrens', upper: 'Bovengrens' },
    alternative: ({ outcome, groups }) => `${outcome}. ${groups.join('. ')}.`,
  },
  calendar: {
    alternative: ({ outcome, first, last, nights, missing, zero, mean, highest }) =>
      `${outcome}, kalender van ${first} tot en met ${last}: ${nachten(nights)}, waarvan ${missing} niet ingevuld en ${zero} met nul.` +
      (mean === null || highest === null ? '' : ` Gemiddeld ${mean}, hoogste ${highest}.`),
  },
  intake: {
    sources: {
      food: 'uit eten en drinken',
      fortified: 'uit verrijkt eten',
      supplement: 'uit supplementen',
      medicine: 'uit medicijnen',
    },
    atLeastLegend: 'minstens: van een deel ontbreekt het gehalte',
    total: 'totaal',
    perDay: (unit) => `${unit} per dag`,
    columns: { what: 'Wat', part: 'Onderdeel', amount: 'Hoeveelheid' },
    bar: ({ label, total, parts, markers }) =>
      `${label}: ${total}` +
      (parts.length === 0 ? '' : ` (${parts.join(', ')})`) +
      (markers.length === 0 ? '.' : `; ${markers.join('; ')}.`),
  },
  timetable: {
    kinds: { medicine: 'medicijn', magnesium: 'magnesium', meal: 'maaltijd', other: 'overig' },
    stretches: { sleep: 'slapen', apart: 'geen magnesium' },
    columns: { time: 'Tijd', what: 'Wat', kind: 'Soort' },
    alternative: ({ events, stretches }) =>
      [
        events.length === 0 ? 'Geen tijden.' : `${events.join('; ')}.`,
        ...(stretches.length === 0 ? [] : [`${stretches.join('; ')}.`]),
      ].join(' '),
  },
  verdicts: {
    names: verdictNames('nl'),
    axis: 'Kans op elk oordeel',
    scenario: 'Als dit waar is',
  },
}

const en: ChartLabels = {
  formatNumber: (value, digits) => formatNumber('en', value, digits),
  formatPercent: (fraction) => percent('en', fraction),
  formatChance: (probability) => together(formatPercent('en', probability)),
  formatDate: (text, style) => date('en', text, style),
  formatMonth: (month) => monthName('en', month),
  formatTime: clock,
  weekdays: 'Mo Tu We Th Fr Sa Su'.split(' '),
  interval: (estimate, lower, upper) => `${estimate} (${lower} to ${upper})`,
  range: (lower, upper) => `${lower} to ${upper}`,
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
        `${outcome}, each night from ${first} to ${last}: ${nightsOf(nights)}, ${missing} of them not filled in.`,
        ...periods.map((p) =>
          p.mean === null
            ? `${p.label}: ${nightsOf(p.nights)}, none filled in completely.`
            : `${p.label}: mean ${p.mean} a night (${p.observed} of ${nightsOf(p.nights)}).`,
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
  forest: {
    study: 'Trial',
    group: 'Group',
    person: 'Person',
    weight: 'weight',
    overall: 'All together',
    prediction: 'Predicted for a new case',
    mean: 'Mean of the series',
    own: 'own result',
    shrunken: 'result with help of the series',
    added: 'Trial added',
    without: 'Without this trial',
    estimate: 'Estimate',
    value: (level) => `Estimate (${level})`,
    lower: (level) => `Lower end (${level})`,
    upper: (level) => `Upper end (${level})`,
    alternative: ({ effect, level, studies, low, high, pooled }) =>
      [
        `${effect}: ${studies === 1 ? '1 trial' : `${studies} trials`}, with ${level} intervals. Left: ${low}; right: ${high}.`,
        ...pooled.map(
          (p) =>
            `${p.label}: ${p.value}.` +
            (p.prediction === null ? '' : ` Predicted for a new case: ${p.prediction}.`),
        ),
      ].join(' '),
    cumulative: ({ effect, steps, first, last }) =>
      `${effect}, one trial added at a time (${steps} steps). Start: ${first}. With all trials: ${last}.`,
    leaveOneOut: ({ effect, all, lowest, highest }) =>
      `${effect}, one trial left out at a time. With all trials: ${all}. Lowest without ${lowest}. Highest without ${highest}.`,
    caterpillar: ({ effect, people, below, low, mean, prediction }) =>
      `${effect}, in ${people} people. On the side of ${low}: ${below}. Mean of the series: ${mean}.` +
      (prediction === null ? '' : ` Expected in a next person: ${prediction}.`),
  },
  funnel: {
    trial: 'trial',
    filled: 'imagined trial, to fill the funnel',
    pooled: 'together',
    se: 'Standard error (top: large trials)',
    region: (level) => `here lie ${level} when only chance plays a part`,
    alternative: ({ effect, studies, pooled, level, outside, left, right, filled }) =>
      `${effect}: ${studies} trials by size. Together ${pooled}; lower: ${left}, higher: ${right}. Outside the ${level} funnel: ${outside}.` +
      (filled === 0 ? '' : ` Imagined to fill the funnel: ${filled}.`),
  },
  icons: {
    others: 'the others',
    group: ({ label, count, range }) =>
      `${label}: ${count} of 100` + (range === null ? '' : ` (${range})`),
    columns: { group: 'Group', count: 'Of 100', lower: 'Lower end', upper: 'Upper end' },
    alternative: ({ outcome, groups }) => `${outcome}. ${groups.join('. ')}.`,
  },
  calendar: {
    alternative: ({ outcome, first, last, nights, missing, zero, mean, highest }) =>
      `${outcome}, calendar from ${first} to ${last}: ${nightsOf(nights)}, ${missing} of them not filled in and ${zero} with zero.` +
      (mean === null || highest === null ? '' : ` Mean ${mean}, highest ${highest}.`),
  },
  intake: {
    sources: {
      food: 'from food and drink',
      fortified: 'from fortified food',
      supplement: 'from supplements',
      medicine: 'from medicines',
    },
    atLeastLegend: 'at least: the content of a part is missing',
    total: 'total',
    perDay: (unit) => `${unit} a day`,
    columns: { what: 'What', part: 'Part', amount: 'Amount' },
    bar: ({ label, total, parts, markers }) =>
      `${label}: ${total}` +
      (parts.length === 0 ? '' : ` (${parts.join(', ')})`) +
      (markers.length === 0 ? '.' : `; ${markers.join('; ')}.`),
  },
  timetable: {
    kinds: { medicine: 'medicine', magnesium: 'magnesium', meal: 'meal', other: 'other' },
    stretches: { sleep: 'sleep', apart: 'no magnesium' },
    columns: { time: 'Time', what: 'What', kind: 'Kind' },
    alternative: ({ events, stretches }) =>
      [
        events.length === 0 ? 'No times.' : `${events.join('; ')}.`,
        ...(stretches.length === 0 ? [] : [`${stretches.join('; ')}.`]),
      ].join(' '),
  },
  verdicts: {
    names: verdictNames('en'),
    axis: 'Chance of each verdict',
    scenario: 'If this is true',
  },
}

/** The words and number formats of every chart. */
export const chartLabels: Readonly<Record<Language, ChartLabels>> = { nl, en }
