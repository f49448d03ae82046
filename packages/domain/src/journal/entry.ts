import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { compareStamps } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/** What JSON can hold. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * One line of the journal: said once, never changed, never removed. A correction is a new entry
 * that `supersedes` an older one.
 */
export interface Entry {
  /** 128 random bits, 32 hexadecimal digits */
  readonly id: string
  readonly stamp: Stamp
  /** what it is about, such as `diary/night` */
  readonly kind: string
  /** version of this kind's payload, from 1; older ones are upcast on reading */
  readonly version: number
  /** the content as canonical JSON (RFC 8785): one text for one value */
  readonly payload: string
  /** the id of the entry that this one replaces */
  readonly supersedes?: string
}

/** What an entry says, before it has a place in time. */
export interface EntryContent {
  readonly kind: string
  readonly version: number
  readonly payload: unknown
  readonly supersedes?: string
}

/** Why something is not an entry: the first field that breaks its rule. */
export interface InvalidEntry {
  readonly type: 'invalid-entry'
  readonly field: keyof Entry
}

/** Bytes nobody can predict, from the platform's cryptographic source. */
export type RandomBytes = (length: number) => Uint8Array

const idForm = /^[0-9a-f]{32}$/
const kindForm = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)*$/
const longestKind = 80

/** A new id for an entry or a device: 128 random bits as 32 hexadecimal digits. */
export function randomId(randomBytes: RandomBytes): string {
  const bytes = randomBytes(16)
  if (bytes.length !== 16) throw new Error(`randomId: needs 16 bytes, got ${bytes.length}`)
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** An entry of this content; refuses what JSON cannot hold and names that are no names. */
export function newEntry(
  content: EntryContent,
  id: string,
  stamp: Stamp,
): Result<Entry, InvalidEntry> {
  let payload: string
  try {
    payload = canonicalJson(content.payload)
  } catch {
    return err({ type: 'invalid-entry', field: 'payload' })
  }
  const { kind, version, supersedes } = content
  return checkEntry({
    ...{ id, stamp, kind, version, payload },
    ...(supersedes === undefined ? {} : { supersedes }),
  })
}

/** The entry's content as a value. */
export function payloadOf(entry: Entry): JsonValue {
  return JSON.parse(entry.payload) as JsonValue
}

/** Anything, read as an entry: the known fields in a fixed order, or the first that is wrong. */
export function checkEntry(value: unknown): Result<Entry, InvalidEntry> {
  const wrong = (field: keyof Entry) => err<InvalidEntry>({ type: 'invalid-entry', field })
  if (typeof value !== 'object' || value === null) return wrong('id')
  const { id, stamp, kind, version, payload, supersedes } = value as Record<string, unknown>
  if (!isId(id)) return wrong('id')
  const checkedStamp = stampOf(stamp)
  if (checkedStamp === null) return wrong('stamp')
  if (typeof kind !== 'string' || kind.length > longestKind || !kindForm.test(kind))
    return wrong('kind')
  if (!isCount(version) || version === 0) return wrong('version')
  if (typeof payload !== 'string' || !isCanonical(payload)) return wrong('payload')
  if (supersedes !== undefined && (!isId(supersedes) || supersedes === id))
    return wrong('supersedes')
  return ok({
    ...{ id, stamp: checkedStamp, kind, version, payload },
    ...(supersedes === undefined ? {} : { supersedes }),
  })
}

/** The order of a journal: by stamp, then id. 0 only for one and the same id and stamp. */
export function compareEntries(a: Entry, b: Entry): number {
  const byStamp = compareStamps(a.stamp, b.stamp)
  if (byStamp !== 0) return byStamp
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}

/** One text for one entry: equal texts are equal entries. */
export function entryText(entry: Entry): string {
  return canonicalJson(entry)
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && idForm.test(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function stampOf(value: unknown): Stamp | null {
  if (typeof value !== 'object' || value === null) return null
  const { wall, counter, device } = value as Record<string, unknown>
  if (!isCount(wall) || !isCount(counter) || !isId(device)) return null
  return { wall, counter, device }
}

function isCanonical(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text)) === text
  } catch {
    return false
  }
}
