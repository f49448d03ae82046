import { compareEntries, entryText } from './entry.ts'
import type { Entry } from './entry.ts'
import { laterStamp } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/**
 * The union of two logs in the journal's order. Commutative, associative and idempotent, so devices
 * that have seen the same entries hold the same journal. Should one id carry two contents (a
 * tampered file), the smaller text is kept, so that the law holds even then. O(n log n).
 */
export function mergeLogs(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const byId = new Map<string, Entry>()
  for (const entry of [...a, ...b]) {
    const there = byId.get(entry.id)
    if (there === undefined || entryText(entry) < entryText(there)) byId.set(entry.id, entry)
  }
  return [...byId.values()].sort(compareEntries)
}

/** What a restore would do, before it does anything. */
export interface MergePreview {
  readonly total: number
  /** not there yet */
  readonly added: number
  /** there already, the same */
  readonly known: number
  /** an id that is there with another content: what is there stays */
  readonly conflicting: number
  /** milliseconds since 1970 of the first and last entry, by the device that wrote it; null when empty */
  readonly first: number | null
  readonly last: number | null
  /** entries of each kind */
  readonly kinds: Readonly<Record<string, number>>
  /** what to append, in the journal's order */
  readonly toAdd: readonly Entry[]
}

/** Compares what comes in with what is there. Pure: nothing is written. */
export function previewMerge(here: readonly Entry[], incoming: readonly Entry[]): MergePreview {
  const byId = new Map(here.map((entry) => [entry.id, entry]))
  const toAdd: Entry[] = []
  const kinds = new Map<string, number>()
  let conflicting = 0
  const sorted = mergeLogs(incoming, [])
  for (const entry of sorted) {
    kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1)
    const there = byId.get(entry.id)
    if (there === undefined) toAdd.push(entry)
    else if (entryText(there) !== entryText(entry)) conflicting++
  }
  return {
    total: sorted.length,
    added: toAdd.length,
    known: sorted.length - toAdd.length - conflicting,
    conflicting,
    first: sorted[0]?.stamp.wall ?? null,
    last: sorted.at(-1)?.stamp.wall ?? null,
    kinds: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
    toAdd,
  }
}

/**
 * The entries that hold now: of every chain of corrections the last in the journal's order, in that
 * order. An entry whose predecessor is not here starts a chain by its name, so that two corrections
 * of one missing entry still compete.
 */
export function currentEntries(log: readonly Entry[]): readonly Entry[] {
  const sorted = mergeLogs(log, [])
  const byId = new Map(sorted.map((entry) => [entry.id, entry]))
  const last = new Map<string, Entry>()
  for (const entry of sorted) last.set(rootOf(entry, byId), entry)
  return [...last.values()].sort(compareEntries)
}

function rootOf(entry: Entry, byId: ReadonlyMap<string, Entry>): string {
  const seen = new Set<string>()
  let root = entry.id
  let before = entry.supersedes
  while (before !== undefined && !seen.has(before)) {
    seen.add(before)
    root = before
    before = byId.get(before)?.supersedes
  }
  // a circle can only come from a forged file: its smallest id stands for all of it
  return before === undefined ? root : [...seen].reduce((a, b) => (a < b ? a : b))
}

/** The latest stamp of a log: where a device's clock goes on after a start; null when it is empty. */
export function latestStamp(log: readonly Entry[]): Stamp | null {
  return log.reduce<Stamp | null>((last, { stamp }) => laterStamp(last, stamp), null)
}
