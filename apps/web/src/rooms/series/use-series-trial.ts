import { useMemo } from 'preact/hooks'
import { foldTrials } from '@legwork/domain'
import type { Participation, TrialView } from '@legwork/domain'
import { useJournalState } from '../../state/journal.ts'

/** A trial of a series, with what was agreed. */
export type SeriesTrial = TrialView & { readonly series: Participation }

/** The trial with which the person takes part in a series: the last one that does; null when none does. */
export function useSeriesTrial(): SeriesTrial | null {
  const { entries } = useJournalState()
  return useMemo(() => {
    const trials = [...foldTrials(entries).trials.values()]
    return trials.filter((view): view is SeriesTrial => view.series !== null).at(-1) ?? null
  }, [entries])
}
