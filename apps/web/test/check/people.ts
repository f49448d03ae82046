import { readPerson } from '@legwork/domain'
import type { Person } from '@legwork/domain'
import { rawPerson, scenarios } from '../../../cli/test/check/people.ts'

/** A written person of the domain's answer keys, read as the program reads it. */
export function personWith(changes: unknown): Person {
  const read = readPerson(rawPerson(changes))
  if (!read.ok) throw new Error(`personWith: must be a person, ${JSON.stringify(read.error)}`)
  return read.value
}

/** Somebody of whom nothing was asked yet. */
export const nobody: Person = { format: 'legwork-person', version: 1, on: '2026-06-01' }

export { scenarios }
