import { useMemo } from 'preact/hooks'
import {
  currentTrial,
  foldNights,
  foldTrials,
  resultTrial,
  trialsWithResult,
  unfinishedTrial,
  untreatedNights,
} from '@legwork/domain'
import type { NightsView, TrialsView, TrialView } from '@legwork/domain'
import { useJournalState } from './journal.ts'

/** Every trial of the journal. */
function useTrials(): TrialsView {
  const { entries } = useJournalState()
  return useMemo(() => foldTrials(entries), [entries])
}

/** The trial the screens are about: the one under way, or else the one drafted last; null when there is none. */
export function useTrial(): TrialView | null {
  return currentTrial(useTrials())
}

/** The trial of the result: while a new one is only prepared, the one before it. */
export function useResultTrial(): TrialView | null {
  return resultTrial(useTrials())
}

/** Every trial that has a result, the last first. */
export function useTrialsWithResult(): readonly TrialView[] {
  const trials = useTrials()
  return useMemo(() => trialsWithResult(trials), [trials])
}

/** The trial that keeps a new one from being drafted; null when there is none. */
export function useUnfinishedTrial(): TrialView | null {
  return unfinishedTrial(useTrials())
}

/** The nights of the journal that no trial and no wash-out touched. */
export function useUntreatedNights(): NightsView {
  const nights = useNights()
  const trials = useTrials()
  return useMemo(() => untreatedNights(nights, trials), [nights, trials])
}

/** The nights of the journal. */
export function useNights(): NightsView {
  const { entries } = useJournalState()
  return useMemo(() => foldNights(entries), [entries])
}
