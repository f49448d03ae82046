import { canonicalJson } from '@legwork/base'
import type { Result } from '@legwork/base'

/** Throws unless the two values are the same JSON. The contract also runs in a bare page. */
export function same(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [canonicalJson(found), canonicalJson(wanted)]
  if (a !== b) throw new Error(`${what}: must be ${shown(b)}, got ${shown(a)}`)
}

/** The value of a result that must be ok. */
export function good<T, E>(result: Result<T, E>, what: string): T {
  if (!result.ok) throw new Error(`${what}: must be ok, got ${canonicalJson(result.error)}`)
  return result.value
}

/** The error of a result that must not be ok. */
export function bad<T, E>(result: Result<T, E>, what: string): E {
  if (result.ok) throw new Error(`${what}: must be refused, got ${canonicalJson(result.value)}`)
  return result.error
}

const shown = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text)
