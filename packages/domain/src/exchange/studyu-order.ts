import * as z from 'zod/mini'
import { payloadOf } from '../journal/entry.ts'
import type { Entry, EntryContent } from '../journal/entry.ts'
import { currentEntries } from '../journal/merge.ts'
import { openAllocation } from '../trial/allocation.ts'
import type { Allocation, DrawnAllocation } from '../trial/allocation.ts'
import type { StudyUStudy } from './studyu.ts'

z.config({ jitless: true })

const kind = 'studyu/order-drawn'
const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))

const orderSchema = z.strictObject({
  study: z.string().check(z.maxLength(200)),
  opened: z.strictObject({ text: z.string().check(z.maxLength(60_000)), salt: hex(32) }),
  commitment: hex(64),
})

/** The entry of an order that was drawn for a study which leaves the order to chance. */
export function studyUOrderContent(study: StudyUStudy, drawn: DrawnAllocation): EntryContent {
  const { text, salt, commitment } = drawn
  const payload = { study: study.id, opened: { text, salt }, commitment }
  return { kind, version: 1, payload }
}

/** The order that was drawn for a study: the first one, never a later draw; null when none was. */
export function studyUOrderOf(log: readonly Entry[], study: StudyUStudy): Allocation | null {
  for (const entry of currentEntries(log.filter((each) => each.kind === kind))) {
    if (entry.version !== 1) continue
    const read = orderSchema.safeParse(payloadOf(entry))
    if (!read.success || read.data.study !== study.id) continue
    const opened = openAllocation(read.data.opened, read.data.commitment, study.design)
    if (opened.ok) return opened.value
  }
  return null
}
