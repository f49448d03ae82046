import * as z from 'zod/mini'
import { canonicalJson, err } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import type { Entry } from '../journal/entry.ts'
import { journalFileSchema, readJournal, writeJournal } from '../journal/journal-file.ts'
import type { JournalFileError } from '../journal/journal-file.ts'
import { foldNights } from '../nights/fold.ts'
import type { DiaryFile } from '../nights/diary-file.ts'
import { readFrozen, trialProtocolSchema } from '../trial/protocol.ts'
import { analysisProtocol, trialDiary } from '../trial/export.ts'
import { eventOf } from '../trial/entries.ts'
import { payloadOf } from '../journal/entry.ts'
import { protocolFileSchema } from '../result/protocol-file.ts'
import { foldTrials, trialPhases } from '../trial/view.ts'
import type { TrialView } from '../trial/view.ts'

z.config({ jitless: true })

const everythingFormat = 'legwork/everything/'
const everythingVersion = 1

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const cell = z.nullable(z.number())

/**
 * Everything of one person as a file anyone can read: the journal, which is the whole truth, and beside it each trial as
 * it stands, for readers without this program. Keys may be added, never renamed.
 */
export const everythingSchema = z.object({
  format: z.literal('legwork/everything/1'),
  /** local date on which it was made */
  on: date,
  journal: journalFileSchema,
  trials: z.array(
    z.object({
      trial: z.string(),
      phase: z.enum(trialPhases),
      protocol: z.nullable(trialProtocolSchema),
      protocolHash: z.nullable(z.string()),
      /** what `legwork analyze --protocol` needs, with the order once it is known */
      analysis: z.nullable(protocolFileSchema),
      commitment: z.nullable(z.string()),
      /** one label a period; null while it is sealed */
      order: z.nullable(z.array(z.string())),
      verified: z.nullable(z.boolean()),
      startedOn: z.nullable(date),
      endedOn: z.nullable(date),
      stopReason: z.nullable(z.string()),
      openBlocks: z.array(z.number()),
      guesses: z.array(
        z.object({
          period: z.number(),
          guess: z.nullable(z.string()),
          certainty: z.number(),
          reason: z.string(),
        }),
      ),
      diary: z.nullable(
        z.object({
          columns: z.array(z.object({ id: z.string(), values: z.string(), role: z.string() })),
          rows: z.array(
            z.object({
              date,
              arm: z.nullable(z.string()),
              values: z.record(z.string(), cell),
            }),
          ),
        }),
      ),
    }),
  ),
})
type TrialAsItStands = z.infer<typeof everythingSchema>['trials'][number]

/** The file of everything as text: canonical JSON. A sealed list stays sealed in it. */
export function writeEverything(log: readonly Entry[], on: CivilDate): string {
  const nights = foldNights(log)
  const protocols = protocolsOf(log)
  const trials = [...foldTrials(log).trials.values()].map((view): TrialAsItStands => {
    const frozen = protocols.get(view.protocolHash ?? '') ?? null
    return { ...plain(view), protocol: frozen, diary: mutable(trialDiary(view, nights)) }
  })
  const journal: unknown = JSON.parse(writeJournal(log))
  return canonicalJson({ format: 'legwork/everything/1', on, journal, trials })
}

function plain(view: TrialView): Omit<TrialAsItStands, 'protocol' | 'diary'> {
  const { trial, phase, protocolHash, commitment, verified, startedOn, endedOn, stopReason } = view
  return {
    ...{ trial, phase, protocolHash, commitment, verified, startedOn, endedOn, stopReason },
    analysis: analysisProtocol(view),
    order: view.order === null ? null : [...view.order],
    openBlocks: [...view.openBlocks],
    guesses: view.guesses.map(({ period, guess, certainty, reason }) => ({
      ...{ period, guess, certainty, reason },
    })),
  }
}

const mutable = (diary: DiaryFile | null): TrialAsItStands['diary'] =>
  diary === null
    ? null
    : {
        columns: diary.columns.map((column) => ({ ...column })),
        rows: diary.rows.map((row) => ({ ...row, values: { ...row.values } })),
      }

/** Every frozen protocol of a journal by its hash. */
function protocolsOf(log: readonly Entry[]): ReadonlyMap<string, TrialAsItStands['protocol']> {
  const found = new Map<string, TrialAsItStands['protocol']>()
  for (const entry of log) {
    if (entry.kind !== 'trial/started') continue
    const event = eventOf(entry.kind, payloadOf(entry))
    if (event?.kind !== 'trial/started') continue
    const frozen = readFrozen(event.payload.protocol, event.payload.hash)
    if (frozen.ok) found.set(frozen.value.hash, frozen.value.protocol)
  }
  return found
}

/**
 * The journal of a readable file: of everything (the rest follows from the journal and is not read), or of the journal
 * alone, as older versions wrote it.
 */
export function readEverything(text: string): Result<readonly Entry[], JournalFileError> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err({ type: 'not-json' })
  }
  const shape = z.object({ format: z.string().check(z.startsWith(everythingFormat)), journal: z.unknown() }) // prettier-ignore
  const parsed = shape.safeParse(json)
  if (!parsed.success) return readJournal(text)
  const found = Number(parsed.data.format.slice(everythingFormat.length))
  if (found > everythingVersion)
    return err({ type: 'version-too-new', found, known: everythingVersion })
  const read = readJournal(JSON.stringify(parsed.data.journal))
  return !read.ok && read.error.type === 'not-a-journal'
    ? err({ ...read.error, path: `/journal${read.error.path}` })
    : read
}
