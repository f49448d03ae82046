import type { PersonProblem } from '@legwork/domain'
import type { Language } from './language.ts'

/** What is wrong with a value of a person, where, and what to do. */
export function personProblemText(language: Language, problem: PersonProblem): string {
  const nl = language === 'nl'
  const { rule, expected, otherUnit } = problem
  const where = problem.path === '' ? (nl ? 'het bestand' : 'the file') : problem.path
  const shown = JSON.stringify(problem.value) ?? (nl ? 'niets' : 'nothing')
  const value = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
  const head = `${where}: ${problemTexts[rule][language](value, expected ?? '')}`
  if (otherUnit === undefined) return head
  return nl
    ? `${head} Bedoelt u ${otherUnit}? Zet dan die eenheid erbij.`
    : `${head} Do you mean ${otherUnit}? Then give that unit.`
}

type ProblemText = Readonly<Record<Language, (value: string, expected: string) => string>>

const problemTexts: Readonly<Record<PersonProblem['rule'], ProblemText>> = {
  json: {
    nl: (v, e) => `dit is geen geldige JSON (${e}); het begint met ${v}. Herstel het bestand.`,
    en: (v, e) => `this is not valid JSON (${e}); it begins with ${v}. Please mend the file.`,
  },
  size: {
    nl: (v, e) => `het bestand is te groot: ${v} tekens, ${e}.`,
    en: (v, e) => `the file is too large: ${v} characters, ${e}.`,
  },
  object: {
    nl: (v) => `er moet een object staan, geen ${v}. Zie legwork schema person.`,
    en: (v) => `must be an object, not ${v}. See legwork schema person.`,
  },
  format: {
    nl: (v, e) => `moet "${e}" zijn, niet ${v}.`,
    en: (v, e) => `must be "${e}", not ${v}.`,
  },
  version: {
    nl: (v, e) => `versie ${v} kennen wij niet; wij lezen versie ${e}.`,
    en: (v, e) => `version ${v} is not known to us; we read version ${e}.`,
  },
  required: { nl: () => 'ontbreekt. Vul het in.', en: () => 'is missing. Please fill it in.' },
  'unknown-field': {
    nl: (v) => `dit veld bestaat niet (waarde ${v}). Controleer de spelling.`,
    en: (v) => `there is no such field (value ${v}). Check the spelling.`,
  },
  type: {
    nl: (v, e) => `${v} is niet wat hier moet staan (${e}).`,
    en: (v, e) => `${v} is not what belongs here (${e}).`,
  },
  whole: {
    nl: (v) => `moet een heel getal zijn, niet ${v}.`,
    en: (v) => `must be a whole number, not ${v}.`,
  },
  step: {
    nl: (v, e) => `moet een veelvoud van ${e} zijn, niet ${v}.`,
    en: (v, e) => `must be a multiple of ${e}, not ${v}.`,
  },
  choice: {
    nl: (v, e) => `kies uit ${e}, niet ${v}.`,
    en: (v, e) => `choose from ${e}, not ${v}.`,
  },
  unit: {
    nl: (v, e) => `de eenheid moet ${e} zijn, niet ${v}.`,
    en: (v, e) => `the unit must be ${e}, not ${v}.`,
  },
  length: {
    nl: (v) => `${v} is leeg, te kort of te lang.`,
    en: (v) => `${v} is empty, too short or too long.`,
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
    nl: (v, e) => `${v} ligt na de dag van de antwoorden (${e}).`,
    en: (v, e) => `${v} lies after the day of the answers (${e}).`,
  },
  awake: {
    nl: (v) => `opstaan en naar bed gaan zijn allebei ${v}: dan is er geen dag.`,
    en: (v) => `getting up and going to bed are both ${v}: that leaves no day.`,
  },
}
