import { compareDates, err, ok, parseCivilDate } from '@legwork/base'
import type { Result } from '@legwork/base'
import type * as z from 'zod/mini'
import { laboratoryLimits, likelierUnit, limitsOf } from './measurements.ts'
import type { LaboratoryId } from './measurements.ts'
import { personFormat, personSchema, personVersion } from './schema.ts'
import type { Person } from './schema.ts'

/**
 * - `empty`, `not-text`, `json`: nothing in it, not a text, not JSON; `size`: longer than a person can be
 * - `object`, `format`, `version`: not a person of this program, or of a newer version
 * - `required`, `unknown-field`, `type`, `whole`, `step` (not a multiple), `choice`, `unit`, `length`: form
 * - `plausible`: outside what a body can have; `date`, `time`: not a date or clock time
 * - `not-in-the-future`: a test after the day of the answers; `awake`: no waking hours
 */
export type PersonRule =
  | 'empty'
  | 'not-text'
  | 'json'
  | 'size'
  | 'object'
  | 'format'
  | 'version'
  | 'required'
  | 'unknown-field'
  | 'type'
  | 'whole'
  | 'step'
  | 'choice'
  | 'unit'
  | 'length'
  | 'plausible'
  | 'date'
  | 'time'
  | 'not-in-the-future'
  | 'awake'

export interface PersonProblem {
  /** Where: `measurements.creatinine.value`, `medicines.0.times.1`. */
  readonly path: string
  readonly rule: PersonRule
  readonly value: unknown
  /** What would have been right: choices, a format, a kind of value; for `json` the line where reading stopped. */
  readonly expected?: string
  /** What is plausible, or fits. */
  readonly limits?: { readonly least?: number; readonly most?: number; readonly unit?: string }
  /** A unit in which the number would have been plausible. */
  readonly otherUnit?: string
}

export interface InvalidPerson {
  readonly type: 'invalid-person'
  readonly problems: readonly PersonProblem[]
}

/** Longest text that is read as a person, in characters. */
const longestText = 1_000_000

const fail = (...problems: PersonProblem[]) =>
  err<InvalidPerson>({ type: 'invalid-person', problems })

/** Reads the text of a file. Nothing is taken over from a text with a problem. */
export function readPersonText(text: string): Result<Person, InvalidPerson> {
  if (text.length > longestText) {
    return fail({ path: '', rule: 'size', value: text.length, limits: { most: longestText } })
  }
  if (text.trim() === '') return fail({ path: '', rule: 'empty', value: '' })
  if (/[\0\ufffd]/.test(text)) return fail({ path: '', rule: 'not-text', value: '' })
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (problem) {
    const expected = String(lineOf(text, problem))
    return fail({ path: '', rule: 'json', value: text.slice(0, 40), expected })
  }
  return readPerson(input)
}

/** The line at which reading stopped: where the engine says, else the last. */
function lineOf(text: string, problem: unknown): number {
  const position = /at position (\d+)/.exec(problem instanceof Error ? problem.message : '')?.[1]
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
}

/** Checks form, units, plausibility and dates. Every problem is told, not only the first. */
export function readPerson(input: unknown): Result<Person, InvalidPerson> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fail({ path: '', rule: 'object', value: input })
  }
  const { format, version } = input as Record<string, unknown>
  if (format !== personFormat) {
    return fail({ path: 'format', rule: 'format', value: format, expected: personFormat })
  }
  if (version !== personVersion) {
    return fail({
      path: 'version',
      rule: 'version',
      value: version,
      expected: String(personVersion),
    })
  }
  const parsed = personSchema.safeParse(withKnownUnits(input))
  if (!parsed.success) {
    return fail(...parsed.error.issues.flatMap((issue) => problemsOf(issue, [], input)))
  }
  const problems = [...dateProblems(parsed.data), ...dayProblems(parsed.data)]
  return problems.length === 0 ? ok(parsed.data) : fail(...problems)
}

/** Units as people and keyboards write them: umol/l, μmol/L (a Greek letter), mL/min/1,73 m². */
const plainUnit = (unit: string): string =>
  unit.normalize('NFKC').toLowerCase().replace(/\s/g, '').replace('μ', 'u').replace(',', '.')

/** The input with every unit of a measurement as the schema spells it, where it is one of those. */
function withKnownUnits(input: object): unknown {
  const measured: unknown = 'measurements' in input ? input.measurements : undefined
  if (typeof measured !== 'object' || measured === null || Array.isArray(measured)) return input
  const measurements = Object.entries(measured).map(([id, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || !('unit' in value)) return [id, value]
    const { unit } = value
    if (typeof unit !== 'string' || !isLaboratory(id)) return [id, value]
    const known = laboratoryLimits[id].find((one) => plainUnit(one.unit) === plainUnit(unit))
    return [id, known === undefined ? value : { ...value, unit: known.unit }]
  })
  return { ...input, measurements: Object.fromEntries(measurements) as unknown }
}

