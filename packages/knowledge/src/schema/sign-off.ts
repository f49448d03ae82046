import { canonicalJson } from '@legwork/base'
import type { FactRecord } from './record.ts'
import { dayText, factId } from './record.ts'
import { object, oneOf, pattern, text } from './shape.ts'

/** Reads one sign-off of `reviews.yaml`. */
export const signOff = object({
  fact: factId,
  hash: pattern(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal characters'),
  who: text,
  role: oneOf(['pharmacist', 'GP']),
  date: dayText,
})

/** What a sign-off signs: every field of the record, as one text. Its SHA-256 is the fact's hash. */
export function signedContent(record: FactRecord): string {
  return canonicalJson(record)
}
