import type { Result } from '@legwork/base'
import type { Entry, InvalidEntry } from './entry.ts'

/** Why the log cannot do what was asked. Nothing of the failed call was written. */
export type LogError =
  /** the device has no room left, or the browser gives no more */
  | { readonly type: 'quota' }
  /** another tab keeps an older version open */
  | { readonly type: 'blocked' }
  /** the database itself cannot be read */
  | { readonly type: 'corrupt'; readonly reason: string }
  /** written by a newer version of this program */
  | { readonly type: 'version-too-new'; readonly found: number; readonly known: number }
  /** an id that is already there with another content: entries never change */
  | { readonly type: 'conflict'; readonly id: string }
  /** an upgrade failed: everything can be read and exported, nothing can be added */
  | { readonly type: 'read-only' }
  /** this handle was closed, by its owner or because a newer tab takes over */
  | { readonly type: 'closed' }
  /** no storage here (switched off, private window, not a secure page) */
  | { readonly type: 'unavailable'; readonly reason: string }
  | InvalidEntry

/**
 * Where a reader is: the number of the last entry read, in the order in which they were stored here.
 * Good for the life of one handle: a database that was healed counts anew.
 */
export type Position = number

/** Before the first entry. */
export const logStart: Position = 0

export interface Appended {
  /** how many were not there yet */
  readonly added: number
  /** the last position of the log after this append */
  readonly position: Position
}

export interface LogPart {
  /** in the order in which they were stored here; sort with compareEntries for the journal's order */
  readonly entries: readonly Entry[]
  /** read from here next time; entries stored later have higher positions */
  readonly position: Position
  /** positions whose content is not an entry; the rest is unharmed */
  readonly damaged: readonly Position[]
}

/** The append-only log of a device. Adapters: packages/storage; what they must do: its contract. */
export interface EntryLog {
  /**
   * Adds entries, all or none. An ok means that they are on disk: they survive the sudden end of
   * the browser. An entry that is already there is left as it is, so a repeat is harmless.
   */
  append(entries: readonly Entry[]): Promise<Result<Appended, LogError>>
  /** Everything stored after `since` (default: all). */
  read(since?: Position): Promise<Result<LogPart, LogError>>
  /** Calls back after entries were added through this or any other handle; returns the way out. */
  subscribe(listener: () => void): () => void
  close(): void
}
