import { backupAdvice, personAnswerKind } from '@legwork/domain'
import type { BackupAdvice, BackupMark, Entry } from '@legwork/domain'

/** What the first screen says is next; the most useful first. */
export type NextStep =
  /** nothing was ever entered here: how it works and where it stays */
  | { readonly type: 'first-visit' }
  /** a diary or a trial is there: its own cards say what is next */
  | { readonly type: 'diary' }
  /** the check was begun: on with it, or to what it says */
  | { readonly type: 'check-begun' }
  /** there are entries that no backup holds */
  | { readonly type: 'backup'; readonly advice: Extract<BackupAdvice, { type: 'due' }> }

/** What to do today, from the journal alone. `now` in milliseconds since 1970. */
export function nextSteps(
  entries: readonly Entry[],
  mark: BackupMark | null,
  now: number,
): readonly NextStep[] {
  if (entries.length === 0) return [{ type: 'first-visit' }]
  const steps: NextStep[] = []
  if (entries.some(({ kind }) => /^(nights|trial)\//.test(kind))) steps.push({ type: 'diary' })
  if (entries.some(({ kind }) => kind === personAnswerKind)) steps.push({ type: 'check-begun' })
  const advice = backupAdvice(entries, mark, now)
  if (advice.type === 'due') steps.push({ type: 'backup', advice })
  return steps
}
