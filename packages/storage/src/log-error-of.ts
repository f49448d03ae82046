import type { LogError } from '@legwork/domain'

const meanings: Readonly<Record<string, LogError['type']>> = {
  QuotaExceededError: 'quota',
  BlockedError: 'blocked',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
}

/**
 * What an error of IndexedDB or Dexie means. A full disk comes in several coats (the transaction
 * aborted *because of* a quota), so the causes inside are looked at first.
 */
export function logErrorOf(error: unknown): LogError {
  const names = namesInside(error, new Set())
  const known = names.find((name) => meanings[name] === 'quota') ?? names.find((n) => n in meanings)
  const type = known === undefined ? undefined : meanings[known]
  switch (type) {
    case 'quota':
    case 'blocked':
    case 'closed':
      return { type }
    case 'unavailable':
      return { type, reason: known ?? '' }
    default:
      return { type: 'corrupt', reason: names.join(', ') || String(error) }
  }
}

function namesInside(error: unknown, seen: Set<unknown>): string[] {
  if (typeof error !== 'object' || error === null || seen.has(error)) return []
  seen.add(error)
  const { name, inner, cause, failures } = error as Record<string, unknown>
  const deeper = [inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]) : [])]
  return [
    ...deeper.flatMap((held) => namesInside(held, seen)),
    ...(typeof name === 'string' ? [name] : []),
  ]
}
