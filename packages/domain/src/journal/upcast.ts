import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { payloadOf } from './entry.ts'
import type { Entry, JsonValue } from './entry.ts'

/** A payload of version n written as version n + 1; null when it is not a payload of version n. */
export type Upcast = (payload: JsonValue) => JsonValue | null

/** For each kind its steps: the first takes version 1 to 2, the next 2 to 3. No steps: version 1. */
export type Upcasts = Readonly<Record<string, readonly Upcast[]>>

/** Why an entry cannot be read by this version; it stays in the log as it is. */
export type UpcastError =
  | { readonly type: 'unknown-kind'; readonly kind: string }
  | {
      readonly type: 'version-too-new'
      readonly kind: string
      readonly found: number
      readonly known: number
    }
  | { readonly type: 'not-upcast'; readonly kind: string; readonly version: number }

/**
 * The entry as the newest version of its kind. Stored entries are never rewritten: this is done on
 * every reading, so a step that proves wrong can be mended later. Pure; the input is left alone.
 */
export function upcastEntry(entry: Entry, upcasts: Upcasts): Result<Entry, UpcastError> {
  const { kind } = entry
  const steps = Object.hasOwn(upcasts, kind) ? upcasts[kind] : undefined
  if (steps === undefined) return err({ type: 'unknown-kind', kind })
  const known = steps.length + 1
  if (entry.version > known)
    return err({ type: 'version-too-new', kind, found: entry.version, known })
  let payload = payloadOf(entry)
  for (const [index, step] of steps.entries()) {
    if (index + 1 < entry.version) continue
    const next = step(payload)
    if (next === null) return err({ type: 'not-upcast', kind, version: index + 1 })
    payload = next
  }
  return ok({ ...entry, version: known, payload: canonicalJson(payload) })
}
