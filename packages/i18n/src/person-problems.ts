import type { PersonProblem } from '@legwork/domain'
import { formatNumber } from './format.ts'
import type { Language, Translated } from './language.ts'

/** What is wrong with a value of a person, where, and what to do. */
export function personProblemText(language: Language, problem: PersonProblem): string {
  const nl = language === 'nl'
  const { rule, expected, limits, otherUnit } = problem
  const where = problem.path === '' ? (nl ? 'het bestand' : 'the file') : problem.path
  const right = limits === undefined ? (expected ?? '') : limitsText(language, limits)
  const head = `${where}: ${problemTexts[rule][language](valueText(language, problem.value), right)}`
  if (otherUnit === undefined) return head
  return nl
    ? `${head} Bedoelt u ${otherUnit}? Zet dan die eenheid erbij.`
    : `${head} Do you mean ${otherUnit}? Then give that unit.`
}

/** The value as it stands in the file, at most 60 characters; nothing that a screen would run or turn round. */
function valueText(language: Language, value: unknown): string {
  if (value === undefined) return language === 'nl' ? 'niets' : 'nothing'
  if (typeof value === 'number') return plainNumber(language, value)
  const shown = JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '·')
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
}

/** All digits that were typed, with the decimal mark of the language. */
const plainNumber = (language: Language, value: number): string =>
  Math.abs(value) >= 10_000
    ? formatNumber(language, value)
    : String(value).replace('.', language === 'nl' ? ',' : '.')

/** "15 tot 3000 µmol/L", "hoogstens 125". */
function limitsText(
  language: Language,
  { least, most, unit = '' }: NonNullable<PersonProblem['limits']>,
): string {
  const nl = language === 'nl'
  const [low, high] = [least, most].map((n) => (n === undefined ? '' : plainNumber(language, n)))
  const range =
    least === undefined
      ? `${nl ? 'hoogstens' : 'at most'} ${high ?? ''}`
      : most === undefined
        ? `${nl ? 'minstens' : 'at least'} ${low ?? ''}`
        : `${low ?? ''} ${nl ? 'tot' : 'to'} ${high ?? ''}`
  return `${range} ${nl ? unit.replace('1.73', '1,73') : unit}`.trim()
}

/** What a value should be, and how that is written. */
const valueKinds: Readonly<Record<string, Translated>> = {
  number: {
    nl: 'een getal, zonder aanhalingstekens, zoals 66',
    en: 'a number, without quotation marks, such as 66',
  },
  int: { nl: 'een heel getal, zoals 66', en: 'a whole number, such as 66' },
  string: { nl: 'een tekst tussen aanhalingstekens', en: 'a text between quotation marks' },
  object: {
    nl: 'een object, zoals {"name": "omeprazol"}',
    en: 'an object, such as {"name": "omeprazole"}',
  },
  array: { nl: 'een lijst, zoals ["08:00"]', en: 'a list, such as ["08:00"]' },
  boolean: { nl: 'true of false', en: 'true or false' },
}

const kindText = (language: Language, kind: string): string => valueKinds[kind]?.[language] ?? kind

type ProblemText = Readonly<Record<Language, (value: string, expected: string) => string>>

const problemTexts: Readonly<Record<PersonProblem['rule'], ProblemText>> = {
  empty: {
    nl: () => 'het bestand is leeg. Zie legwork schema person.',
    en: () => 'the file is empty. See legwork schema person.',
  },
  'not-text': {
    nl: () => 'dit is geen tekstbestand. Kies een JSON-bestand.',
    en: () => 'this is not a text file. Choose a JSON file.',
  },
  json: {
    nl: (v, e) =>
      `dit is geen geldige JSON: het lezen stopt bij regel ${e}. Het begint met ${v}. Herstel het bestand.`,
    en: (v, e) =>
      `this is not valid JSON: reading stops at line ${e}. It begins with ${v}. Please mend the file.`,
  },
  size: {
    nl: (v, e) =>
      `te groot: ${v} tekens, en er passen er ${e} in. Kies het bestand van één persoon.`,
    en: (v, e) =>
      `too large: ${v} characters, and it may have ${e}. Choose the file of one person.`,
  },
  object: {
    nl: (v) => `er moet een object staan, geen ${v}. Zie legwork schema person.`,
    en: (v) => `must be an object, not ${v}. See legwork schema person.`,
  },
  format: {
    nl: (v, e) => `moet "${e}" zijn, niet ${v}. Zie legwork schema person.`,
    en: (v, e) => `must be "${e}", not ${v}. See legwork schema person.`,
  },
  version: {
    nl: (v, e) => `versie ${v} kennen wij niet; wij lezen versie ${e}. Werk Legwork bij.`,
    en: (v, e) => `version ${v} is not known to us; we read version ${e}. Update Legwork.`,
  },
  required: { nl: () => 'ontbreekt. Vul het in.', en: () => 'is missing. Please fill it in.' },
  'unknown-field': {
    nl: (v) =>
      `dit veld bestaat niet (waarde ${v}). Controleer de spelling: legwork schema person noemt alle velden.`,
    en: (v) =>
      `there is no such field (value ${v}). Check the spelling: legwork schema person names all fields.`,
  },
  type: {
    nl: (v, e) => `${v} is niet wat hier moet staan. Schrijf ${kindText('nl', e)}.`,
    en: (v, e) => `${v} is not what belongs here. Write ${kindText('en', e)}.`,
  },
  whole: {
    nl: (v) => `moet een heel getal zijn, niet ${v}. Rond het af.`,
    en: (v) => `must be a whole number, not ${v}. Round it.`,
  },
  step: {
    nl: (v, e) => `moet een veelvoud van ${e} zijn, niet ${v}.`,
    en: (v, e) => `must be a multiple of ${e}, not ${v}.`,
  },
  choice: {
    nl: (v, e) => `hier staat ${v}. Kies uit: ${e}.`,
    en: (v, e) => `${v} stands here. Choose from: ${e}.`,
  },
  unit: {
    nl: (v, e) => `de eenheid ${v} kennen wij hier niet. Kies uit: ${e}.`,
    en: (v, e) => `the unit ${v} is not known here. Choose from: ${e}.`,
  },
  length: {
    nl: (v) => `${v} is leeg, te kort of te lang. Pas het aan.`,
    en: (v) => `${v} is empty, too short or too long. Please change it.`,
  },
  plausible: {
    nl: (v, e) => `${v} kan niet kloppen: ${e}. Controleer het getal.`,
    en: (v, e) => `${v} cannot be right: ${e}. Check the number.`,
  },
  date: {
    nl: (v) => `${v} is geen datum. Schrijf jaar-maand-dag, zoals 2026-01-31.`,
    en: (v) => `${v} is not a date. Write year-month-day, such as 2026-01-31.`,
  },
  time: {
    nl: (v) => `${v} is geen tijd. Schrijf uren en minuten, op 5 minuten nauwkeurig, zoals 08:05.`,
    en: (v) => `${v} is not a time. Write hours and minutes, in steps of 5 minutes, such as 08:05.`,
  },
  'not-in-the-future': {
    nl: (v, e) => `${v} ligt na de dag van de antwoorden (${e}). Kies een datum niet na die dag.`,
    en: (v, e) =>
      `${v} lies after the day of the answers (${e}). Choose a date not after that day.`,
  },
  awake: {
    nl: (v) =>
      `opstaan en naar bed gaan zijn allebei ${v}: dan is er geen dag. Verander een van de twee.`,
    en: (v) =>
      `getting up and going to bed are both ${v}: that leaves no day. Change one of the two.`,
  },
}
