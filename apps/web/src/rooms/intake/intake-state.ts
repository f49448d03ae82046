import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { withdrawnContent } from '@legwork/domain'
import type { CountingFacts, Entry, EntryContent, FoodJournal } from '@legwork/domain'
import type { FoodList } from '@legwork/knowledge'
import { deviceClock } from '../../state/clock.ts'
import { useJournal } from '../../state/journal.ts'
import { useSaver } from '../../state/save.ts'

/** What was done last, and the entries that take it back. */
export interface Done {
  readonly said: string
  readonly undo: readonly EntryContent[]
  /** ms since 1970 */
  readonly at: number
}

/** What every screen of the room works with. */
export interface Intake {
  readonly list: FoodList
  readonly journal: FoodJournal
  readonly facts: CountingFacts
  readonly done: Done | null
  readonly setDone: (done: Done | null) => void
}

export const IntakeContext = createContext<Intake | null>(null)

export function useIntake(): Intake {
  const intake = useContext(IntakeContext)
  if (intake === null) throw new Error('useIntake: must be used inside the room, is outside')
  return intake
}

/** The same, null until the foods and the diary are there. */
export function useOpeningIntake(): Intake | null {
  return useContext(IntakeContext)
}

/** Writes to the food diary; `undoOf` makes the entries that take it back (usual: withdraw what was added). */
export type WriteDiary = (
  contents: readonly EntryContent[],
  said: string,
  undoOf?: (written: readonly Entry[]) => readonly EntryContent[],
) => Promise<boolean>

const withdraw = (written: readonly Entry[]) => written.map((entry) => withdrawnContent(entry.id))

export function useWriteDiary(): WriteDiary {
  const journal = useJournal()
  const save = useSaver()
  const { setDone } = useIntake()
  return async (contents, said, undoOf = withdraw) => {
    let written: readonly Entry[] = []
    const saved = await save(async () => {
      const appended = await journal.append(contents)
      if (appended.ok) written = appended.value
      return appended
    })
    if (saved) setDone({ said, undo: undoOf(written), at: deviceClock.now() })
    return saved
  }
}
