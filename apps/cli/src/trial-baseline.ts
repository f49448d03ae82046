import { addDays, diffDays, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { baselineNights, readDiaryFile } from '@legwork/domain'
import type { BaselineSummary, TrialOutcome } from '@legwork/domain'
import { diaryErrorText, outcomeName, trialCommandTexts } from '@legwork/i18n'
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

/** The last nights without an arm in a diary before a day, at most four weeks, from the first one told. */
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
  const diary = readDiaryFile(text.value)
  if (!diary.ok) {
    const [first] = diary.error
    const why = first === undefined ? '' : diaryErrorText(first, language)
    return refuse('input', `${path}: ${why} ${trialCommandTexts(language).baselineForm}`)
  }
  const { outcome, complaint, before } = about
  const untreated = diary.value.rows.filter(({ date, arm }) => arm === null && date < before)
  const told = untreated
    .filter(({ values }) => (values[outcome.column] ?? null) !== null)
    .map(({ date }) => date)
    .sort()
  const to = told.at(-1)
  if (to === undefined)
    return refuse(
      'input',
      `${path}: ${trialCommandTexts(language).noNights(outcomeName(language, outcome))}`,
    )
  const earliest = addDays(to, 1 - baselineNights.full)
  const from = told.find((date) => date >= earliest) ?? to
  const nights = Array.from(
    { length: diffDays(from, to) + 1 },
    (_, n) => untreated.find(({ date }) => date === addDays(from, n))?.values ?? {},
  )
  const values = nights.map((night) => night[outcome.column] ?? null)
  const cramps = nights.flatMap((night) => night['cramps'] ?? [])
  const evenings = nights.flatMap((night) => night['rls_severity'] ?? night['attack'] ?? [])
  return ok({
    values,
    summary: {
      ...{ from, to, nights: nights.length },
      filled: values.filter((value) => value !== null).length,
      cramps: complaint === 'cramps' ? cramps.reduce((sum, each) => sum + each, 0) : null,
      evenings: complaint === 'restless-legs' ? evenings.filter((each) => each > 0).length : null,
    },
  })
}
