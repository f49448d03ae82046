import { addDays, diffDays, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { baselineNights, judgeBaseline, readDiaryFile } from '@legwork/domain'
import type { BaselineSummary, TrialOutcome } from '@legwork/domain'
import { baselineReasonText, diaryErrorText, outcomeName, trialCommandTexts } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { CommandIo } from './command.ts'
import { readText, refuse } from './files.ts'
import type { CommandRefusal } from './files.ts'
import { usageOf } from './options.ts'
import type { ParsedOptions } from './options.ts'

/** The nights before a trial: the outcome of each, null where nothing was told, and what they hold. */
export interface TrialBaseline {
  readonly values: readonly (number | null)[]
  readonly summary: BaselineSummary
}

/**
 * The nights without an arm of the four weeks up to a day, from the first one told: as the app takes them
 * (`baselineStretch` and `summariseBaseline` of the domain).
 */
export async function readBaseline(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
  about: {
    readonly outcome: TrialOutcome
    readonly complaint: 'cramps' | 'restless-legs'
    readonly before: CivilDate
  },
): Promise<Result<TrialBaseline, CommandRefusal>> {
  const path = options.value('baseline')
  if (path === undefined)
    return refuse('usage', usageOf(options).mustBeGiven('--baseline DIARY.csv'))
  const text = await readText(path, language, io)
  if (!text.ok) return text
  const { outcome, complaint, before } = about
  const diary = readDiaryFile(text.value, outcome.column)
  if (!diary.ok) {
    const [first] = diary.error
    const why = first === undefined ? '' : diaryErrorText(first, language)
    return refuse('input', `${path}: ${why} ${trialCommandTexts(language).baselineForm}`)
  }
  const untreated = diary.value.rows.filter(({ date, arm }) => arm === null && date < before)
  const told = untreated
    .filter(({ values }) => (values[outcome.column] ?? null) !== null)
    .map(({ date }) => date)
    .sort()
  const last = told.at(-1)
  if (last === undefined)
    return refuse(
      'input',
      `${path}: ${trialCommandTexts(language).noNights(outcomeName(language, outcome))}`,
    )
  const to = addDays(before, -1)
  const earliest = addDays(to, 1 - baselineNights.full)
  const from = told.find((date) => date >= earliest)
  if (from === undefined)
    return refuse(
      'input',
      `${path}: ${trialCommandTexts(language).nightsTooOld({ last, earliest, to })}`,
    )
  const nights = Array.from(
    { length: diffDays(from, to) + 1 },
    (_, n) => untreated.find(({ date }) => date === addDays(from, n))?.values ?? {},
  )
  const values = nights.map((night) => night[outcome.column] ?? null)
  const cramps = nights.flatMap((night) => night['cramps'] ?? [])
  const evenings = nights.flatMap((night) => night['rls_severity'] ?? night['attack'] ?? [])
  const complaints = complaint === 'cramps' ? cramps : evenings
  return ok({
    values,
    summary: {
      ...{ from, to, nights: nights.length },
      filled: complaints.length,
      cramps: complaint === 'cramps' ? cramps.reduce((sum, each) => sum + each, 0) : null,
      evenings: complaint === 'restless-legs' ? evenings.filter((each) => each > 0).length : null,
    },
  })
}

/** Refuses a baseline that says too little to start a trial on, by the rules of the app. */
export function judgeTrialBaseline(
  path: string,
  { summary }: TrialBaseline,
  ferritin: 'asked' | 'not-asked',
  language: Language,
): Result<null, CommandRefusal> {
  const { enough, reasons } = judgeBaseline(summary, ferritin)
  if (enough) return ok(null)
  const told = reasons.map((reason) => baselineReasonText(language, reason)).join(' ')
  const hint = reasons.includes('ferritin-first')
    ? ` ${trialCommandTexts(language).ferritinAsked}`
    : ''
  return refuse('input', `${path}: ${told}${hint}`)
}
