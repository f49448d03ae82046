import { useCallback } from 'preact/hooks'
import { personOf } from '@legwork/domain'
import type { Person } from '@legwork/domain'
import { today } from '../../state/clock.ts'
import { useJournal } from '../../state/journal.ts'

/** Reads the person as it is at the moment of asking: after an answer was saved, before the screen is drawn again. */
export function usePersonNow(): () => Person {
  const journal = useJournal()
  return useCallback(() => personOf(journal.state().entries, today()).person, [journal])
}
