import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkEntry, payloadOf } from './entry.ts'
import type { Entry } from './entry.ts'
import { mergeLogs } from './merge.ts'

z.config({ jitless: true })

const count = z.int().check(z.nonnegative())
const id = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** The journal as a file anyone can read. Keys may be added, never renamed. */
export const journalFileSchema = z.object({
  format: z.literal('legwork/journal/1'),
  entries: z.array(
    z.object({
      id,
      stamp: z.object({ wall: count, counter: count, device: id }),
      kind: z.string().check(z.maxLength(80)),
      version: z.int().check(z.positive()),
      payload: z.unknown(),
      supersedes: z.optional(id),
    }),
  ),
})

/** The newest version of the file this program knows. */
export const journalVersion = 1

/** Why a text is not a journal. */
export type JournalFileError =
  | { readonly type: 'not-json' }
  | { readonly type: 'not-a-journal'; readonly path: string }
  | { readonly type: 'version-too-new'; readonly found: number; readonly known: number }
  | { readonly type: 'entry-twice'; readonly id: string }

/** The journal as text: canonical JSON, entries in the journal's order; the same log, the same text. */
export function writeJournal(log: readonly Entry[]): string {
  return canonicalJson({
    format: 'legwork/journal/1',
    entries: mergeLogs(log, []).map((entry) => ({ ...entry, payload: payloadOf(entry) })),
  })
}

/** Reads what writeJournal wrote, exactly; keys it does not know are left out. */
export function readJournal(text: string): Result<readonly Entry[], JournalFileError> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err({ type: 'not-json' })
  }
  const found = versionOf(json)
  if (found !== null && found > journalVersion)
    return err({ type: 'version-too-new', found, known: journalVersion })
  const parsed = journalFileSchema.safeParse(json)
  if (!parsed.success) return refused(parsed.error.issues[0]?.path ?? [])
  const entries: Entry[] = []
  const ids = new Set<string>()
  for (const [index, raw] of parsed.data.entries.entries()) {
    const entry = entryOf(raw)
    if (!entry.ok) return refused(['entries', index, entry.error.field])
    if (ids.has(entry.value.id)) return err({ type: 'entry-twice', id: entry.value.id })
    ids.add(entry.value.id)
    entries.push(entry.value)
  }
  return ok(mergeLogs(entries, []))
}

function entryOf(raw: { readonly payload?: unknown }): ReturnType<typeof checkEntry> {
  try {
    return checkEntry({ ...raw, payload: canonicalJson(raw.payload) })
  } catch {
    return err({ type: 'invalid-entry', field: 'payload' })
  }
}

function refused(path: readonly PropertyKey[]): Result<never, JournalFileError> {
  return err({ type: 'not-a-journal', path: `/${path.map(String).join('/')}` })
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('format' in json)) return null
  const match = /^legwork\/journal\/(\d{1,9})$/.exec(String(json.format))
  return match === null ? null : Number(match[1])
}
