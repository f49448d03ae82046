import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { expectOk } from '@legwork/base'
import { readPerson } from '../../src/person/read.ts'
import type { Person } from '../../src/person/schema.ts'

const folder = new URL('../../scenarios/', import.meta.url)

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, folder), 'utf8'))
}

type Tree = { readonly [key: string]: unknown }

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `over` laid over `under`; lists are replaced, null empties, and "not-asked" takes an answer away. */
function laidOver(under: unknown, over: unknown): unknown {
  if (!isTree(under) || !isTree(over)) return over
  const gone = Object.entries(over).filter(([, value]) => value === null || value === 'not-asked')
  const taken = new Set(gone.map(([key]) => key))
  const merged: Record<string, unknown> = Object.fromEntries(
    Object.entries(under).filter(([key]) => !taken.has(key)),
  )
  for (const [key, value] of Object.entries(over)) {
    if (!taken.has(key)) merged[key] = laidOver(under[key], value)
  }
  return merged
}

const base = read('base.yaml')

/** The base person with a row's changes, as it would stand in a file. */
export function rawPerson(changes: unknown): unknown {
  return laidOver(base, changes ?? {})
}

export function personWith(changes: unknown): Person {
  return expectOk(readPerson(rawPerson(changes)), 'answer key')
}

export interface GateRow {
  readonly case: string
  readonly set: unknown
  readonly gate: string
  readonly triggered?: readonly string[]
  readonly triggeredIncludes?: readonly string[]
  readonly answerFirst?: readonly string[]
  readonly answerFirstIncludes?: readonly string[]
  readonly urgency?: string
}

export interface MedicineRow {
  readonly class: string
  readonly name: string
  readonly gate: string
  readonly hours: readonly [number, number] | null
  readonly hoursAtLeast?: boolean
  readonly swallowed?: boolean
  readonly discuss: boolean
}

export interface SubstanceRow {
  readonly typed: string
  readonly class?: string
  readonly holds?: readonly string[]
  readonly unknown?: boolean
  readonly unknownOrClassless?: boolean
  readonly unclassed?: string
}

export interface BadInputRow {
  readonly case: string
  readonly raw?: string
  readonly set?: unknown
  readonly path: string
  readonly rule: string
  readonly value?: unknown
  readonly otherUnit?: string
}

export interface Scenario {
  readonly id: string
  readonly who: string
  readonly person: unknown
  readonly gate: string
  readonly triggered: readonly string[]
  readonly answerFirst?: readonly string[]
  readonly answerFirstIncludes?: readonly string[]
  readonly urgency?: string
  readonly timetable:
    | 'withheld'
    | {
        readonly magnesium: readonly string[]
        readonly moved?: Readonly<Record<string, string[]>>
        readonly was?: Readonly<Record<string, string[]>>
        readonly times?: Readonly<Record<string, string[]>>
      }
    | { readonly impossible: readonly string[] }
  readonly medicines?: Readonly<Record<string, string | null>>
  readonly discuss?: readonly string[]
  readonly look?: readonly string[]
  readonly ask: readonly string[]
  readonly reason: string
  readonly sources: readonly string[]
}

export const gateOracle = read('gate-oracle.yaml') as readonly GateRow[]
export const medicineOracle = read('medicine-oracle.yaml') as readonly MedicineRow[]
export const substanceKeys = read('substances.yaml') as readonly SubstanceRow[]
export const badInput = read('bad-input.yaml') as readonly BadInputRow[]
export const scenarios = readdirSync(folder)
  .filter((name) => name.startsWith('people-'))
  .sort()
  .flatMap((name) => read(name) as readonly Scenario[])

/** Rule names as the keys write them: `contraindication.av_block` → `av_block`, `medicine.x` → `medicine:x`. */
export function keyName(rule: string): string {
  if (rule.startsWith('medicine.')) return rule.replace('medicine.', 'medicine:')
  return rule.replace(/^(contraindication|red-flag)\./, '')
}
