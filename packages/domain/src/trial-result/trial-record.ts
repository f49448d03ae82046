import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { payloadOf } from '../journal/entry.ts'
import type { Entry, JsonValue } from '../journal/entry.ts'
import { journalFileSchema, readJournal } from '../journal/journal-file.ts'
import type { JournalFileError } from '../journal/journal-file.ts'
import { mergeLogs } from '../journal/merge.ts'
import { civilDateSchema } from '../nights/civil-date-schema.ts'
import { nightUpcasts } from '../nights/entry.ts'
import { personAnswerKind } from '../person/answer-kind.ts'
import { foldTrials } from '../trial/view.ts'

z.config({ jitless: true })

/**
 * One trial with everything it rests on: the entries of the journal about the trial, its nights and the person. Whoever
 * has the file can make every report again. Keys may be added, never renamed.
 */
export const trialRecordSchema = z.object({
  format: z.literal('legwork-trial/1'),
  trial: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** the day on which the person's answers hold */
  exportedOn: civilDateSchema,
  entries: journalFileSchema.shape.entries,
})

/** A trial as read from its file. */
export interface TrialRecord {
  readonly trial: string
  readonly exportedOn: CivilDate
  readonly entries: readonly Entry[]
}

export type TrialRecordError =
  | { readonly type: 'not-json' }
  | { readonly type: 'not-a-trial'; readonly path: string }
  | { readonly type: 'trial-absent'; readonly trial: string }
  | JournalFileError

/** The file of a trial of a journal: canonical JSON, the same journal gives the same text. */
export function writeTrialRecord(
  log: readonly Entry[],
  trial: string,
  exportedOn: CivilDate,
): string {
  const kept = mergeLogs(log, []).filter((entry) => belongs(entry, trial))
  return canonicalJson({
    ...{ format: 'legwork-trial/1', trial, exportedOn },
    entries: kept.map((entry) => ({ ...entry, payload: payloadOf(entry) })),
  })
}

/** Entries of this trial and its conclusion; every night and every answer of the person, which may be corrections. */
function belongs(entry: Entry, trial: string): boolean {
  if (entry.kind === personAnswerKind || Object.hasOwn(nightUpcasts, entry.kind)) return true
  if (!/^(trial|result)\//.test(entry.kind)) return false
  const payload = payloadOf(entry)
  const about = isRecord(payload) ? payload['trial'] : undefined
  return about === trial
}

const isRecord = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads what `writeTrialRecord` wrote; nothing is taken from a file that breaks a rule anywhere. */
export function readTrialRecord(text: string): Result<TrialRecord, TrialRecordError> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return err({ type: 'not-json' })
  }
  const parsed = trialRecordSchema.safeParse(json)
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? []).map(String).join('/')
    return err({ type: 'not-a-trial', path: `/${path}` })
  }
  const { trial, exportedOn } = parsed.data
  const journal = canonicalJson({ format: 'legwork/journal/1', entries: parsed.data.entries })
  const entries = readJournal(journal)
  if (!entries.ok) return entries
  if (!foldTrials(entries.value).trials.has(trial)) return err({ type: 'trial-absent', trial })
  return ok({ trial, exportedOn, entries: entries.value })
}
