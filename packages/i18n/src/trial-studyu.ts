import type { NotTaken, StudyUError, StudyURowNote } from '@legwork/domain'
import { designErrorText } from './design-errors.ts'
import type { Language, Translated } from './language.ts'

const reasons: Readonly<Record<NotTaken['reason'], Translated>> = {
  image: { nl: 'foto’s bewaren en rekenen wij niet', en: 'pictures are not kept or analysed' },
  audio: {
    nl: 'geluidsopnamen bewaren en rekenen wij niet',
    en: 'recordings are not kept or analysed',
  },
  fitbit: {
    nl: 'gegevens van een horloge halen wij niet op: dit programma praat met niemand',
    en: 'data of a watch are not fetched: this program talks to nobody',
  },
  'free-text': { nl: 'met een tekst valt niet te rekenen', en: 'a text cannot be analysed' },
  choice: {
    nl: 'keuzes zonder volgorde kunnen geen meting zijn',
    en: 'choices without an order cannot be an outcome',
  },
  date: { nl: 'een datum of tijd kan geen meting zijn', en: 'a date or time cannot be an outcome' },
  'no-scale': { nl: 'de schaal heeft geen begin of eind', en: 'the scale has no ends' },
  'unknown-question': {
    nl: 'dit soort vraag kennen wij niet',
    en: 'this kind of question is not known',
  },
  'unknown-observation': {
    nl: 'dit soort meting kennen wij niet',
    en: 'this kind of observation is not known',
  },
  'more-interventions': {
    nl: 'een eigen proef vergelijkt er twee; dit is een derde',
    en: 'a personal trial compares two; this is a third',
  },
}

/** Why a part of a StudyU study was not taken. */
export function notTakenText(language: Language, { name, reason }: NotTaken): string {
  return `“${name}”: ${reasons[reason][language]}.`
}

const rows: Readonly<Record<StudyURowNote['reason'], Translated>> = {
  'no-time': { nl: 'geen tijd die te lezen is', en: 'no time that can be read' },
  'no-participant': { nl: 'geen deelnemer', en: 'no participant' },
  'unknown-intervention': {
    nl: 'geen van de twee die worden vergeleken; de dag telt niet mee',
    en: 'neither of the two that are compared; the day does not count',
  },
  'not-a-number': { nl: 'geen getal; telt als ontbrekend', en: 'no number; counts as missing' },
  'outside-scale': {
    nl: 'valt buiten de schaal; telt als ontbrekend',
    en: 'outside the scale; counts as missing',
  },
  'answered-twice': {
    nl: 'tweede antwoord op dezelfde dag; het laatste telt',
    en: 'a second answer on one day; the last counts',
  },
  'before-start': {
    nl: 'van voor het begin; niet meegenomen',
    en: 'from before the start; left out',
  },
}

/** What was done with an answer that could not be taken as it is: row, column, value and rule. */
export function studyURowText(language: Language, note: StudyURowNote): string {
  const row = language === 'nl' ? 'Rij' : 'Row'
  return `${row} ${String(note.row)}, ${note.column}: “${note.value}”: ${rows[note.reason][language]}.`
}

/** Why a StudyU study cannot be read. */
export function studyUErrorText(language: Language, error: StudyUError): string {
  const nl = language === 'nl'
  switch (error.type) {
    case 'studyu-invalid':
      return nl
        ? `Dit is geen study_definition.json van StudyU, of hij klopt niet bij ${error.path} (${error.rule}).`
        : `This is no study_definition.json of StudyU, or it is wrong at ${error.path} (${error.rule}).`
    case 'studyu-interventions':
      return nl
        ? `Deze studie heeft geen twee verschillende behandelingen (${String(error.found)} gevonden).`
        : `This study has no two different interventions (found ${String(error.found)}).`
    case 'studyu-order':
      return nl
        ? `De eigen volgorde “${error.sequence}” moet uit A en B bestaan en beide bevatten.`
        : `The custom order “${error.sequence}” must be made of A and B and hold both.`
    case 'design-invalid':
      return designErrorText(language, error)
  }
}
