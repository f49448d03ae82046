import type { CheckedPlan, PlanFile } from '@legwork/domain'
import { armNames, named } from './app/report-names.ts'
import { formatDate, formatNumber } from './format.ts'
import type { Language } from './language.ts'
import { outcomeName, remedyName } from './trial-words.ts'

/** What `legwork trial new` says beside the file. */
export function trialMadeText(
  language: Language,
  file: PlanFile,
  nights: number,
): readonly string[] {
  const nl = language === 'nl'
  const { protocol, protocolHash, opened } = file
  const n = (value: number) => formatNumber(language, value)
  const start = formatDate(language, (protocol.design as { startDate?: string }).startDate ?? '')
  return [
    nl
      ? `Proef: ${remedyName('nl', protocol.remedy.type)}. Meting: ${outcomeName('nl', protocol.primary)}. ${n(nights)} nachten vanaf ${start}.`
      : `Trial: ${remedyName('en', protocol.remedy.type)}. Measure: ${outcomeName('en', protocol.primary)}. ${n(nights)} nights from ${start}.`,
    nl
      ? `Het plan ligt vast. SHA-256: ${protocolHash}`
      : `The plan is frozen. SHA-256: ${protocolHash}`,
    opened === null
      ? nl
        ? 'De volgorde wordt elders geloot en verzegeld.'
        : 'The order is drawn and sealed elsewhere.'
      : nl
        ? 'De volgorde is één keer geloot en staat in het bestand.'
        : 'The order was drawn once and stands in the file.',
  ]
}

/** What `legwork trial check` found. */
export function trialCheckedText(language: Language, trial: CheckedPlan): readonly string[] {
  const nl = language === 'nl'
  const { frozen, commitment, allocation } = trial
  const order = (allocation?.sequence ?? []).map((arm) => named(armNames, arm, language)).join(', ')
  return [
    nl
      ? `Het plan is niet veranderd: SHA-256 ${frozen.hash}.`
      : `The plan was not changed: SHA-256 ${frozen.hash}.`,
    allocation === null
      ? commitment === null
        ? nl
          ? 'Er staat geen volgorde en geen bewijs in het bestand.'
          : 'There is no order and no proof in the file.'
        : nl
          ? 'De volgorde is nog verzegeld.'
          : 'The order is still sealed.'
      : nl
        ? `De volgorde is die waarop vooraf het zegel is gezet, en hij volgt uit het startgetal ${allocation.seed} (${allocation.algorithm}): ${order}.`
        : `The order is the one that was sealed beforehand, and it follows from the seed ${allocation.seed} (${allocation.algorithm}): ${order}.`,
  ]
}

interface CommandTexts {
  readonly personForMagnesium: string
  readonly noNights: (outcome: string) => string
  readonly baselineForm: string
  readonly subcommand: string
  readonly fixedByStudy: (option: string) => string
  /** All nights that were told lie before the four weeks that count. */
  readonly nightsTooOld: (dates: {
    readonly last: string
    readonly earliest: string
    readonly to: string
  }) => string
  readonly answersTooOld: (on: string, days: number) => string
  readonly ferritinAsked: string
}

const commandTexts: Readonly<Record<Language, CommandTexts>> = {
  nl: {
    personForMagnesium: '--person PERSON.json is nodig: zonder antwoorden geen proef van iets',
    noNights: (outcome) =>
      `er staat geen nacht van vóór de proef in (een regel zonder behandeling, met een datum vóór vandaag) met “${outcome}” ingevuld`,
    baselineForm:
      'Voor --baseline is het dagboek nodig dat de app bewaart, of een eigen tabel met die namen voor de kolommen.',
    subcommand: 'kies new, simulate of check (zie --help)',
    fixedByStudy: (option) => `${option}: dat staat al in de studie (--study)`,
    nightsTooOld: ({ last, earliest, to }) =>
      `de laatste ingevulde nacht is van ${formatDate('nl', last)}. De nulmeting zijn de vier weken vóór het plan: ${formatDate('nl', earliest)} tot en met ${formatDate('nl', to)}. Houd die nachten bij, of geef met --today de dag waarop het plan vastligt.`,
    answersTooOld: (on, days) =>
      `de antwoorden zijn van ${formatDate('nl', on)}, meer dan ${String(days)} dagen vóór het plan. Er kan iets veranderd zijn. Beantwoord de vragen opnieuw (legwork check) en zet de nieuwe datum erbij.`,
    ferritinAsked: 'Is dat gevraagd? Voeg dan --ferritin-asked toe.',
  },
  en: {
    personForMagnesium: '--person PERSON.json must be given: no trial of anything without answers',
    noNights: (outcome) =>
      `it holds no night before the trial (a row without an arm, with a date before today) in which “${outcome}” was filled in`,
    baselineForm:
      '--baseline needs the diary that the app saves, or a table of your own with those names of columns.',
    subcommand: 'choose new, simulate or check (see --help)',
    fixedByStudy: (option) => `${option}: the study (--study) fixes that already`,
    nightsTooOld: ({ last, earliest, to }) =>
      `the last night told is ${formatDate('en', last)}. The baseline is the four weeks before the plan: ${formatDate('en', earliest)} to ${formatDate('en', to)}. Keep those nights, or give the day on which the plan is frozen with --today.`,
    answersTooOld: (on, days) =>
      `the answers are of ${formatDate('en', on)}, more than ${String(days)} days before the plan. Something may have changed. Answer the questions again (legwork check) and give the new date.`,
    ferritinAsked: 'Was it asked? Then add --ferritin-asked.',
  },
}

/** What `legwork trial` says when something is missing. */
export function trialCommandTexts(language: Language): CommandTexts {
  return commandTexts[language]
}
