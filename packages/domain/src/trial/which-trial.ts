import type { TrialPhase, TrialsView, TrialView } from './view.ts'

const underWay: readonly TrialPhase[] = ['running', 'paused']
const over: readonly TrialPhase[] = ['stopped-early', 'complete']

/**
 * The trial that screens, reminders and stop rules are about: one that runs or waits, whatever was drafted after it, or
 * else the one drafted last. Null when there is none.
 */
export function currentTrial({ trials }: TrialsView): TrialView | null {
  const all = [...trials.values()]
  return all.filter(({ phase }) => underWay.includes(phase)).at(-1) ?? all.at(-1) ?? null
}

/** The trial of the result: the current one once it was started; while it is only prepared, the one started before it. */
export function resultTrial(view: TrialsView): TrialView | null {
  const current = currentTrial(view)
  if (current === null || current.startedOn !== null) return current
  return [...view.trials.values()].filter(({ startedOn }) => startedOn !== null).at(-1) ?? current
}

/**
 * The trial that keeps a new one from being drafted: it runs, waits, or is over while its list is still sealed. A new
 * draft would put its stop rules and its list out of sight. Null when there is none.
 */
export function unfinishedTrial(view: TrialsView): TrialView | null {
  const current = currentTrial(view)
  if (current === null) return null
  if (underWay.includes(current.phase)) return current
  const sealed = current.startedOn !== null && current.order === null
  return over.includes(current.phase) && sealed ? current : null
}
