import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../../../../packages/domain/scenarios/', import.meta.url)

interface Written {
  readonly id: string
  readonly person: unknown
  readonly gate: string
  readonly timetable: unknown
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, folder), 'utf8'))
}

/** The written people of the answer keys; how a row is read stands in the README beside them. */
export const scenarios = readdirSync(folder)
  .filter((name) => name.startsWith('people-'))
  .sort()
  .flatMap((name) => read(name) as readonly Written[])

/** The base person of the keys with a row's changes. */
export function rawPerson(changes: unknown): unknown {
  return withChanges(read('base.yaml'), changes)
}

function withChanges(under: unknown, over: unknown): unknown {
  if (!isMap(under) || !isMap(over)) return over
  const entries = new Map(Object.entries(under))
  for (const [key, value] of Object.entries(over)) {
    if (value === null || value === 'not-asked') entries.delete(key)
    else entries.set(key, withChanges(entries.get(key), value))
  }
  return Object.fromEntries(entries)
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
