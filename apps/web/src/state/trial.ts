import { useMemo } from 'preact/hooks'
import { foldNights, foldTrials } from '@legwork/domain'
import type { NightsView, TrialsView, TrialView } from '@legwork/domain'
import { useJournalState } from './journal.ts'

/** Every trial of the journal. */
function useTrials(): TrialsView {
  const { entries } = useJournalState()
  return useMemo(() => foldTrials(entries), [entries])
}

/** The trial the screens are about: the one drafted last; null when there is none. */
export function useTrial(): TrialView | null {
  const { trials } = useTrials()
  return [...trials.values()].at(-1) ?? null
}

/** The nights of the journal. */
export function useNights(): NightsView {
  const { entries } = useJournalState()
  return useMemo(() => foldNights(entries), [entries])
}
