import { backupAdvice, payloadOf, personAnswerKind } from '@legwork/domain'
import type { BackupAdvice, BackupMark, Entry, JsonValue } from '@legwork/domain'
import { toldElsewhere } from '../check/told-elsewhere.ts'

/** What the first screen says is next; the most useful first. */
export type NextStep =
  /** nothing was ever entered here: how it works and where it stays */
  | { readonly type: 'first-visit' }
  /** a diary or a trial is there: its own cards say what is next */
  | { readonly type: 'diary' }
  /** the check was begun: what of it cannot wait, when there is any, before everything else */
  | { readonly type: 'check-urgent' }
  /** the check was begun: on with it, or to what it says */
  | { readonly type: 'check' }
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
  const check = entries.some(toldInCheck)
  if (check) steps.push({ type: 'check-urgent' })
  if (entries.some(({ kind }) => /^(nights|trial)\//.test(kind))) steps.push({ type: 'diary' })
  if (check) steps.push({ type: 'check' })
  const advice = backupAdvice(entries, mark, now)
  if (advice.type === 'due') steps.push({ type: 'backup', advice })
  return steps
}

/** Whether an entry is an answer that only the check asks. */
function toldInCheck(entry: Entry): boolean {
  if (entry.kind !== personAnswerKind) return false
  const said = payloadOf(entry)
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return false
  const { field } = said as { readonly [key: string]: JsonValue }
  return typeof field === 'string' && !toldElsewhere.has(field)
}