type Path = readonly PropertyKey[]

function at(path: Path, input: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  )
}

function problemsOf(issue: z.core.$ZodIssue, above: Path, input: unknown): PersonProblem[] {
  const keys = [...above, ...issue.path]
  const path = keys.map(String).join('.')
  const value = at(keys, input)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...keys.map(String), key].join('.'),
        rule: 'unknown-field',
        value: at([...keys, key], input),
      }))
    case 'invalid_union':
      return unionProblems(issue, keys, input)
    case 'invalid_value':
      return [
        {
          path,
          rule: value === undefined ? 'required' : keys.at(-1) === 'unit' ? 'unit' : 'choice',
          value,
          expected: issue.values.map(String).join(', '),
        },
      ]
    case 'invalid_type':
      if (value === undefined) return [{ path, rule: 'required', value }]
      if (typeof value === 'number' && Number.isFinite(value))
        return [{ path, rule: 'whole', value }]
      return [{ path, rule: 'type', value, expected: issue.expected }]
    case 'too_small':
    case 'too_big':
      return [sizeProblem(issue, path, keys, value, input)]
    case 'not_multiple_of':
      return [{ path, rule: 'step', value, expected: String(issue.divisor) }]
    case 'invalid_format':
      return [{ path, rule: issue.message === 'date' ? 'date' : 'time', value }]
    default:
      return [{ path, rule: 'type', value, expected: issue.message }]
  }
}

function sizeProblem(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  path: string,
  keys: Path,
  value: unknown,
  input: unknown,
): PersonProblem {
  if (typeof value !== 'number') return { path, rule: 'length', value }
  const limit =
    issue.code === 'too_big' ? { most: Number(issue.maximum) } : { least: Number(issue.minimum) }
  const laboratory = keys[1]
  const unit = at([...keys.slice(0, -1), 'unit'], input)
  if (isLaboratory(laboratory) && typeof unit === 'string') {
    const limits = limitsOf(laboratory, unit)
    const otherUnit = likelierUnit(laboratory, unit, value)
    return {
      path,
      rule: 'plausible',
      value,
      limits: limits === undefined ? limit : { least: limits.least, most: limits.most, unit },
      ...(otherUnit === undefined ? {} : { otherUnit }),
    }
  }
  return { path, rule: 'plausible', value, limits: limit }
}

function isLaboratory(key: PropertyKey | undefined): key is LaboratoryId {
  return typeof key === 'string' && key in laboratoryLimits
}

/** A union fails as a whole: tell what is wrong with the shape the person meant. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  keys: Path,
  input: unknown,
): PersonProblem[] {
  const path = keys.map(String).join('.')
  const value = at(keys, input)
  if (issue.errors.length === 0) {
    const laboratory = keys[1]
    const units = isLaboratory(laboratory) ? laboratoryLimits[laboratory].map((l) => l.unit) : []
    const isUnit = keys.at(-1) === 'unit'
    return [
      {
        path: isUnit ? path : `${path}.unit`,
        rule: (isUnit ? value : at([...keys, 'unit'], input)) === undefined ? 'required' : 'unit',
        value: isUnit ? value : at([...keys, 'unit'], input),
        expected: units.join(', '),
      },
    ]
  }
  const meant =
    typeof value === 'object' && value !== null ? issue.errors.at(-1) : issue.errors.at(0)
  return (meant ?? []).flatMap((inner) => problemsOf(inner, keys, input))
}

function dateProblems(person: Person): PersonProblem[] {
  const dates: { path: string; text: string }[] = [{ path: 'on', text: person.on }]
  for (const [id, measured] of Object.entries(person.measurements ?? {})) {
    if (typeof measured === 'object') {
      dates.push({ path: `measurements.${id}.on`, text: measured.on })
    }
  }
  const on = parseCivilDate(person.on)
  return dates.flatMap(({ path, text }): PersonProblem[] => {
    const read = parseCivilDate(text)
    if (!read.ok) return [{ path, rule: 'date', value: text }]
    if (on.ok && compareDates(read.value, on.value) > 0) {
      return [{ path, rule: 'not-in-the-future', value: text, expected: person.on }]
    }
    return []
  })
}

function dayProblems(person: Person): PersonProblem[] {
  const { wake = defaultDay.wake, bed = defaultDay.bed } = person.day ?? {}
  return wake === bed ? [{ path: 'day.bed', rule: 'awake', value: bed }] : []
}

/** The day that is assumed where the person told nothing; results say that it was assumed. */
export const defaultDay = {
  wake: '07:00',
  bed: '23:00',
  breakfast: '08:00',
  lunch: '12:30',
  dinner: '18:00',
  magnesium: ['18:00'],
} as const
