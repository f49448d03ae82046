import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { laterStamp, latestStamp, logStart, newEntry, nextStamp, randomId } from '@legwork/domain'
import type { Entry, EntryContent, EntryLog, LogError, Position, Stamp } from '@legwork/domain'
import { deviceClock } from './clock.ts'
import type { Outbox } from './outbox.ts'

/** The name of the database of this app on its origin. */
export const databaseName = 'legwork'

/** What the screens see of the journal. */
export type JournalState = {
  /** what is on disk */
  readonly entries: readonly Entry[]
  /** what was said last and is on its way to the disk: for controls that show what was just chosen */
  readonly pending: readonly Entry[]
} & (
  | { readonly status: 'opening' }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly error: LogError }
)

/** The journal of this device: one for the whole app. */
export interface Journal {
  state(): JournalState
  /** This device has no name yet: nothing was ever written here. Known before the database is open. */
  readonly firstVisit: boolean
  /**
   * Writes contents as new entries, all or none. An ok means that they are on disk and on screen. Waits for the
   * journal to open when it has not yet.
   */
  append(contents: readonly EntryContent[]): Promise<Result<readonly Entry[], LogError>>
  /** Entries from a backup, as they are. */
  add(entries: readonly Entry[]): Promise<Result<number, LogError>>
  subscribe(listener: () => void): () => void
}

const deviceKey = 'legwork-device'
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Random, kept on this device; a device that forgets it gets a new one, which harms nothing. */
function deviceId(): { readonly id: string; readonly isNew: boolean } {
  const fresh = { id: randomId(randomBytes), isNew: true }
  try {
    const kept = window.localStorage.getItem(deviceKey)
    if (kept !== null && /^[0-9a-f]{32}$/.test(kept)) return { id: kept, isNew: false }
    window.localStorage.setItem(deviceKey, fresh.id)
  } catch {
    // storage may be closed to the page; the name then lasts as long as the page
  }
  return fresh
}

/**
 * Opens the journal in the background: the first screen does not wait for the database. What an earlier page left in
 * the outbox is written first.
 */
export function openJournal(
  open: () => Promise<Result<EntryLog, LogError>>,
  outbox: Outbox,
): Journal {
  const listeners = new Set<() => void>()
  const { id: device, isNew } = deviceId()
  let state: JournalState = { status: 'opening', entries: [], pending: [] }
  let last: Stamp | null = null
  let position: Position = logStart
  const show = (next: JournalState) => {
    state = next
    for (const listener of [...listeners]) listener()
  }

  let reading: Promise<void> = Promise.resolve()
  const readNew = (log: EntryLog): Promise<void> => {
    // one after the other, so that two readings never take the same part twice
    reading = reading.then(async () => {
      const part = await log.read(position)
      if (!part.ok) {
        show({ ...state, status: 'failed', error: part.error })
        return
      }
      position = part.value.position
      const { entries } = part.value
      const read = latestStamp(entries)
      if (read !== null) last = laterStamp(last, read)
      if (entries.length > 0 || state.status !== 'ready')
        show({
          status: 'ready',
          entries: [...state.entries, ...entries],
          pending: without(state.pending, entries),
        })
    })
    return reading
  }

  const opened = open().then(async (result) => {
    if (!result.ok) {
      show({ ...state, status: 'failed', error: result.error })
      return result
    }
    for (const { batch, forget } of outbox.left())
      if (batch.length === 0 || (await result.value.append(batch)).ok) forget()
    result.value.subscribe(() => void readNew(result.value))
    await readNew(result.value)
    return result
  })

  const add = async (entries: readonly Entry[]) => {
    const log = await opened
    if (!log.ok) return log
    const appended = await log.value.append(entries)
    if (!appended.ok) return appended
    await readNew(log.value)
    return ok(appended.value.added)
  }

  return {
    state: () => state,
    firstVisit: isNew,
    add,
    async append(contents) {
      const log = await opened
      if (!log.ok) return log
      const entries: Entry[] = []
      for (const content of contents) {
        last = nextStamp(last, device, deviceClock)
        const entry = newEntry(content, randomId(randomBytes), last)
        if (!entry.ok) return err(entry.error)
        entries.push(entry.value)
      }
      const forget = outbox.keep(entries)
      show({ ...state, pending: [...state.pending, ...entries] })
      const added = await add(entries)
      forget()
      if (!added.ok) show({ ...state, pending: without(state.pending, entries) })
      return added.ok ? ok(entries) : added
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function without(all: readonly Entry[], gone: readonly Entry[]): readonly Entry[] {
  const ids = new Set(gone.map((entry) => entry.id))
  return all.filter((entry) => !ids.has(entry.id))
}

export const JournalContext = createContext<Journal | null>(null)

/** The journal of the app. */
export function useJournal(): Journal {
  const journal = useContext(JournalContext)
  if (journal === null) throw new Error('useJournal: must be used inside the app, is outside')
  return journal
}

/** The journal's state; the screen follows it. */
export function useJournalState(): JournalState {
  const journal = useJournal()
  const [state, setState] = useState(journal.state)
  useEffect(() => {
    const follow = () => {
      setState(journal.state())
    }
    follow()
    return journal.subscribe(follow)
  }, [journal])
  return state
}
