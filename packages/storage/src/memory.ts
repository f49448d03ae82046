import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { entryText, logStart } from '@legwork/domain'
import type { Appended, Entry, EntryLog, LogError, LogPart, Position } from '@legwork/domain'
import { checkBatch } from './check-batch.ts'

/** What a memory log keeps: several logs on one memory are several tabs on one database. */
export interface Memory {
  readonly entries: Entry[]
  readonly listeners: Set<() => void>
  /** characters of all entries together that fit; Infinity when there is no limit */
  room: number
}

export function createMemory(room = Infinity): Memory {
  return { entries: [], listeners: new Set(), room }
}

/** A log that lasts as long as `memory`: for tests, the command line and pages without storage. */
export function openMemoryLog(memory: Memory): EntryLog {
  const own = new Set<() => void>()
  let closed = false
  const add = (entries: readonly Entry[]): Result<Appended, LogError> => {
    if (closed) return err({ type: 'closed' })
    const batch = checkBatch(entries)
    if (!batch.ok) return batch
    const there = new Map(memory.entries.map((entry) => [entry.id, entryText(entry)]))
    const missing: Entry[] = []
    for (const entry of batch.value) {
      const text = there.get(entry.id)
      if (text === undefined) missing.push(entry)
      else if (text !== entryText(entry)) return err({ type: 'conflict', id: entry.id })
    }
    const size = [...memory.entries, ...missing].reduce((sum, e) => sum + entryText(e).length, 0)
    if (size > memory.room) return err({ type: 'quota' })
    memory.entries.push(...missing)
    if (missing.length > 0) for (const listener of [...memory.listeners]) listener()
    return ok({ added: missing.length, position: memory.entries.length })
  }
  const read = (since: Position): Result<LogPart, LogError> => {
    if (closed) return err({ type: 'closed' })
    const entries = memory.entries.slice(since).map((entry) => structuredClone(entry))
    return ok({ entries, position: Math.max(since, memory.entries.length), damaged: [] })
  }
  return {
    append: (entries) => Promise.resolve(add(entries)),
    read: (since = logStart) => Promise.resolve(read(since)),
    subscribe(listener) {
      const call = () => {
        listener()
      }
      own.add(call)
      memory.listeners.add(call)
      return () => {
        own.delete(call)
        memory.listeners.delete(call)
      }
    },
    close() {
      closed = true
      for (const call of own) memory.listeners.delete(call)
      own.clear()
    },
  }
}
