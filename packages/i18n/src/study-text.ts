import type { Study, StudyProblem, StudyRule } from '@legwork/domain'
import { armNames, named } from './app/report-names.ts'
import { formatNumber } from './format.ts'
import type { Language } from './language.ts'
import { blindingNames, outcomeName, remedyName } from './trial-words.ts'

const rules: Readonly<Record<StudyRule, Readonly<Record<Language, string>>>> = {
  size: { nl: 'het bestand is te groot', en: 'the file is too large' },
  json: { nl: 'dit is geen geldige JSON', en: 'this is not valid JSON' },
  format: {
    nl: 'dit is geen studiebestand van Legwork (legwork/study/1)',
    en: 'this is no study file of Legwork (legwork/study/1)',
  },
  required: { nl: 'dit ontbreekt', en: 'this is missing' },
  'unknown-field': { nl: 'dit veld bestaat niet', en: 'there is no such field' },
  type: { nl: 'dit is niet van de goede soort', en: 'this is not of the right kind' },
  choice: { nl: 'dit is geen van de keuzes', en: 'this is none of the choices' },
  length: { nl: 'dit is te kort of te lang', en: 'this is too short or too long' },
  range: { nl: 'dit getal is te klein of te groot', en: 'this number is too small or too large' },
  text: { nl: 'deze tekst heeft tekens die niet mogen', en: 'this text has characters it may not' },
  language: {
    nl: 'er moet een tekst in het Nederlands of het Engels zijn',
    en: 'there must be a text in Dutch or in English',
  },
  once: { nl: 'dit staat er twee keer', en: 'this stands there twice' },
  design: { nl: 'deze opzet kan niet', en: 'this design is not possible' },
  'half-life': { nl: 'deze halfwaardetijd is niet te lezen', en: 'this half-life cannot be read' },
  prior: { nl: 'deze verwachting vooraf is niet te lezen', en: 'this prior cannot be read' },
  'magnesium-as-own': {
    nl: 'hier zit magnesium in: kies dan de soort magnesium',
    en: 'this holds magnesium: choose the type magnesium then',
  },
  'never-tried': {
    nl: 'dit kan geen middel van een proef zijn: een medicijn, kalium, kinine of alcohol',
    en: 'this cannot be the remedy of a trial: a medicine, potassium, quinine or alcohol',
  },
  'cannot-be-blinded': {
    nl: 'dit middel kan alleen open, want u merkt zelf wat u doet',
    en: 'this remedy can only be open, for one notices what one does',
  },
  'one-comparator': {
    nl: 'open en blind in één studie vergelijken met iets anders: kies één van de twee',
    en: 'open and blinded in one study compare with different things: choose one of the two',
  },
}

const longestShown = 60

/** What is wrong with a study file: where, which rule, what stood there. */
export function studyProblemText(language: Language, { path, rule, value }: StudyProblem): string {
  const why = rules[rule][language]
  if (path === '') return `${why}.`
  const shown = value === undefined || value === null ? '' : JSON.stringify(value)
  const found = shown === '' ? '' : ` (${shown.slice(0, longestShown)})`
  return `${path}: ${why}${found}.`
}

/** A study as lines of text: what it asks, without amounts of magnesium. */
export function studySummaryText(language: Language, study: Study): readonly string[] {
  const nl = language === 'nl'
  const { design, organisation, primary, secondary, blinding } = study
  const periods = design.blocks * design.periodsPerBlock
  const n = (value: number) => formatNumber(language, value)
  const remedy =
    'name' in study.remedy ? study.remedy.name : remedyName(language, study.remedy.type)
  const comparator = named(armNames, study.comparator, language)
  const ways = blinding.map((way) => blindingNames[language][way]).join('; ')
  return [
    nl
      ? `Studie ${study.study}, versie ${String(study.version)}, van ${organisation.name}`
      : `Study ${study.study}, version ${String(study.version)}, of ${organisation.name}`,
    nl
      ? `Middel: ${remedy}; vergeleken met: ${comparator}`
      : `Remedy: ${remedy}; compared with: ${comparator}`,
    nl
      ? `Opzet: ${n(periods)} periodes van ${n(design.nightsPerPeriod)} nachten, ${n(design.blocks)} blokken; eerste nachten die niet tellen: ${n(design.washoutNights)}`
      : `Design: ${n(periods)} periods of ${n(design.nightsPerPeriod)} nights, ${n(design.blocks)} blocks; first nights that do not count: ${n(design.washoutNights)}`,
    nl
      ? `Uitkomst: ${outcomeName(language, primary)}; ook: ${secondary.map((each) => outcomeName(language, each)).join('; ') || '–'}`
      : `Outcome: ${outcomeName(language, primary)}; also: ${secondary.map((each) => outcomeName(language, each)).join('; ') || '–'}`,
    `${nl ? 'Blind of open' : 'Blind or open'}: ${ways}`,
    `SHA-256: ${study.hash}`,
  ]
}
