/** A success. */
export type Ok<T> = { readonly ok: true; readonly value: T }
/** An expected failure; `error` is a plain object `{ type, ...data }` without text for people. */
export type Err<E> = { readonly ok: false; readonly error: E }
/** Expected failure is a value; a defect throws. Plain objects: safe to store, clone and post. */
export type Result<T, E> = Ok<T> | Err<E>

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}

export function isOk<T, E>(result: Result<T, E>): result is Ok<T> {
  return result.ok
}

export function isErr<T, E>(result: Result<T, E>): result is Err<E> {
  return !result.ok
}

export function map<T, U, E>(result: Result<T, E>, f: (value: T) => U): Result<U, E> {
  return result.ok ? ok(f(result.value)) : result
}

export function mapError<T, E, F>(result: Result<T, E>, f: (error: E) => F): Result<T, F> {
  return result.ok ? result : err(f(result.error))
}

export function andThen<T, U, E, F>(
  result: Result<T, E>,
  f: (value: T) => Result<U, F>,
): Result<U, E | F> {
  return result.ok ? f(result.value) : result
}

/** The values in order, or the first error. */
export function all<T, E>(results: Iterable<Result<T, E>>): Result<T[], E> {
  const values: T[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return ok(values)
}

/** The values in order, or every error in order. */
export function collect<T, E>(results: Iterable<Result<T, E>>): Result<T[], E[]> {
  const values: T[] = []
  const errors: E[] = []
  for (const result of results) {
    if (result.ok) values.push(result.value)
    else errors.push(result.error)
  }
  return errors.length > 0 ? err(errors) : ok(values)
}

export function valueOr<T, E>(result: Result<T, E>, fallback: T): T {
  return result.ok ? result.value : fallback
}

/** The value where failure would be a defect: throws `"what: type of the error"`. */
export function expectOk<T, E>(result: Result<T, E>, what: string): T {
  if (result.ok) return result.value
  throw new Error(`${what}: ${JSON.stringify(result.error)}`)
}
