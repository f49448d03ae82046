import { currentEntries, payloadOf } from '../journal/index.ts'
import type { Entry, EntryContent, JsonValue } from '../journal/index.ts'
import { personAnswerKind } from './answer-kind.ts'
import { readPerson } from './read.ts'
import { personFormat, personVersion } from './schema.ts'
import type { Person } from './schema.ts'

/**
 * A field is the path of the person's schema (`age`, `answers.kidneyDisease`, `measurements.egfr`,
 * `day.wake`), or `medicines.<id>` for one medicine, so that two devices can each add one.
 */
export function personAnswer(field: string, value: JsonValue): EntryContent {
  return { kind: personAnswerKind, version: 1, payload: { field, value } }
}

/** The person as told until now, and the fields whose stored value cannot be read (they count as not asked). */
export interface ToldPerson {
  readonly person: Person
  readonly unreadable: readonly string[]
  /** Ids of the medicines, in the order of `person.medicines`. */
  readonly medicineIds: readonly string[]
}

/**
 * Folds the journal into a person on civil date `on`. A value that breaks a rule of the schema is left
 * out, which closes the gate where it was a stop question; it never opens one.
 */
export function personOf(log: readonly Entry[], on: string): ToldPerson {
  const fields = fieldsOf(log)
  const unreadable: string[] = []
  for (;;) {
    const { input, medicineIds } = assemble(fields, on)
    const read = readPerson(input)
    if (read.ok) return { person: read.value, unreadable, medicineIds }
    const bad = new Set(
      read.error.problems.flatMap(({ path }) => fieldAt(path, [...fields.keys()], medicineIds)),
    )
    // a problem of no field of ours (the date itself) is a defect of the caller
    if (bad.size === 0) throw new Error(`personOf: the date must be a civil date, got ${on}`)
    for (const field of bad) {
      fields.delete(field)
      unreadable.push(field)
      const stop = stopQuestionOf(field)
      if (stop !== null) fields.delete(stop)
    }
  }
}

/**
 * What only ever limits must not open the gate by being unreadable: with such a field goes the stop question beside it,
 * which is then asked again.
 */
function stopQuestionOf(field: string): string | null {
  if (field.startsWith('medicines')) return 'medicinesComplete'
  return field.startsWith('measurements') ? 'measurements.egfr' : null
}

function fieldsOf(log: readonly Entry[]): Map<string, JsonValue> {
  const fields = new Map<string, JsonValue>()
  for (const entry of currentEntries(log)) {
    if (entry.kind !== personAnswerKind || entry.version !== 1) continue
    const said = payloadOf(entry)
    if (typeof said !== 'object' || said === null || Array.isArray(said)) continue
    const { field, value } = said as { readonly [key: string]: JsonValue }
    if (typeof field !== 'string' || value === undefined || ours.has(field)) continue
    if (value === null) fields.delete(field)
    else fields.set(field, value)
  }
  return fields
}

/** What this program fills in itself. */
const ours: ReadonlySet<string> = new Set(['format', 'version', 'on'])

const medicineField = /^medicines\.([\w-]+)$/

function assemble(fields: ReadonlyMap<string, JsonValue>, on: string) {
  const input: Record<string, JsonValue> = { format: personFormat, version: personVersion, on }
  const groups = new Map<string, Record<string, JsonValue>>()
  const medicines: JsonValue[] = []
  const medicineIds: string[] = []
  for (const [field, value] of fields) {
    const medicine = medicineField.exec(field)
    const [head = '', ...rest] = field.split('.')
    if (medicine !== null) {
      medicines.push(value)
      medicineIds.push(medicine[1] ?? '')
    } else if (rest.length === 0) input[head] = value
    else {
      const group = groups.get(head) ?? {}
      group[rest.join('.')] = value
      groups.set(head, group)
    }
  }
  for (const [head, group] of groups) input[head] = group
  if (medicines.length > 0) input.medicines = medicines
  return { input, medicineIds }
}

/** The stored fields that a path of a problem points at. */
function fieldAt(
  path: string,
  fields: readonly string[],
  medicineIds: readonly string[],
): string[] {
  const medicine = /^medicines\.(\d+)/.exec(path)
  if (medicine !== null) {
    const id = medicineIds[Number(medicine[1])]
    if (id !== undefined) return [`medicines.${id}`]
  }
  const exact = fields.filter((field) => path === field || path.startsWith(`${field}.`))
  if (exact.length > 0) return exact
  const head = path.split('.')[0] ?? ''
  return fields.filter((field) => field.split('.')[0] === head)
}
