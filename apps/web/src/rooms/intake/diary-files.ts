import type { DiaryItem, IntakeEntry } from '@legwork/domain'
import { intakeEntriesOf } from '@legwork/domain'

/** What makes two lines of a diary file the same; clock times are left out, for the diary keeps meals. */
function keyOf(entry: IntakeEntry): string {
  const what =
    entry.kind === 'food'
      ? [entry.foodId ?? entry.text.toLowerCase(), entry.amount.count, entry.amount.unit]
      : [
          entry.text.toLowerCase(),
          entry.label === null ? entry.count : entry.label.amount * entry.count,
          entry.label?.unit ?? '',
        ]
  return [entry.date, entry.kind, ...what].join('|')
}

/** The entries of a file that are not in the diary yet; a line that stands twice in the file may be there twice. */
export function newEntries(
  entries: readonly IntakeEntry[],
  items: readonly DiaryItem[],
): readonly IntakeEntry[] {
  const there = new Map<string, number>()
  for (const entry of intakeEntriesOf(items)) {
    const key = keyOf(entry)
    there.set(key, (there.get(key) ?? 0) + 1)
  }
  return entries.filter((entry) => {
    const key = keyOf(entry)
    const left = there.get(key) ?? 0
    if (left > 0) there.set(key, left - 1)
    return left === 0
  })
}
