import * as z from 'zod/mini'
import type { CivilDate } from '@legwork/base'
import { payloadOf } from '../journal/entry.ts'
import type { Entry, EntryContent } from '../journal/entry.ts'
import { currentEntries } from '../journal/merge.ts'
import { civilDateSchema } from '../nights/civil-date-schema.ts'

z.config({ jitless: true })

const kind = 'result/own-words'
/** Most characters of a conclusion in one's own words. */
export const ownWordsLength = 2000

const ownWordsSchema = z.strictObject({
  trial: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  on: civilDateSchema,
  text: z.string().check(z.maxLength(ownWordsLength)),
})

/** What a person concludes from a trial, in their own words. */
export interface OwnWords {
  readonly on: CivilDate
  readonly text: string
}

/** The entry of a conclusion; the last one counts. */
export function ownWordsContent(trial: string, on: CivilDate, text: string): EntryContent {
  const payload = { trial, on, text: text.trim().slice(0, ownWordsLength) }
  return { kind, version: 1, payload }
}

/** The conclusion that stands; null when there is none or it was emptied. */
export function ownWordsOf(log: readonly Entry[], trial: string): OwnWords | null {
  let found: OwnWords | null = null
  for (const entry of currentEntries(log.filter((each) => each.kind === kind))) {
    if (entry.version !== 1) continue
    const parsed = ownWordsSchema.safeParse(payloadOf(entry))
    if (!parsed.success || parsed.data.trial !== trial) continue
    found = parsed.data.text === '' ? null : { on: parsed.data.on, text: parsed.data.text }
  }
  return found
}
