import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'

/** What is wrong with a record: where, which rule, which value. */
export interface Problem {
  readonly type: 'invalid-record'
  readonly where: string
  readonly rule: string
  readonly value: unknown
}

/** Reads an untyped value into T or tells every problem with it. */
export type Reader<T> = (value: unknown, where: string) => Result<T, readonly Problem[]>

type Shape = Readonly<Record<string, Reader<unknown> | Optional<unknown>>>
export interface Optional<T> {
  readonly optional: Reader<T>
}
type Read<R> = R extends Reader<infer T> ? T : never
type RequiredKeys<S> = { [K in keyof S]: S[K] extends Optional<unknown> ? never : K }[keyof S]
export type OptionalKeys<S> = {
  [K in keyof S]: S[K] extends Optional<unknown> ? K : never
}[keyof S]
type Value<S extends Shape> = {
  readonly [K in RequiredKeys<S>]: Read<S[K]>
} & {
  readonly [K in OptionalKeys<S>]?: S[K] extends Optional<infer T> ? T : never
}

export function fail(where: string, rule: string, value: unknown): Result<never, Problem[]> {
  return err([{ type: 'invalid-record', where, rule, value }])
}

export const text: Reader<string> = (value, where) =>
  typeof value === 'string' && value.trim() === value && value.length > 0
    ? ok(value)
    : fail(where, 'must be a text without spaces around it', value)

export const textOrEmpty: Reader<string> = (value, where) =>
  typeof value === 'string' ? ok(value) : fail(where, 'must be a text', value)

export const number: Reader<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value)
    ? ok(value)
    : fail(where, 'must be a finite number', value)

export const boolean: Reader<boolean> = (value, where) =>
  typeof value === 'boolean' ? ok(value) : fail(where, 'must be true or false', value)

export function pattern(regex: RegExp, rule: string): Reader<string> {
  return (value, where) =>
    typeof value === 'string' && regex.test(value) ? ok(value) : fail(where, rule, value)
}

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (value, where) => {
    const found = values.find((v) => v === value)
    return found === undefined
      ? fail(where, `must be one of ${values.join(', ')}`, value)
      : ok(found)
  }
}

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, where) => (value === null ? ok(null) : reader(value, where))
}

export function listOf<T>(reader: Reader<T>, minimum = 0): Reader<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) return fail(where, 'must be a list', value)
    if (value.length < minimum) return fail(where, `needs at least ${minimum}`, value)
    const items: T[] = []
    const problems: Problem[] = []
    value.forEach((item: unknown, index) => {
      const read = reader(item, `${where}[${index}]`)
      if (read.ok) items.push(read.value)
      else problems.push(...read.error)
    })
    return problems.length > 0 ? err(problems) : ok(items)
  }
}

export function optional<T>(reader: Reader<T>): Optional<T> {
  return { optional: reader }
}

/** An object with exactly these keys: an unknown key is a problem too. */
export function object<S extends Shape>(shape: S): Reader<Value<S>> {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail(where, 'must be an object', value)
    const given = value as Readonly<Record<string, unknown>>
    const read: Record<string, unknown> = {}
    const problems: Problem[] = []
    for (const key of Object.keys(given))
      if (!(key in shape))
        problems.push({ type: 'invalid-record', where, rule: 'unknown key', value: key })
    for (const [key, reader] of Object.entries(shape)) {
      const isOptional = typeof reader !== 'function'
      if (given[key] === undefined) {
        if (!isOptional)
          problems.push({ type: 'invalid-record', where, rule: `missing ${key}`, value: undefined })
        continue
      }
      const result = (isOptional ? reader.optional : reader)(given[key], `${where}.${key}`)
      if (result.ok) read[key] = result.value
      else problems.push(...result.error)
    }
    return problems.length > 0 ? err(problems) : ok(read as Value<S>)
  }
}

/** Adds a rule on a value that has the right shape; `broken` tells the rule, or null. */
export function checked<T>(reader: Reader<T>, broken: (value: T) => string | null): Reader<T> {
  return (value, where) => {
    const read = reader(value, where)
    if (!read.ok) return read
    const rule = broken(read.value)
    return rule === null ? read : fail(where, rule, value)
  }
}
