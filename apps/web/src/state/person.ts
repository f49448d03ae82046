import { useMemo } from 'preact/hooks'
import { personAnswer, personOf } from '@legwork/domain'
import type { JsonValue, ToldPerson } from '@legwork/domain'
import { today } from './clock.ts'
import { useJournal, useJournalState } from './journal.ts'
import { useSaver } from './save.ts'

/** The person as told until now, what is still on its way to the disk included: a control shows what was just chosen. */
export function usePerson(): ToldPerson {
  const { entries, pending } = useJournalState()
  return useMemo(() => personOf([...entries, ...pending], today()), [entries, pending])
}

/** Answers a field of the person; null takes the answer back. Resolves to whether it is on disk. */
export function useTell(): (
  ...answers: readonly (readonly [string, JsonValue])[]
) => Promise<boolean> {
  const journal = useJournal()
  const save = useSaver()
  return (...answers) =>
    save(() => journal.append(answers.map(([field, value]) => personAnswer(field, value))))
}
